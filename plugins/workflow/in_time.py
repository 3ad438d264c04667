"""Judging one page, which like reading it must not take for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Document, Finding
from plugins.checks.gate import GateFailed

MOST = 5
"""When so many pages take too long for one gate, it is not the pages."""
_RULE = "catalogue.takes-too-long"


def judged_in_time(document: Document, judge: Callable[[], list[Finding]]) -> list[Finding]:
    """What ``judge`` finds in a page; or that its file asks too much, when it is not done in time."""
    faults = Faults()
    with faults.in_time(document.path):
        return judge()
    return faults.found


def not_the_pages(found: Iterable[Finding]) -> None:
    """Raise ``GateFailed`` when a gate found so many pages too much work that the fault must be its own."""
    if sum(finding.rule == _RULE for finding in found) >= MOST:
        raise GateFailed(
            f"Bij {MOST} pagina’s was deze controle niet op tijd klaar. Waarschijnlijk is de controle zelf stuk. "
            "Meld dit bij de beheerder."
        )
