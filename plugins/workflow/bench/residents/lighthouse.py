"""Lighthouse as on a phone, the median of three, on a page of each kind."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.workflow.bench.residents import judges
from plugins.workflow.bench.residents.judges import Absent
from plugins.workflow.terminal import say

TIMES = 3
PERFECT = ("accessibility", "best-practices", "seo")
FAST = 98
_CATEGORIES = (*PERFECT, "performance")
_SHIFT = "cumulative-layout-shift"
_PATIENCE = 300


@dataclass(frozen=True, slots=True)
class Score:
    """The medians of a page, of a hundred; ``shift`` is how much it moves while it loads. ``less`` explains."""

    kind: str
    page: str
    points: Mapping[str, int]
    shift: float
    less: tuple[str, ...]

    @property
    def reached(self) -> bool:
        """Is it as good as the issue asks?"""
        perfect = all(self.points[name] == 100 for name in PERFECT)
        return perfect and self.points["performance"] >= FAST and self.shift == 0


def scores(base: str, pages: Mapping[str, str]) -> Iterator[Score]:
    """The score of the page of each kind. Raises ``Absent``; the browser is ours, Lighthouse is a guest in it."""
    if reason := judges.why_not():
        raise Absent(reason)
    with TemporaryDirectory(prefix="helder-bench-") as folder:
        for kind, page in pages.items():
            say(f"Lighthouse: {page}")
            runs = [_run(base + page, Path(folder) / "told.json") for _ in range(TIMES)]
            points = {
                name: round(100 * median(run["categories"][name]["score"] or 0 for run in runs)) for name in _CATEGORIES
            }
            shift = median(run["audits"][_SHIFT]["numericValue"] for run in runs)
            yield Score(kind, page, points, round(shift, 3), _less(runs[0]))


def _run(address: str, file: Path) -> dict[str, Any]:
    file.unlink(missing_ok=True)
    with LocalDriver(find_browser(), View(412, 823), Patience(start=60)) as driver:
        port = driver.remote.capabilities["goog:chromeOptions"]["debuggerAddress"].rpartition(":")[2]
        words = [judges.program("lighthouse"), address, f"--port={port}", "--quiet", "--no-enable-error-reporting"]
        words += ["--output=json", f"--output-path={file}", f"--only-categories={','.join(_CATEGORIES)}"]
        done = subprocess.run(
            words, env=judges.environment(), capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    if not file.is_file():
        raise Absent(f"it stopped with {done.returncode}: {(done.stderr.strip().splitlines() or ['nothing said'])[-1]}")
    told: dict[str, Any] = json.loads(file.read_text("utf-8"))
    if problem := told.get("runtimeError"):
        raise Absent(str(problem.get("message", problem)))
    return told


def _less(run: Mapping[str, Any]) -> tuple[str, ...]:
    """The audits that cost points in a category that should be perfect."""
    names = [each["id"] for name in PERFECT for each in run["categories"][name]["auditRefs"] if each["weight"]]
    return tuple(sorted({name for name in names if run["audits"][name]["score"] not in (None, 1)}))
