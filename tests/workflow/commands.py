"""Running the public commands as a person does, in a process of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
DATE = "2026-11-23"


def run(*words: str, env: dict[str, str] | None = None, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """``python -m plugins.workflow WORDS``: what tasks.py hands over to."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "plugins.workflow", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
    )


def build(
    content: Path, output: Path, *words: str, env: dict[str, str] | None = None
) -> tuple[int, dict[str, Any], str]:
    """Build; returns exit code, report, and everything that was said."""
    report = output.with_suffix(".json")
    done = run(
        "build",
        "--content",
        str(content),
        "--output",
        str(output),
        "--report",
        str(report),
        "--date",
        DATE,
        *words,
        env=env,
    )
    data = json.loads(report.read_text("utf-8")) if report.is_file() else {}
    return done.returncode, data, done.stdout + done.stderr


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def errors(report: dict[str, Any]) -> list[tuple[str, str, int | None]]:
    """(rule, path, line) of each error."""
    return [(f["rule"], f["path"], f["line"]) for f in report["findings"] if f["severity"] == "error"]
