"""A probe, and the facts of the rules that it tells by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity


@dataclass(frozen=True, slots=True)
class ProbeRule:
    """The facts of a rule, as in :class:`plugins.checks.Rule`, without a function: a probe may tell by several."""

    id: str
    severity: Severity
    source: str
    criteria: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Probe:
    """``look(page)`` yields what it saw, by ``rules`` alone. ``spoils``: the page must be loaded anew after it."""

    name: str
    look: Callable[[Page], Iterator[Seen]]
    rules: tuple[ProbeRule, ...]
    spoils: bool = False


def on_html(probe: Probe) -> Probe:
    """The same probe, that has nothing to say of a picture or of XML."""

    def look(page: Page) -> Iterator[Seen]:
        return probe.look(page) if page.is_html else iter(())

    return replace(probe, look=look)
