"""Any Markdown, also what the site would refuse: for measuring how it reads, never for publishing.

HTML, front matter, code between fences and addresses of references are left out before the conversion, in such a way
that what stays keeps its line and column.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from plugins.checks import PlacedText, SourceMap
from plugins.checks.place import Run
from plugins.rendering.body import Body
from plugins.rendering.checked import ALLOWED_ATTRIBUTES
from plugins.rendering.conversion import Conversion
from plugins.rendering.effort import MOST_EFFORT, effort
from plugins.rendering.positions import CODE_BEGINS, CODE_ENDS, elements

MOST_LINES = 50_000

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?:[^\n]*\n){0,300}?---[ \t]*(?:\n|\Z)")
_PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})[^`\n]*$")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_SILENT = re.compile(r"<(script|style|svg|noscript)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?(?![a-z]{2,10}:|[^<>\s]*@)[A-Za-z][^<>\n]*>")
_REFERENCE = re.compile(r"^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:\s*\S+(?:\s+[\"'(][^\n]*)?$")
_REFERENCE_END = re.compile(r"(?<=\])\[[^\[\]\n]{0,200}\]")
_BEGIN = re.compile(rf"(?:{_TAG.pattern}[ \t]*)+")


def convert_loosely(text: str, path: str) -> Body | None:
    """Convert a whole file. Line ends are ``\\n``, no control characters. None when Markdown cannot bear it."""
    text = _PRIVATE.sub("\ufffd", text)
    front = _FRONT_MATTER.match(text)
    body = text[front.end() :] if front else text
    lines, cut = _plain(body)
    if len(lines) > MOST_LINES or effort("\n".join(lines)) > MOST_EFFORT:
        return None
    conversion = _Loose(PlacedText("\n".join(lines), path, _from_line(front[0].count("\n") + 1 if front else 1)))
    conversion.cursor.cut = cut
    conversion.cursor.written = body.split("\n")
    try:
        html = conversion.html()
    except RecursionError:  # a thousand quotations within each other
        return None
    return Body(html, tuple(conversion.tracker.texts))


class _Loose(Conversion):
    joins_lists = True

    def finish(self, root: Element) -> None:
        """Collect the texts; of what was set by ``{: … }`` only a language matters."""
        super().finish(root)
        for element in elements(root):
            for key in set(element.attrib) - ALLOWED_ATTRIBUTES:
                del element.attrib[key]

    def code(self, code: str, *_found: object) -> str | Element:
        """As code: a word that is not judged."""
        element = Element("code")
        element.text = AtomicString(f"{CODE_BEGINS}[[{code}]]{CODE_ENDS}")
        return element


def _from_line(number: int) -> SourceMap:
    return SourceMap((Run(0, number, 1),))


def _plain(body: str) -> tuple[list[str], dict[int, int]]:
    """The lines without what is left out, and how many characters were cut from the beginning of which."""
    lines = _without_code(_COMMENT.sub(_blank, _SILENT.sub(_blank, body)).split("\n"))
    cut: dict[int, int] = {}
    for index, line in enumerate(lines):
        if _REFERENCE.match(line):
            lines[index] = ""
        elif "<" in line or "][" in line:
            begin = _BEGIN.match(line)
            if begin:
                cut[index] = begin.end()
            lines[index] = _REFERENCE_END.sub(_blank, _TAG.sub(_blank, line[cut.get(index, 0) :]))
    return lines, cut


def _without_code(lines: list[str]) -> list[str]:
    """Lines between fences become empty."""
    result: list[str] = []
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if fence:
            closed = found and found[1].startswith(fence) and line.strip() == found[1]
            fence = "" if closed else fence
            result.append("")
        elif found:
            fence = found[1]
            result.append("")
        else:
            result.append(line)
    return result


def _blank(found: re.Match[str]) -> str:
    """Spaces in place of what is left out, so that the rest of its line stays where it is."""
    return re.sub(r"[^\n]", " ", found[0])
