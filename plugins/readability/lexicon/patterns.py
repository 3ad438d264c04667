"""Every form in which an entry can stand in a text, by the first word of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from plugins.readability.grammar.declension import Noun, Step, inflected, noun
from plugins.readability.grammar.inflection import Form
from plugins.readability.grammar.verb_phrases import VerbPhrase, phrase
from plugins.readability.lexicon.entries import Entry, EntryKind, entries

GAP = "…"
_FINITE = (Form.STEM, Form.SECOND, Form.THIRD, Form.PLURAL, Form.PAST, Form.PAST_PLURAL)
_JOINED = (Form.INFINITIVE, *_FINITE, Form.PARTICIPLE, Form.PARTICIPLE_E)
_TE = "te"


class Number(Enum):
    """Of a noun."""

    SINGULAR = auto()
    PLURAL = auto()


class Shape(Enum):
    """How the words of a pattern stand."""

    TOGETHER = auto()
    APART = auto()
    """A verb, some words, and its particle at the end of the clause ("dient … in")."""
    BEFORE_TE = auto()
    """A verb, perhaps some words, and "te" with an infinitive ("dient … te melden")."""


Tag = Form | Step | Number


@dataclass(frozen=True, slots=True)
class Pattern:
    """``parts`` are the words, in order; ``tags`` say which forms of the entry they can be."""

    entry: Entry
    parts: tuple[str, ...]
    tags: frozenset[Tag] = frozenset()
    shape: Shape = Shape.TOGETHER


@dataclass(frozen=True, slots=True)
class Patterns:
    """All patterns that begin with one word: those with a certain second word, those with a gap, the word alone."""

    pairs: dict[str, tuple[Pattern, ...]]
    others: tuple[Pattern, ...]


@cache
def patterns() -> dict[str, Patterns]:
    """The patterns by their first word, the longest first. Made when they are first asked for."""
    by_first: dict[str, list[Pattern]] = {}
    for entry in entries():
        for pattern in _patterns(entry):
            by_first.setdefault(pattern.parts[0], []).append(pattern)
    return {first: _sorted(found) for first, found in by_first.items()}


def _sorted(found: list[Pattern]) -> Patterns:
    found.sort(key=lambda pattern: -len(pattern.parts))
    pairs: dict[str, list[Pattern]] = {}
    others: list[Pattern] = []
    for pattern in found:
        if len(pattern.parts) > 1 and pattern.shape is Shape.TOGETHER:
            pairs.setdefault(pattern.parts[1], []).append(pattern)
        else:
            others.append(pattern)
    return Patterns({second: tuple(these) for second, these in pairs.items()}, tuple(others))


def _patterns(entry: Entry) -> Iterator[Pattern]:
    left_out = entry.conditions.not_forms if entry.conditions else frozenset()
    merged: dict[tuple[tuple[str, ...], Shape], set[Tag]] = {}
    for surface, shape, tag in _surfaces(entry):
        if surface and surface not in left_out:
            merged.setdefault((tuple(surface.split()), shape), set()).update((tag,) if tag else ())
    for (parts, shape), tags in merged.items():
        yield Pattern(entry, parts, frozenset(tags), shape)


def _surfaces(entry: Entry) -> Iterator[tuple[str, Shape, Tag | None]]:
    if entry.kind is EntryKind.FIXED:
        yield entry.phrase, Shape.TOGETHER, None
    elif entry.kind is EntryKind.ADJECTIVE:
        yield from ((inflected(entry.phrase, step), Shape.TOGETHER, step) for step in Step)
    elif entry.kind is EntryKind.NOUN:
        this = noun(entry.written)
        yield this.singular, Shape.TOGETHER, Number.SINGULAR
        yield this.plural, Shape.TOGETHER, Number.PLURAL
    else:
        yield from _verb_surfaces(phrase(entry.written))


def _verb_surfaces(verb: VerbPhrase) -> Iterator[tuple[str, Shape, Tag]]:
    after = f" {verb.after}" if verb.after else ""
    if verb.after == _TE:
        for form in _FINITE:
            yield verb.joined(form) + after, Shape.BEFORE_TE, form
        return
    for form in _JOINED:
        # "dat ik in-dien" is too rare for the trouble it gives.
        if not (verb.before and form is Form.STEM) and (surface := verb.joined(form)):
            yield surface + after, Shape.TOGETHER, form
    if verb.before:
        yield verb.joined(Form.TE_INFINITIVE) + after, Shape.TOGETHER, Form.TE_INFINITIVE
        for form in _FINITE:
            yield f"{verb.verb.form(form)} {verb.before}{after}", Shape.APART, form


def number_of(this: Noun, number: Number) -> str:
    """The noun in this number; empty when it has none."""
    return this.singular if number is Number.SINGULAR else this.plural
