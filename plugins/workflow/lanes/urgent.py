"""Alerts, hours and channels onto the last good site, in under a minute and without a browser.

Everything else is as it was when the site was last published: a page that is half finished does not go along. Reading
is as strict as ever, and so is what keeps residents safe (hosts, scripts, links). The other gates only look at as many
pages as show what went along; what they say is written down as a debt in the manifest of the release.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from plugins.checks import GateResult, Severity
from plugins.checks.finding import numbered
from plugins.publishing import NoRelease, mirror
from plugins.reports.verdict import deduplicated
from plugins.reports.words import SEVERITIES, counted, gate_name
from plugins.workflow.debt import Debt, added, debt_of
from plugins.workflow.gates import EXPECTED, URGENT
from plugins.workflow.hurry import goes_along
from plugins.workflow.lanes.base import Base, base_of
from plugins.workflow.lanes.outcome import Outcome, make
from plugins.workflow.session import Session
from plugins.workflow.terminal import say


def urgent(session: Session, output: Path, *, publishing: bool, given: Path | None = None) -> Outcome:
    """Build on the last good site, and publish when the urgent gates let it. Call it inside ``lock(output)``.

    ``given`` is a folder with the last good content, for who has no earlier release. Raises :class:`NoRelease` when
    there is no site to build on, or nobody kept what it was made from.
    """
    base = base_of(output, given)
    if base is None:
        raise NoRelease(
            "Met spoed publiceren kan nog niet: deze versie van Helder Loket heeft nog geen site gemaakt. "
            "Maak eerst de hele site: python3 tasks.py build"
        )
    sources, changed = _laid_over(base, session.content, output)
    say(_announced(changed))
    made = make(replace(session, urgent=True), sources, output)
    if made.report.verdict != "ok" or not publishing:
        return Outcome(made.session, made.report)
    debt = _debt(debt_of(base.release), made.session, changed)
    return Outcome(made.session, made.report, made.online(output, debt.as_extra()), _told(debt))


def _laid_over(base: Base, content: Path, output: Path) -> tuple[Path, tuple[str, ...]]:
    """What ``base`` was made from, with the urgent files of ``content``; and which of these are not as they were."""
    sources, now = base.laid_out(output), mirror(content, output)
    changed = set()
    for name in filter(goes_along, base.names):
        if not _same(sources / name, now / name):
            changed.add(name)
        (sources / name).unlink()
    for path in sorted(now.rglob("*")):
        name = path.relative_to(now).as_posix()
        if goes_along(name) and (path.is_symlink() or not path.is_dir()):
            changed |= set() if name in base.names else {name}
            (sources / name).parent.mkdir(parents=True, exist_ok=True)
            path.rename(sources / name)
    return sources, tuple(sorted(f"content/{name}" for name in changed))


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and not other.is_symlink() and one.read_bytes() == other.read_bytes()


def _announced(changed: tuple[str, ...]) -> str:
    if not changed:
        return (
            "Ik neem de laatste goede site. "
            "In meldingen, de crisispagina, openingstijden en kanalen is niets veranderd."
        )
    return f"Ik neem de laatste goede site, met wat nu in deze bestanden staat: {', '.join(changed)}."


def _debt(before: Debt | None, run: Session, changed: tuple[str, ...]) -> Debt:
    results: Mapping[str, GateResult] = {result.name: result for result in run.results}
    others = [name for name in EXPECTED if name not in URGENT]
    found = [f for name in others if name in results for f in results[name].findings if f.severity is Severity.ERROR]
    unseen = [name for name in others if name not in results or not results[name].ran or _partial(run, name)]
    return added(before, run.today.isoformat(), changed, numbered(deduplicated(found)), unseen)


def _partial(run: Session, name: str) -> bool:
    """Does a gate look at less in a hurry than it would?"""
    gate = run.ledger.gates[name]
    return bool(gate.audit or gate.page_rules or gate.joint_rules or gate.site_rules or gate.file_rules)


def _told(debt: Debt) -> tuple[str, ...]:
    """What the next ordinary build has to see to."""
    unseen = ", ".join(map(gate_name, debt.unseen))
    lines = ["Dit ging met spoed. De volgende gewone build controleert alles en moet dit nog goedkeuren."]
    if unseen:
        lines.append(f"Nog niet of niet helemaal gecontroleerd: {unseen}.")
    if count := len(debt.findings):
        lines.append(f"Daarna nog op te lossen: {counted(count, SEVERITIES[Severity.ERROR])}. Zie hierboven.")
    return tuple(lines)
