"""The present tense of a verb whose participle is known: "behandelen", "behandeld" → "behandelt"."""

from __future__ import annotations

from plugins.readability.grammar.participles import listed_participles

_VOWELS = "aeiou"
_IRREGULAR = {"zijn": "is", "hebben": "heeft", "komen": "komt", "mogen": "mag", "kunnen": "kan", "willen": "wil"}


def third_person(base: str, participle: str) -> str:
    """What "het college" does, from the infinitive and the participle, both without the verb's particle."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith(("zien", "doen")):
        return base[:-1] + "t"
    stem = _weak_stem(base, participle) or _strong_stem(base)
    return stem if stem.endswith("t") else stem + "t"


def _weak_stem(base: str, participle: str) -> str:
    """A weak participle holds the stem: "gecontroleerd" → "controleer"; empty for others ("genomen", "gebracht")."""
    if participle[-1] not in "dt" or (participle.endswith("cht") and "ch" not in base):
        return ""
    bare = participle[2:] if participle.startswith("ge") and not base.startswith("ge") else participle
    # In "geleid" and "gezet" the d or t is the stem's own.
    own = base.endswith(("den", "ten"))
    stem = bare if own else bare[:-1]
    return stem if stem[:1] == base[:1] else ""


def _strong_stem(base: str) -> str:
    """The stem by the spelling of the infinitive: "nemen" → "neem", "trekken" → "trek", "schrijven" → "schrijf"."""
    stem = base.removesuffix("en") if base.endswith("en") else base.removesuffix("n")
    if len(stem) > 1 and stem[-1] not in _VOWELS:
        if stem[-1] == stem[-2]:
            stem = stem[:-1]
        elif stem[-2] in _VOWELS and (len(stem) == 2 or stem[-3] not in _VOWELS):
            stem = stem[:-1] + stem[-2] + stem[-1]
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


def _separable() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for each in listed_participles():
        if each.particle:
            for finite in (each.base, third_person(each.base, each.form[len(each.particle) :])):
                found.setdefault(finite, set()).add(each.particle)
    return {finite: frozenset(particles) for finite, particles in found.items()}


SEPARABLE = _separable()
"""Finite forms in the present tense, each with the particles it may have: "legt" → "uit", "vast" …"""
