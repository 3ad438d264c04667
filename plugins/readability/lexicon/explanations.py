"""Terms that must stand, each with a sentence that explains it: reads ``uitleg.nl.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from plugins.readability.grammar.declension import noun
from plugins.readability.lexicon.surroundings import Surroundings
from plugins.readability.lexicon.titles import in_a_title

_FILE = Path(__file__).parent / "uitleg.nl.toml"
_ARTICLES = ("de ", "het ")


class Term(NamedTuple):
    """A term in the singular, all its forms, and one plain sentence that explains it."""

    name: str
    forms: tuple[str, ...]
    explanation: str


class TermHit(NamedTuple):
    """``term`` stands from the ``first`` up to and including the ``last`` of a sentence's words."""

    term: Term
    first: int
    last: int


@cache
def terms() -> tuple[Term, ...]:
    """All terms, read when they are first asked for."""
    data: Mapping[str, str] = tomllib.loads(_FILE.read_text("utf-8"))["uitleg"]
    return tuple(_term(written, explanation) for written, explanation in data.items())


def _term(written: str, explanation: str) -> Term:
    if not written.startswith(_ARTICLES):
        return Term(written, (written,), explanation)
    this = noun(written)
    return Term(this.singular, tuple(filter(None, (this.singular, this.plural))), explanation)


@cache
def _by_first() -> dict[str, tuple[tuple[tuple[str, ...], Term], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Term]]] = {}
    for term in terms():
        for form in term.forms:
            parts = tuple(form.split())
            found.setdefault(parts[0], []).append((parts, term))
    return {first: tuple(sorted(these, key=lambda pair: -len(pair[0]))) for first, these in found.items()}


def term_hits(here: Surroundings) -> Iterator[TermHit]:
    """The terms in one sentence. A capital inside a sentence makes a name, so that is left alone."""
    known = _by_first()
    for at, form in enumerate(here.forms):
        for parts, term in known.get(form, ()):
            last = at + len(parts) - 1
            if tuple(here.forms[at : last + 1]) == parts:
                if not (at and here.words[at].text[0].isupper()) and not in_a_title(here, at):
                    yield TermHit(term, at, last)
                break


_THE = r"(?:(?:de|het|een|uw) )?"
_SAYS = r"(?:is|zijn|betekent|betekenen|houdt|houden)"
_WHAT = r"(?:een|de|het|dat|alles|geld|hulp|iemand|als|wat|kosten)"
_DOES = r"(?:bedoelen|mag|mogen|staat|staan|schrijft|vraagt|zegt)"
_START = r"(?:^|[.!?:] )"
_EXPLAINED = (
    r"\b{name}[’”\"']? ?\(",  # leges (kosten)
    rf"\({_THE}{{name}}\)",  # kosten (leges)
    rf"\b{{name}}[’”\"']?[:,]? (?:dat|dit) {_SAYS}\b",  # een zienswijze, dat is …
    rf"\b{{name}}\b[^.!?]{{{{0,80}}}}[.!?] (?:dat|dit) (?:{_SAYS}|noemen)\b",  # U geeft een zienswijze. Dat is …
    rf"{_START}{_THE}{{name}} {_SAYS} {_WHAT}\b",  # Een zienswijze is een …
    rf"\bwat {_SAYS} {_THE}{{name}}\b",  # Wat is een zienswijze?
    rf"{_START}(?:met|in|bij|door|na) (?:een )?{{name}} {_DOES}\b",  # In een zienswijze schrijft u …
    rf"\b(?:dat|dit) (?:heet|noemen we|noemen wij) {_THE}[‘“]?{{name}}\b",  # Dat heet een zienswijze
)


@cache
def _explained(term: Term) -> re.Pattern[str]:
    """What shows that a text explains ``term``."""
    name = f"(?:{'|'.join(map(re.escape, term.forms))})"
    return re.compile("|".join(pattern.format(name=name) for pattern in _EXPLAINED), re.IGNORECASE)


def is_explained(term: Term, text: str) -> bool:
    """Does this text, a paragraph or a heading, explain ``term``?"""
    return term.explanation in text or bool(_explained(term).search(text))
