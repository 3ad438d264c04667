"""The forms of a Dutch verb from its infinitive: by rule, and by a list for those that go their own way.

A separable verb is written with a bar: "in|dienen". Its particle stands before each form where the verb comes last
("indient", "ingediend", "in te dienen"); :mod:`plugins.readability.grammar.verb_phrases` knows where it goes elsewhere.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from plugins.readability.grammar.spelling import closed, opened, syllables_of, with_ge


class Form(Enum):
    """One form of a verb, named after how it is used."""

    INFINITIVE = "maken"
    TE_INFINITIVE = "te maken"
    STEM = "maak"
    SECOND = "maakt (u)"
    THIRD = "maakt"
    PLURAL = "maken (wij)"
    PAST = "maakte"
    PAST_PLURAL = "maakten"
    PARTICIPLE = "gemaakt"
    PARTICIPLE_E = "gemaakte"
    PRESENT_PARTICIPLE = "makend"
    PRESENT_PARTICIPLE_E = "makende"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb without any particle. ``past`` is the singular; ``participle`` has ge- where Dutch wants it."""

    infinitive: str
    stem: str
    second: str
    third: str
    past: str
    past_plural: str
    participle: str

    def form(self, form: Form) -> str:
        """This form of the verb."""
        match form:
            case Form.INFINITIVE | Form.PLURAL:
                return self.infinitive
            case Form.TE_INFINITIVE:
                return f"te {self.infinitive}"
            case Form.STEM:
                return self.stem
            case Form.SECOND:
                return self.second
            case Form.THIRD:
                return self.third
            case Form.PAST:
                return self.past
            case Form.PAST_PLURAL:
                return self.past_plural
            case Form.PARTICIPLE:
                return self.participle
            case Form.PARTICIPLE_E:
                return _with_e(self)
            case Form.PRESENT_PARTICIPLE:
                return f"{self.infinitive}d"
            case Form.PRESENT_PARTICIPLE_E:
                return f"{self.infinitive}de"


IRREGULAR = tomllib.loads((Path(__file__).parent / "onregelmatig.nl.toml").read_text("utf-8"))
_STRONG: dict[str, str] = IRREGULAR["sterk"]
_PRESENT: dict[str, str] = IRREGULAR["tegenwoordig"]
_STEMS: dict[str, str] = IRREGULAR["stam"]
_WHOLE: dict[str, str] = IRREGULAR["geheel"]
_MUTE = frozenset(IRREGULAR["stomme_e"]["stammen"])
_WITH_GE = frozenset(IRREGULAR["met_ge"]["werkwoorden"])
_WITHOUT_GE = frozenset(IRREGULAR["zonder_ge"]["werkwoorden"])
_PREFIXES = tuple("be ge ver ont her over onder door om voor weer mis achter vol".split())
_ER_VERBS = frozenset(("erkennen", "ervaren"))
_WITHOUT_E = ("aan", "doen", "zien")
_VOICELESS = tuple("tkfschpx")
"""'t kofschip: what a root ends in before -te."""


def parts_of(verb: str) -> tuple[str, str]:
    """Particle and verb of "in|dienen"; the particle is empty when there is none."""
    particle, bar, core = verb.partition("|")
    return (particle, core) if bar else ("", verb)


@cache
def conjugate(infinitive: str) -> Verb:
    """All forms of ``infinitive``, which has no particle ("dienen", not "in|dienen")."""
    prefix, rest = _prefix_of(infinitive)
    if whole := _WHOLE.get(infinitive):
        stem, third, past, past_plural, participle = whole.split()
        return Verb(infinitive, stem, third, third, past, past_plural, participle)
    root = _root(infinitive)
    stem = _stem(infinitive)
    second = third = stem if stem.endswith("t") else f"{stem}t"
    if present := _PRESENT.get(rest):
        stem, second, third = (prefix + form for form in present.split())
    if strong := _strong(infinitive):
        return Verb(infinitive, stem, second, third, *strong)
    ending = "te" if root.endswith(_VOICELESS) else "de"
    bare = stem if prefix or infinitive in _WITHOUT_GE else with_ge(stem)
    participle = bare if bare.endswith(("t", "d")) else bare + ending[0]
    return Verb(infinitive, stem, second, third, stem + ending, f"{stem}{ending}n", participle)


def _strong(infinitive: str) -> tuple[str, str, str] | None:
    """Past, plural past and participle from the list; of a verb with a prefix by what it is made of."""
    if known := _STRONG.get(infinitive):
        past, past_plural, participle = known.split()
        return past, past_plural, participle
    prefix, rest = _prefix_of(infinitive)
    if not prefix or (found := _strong(rest)) is None:
        return None
    past, past_plural, participle = found
    return prefix + past, prefix + past_plural, prefix + participle.removeprefix("ge")


def _root(infinitive: str) -> str:
    """What stands before -en, or before the -n of "gaan" and "doen"."""
    return infinitive[:-1] if infinitive.endswith(_WITHOUT_E) else infinitive[:-2]


def _prefix_of(infinitive: str) -> tuple[str, str]:
    """The prefix that takes the place of ge- ("verstrekken", "onderzoeken"), and the rest."""
    if infinitive in _ER_VERBS:
        return "er", infinitive[2:]
    if infinitive not in _WITH_GE:
        for prefix in _PREFIXES:
            rest = infinitive.removeprefix(prefix)
            if rest != infinitive and _stands_alone(prefix, rest):
                return prefix, rest
    return "", infinitive


def _stands_alone(prefix: str, rest: str) -> bool:
    if prefix in ("be", "ge") and rest[:1] in ("e", "i", "u"):
        return False
    return syllables_of(_root(rest)) > 0 or rest in _STRONG


def _stem(core: str) -> str:
    if known := _STEMS.get(core):
        return known
    prefix, rest = _prefix_of(core)
    if prefix:
        return prefix + _stem(rest)
    root = _root(core)
    # In "wandelen", "rekenen" and "luisteren" the last e of the root is mute; in "verlenen" and "noteren" it is not.
    many = syllables_of(root) > 1
    mute = root in _MUTE or (many and root.endswith(("el", "en", "em")))
    return closed(root, stressed=not mute)


def _with_e(verb: Verb) -> str:
    if verb.participle.endswith("en"):
        return verb.participle
    english = verb.infinitive in _WHOLE
    return f"{verb.participle if english else opened(verb.participle)}e"
