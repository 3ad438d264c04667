"""Who does it in a passive sentence: the agent after "door", or the municipality itself."""

from __future__ import annotations

import re
from typing import NamedTuple

from plugins.readability.grammar.line import IS_NAME, IS_PREPOSITION, Line
from plugins.readability.grammar.passives import Passive
from plugins.readability.grammar.phrases import is_plural, noun_phrase
from plugins.readability.grammar.verbs import HANDIWORK, OFFICIAL_ACTS


class Doer(NamedTuple):
    """Who does it, at the start of a sentence and inside one, and whether that is one person or body."""

    first: str
    inside: str
    is_one: bool


US = Doer("Wij", "wij", is_one=False)
YOU = Doer("U", "u", is_one=True)

# Acts of everybody: without an agent nobody can tell that the municipality does them.
_NOT_OURS = frozenset(
    "maken gebruiken bouwen spelen vieren zingen doen tonen dragen drogen draaien vragen verwachten achten".split()
)
_OURS = (OFFICIAL_ACTS | HANDIWORK) - _NOT_OURS
# Somebody else is told of, or "wij" is there already.
_OTHERS = frozenset(("ons", "door", "onszelf"))
# After the agent these may tell who it is ("een aannemer uit de regio"), so its end is not certain.
_MAY_BELONG_TO_DOER = frozenset("uit in op bij onder over tussen met tegen rond".split())
# "Door de droogte" and "door een zwarte broek" tell no doer.
_DOERS = re.compile(
    r".*(?:politie|gemeente|raad|commissie|directie|organisatie|vereniging|stichting|bestuur|inspectie|corporatie|"
    r"provincie|overheid|regering|rechtbank|hof|instelling|afdeling|dienst|bank|partij|groep|leiding|ministerie|"
    r"coöperatie|maatschappij|onderneming|redactie|jury|meerderheid|school|team|bureau|instantie|college|bedrijf|"
    r"bedrijven|personeel|mensen|kinderen|ouders|arts|artsen|notaris|man|mannen|vrouw|vrouwen|ambulance|"
    r"(?:[bcdfghjklmnprstvwz]|ui|ij|ie|ou)ers?|aars?|aren|eurs?|ist|isten|ent|enten|ant|anten|or|oren)"
)
_NO_DOERS = re.compile(
    r".*(?:water|weer|winter|zomer|nummer|virus|kanker|kamer|vloer|verkeer|motor|factor|cijfers?|moment|document|element|"
    r"instrument|computer|container|papier|ander|beheer|manier|plant|planten|kant|kanten|jaren)"
)


def doer(line: Line, passive: Passive) -> tuple[Doer, range] | None:
    """Who does it, and the places of the words that say so; None when that is not certain."""
    at = passive.agent
    if at is None:
        is_ours = passive.verb.infinitive in _OURS and _OTHERS.isdisjoint(line.forms)
        return (US, range(0)) if is_ours and line.forms[passive.auxiliary] not in ("werd", "werden") else None
    if at < passive.auxiliary or line.forms.count("door") > 1:
        return None
    stop = passive.participle if at < passive.participle else len(line.forms)
    if line.forms[at + 1] in ("ons", "u") and (at + 2 == stop or line.flags[at + 2] & IS_PREPOSITION):
        return (US if line.forms[at + 1] == "ons" else YOU), range(at, at + 2)
    return _named(line, at, stop)


def _named(line: Line, at: int, stop: int) -> tuple[Doer, range] | None:
    """The noun phrase behind "door" at ``at``."""
    phrase = noun_phrase(line, at + 1, stop)
    if phrase is None:
        return None
    head, last = phrase
    if last + 1 < len(line.forms):
        if line.forms[last + 1] in _MAY_BELONG_TO_DOER:
            return None
        if stop == len(line.forms) and not line.flags[last + 1] & IS_PREPOSITION:
            return None
    plural = is_plural(line.forms[head], line.forms[at + 1])
    if plural is None or not _can_act(line, head):
        return None
    inside = " ".join(word.text for word in line.words[at + 1 : last + 1])
    return Doer(inside[0].upper() + inside[1:], inside, is_one=not plural), range(at, last + 1)


def _can_act(line: Line, head: int) -> bool:
    noun = line.forms[head]
    return bool(line.flags[head] & IS_NAME or (_DOERS.fullmatch(noun) and not _NO_DOERS.fullmatch(noun)))
