"""Set-up: from a bare Python to everything a command needs, each step once, offline afterwards.

Standard library only, and nothing of ours outside this folder: it runs before any package is installed.

``commands``   the table of commands, and what each needs
``steps``      ``prepare(command, root)``: the steps in order
``venv``       ``.venv`` with the hash-locked requirements
``chromium``   ``find_browser()``, and installing one
``axe``        ``axe_script()``, and installing it; ``node`` finds npm
``lockfiles``  makes the locks anew (``python3 tasks.py lock``)
``stamp``      what was done, so that it is done once; ``guard`` one set-up at a time
``shell``      talking to the person, running a tool
"""
