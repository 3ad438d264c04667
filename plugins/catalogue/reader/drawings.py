"""Drawings (SVG): shapes and words, and nothing that does, fetches or unfolds something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place

MAX_DEPTH = 100
MAX_PARTS = 100_000
MAX_DRAWN = 1_000_000
"""Parts that a browser draws, with those that others use counted each time."""
_SPACE = "{http://www.w3.org/2000/svg"
_SILENT = (
    "{http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "{http://creativecommons.org/ns#",
    "{http://web.resource.org/cc/",
    "{http://purl.org/dc/",
    "{http://sodipodi.sourceforge.net/",
    "{http://www.inkscape.org/",
)
"""What drawing programs write down for themselves. A browser does nothing with it."""
_ACTIVE = frozenset("script foreignObject iframe embed object handler listener set audio video canvas".split())
OUTSIDE = re.compile(r"@import|\\|url\((?!\s*[\"']?#)|url\(\s*#[^)\"']*[\"']|image-set\(|expression\(", re.IGNORECASE)
"""What a style fetches from elsewhere, or how it could be hidden."""
_COMMENT = re.compile(
    r"\"[^\"\n\r]*\"|'[^'\n\r]*'|url\([^)\"']*\)|(?P<comment>/\*.*?(?:\*/|$))", re.DOTALL | re.IGNORECASE
)
"""What looks like a comment between quotes or in an address is none: a browser reads on there."""


def check_drawing(path: Path, place: Place, faults: Faults) -> None:
    """Note what is wrong with a drawing; the first thing will do."""
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    try:
        parser.feed(path.read_bytes())
        root = parser.close()
    except DefusedXmlException:
        faults.add("svg-entity", place)
        return
    except (ParseError, ValueError, LookupError, AssertionError):
        faults.add("image-damaged", place)
        return
    if _name(root) == ("", "svg"):
        faults.add("image-wrong-type", place, wanted="SVG", found="een SVG zonder xmlns, en die tonen browsers niet")
    elif _name(root) != (_SPACE, "svg"):
        faults.add("image-wrong-type", place, wanted="SVG", found="iets anders")
    elif found := next(chain(builder.orders, _active_parts(root), _unfolding(root)), None):
        faults.add("svg-active", place, quote=found)


class _Builder(TreeBuilder):
    """Builds the tree, and keeps the orders to programs, such as ``<?xml-stylesheet?>``, wherever they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.orders: list[str] = []

    def pi(self, target: str, text: str | None = None) -> Element:
        self.orders.append(target)
        return super().pi(target, text)


def _name(element: Element) -> tuple[str, str]:
    space, _, name = str(element.tag).rpartition("}")
    return space, name


def _active_parts(root: Element) -> Iterator[str]:
    waiting = [(root, 1)]
    parts = 0
    while waiting:
        element, depth = waiting.pop()
        parts += 1
        if depth > MAX_DEPTH or parts > MAX_PARTS:
            yield f"meer dan {MAX_DEPTH} lagen" if depth > MAX_DEPTH else "meer dan 100.000 onderdelen"
            return
        yield from _active_in(element)
        waiting += ((child, depth + 1) for child in element)


def _active_in(element: Element) -> Iterator[str]:
    space, name = _name(element)
    if name in _ACTIVE or name.startswith("animate") or not (space in ("", _SPACE) or space.startswith(_SILENT)):
        yield name
    styles = ["".join([element.text or "", *(child.tail or "" for child in element)])] if name == "style" else []
    for key, value in element.attrib.items():
        short = key.rpartition("}")[2].lower()
        target = "".join(value.split()).lower()
        outside = short == "href" and not target.startswith("#")
        if short.startswith("on") or outside or "javascript:" in target or key.endswith("}base") or short == "ping":
            yield short
        styles.append(value)
    if any(OUTSIDE.search(_COMMENT.sub(_without_comment, style)) for style in styles):
        yield name


def _without_comment(found: re.Match[str]) -> str:
    return "" if found["comment"] else found[0]


def _unfolding(root: Element) -> Iterator[str]:
    """Parts that use each other: a few lines can be drawn a thousand million times, and a browser hangs."""
    named = {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}
    drawn: dict[str, int] = {}

    def count(element: Element, around: frozenset[str]) -> int:
        total = 0
        for part in element.iter():
            total += 1
            target = _used_by(part)
            if target in named and target not in around:  # a browser does not draw what uses itself
                if target not in drawn:
                    drawn[target] = count(named[target], around | {target})
                total += drawn[target]
            if total > MAX_DRAWN:
                break
        return total

    try:
        too_many = count(root, frozenset()) > MAX_DRAWN
    except RecursionError:
        too_many = True
    if too_many:
        yield "onderdelen die elkaar steeds herhalen"


def _used_by(element: Element) -> str:
    """The id of the part that this one repeats; empty when it repeats none."""
    used = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == "href")
    target = next(used, "").strip() if _name(element)[1] == "use" else ""
    return target[1:] if target.startswith("#") else ""
