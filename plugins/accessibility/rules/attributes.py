"""A rule on the code as it was written: an attribute that stands twice in one tag counts once, the first time."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules.part import shortened
from plugins.checks import Context, Document, Match, Place, Rule, Severity

_NO_TAGS = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<(script|style|textarea|title|xmp|noembed|noframes|iframe)\b[^>]*+>.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_VALUE = r"\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'=<>`]++)"
_TAG = re.compile(rf"<[a-zA-Z][^\s/<>]*+(?:[\s/]++[^\s\"'<>/=]++(?:{_VALUE})?)*+[\s/]*+>")
_ATTRIBUTE = re.compile(rf"[\s/]([^\s\"'<>/=]++)(?:{_VALUE})?")
_MOST = 5


def twice(document: Document, _context: Context) -> Iterator[Match]:
    """A tag with the same attribute twice: of an alternative text, a name or a class, the second is lost."""
    told: set[str] = set()
    for tag in _TAG.findall(_NO_TAGS.sub(_opening, document.html)):
        names = [name.lower() for name in _ATTRIBUTE.findall(tag)]
        if len(names) > len(set(names)) and tag not in told and len(told) < _MOST:
            told.add(tag)
            double = next(name for name in names if names.count(name) > 1)
            yield Match(Place(document.path), shortened(tag), values={"attribute": double})


def _opening(found: re.Match[str]) -> str:
    """Of an element with text that is no code the tag itself stays."""
    return found[0].partition(">")[0] + ">" if found[1] else ""


PAGE_RULES = (Rule("accessibility.attribute-twice", Severity.WARNING, twice, "WCAG 2.1 niveau A", ("4.1.1",)),)
