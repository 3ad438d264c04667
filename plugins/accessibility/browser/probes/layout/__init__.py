"""Probes about lay-out and looks: room for text, order, colours, motion. Each module looks at one subject.

The scripts of a module stand beside it under its name, and begin with ``looks.js``; ``scripts.py`` puts them together.
"""

from plugins.accessibility.browser.probes.layout import (
    colour,
    cuts,
    fields,
    forced,
    images,
    meaning,
    motion,
    order,
    orientation,
    pixels,
    reflow,
)
from plugins.accessibility.browser.probes.probe import Probe
from plugins.checks import Texts

LAYOUT_PROBES: tuple[Probe, ...] = (
    reflow.PROBE,
    cuts.PROBE,
    order.PROBE,
    colour.PROBE,
    meaning.PROBE,
    fields.PROBE,
    pixels.PROBE,
    images.PROBE,
    motion.PROBE,
    forced.PROBE,
    orientation.PROBE,
)
"""From what surely blocks to what only advises; the sizes of the window change least in this order."""

LAYOUT_TEXTS = Texts.beside(__file__)
"""The words of their rules."""

__all__ = ["LAYOUT_PROBES", "LAYOUT_TEXTS"]
