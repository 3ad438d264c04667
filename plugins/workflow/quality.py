"""``python3 tasks.py test`` and ``lint``: the tools that judge the code, in order, until one says no.

Standard library only. pytest comes last, so its summary ends the output.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

LINT = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
)
_HELP = {
    "test": "Gebruik: python3 tasks.py test [OPTIES VAN PYTEST]\nControleert de code en voert daarna alle tests uit.",
    "lint": "Gebruik: python3 tasks.py lint\nControleert de code met ruff en mypy.",
}


def steps(task: str, words: Sequence[str]) -> list[tuple[str, ...]]:
    """The tools to run for ``task``; ``words`` go to pytest, on two cores unless they say otherwise."""
    if task == "lint":
        return list(LINT)
    chosen = any(word.startswith(("-n", "--numprocesses", "--pdb", "no:xdist", "-pno:xdist")) for word in words)
    return [*LINT, ("pytest", *(() if chosen else ("-n", "2")), *words)]


def main(words: list[str], run: Callable[[Sequence[str]], int] | None = None) -> int:
    """``words`` is the task and what follows it. Returns the exit code of the first tool that fails, else 0."""
    task, rest = words[0], words[1:]
    if "--help" in rest or "-h" in rest:
        print(_HELP[task])
        return 0
    if task == "lint" and rest:
        print(_HELP[task], file=sys.stderr)
        return 2
    for step in steps(task, rest):
        print(f"Helder Loket: {' '.join(step)}", file=sys.stderr, flush=True)
        if code := (run or _run)(step):
            return code
    return 0


def _run(step: Sequence[str]) -> int:
    try:
        code = subprocess.run([sys.executable, "-m", *step], cwd=ROOT, check=False).returncode
    except KeyboardInterrupt:
        return 130
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
