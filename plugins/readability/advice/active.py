"""A passive sentence in the active form: "Uw aanvraag wordt behandeld." → "Wij behandelen uw aanvraag."

Only for a sentence of one clause; rather nothing than a wrong sentence. Without an agent ("door het college") it says
"wij", so then only for what a municipality does.
"""

from __future__ import annotations

import re
from itertools import pairwise

from plugins.readability.advice.doers import YOU, Doer, doer
from plugins.readability.grammar.conjugation import third_person
from plugins.readability.grammar.line import (
    IS_ADVERB,
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
from plugins.readability.grammar.participles import Participle
from plugins.readability.grammar.passives import Passive

_ONE_CLAUSE = re.compile(r"[^,;:()\[\]“”‘’\"«»–—?!/]+\.")
_SUBJECT_BEGINS = frozenset("de het een uw onze ons dit dat deze alle elke ieder iedere beide sommige u".split())
_TIMES = frozenset(
    "jaar week maand dag dagen weken maanden jaren tijd keer periode uur moment ochtend middag avond nacht "
    "zomer winter voorjaar najaar herfst lente kwartaal weekend fase manier wijze eeuw".split()
)
_STAYS_FIRST = frozenset(
    "daarna daarnaast daarom daarvoor daarbij hiervoor hierbij hiermee daarmee daarin hierin hierover daarover "
    "ook vervolgens eerst verder soms vaak meestal nu straks later morgen vandaag gisteren dan toen hierna "
    "intussen inmiddels tegelijk tegelijkertijd bovendien uiteindelijk hiertoe daartoe momenteel".split()
)
_NEVER = frozenset(
    "elkaar zich zichzelf elkaars wie wat welke hoe waarom wanneer waar hij zij ze ik we wij men te".split()
)
_OTHER_VERBS = IS_AUXILIARY | IS_PARTICIPLE | IS_INFINITIVE | IS_VERB
_PRESENT = ("wordt", "worden")
_PERFECT = ("is", "zijn", "werd", "werden")
_MOST_WORDS = 22
_MOST_WORDS_IN_SUBJECT = 8


def active(text: str, line: Line, passive: Passive) -> str | None:
    """The sentence ``text``, whose words are in ``line``, turned active; None when that is not certain to be right."""
    at, end = passive.auxiliary, passive.participle
    if not _is_simple(text, line, passive) or (found := doer(line, passive)) is None:
        return None
    who, left_out = found
    words = [word.text for word in line.words]
    front = words[:at]
    middle = [words[place] for place in range(at + 1, end) if place not in left_out]
    tail = [words[place] for place in range(end + 1, len(words)) if place not in left_out]
    finite, last = _verb(passive.verb, who, is_present=line.forms[at] in _PRESENT)
    if at == 1 and line.forms[0] == "er":
        parts = [who.first, finite, *middle, last, *tail]
    elif _is_subject(line, at):
        if line.flags[at + 1] & IS_DETERMINER or line.forms[at + 1] in ("er", "u"):
            return None
        parts = [who.first, finite, front[0].lower(), *front[1:], *middle, last, *tail]
    elif _can_stay_first(line, at):
        parts = [*front, finite, who.inside, *(middle[1:] if middle[:1] == ["er"] else middle), last, *tail]
    else:
        return None
    return " ".join(filter(None, parts)) + "."


def _is_simple(text: str, line: Line, passive: Passive) -> bool:
    """One clause, at most a phrase behind the participle, and nothing that could be another verb or person."""
    at, end = passive.auxiliary, passive.participle
    if not 1 <= at < end < len(line.words) <= _MOST_WORDS or not _ONE_CLAUSE.fullmatch(text):
        return False
    if not passive.verb.base or line.forms[at] not in (*_PRESENT, *_PERFECT):
        return False
    if end + 1 < len(line.words) and not line.flags[end + 1] & IS_PREPOSITION:
        return False
    if any(after.start - before.end != 1 for before, after in pairwise(line.words)):
        return False  # a sign between two words ("€", "&") would be lost
    return not any(
        (flags & _OTHER_VERBS and place not in (at, end))
        or (flags & IS_SUBORDINATOR and place)
        or line.forms[place] in _NEVER
        for place, flags in enumerate(line.flags)
    )


def _verb(verb: Participle, who: Doer, *, is_present: bool) -> tuple[str, str]:
    """The finite verb, and what stands at the end of the sentence."""
    if not is_present:
        return ("hebt" if who is YOU else "heeft" if who.is_one else "hebben"), verb.form
    if not who.is_one:
        return verb.base, verb.particle
    return third_person(verb.base, verb.form[len(verb.particle) :]), verb.particle


def _is_subject(line: Line, at: int) -> bool:
    """Are the words before the auxiliary at ``at`` the subject, one noun phrase?"""
    first = line.forms[0]
    if first not in _SUBJECT_BEGINS or at > _MOST_WORDS_IN_SUBJECT or _is_time(line, at):
        return False
    if at == 1:
        return first in ("dit", "dat", "u")
    return first != "u" and not line.flags[at - 1] & (IS_PREPOSITION | IS_DETERMINER | IS_ADVERB)


def _is_time(line: Line, at: int) -> bool:
    return at > 1 and not _TIMES.isdisjoint(line.forms[1 : min(at, 3)])


def _can_stay_first(line: Line, at: int) -> bool:
    """Are the words before the auxiliary something else than the subject: "Daarna", "In maart", "Deze week"?"""
    if at == 1:
        return line.forms[0] in _STAYS_FIRST
    if line.flags[0] & IS_PREPOSITION:
        return bool(line.flags[at - 1] & (IS_NOUN | IS_NAME | IS_NUMBER)) and line.forms[0] != "door"
    return line.forms[0] in ("deze", "dit", "de", "elke", "elk", "ieder", "iedere") and at <= 4 and _is_time(line, at)
