"""Markdown to HTML, with the place of each text; what a link or short code becomes is for who asks to say."""

from __future__ import annotations

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from plugins.checks import PlacedText
from plugins.rendering.cursor import Cursor
from plugins.rendering.lists import joined_lists
from plugins.rendering.positions import CODE_BEGINS, CODE_ENDS, Tracker, mark


class Conversion:
    """One conversion of ``body``. Its texts are in ``tracker`` afterwards."""

    joins_lists = False
    """Is a list right below its lead-in a list? On the site it is a fault (``accessibility.fake-list``)."""

    def __init__(self, body: PlacedText) -> None:
        self.path = body.path
        self.body = str(body)
        self.first_line = body.place.line or 1
        self.cursor = Cursor([], {}, self.first_line, self.body.split("\n"))
        self.tracker = Tracker(self.cursor, self.path)

    def html(self) -> str:
        """The body as HTML."""
        extensions: list[str | Extension] = ["tables", "sane_lists", "attr_list", _Ours(self)]
        return Markdown(extensions=extensions, output_format="html").convert(self.body)

    def finish(self, root: Element) -> None:
        """All text is there: collect it."""
        self.tracker.walk(root)

    def code(self, code: str, found: re.Match[str], data: str) -> str | Element:
        """What the short code ``code`` becomes; ``found`` in ``data`` is where it stands."""
        raise NotImplementedError


class _Ours(Extension):
    def __init__(self, conversion: Conversion) -> None:
        super().__init__()
        self.conversion = conversion

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        md.preprocessors.deregister("html_block")
        for name in (
            "html",
            "entity",
            "automail",
            "reference",
            "short_reference",
            "image_reference",
            "short_image_ref",
        ):
            md.inlinePatterns.deregister(name)
        md.parser.blockprocessors.deregister("reference")
        md.preprocessors.register(_Marking(md, self.conversion), "helder-marks", 1)
        md.inlinePatterns.register(_Codes(md, self.conversion), "helder-codes", 185)
        md.treeprocessors.register(_Finish(md, self.conversion), "helder-finish", -100)


class _Marking(Preprocessor):
    def __init__(self, md: Markdown, conversion: Conversion) -> None:
        super().__init__(md)
        self.conversion = conversion

    def run(self, lines: list[str]) -> list[str]:
        cursor = self.conversion.cursor
        cursor.lines = list(lines)
        joined = frozenset(joined_lists(lines) if self.conversion.joins_lists else ())
        marked = []
        for number, line in enumerate(lines):
            if number in joined:
                marked.append("")
            text, column = mark(line, number)
            if column >= 0:
                cursor.starts[number] = column
            marked.append(text)
        return marked


class _Codes(InlineProcessor):
    def __init__(self, md: Markdown, conversion: Conversion) -> None:
        super().__init__(r"\[\[([^\[\]\n]{0,120})\]\]", md)
        self.conversion = conversion

    def handleMatch(self, m: re.Match[str], data: str) -> Any:  # type: ignore[override]  # noqa: N802 - Python-Markdown's name and shape
        code = "".join(character for character in m[1] if ord(character) < 0xE000).strip()
        value = self.conversion.code(code, m, data)
        if isinstance(value, str):
            value = f"{CODE_BEGINS}{value}{CODE_ENDS}"
        return value, m.start(0), m.end(0)


class _Finish(Treeprocessor):
    def __init__(self, md: Markdown, conversion: Conversion) -> None:
        super().__init__(md)
        self.conversion = conversion

    def run(self, root: Element) -> None:
        self.conversion.finish(root)
