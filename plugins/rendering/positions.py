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
from xml.etree.ElementTree import Element

from plugins.checks import PlacedText, SourceMap
from plugins.checks.document import INLINE
from plugins.checks.place import Run

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
_SKIPPED = frozenset(" \t|*_[]!`\\>#")


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

    lines: list[str]
    """The body's lines, as Markdown saw them, unmarked."""
    columns: dict[int, int]
    """Line index → column (from 0) of its marker."""
    path: str
    first_line: int
    """The file's line on which the body's first line stands."""
    texts: list[PlacedText] = field(default_factory=list)
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    """``id(element)`` → (line, column) of where it begins."""
    _line: int = 0
    _cursor: int = 0
    _text: list[str] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _length: int = 0

    def walk(self, root: Element) -> None:
        """Collect the texts of ``root`` and take all markers out of it."""
        self._element(root, root)
        self._flush()

    def _element(self, element: Element, block: Element) -> None:
        if element.tag == "img":
            self._flush()
            self._enter(element, str(element.get("alt") or ""))
            self._add(str(element.get("alt") or ""))
            self._flush()
            self._leave_address()
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
                self._element(child, block if inline else element)
                if child.tail:
                    self._add(child.tail)
                    child.tail = without_marks(child.tail)
            if element.tag == "a":
                self._leave_address()
            if not inline:
                self._flush()
        for key, value in list(element.attrib.items()):
            element.set(key, without_marks(value))

    def _enter(self, element: Element, text: str) -> None:
        """Where an element begins: on the line of the marker that its own text begins with, else where we are."""
        start = text.lstrip()[:2]
        found = _MARKER.search(start)
        if found:
            line = ord(found[0]) - FIRST
            self.places[id(element)] = (self.first_line + line, self.columns.get(line, 0) + 1)
        else:
            self.places[id(element)] = (self.first_line + self._line, self._cursor + 1)

    def _add(self, text: str) -> None:
        source = self.lines[self._line] if self._line < len(self.lines) else ""
        inserted = False
        for character in text:
            code = ord(character)
            if FIRST <= code <= LAST:
                self._line = code - FIRST
                source = self.lines[self._line]
                self._cursor = self.columns.get(self._line, 0)
            elif character == CODE_BEGINS:
                inserted = True
                found = source.find("[[", self._cursor)
                self._cursor = found if found >= 0 else self._cursor
                self._run()
            elif character == CODE_ENDS:
                inserted = False
                found = source.find("]]", self._cursor)
                self._cursor = found + 2 if found >= 0 else self._cursor
            else:
                if not inserted:
                    self._advance(character, source)
                self._text.append(character)
                self._length += 1

    def _advance(self, character: str, source: str) -> None:
        """Move the cursor to ``character`` in the source line, past marks that are not text, and note the place."""
        at = self._cursor
        if character.isspace() and character != " ":
            return
        while at < len(source) and source[at] != character and source[at] in _SKIPPED:
            at += 1
        if at >= len(source) or source[at] != character:
            found = source.find(character, self._cursor, self._cursor + 12)
            if found < 0:
                return
            at = found
        self._cursor = at
        self._run()
        self._cursor = at + 1

    def _run(self) -> None:
        run = Run(self._length, self.first_line + self._line, self._cursor + 1)
        if self._runs and self._runs[-1].offset == run.offset:
            self._runs.pop()
        last = self._runs[-1] if self._runs else None
        if last is None or (last.line, last.column + run.offset - last.offset) != (run.line, run.column):
            self._runs.append(run)

    def _leave_address(self) -> None:
        """After a link or image: step over ``](address)``."""
        source = self.lines[self._line] if self._line < len(self.lines) else ""
        found = re.compile(r"\]\((?:[^()\\]|\\.|\([^()]*\))*\)").search(source, max(0, self._cursor - 1))
        if found and not source[self._cursor : found.start()].strip(" *_`"):
            self._cursor = found.end()

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
