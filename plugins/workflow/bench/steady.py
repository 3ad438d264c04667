"""Does the same site give the same findings each time? The demo and our own suite of barriers, over and over."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.workflow.bench.figures import Figure
from plugins.workflow.bench.samples import ROOT
from plugins.workflow.bench.suites import OWN

TIMES = 20
_SOME = ("focus", "contrast", "motion", "layout")
"""Subjects of the suite that time and painting could change."""


def figures(_data: Path | None, times: int = TIMES) -> Iterator[Figure]:
    """Each audit starts with nothing known, in fresh browsers."""
    with TemporaryDirectory(prefix="helder-bench-") as folder:
        demo = Path(folder) / "demo"
        subprocess.run([sys.executable, str(ROOT / "tasks.py"), "build", "--output", str(demo)], check=False)
        yield _same("the demo site", demo.resolve(), times)
        for subject in _SOME:
            yield _same(f"own suite, {subject}", OWN / "pages" / subject, times)


def _same(name: str, root: Path, times: int) -> Figure:
    seen = {_findings(root) for _ in range(times)}
    told = f"{len(seen)} in {times} runs, {max(text.count(chr(10)) for text in seen)} findings"
    return Figure(f"{name}: different outcomes", told, f"1 in {TIMES}", len(seen) == 1)


def _findings(root: Path) -> str:
    """All findings of one audit, one a line; the exit code goes first."""
    words = [sys.executable, str(ROOT / "tasks.py"), "audit", str(root), "--fresh", "--format", "json"]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    findings = json.loads(ran.stdout)["findings"] if ran.stdout.startswith("{") else [ran.stdout]
    return "\n".join([str(ran.returncode), *(json.dumps(finding, sort_keys=True) for finding in findings)])
