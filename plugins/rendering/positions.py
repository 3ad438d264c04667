"""Knowing, after Markdown has been converted, which line and column each character came from.

Python-Markdown forgets where things stood. So, before it starts, one private character is put into each line, in front
of its first letter or digit, where it cannot change what Markdown sees; the character says which line it is. After the
conversion the tree is walked in order: the characters are taken out again, and each piece of text is laid beside its
own source line. Nothing is found by searching the file, so a sentence that stands twice gets its own line each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from xml.etree.ElementTree import Element

from plugins.checks import PlacedText, SourceMap
from plugins.checks.document import INLINE
from plugins.checks.place import Run
from plugins.rendering.cursor import Cursor

FIRST = 0xF0000
LAST = 0x10FFFD
CODE_BEGINS, CODE_ENDS = "\ue000", "\ue001"
"""Around what a short code put in."""

_MARKER = re.compile(f"[{chr(FIRST)}-{chr(LAST)}]")
_ALL = re.compile(f"[{CODE_BEGINS}{CODE_ENDS}{chr(FIRST)}-{chr(LAST)}]")
_PREFIX = re.compile(
    r"""[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|\#{1,6}[ \t]*)?   # list item, heading, quote
        (?:\]\([^)]*\)|<[^>]*>|&\#?\w+;|\{:[^}]*\}|\\.|(?!\[\[)[^\w\[<&\{\\]|(?!\[\[)[\[<&\{])*
    """,
    re.VERBOSE,
)
_EMPTY = re.compile(r"!?\[(?=\s*\]\()")
# What is not shown as it stands in the tree: markers, escaped signs ("\\*" is kept as its number between two control
# characters), and references such as "&ndash;".
_TOKEN = re.compile(
    f"[{CODE_BEGINS}{CODE_ENDS}{chr(FIRST)}-{chr(LAST)}]"
    "|\u0002(?P<escaped>\\d{1,6}|amp)\u0003|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});"
)


def mark(line: str, number: int) -> tuple[str, int]:
    """``line`` with its marker, and the column (from 0) where it was put; -1 when the line has nothing to mark."""
    found = _PREFIX.match(line)
    at = found.end() if found else 0
    # An image or link without words has no letter to mark: its brackets take the marker, and lose it again.
    if empty := _EMPTY.search(line, 0, at):
        at = empty.end()
    if at >= len(line):
        return line, -1
    return f"{line[:at]}{chr(FIRST + number)}{line[at:]}", at


def without_marks(text: str) -> str:
    """The text as it is published."""
    return _ALL.sub("", text)


@dataclass
class Tracker:
    """Walks the converted tree in order and collects its texts with their places."""

    cursor: Cursor
    path: str
    texts: list[PlacedText] = field(default_factory=list)
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    """``id(element)`` → (line, column) of where it begins."""
    _inserted: bool = False
    _text: list[str] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _length: int = 0

    def walk(self, root: Element) -> None:
        """Collect the texts of ``root`` and take all markers out of it."""
        self._element(root)
        self._flush()

    def _element(self, element: Element) -> None:
        if element.tag == "img":
            self._flush()
            self._enter(element, str(element.get("alt") or ""))
            self._add(str(element.get("alt") or ""))
            self._flush()
            self.cursor.leave_address()
        else:
            inline = element.tag in INLINE
            if not inline:
                self._flush()
            self._enter(element, "".join(element.itertext()))
            if element.tag == "br":
                self._add("\n")
            if element.text:
                self._add(element.text)
                element.text = without_marks(element.text)
            for child in element:
                self._element(child)
                if child.tail:
                    self._add(child.tail)
                    child.tail = without_marks(child.tail)
            if element.tag == "a":
                self.cursor.leave_address()
            if inline:
                self.cursor.leave_attributes(element.tail or "")
            else:
                self._flush()
        for key, value in list(element.attrib.items()):
            element.set(key, without_marks(value or ""))  # None: an attribute without a value

    def _enter(self, element: Element, text: str) -> None:
        """Where an element begins: on the line of the marker that its own text begins with, else where we are."""
        found = _MARKER.search(text.lstrip()[:2])
        self.places[id(element)] = self.cursor.start_of(ord(found[0]) - FIRST) if found else self.cursor.place

    def _add(self, text: str) -> None:
        position = 0
        for token in _TOKEN.finditer(text):
            self._stretch(text[position : token.start()])
            self._token(token)
            position = token.end()
        self._stretch(text[position:])

    def _token(self, token: re.Match[str]) -> None:
        sign = token[0]
        code = ord(sign[0])
        if code >= FIRST:
            self.cursor.go_to(code - FIRST)
        elif sign == CODE_BEGINS:
            self._inserted = True
            self.cursor.enter_code()
            self._run()
        elif sign == CODE_ENDS:
            self._inserted = False
            self.cursor.leave_code()
        elif token["escaped"]:
            shown = "&" if token["escaped"] == "amp" else chr(min(int(token["escaped"]), 0x10FFFF))
            self._stretch(shown, written=f"\\{shown}")
        else:
            self._stretch(unescape(sign), written=sign)

    def _stretch(self, text: str, written: str = "") -> None:
        """Take up ``text``; ``written`` is how the source has it, when that is not the same."""
        if not text:
            return
        if self._inserted:
            pass
        elif self.cursor.step_over(written or text.rstrip("\n")):
            self._run(self.cursor.before)
        else:
            for offset, character in enumerate(text):
                if self.cursor.seek(character):
                    self._run(self.cursor.before, offset)
        self._text.append(text)
        self._length += len(text)

    def _run(self, column: int | None = None, offset: int = 0) -> None:
        line, at = self.cursor.place_of(self.cursor.column if column is None else column)
        run = Run(self._length + offset, line, at)
        if self._runs and self._runs[-1].offset == run.offset:
            self._runs.pop()
        last = self._runs[-1] if self._runs else None
        if last is None or (last.line, last.column + run.offset - last.offset) != (run.line, run.column):
            self._runs.append(run)

    def _flush(self) -> None:
        text = "".join(self._text)
        if text.strip():
            self.texts.append(PlacedText(text, self.path, SourceMap(tuple(self._runs))))
        self._text.clear()
        self._runs.clear()
        self._length = 0


def elements(root: Element) -> Iterator[Element]:
    """All elements below ``root``, in order."""
    for child in root:
        yield child
        yield from elements(child)
