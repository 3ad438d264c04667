"""The editors' Markdown: headings, lists, tables, links, images, emphasis, short codes. No HTML, no surprises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from plugins.catalogue.reader.faults import Faults
from plugins.checks import PlacedText, Severity
from plugins.rendering import second_lock
from plugins.rendering.body import Body
from plugins.rendering.checked import Checked, Transcript
from plugins.rendering.effort import MOST_EFFORT, heaviest
from plugins.rendering.figures import cut
from plugins.rendering.glossary import Glossary
from plugins.rendering.links import Links
from plugins.rendering.short_codes import ShortCodes
from plugins.rendering.source_faults import source_faults

NOTHING = Body("", ())
NO_GLOSSARY = Glossary()
NO_TRANSCRIPTS: Mapping[str, Body] = MappingProxyType({})

DANGEROUS = frozenset(("catalogue.nested-too-deep",))
"""Faults on which Markdown could spend minutes: it is not asked to convert such a body."""

MOST_PARTS = 10_000
"""Paragraphs, items, cells, links and so on in one body. The longest page of the demo has some three hundred."""


def convert(
    body: PlacedText,
    links: Links,
    codes: ShortCodes,
    faults: Faults,
    glossary: Glossary = NO_GLOSSARY,
    transcripts: Mapping[str, Body] = NO_TRANSCRIPTS,
) -> Body:
    """Convert a page's body. What is wrong is noted in ``faults`` at its line; the result is then not published.

    ``transcripts`` is what is written out of each medium.
    """
    return _converted(Checked(body, links, codes, faults, glossary), body, faults, transcripts)


def transcript(body: PlacedText, links: Links, codes: ShortCodes, faults: Faults) -> Body:
    """Convert what is written out of a medium: a part of a page, so without headings of its own."""
    return _converted(Transcript(body, links, codes, faults, NO_GLOSSARY), body, faults)


def _converted(
    converter: Checked, body: PlacedText, faults: Faults, transcripts: Mapping[str, Body] = NO_TRANSCRIPTS
) -> Body:
    before = len(faults.found)
    steps, at = heaviest(body)
    if steps > MOST_EFFORT:
        faults.add("too-much-work", body.place_at(at), quote=" ".join(body[at : at + 60].split()))
        return NOTHING
    source_faults(body, faults)
    if any(fault.rule in DANGEROUS and fault.severity is Severity.ERROR for fault in faults.found[before:]):
        return NOTHING
    html = converter.html()
    if html.count("<") > 2 * MOST_PARTS:
        faults.add("too-many-parts", body.place, limit=f"{MOST_PARTS:,}".replace(",", "."))
    if any(fault.severity is Severity.ERROR for fault in faults.found[before:]):
        return NOTHING
    if lost := second_lock.refused(html):
        faults.add("raw-html", body.place, quote=lost)
        return NOTHING
    media = [(*converter.medium(name), transcripts.get(name, NOTHING)) for name in converter.media]
    return replace(cut(html, converter.tracker.texts, media), terms=converter.terms)
