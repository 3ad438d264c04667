"""From what a rule found to a match with its place in the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from plugins.checks import Document, Match, Place
from plugins.integrity.facts import Reference, Spot, element_at

_LONGEST = 100
"""Characters of an address or a piece of code that are shown."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one address: what fills in the words, and what may have been meant."""

    values: Mapping[str, str] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()


def at_reference(document: Document, reference: Reference, fault: Fault) -> Match:
    """The match for a fault in an address of a page."""
    quote = reference.text or reference.value.strip() or reference.spot.tag
    values = values_of(reference, fault)
    match = at_spot(document, reference.spot, quote, values, fault.suggestions)
    written = next((text.place for text in document.record if str(text) == reference.value), None)
    # An address that stands in the data is mended there, not where the words of its link were written.
    return replace(match, place=written) if written and reference.spot.in_main else match


def values_of(reference: Reference, fault: Fault) -> dict[str, str]:
    """What fills in the words for a fault: its own values, the address as written and the kind of element."""
    return {"address": _short(reference.value.strip()), "element": reference.spot.tag, **fault.values}


def at_spot(
    document: Document, spot: Spot, quote: str, values: Mapping[str, str], suggestions: tuple[str, ...] = ()
) -> Match:
    """The match for something at ``spot``. Only what stands in ``<main>`` can have been written by an editor."""
    element = element_at(document, spot)
    place = document.place_of(element) if element is not None and spot.in_main else Place(document.path)
    selector = document.selector_of(element) if element is not None else None
    return Match(
        place,
        quote=_short(quote),
        selector=selector,
        url=document.url,
        suggestions=suggestions,
        values=values,
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
