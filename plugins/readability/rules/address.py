"""u and je on one page."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.prose.units import ProseSentence, prose_of
from plugins.readability.prose.words import Word, WordKind
from plugins.readability.rules.quoting import shortened

_FORMAL = frozenset("u uw uzelf".split())
_INFORMAL = frozenset("je jij jou jouw jullie jezelf".split())
_MOST_SHOWN = 10


def _spoken_to(sentence: ProseSentence, forms: frozenset[str]) -> list[Word]:
    """The words of ``forms``, but not "10 u" (hours) and nothing in quotation marks."""
    return [
        word
        for at, word in enumerate(sentence.words)
        if word.text.casefold() in forms
        and not (word.text == "u" and at and sentence.words[at - 1].kind is WordKind.NUMBER)
        and not sentence.is_quoted(word)
    ]


def _find(document: Document, _context: Context) -> Iterator[Match]:
    """The rarer of the two is the slip; when a template wrote all of those, the other."""
    told = list(prose_of(document).told())
    sides = [
        [(sentence, words) for sentence in told if (words := _spoken_to(sentence, forms))]
        for forms in (_INFORMAL, _FORMAL)
    ]
    if not all(sides):
        return
    informal, formal = (sum(len(words) for _, words in side) for side in sides)
    rarer, other = (sides[0], sides[1]) if informal <= formal else (sides[1], sides[0])
    shown = rarer if any(sentence.written for sentence, _ in rarer) else other
    for sentence, words in shown[:_MOST_SHOWN]:
        yield Match(
            sentence.place(words[0]),
            quote=shortened(sentence.text),
            values={"word": words[0].text, "informal": informal, "formal": formal},
        )


MIXED_ADDRESS: Rule[Document] = Rule(
    id="readability.mixed-address",
    severity=Severity.WARNING,
    find=_find,
    source="Direct Duidelijk; Contentrichtlijnen gemeente Utrecht",
)
