"""A rule on the language of a part of the page, and which languages there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale
from babel.core import get_global
from bs4 import Tag
from bs4.element import NavigableString

from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_TAG = re.compile(r"([a-z]{2,3})(?:-[a-z0-9]{1,8})*", re.IGNORECASE)
_TOO_LONG = frozenset("nld dut eng deu ger fra fre spa ita por pol tur ara rus ukr zho chi".split())
"""Codes of languages that have a shorter one: in a language tag only that one counts."""


def is_language(tag: str) -> bool:
    """Is this a language tag whose language may exist? Of three letters there are thousands: those get the doubt."""
    found = _TAG.fullmatch(tag)
    if not found:
        return False
    code = found[1].lower()
    return code not in _TOO_LONG if len(code) == 3 else code in _short_codes()


def is_too_long(tag: str) -> bool:
    """Is this the long code of a language that has a short one? Not valid, and many programs understand it."""
    return tag.partition("-")[0].lower() in _TOO_LONG


def part_language(part: Part) -> Iterator[Match]:
    """A text that says its language in a way that nobody understands."""
    for element in part.having("lang"):
        tag = attribute(element, "lang")
        if element.name != "html" and tag and not is_language(tag) and _speaks(element):
            yield part.match(element, tag, Severity.WARNING if is_too_long(tag) else None)


def _speaks(element: Tag) -> bool:
    """Is there a text in it that no element further inside gives a language of its own?"""
    if not content_of(element):
        return False
    inner = [one for one in element.find_all(lang=True) if attribute(one, "lang")]
    return not inner or any(_nearest(text) is element for text in element.find_all(string=True) if text.strip())


def _nearest(text: NavigableString) -> Tag | None:
    return next((node for node in text.parents if attribute(node, "lang")), None)


@cache
def _short_codes() -> frozenset[str]:
    """The languages with a code of two letters, those that were renamed too."""
    named = [*Locale("en").languages, *get_global("likely_subtags"), *get_global("language_aliases")]
    return frozenset(code for name in named if len(code := name.split("_")[0]) == 2)


RULES = (
    PartRule("accessibility.part-language-unknown", Severity.ERROR, part_language, "WCAG 2.1 niveau AA", ("3.1.2",)),
)
