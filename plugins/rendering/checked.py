"""The conversion of a page of the site, which looks at what it meets: links, images, headings, short codes, media."""

from __future__ import annotations

import difflib
import re
from html import unescape
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from plugins.catalogue.model import Medium
from plugins.catalogue.model.medium import INFOGRAPHIC
from plugins.catalogue.model.translation import DUTCH
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Place, PlacedText, Severity
from plugins.rendering.anchors import slug_of, unique
from plugins.rendering.conversion import Conversion
from plugins.rendering.figures import ASKED, mark_alone, take_names
from plugins.rendering.glossary import Entry, Glossary
from plugins.rendering.links import LinkProblem, Links
from plugins.rendering.positions import CODE_BEGINS, CODE_ENDS, FIRST, elements
from plugins.rendering.short_codes import MediumCode, NoValue, NoWord, ShortCodes, UnknownCode

ALLOWED_ATTRIBUTES = frozenset(("href", "src", "alt", "title", "lang", "id", "start", "style"))

_TIP = Severity.NOTICE
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")


class Checked(Conversion):
    """The conversion of a page of the site: what its links and short codes lead to, and what is wrong with it."""

    def __init__(self, body: PlacedText, links: Links, codes: ShortCodes, faults: Faults, glossary: Glossary) -> None:
        super().__init__(body)
        self.links, self.codes, self.faults, self.glossary = links, codes, faults, glossary
        self.terms: tuple[Entry, ...] = ()
        self.media: list[str] = []

    def code(self, code: str, found: re.Match[str], data: str) -> str | Element:
        """The fact that the code stands for; empty when there is none, which is noted."""
        try:
            return self.codes.value(code)
        except MediumCode as medium:
            return f"{ASKED}{medium.slug}"
        except NoWord as word:
            self.faults.add("word-untranslated", self._place_of(code, found, data), quote=word.dutch, severity=_TIP)
            return _in_dutch(word.dutch)
        except UnknownCode as problem:
            near = difflib.get_close_matches(code, problem.known, n=1, cutoff=0.5)
            kind, hint = "unknown-short-code", f" Bedoelt u “[[{near[0]}]]”?" if near else ""
        except NoValue:
            near, kind, hint = [], "short-code-no-value", ""
        self.faults.add(
            kind,
            self._place_of(code, found, data),
            quote=f"[[{code}]]",
            suggestions=[f"[[{each}]]" for each in near],
            hint=hint,
        )
        return ""

    def _place_of(self, code: str, found: re.Match[str], data: str) -> Place:
        """Where a short code stands: its line is that of the nearest mark, its column where that line has it."""
        line = next((ord(c) - FIRST for c in reversed(data[: found.start()]) if ord(c) >= FIRST), None)
        if line is None:
            line = next((ord(c) - FIRST for c in data[found.start() :] if ord(c) >= FIRST), 0)
        column = self.cursor.lines[line].find(f"[[{code}]]") + 1
        return Place(self.path, self.first_line + line, max(1, column))

    def place(self, element: Element) -> Place:
        return Place(self.path, *self.tracker.places.get(id(element), (self.first_line, None)))

    def finish(self, root: Element) -> None:
        """All text is there: collect it, look at headings, links, images and attributes, and lead terms to their words.

        The last adds nothing to the text that was collected, and its links need no look: they are ours.
        """
        self._media(root)
        super().finish(root)
        self.media = take_names(root)
        for text in self.tracker.texts:
            if (at := text.find(ASKED)) >= 0:
                self.faults.add("medium-not-alone", text.place_at(at), quote=text[at + 1 :].split(" ")[0])
        self._emphasis()
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
        self.codes.telephones.link(root)

    def _emphasis(self) -> None:
        """Signs of bold text that nothing closes stay, and people see them."""
        if "\\" in self.body:
            return
        for text in self.tracker.texts:
            if (at := text.find("**")) >= 0:
                self.faults.add("emphasis-open", text.place_at(at), quote=text[at : at + 40])

    def _media(self, root: Element) -> None:
        mark_alone(root)

    def medium(self, name: str) -> tuple[Medium, tuple[int, int] | None]:
        """The medium with this name, and the size of its picture."""
        medium = self.codes.catalogue.media[name]
        film = self.codes.catalogue.films.get(str(medium.file))
        size = self.links.size(medium.file, medium.path) if medium.kind == INFOGRAPHIC else None
        return medium, (film.width, film.height) if film else size

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
        if any(ASKED in value for value in element.attrib.values()):
            self.faults.add("medium-not-alone", self.place(element), quote=str(element.tag))
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
            address = self.links.resolve(href, self.path)
            element.set("href", address)
            if address == self.links.catalogue.address_of(self.path.removeprefix("content/")):
                words = "".join(element.itertext())[:60]
                self.faults.add("link-to-itself", self.place(element), quote=words, severity=Severity.WARNING)
            if self.links.leads_to_dutch(address, self.codes.speech.code):
                element.set("hreflang", DUTCH)
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
        others = [known for known in problem.known if f"content/{known}" != self.path]
        near = difflib.get_close_matches(target, others, n=1, cutoff=0.5)
        self.faults.add(
            problem.kind,
            self.place(element),
            quote=target[:120],
            suggestions=near,
            hint=f" Bedoelt u “{near[0]}”?" if near else "",
        )


class Transcript(Checked):
    """What is written out of a medium."""

    def _media(self, root: Element) -> None:
        """None stands in another."""

    def _headings(self, root: Element) -> None:
        for element in elements(root):
            if re.fullmatch(r"h[1-6]", str(element.tag)):
                text = " ".join("".join(element.itertext()).split())
                self.faults.add("heading-in-transcript", self.place(element), quote=text)


def _in_dutch(text: str) -> Element:
    """A Dutch text in a page in another language, which says so."""
    element = Element("span", {"lang": DUTCH})
    element.text = AtomicString(f"{CODE_BEGINS}{text}{CODE_ENDS}")
    return element


def _address(written: str | None) -> str:
    """An address as a browser reads it. Only references that end in ``;`` count: ``&section=2`` stays as it is."""
    plain = (written or "").replace("\x02amp\x03", "&")
    return _REFERENCE.sub(lambda found: unescape(found[0]), plain)
