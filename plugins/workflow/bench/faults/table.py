"""The matrix: every fault, one row each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.workflow.bench.faults import processes
from plugins.workflow.bench.faults.all_faults import faults
from plugins.workflow.bench.faults.place import found
from plugins.workflow.bench.faults.trial import Outcome, attempt
from plugins.workflow.terminal import say

HEAD = (
    "| fault | point | exit | said | live site | left running | s | next build | promises |",
    "|---|---|---|---|---|---|---|---|---|",
)
_WIDTH = 160


def matrix(only: str = "") -> Iterator[str]:
    """The lines of the table, as they become known, and a count of what held. ``only``: part of a group's name."""
    processes.adopt()
    yield from HEAD
    tally: Counter[str] = Counter()
    with TemporaryDirectory(prefix="hf-") as folder:
        base = found(Path(folder))
        for number, fault in enumerate(faults(base)):
            if only not in f"{fault.group} {fault.name}":
                continue
            say(f"{number}: {fault.group}, {fault.name} …")
            outcome = attempt(fault, base)
            tally["not run" if outcome.not_run else "broken" if outcome.broken else "kept"] += 1
            yield row(outcome)
    yield ""
    yield f"{sum(tally.values())} faults: {tally['kept']} kept, {tally['broken']} broken, {tally['not run']} not run."


def row(outcome: Outcome) -> str:
    """One row of the table."""
    fault, ran = outcome.fault, outcome.ran
    if ran is None:
        return _cells(fault.group, fault.name, "", f"not run: {outcome.not_run}", "", "", "", "", "")
    return _cells(
        fault.group,
        fault.name,
        "ended" if ran.code is None else str(ran.code),
        _short(outcome.told),
        "identical" if outcome.live == "old" else "the new one, whole" if outcome.live == "new" else outcome.live,
        str(len(ran.orphans)),
        f"{ran.seconds:.0f}",
        outcome.after,
        "; ".join(outcome.broken) or "kept",
    )


def _cells(*cells: str) -> str:
    return f"| {' | '.join(each.replace('|', '¦') for each in cells)} |"


def _short(text: str) -> str:
    if text.startswith("Geen fouten en geen waarschuwingen."):
        return "De site staat klaar."
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}…"
