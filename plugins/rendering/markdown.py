"""The editors' Markdown: headings, lists, tables, links, images, emphasis, short codes. No HTML, no surprises."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place, PlacedText, Severity
from plugins.rendering.links import LinkProblem, Links
from plugins.rendering.positions import CODE_BEGINS, CODE_ENDS, Tracker, elements, mark
from plugins.rendering.short_codes import NoValue, ShortCodes, UnknownCode

MAX_LIST_DEPTH = 3
MAX_QUOTE_DEPTH = 2
MAX_BRACKETS = 200
ALLOWED_ATTRIBUTES = frozenset(("href", "src", "alt", "title", "lang", "id", "start", "style"))
_WRITABLE = frozenset(("lang",))
"""What an editor may set with ``{: lang=de }``."""

_HTML = re.compile(r"<(?!https://|mailto:|[\w.+-]+@)(!--|[A-Za-z/!?][^\s>]*)")
_CODE_SPAN = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_HEADING_SPACE = re.compile(r"^#{1,6}(?=[^\s#]|[\u00a0\u2007\u202f])(.*)")
_REFERENCE = re.compile(r"^ {0,3}\[[^\]]+\]:\s|\]\[[^\]]*\]")
_ATTRIBUTES = re.compile(r"\{:?([^{}\n]*=[^{}\n]*)\}")
_LANG_ONLY = re.compile(r"\s*lang=[\"']?[a-z]{2,3}(?:-[A-Za-z]{2,4})?[\"']?\s*")
_DEEP_LIST = re.compile(r"^( *)(?:[-*+]|\d+[.)]) ")
_DEEP_QUOTE = re.compile(r"^ {0,3}((?:> ?)+)")


@dataclass(frozen=True, slots=True)
class Body:
    """Converted Markdown: its HTML and its texts, in order, with their places."""

    html: str
    texts: tuple[PlacedText, ...]


def convert(body: PlacedText, links: Links, codes: ShortCodes, faults: Faults) -> Body:
    """Convert a page's body. What is wrong is noted in ``faults`` at its line; the result is then not published."""
    before = len(faults.found)
    _source_faults(body, faults)
    if len(faults.found) > before and any(f.severity is Severity.ERROR for f in faults.found[before:]):
        return Body("", ())
    converter = _Converter(body, links, codes, faults)
    html = converter.html()
    if lost := _refused_by_second_lock(html):
        faults.add("raw-html", body.place, quote=lost)
        return Body("", ())
    return Body(html, tuple(converter.tracker.texts))


def _source_faults(body: PlacedText, faults: Faults) -> None:
    """What can be seen line by line, before Markdown hides it."""
    offset = 0
    for line in body.split("\n"):
        place = _at(body, offset)
        offset += len(line) + 1
        visible = _CODE_SPAN.sub(lambda span: " " * len(span[0]), line)
        for tag in _HTML.finditer(visible):
            kind = "html-comment" if tag[1] == "!--" else "raw-html"
            faults.add(kind, Place(place.path, place.line, tag.start() + 1), quote=tag[0][:40])
        if "{{" in visible or "{%" in visible:
            faults.add("template-braces", place, quote=line.strip()[:60])
        if _HEADING_SPACE.match(line):
            faults.add("heading-space", place, quote=line.strip()[:60])
        if reference := _REFERENCE.search(visible):
            faults.add("reference-link", place, quote=reference[0].strip()[:60])
        for attributes in _ATTRIBUTES.finditer(visible):
            if not _LANG_ONLY.fullmatch(attributes[1]):
                here = Place(place.path, place.line, attributes.start() + 1)
                faults.add("attribute", here, quote=attributes[1].strip()[:60])
        if (deep := _DEEP_LIST.match(line)) and len(deep[1]) >= 4 * MAX_LIST_DEPTH:
            faults.add("nested-too-deep", place, what="lijst", limit=MAX_LIST_DEPTH)
            return
        if (deep := _DEEP_QUOTE.match(line)) and deep[1].count(">") > MAX_QUOTE_DEPTH:
            faults.add("nested-too-deep", place, what="citaat", limit=MAX_QUOTE_DEPTH)
            return
        if visible.count("[") != visible.count("]"):
            # So many brackets that Markdown would take minutes are refused; a few are only worth a look.
            many = visible.count("[") > MAX_BRACKETS
            severity = Severity.ERROR if many else Severity.WARNING
            faults.add("brackets", place, quote=line.strip()[:60], severity=severity)


def _at(body: PlacedText, offset: int) -> Place:
    return Place(body.path, *(body.map.at(offset) or (None, None)))


class _Converter:
    """One conversion: Python-Markdown with our markers, short codes and links."""

    def __init__(self, body: PlacedText, links: Links, codes: ShortCodes, faults: Faults) -> None:
        self.body, self.links, self.codes, self.faults = body, links, codes, faults
        self.path = body.path
        self.first_line = body.place.line or 1
        self.tracker = Tracker([], {}, self.path, self.first_line)

    def html(self) -> str:
        extension = _Ours(self)
        machine = Markdown(extensions=["tables", "sane_lists", "attr_list", extension], output_format="html")
        return machine.convert(str(self.body))

    def place(self, element: Element) -> Place:
        return Place(self.path, *self.tracker.places.get(id(element), (self.first_line, None)))

    def finish(self, root: Element) -> None:
        """All text is there: collect it, then look at headings, links, images and attributes."""
        self.tracker.walk(root)
        self._headings(root)
        for element in elements(root):
            self._attributes(element)
            if element.tag == "a":
                self._link(element)
            elif element.tag == "img":
                self._image(element)
            elif element.tag == "pre":
                self.faults.add("code-block", self.place(element), quote="".join(element.itertext()).strip()[:60])

    def _headings(self, root: Element) -> None:
        level = 1
        used: set[str] = set()
        for element in elements(root):
            if not re.fullmatch(r"h[1-6]", str(element.tag)):
                continue
            number = int(str(element.tag)[1])
            text = " ".join("".join(element.itertext()).split())
            if number == 1:
                self.faults.add("heading-one", self.place(element), quote=text)
                continue
            if number > level + 1:
                self.faults.add("heading-level", self.place(element), quote=text, level=number, before=level)
            level = number
            element.set("id", _unique(slug_of(text), used))

    def _attributes(self, element: Element) -> None:
        for key in list(element.attrib):
            if key not in ALLOWED_ATTRIBUTES:
                self.faults.add("attribute", self.place(element), quote=key)
                del element.attrib[key]
        style = element.attrib.pop("style", "")
        if "text-align: right" in style:
            element.set("class", "hl-rechts")

    def _link(self, element: Element) -> None:
        href = unescape(element.get("href") or "").replace("\x02amp\x03", "&")
        if not href:
            return  # integrity.empty-link says it, at the built page
        try:
            element.set("href", self.links.resolve(href, self.path))
        except LinkProblem as problem:
            self._problem(problem, element, href)

    def _image(self, element: Element) -> None:
        src = unescape(element.get("src") or "").replace("\x02amp\x03", "&")
        try:
            element.set("src", self.links.image(src, self.path))
            size = self.links.size(src, self.path)
            if size:
                element.set("width", str(size[0]))
                element.set("height", str(size[1]))
            element.set("loading", "lazy")
        except LinkProblem as problem:
            self._problem(problem, element, src)

    def _problem(self, problem: LinkProblem, element: Element, target: str) -> None:
        near = difflib.get_close_matches(target, problem.known, n=1, cutoff=0.5)
        self.faults.add(
            problem.kind,
            self.place(element),
            quote=target[:120],
            suggestions=near,
            hint=f" Bedoelt u “{near[0]}”?" if near else "",
        )


class _Ours(Extension):
    def __init__(self, converter: _Converter) -> None:
        super().__init__()
        self.converter = converter

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        md.preprocessors.deregister("html_block")
        for name in ("html", "entity", "reference", "short_reference", "image_reference", "short_image_ref"):
            md.inlinePatterns.deregister(name)
        md.parser.blockprocessors.deregister("reference")
        md.preprocessors.register(_Marking(md, self.converter), "helder-marks", 1)
        md.inlinePatterns.register(_Codes(md, self.converter), "helder-codes", 185)
        md.treeprocessors.register(_Finish(md, self.converter.finish), "helder-finish", -100)


class _Marking(Preprocessor):
    def __init__(self, md: Markdown, converter: _Converter) -> None:
        super().__init__(md)
        self.converter = converter

    def run(self, lines: list[str]) -> list[str]:
        tracker = self.converter.tracker
        tracker.lines = list(lines)
        marked = []
        for number, line in enumerate(lines):
            text, column = mark(line, number)
            if column >= 0:
                tracker.columns[number] = column
            marked.append(text)
        return marked


class _Codes(InlineProcessor):
    def __init__(self, md: Markdown, converter: _Converter) -> None:
        super().__init__(r"\[\[([^\[\]\n]{0,120})\]\]", md)
        self.converter = converter

    def handleMatch(self, m: re.Match[str], data: str) -> Any:  # type: ignore[override]  # noqa: N802 - Python-Markdown's name and shape
        code = "".join(character for character in m[1] if ord(character) < 0xE000).strip()
        return f"{CODE_BEGINS}{self._value(code, data, m)}{CODE_ENDS}", m.start(0), m.end(0)

    def _value(self, code: str, data: str, m: re.Match[str]) -> str:
        converter = self.converter
        try:
            return converter.codes.value(code)
        except UnknownCode as problem:
            near = difflib.get_close_matches(code, problem.known, n=1, cutoff=0.5)
            kind, hint = "unknown-short-code", f" Bedoelt u “[[{near[0]}]]”?" if near else ""
        except NoValue:
            near, kind, hint = [], "short-code-no-value", ""
        line = next((ord(c) - 0xF0000 for c in reversed(data[: m.start()]) if ord(c) >= 0xF0000), None)
        if line is None:
            line = next((ord(c) - 0xF0000 for c in data[m.start() :] if ord(c) >= 0xF0000), 0)
        column = converter.tracker.lines[line].find(f"[[{code}]]") + 1
        converter.faults.add(
            kind,
            Place(converter.path, converter.first_line + line, max(1, column)),
            quote=f"[[{code}]]",
            suggestions=[f"[[{each}]]" for each in near],
            hint=hint,
        )
        return ""


class _Finish(Treeprocessor):
    def __init__(self, md: Markdown, finish: Callable[[Element], None]) -> None:
        super().__init__(md)
        self.finish = finish

    def run(self, root: Element) -> None:
        self.finish(root)


def slug_of(text: str) -> str:
    """A heading's name in an address: lower case letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60] or "kop"


def _unique(slug: str, used: set[str]) -> str:
    candidate, number = slug, 1
    while candidate in used:
        number += 1
        candidate = f"{slug}-{number}"
    used.add(candidate)
    return candidate


_TAGS = set(
    """
    p h2 h3 h4 h5 h6 ul ol li a img em strong code pre blockquote table thead tbody tr th td br hr span
    del
    """.split()
)
_ATTRS = {
    "*": {"lang", "id", "class"},
    "a": {"href", "title"},
    "img": {"src", "alt", "title", "width", "height", "loading"},
    "ol": {"start"},
}


class _Shape(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, tuple[tuple[str, str | None], ...]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(sorted(attrs))))


def _refused_by_second_lock(html: str) -> str | None:
    """The first tag that a sanitiser would change: proof that nothing slipped past the first lock. None is good."""
    clean = nh3.clean(
        html, tags=_TAGS, attributes=_ATTRS, link_rel=None, url_schemes={"https", "http", "mailto", "tel"}
    )
    for ours, theirs in _pairs(_Shape(html).found, _Shape(clean).found):
        if ours != theirs:
            return ours[0] if ours else "?"
    return None


def _pairs(ours: list[Any], theirs: list[Any]) -> Iterator[tuple[Any, Any]]:
    for index in range(max(len(ours), len(theirs))):
        yield (ours[index] if index < len(ours) else None), (theirs[index] if index < len(theirs) else None)
