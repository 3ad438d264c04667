"""The editors' Markdown: headings, lists, tables, links, images, emphasis, short codes. No HTML, no surprises."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place, PlacedText, Severity
from plugins.rendering import second_lock
from plugins.rendering.anchors import slug_of, unique
from plugins.rendering.glossary import Entry, Glossary
from plugins.rendering.links import LinkProblem, Links
from plugins.rendering.positions import CODE_BEGINS, CODE_ENDS, Tracker, elements, mark
from plugins.rendering.short_codes import NoValue, ShortCodes, UnknownCode
from plugins.rendering.source_faults import source_faults

ALLOWED_ATTRIBUTES = frozenset(("href", "src", "alt", "title", "lang", "id", "start", "style"))

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")

NO_GLOSSARY = Glossary()

DANGEROUS = frozenset(("catalogue.nested-too-deep", "catalogue.brackets"))
"""Faults on which Markdown could spend minutes: it is not asked to convert such a body."""


@dataclass(frozen=True, slots=True)
class Body:
    """Converted Markdown: its HTML and its texts, in order, with their places."""

    html: str
    texts: tuple[PlacedText, ...]
    terms: tuple[Entry, ...] = ()
    """The terms of the glossary that it links to: the page explains them at its end."""


def convert(
    body: PlacedText, links: Links, codes: ShortCodes, faults: Faults, glossary: Glossary = NO_GLOSSARY
) -> Body:
    """Convert a page's body. What is wrong is noted in ``faults`` at its line; the result is then not published."""
    before = len(faults.found)
    source_faults(body, faults)
    if any(fault.rule in DANGEROUS and fault.severity is Severity.ERROR for fault in faults.found[before:]):
        return Body("", ())
    converter = _Converter(body, links, codes, faults, glossary)
    html = converter.html()
    if any(fault.severity is Severity.ERROR for fault in faults.found[before:]):
        return Body("", ())
    if lost := second_lock.refused(html):
        faults.add("raw-html", body.place, quote=lost)
        return Body("", ())
    return Body(html, tuple(converter.tracker.texts), converter.terms)


class _Converter:
    """One conversion: Python-Markdown with our markers, short codes and links."""

    def __init__(self, body: PlacedText, links: Links, codes: ShortCodes, faults: Faults, glossary: Glossary) -> None:
        self.body, self.links, self.codes, self.faults, self.glossary = body, links, codes, faults, glossary
        self.terms: tuple[Entry, ...] = ()
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
        """All text is there: collect it, look at headings, links, images and attributes, and lead terms to their words.

        The last adds nothing to the text that was collected, and its links need no look: they are ours.
        """
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
        self.terms = self.glossary.explain(root)

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
            element.set("id", unique(slug_of(text), used))

    def _attributes(self, element: Element) -> None:
        for key in list(element.attrib):
            if key not in ALLOWED_ATTRIBUTES:
                self.faults.add("attribute", self.place(element), quote=key)
                del element.attrib[key]
        style = element.attrib.pop("style", "")
        if "text-align: right" in style:
            element.set("class", "hl-rechts")

    def _link(self, element: Element) -> None:
        href = _address(element.get("href"))
        if not href:
            return  # integrity.empty-link says it, at the built page
        try:
            element.set("href", self.links.resolve(href, self.path))
        except LinkProblem as problem:
            self._problem(problem, element, href)

    def _image(self, element: Element) -> None:
        src = _address(element.get("src"))
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


def _address(written: str | None) -> str:
    """An address as a browser reads it. Only references that end in ``;`` count: ``&section=2`` stays as it is."""
    plain = (written or "").replace("\x02amp\x03", "&")
    return _REFERENCE.sub(lambda found: unescape(found[0]), plain)


class _Ours(Extension):
    def __init__(self, converter: _Converter) -> None:
        super().__init__()
        self.converter = converter

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
