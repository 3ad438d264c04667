"""Long sentences. A good average must not hide one terrible sentence, so each is reported by itself."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.advice.cuts import cut
from plugins.readability.prose.units import prose_of
from plugins.readability.rules.quoting import shortened

_LONG, _VERY_LONG = 20, 25
_MOST_TO_CUT = 80
"""Two halves of a longer sentence would still be far too long."""


def _find(document: Document, _context: Context, *, above: int, up_to: int | None) -> Iterator[Match]:
    for sentence in prose_of(document).told():
        count = len(sentence.words)
        if count <= above or (up_to and count > up_to):
            continue
        split = cut(sentence.text) if count <= _MOST_TO_CUT else None
        if split:
            where = f"Zet bijvoorbeeld een punt na ‘{split.after}’."
        elif sentence.text.count(",") > 1:
            where = "Zet bij elke komma een punt, of maak van de opsomming een lijst."
        else:
            where = "Zet één boodschap in elke zin."
        yield Match(
            sentence.place(),
            quote=shortened(sentence.text),
            suggestions=(split.rewritten,)
            if split and len(split.rewritten) <= len(shortened(sentence.text)) + 1
            else (),
            values={"words": count, "where": where},
        )


LONG_SENTENCE: Rule[Document] = Rule(
    id="readability.long-sentence",
    severity=Severity.WARNING,
    find=partial(_find, above=_LONG, up_to=_VERY_LONG),
    source="Contentrichtlijnen gemeente Utrecht; b1teksten.nl",
    limits={"limit": _LONG},
)
VERY_LONG_SENTENCE: Rule[Document] = Rule(
    id="readability.very-long-sentence",
    severity=Severity.ERROR,
    find=partial(_find, above=_VERY_LONG, up_to=None),
    source="Contentrichtlijnen gemeente Utrecht; b1teksten.nl",
    limits={"limit": _VERY_LONG},
)
