"""Double negations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.prose.units import prose_of

_UN = (
    "onaannemelijk|onaantrekkelijk|onbegrijpelijk|onbekend|onbelangrijk|onbelast|onbenut|onbeperkt|ondenkbaar|"
    "onduidelijk|oneens|oneerlijk|ongebruikelijk|ongegrond|ongelijk|ongeldig|ongewenst|ongewoon|onjuist|onlogisch|"
    "onmogelijk|onnodig|onredelijk|onterecht|onverschillig|onverstandig|onvoldoende|onvolledig|onvriendelijk|"
    "onwaarschijnlijk|onwenselijk|onwettig"
)
_DOUBLE = re.compile(
    rf"\bniet\s+(?:(?:zo|heel|erg|geheel|helemaal)\s+)?(?:{_UN})e?\b"
    r"|\bniet\s+(?:uitgesloten|verboden|zonder|ontkennen|te\s+ontkennen)\b"
    r"|\b(?:geen|nooit|niemand|nergens)\s+(?:\w+\s+){0,3}(?:niet|geen|nooit|niemand|zonder|weigeren|verbieden)\b(?!\s+alleen)"
    r"|\bniet\s+(?:\w+\s+){0,3}(?:geen|nooit|niemand)\b",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r"\b(?:als|dat|die|en|of|maar|want|omdat|wanneer|dan|zodat|tot|om)\b", re.IGNORECASE)


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence in prose_of(document).told():
        doubles = [found for found in _DOUBLE.finditer(sentence.text) if not _NEW_CLAUSE.search(found.group())]
        by_start = {word.start - sentence.start: word for word in sentence.words} if doubles else {}
        for found in doubles:
            word = by_start.get(found.start())
            if word and not sentence.is_quoted(word):
                yield Match(sentence.place(word), quote=found.group())


DOUBLE_NEGATION: Rule[Document] = Rule(
    id="readability.double-negation",
    severity=Severity.NOTICE,
    find=_find,
    source="Gebruiker Centraal",
)
