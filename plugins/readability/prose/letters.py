"""What the lines of a letter, an e-mail or other loose text are: text, items, headings, or no prose of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

from plugins.readability.prose.addresses import has_postcode


class Tag(Enum):
    """The element that a stretch of lines becomes."""

    TEXT = "p"
    ITEM = "li"
    HEADING = "h2"
    LABEL = "dt"
    """A subject, or a row of a table: judged, but it counts only where it is a sentence."""
    ASIDE = "address"
    """Addresses, names below a letter, lines about who sent what: not judged."""
    QUOTED = "blockquote"
    """What somebody else wrote before."""


@dataclass(frozen=True, slots=True)
class Line:
    """``text`` with its line end, as it stands from ``column`` (from 1) of line ``number``."""

    number: int
    column: int
    text: str

    @property
    def shown(self) -> str:
        """The text without white space around it."""
        return self.text.strip()


@dataclass(slots=True)
class Stretch:
    """Lines that belong together."""

    tag: Tag
    lines: list[Line] = field(default_factory=list)


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_ITEM = re.compile(r"\s*(?:[-*+•·–—▪◦‣○●►→☐□✓✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+(?=\S)")
_HEADING = re.compile(r"\s*#{1,6}\s+(?=\S)")
_SUBJECT = re.compile(r"\s*(?:onderwerp|betreft|subject|betr\.)\s*:", re.IGNORECASE)
_ABOUT = re.compile(
    r"\s*(?:van|aan|cc|bcc|verzonden|verstuurd|datum|from|to|sent|date|(?:ons |uw )?kenmerk|bijlagen?|fax|tel\.?"
    r"|telefoon(?:nummer)?|e-?mail(?:adres)?|website|iban|kvk(?:-nummer)?|contactpersoon|behandeld door|zaaknummer"
    r"|dossiernummer|postadres|bezoekadres|doorkiesnummer)\s*:(?!\s*$)",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\s*-{2,}\s*(?:oorspronkelijk bericht|original message|doorgestuurd bericht)", re.IGNORECASE)
_WROTE = re.compile(r"\s*(?:Op|On)\s.{5,120}\s(?:schreef|wrote)\b.{0,120}:\s*$")
_GREETING = re.compile(
    r"\s*(?:met (?:vriendelijke|hartelijke) groet(?:en)?|(?:vriendelijke |hartelijke )?groet(?:en|jes)?|hoogachtend)"
    r"[,.! ]*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…][)\]\"'”’»]*$")
_ENDS = ".!?…:)\"'”’»"
_HEADING_CHARACTERS = 60
_WRAPPED_FROM = 40
"""A paragraph whose lines are all shorter was not broken off at the edge of a page: its lines stand by themselves."""
_LONG_LINE = 60


def stretches(text: str) -> Iterator[Stretch]:
    """The lines of ``text``, together where they belong together. Blank lines belong to none."""
    made: list[Stretch] = []
    for paragraph in _paragraphs(text):
        made += paragraph
    for stretch, following in pairwise(made):
        if _is_heading(stretch, following):
            stretch.tag = Tag.HEADING
    yield from made


def _paragraphs(text: str) -> Iterator[list[Stretch]]:
    """The stretches of each row of lines without a blank one."""
    lines: list[Line] = []
    below: Tag | None = None
    for number, found in enumerate(_LINE.finditer(text), start=1):
        line = Line(number, 1, found.group())
        shown = line.shown
        if shown in ("--", "—") and not below:
            below = Tag.ASIDE
        elif _EARLIER.match(shown):
            below = Tag.QUOTED
        if any(map(str.isalnum, shown)):
            lines.append(line)
            if below is None and _GREETING.match(shown):
                yield _joined(lines, None)
                lines, below = [], Tag.ASIDE
        elif lines:
            yield _joined(lines, below)
            lines = []
    if lines:
        yield _joined(lines, below)


def _joined(lines: list[Line], below: Tag | None) -> list[Stretch]:
    """``below`` is what stands under a greeting or an earlier message."""
    if _is_address(lines):
        return [Stretch(Tag.ASIDE, lines)]
    width = max(len(line.shown) for line in lines)
    made: list[Stretch] = []
    for line in lines:
        tag = _tag(line, below)
        latest = made[-1] if made else None
        if latest and _belongs(latest, line, tag, width):
            latest.lines.append(line)
        else:
            begin = _sign_end(line, tag)
            made.append(Stretch(tag, [Line(line.number, begin + 1, line.text[begin:])]))
    return made


def _is_address(lines: list[Line]) -> bool:
    """Short lines without an end, among them one with a postcode."""
    short = all(len(line.shown) < _WRAPPED_FROM and line.shown[-1].isalnum() for line in lines)
    return short and any(has_postcode(line.shown) for line in lines)


def _tag(line: Line, below: Tag | None) -> Tag:
    shown = line.shown
    if below is Tag.QUOTED or shown.startswith(">") or _WROTE.match(shown):
        return Tag.QUOTED
    if below is Tag.ASIDE and not _SENTENCE_END.search(shown):
        return Tag.ASIDE
    if _HEADING.match(line.text):
        return Tag.HEADING
    if shown.startswith("|") or _SUBJECT.match(shown):
        return Tag.LABEL
    if _ABOUT.match(shown):
        return Tag.ASIDE
    return Tag.ITEM if _ITEM.match(line.text) else Tag.TEXT


def _sign_end(line: Line, tag: Tag) -> int:
    """Where the text begins behind the bullet, number or heading sign."""
    pattern = {Tag.ITEM: _ITEM, Tag.HEADING: _HEADING}.get(tag)
    found = pattern.match(line.text) if pattern else None
    return found.end() if found else 0


def _belongs(stretch: Stretch, line: Line, tag: Tag, width: int) -> bool:
    if tag is not Tag.TEXT:
        return tag is stretch.tag is Tag.QUOTED
    return stretch.tag in (Tag.TEXT, Tag.ITEM, Tag.LABEL) and _goes_on(stretch, line, width)


def _goes_on(stretch: Stretch, line: Line, width: int) -> bool:
    """Does ``line`` go on with the sentences of ``stretch``, or does it stand by itself?"""
    before, shown = stretch.lines[-1].shown, line.shown
    if shown[0].islower():
        return True
    if stretch.tag is Tag.ITEM and line.text[0].isspace():
        return True
    if _SENTENCE_END.search(before):
        return stretch.tag is Tag.TEXT
    if before.endswith(":"):
        return False
    if width >= _WRAPPED_FROM and len(before) + 1 + len(shown.split(maxsplit=1)[0]) > width:
        return True
    return len(before) >= _LONG_LINE


def _is_heading(stretch: Stretch, following: Stretch) -> bool:
    """One short line without an end, above sentences or a list."""
    if stretch.tag is not Tag.TEXT or len(stretch.lines) > 1:
        return False
    shown = stretch.lines[0].shown
    if len(shown) > _HEADING_CHARACTERS or not shown[0].isupper() or shown[-1] in ".!…:;,":
        return False
    return following.tag is Tag.TEXT and following.lines[-1].shown[-1] in _ENDS
