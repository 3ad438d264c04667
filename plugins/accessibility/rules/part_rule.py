"""A rule on a part of a page, from which come a rule on every ``<main>`` and one on every different frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from plugins.accessibility.rules.part import Part, frames_of, page_of
from plugins.checks import Context, Document, Match, Rule, Severity, Site


@dataclass(frozen=True, slots=True)
class PartRule:
    """The facts of a rule, as in :class:`plugins.checks.Rule`; ``look(part)`` yields matches."""

    id: str
    severity: Severity
    look: Callable[[Part], Iterator[Match]]
    source: str
    criteria: tuple[str, ...] = ()

    def on_pages(self) -> Rule[Document]:
        """The rule for what stands in ``<main>``."""

        def find(document: Document, _context: Context) -> Iterator[Match]:
            return self.look(page_of(document).main)

        return Rule(self.id, self.severity, find, self.source, self.criteria)

    def on_frames(self) -> Rule[Site]:
        """The rule for what stands around it: a fault that recurs on many pages is told once, on the first."""

        def find(site: Site, _context: Context) -> Iterator[Match]:
            seen: set[tuple[str | None, str | None]] = set()
            for frame in frames_of(site):
                for match in self.look(frame):
                    fault = match.selector, match.quote
                    if fault not in seen:
                        seen.add(fault)
                        yield replace(match, url=frame.page.document.url)

        return Rule(self.id, self.severity, find, self.source, self.criteria)
