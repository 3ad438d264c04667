"""What one build, check or audit amounts to: may the site be published, and if not, why."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Literal

from plugins.checks.finding import Finding, Severity, numbered
from plugins.checks.gate import GateResult

Verdict = Literal["ok", "blocked", "incomplete"]

EXIT_CODES: Mapping[Verdict, int] = MappingProxyType({"ok": 0, "blocked": 1, "incomplete": 3})

NOT_STARTED = "Niet gestart. Los eerst de leesfouten op."
MISSING = "Deze controle ontbreekt: zij heeft zich niet gemeld. Vraag de beheerder om naar de instellingen te kijken."
UNKNOWN_REASON = "De reden is niet bekend."


@dataclass(frozen=True, slots=True)
class PageRow:
    """One built page: its ``url`` on the site, source ``path``, ``kind`` (the folder's name) and number of words.

    ``band`` is ``b1``, ``rond_b2`` or ``moeilijker``; it and ``score`` are None where the prose was not scored.
    """

    url: str
    path: str
    kind: str
    words: int
    band: str | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome. Make one with :func:`compose`, so that verdict, gates and findings belong together.

    ``findings`` are sorted, without repeats, each with its own fingerprint. ``reading_failed`` says that the source
    could not be read whole, so that gates on pages were not started.
    """

    verdict: Verdict
    date: dt.date
    gates: tuple[GateResult, ...] = ()
    pages: tuple[PageRow, ...] = ()
    findings: tuple[Finding, ...] = ()
    reading_failed: bool = False

    @property
    def failed_gates(self) -> tuple[GateResult, ...]:
        """The gates that did not run, or not whole, and should have: why the verdict is ``incomplete``."""
        return tuple(gate for gate in self.gates if _failed(gate, self.reading_failed))


def compose(
    date: dt.date,
    gates: Iterable[GateResult],
    expected: Mapping[str, int],
    pages: Iterable[PageRow] = (),
    *,
    reading_failed: bool = False,
) -> Report:
    """Put a report together from what the gates said.

    ``expected`` maps the name of each gate that has to run to the number of pages (or files, for gates on the source)
    that it has to check at least. A gate that is missing or fell short stands in the report with a Dutch reason.
    """
    rows = [replace(gate, findings=deduplicated(gate.findings)) for gate in _settled(gates, expected)]
    return Report(
        verdict=verdict(rows, expected, reading_failed=reading_failed),
        date=date,
        gates=tuple(rows),
        pages=tuple(sorted(pages, key=lambda page: (page.url, page.path))),
        findings=numbered(deduplicated(finding for gate in rows for finding in gate.findings)),
        reading_failed=reading_failed,
    )


def verdict(gates: Iterable[GateResult], expected: Mapping[str, int], *, reading_failed: bool = False) -> Verdict:
    """``incomplete`` when a gate could not do its work, even beside errors; else ``blocked`` on any error; else ``ok``.

    ``expected`` is as in :func:`compose`. With ``reading_failed`` the site is blocked whatever else was found, and
    gates made by :func:`not_started` do not count; one that is missing or failed for a reason of its own still does.
    """
    rows = _settled(gates, expected)
    if any(_failed(row, reading_failed) for row in rows):
        return "incomplete"
    if reading_failed or any(finding.severity >= Severity.ERROR for row in rows for finding in row.findings):
        return "blocked"
    return "ok"


def exit_code(report: Report) -> int:
    """0 fine, 1 blocked by findings, 3 a gate could not run. 2 (wrong use) never reaches a report."""
    return EXIT_CODES[report.verdict]


def not_started(name: str) -> GateResult:
    """The row of a gate on pages that had nothing to look at, because reading failed."""
    return GateResult(name, ran=False, reason=NOT_STARTED)


def deduplicated(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Sort findings, and keep one of those that a single change to the source would solve together.

    Words written once in the data come out on many pages: with a known line, rule, place, quote and message are the
    same there, and only page and selector differ. Without a line those two tell findings apart. The worst stays.
    """
    kept: dict[tuple[Any, ...], Finding] = {}
    for finding in sorted(findings, key=lambda finding: finding.sort_key):
        kept.setdefault(_sameness(finding), finding)
    return tuple(kept.values())


def _sameness(finding: Finding) -> tuple[Any, ...]:
    quote = unicodedata.normalize("NFC", finding.quote or "")
    same = (finding.rule, finding.place, quote, finding.field, finding.message)
    return same if finding.place.line is not None else (*same, finding.url, finding.selector)


def _settled(gates: Iterable[GateResult], expected: Mapping[str, int]) -> Sequence[GateResult]:
    """The rows, those of missing gates added, and a reason on each row that did not run or fell short."""
    rows = []
    for gate in gates:
        least = expected.get(gate.name, 0)
        if gate.ran and gate.checked < least and not gate.reason:
            gate = replace(gate, reason=f"Deze controle bekeek {gate.checked} van de {least}.")
        elif not gate.ran and not gate.reason:
            gate = replace(gate, reason=UNKNOWN_REASON)
        rows.append(gate)
    present = {gate.name for gate in rows}
    return [*rows, *(GateResult(name, ran=False, reason=MISSING) for name in expected if name not in present)]


def _failed(gate: GateResult, reading_failed: bool) -> bool:
    """A reason on a gate that ran says that it did not run whole: that counts as not run."""
    if gate.ran:
        return bool(gate.reason)
    return not (reading_failed and gate.reason == NOT_STARTED)
