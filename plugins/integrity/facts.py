"""What this room wants to know of a page, gathered once, in one walk, without keeping the parsed page.

A site has hundreds of thousands of links. The walk uses lxml on its own, which is many times faster than the shared
BeautifulSoup tree; only where something is wrong is the element looked up there, for its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from bs4 import Tag
from lxml import etree

from plugins.checks import Document
from plugins.integrity import attributes, stylesheet
from plugins.integrity.attributes import Role
from plugins.integrity.memory import once_each

JSON_LD = "application/ld+json"


@dataclass(frozen=True, slots=True)
class Spot:
    """Element ``number`` (from 0) among those of the page named ``tag``; does it stand in ``<main>``?"""

    tag: str
    number: int
    in_main: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """An address in a page: where, in which attribute, what for; ``text`` is what someone reads on the link."""

    spot: Spot
    attribute: str
    value: str
    role: Role
    text: str = ""


@dataclass(frozen=True, slots=True)
class Inline:
    """Code inside the page: ``kind`` is ``script``, ``style``, or the name of the attribute that holds ``code``."""

    spot: Spot
    kind: str
    code: str


@dataclass(slots=True)
class Facts:
    """The addresses, the code, the ids, the title, the language and the versions of one page."""

    references: list[Reference] = field(default_factory=list)
    inline: list[Inline] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    title: str = ""
    language: str = ""
    alternates: list[tuple[str, str]] = field(default_factory=list)
    """The versions in other languages that it names: language, and address."""


@once_each
def facts_of(document: Document) -> Facts:
    """The facts of a page, gathered at the first question."""
    return gather(document.html)


def gather(html: str) -> Facts:
    """The facts of a page given as HTML."""
    facts = Facts()
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    root = etree.HTML(html.encode("utf-8", "replace"), parser) if html.strip() else None
    if root is None:
        return facts
    numbers: Counter[str] = Counter()
    main = root.find(".//main")
    if main is None:
        main = root  # a page without one is judged whole
    inside = 0
    for element in root.iter("*"):
        if element is main:
            inside = sum(1 for _ in element.iter("*"))
        name = str(element.tag)
        spot = Spot(name, numbers[name], inside > 0)
        numbers[name] += 1
        inside = max(0, inside - 1)
        if element.attrib:
            _read_attributes(element, spot, facts)
        if name in ("script", "style"):
            _read_code(element, spot, facts)
        elif name == "title" and spot.number == 0:  # later ones belong to drawings
            facts.title = _text(element)
        elif name == "link" and "hreflang" in element.attrib and "alternate" in element.get("rel", "").lower().split():
            facts.alternates.append((element.get("hreflang", ""), element.get("href", "")))
        elif name == "html":
            facts.language = element.get("lang", "")
    return facts


def _read_attributes(element: etree._Element, spot: Spot, facts: Facts) -> None:
    for key, value in element.attrib.items():
        name = str(key).lower()
        written = str(value)
        if name == "id" or (name == "name" and spot.tag == "a"):
            facts.anchors.add(written)
        elif name == "style":
            facts.inline.append(Inline(spot, "style", written))
            facts.references.extend(_in_style(spot, written))
        elif name == "srcdoc" or (name.startswith("on") and len(name) > len("on")):
            facts.inline.append(Inline(spot, name, written))
        elif role := attributes.role(spot.tag, name, element.get("rel", "")):
            text = _label(element) if role is Role.LINK else ""
            facts.references.extend(
                Reference(spot, name, address, role, text) for address in attributes.addresses(name, written)
            )
        elif name == "content" and element.get("http-equiv", "").strip().lower() == "refresh":
            facts.references.extend(
                Reference(spot, name, address, Role.LINK) for address in attributes.refresh(written)
            )


def _read_code(element: etree._Element, spot: Spot, facts: Facts) -> None:
    code = element.text or ""
    if spot.tag == "style":
        facts.inline.append(Inline(spot, "style", code))
        facts.references.extend(_in_style(spot, code))
    elif "src" not in element.attrib and element.get("type", "").strip().lower() != JSON_LD:
        facts.inline.append(Inline(spot, "script", code))


def _in_style(spot: Spot, css: str) -> Iterator[Reference]:
    return (Reference(spot, "style", found.address, Role.LOAD) for found in stylesheet.addresses(css))


def _text(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _label(element: etree._Element) -> str:
    image = element.find(".//img")
    return _text(element) or element.get("aria-label", "") or (image.get("alt", "") if image is not None else "")


def element_at(document: Document, spot: Spot) -> Tag | None:
    """The element at ``spot`` in the shared tree of the page; None if the two parsers ever disagree."""
    found = document.tree.find_all(spot.tag, limit=spot.number + 1)
    element = found[-1] if len(found) > spot.number else None
    return element if isinstance(element, Tag) else None
