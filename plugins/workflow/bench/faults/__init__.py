"""The fault matrix: the public ``build``, on a small site, with something going wrong; and what is left of it all.

A ``Fault`` hurts a ``Place`` (a small town whose site is online, and has been changed since), ``trial`` builds there
and holds what happened against what is promised, and ``table`` prints all of it. ``runner`` is the process in which a
build is sabotaged from within, without a hook in the code that is tried. The short form is in the tests.
"""
