"""What stands around every page (head, header, menu, footer) is judged once, at the first page that has it."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Match, Place, Rule, Severity, Site
from plugins.integrity.built import Built, built
from plugins.integrity.facts import Reference, facts_of
from plugins.integrity.placing import Fault, at_reference, values_of
from plugins.integrity.rules import links, targets
from plugins.integrity.words import TEXTS

SOURCE = "Losser, Ontwikkelsporen dienstverlening: één zichtbaar en helder kanaal"


def frame_links(site: Site, context: Context) -> Iterator[Match]:
    """An address in the frame with which something is wrong, whatever it is; ``problem`` is that rule's own message."""
    index = built(site)
    seen: set[tuple[str, str, str, str]] = set()
    for document in site.documents:
        for reference in facts_of(document).references:
            if reference.spot.in_main:
                continue
            for rule_id, fault in _faults(reference, document.url, index, context):
                key = (rule_id, reference.spot.tag, reference.attribute, reference.value)
                if key in seen:
                    continue
                seen.add(key)
                match = at_reference(document, reference, fault)
                values = {**values_of(reference, fault), "quote": match.quote}
                problem = TEXTS[rule_id].message.format_map(values)
                yield Match(
                    Place(document.path),
                    quote=match.quote,
                    selector=match.selector,
                    url=document.url,
                    suggestions=fault.suggestions,
                    values={"problem": problem},
                )


def _faults(reference: Reference, page_url: str, index: Built, context: Context) -> Iterator[tuple[str, Fault]]:
    for rule_id, check in links.CHECKS.items():
        if fault := check(reference, context):
            yield rule_id, fault
    for rule_id, target_check in targets.CHECKS.items():
        if fault := target_check(reference, page_url, index, context):
            yield rule_id, fault


RULES: tuple[Rule[Site], ...] = (Rule("integrity.frame-link", Severity.ERROR, frame_links, SOURCE),)
