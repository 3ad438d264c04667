"""axe-core in Chromium, on every page of the built site as a visitor gets it: over HTTP, styled, scripts run.

``find`` finds a browser and its driver, ``driver`` and ``grid`` start and end them, ``server`` serves the site;
``proof`` says which elements of which pages need a look, ``prove`` puts them to workers, ``visit`` asks ``axe`` and the
``probes``, ``verdicts`` remembers the answers; ``tell`` and ``probes.tell`` make findings of them, which ``trust``
weighs; ``record`` keeps how it went, and ``audit`` is the whole. No page is left out without proof: one that cannot be
looked at is said to be missed, and when none can, ``GateFailed`` is raised.
"""

from plugins.accessibility.browser.audit import audit

__all__ = ["audit"]
