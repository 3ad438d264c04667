"""What to write instead of a hit, bent so that it fits in its place; or, where that cannot be sure, a base form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plugins.readability.grammar.declension import Step, inflected
from plugins.readability.grammar.inflection import Form
from plugins.readability.grammar.verb_phrases import phrase
from plugins.readability.lexicon.entries import EntryKind
from plugins.readability.lexicon.fitting_nouns import fit_noun
from plugins.readability.lexicon.fitting_verbs import Fit, fit_verb
from plugins.readability.lexicon.surroundings import Surroundings
from plugins.readability.lexicon.verb_forms import form_of
from plugins.readability.lexicon.wordlist import Hit, around
from plugins.readability.prose.words import Word

_PARTICIPLES = {Form.PARTICIPLE: Step.BASE, Form.PARTICIPLE_E: Step.E}


class Advice(NamedTuple):
    """Each of ``suggestions`` can take the place of ``quote``, the words from ``first`` up to and including ``last``.

    ``hints`` say, in Dutch, what else to write: "een vorm van ‘zorgen voor’".
    """

    first: int
    last: int
    quote: str
    suggestions: tuple[str, ...]
    hints: tuple[str, ...]

    @property
    def instead(self) -> str:
        """Suggestions and hints in a row, for a message."""
        told = (*(f"‘{word}’" for word in self.suggestions), *self.hints)
        return " of ".join((", ".join(told[:-1]), told[-1])) if len(told) > 1 else "".join(told)


def advice(hit: Hit, text: str, offset: int, words: Sequence[Word]) -> Advice:
    """What to write instead of ``hit``, which was found in this sentence."""
    here = around(text, offset, words)
    fits: list[Fit] = []
    hints: list[str] = []
    for found in _fitted(hit, here):
        if isinstance(found, Fit):
            fits.append(found)
        else:
            hints.append(found)
    if not (hit.entry.adverb and fits):
        hints.extend(f"‘{loose}’" for loose in hit.entry.loose)
    first = min((fit.first for fit in fits), default=hit.first)
    last = max((fit.last for fit in fits), default=hit.last)
    quote = here.between(first, last)
    suggestions = dict.fromkeys(_cased(_widened(fit, here, first, last), like=quote) for fit in fits)
    return Advice(first, last, quote, tuple(suggestions), tuple(dict.fromkeys(hints)))


def _fitted(hit: Hit, here: Surroundings) -> list[Fit | str]:
    entry = hit.entry
    match entry.kind:
        case EntryKind.VERB:
            return _verbs(hit, here)
        case EntryKind.NOUN:
            return [fit_noun(hit, word, here) for word in entry.instead]
        case EntryKind.ADJECTIVE:
            return _adjectives(hit, here)
        case _:
            return [Fit(hit.first, hit.last, word) for word in entry.instead]


def _verbs(hit: Hit, here: Surroundings) -> list[Fit | str]:
    entry = hit.entry
    step = _PARTICIPLES.get(form_of(hit.pattern, hit.first, hit.last, here))
    if step and entry.participle:
        return [Fit(hit.first, hit.last, inflected(word, step)) for word in entry.participle]
    found = [(word, fit_verb(hit, phrase(word), here)) for word in entry.instead]
    return [_sentence_with(word) if step and _doubled(fit, here) else fit for word, fit in found]


def _doubled(fit: Fit | str, here: Surroundings) -> bool:
    """Does the next word begin like it, as in "gegeven gegevens"?"""
    return isinstance(fit, Fit) and here.after(fit.last).startswith(fit.text)


def _sentence_with(word: str) -> str:
    return f"een zin met ‘{phrase(word).written}’"


def _adjectives(hit: Hit, here: Surroundings) -> list[Fit | str]:
    steps = {tag for tag in hit.pattern.tags if isinstance(tag, Step)}
    step = min(steps, key=lambda tag: (tag is Step.BASE) == here.stands_before_noun(hit.first, hit.last))
    entry = hit.entry
    by_verb = step in (Step.BASE, Step.MORE) and entry.adverb and here.is_by_verb(hit.first)
    words = entry.adverb if by_verb else entry.instead
    forms = [(word, inflected(word, step)) for word in words]
    return [Fit(hit.first, hit.last, form) if form else f"een vorm van ‘{word}’" for word, form in forms]


def _widened(fit: Fit, here: Surroundings, first: int, last: int) -> str:
    """The text for a wider stretch: with the words around it that stay."""
    before = here.between(first, fit.first - 1) + " " if first < fit.first else ""
    after = " " + here.between(fit.last + 1, last) if fit.last < last else ""
    return before + fit.text + after


def _cased(word: str, *, like: str) -> str:
    return word[0].upper() + word[1:] if like[0].isupper() else word
