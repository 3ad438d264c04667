"""A place in the lines of a source, which moves along while the text that was made of them is read in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SKIPPED = frozenset(" \t|*_[]!`\\>#")
"""Signs of Markdown that may stand before the next text."""
_NEAR = 12
_ADDRESS = re.compile(r"\]\((?:[^()\\]|\\.|\([^()]*+\))*\)")
_ATTRIBUTES = re.compile(r"[*_`\])]*+\{:?[^{}\n]*+\}")
_TAB = 4


@dataclass
class Cursor:
    """``lines`` as Markdown saw them, with tabs made spaces, and ``written`` as they stand in the file.

    ``starts`` gives, by line index, the column (from 0) of its first letter; ``first_line`` is the file's line of the
    first line; ``cut`` is how many characters were taken from the beginning of a line before Markdown saw it. A step
    that cannot be taken leaves the cursor where it is.
    """

    lines: list[str]
    starts: dict[int, int]
    first_line: int
    written: list[str] = field(default_factory=list)
    cut: dict[int, int] = field(default_factory=dict)
    column: int = 0
    before: int = 0
    """Where the latest step began."""
    _line: int = 0

    @property
    def place(self) -> tuple[int, int]:
        """Line and column, from 1, of the cursor in the file."""
        return self.place_of(self.column)

    def place_of(self, column: int) -> tuple[int, int]:
        """Line and column in the file of this column (from 0) of the present line."""
        return self.first_line + self._line, self._as_written(self._line, column) + 1

    def start_of(self, line: int) -> tuple[int, int]:
        """Line and column in the file of the first letter of the line with this index."""
        return self.first_line + line, self._as_written(line, self.starts.get(line, 0)) + 1

    def go_to(self, line: int) -> None:
        """Go to the first letter of the line with this index."""
        self._line = line
        self.column = self.starts.get(line, 0)

    def step_over(self, text: str) -> bool:
        """Step over ``text``, which stands here or behind signs that are not shown."""
        source = self._source
        at = self.column
        while not source.startswith(text, at):
            if at >= len(source) or source[at] not in _SKIPPED:
                return False
            at += 1
        self.before, self.column = at, at + len(text)
        return True

    def seek(self, character: str) -> bool:
        """Step over ``character``, which stands near by. For text that is not shown as it was written."""
        if character.isspace() and character != " ":
            return False
        if self.step_over(character):
            return True
        found = self._source.find(character, self.column, self.column + _NEAR)
        if found < 0:
            return False
        self.before, self.column = found, found + 1
        return True

    def enter_code(self) -> None:
        """Go to the short code that comes next."""
        found = self._source.find("[[", self.column)
        self.column = found if found >= 0 else self.column

    def leave_code(self) -> None:
        """Go behind the short code."""
        found = self._source.find("]]", self.column)
        self.column = found + 2 if found >= 0 else self.column

    def leave_address(self) -> None:
        """After a link or image: step over ``](address)``."""
        found = _ADDRESS.search(self._source, max(0, self.column - 1))
        if found and not self._source[self.column : found.start()].strip(" *_`"):
            self.column = found.end()

    def leave_attributes(self, following: str) -> None:
        """After an element: step over ``{: lang=en }``, unless that is text and ``following`` begins with it."""
        found = _ATTRIBUTES.match(self._source, self.column)
        if found and not following.startswith("{"):
            self.column = found.end()

    @property
    def _source(self) -> str:
        return self.lines[self._line] if self._line < len(self.lines) else ""

    def _as_written(self, line: int, column: int) -> int:
        """The column in the file: a tab is one character there, and as many as four here."""
        written = self.written[line] if line < len(self.written) else ""
        column += self.cut.get(line, 0)
        if "\t" not in written:
            return column
        wide = 0
        for at, character in enumerate(written):
            if wide >= column:
                return at
            wide += _TAB - wide % _TAB if character == "\t" else 1
        return len(written)
