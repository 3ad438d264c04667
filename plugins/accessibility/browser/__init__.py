"""axe-core in Chromium, on every page of the built site as a visitor gets it: over HTTP, styled, scripts run.

``find.py`` finds a browser and its driver, ``driver.py`` starts and ends them, ``server.py`` serves the site,
``axe.py`` asks axe-core, ``verdicts.py`` remembers its answers, ``prove.py`` puts pages to workers, ``tell.py`` makes
findings of what axe says, and ``audit.py`` is the whole. What cannot be looked at raises ``GateFailed``: no page is
ever skipped.
"""

from plugins.accessibility.browser.audit import audit

__all__ = ["audit"]
