"""Does what a page points at exist in the built site?"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from urllib.parse import unquote

from plugins.checks import Context, Match, Rule, Severity, Site
from plugins.integrity.address import is_own, path_on_site, read
from plugins.integrity.attributes import Role
from plugins.integrity.built import Built, built
from plugins.integrity.facts import Reference, facts_of
from plugins.integrity.placing import Fault, at_reference

TargetCheck = Callable[[Reference, str, Built, Context], Fault | None]
SOURCE = "internet.nl en RFC 9110, 15.5.5 (404 Not Found)"


def broken_link(reference: Reference, page_url: str, index: Built, context: Context) -> Fault | None:
    """A link, image, style sheet, script or form whose address on this site does not exist."""
    address = read(reference.value)
    if not is_own(address, context):
        return None
    if not reference.value.strip():
        return Fault() if reference.role is Role.LOAD else None
    path = path_on_site(address, page_url, context)
    return None if index.has(path) else Fault({"address": path}, index.nearest(path))


def broken_anchor(reference: Reference, page_url: str, index: Built, context: Context) -> Fault | None:
    """A link to a spot on a page that has no such spot."""
    address = read(reference.value)
    if reference.role is not Role.LINK or not address.fragment or not is_own(address, context):
        return None
    wanted = unquote(address.fragment.partition(":~:")[0])
    path = path_on_site(address, page_url, context)
    anchors = index.anchors(path)
    if anchors is None or wanted in anchors or wanted.lower() in ("", "top"):
        return None
    meant = difflib.get_close_matches(wanted, sorted(anchors))
    return Fault({"anchor": wanted, "page": path}, tuple(f"{path}#{anchor}" for anchor in meant))


def in_main(check: TargetCheck) -> Callable[[Site, Context], Iterator[Match]]:
    """A site rule of a check on one address, for what stands in ``<main>``."""

    def find(site: Site, context: Context) -> Iterator[Match]:
        index = built(site)
        for document in site.documents:
            for reference in facts_of(document).references:
                if reference.spot.in_main and (fault := check(reference, document.url, index, context)):
                    yield at_reference(document, reference, fault)

    return find


CHECKS: Mapping[str, TargetCheck] = MappingProxyType(
    {"integrity.broken-link": broken_link, "integrity.broken-anchor": broken_anchor}
)

RULES: tuple[Rule[Site], ...] = tuple(
    Rule(rule_id, Severity.ERROR, in_main(check), SOURCE) for rule_id, check in CHECKS.items()
)
