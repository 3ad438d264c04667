"""Words and phrases for which there is a simpler one: hard ones, and ones that most people know."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.lexicon.fitting import advice
from plugins.readability.lexicon.glossary import in_a_term
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.lexicon.patterns import GAP
from plugins.readability.lexicon.wordlist import Hit, hits_of
from plugins.readability.prose.units import ProseSentence, prose_of


def _find(document: Document, context: Context, *, mild: bool) -> Iterator[Match]:
    for sentence in prose_of(document).told():
        for hit in hits_of(sentence):
            first = sentence.words[hit.first]
            if sentence.is_quoted(first) or in_a_name(sentence, first, context.names):
                continue
            if hit.entry.mild is mild and not in_a_term(sentence, first, sentence.words[hit.last], context):
                yield _match(sentence, hit)


def _match(sentence: ProseSentence, hit: Hit) -> Match:
    told = advice(hit, sentence.text, sentence.start, sentence.words)
    return Match(
        sentence.place(sentence.words[told.first]),
        quote=told.quote,
        suggestions=told.suggestions,
        values={"word": _word(sentence, hit), "instead": told.instead},
    )


def _word(sentence: ProseSentence, hit: Hit) -> str:
    """The hard words as they stand, without what stands between them or around them: "dient … in"."""
    own = [sentence.words[at] for at in hit.own]
    parts = [own[0].text]
    for before, word in zip(hit.own, hit.own[1:], strict=False):
        parts.append(f" {GAP} " if word > before + 1 else " ")
        parts.append(sentence.words[word].text)
    return "".join(parts)


_SOURCE = "Direct Duidelijk; Gebruiker Centraal"

HARD_WORD: Rule[Document] = Rule(
    id="readability.hard-word",
    severity=Severity.WARNING,
    find=partial(_find, mild=False),
    source=_SOURCE,
)
PLAINER_WORD: Rule[Document] = Rule(
    id="readability.plainer-word",
    severity=Severity.NOTICE,
    find=partial(_find, mild=True),
    source=_SOURCE,
)
