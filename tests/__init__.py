"""All tests; the folders mirror ``plugins/``.

A package, because a dependency installs a package of its own that is called ``tests``.
"""
