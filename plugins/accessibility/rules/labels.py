"""Rules on names that differ from what one sees, and on texts in attributes in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.detection import NAMES, evidence
from plugins.accessibility.rules.names import content_of, given_name, labels_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_WORD = re.compile(r"[^\W_]+")
_NAMED = ("alt", "aria-label", "title", "placeholder")
_VALUES = ("submit", "button", "reset")
_FEW = 4


def name_differs(part: Part) -> Iterator[Match]:
    """A control whose name lacks the words that one sees on it: who speaks those to the computer gets nowhere."""
    for element in dict.fromkeys([*part.having("aria-label"), *part.having("aria-labelledby")]):
        seen = _seen(element, part)
        name = given_name(element, part.page)
        if seen and name and not _within(_words(seen), _words(name)):
            yield part.match(element, seen, name=name)


def attribute_language(part: Part) -> Iterator[Match]:
    """A text for who listens, in another language than what is around it."""
    for name in _NAMED:
        for element in part.having(name):
            text = attribute(element, name)
            if len(text.split()) >= _FEW and (found := evidence(text, _language(element))):
                enough = found.foreign >= 2 and found.distinct >= 2 and not found.declared
                if enough and found.foreign >= 0.25 * found.words:
                    severity = None if found.likely else Severity.NOTICE
                    yield part.match(element, text, severity, language=NAMES[found.language])


def language_switch(part: Part) -> Iterator[Match]:
    """A link to the page in another language, with the name of that language in its own words, and no ``lang``."""
    for link in part.named("a"):
        name = words.bare(content_of(link))
        code = words.LANGUAGE_NAMES.get(name, "")
        spoken = next(
            (attribute(node, "lang") for node in (*link.find_all(lang=True), link) if node.has_attr("lang")), ""
        )
        if code and code != _language(link) and not spoken:
            yield part.match(link, content_of(link), language=code)


def _seen(element: Tag, part: Part) -> str:
    """The words that one sees on a control; empty for what is no control, or has only signs on it."""
    if element.name in ("button", "a", "summary") or attribute(element, "role") in words.NAMED_BY_CONTENT:
        if element.name == "a" and not element.has_attr("href") and not element.has_attr("role"):
            return ""
        return content_of(element) if element.find(["img", "svg"]) is None else _own_text(element)
    if element.name == "input" and attribute(element, "type").lower() in _VALUES:
        return attribute(element, "value")
    if element.name in ("input", "select", "textarea"):
        return " ".join(content_of(label) for label in labels_of(element, part.page))
    return ""


def _own_text(element: Tag) -> str:
    """The text without that of pictures."""
    texts = (
        str(text) for text in element.find_all(string=True) if text.find_parent(["svg", "style", "script"]) is None
    )
    return " ".join("".join(texts).split())


def _words(text: str) -> list[str]:
    return _WORD.findall(re.sub(r"\([^)]*\)", " ", text).casefold())


def _within(seen: list[str], name: list[str]) -> bool:
    """Do the words stand in the name, in the same order? One letter alone is a sign, such as the × to close."""
    if not seen or (len(seen) == 1 and len(seen[0]) < 3):
        return True
    joined, whole = "".join(seen), "".join(name)
    return joined in whole


def _language(element: Tag) -> str:
    around = (attribute(node, "lang") for node in (element, *element.parents))
    return next(filter(None, around), "").lower().partition("-")[0]


RULES = (
    PartRule("accessibility.name-differs", Severity.WARNING, name_differs, "WCAG 2.1 niveau A", ("2.5.3",)),
    PartRule(
        "accessibility.attribute-language", Severity.WARNING, attribute_language, "WCAG 2.1 niveau AA", ("3.1.2",)
    ),
    PartRule("accessibility.language-switch", Severity.NOTICE, language_switch, "WCAG 2.1 niveau AA", ("3.1.2",)),
)
