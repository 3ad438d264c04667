"""Passive sentences: they hide who does what."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.advice.active import active
from plugins.readability.grammar.line import IS_BECOME, Line, lines_of
from plugins.readability.grammar.passives import Passive, passives_of
from plugins.readability.grammar.verbs import HANDIWORK, OFFICIAL_ACTS
from plugins.readability.prose.units import ProseSentence
from plugins.readability.rules.quoting import ends, shortened

_SHORT = 10
"""Words in a stretch between commas that everybody takes in at once."""


def _find(document: Document, _context: Context) -> Iterator[Match]:
    for sentence, line in lines_of(document):
        for passive in passives_of(sentence):
            first, last = sorted((passive.auxiliary, passive.participle))
            if hides_something(line, passive) and not sentence.is_quoted(line.words[first]):
                yield Match(
                    sentence.place(line.words[first]),
                    quote=shortened(sentence.text),
                    suggestions=(rewritten,) if (rewritten := active(sentence.text, line, passive)) else (),
                    values={
                        "verb": ends(line.words[first], line.words[last]),
                        "problem": _DOER_COMES_LAST if passive.agent is not None else _NO_DOER,
                    },
                    severity=PASSIVE.severity if _weighs(sentence, line, passive) else Severity.NOTICE,
                )
                break


_NO_DOER = "Deze zin zegt niet wie iets doet"
_DOER_COMES_LAST = "Deze zin zegt pas laat wie iets doet"


def _weighs(sentence: ProseSentence, line: Line, passive: Passive) -> bool:
    """Is it more than a tip? "Er wordt …", a question and a state ("is … verklaard") often read well enough."""
    becomes = bool(line.flags[passive.auxiliary] & IS_BECOME)
    return becomes and not sentence.text.endswith("?") and line.forms[0] != "er" and "er" not in line.forms[:3]


def hides_something(line: Line, passive: Passive) -> bool:
    """Would a reader want to know who does it, or be helped by the active form?

    Not so in a short piece such as "De weg wordt maandag geasfalteerd" or "De storing is verholpen".
    """
    if passive.agent is not None:
        return True
    stretch = line.stretches[passive.participle]
    if line.stretches.count(stretch) > _SHORT:
        return True
    if line.flags[passive.auxiliary] & IS_BECOME:
        return passive.verb.infinitive not in HANDIWORK
    return passive.verb.infinitive in OFFICIAL_ACTS


PASSIVE: Rule[Document] = Rule(
    id="readability.passive",
    severity=Severity.WARNING,
    find=_find,
    source="Gebruiker Centraal",
)
