"""``bench residents``: the demo site before judges that are not ours, and what it costs a resident to get a page.

``site`` builds and lists the pages, ``served`` serves them as a good host would. ``judges`` brings the programs of
others (npm, in ``tests/judges``), ``validity`` and ``lighthouse`` ask them; ``looks`` asks axe how each page does for
different visitors; ``weight``, ``first_screen`` and ``slow`` measure, and share that with the tests. ``command`` is
the whole. What cannot run here is said, with the reason.
"""
