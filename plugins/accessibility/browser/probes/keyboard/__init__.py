"""Probes with the keyboard and the mouse: who uses only the first must get as far as who uses the second."""

from __future__ import annotations

from plugins.accessibility.browser.probes.keyboard.choice import CHOICE
from plugins.accessibility.browser.probes.keyboard.focus_ring import FOCUS_RING
from plugins.accessibility.browser.probes.keyboard.hover import HOVER
from plugins.accessibility.browser.probes.keyboard.mouse_only import MOUSE_ONLY
from plugins.accessibility.browser.probes.keyboard.opened import OPENED
from plugins.accessibility.browser.probes.keyboard.shortcuts import SHORTCUTS
from plugins.accessibility.browser.probes.keyboard.skip_link import SKIP_LINK
from plugins.accessibility.browser.probes.keyboard.walk import WALK
from plugins.accessibility.browser.probes.probe import Probe, on_html
from plugins.checks import Texts

KEYBOARD_PROBES: tuple[Probe, ...] = tuple(
    on_html(probe) for probe in (WALK, FOCUS_RING, SKIP_LINK, MOUSE_ONLY, HOVER, OPENED, SHORTCUTS, CHOICE)
)

KEYBOARD_TEXTS = Texts.beside(__file__)
"""The words of their rules."""
