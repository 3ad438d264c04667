"""Video, sound and infographics in prose: each is a block of its own, which the theme makes.

Markdown gets a sign in their place, and gives it back as a paragraph of its own; there the body is cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from xml.etree.ElementTree import Element

from plugins.catalogue.model import Medium
from plugins.checks import PlacedText
from plugins.rendering.body import Body, Figure
from plugins.rendering.positions import without_marks

ASKED, ALONE = "\ue002", "\ue003"
"""Before the name of a medium: where a short code asked for it, and where it does so in a paragraph of its own."""
_BLOCK = f"<p>{ALONE}</p>"
_NAME = re.compile(f"{ASKED}[a-z0-9-]+")


Stands = tuple[Medium, tuple[int, int] | None, Body]
"""A medium, the size of its picture, and what is written out of it."""


def mark_alone(root: Element) -> None:
    """Before the texts of ``root`` are collected: mark the media that stand alone."""
    for child in root:
        text = child.text or ""
        if child.tag == "p" and not len(child) and not child.attrib and _NAME.fullmatch(without_marks(text).strip()):
            child.text = text.replace(ASKED, ALONE)


def take_names(root: Element) -> list[str]:
    """After that: take the names of the media that stand alone out of the tree, in their order."""
    marked = [child for child in root if (child.text or "").startswith(ALONE)]
    names = [str(child.text).strip().removeprefix(ALONE) for child in marked]
    for child in marked:
        child.text = ALONE
    return names


def cut(html: str, texts: Sequence[PlacedText], media: Sequence[Stands]) -> Body:
    """The body without its signs; ``media`` are those that stand alone."""
    parts = html.split(_BLOCK)
    kept: list[PlacedText] = []
    before: list[int] = []
    for text in texts:
        if text.startswith(ALONE):
            before.append(len(kept))
        else:
            kept.append(text)
    ends = accumulate(map(len, parts))
    figures = (Figure(*medium, *at) for medium, at in zip(media, zip(ends, before, strict=False), strict=False))
    return Body("".join(parts), tuple(kept), figures=tuple(figures))
