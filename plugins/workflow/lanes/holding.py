"""One bad page holds up itself, not the town: the last good version of a file in the place of one that is blocked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from plugins.checks import Finding, Severity
from plugins.checks.finding import numbered
from plugins.publishing import mirror
from plugins.reports import Report
from plugins.reports.words import SEVERITIES, counted, listed
from plugins.workflow.debt import debt_of, open_debt, settled
from plugins.workflow.hurry import goes_along
from plugins.workflow.lanes.base import Base, base_of
from plugins.workflow.lanes.ordinary import ordinary
from plugins.workflow.lanes.outcome import Outcome, make, owing
from plugins.workflow.session import Session
from plugins.workflow.terminal import say

PREFIX = "content/"
FILES = ("bestand", "bestanden")
MOST_ROUNDS = 6
"""Putting one file back can show what is wrong with another, that has to go back with it."""


def holding(session: Session, output: Path, *, publishing: bool, given: Path | None = None) -> Outcome:
    """Build; hold back what is blocked; publish when the rest can go without. Call it inside ``lock(output)``.

    ``given`` is a folder with the last good content, for who has no earlier release. It does not tell what went online
    in a hurry since: an alert that is blocked is then not put back, which would take it offline, and blocks.
    """
    base = base_of(output, given)
    if base is None:
        say("Er staat nog geen eerdere site klaar. Bij een fout gaat er dus niets online.")
        return ordinary(session, output, publishing=publishing)
    debt = debt_of(base.release)
    session = owing(session, debt)
    held: dict[str, tuple[Finding, ...]] = {}
    first = made = make(session, mirror(session.content, output), output)
    for _ in range(MOST_ROUNDS - 1):
        blocked = _blocked(made.report) if made.report.verdict == "blocked" else {}
        if not blocked or held.keys() & blocked.keys() or (given and _urgent(blocked)):
            break
        held |= blocked
        _put_back(blocked, base, made.sources)
        files = counted(len(blocked), FILES)
        say(f"Ik houd {files} tegen en neem daarvan de laatste goede versie: {', '.join(sorted(blocked))}.")
        made = make(session, made.sources, output)
    if made.report.verdict != "ok":
        # What the editors wrote is what they have to mend: the report is that on their own content.
        stays = _urgent(_blocked(made.report)) if given else ()
        return Outcome(first.session, first.report, told=(*_not_held(stays), *open_debt(debt, session.today)))
    release = made.online(output, {"held": sorted(held)} if held else None) if publishing else None
    return Outcome(made.session, _with_held(made.report, held, base), release, (*_told(held, base), *settled(debt)))


def _blocked(report: Report) -> dict[str, tuple[Finding, ...]]:
    """By file its errors; nothing when there is an error that stands in no file of content."""
    found: dict[str, tuple[Finding, ...]] = {}
    for finding in report.findings:
        if finding.severity is Severity.ERROR:
            if not finding.place.path.startswith(PREFIX):
                return {}
            found[finding.place.path] = (*found.get(finding.place.path, ()), finding)
    return found


def _urgent(paths: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(path for path in paths if goes_along(path)))


def _not_held(paths: Sequence[str]) -> tuple[str, ...]:
    if not paths:
        return ()
    told = f"Dit kan al met spoed online staan: {listed(paths)}. Daarom zet ik de vorige versie niet terug."
    return (f"{told} Los eerst deze fouten op.",)


def _put_back(blocked: Mapping[str, tuple[Finding, ...]], base: Base, sources: Path) -> None:
    for path in blocked:
        name = path.removeprefix(PREFIX)
        (sources / name).unlink(missing_ok=True)
        if name in base.names:
            base.write(sources, [name])


def _with_held(report: Report, held: Mapping[str, tuple[Finding, ...]], base: Base) -> Report:
    """The report on what goes online, with what is wrong in the files that did not, as warnings that say so."""
    kept = [
        replace(each, severity=Severity.WARNING, message=f"{each.message} {_stays(path, base)}")
        for path, found in held.items()
        for each in found
    ]
    return replace(report, findings=numbered([*report.findings, *kept])) if kept else report


def _told(held: Mapping[str, tuple[Finding, ...]], base: Base) -> tuple[str, ...]:
    lines = []
    for path in sorted(held):
        errors = counted(len(held[path]), SEVERITIES[Severity.ERROR])
        lines.append(f"Niet bijgewerkt: {path} ({errors}). {_stays(path, base)}")
    return tuple(lines)


def _stays(path: str, base: Base) -> str:
    if path.removeprefix(PREFIX) in base.names:
        return "Online staat de vorige versie van dit bestand."
    return "Dit bestand is nieuw en staat nog niet online."
