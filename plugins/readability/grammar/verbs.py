"""What is to be known of single Dutch verbs: reads ``werkwoorden.nl.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path

_DATA = tomllib.loads((Path(__file__).parent / "werkwoorden.nl.toml").read_text("utf-8"))


def _words(table: str, key: str) -> frozenset[str]:
    return frozenset(_DATA[table][key].split())


PARTICLES = _words("voorvoegsels", "los")
NO_PARTICIPLES = _words("deelwoorden", "geen")
STATES = _words("deelwoorden", "toestand")
"""Participles that with "zijn" mostly tell how something is."""
HANDIWORK = _words("lijdend", "handwerk")
OFFICIAL_ACTS = _words("lijdend", "ambtelijk")
BECOME = frozenset("word wordt worden werd werden".split())
BE = frozenset("is zijn was waren bent ben".split())
HAVE = frozenset("heb hebt heeft hebben had hadden".split())
MODALS = frozenset(
    "kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde "
    "wilden zal zult zullen zou zouden".split()
)
_WITH_BE = _words("met_zijn", "overige")
_WITH_BE_AND_ANY_PARTICLE = _words("met_zijn", "met_elk_voorvoegsel")
_NOT_WITH_BE = _words("met_zijn", "behalve")
_EITHER = _words("met_zijn", "wisselend")


def has_be_in_perfect(particle: str, base: str) -> bool:
    """Does the verb say "is" in the perfect ("is verhuisd"), so that nobody does it to anything?"""
    whole = particle + base
    return whole in _WITH_BE or (base in _WITH_BE_AND_ANY_PARTICLE and whole not in _NOT_WITH_BE)


def may_have_be_in_perfect(particle: str, base: str) -> bool:
    """Can the verb be used both ways ("de regels zijn veranderd")?"""
    return particle + base in _EITHER
