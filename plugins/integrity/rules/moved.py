"""Addresses that were once on the site: each page that goes must say where it went, and that must be true."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.checks import Context, Match, Place, Rule, Severity, Site
from plugins.checks.addresses import folded_address
from plugins.integrity.built import built

LIST = "content/gegevens/verhuisd.yaml"
SOURCE = "RFC 9110, 15.4 (Redirection 3xx) en 15.5.11 (410 Gone)"


def address_gone(site: Site, context: Context) -> Iterator[Match]:
    """A page of the site that is online, which is not there any more, and of which nobody says where it went."""
    index = built(site)
    told = {folded_address(moved.old) for moved in context.addresses.moved}
    for address, source in sorted(context.addresses.published.items()):
        if index.has(address) or folded_address(address) in told:
            continue
        near = index.nearest(address)[:1]
        line = f"naar: {near[0]}" if near else "weg: Schrijf hier waarom de pagina niet meer nodig is."
        yield Match(
            Place(source or LIST),
            quote=address,
            suggestions=near,
            values={"line": line},
            severity=_weight(address, context),
        )


def moved_still_there(site: Site, context: Context) -> Iterator[Match]:
    """An address that is said to have moved, and there is a page."""
    index = built(site)
    for moved in context.addresses.moved:
        if any(index.has(address) for address in (moved.old, f"{folded_address(moved.old)}/")):
            yield Match(moved.old_place, quote=moved.old, field="van", severity=_weight(moved.old, context))


def moved_nowhere(site: Site, context: Context) -> Iterator[Match]:
    """A new address on the site at which there is nothing."""
    index = built(site)
    gone = {folded_address(moved.old) for moved in context.addresses.moved}
    for moved in context.addresses.moved:
        path, _, anchor = (moved.new or "").partition("#")
        if not path.startswith("/") or folded_address(path) in gone:
            continue  # another site, or told by the rules on the list itself
        anchors = index.anchors(path) if index.has(path) else None
        if not index.has(path) or (anchor and anchors is not None and anchor not in anchors):
            near = index.nearest(path)[:1]
            yield Match(
                moved.new_place, quote=moved.new, field="naar", suggestions=near, severity=_weight(path, context)
            )


def _weight(address: str, context: Context) -> Severity:
    """Time alone never blocks: of what comes and goes by itself there is a warning."""
    return Severity.WARNING if address in context.addresses.dated else Severity.ERROR


RULES: tuple[Rule[Site], ...] = (
    Rule("integrity.address-gone", Severity.ERROR, address_gone, SOURCE),
    Rule("integrity.moved-still-there", Severity.ERROR, moved_still_there, SOURCE),
    Rule("integrity.moved-nowhere", Severity.ERROR, moved_nowhere, SOURCE),
)
