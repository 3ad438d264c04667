"""Rules on links: does the text say where one arrives, and what one gets?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import name_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)
_SIZE = re.compile(r"\d(?:[.,]\d+)?\s?(?:bytes|[kmg]i?b)\b", re.IGNORECASE)


def _links(part: Part) -> Iterator[tuple[Tag, str]]:
    """The links with their names, in document order."""
    for link in part.named("a", "area"):
        if link.has_attr("href"):
            name = attribute(link, "alt") if link.name == "area" else name_of(link, part.page)
            yield link, name


def empty(part: Part) -> Iterator[Match]:
    """A link without a name: nothing to read out, nothing to tap on."""
    for link, name in _links(part):
        if not name:
            yield part.match(link, attribute(link, "href"))


def generic(part: Part) -> Iterator[Match]:
    """A link whose text could stand on any link. In a menu a bare noun such as ‘Informatie’ says enough."""
    for link, name in _links(part):
        if words.bare(name) in words.LINK_GENERIC and link.find_parent("nav") is None:
            yield part.match(link, name)


def punctuation(part: Part) -> Iterator[Match]:
    """A link whose text holds no letter and no digit."""
    for link, name in _links(part):
        if name and not any(character.isalnum() for character in name):
            yield part.match(link, name)


def address(part: Part) -> Iterator[Match]:
    """A link whose text is a web address. A bare name such as ‘MijnOverheid.nl’ is a name, not an address."""
    for link, name in _links(part):
        if _ADDRESS.fullmatch(name):
            yield part.match(link, name)


def same_text(part: Part) -> Iterator[Match]:
    """A link whose text stands earlier in this part too, on a link to somewhere else."""
    first: dict[str, str] = {}
    for link, name in _links(part):
        target = attribute(link, "href").rstrip("/")
        text = words.bare(name)
        if text and text not in words.LINK_GENERIC and first.setdefault(text, target) != target:
            yield part.match(link, name)


def new_window(part: Part) -> Iterator[Match]:
    """A link that opens a new window without saying so."""
    for link, name in _links(part):
        said = f"{name} {attribute(link, 'title')}".casefold()
        if attribute(link, "target") == "_blank" and not any(word in said for word in words.NEW_WINDOW):
            yield part.match(link, name)


def file_type(part: Part) -> Iterator[Match]:
    """A link to a PDF or office file whose text lacks the type or the size of the file."""
    for link, name in _links(part):
        ending = urlsplit(attribute(link, "href")).path.rpartition(".")[2].lower()
        if ending in words.FILE_TYPES:
            typed = any(re.search(rf"\b{word}\b", name, re.IGNORECASE) for word in words.FILE_TYPES[ending])
            lacks = [*([] if typed else ["het soort bestand"]), *([] if _SIZE.search(name) else ["de grootte"])]
            if lacks:
                yield part.match(link, name, lacks=" en ".join(lacks), ending=ending)


RULES = (
    PartRule("accessibility.link-text-empty", Severity.ERROR, empty, "WCAG 2.1 niveau A", ("2.4.4", "4.1.2")),
    PartRule("accessibility.link-text-generic", Severity.ERROR, generic, "WCAG 2.1 niveau A", ("2.4.4",)),
    PartRule("accessibility.link-text-punctuation", Severity.ERROR, punctuation, "WCAG 2.1 niveau A", ("2.4.4",)),
    PartRule("accessibility.link-text-address", Severity.ERROR, address, "WCAG 2.1 niveau A", ("2.4.4",)),
    PartRule("accessibility.link-same-text", Severity.NOTICE, same_text, "WCAG 2.1 niveau AAA (advies)", ("2.4.9",)),
    PartRule(
        "accessibility.link-new-window", Severity.WARNING, new_window, "WCAG 2.1 techniek G201 (advies)", ("3.2.5",)
    ),
    PartRule("accessibility.link-file-type", Severity.WARNING, file_type, "WCAG 2.1 techniek G91 (advies)", ("2.4.4",)),
)
