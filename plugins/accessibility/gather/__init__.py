"""The pages of any folder of HTML or any website, from any generator, for the audit.

``folder.py`` and ``website.py`` each give a :class:`~plugins.accessibility.gather.gathered.Gathering`: the pages, what
could not be had and why, and what else is worth saying. ``downloads.py`` gets the files that pages of a website link
to; those of a folder are there. Nothing here judges a page or opens a browser.
"""

from plugins.accessibility.gather.gathered import Download, Gathered, Gathering, Limits, Missed

__all__ = ["Download", "Gathered", "Gathering", "Limits", "Missed"]
