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
    by_old = _by_old(catalogue)
    for each in by_old.values():
        last = _last(each, by_old)
        if last is not None and last is not each and last.new is not None:
            yield Match(each.new_place, quote=each.new, field="naar", values={"last": last.new})


def moved_to_gone(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An address that leads, by way of others or at once, to one that is gone."""
    by_old = _by_old(catalogue)
    for each in by_old.values():
        last = _last(each, by_old)
        if each.new is not None and last is not None and last.new is None:
            yield Match(each.new_place, quote=each.new, field="naar")


def moved_in_circle(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An address that leads to itself, by way of others or at once."""
    by_old = _by_old(catalogue)
    for each in by_old.values():
        if each.new is not None and _last(each, by_old) is None:
            yield Match(each.new_place, quote=each.new, field="naar")


def _by_old(catalogue: Catalogue) -> dict[str, Moved]:
    return {folded_address(each.old): each for each in moved_addresses(catalogue)}


def _last(moved: Moved, by_old: dict[str, Moved]) -> Moved | None:
    """The last step of somebody who follows each; None when they go in a circle."""
    seen: set[str] = set()
    while moved.new is not None and (at := folded_address(moved.new)) in by_old:
        if at in seen:
            return None
        seen.add(at)
        moved = by_old[at]
    return moved


def moved_to_unknown_host(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A new address at a host that the municipality did not allow."""
    for each in moved_addresses(catalogue):
        if each.new is not None and not each.new.startswith("/"):
            host = urlsplit(each.new).netloc.lower()
            if host not in context.hosts:
                yield Match(each.new_place, quote=each.new, field="naar", values={"host": host})


_SOURCE = "RFC 9110, 15.4 (Redirection 3xx)"

MOVED_RULES = (
    Rule("catalogue.moved-on", Severity.ERROR, moved_on, _SOURCE),
    Rule("catalogue.moved-to-gone", Severity.ERROR, moved_to_gone, _SOURCE),
    Rule("catalogue.moved-in-circle", Severity.ERROR, moved_in_circle, _SOURCE),
    Rule(
        "catalogue.moved-to-unknown-host", Severity.ERROR, moved_to_unknown_host, "W8: één zichtbaar en helder kanaal"
    ),
)
