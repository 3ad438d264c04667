"""How many barriers are found in test suites, and how often a page that is fine is blamed.

Two suites: our own (``tests/accessibility/barriers``), and the W3C's ACT rules, when their folder is given. A third of
each is *held*: no rule of ours was made with these in sight. What counts as found: a finding on that page of a
success criterion that the case is about, or for ACT rules without criteria, by a rule on the same subject.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.accessibility.gather import Limits, folder
from plugins.checks import Context, Finding, Severity
from plugins.checks.gate import AuditOptions, GateFailed
from plugins.workflow.audit import judge_pages
from plugins.workflow.bench.figures import Figure, at_least, at_most, not_run
from plugins.workflow.bench.samples import ROOT
from plugins.workflow.gates import Progress
from plugins.workflow.terminal import say

OWN = ROOT / "tests" / "accessibility" / "barriers"
ACT = Path("accessibility") / "act"
_SAME_SUBJECT: Mapping[str, tuple[str, ...]] = {
    "5f99a7": ("axe.aria-valid-attr", "accessibility.aria-attribute-unknown"),
    "6a7281": (
        "axe.aria-valid-attr-value",
        "accessibility.aria-value",
        "accessibility.hint-not-tied",
        "accessibility.name-not-tied",
    ),
    "4e8ab6": ("axe.aria-required-attr", "accessibility.aria-required"),
    "674b10": ("axe.aria-roles", "accessibility.aria-role"),
    "46ca7f": ("axe.presentation-role-conflict", "accessibility.decoration-exposed"),
    "ffd0e9": ("axe.empty-heading", "accessibility.heading-empty"),
    "3e12e1": ("2.4.1",),
    "b40fd1": ("2.4.1",),
    "ye5d6e": ("2.4.1",),
    "4c31df": ("1.4.2",),
    "aaa1bf": ("1.4.2",),
    "afb423": ("1.2.1", "1.2.2", "1.2.3"),
    "ab4d13": ("1.2.1", "1.2.2", "1.2.3"),
    "f51b46": ("1.2.2",),
    "d7ba54": ("1.2.1", "1.2.3", "1.2.5"),
    "ee13b5": ("1.2.1",),
    "ebe86a": ("2.1.2",),
}
"""ACT rules that the W3C ties to no success criterion: criteria, or rules, about the same thing."""


@dataclass(frozen=True, slots=True)
class Case:
    """A page of a suite: is there a barrier in it, what it is about, and whether its rule was held back."""

    file: str
    barrier: bool
    about: tuple[str, ...]
    group: str = ""
    held: bool = False
    companions: tuple[str, ...] = ()

    def told(self, findings: Mapping[str, Sequence[Finding]]) -> list[Finding]:
        """The findings on this page, and on files that belong to it, that are about what it is about."""
        on_it = [finding for file in (self.file, *self.companions) for finding in findings.get(file, ())]
        return [f for f in on_it if f.rule in self.about or set(self.about) & set(f.criteria)]


def act_cases(data: Path) -> list[Case]:
    """The ACT cases that are HTML; others (drawings, feeds) are no pages of a website."""
    rows = [json.loads(line) for line in (data / ACT / "index.jsonl").read_text("utf-8").splitlines()]
    return [
        Case(
            row["file"],
            row["expected"] == "failed",
            tuple(row["sc"]) or _SAME_SUBJECT.get(row["rule"], ()),
            row["rule"],
            held(row["rule"]),
        )
        for row in rows
    ]


def held(name: str) -> bool:
    """Is this ACT rule, or this page of our own suite, one of the third that is kept unseen?"""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 3 == 0


def own_cases() -> list[Case]:
    """Our own suite."""
    rows = [json.loads(line) for line in (OWN / "index.jsonl").read_text("utf-8").splitlines()]
    return [
        Case(
            row["file"],
            row["expected"] == "barrier",
            tuple(row["criteria"]),
            row["machine"],
            held(row["file"].replace(".fine", "")),
            companions=tuple(row.get("with", ())),
        )
        for row in rows
    ]


def _files(cases: Sequence[Case]) -> set[str]:
    """The pages of the cases, with those that belong to them: some barriers show only when pages are compared."""
    return {file for case in cases for file in (case.file, *case.companions)}


def looked_at(root: Path, files: Collection[str]) -> Mapping[str, Sequence[Finding]]:
    """What the audit finds on each of these pages below ``root``: every page in the browser, nothing from before."""
    found = folder.gather(root, limits=Limits())
    found.pages = [page for page in found.pages if page.path in files]
    progress = Progress()
    how = AuditOptions(every=True)
    try:
        judge_pages(found, root, Context(date=dt.date(2026, 11, 25)), how, progress)
    except GateFailed as missed:  # some pages of a suite send the browser elsewhere; what else was found counts
        say(str(missed))
    by_page: dict[str, list[Finding]] = defaultdict(list)
    for finding in progress.findings:
        by_page[(finding.url or "").lstrip("/")].append(finding)
    return by_page


def act(data: Path | None) -> Iterator[Figure]:
    """The W3C's cases."""
    if data is None or not (data / ACT).is_dir():
        yield not_run("ACT rules of the W3C", "no --data with accessibility/act")
        return
    cases = act_cases(data)
    findings = looked_at(data / ACT, {case.file for case in cases})
    for name, some in (
        ("ACT, all given rules", cases),
        ("ACT, rules seen while building", [case for case in cases if not case.held]),
        ("ACT, rules held back", [case for case in cases if case.held]),
    ):
        yield from _figures(name, some, findings, goals=(0.70, 0.010, 0.040))


def own(_data: Path | None) -> Iterator[Figure]:
    """Our own suite, written from WCAG by somebody who did not see the rules."""
    cases = own_cases()
    findings = looked_at(OWN, _files(cases))
    yield from _figures("own suite", cases, findings, goals=(0.774, 0.010, 0.040))
    yield from _figures(
        "own suite, held back", [case for case in cases if case.held], findings, goals=(0.774, 0.010, 0.040)
    )
    for machine in ("yes", "hard", "no"):
        some = [case for case in cases if case.barrier and case.group == machine]
        share = sum(bool(case.told(findings)) for case in some) / max(1, len(some))
        yield Figure(f"own suite, a machine can find it: {machine} ({len(some)})", f"{share:.3f}")


def _figures(
    name: str, cases: Sequence[Case], findings: Mapping[str, Sequence[Finding]], goals: tuple[float, float, float]
) -> Iterator[Figure]:
    barriers = [case for case in cases if case.barrier]
    fine = [case for case in cases if not case.barrier]
    told = {case.file: case.told(findings) for case in cases}
    share = sum(bool(told[case.file]) for case in barriers) / max(1, len(barriers))
    yield at_least(f"{name}: barriers found ({len(barriers)})", share, goals[0])
    blocked = sum(_worst(told[case.file]) is Severity.ERROR for case in barriers) / max(1, len(barriers))
    yield Figure(f"{name}: of these by blocking findings", f"{blocked:.3f}")
    wrong = sum(_worst(told[case.file]) is Severity.ERROR for case in fine) / max(1, len(fine))
    yield at_most(f"{name}: fine pages blocked ({len(fine)})", wrong, goals[1])
    flagged = sum(bool(told[case.file]) for case in fine) / max(1, len(fine))
    yield at_most(f"{name}: fine pages with any finding on the subject", flagged, goals[2])


def mistakes(name: str, data: Path | None) -> Iterator[str]:
    """A line for each barrier that is missed and each fine page that is blamed; what is held stays unseen."""
    if name == "act":
        cases, root = ([case for case in act_cases(data) if not case.held], data / ACT) if data else ([], OWN)
    else:
        cases, root = [case for case in own_cases() if not case.held], OWN
    findings = looked_at(root, _files(cases))
    for case in cases:
        told = case.told(findings)
        if case.barrier and not told:
            others = sorted({f.rule for f in findings.get(case.file, ())})
            yield f"missed\t{case.group}\t{case.file}\t{','.join(case.about)}\t{' '.join(others)}"
        for finding in () if case.barrier else told:
            yield f"blamed\t{case.group}\t{case.file}\t{finding.rule}\t{finding.severity.name}\t{finding.quote}"


def _worst(findings: Sequence[Finding]) -> Severity | None:
    return max((finding.severity for finding in findings), default=None)
