"""All Markdown of a catalogue, converted once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from plugins.catalogue.model import Catalogue
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Finding, Place, PlacedText
from plugins.rendering.links import Links
from plugins.rendering.markdown import Body, convert
from plugins.rendering.short_codes import PATTERN, NoValue, ShortCodes, UnknownCode


def convert_bodies(catalogue: Catalogue, content: Path, today: dt.date) -> tuple[dict[str, Body], tuple[Finding, ...]]:
    """By source path the converted body, and every fault found on the way (also in data texts' short codes)."""
    faults = Faults()
    links = Links(catalogue, content)
    codes = ShortCodes(catalogue, today)
    bodies = {page.path: convert(page.body, links, codes, faults) for page in catalogue.pages}
    _data_codes(catalogue, codes, faults)
    return bodies, tuple(faults.found)


def _data_codes(catalogue: Catalogue, codes: ShortCodes, faults: Faults) -> None:
    for entity in catalogue.entities:
        for text in _texts(entity._raw):
            for found in PATTERN.finditer(text):
                place = Place(text.path, *(text.map.at(found.start()) or (None, None)))
                try:
                    codes.value(found[1].strip())
                except UnknownCode:
                    faults.add("unknown-short-code", place, quote=found[0], hint="")
                except NoValue:
                    faults.add("short-code-no-value", place, quote=found[0])


def _texts(value: Any) -> Iterator[PlacedText]:
    if isinstance(value, PlacedText):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
