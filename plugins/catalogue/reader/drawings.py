"""Drawings (SVG): shapes and words, and nothing that does, fetches or unfolds something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place

MAX_DEPTH = 100
MAX_PARTS = 100_000
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
_OUTSIDE = re.compile(r"@import|\\|url\((?!\s*[\"']?#)|image-set\(|expression\(", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)


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
    elif found := next(iter([*builder.orders, *_active_parts(root)]), None):
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
    styles = [element.text or ""] if name == "style" else []
    for key, value in element.attrib.items():
        short = key.rpartition("}")[2].lower()
        target = "".join(value.split()).lower()
        outside = short == "href" and not target.startswith("#")
        if short.startswith("on") or outside or "javascript:" in target or key.endswith("}base"):
            yield short
        styles.append(value)
    if any(_OUTSIDE.search(_COMMENT.sub("", style)) for style in styles):
        yield name
