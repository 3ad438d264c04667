"""Sentences that sum up three or more things of several words each, so that a list would read better.

Either each thing is a noun of a verb ("het plaatsen van …, het … en het …"), or each ends in an infinitive, or there
are four or more noun phrases, or three long ones. "Een lader, een kabel en een handleiding" reads well as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from plugins.readability.grammar.line import (
    IS_ADJECTIVE,
    IS_AUXILIARY,
    IS_DETERMINER,
    IS_INFINITIVE,
    IS_NAME,
    IS_NOUN,
    IS_NUMBER,
    IS_PARTICIPLE,
    IS_PREPOSITION,
    IS_SUBORDINATOR,
    IS_VERB,
    Line,
)
from plugins.readability.grammar.participles import is_verb
from plugins.readability.lexicon.kinds import INFINITIVE, can_be

_LEAST_MEMBERS = 3
_LEAST_WORDS, _LEAST_WORDS_IN_FEW = 3, 5
"""Words in a member; when there are three noun phrases only, each must be longer to be sure."""
_LEAST_WORDS_IN_ALL = 18
_VERB_REACH = 4
_FINITE = IS_AUXILIARY | IS_VERB
_OTHER_CLAUSE = _FINITE | IS_SUBORDINATOR
_NOMINAL = IS_NOUN | IS_NAME | IS_ADJECTIVE | IS_NUMBER | IS_PARTICIPLE | IS_DETERMINER

Span = tuple[int, int]
"""The first and the last word of a part of the sentence."""


class Enumeration(NamedTuple):
    """The members after the first one, and where the first begins: None when that is not certain."""

    first: int | None
    members: tuple[Span, ...]


def enumeration(text: str, offset: int, line: Line) -> Enumeration | None:
    """What the sentence ``text`` sums up; None when it does not. ``offset`` is where it starts in its block."""
    if line.stretches[-1] < 1 or len(line.forms) < _LEAST_WORDS_IN_ALL:
        return None
    parts = _parts(text, offset, line)
    if len(parts) < _LEAST_MEMBERS - 1:
        return None
    begin, end = parts[-1]
    for joiner in range(end - 1, begin - 1, -1):
        if line.forms[joiner] in ("en", "of"):
            members = [*parts[1:-1], *([(begin, joiner - 1)] if joiner > begin else []), (joiner + 1, end)]
            if len(members) + 1 >= _LEAST_MEMBERS and (found := _as_members(line, parts[0], members)):
                return found
    return None


def _as_members(line: Line, first_part: Span, members: Sequence[Span]) -> Enumeration | None:
    if all(_is_noun_of_verb(line, member) for member in members):
        return Enumeration(_first_noun_of_verb(line, first_part), tuple(members))
    if _are_acts(line, [first_part, *members]) or _are_alike(line, members):
        return Enumeration(None, tuple(members))
    return None


def _parts(text: str, offset: int, line: Line) -> list[Span]:
    """The stretches between commas, when the sentence has no other signs but a colon before the first of them."""
    parts: list[Span] = []
    begin = 0
    for at in range(1, len(line.forms)):
        if line.stretches[at] == line.stretches[at - 1]:
            continue
        sign = text[line.words[at - 1].end - offset : line.words[at].start - offset].strip()
        if sign == ":" and not parts:
            begin = at
        elif sign == ",":
            parts.append((begin, at - 1))
            begin = at
        else:
            return []
    parts.append((begin, len(line.forms) - 1))
    return parts


def _is_noun_of_verb(line: Line, member: Span) -> bool:
    """Is it such as "het (grondig) beoordelen van lastige aanvragen"?"""
    first, last = member
    if line.forms[first] != "het" or last - first + 1 < _LEAST_WORDS:
        return False
    return any(_is_infinitive(line, first, at) for at in range(first + 1, min(first + _VERB_REACH, last) + 1))


def _is_infinitive(line: Line, het: int, at: int) -> bool:
    """After "het" a form in -en is no plural, so right before "van" it is an infinitive."""
    form = line.forms[at]
    return (
        can_be(form, INFINITIVE)
        or is_verb(form)
        or (form.endswith("en") and at - het < _VERB_REACH and line.forms[at + 1 : at + 2] == ("van",))
    )


def _first_noun_of_verb(line: Line, part: Span) -> int | None:
    """Where the first such member begins in the first part; None when there are more places than one."""
    found = [at for at in range(part[0] + 2, part[1]) if _is_noun_of_verb(line, (at, part[1]))]
    return found[-1] if found else None


def _are_acts(line: Line, members: Sequence[Span]) -> bool:
    """Do all members, with the first part of the sentence, end in an infinitive: "de weg verbreden, bomen planten"?"""
    first, last = members[0]
    if line.forms[first] == "om" or line.flags[first] & IS_SUBORDINATOR or line.forms[last - 1] == "te":
        return False
    return all(
        last - first + 1 >= _LEAST_WORDS
        and (line.flags[last] & IS_INFINITIVE or is_verb(line.forms[last]))
        and not any(flags & _OTHER_CLAUSE for flags in line.flags[first:last][-_LEAST_WORDS:])
        for first, last in members
    )


def _are_alike(line: Line, members: Sequence[Span]) -> bool:
    """Are they noun phrases of several words, without a verb and not mere names?"""
    few = len(members) + 1 == _LEAST_MEMBERS
    begin = {line.forms[first] for first, _ in members}
    if few and (len(begin) > 1 or any(line.flags[first] & IS_NUMBER for first, _ in members)):
        return False
    for first, last in members:
        flags = line.flags[first : last + 1]
        if len(flags) < (_LEAST_WORDS_IN_FEW if few else _LEAST_WORDS) or any(each & _OTHER_CLAUSE for each in flags):
            return False
        if not flags[0] & _NOMINAL or flags[0] & IS_PREPOSITION:
            return False
        if 2 * sum(1 for each in flags if each & (IS_NAME | IS_NUMBER)) >= len(flags):
            return False
    return True
