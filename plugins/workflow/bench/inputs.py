"""What the public command says of bad inputs: the corpus in ``tests/corpus``, a case at a time.

Every case is judged by ``check``. To save its start, one process loads the command and makes a copy of itself for each
case; every fortieth case is given to a process of its own too, as people start it, and must end the same. Cases that
need the whole site are given to ``build --no-publish``.
"""

from __future__ import annotations

import importlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.workflow.bench.figures import Figure, at_least, at_most, not_run
from plugins.workflow.bench.inputs_run import Outcome, run_all
from plugins.workflow.bench.samples import ROOT

CORPUS = ROOT / "tests" / "corpus" / "lay.py"
MOST_SHOWN = 40


@dataclass
class Tally:
    """The counts of one class. ``missed`` says of each case that did not end as it must what came of it."""

    bad: int = 0
    refused: int = 0
    placed: int = 0
    exact: int = 0
    good: int = 0
    blamed: int = 0
    tracebacks: int = 0
    slow: int = 0
    missed: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count another class with this one."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)


def figures(_data: Path | None) -> Iterator[Figure]:
    """The totals with their goals, a row for each class, and a row for each of the first cases that miss."""
    if not CORPUS.is_file():
        yield not_run("corpus of bad inputs", "there is no tests/corpus here")
        return
    cases: list[dict[str, Any]] = importlib.import_module("tests.corpus.lay").cases()
    outcomes, apart = run_all(cases)
    yield from table(cases, outcomes)
    same = sum(outcomes[name].findings == outcome.findings for name, outcome in apart.items())
    yield at_least(f"the same in a process of its own ({len(apart)})", same / max(1, len(apart)), 1.0)


def table(cases: Sequence[Mapping[str, Any]], outcomes: Mapping[str, Outcome]) -> Iterator[Figure]:
    """What came of ``cases``, given what was said of each."""
    classes: dict[str, Tally] = defaultdict(Tally)
    for case in cases:
        _count(case, outcomes[case["id"]], classes[case["class"]])
    all_of_them = Tally()
    for tally in classes.values():
        all_of_them.add(tally)
    yield Figure("cases", str(len(cases)))
    yield at_least(f"refused ({all_of_them.bad})", all_of_them.refused / max(1, all_of_them.bad), 1.0)
    yield at_least(f"exact line ({all_of_them.placed})", all_of_them.exact / max(1, all_of_them.placed), 0.97)
    yield at_most("tracebacks", all_of_them.tracebacks, 0)
    yield at_most(f"valid twins refused or warned of ({all_of_them.good})", all_of_them.blamed, 0)
    yield at_most("cases that took more than twenty seconds of CPU", all_of_them.slow, 0)
    for name, tally in sorted(classes.items()):
        yield Figure(name, _row(tally))
    yield at_most("cases that miss", len(all_of_them.missed), 0)
    for missed in all_of_them.missed[:MOST_SHOWN]:
        yield Figure("missed", missed)


def _row(tally: Tally) -> str:
    return (
        f"{tally.bad + tally.good} cases: {tally.refused} of {tally.bad} refused, {tally.exact} of {tally.placed} at "
        f"the exact line, {tally.tracebacks} tracebacks, {tally.blamed} of {tally.good} valid twins refused"
    )


def _count(case: Mapping[str, Any], outcome: Outcome, tally: Tally) -> None:
    tally.tracebacks += outcome.crashed
    tally.slow += outcome.slow
    if case["expect"] in ("accept", "neutralise"):
        tally.good += 1
        pressing = [found for found in outcome.findings if found["severity"] != "notice"]
        tally.blamed += bool(pressing) or outcome.code != 0
        good = not pressing and outcome.code == 0
    else:
        told = [found for found in outcome.findings if found["rule"] == case["rule"] and found["path"] == case["path"]]
        exact = any(found["line"] == case["line"] for found in told)
        refused = bool(told) and outcome.code == (1 if case["expect"] == "refuse" else 0)
        tally.bad += 1
        tally.refused += refused
        tally.placed += case["line"] is not None
        tally.exact += exact and case["line"] is not None
        good = refused and exact
    if not good or outcome.crashed or outcome.slow:
        worst = sorted(outcome.findings, key=lambda found: ("error", "warning", "notice").index(found["severity"]))
        told_of = "; ".join(f"{found['rule']} {found['path']}:{found['line']}" for found in worst[:3])
        tally.missed.append(f"{case['id']}: exit code {outcome.code}, {outcome.trouble or told_of or 'nothing said'}")
