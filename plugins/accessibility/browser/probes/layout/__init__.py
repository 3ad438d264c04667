"""Probes about lay-out and looks: room for text, order, colours, motion. Each module looks at one subject.

The scripts of a module stand beside it under its name, and begin with ``looks.js``; ``scripts.py`` puts them together.
"""

from plugins.accessibility.browser.probes.layout import (
    colour,
    images,
    meaning,
    motion,
    order,
    pixels,
    schemes,
    windows,
)
from plugins.accessibility.browser.probes.probe import Probe
from plugins.checks import Texts

LAYOUT_PROBES: tuple[Probe, ...] = (
    order.PROBE,
    colour.PROBE,
    meaning.PROBE,
    images.PROBE,
    motion.PROBE,
    pixels.PROBE,
    schemes.PROBE,
    windows.PROBE,
)
"""What only reads comes first, what changes colours and sizes last."""

LAYOUT_TEXTS = Texts.beside(__file__)
"""The words of their rules."""

__all__ = ["LAYOUT_PROBES", "LAYOUT_TEXTS"]
