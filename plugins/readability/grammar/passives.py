"""Passive sentences ("wordt aangevraagd"), found without a parser: rather miss one than accuse a good sentence.

Two shapes count: a form of *worden* with a past participle, and a form of *zijn* with the participle of a verb that
somebody does to something ("de vergunning is verleend"). "Ik word ziek", "is verhuisd" and "is gelegen" are none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plugins.readability.grammar.line import (
    IS_ADJECTIVE,
    IS_AND,
    IS_AUXILIARY,
    IS_BE,
    IS_BECOME,
    IS_DETERMINER,
    IS_HAVE,
    IS_INFINITIVE,
    IS_MODAL,
    IS_NAME,
    IS_NOUN,
    IS_PARTICIPLE,
    IS_PREPOSITION,
    IS_PRONOUN,
    IS_SUBORDINATOR,
    IS_VERB,
    Line,
    line_of,
    line_of_sentence,
)
from plugins.readability.grammar.participles import Participle, participle
from plugins.readability.grammar.verbs import STATES, has_be_in_perfect, may_have_be_in_perfect
from plugins.readability.prose.parts import ProseSentence
from plugins.readability.prose.words import Word

_REACH = 24
"""Words between the two parts: further apart they seldom belong together."""
_WINDOW = 60
"""Words on either side that are looked at, so that a text without a full stop takes no time without end."""
_COMPARES = frozenset("als zoals dan indien mits tenzij voorzover alvorens".split())
_SUBJECTS = frozenset("u hij zij ze ik wie".split())
_BETWEEN_VERBS = frozenset("te dient dienen hoeft hoeven behoort behoren".split())
_HE = frozenset("hij die iemand men wie".split())
_MAY_BEGIN_MAIN = frozenset("die dat dan want".split())
_TO_INFINITIVE_REACH = 6
_STATES_WITH_PREPOSITION = frozenset(
    (("verwijderd", "van"), ("gemaakt", "van"), ("gemaakt", "uit"), ("opgesteld", "in"))
)
_NO_AGENTS = frozenset(("te", "middel", "gebrek"))
_CAUSES = frozenset(
    "corona coronavirus brand regen storm zon hitte kou vorst droogte weer drukte werkzaamheden omstandigheden "
    "schuld ziekte tijd oorlog jaren eeuwen ongeluk storing staking vertraging overlast klimaatverandering "
    "water wind".split()
)


class Passive(NamedTuple):
    """The words at ``auxiliary`` and ``participle`` make a passive; ``agent`` is where "door" stands, or None."""

    auxiliary: int
    participle: int
    verb: Participle
    agent: int | None


def passives(text: str, offset: int, words: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """The passives of one sentence: pairs of the auxiliary and its participle, in the order they stand.

    ``text`` is the sentence, ``offset`` where it starts in the text that the places of ``words`` count in.
    """
    for found in passives_in(line_of(text, offset, words)):
        first, last = sorted((found.auxiliary, found.participle))
        yield words[first], words[last]


def passives_of(sentence: ProseSentence) -> list[Passive]:
    """The passives of a sentence of a page, found once: a rule, the score and the advice ask for them."""
    return sentence.keep("passives", lambda each: passives_in(line_of_sentence(each)))


def passives_in(line: Line) -> list[Passive]:
    """The passives of one sentence, at most one for each auxiliary and each participle."""
    if not line.all_flags & IS_PARTICIPLE or not line.all_flags & (IS_BECOME | IS_BE):
        return []
    found: list[Passive] = []
    taken: set[int] = set()
    for at, flags in enumerate(line.flags):
        if not flags & (IS_BECOME | IS_BE):
            continue
        partner = _partner(line, at, taken)
        if partner is None or (line.forms[at] == "zijn" and _is_possessive(line, at, partner)):
            continue
        verb = participle(line.forms[partner])
        agent = _agent(line, partner)
        if verb and (
            flags & IS_BECOME or _is_done(verb, line.forms[partner + 1 : partner + 2], agent=agent is not None)
        ):
            taken.add(partner)
            found.append(Passive(at, partner, verb, agent))
    return found


def _partner(line: Line, at: int, taken: set[int]) -> int | None:
    """Where the participle stands that goes with the auxiliary at ``at``."""
    # "ingediend worden", "ingediend is", "ingediend te worden", "ingediend kunnen worden"
    before = at - 1
    while (
        before >= 0
        and line.clauses[before] == line.clauses[at]
        and (line.flags[before] & IS_MODAL or line.forms[before] in _BETWEEN_VERBS)
    ):
        before -= 1
    if before >= 0 and line.clauses[before] == line.clauses[at] and before not in taken and is_verb_here(line, before):
        return before
    return _after(line, at, taken)


def _is_possessive(line: Line, at: int, partner: int) -> bool:
    """Is "zijn" "his" here? So when it stands apart from the participle, and there is another verb or doer."""
    if partner < at or partner == at + 1 or not at:
        return False
    if line.flags[at - 1] & (IS_PREPOSITION | IS_PARTICIPLE) or line.forms[at - 1] in _HE:
        return True
    begin = at
    while begin and line.clauses[begin - 1] == line.clauses[at] and at - begin < _WINDOW:
        begin -= 1
    # In a subordinate clause the verbs stand together at the end ("omdat er munten zijn gevonden").
    if line.flags[begin] & IS_SUBORDINATOR and (line.forms[begin] not in _MAY_BEGIN_MAIN or begin + 1 < at):
        return True
    return any(line.flags[place] & (IS_HAVE | IS_BE | IS_BECOME | IS_VERB) for place in range(begin, at))


def _after(line: Line, at: int, taken: set[int]) -> int | None:
    """The first free participle behind the auxiliary, in its own clause."""
    for place in range(at + 1, min(at + _REACH + 2, len(line.forms))):
        if line.clauses[place] != line.clauses[at]:
            return None
        flags = line.flags[place]
        if flags & IS_PARTICIPLE and place not in taken and is_verb_here(line, place):
            return place
        if flags & IS_HAVE or (flags & (IS_BECOME | IS_BE) and line.forms[place] not in ("worden", "zijn")):
            return None
    return None


def is_verb_here(line: Line, at: int) -> bool:
    """Is the participle at ``at`` a verb here, and not an adjective before its noun or part of "zoals besproken"?"""
    if not line.flags[at] & IS_PARTICIPLE:
        return False
    if at and line.clauses[at - 1] == line.clauses[at] and line.forms[at - 1] in ("te", "een", "de", "het", "geen"):
        return False
    if at and (line.forms[at - 1] in _COMPARES or (line.forms[at][-1] == "t" and line.forms[at - 1] in _SUBJECTS)):
        return False  # "zoals besproken", "u beslist"
    if at + 1 == len(line.forms) or line.clauses[at + 1] != line.clauses[at]:
        return True
    following = line.flags[at + 1]
    if following & (
        IS_AUXILIARY | IS_PREPOSITION | IS_AND | IS_VERB | IS_INFINITIVE | IS_PARTICIPLE | IS_PRONOUN | IS_DETERMINER
    ):
        return True
    if following & (IS_NOUN | IS_ADJECTIVE | IS_NAME):
        return "te" in line.forms[at + 2 : at + 2 + _TO_INFINITIVE_REACH]
    return True


def _is_done(verb: Participle, following: Sequence[str], *, agent: bool) -> bool:
    """With "zijn": does somebody do this to something? ``following`` is the word behind the participle."""
    if (verb.form, *following) in _STATES_WITH_PREPOSITION:
        return agent
    if may_have_be_in_perfect(verb.particle, verb.base):
        return agent
    if verb.base and has_be_in_perfect(verb.particle, verb.base):
        return False
    return agent or (bool(verb.base) and verb.form not in STATES)


def _agent(line: Line, at: int) -> int | None:
    """Where in the clause of the participle "door" names somebody who does it."""
    for place in range(max(0, at - _WINDOW), min(len(line.forms) - 1, at + _WINDOW)):
        if line.forms[place] == "door" and line.clauses[place] == line.clauses[at]:
            following = line.forms[place + 1 : place + 4]
            if (
                following[0] not in _NO_AGENTS
                and _CAUSES.isdisjoint(following)
                and not line.flags[place + 1] & IS_INFINITIVE
            ):
                return place
    return None
