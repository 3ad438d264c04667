"""Rules on the language of short texts: those that are only heard, and the names of languages."""

from __future__ import annotations

from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.detection import NAMES, evidence
from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_NAMED = ("alt", "aria-label", "title", "placeholder")
_BUTTONS = ("submit", "button", "reset")
_LONG = 40
_UNTRANSLATED = frozenset(word for found in words.UI_WORDS.values() for word in found)
_FEW = 4
_NAME = 20


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


def ui_language(part: Part) -> Iterator[Match]:
    """A word on a button, or a name that is only heard, which nobody translated."""
    named = [(element, attribute(element, "aria-label")) for element in part.having("aria-label")]
    shown = [(one, content_of(one)) for one in part.named("button", "a", "label") if not one.has_attr("aria-label")]
    values = [
        (one, attribute(one, "value")) for one in part.named("input") if attribute(one, "type").lower() in _BUTTONS
    ]
    for element, text in (*named, *shown, *values):
        word = words.bare(text) if len(text) < _LONG else ""
        if word in _UNTRANSLATED and (ours := _language(element)) in words.UI_WORDS:
            other = next((code for code, found in words.UI_WORDS.items() if word in found and code != ours), "")
            if other and word not in words.UI_WORDS[ours] and other not in _languages_in(element):
                yield part.match(element, text, language=NAMES[other])


def language_switch(part: Part) -> Iterator[Match]:
    """Links to the page in other languages, by the names that those have in their own words, without ``lang``."""
    found: list[tuple[Tag, str]] = []
    for link in part.named("a"):
        name = content_of(link)
        code = words.LANGUAGE_NAMES.get(words.bare(name), "") if len(name) < _NAME else ""
        if code and code not in (_language(link), *_languages_in(link)):
            found.append((link, code))
    if found:
        names = ", ".join(content_of(link) for link, _ in found)
        yield part.match(found[0][0], names, language=found[0][1])


def _language(element: Tag) -> str:
    around = (attribute(node, "lang") for node in (element, *element.parents))
    return _primary(next(filter(None, around), ""))


def _languages_in(element: Tag) -> list[str]:
    return [_primary(attribute(node, "lang")) for node in element.find_all(lang=True)]


def _primary(code: str) -> str:
    """The language of a code such as ``de-AT``."""
    return code.lower().partition("-")[0]


RULES = (
    PartRule(
        "accessibility.attribute-language", Severity.WARNING, attribute_language, "WCAG 2.1 niveau AA", ("3.1.2",)
    ),
    PartRule("accessibility.words-untranslated", Severity.NOTICE, ui_language, "WCAG 2.1 niveau AA", ("3.1.2",)),
    PartRule("accessibility.language-switch", Severity.NOTICE, language_switch, "WCAG 2.1 niveau AA", ("3.1.2",)),
)
