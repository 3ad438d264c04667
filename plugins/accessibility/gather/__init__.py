"""The pages of any folder of HTML or any website, from any generator, for the audit.

``folder.py`` and ``website.py`` each give a :class:`~plugins.accessibility.gather.gathered.Gathering`: the pages, what
could not be had and why, and what else is worth saying. Nothing here judges a page or opens a browser.
"""

from plugins.accessibility.gather.gathered import Gathered, Gathering, Limits, Missed

__all__ = ["Gathered", "Gathering", "Limits", "Missed"]
