"""Word order of Dutch clauses: is this a main clause, and what does a subordinate clause look like as a main one?"""

from __future__ import annotations

from plugins.readability.grammar.conjugation import SEPARABLE
from plugins.readability.grammar.line import (
    IS_ADVERB,
    IS_AND,
    IS_AUXILIARY,
    IS_DETERMINER,
    IS_INFINITIVE,
    IS_NAME,
    IS_NOUN,
    IS_NUMBER,
    IS_PARTICIPLE,
    IS_PREPOSITION,
    IS_PRONOUN,
    IS_SUBORDINATOR,
    IS_VERB,
    Line,
)
from plugins.readability.grammar.verbs import PARTICLES

STARTS_ANEW = frozenset("u wij we ik hij zij ze er dit dan daarna daarom daardoor".split())
"""Words that begin a sentence of its own when a finite verb follows."""
_MAY_BE_INFINITIVES = frozenset("worden zijn hebben kunnen moeten mogen willen zullen".split())
_MANY = frozenset("we wij ze zij jullie".split())
_BEGINS = IS_DETERMINER | IS_PRONOUN | IS_PREPOSITION | IS_NOUN | IS_NAME
_ENDS_PHRASE = IS_NOUN | IS_NAME | IS_PRONOUN | IS_NUMBER | IS_ADVERB
_FINITE = IS_AUXILIARY | IS_VERB
_VERBS = _FINITE | IS_INFINITIVE | IS_PARTICIPLE
_LONGEST_BEGINNING = 9
_LONGEST_PARTICLE = 10


def is_main_clause(line: Line, first: int, last: int, *, any_beginning: bool = False) -> bool:
    """Do the words from ``first`` to ``last`` begin a main clause: one phrase, the finite verb, and something after it?

    ``any_beginning`` allows any word at the beginning, also adverbs: for the first words of a sentence.
    """
    begins = any_beginning or line.flags[first] & _BEGINS or line.forms[first] in STARTS_ANEW
    if not begins or first >= last:
        return False
    for at in range(first, min(first + _LONGEST_BEGINNING, last + 1)):
        flags = line.flags[at]
        if line.stretches[at] != line.stretches[first]:
            return False
        if is_finite(line, at, first):
            return first < at < last and _is_second(line, first, at, last)
        if at > first and (flags & (IS_INFINITIVE | IS_PARTICIPLE) or _opens_clause(line, at)):
            return False
    return False


def _is_second(line: Line, first: int, verb: int, last: int) -> bool:
    """Is it the second part of the clause, and not one of the verbs at the end of a subordinate one?"""
    if line.forms[first] in ("dat", "die") and verb > first + 1:
        return False
    if line.forms[first] in ("een", "het") and line.forms[verb] in _MAY_BE_INFINITIVES:
        return False
    before = line.flags[verb - 1]
    follows_phrase = bool(before & _ENDS_PHRASE) or verb == first + 1
    return follows_phrase and not all(each & _VERBS for each in line.flags[verb : last + 1])


def _opens_clause(line: Line, at: int) -> bool:
    """Not "dan", which is mostly "then", and "als gevolg van"."""
    is_then = line.forms[at] == "dan" or line.forms[at : at + 2] == ("als", "gevolg")
    return bool(line.flags[at] & IS_SUBORDINATOR) and not is_then


def is_finite(line: Line, at: int, first: int) -> bool:
    """Is the word at ``at`` a finite verb, in a clause that begins at ``first``?"""
    if line.flags[at] & _FINITE:
        return True
    return at == first + 1 and line.forms[first] in _MANY and bool(line.flags[at] & IS_INFINITIVE)


def finite_of(line: Line, first: int, last: int) -> int | None:
    """Where the only finite verb of the subordinate clause stands; None when that is not certain."""
    found = [
        at
        for at in range(first, last + 1)
        if line.flags[at] & _FINITE and not (line.forms[at] in _MAY_BE_INFINITIVES and _follows_auxiliary(line, at))
    ]
    if not found and line.forms[first] in _MANY and line.flags[last] & IS_INFINITIVE and line.forms[last - 1] != "te":
        found = [last]
    if len(found) != 1 or found[0] == first or any(line.flags[at] & IS_AND for at in range(found[0], last + 1)):
        return None
    return found[0]


def _follows_auxiliary(line: Line, at: int) -> bool:
    """Is it an infinitive behind another auxiliary ("kan worden", "te zijn", "zal gekapt worden")?"""
    before = line.flags[at - 1]
    if before & IS_AUXILIARY or line.forms[at - 1] == "te":
        return True
    return bool(before & IS_PARTICIPLE) and at > 1 and bool(line.flags[at - 2] & IS_AUXILIARY)


def as_main_clause(words: list[str], verb: int) -> str | None:
    """The ``words`` of a subordinate clause, without signs, with the finite verb at ``verb`` moved to the front."""
    finite, particle = _split(words[verb])
    if not finite:
        return None
    return " ".join([finite, *words[:verb], *filter(None, [particle]), *words[verb + 1 :]])


def _split(form: str) -> tuple[str, str]:
    """A finite verb and its particle: "plaatsvindt" → "vindt", "plaats"; an empty verb when that is not certain."""
    for size in range(2, min(_LONGEST_PARTICLE, len(form) - 3)):
        particle, rest = form[:size], form[size:]
        if particle in PARTICLES:
            return (rest, particle) if particle in SEPARABLE.get(rest, ()) else ("", "")
    return form, ""
