"""Hard words and phrases with something simpler, found in a sentence.

A capital inside a sentence makes a name, so it is left alone; so is a word in brackets of its own ("kosten (leges)"),
because there it is being explained. What to write instead, bent to fit, is told by ``fitting.py``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plugins.readability.grammar.inflection import Form
from plugins.readability.lexicon.entries import Conditions, Entry
from plugins.readability.lexicon.patterns import Pattern, Patterns, Shape, patterns
from plugins.readability.lexicon.small_words import PARTICLES
from plugins.readability.lexicon.surroundings import Surroundings
from plugins.readability.lexicon.titles import in_a_title
from plugins.readability.lexicon.verb_signs import is_asked_or_told, particle_may_end
from plugins.readability.prose.parts import ProseSentence
from plugins.readability.prose.words import Word, WordKind

_GAP_WORDS = 7
_GAP_STOPS = frozenset("om door zonder na dat die als omdat en of maar te".split())
_BEFORE_NOUNS = frozenset(("een", "geen", "elk", "ieder", "groot", "klein"))
"""After these "deel" is no particle of a verb."""
_IS = frozenset(("is", "zijn", "was", "waren"))
"""With "een" after these something is said to be something: "is een pas gelegen in" is not "ligt"."""


class Hit(NamedTuple):
    """``entry`` stands from the ``first`` up to and including the ``last`` of a sentence's words, in this ``pattern``.

    When it ``holds_others``, further hits stand between its parts ("dient *derhalve* te"): nothing else overlaps.
    """

    entry: Entry
    first: int
    last: int
    pattern: Pattern
    holds_others: bool = False

    @property
    def between(self) -> range:
        """The words that are not its own: those in the gap, and the infinitive after "te"."""
        if self.pattern.shape is Shape.BEFORE_TE:
            return range(self.first + 1, self.last + 1)
        return range(self.first + 1, self.last - len(self.pattern.parts) + 2)

    @property
    def own(self) -> tuple[int, ...]:
        """The places of its own words."""
        if self.pattern.shape is Shape.BEFORE_TE:
            return self.first, self.last - (self.last > self.first + 1)
        return tuple(at for at in range(self.first, self.last + 1) if at not in self.between)


def plain(word: str) -> str:
    """``word`` as the list has it: small letters, composed accents, no soft hyphens."""
    if not word.isascii():
        word = unicodedata.normalize("NFC", word).replace("\u00ad", "")
    return word.casefold()


def around(text: str, offset: int, words: Sequence[Word]) -> Surroundings:
    """A sentence, made ready to be looked at. ``offset`` is where it starts in the text that ``words`` count in."""
    return Surroundings(text, offset, words, [plain(w.text) if w.kind is WordKind.PLAIN else "" for w in words])


def hits(text: str, offset: int, words: Sequence[Word]) -> Iterator[Hit]:
    """The listed phrases in one sentence, in order.

    ``text`` is the sentence, ``offset`` where it starts in the text that the places of ``words`` count in.
    """
    known = patterns()
    here: Surroundings | None = None
    taken: set[int] = set()
    for at, word in enumerate(words):
        if word.kind is not WordKind.PLAIN or at in taken:
            continue
        starting = known.get(plain(word.text))
        if starting is None:
            continue
        here = here or around(text, offset, words)
        if hit := _hit_at(at, starting, here):
            yield hit
            taken.update(hit.own if hit.holds_others else range(at, hit.last + 1))


def hits_of(sentence: ProseSentence) -> tuple[Hit, ...]:
    """The listed phrases in a sentence of a page, in order; looked for once."""
    return sentence.keep("hits", _found)


def around_sentence(sentence: ProseSentence) -> Surroundings:
    """A sentence of a page, made ready to be looked at once."""
    return sentence.keep("around", lambda each: around(each.text, each.start, each.words))


def _found(sentence: ProseSentence) -> tuple[Hit, ...]:
    return tuple(hits(sentence.text, sentence.start, sentence.words))


def _hit_at(at: int, starting: Patterns, here: Surroundings) -> Hit | None:
    following = here.forms[at + 1] if at + 1 < len(here.forms) else ""
    for pattern in (*starting.pairs.get(following, ()), *starting.others):
        last = _last(pattern, here, at)
        if last is not None and not _spared(pattern, here, at, last):
            hit = Hit(pattern.entry, at, last, pattern)
            between = hit.between
            apart = pattern.shape is not Shape.TOGETHER and bool(between)
            return hit._replace(holds_others=apart and holds_hits(here, between.start, between.stop - 1))
    return None


def _last(pattern: Pattern, here: Surroundings, at: int) -> int | None:
    """The index of the last word of ``pattern`` when it begins at ``at``; None when it does not stand there."""
    parts = pattern.parts
    if pattern.shape is Shape.TOGETHER:
        last = at + len(parts) - 1
        if last >= len(here.forms) or (last > at and tuple(here.forms[at : last + 1]) != parts):
            return None
        return last if all(here.adjacent(k) for k in range(at, last)) else None
    if pattern.shape is Shape.BEFORE_TE:
        return _verb_after_te(here, at)
    return _particle(here, at, parts[1:])


def _verb_after_te(here: Surroundings, at: int) -> int | None:
    """The infinitive after "te", in "dient dit in te leveren"; the "te" itself when it comes at once."""
    for place in range(at + 1, min(at + _GAP_WORDS + 2, len(here.forms) - 1)):
        if not here.adjacent(place - 1):
            return None
        if here.forms[place] == "te":
            verb = here.words[place + 1].text
            if verb == "allen" or not (verb[0].islower() and verb.endswith("n") and here.adjacent(place)):
                return None
            return place if place == at + 1 else place + 1
        if here.forms[place] in _GAP_STOPS:
            return None
    return None


def _particle(here: Surroundings, at: int, parts: tuple[str, ...]) -> int | None:
    """The end of ``parts`` ("in"; "in kennis"; "zorg voor") at the end of the clause of the verb at ``at``."""
    forms = here.forms
    if parts[0] not in forms[at + 1 : at + _GAP_WORDS + 2]:
        return None
    for place in range(at + 1, min(at + _GAP_WORDS + 2, len(forms) - len(parts) + 1)):
        if not here.adjacent(place - 1):
            return None
        if tuple(forms[place : place + len(parts)]) == parts and _ends_clause(here, place, parts):
            is_noun = forms[place - 1] in _BEFORE_NOUNS and place > at + 1 and len(parts) == 1
            last = place + len(parts) - 1
            return last if not is_noun and all(here.adjacent(k) for k in range(place, last)) else None
        if forms[place] in _GAP_STOPS or (forms[place] == "een" and forms[at] in _IS):
            return None
    return None


def _ends_clause(here: Surroundings, place: int, parts: tuple[str, ...]) -> bool:
    """Can ``parts``, which stand at ``place``, be the last of the core of a clause?"""
    if len(parts) > 1 or particle_may_end(here, place):
        return True
    return here.after(place) == "te" and parts[0] not in PARTICLES


def holds_hits(here: Surroundings, first: int, last: int) -> bool:
    """Is there a hit among the words from ``first`` up to and including ``last``?"""
    return any(hits(here.text, here.offset, here.words[first : last + 1]))


def _spared(pattern: Pattern, here: Surroundings, first: int, last: int) -> bool:
    conditions = pattern.entry.conditions
    if conditions and not _holds(conditions, here, first, last):
        return True
    if in_a_title(here, first):
        return True
    if pattern.tags == {Form.STEM} and not is_asked_or_told(here, first):
        return True
    of_one_word = " " not in pattern.entry.written.partition(" + ")[0]
    if Form.INFINITIVE in pattern.tags and of_one_word and here.reads_as_plural(first):
        return True
    if not here.text.isupper():
        for at in range(first, last + 1) if pattern.shape is Shape.TOGETHER else (first, last):
            word = here.words[at].text
            if not word.islower() and (at or word[1:] != word[1:].lower()):
                return True
    before, after = here.words[first].start - here.offset - 1, here.words[last].end - here.offset
    return before >= 0 and here.text[before] == "(" and here.text[after : after + 1] == ")"


def _holds(conditions: Conditions, here: Surroundings, first: int, last: int) -> bool:
    """Do the words around it let it be the hard word that is meant?"""
    return not (
        (conditions.not_after and _is_any(conditions.not_after, here, first - 1))
        or (conditions.not_before and _is_any(conditions.not_before, here, last + 1))
        or (conditions.only_after and not _is_any(conditions.only_after, here, first - 1))
        or (conditions.only_before and not _is_any(conditions.only_before, here, last + 1))
        or (conditions.not_with and here.clause_has(conditions.not_with, first, last))
        or (conditions.only_with and not here.clause_has(conditions.only_with, first, last))
    )


def _is_any(these: frozenset[str], here: Surroundings, at: int) -> bool:
    if 0 <= at < len(here.forms) and here.forms[at] in these:
        return True
    return any(word[0] == "@" and here.is_of(at, word) for word in these)
