"""What editors say of old addresses, on its own: does each lead to one place, and to a host that is allowed?"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from plugins.catalogue.model import Catalogue
from plugins.catalogue.relations import moved_addresses
from plugins.checks import Context, Match, Moved, Rule, Severity
from plugins.checks.addresses import folded_address


def moved_on(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An address that leads to one that has moved as well: visitors take each step, and browsers give up at some."""
    by_old = {folded_address(each.old): each for each in moved_addresses(catalogue)}
    for each in by_old.values():
        if each.new is not None and folded_address(each.new) in by_old:
            last = _last(each, by_old)
            if last is not None:
                yield Match(each.new_place, quote=each.new, field="naar", values={"last": last})


def moved_in_circle(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An address that leads to itself, by way of others or at once."""
    by_old = {folded_address(each.old): each for each in moved_addresses(catalogue)}
    for each in by_old.values():
        if each.new is not None and _last(each, by_old) is None:
            yield Match(each.new_place, quote=each.new, field="naar")


def _last(moved: Moved, by_old: dict[str, Moved]) -> str | None:
    """Where somebody ends who follows each step; None when that is nowhere. What is gone ends at its old address."""
    seen: set[str] = set()
    while moved.new is not None:
        at = folded_address(moved.new)
        if at not in by_old:
            return moved.new
        if at in seen:
            return None
        seen.add(at)
        moved = by_old[at]
    return moved.old


def moved_to_unknown_host(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A new address at a host that the municipality did not allow."""
    for each in moved_addresses(catalogue):
        if each.new is not None and not each.new.startswith("/"):
            host = (urlsplit(each.new).hostname or "").lower()
            if host not in context.hosts:
                yield Match(each.new_place, quote=each.new, field="naar", values={"host": host})


_SOURCE = "RFC 9110, 15.4 (Redirection 3xx)"

MOVED_RULES = (
    Rule("catalogue.moved-on", Severity.ERROR, moved_on, _SOURCE),
    Rule("catalogue.moved-in-circle", Severity.ERROR, moved_in_circle, _SOURCE),
    Rule(
        "catalogue.moved-to-unknown-host", Severity.ERROR, moved_to_unknown_host, "W8: één zichtbaar en helder kanaal"
    ),
)
