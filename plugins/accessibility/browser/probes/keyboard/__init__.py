"""Probes with the keyboard and the mouse: who uses only the first must get as far as who uses the second."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plugins.accessibility.browser.probes.keyboard.choice import CHOICE
from plugins.accessibility.browser.probes.keyboard.focus_ring import FOCUS_RING
from plugins.accessibility.browser.probes.keyboard.hover import HOVER
from plugins.accessibility.browser.probes.keyboard.mouse_only import MOUSE_ONLY
from plugins.accessibility.browser.probes.keyboard.opened import OPENED
from plugins.accessibility.browser.probes.keyboard.shortcuts import SHORTCUTS
from plugins.accessibility.browser.probes.keyboard.skip_link import SKIP_LINK
from plugins.accessibility.browser.probes.keyboard.walk import WALK
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Texts


def _on_html(probe: Probe) -> Probe:
    """The same probe, that has nothing to say of a picture or of XML."""

    def look(page: Page) -> Iterator[Seen]:
        return probe.look(page) if page.is_html else iter(())

    return replace(probe, look=look)


KEYBOARD_PROBES: tuple[Probe, ...] = tuple(
    _on_html(probe) for probe in (WALK, FOCUS_RING, SKIP_LINK, MOUSE_ONLY, HOVER, OPENED, SHORTCUTS, CHOICE)
)

KEYBOARD_TEXTS = Texts.beside(__file__)
"""The words of their rules."""
