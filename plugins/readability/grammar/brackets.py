"""Words that belong together and stand far apart (in Dutch a *tangconstructie*), found without a parser.

Three kinds: a finite verb and the verb at the end of its clause ("heeft … besloten"), a subject and its verb around a
long clause between commas, and an article and its noun around a participle ("de op 3 mei ingediende aanvraag").
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from plugins.readability.grammar.conjugation import SEPARABLE
from plugins.readability.grammar.line import (
    IS_ADJECTIVE,
    IS_ADVERB,
    IS_AUXILIARY,
    IS_DETERMINER,
    IS_INFINITIVE,
    IS_MODAL,
    IS_NAME,
    IS_NOUN,
    IS_NUMBER,
    IS_PARTICIPLE,
    IS_PREPOSITION,
    IS_PRONOUN,
    IS_VERB,
    Line,
)
from plugins.readability.grammar.participles import is_inflected_participle
from plugins.readability.grammar.passives import is_verb_here

VERB_REACH = 10
"""So many words between two parts of the verb are too many."""
CLAUSE_REACH = 8
"""So many words in a clause between a subject and its verb are too many."""
NOUN_REACH = 4
"""So many words between an article and its noun are too many."""
_LONGEST_NOUN_REACH = 14
_RELATIVES = frozenset(
    "die dat wie wat waarvan waarin waarop waarbij waarmee waardoor waarvoor waar waaruit waaraan".split()
)
_ARTICLES = frozenset("de het een dit deze uw onze".split())
_END_VERBS = IS_PARTICIPLE | IS_INFINITIVE | IS_AUXILIARY
_AGENT_WORDS = IS_NOUN | IS_NAME | IS_NUMBER | IS_PRONOUN
_BETWEEN = IS_ADVERB | IS_PREPOSITION


class Bracket(NamedTuple):
    """The words at ``first`` and ``last`` belong together; ``between`` words stand between them."""

    first: int
    last: int

    @property
    def between(self) -> int:
        """How many words stand between them."""
        return self.last - self.first - 1


def brackets(line: Line) -> Iterator[Bracket]:
    """All brackets of a sentence that are too wide."""
    if len(line.forms) > NOUN_REACH + 1 and line.all_flags & IS_PREPOSITION:
        yield from _around_participles(line)
    if len(line.forms) > VERB_REACH + 2:
        yield from _of_verbs(line)
        yield from _of_particles(line)
        yield from _around_clauses(line)


def _of_verbs(line: Line) -> Iterator[Bracket]:
    """Finite auxiliary … the first participle or infinitive behind it in its clause."""
    for at in range(len(line.forms) - VERB_REACH - 1):
        if line.flags[at] & IS_AUXILIARY and not (at and line.flags[at - 1] & _END_VERBS):
            partner = _partner(line, at)
            if partner is not None and partner - at > VERB_REACH:
                yield Bracket(at, partner)


def _partner(line: Line, at: int) -> int | None:
    wanted = IS_INFINITIVE | IS_PARTICIPLE if line.flags[at] & IS_MODAL else IS_PARTICIPLE
    for place in range(at + 1, _end(line.clauses, at) + 1):
        flags = line.flags[place]
        if flags & IS_PARTICIPLE:
            if is_verb_here(line, place):
                return place
        elif flags & wanted and line.forms[place - 1] != "te":
            return place
        elif flags & (IS_AUXILIARY | IS_VERB | IS_INFINITIVE):
            return None
    return None


def _end(numbers: tuple[int, ...], at: int) -> int:
    """The last word of the stretch or clause of the word at ``at``."""
    last = at
    while last + 1 < len(numbers) and numbers[last + 1] == numbers[at]:
        last += 1
    return last


def _of_particles(line: Line) -> Iterator[Bracket]:
    """Finite verb … its particle at the end of the clause: "legt … uit"."""
    for at in range(len(line.forms) - VERB_REACH - 1):
        particles = SEPARABLE.get(line.forms[at])
        if not particles:
            continue
        last = _end(line.clauses, at)
        if (
            last - at > VERB_REACH
            and line.forms[last] in particles
            and not any(flags & (IS_AUXILIARY | IS_VERB) for flags in line.flags[at + 1 : last])
        ):
            yield Bracket(at, last)


def _around_clauses(line: Line) -> Iterator[Bracket]:
    """Noun, a long clause between commas, finite verb; the first comma may be missing."""
    at = 0
    while at < len(line.forms):
        last = _end(line.stretches, at)
        begin = next((place for place in range(at, last + 1) if line.forms[place] in _RELATIVES and place), None)
        verb = last + 1
        if (
            begin is not None
            and verb < len(line.forms)
            and verb - begin >= CLAUSE_REACH
            and line.flags[verb] & (IS_AUXILIARY | IS_VERB)
            and line.flags[begin - 1] & (IS_NOUN | IS_NAME)
            and _is_bare(line, begin - 1)
        ):
            yield Bracket(begin - 1, verb)
        at = last + 1


def _is_bare(line: Line, noun: int) -> bool:
    """Does the sentence begin with this noun and what goes with it, and no verb yet?"""
    return (
        noun < _LONGEST_NOUN_REACH
        and bool(line.flags[0] & IS_DETERMINER or line.flags[0] & (IS_NAME | IS_NOUN))
        and not any(flags & (IS_AUXILIARY | IS_VERB | IS_INFINITIVE) for flags in line.flags[:noun])
    )


def _around_participles(line: Line) -> Iterator[Bracket]:
    """Article, a phrase that begins with a preposition, inflected participle, noun."""
    for at in range(len(line.forms) - NOUN_REACH - 1):
        if line.forms[at] in _ARTICLES and line.flags[at + 1] & IS_PREPOSITION:
            noun = _noun_behind(line, at)
            if noun is not None and noun - at - 1 >= NOUN_REACH:
                yield Bracket(at, noun)


def _noun_behind(line: Line, article: int) -> int | None:
    """The noun of the article at ``article``, with a participle that has a whole phrase before it."""
    for place in range(article + 2, min(article + _LONGEST_NOUN_REACH, len(line.forms) - 1)):
        if line.stretches[place + 1] != line.stretches[article]:
            return None
        if line.forms[place] in _ARTICLES and line.flags[place + 1] & IS_PREPOSITION:
            return None
        if not is_inflected_participle(line.forms[place]) or not _ends_phrase(line, article, place):
            continue
        noun = place + 1
        while noun + 1 < len(line.forms) and line.flags[noun] & (IS_ADJECTIVE | IS_NUMBER):
            noun += 1
        return noun if line.flags[noun] & (IS_NOUN | IS_NAME) else None
    return None


def _ends_phrase(line: Line, article: int, participle: int) -> bool:
    """Is the phrase before the participle complete: "op 3 mei", not "op een" as in "op een verhoogde plek"?"""
    before = participle - 1
    while before > article + 1 and line.flags[before] & IS_ADVERB:
        before -= 1
    return before > article + 1 and bool(line.flags[before] & _AGENT_WORDS)
