"""Contrast by what is painted: the colour of letters against the points of a picture behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PIL import Image

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.accessibility.rules.contrast import contrast, shown
from plugins.checks import Severity

SURE = "accessibility.contrast-on-picture"
LIKELY = "accessibility.contrast-on-picture-partly"
UNSURE = "accessibility.contrast-on-picture-unsure"

_ROUNDS = 4
_MOST_WORDS = 12
_MOST_TOLD = 5
_POINTS = (16, 8)
"""So many points of the ground behind a word are looked at, across and down."""
_SLACK = 0.97
_NO_LETTERS = """
*, *::before, *::after { color: transparent !important; text-decoration-color: transparent !important;
  text-emphasis-color: transparent !important; caret-color: transparent !important; transition: none !important }
"""

Colour = tuple[float, float, float]
_over_pictures = script("over_pictures")


def look(page: Page) -> Iterator[Seen]:
    """Words over a picture or gradient: too little contrast wherever one looks, or in most places."""
    found: dict[tuple[str, ...], Seen] = {}
    try:
        for number in range(_ROUNDS):
            answer = _over_pictures(page, number, _MOST_WORDS)
            if answer["texts"]:
                with page.styled(_NO_LETTERS):
                    width, height = page.run("return [document.documentElement.clientWidth, innerHeight]")
                    ground = page.picture(0, 0, width, height)
                for text in answer["texts"]:
                    for seen in _judged(page, text, ground):
                        found.setdefault(seen.target, seen)
            if not answer["left"]:
                break
        rest = _over_pictures(page, "rest", _MOST_TOLD)
    finally:
        _over_pictures(page, "forget", 0)
    yield from found.values()
    for each in rest:
        seen = page.seen(UNSURE, each)
        if seen.target not in found:
            found[seen.target] = seen
            yield seen


def _judged(page: Page, text: dict[str, Any], ground: Image.Image) -> Iterator[Seen]:
    limit, ink = text["limit"], text["colour"]
    partly = ""
    for word, left, top, width, height in text["words"]:
        box = (round(left), round(top), round(left + width), round(top + height))
        points = ground.crop(box).resize(_POINTS, Image.Resampling.NEAREST)
        contrasts = [contrast_on(ink, point) for point in colours(points)]
        if max(contrasts) < limit * _SLACK:
            yield page.seen(SURE, text, word=word, contrast=shown(max(contrasts)), limit=shown(limit))
            return
        if sum(contrast < limit * _SLACK for contrast in contrasts) > len(contrasts) / 2:
            partly = partly or word
    if partly:
        yield page.seen(LIKELY, text, word=partly, limit=shown(limit))


def colours(image: Image.Image) -> list[Colour]:
    """The colour of every point."""
    data = image.convert("RGB").tobytes()
    return [(data[at], data[at + 1], data[at + 2]) for at in range(0, len(data), 3)]


def contrast_on(ink: Sequence[float], ground: Colour) -> float:
    """The contrast by WCAG of letters in ``ink`` (red, green, blue, alpha) on ``ground``."""
    red, green, blue, alpha = ink
    mixed = [own * alpha + under * (1 - alpha) for own, under in zip((red, green, blue), ground, strict=True)]
    return contrast(mixed, ground)


PROBE = Probe(
    "pixels",
    look,
    (
        ProbeRule(SURE, Severity.ERROR, "WCAG 2.1 niveau AA", ("1.4.3", "1.4.6")),
        ProbeRule(LIKELY, Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.3", "1.4.6")),
        # A shadow, a filter or a fade: what one sees of the letters is not their colour on that ground.
        ProbeRule(UNSURE, Severity.NOTICE, "WCAG 2.1 niveau AA", ("1.4.3",)),
    ),
)
