"""Rules on the texts of links: do they say where one arrives?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.link_context import (
    HEADINGS,
    beside_equal,
    has_context,
    in_context,
    links_of,
    told_elsewhere,
)
from plugins.accessibility.rules.names import name_of
from plugins.accessibility.rules.part import Part, attribute, has_hidden_text
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+/\S*", re.IGNORECASE)
_SILENT = frozenset("»\u203a>→⇒➔➜⟩▸►«\u2039<←⇐⟨◂◄….,:;-–—_|•·~!")
"""Signs that software passes over, or calls by a name that says nothing here."""
_REFERENCE_MARKS = frozenset("*†‡§¶#^↑↩")
"""Signs with a use of their own: a note, the way back from it, the address of a heading."""


def empty(part: Part) -> Iterator[Match]:
    """A link without a name: nothing to read out, nothing to tap on. Words hidden for now are left to the browser."""
    for link, name in links_of(part):
        if not name and not has_hidden_text(link) and not scripts.fills(link, part.page):
            yield part.match(link, attribute(link, "href"))


def generic(part: Part) -> Iterator[Match]:
    """A link whose text could stand on any link. A heading above it that says more makes it less bad.

    In a menu a bare noun such as ‘Informatie’ says enough; so it does within a sentence. Words around a link that say
    more are all that the law asks: ``link_purpose`` has a tip about those.
    """
    for link, name in links_of(part):
        text = words.bare(name)
        if told_elsewhere(link, name):
            continue
        if text in words.LINK_GENERIC and not in_context(link):
            yield part.match(link, name, severity=Severity.WARNING if has_context(link) else None)
        elif text in words.LINK_VAGUE and not has_context(link) and link.find_parent(["li", *HEADINGS]) is None:
            yield part.match(link, name, severity=Severity.WARNING)


def punctuation(part: Part) -> Iterator[Match]:
    """A link whose text holds no letter and no digit. Of signs other than arrows and dots, some are read out."""
    for link, name in links_of(part):
        if name and not any(character.isalnum() for character in name) and not attribute(link, "title"):
            signs = set(name) - set("[]() ")
            if signs and not signs <= _REFERENCE_MARKS:
                yield part.match(link, name, severity=None if signs <= _SILENT else Severity.WARNING)


def button_symbol(part: Part) -> Iterator[Match]:
    """A button with a sign or a picture of a character as its only text."""
    for button in part.named("button"):
        name = name_of(button, part.page)
        if name and not any(character.isalnum() for character in name) and not attribute(button, "title"):
            yield part.match(button, name)


def address(part: Part) -> Iterator[Match]:
    """A link whose text is a web address. A bare name such as ‘MijnOverheid.nl’ is a name, not an address."""
    for link, name in links_of(part):
        if _ADDRESS.fullmatch(name):
            yield part.match(link, name)


def same_text(part: Part) -> Iterator[Match]:
    """A link whose text stands on a link to somewhere else too, both without words around them that tell them apart."""
    first: dict[str, str] = {}
    beside = {id(link) for link, _ in beside_equal(part)}
    for link, name in links_of(part):
        target = attribute(link, "href").rstrip("/")
        text = words.bare(name)
        told = text in words.LINK_GENERIC | words.LINK_VAGUE or attribute(link, "role").startswith("doc-")
        if sum(character.isalpha() for character in text) < 3 or told or target in ("", "#") or has_context(link):
            continue
        if first.setdefault(text, target) != target and id(link) not in beside:
            yield part.match(link, name)


def adjacent(part: Part) -> Iterator[Match]:
    """A link right after another one to the same page: two stops on the way, one target."""
    before: Tag | None = None
    for link, name in links_of(part):
        if before is not None and link.name == "a" and _follows(before, link):
            target = attribute(link, "href")
            if target.strip("#") and target == attribute(before, "href"):
                yield part.match(link, name)
        before = link


def _follows(before: Tag, link: Tag) -> bool:
    """Is there nothing but white space, or a break, between these two?"""
    for node in before.next_siblings:
        if node is link:
            return True
        if isinstance(node, Tag):
            if node.name != "br":
                return False
        elif str(node).strip():
            return False
    return False


RULES = (
    PartRule("accessibility.link-text-empty", Severity.ERROR, empty, "WCAG 2.1 niveau A", ("2.4.4", "4.1.2")),
    PartRule("accessibility.link-text-generic", Severity.ERROR, generic, "WCAG 2.1 niveau A", ("2.4.4", "2.4.9")),
    PartRule("accessibility.link-text-punctuation", Severity.ERROR, punctuation, "WCAG 2.1 niveau A", ("2.4.4",)),
    PartRule("accessibility.button-text-symbol", Severity.WARNING, button_symbol, "WCAG 2.1 niveau AA", ("2.4.6",)),
    PartRule("accessibility.link-text-address", Severity.WARNING, address, "goede praktijk"),
    PartRule("accessibility.link-same-text", Severity.NOTICE, same_text, "WCAG 2.1 niveau AAA (advies)", ("2.4.9",)),
    PartRule("accessibility.link-adjacent", Severity.WARNING, adjacent, "goede praktijk"),
)
