"""A noun instead of another one: in the same number, with the article, adjective and pronoun that go with it."""

from __future__ import annotations

from plugins.readability.grammar.declension import noun, with_e, without_e
from plugins.readability.lexicon.fitting_verbs import Fit
from plugins.readability.lexicon.kinds import is_listed
from plugins.readability.lexicon.patterns import Number, number_of
from plugins.readability.lexicon.small_words import DETERMINERS
from plugins.readability.lexicon.surroundings import Surroundings, may_be_adjective, may_be_noun
from plugins.readability.lexicon.wordlist import Hit, holds_hits

_DE_TO_HET = {
    "de": "het", "deze": "dit", "die": "dat", "elke": "elk", "iedere": "ieder", "welke": "welk", "onze": "ons",
    "dezelfde": "hetzelfde",
}  # fmt: skip
_HET_TO_DE = {het: de for de, het in _DE_TO_HET.items()}
_BARE_BEFORE = frozenset("een geen elk ieder welk veel weinig meer minder".split())
"""After these an adjective has no -e before a noun with "het"."""


def fit_noun(hit: Hit, written: str, here: Surroundings) -> Fit | str:
    """``written`` ("de vraag") in the place of the hit; a hint when it has not this number or cannot be bent safely."""
    new, old = noun(written), noun(hit.entry.written)
    number = Number.SINGULAR if Number.SINGULAR in hit.pattern.tags else Number.PLURAL
    text = number_of(new, number)
    if not text:
        return f"‘{new.singular or new.plural}’"
    if number is Number.PLURAL:
        return Fit(hit.first, hit.last, text)
    # "het animo" and "de animo" are both right, so the article that stands there decides as well.
    swap = _DE_TO_HET if new.article == "het" else _HET_TO_DE
    if new.article == old.article and here.before(hit.first) not in swap:
        return Fit(hit.first, hit.last, text)
    first, before = _before(here, hit.first, to_het=new.article == "het")
    if before is None or holds_hits(here, first, hit.first - 1):
        return f"‘{written.partition('/')[0]}’"
    last, after = _after(here, hit.last, to_het=new.article == "het")
    return Fit(first, last, " ".join((*before, text)) + after)


def _before(here: Surroundings, at: int, *, to_het: bool) -> tuple[int, list[str] | None]:
    """Where the words that must change begin, and what they become; None when that is not sure."""
    swap = _DE_TO_HET if to_het else _HET_TO_DE
    word = here.before(at)
    if word in swap:
        # "het plan dat draagvlak heeft": here "dat" goes with the noun before it.
        relative = word in ("die", "dat") and at > 1 and may_be_noun(here.forms[at - 2])
        return (at, []) if relative else (at - 1, [swap[word]])
    if not word or word in DETERMINERS or not may_be_adjective(word):
        return at, []
    determiner = here.before(at - 1)
    as_it_is = here.words[at - 1].text
    if determiner in swap and determiner not in _BARE_BEFORE:
        return at - 2, [swap[determiner], as_it_is]
    if determiner in DETERMINERS and determiner not in _BARE_BEFORE and determiner not in swap.values():
        return at - 1, [as_it_is]
    if may_be_adjective(determiner):
        return at, None
    bent = without_e(as_it_is) if to_het else with_e(as_it_is)
    if not is_listed(bent.lower()):
        return at, None
    if determiner in swap:
        return at - 2, [swap[determiner], bent]
    return at - 1, [bent]


def _after(here: Surroundings, at: int, *, to_het: bool) -> tuple[int, str]:
    """The pronoun after the noun, where it has to change: "het verzoek dat" is "de vraag die"."""
    old, new = ("die", "dat") if to_het else ("dat", "die")
    if at + 1 < len(here.forms) and here.forms[at + 1] == old:
        between = here.text[here.words[at].end - here.offset : here.words[at + 1].start - here.offset]
        if between in (" ", ", "):
            return at + 1, between + new
    return at, ""
