"""Captions in WebVTT (W3C), read strictly: a browser skips what it cannot read, and nobody notices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from plugins.catalogue.model import Captions
from plugins.catalogue.reader.drawings import OUTSIDE
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.text import MARKDOWN_LIMIT, read_text
from plugins.checks import Place
from plugins.checks.numbers import citizen_numbers

ARROW = "-->"
_FIRST = re.compile(r"WEBVTT(?:[ \t].*)?")
_TIME = r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d\.\d{3})"
_TIMING = re.compile(rf"{_TIME}[ \t]+{ARROW}[ \t]+{_TIME}(?:[ \t]+\S+:\S+)*[ \t]*")
_LANGUAGE = re.compile(r"Language\s*:\s*(\S+)", re.IGNORECASE)
_TAG = re.compile(r"<(?!/?(?:c|i|b|u|v|ruby|rt|lang)(?:[.\s][^<>]*)?>|[\d:.]+>)")
_NO_CUE = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?")


@dataclass
class _Block:
    """Lines without an empty one between them; ``first`` is the number of the first."""

    first: int
    lines: list[str]


def read_captions(path: Path, shown: str, faults: Faults) -> Captions | None:
    """What there is to know of a file with captions, or None after noting all that is wrong with it."""
    before = len(faults.found)
    head, *blocks = _blocks(read_text(path, shown, MARKDOWN_LIMIT, faults)) or [_Block(1, [""])]
    if head.first != 1 or not _FIRST.fullmatch(head.lines[0]):
        faults.add("captions-header", Place(shown, 1))
        return None
    _head(head, shown, faults)
    last: Captions | None = None
    for block in blocks:
        _markup(block, shown, faults)
        _numbers(block, shown, faults)
        if not _NO_CUE.fullmatch(block.lines[0]):
            last = _cue(block, shown, last, faults) or last
    if last is None and len(faults.found) == before:
        faults.add("captions-empty", Place(shown, 1))
    return last if len(faults.found) == before else None


def _blocks(text: str) -> list[_Block]:
    blocks: list[_Block] = []
    filled = False
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip() and filled:
            blocks[-1].lines.append(line)
        elif line.strip():
            blocks.append(_Block(number, [line]))
        filled = bool(line.strip())
    return blocks


def _head(head: _Block, shown: str, faults: Faults) -> None:
    for number, line in enumerate(head.lines):
        found = _LANGUAGE.match(line)
        if found and not found[1].lower().startswith("nl"):
            faults.add("captions-language", Place(shown, head.first + number), quote=found[1])
        if ARROW in line:  # the empty line below the first is missing: the browser skips this caption
            faults.add("captions-time", Place(shown, head.first + number), quote=line.strip()[:60])


def _markup(block: _Block, shown: str, faults: Faults) -> None:
    """Tags that captions do not have, and styles that fetch something: made for something else than reading."""
    pattern = OUTSIDE if block.lines[0].startswith("STYLE") else _TAG
    for number, line in enumerate(block.lines):
        if found := pattern.search(line):
            here = Place(shown, block.first + number, found.start() + 1)
            faults.add("captions-markup", here, quote=line[found.start() :][:40])


def _numbers(block: _Block, shown: str, faults: Faults) -> None:
    for number, line in enumerate(block.lines):
        for at in citizen_numbers(line):
            faults.add("citizen-number", Place(shown, block.first + number, at + 1), quote="•" * 9, field="bsn")


def _cue(block: _Block, shown: str, before: Captions | None, faults: Faults) -> Captions | None:
    at = next((index for index, line in enumerate(block.lines) if ARROW in line), 0)
    place = Place(shown, block.first + at)
    timing = _TIMING.fullmatch(block.lines[at])
    if timing is None or at > 1:
        faults.add("captions-time", place, quote=block.lines[at].strip()[:60])
        return None
    begin, end = _seconds(*timing.groups()[:3]), _seconds(*timing.groups()[3:])
    text = block.lines[at + 1 :]
    if not text:
        faults.add("captions-empty", place)
    elif again := next((index for index, line in enumerate(text, start=at + 1) if ARROW in line), None):
        faults.add("captions-time", Place(shown, block.first + again), quote=block.lines[again].strip()[:60])
    if end <= begin or (before is not None and begin < before.last):
        faults.add("captions-order", place, quote=block.lines[at].strip()[:60])
    return Captions(begin, place.line or block.first)


def _seconds(hours: str | None, minutes: str, seconds: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)
