"""The glossary of the site: each word once, and only words that stand somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plugins.catalogue.model import Catalogue, Term, Written
from plugins.catalogue.model.term import folded_term
from plugins.checks import Context, Match, PlacedText, Rule, Severity


def duplicate_term(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A word or form that an entry above has too: which explanation would hold?

    In one entry a form may be the word with other capitals: a name in capitals stands for that spelling alone.
    """
    first: dict[str, tuple[Term, PlacedText]] = {}
    for term in catalogue.glossary.values():
        for name in term.names:
            other, before = first.setdefault(folded_term(name), (term, name))
            if other is not term:
                yield Match(name.place, quote=str(name), field="woord", values={"first": before.place.line})


def unused_term(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A word that stands on no page and nowhere in the data."""
    if not catalogue.glossary:
        return
    text = " ".join(" ".join(_texts(catalogue)).split()).casefold()
    for term in catalogue.glossary.values():
        if not any(_stands_in(text, folded_term(name)) for name in term.names):
            yield Match(term.word.place, quote=str(term.word), field="woord")


def _texts(catalogue: Catalogue) -> Iterable[str]:
    for entity in catalogue.entities:
        if not isinstance(entity, Term):
            yield from entity.texts()
        if isinstance(entity, Written):
            yield entity.body


def _stands_in(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


GLOSSARY_RULES = (
    Rule("catalogue.duplicate-term", Severity.ERROR, duplicate_term, "Helder Loket: woordenlijst van de site"),
    Rule("catalogue.unused-term", Severity.NOTICE, unused_term, "Helder Loket: woordenlijst van de site"),
)
