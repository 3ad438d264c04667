"""The words by which residents find something: each leads somewhere, and to one place if it can."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.term import folded_term
from plugins.checks import Context, Match, Rule, Severity


def synonym_twice(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A synonym that an earlier service has too: search cannot tell which of the two is meant."""
    first: dict[str, str] = {}
    for service in catalogue.services.values():
        for number, synonym in enumerate(service.synonyms):
            other = first.setdefault(folded_term(synonym), service.slug)
            if other != service.slug:
                place = service.place("synoniemen", number)
                yield Match(place, quote=str(synonym), field="synoniemen", values={"other": other})


SEARCH_WORD_RULES = (Rule("catalogue.synonym-twice", Severity.NOTICE, synonym_twice, "Helder Loket: zoeken (W9, W48)"),)
