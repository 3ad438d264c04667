"""``python3 tasks.py bench``: how good and how fast the checks are, each figure beside its goal.

One module measures one thing and yields ``Figure``; ``command`` puts them in a table. Nothing here is timed by a test:
speed differs from machine to machine.
"""
