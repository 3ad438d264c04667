"""What is known to be vulnerable in the parts: asked of pip-audit and of npm audit.

Never a green that looked at nothing: each answer is counted, and what got no answer is *not run*. (A registry that
knows none of our packages makes pip-audit say "no known vulnerabilities" and end with 0.)
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.checks import refused
from plugins.workflow.parts.pins import NODE_LOCKS, Part
from plugins.workflow.setup.node import npm_on_path

_PATIENCE = 300
"""Seconds for one tool."""
_MORE = ("--fetch-retries=0", "--fetch-timeout=30000")


@dataclass(frozen=True, slots=True)
class Advisory:
    """``fixed``: the versions where it is mended, empty when nobody says; ``link`` leads to the whole story."""

    part: str
    id: str
    fixed: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Audit:
    """What one tool said of ``wanted`` parts. ``missed``: why some, or all, were not looked at; Dutch, for people."""

    name: str
    wanted: int
    looked: int = 0
    found: tuple[Advisory, ...] = ()
    missed: str = ""


def audits(root: Path, parts: Iterable[Part], environ: Mapping[str, str] = os.environ) -> Iterator[Audit]:
    """Ask about every pinned part: Python's, then npm's lock by lock."""
    yield python(parts, environ)
    for folder in NODE_LOCKS:
        yield node(root / folder, (folder / "package-lock.json").as_posix(), environ)


def python(parts: Iterable[Part], environ: Mapping[str, str] = os.environ) -> Audit:
    """Ask pip-audit about each version in each Python lock, also those for another Python or system than this."""
    lines = [(part.name, f"{part.name}=={part.version}") for part in parts if part.ecosystem == "pypi"]
    name = "requirements*.txt"
    with tempfile.TemporaryDirectory(prefix="helder-audit-") as folder:
        lists: dict[int, list[str]] = {}  # pip-audit takes one version of a package at a time
        seen: Counter[str] = Counter()
        for package, line in lines:
            lists.setdefault(seen[package], []).append(line)
            seen[package] += 1
        answers = []
        for number, some in lists.items():
            file = Path(folder) / f"{number}.txt"
            file.write_text("\n".join(some) + "\n", "utf-8")
            words = ["--disable-pip", "--no-deps", "--format", "json", "--progress-spinner", "off"]
            words += ["--cache-dir", folder, "--timeout", "30", "-r", str(file)]
            answers.append(_ask([sys.executable, "-m", "pip_audit", *words], Path(folder), environ))
    return pip_says(name, len(lines), answers)


def pip_says(name: str, wanted: int, answers: Iterable[tuple[Any, str]]) -> Audit:
    """pip-audit's answers (its JSON, or why there is none) → what was really looked at."""
    found: list[Advisory] = []
    looked, missed = 0, []
    for answer, problem in answers:
        told = answer.get("dependencies", []) if isinstance(answer, dict) else []
        missed += [problem or "pip-audit geeft een onbekend antwoord"] if not told else []
        for row in told:
            if "vulns" not in row:
                missed.append(_dutch(str(row.get("skip_reason", "geen antwoord"))))
                continue
            looked += 1
            for each in row["vulns"]:
                fixed = ", ".join(each.get("fix_versions", []))
                found.append(Advisory(f"{row['name']} {row['version']}", each["id"], fixed))
    return Audit(name, wanted, looked, tuple(found), _missed(wanted - looked, missed))


def node(folder: Path, name: str, environ: Mapping[str, str] = os.environ) -> Audit:
    """Ask npm about one package-lock.json."""
    lock = json.loads((folder / "package-lock.json").read_text("utf-8"))
    wanted = len([place for place in lock["packages"] if place])
    npm = npm_on_path(environ)
    if npm is None:
        return Audit(name, wanted, missed="npm is er niet op deze computer")
    return npm_says(name, wanted, *_ask([str(npm), "audit", "--json", "--package-lock-only", *_MORE], folder, environ))


def npm_says(name: str, wanted: int, answer: Any, problem: str) -> Audit:
    """npm's answer (its JSON, or why there is none) → what was really looked at."""
    if not isinstance(answer, dict) or "vulnerabilities" not in answer:
        told = f"npm zegt: {answer['message']}" if isinstance(answer, dict) and "message" in answer else problem
        return Audit(name, wanted, missed=told or "npm geeft een onbekend antwoord")
    found = {
        Advisory(each["name"], str(via["url"]).rpartition("/")[2], _fix(each), str(via["url"]))
        for each in answer["vulnerabilities"].values()
        for via in each["via"]
        if isinstance(via, dict)
    }
    looked = int(answer.get("metadata", {}).get("dependencies", {}).get("total", 0))
    few = "npm keek naar minder pakketten dan er zijn"
    return Audit(name, wanted, looked, tuple(sorted(found, key=str)), few if looked < wanted else "")


def _fix(entry: Mapping[str, Any]) -> str:
    fix = entry.get("fixAvailable")
    return f"{fix['name']} {fix['version']}" if isinstance(fix, dict) else ""


def _dutch(reason: str) -> str:
    """Why pip-audit skipped a part; its usual reason in Dutch."""
    return "het register kent ze niet" if reason.startswith("Dependency not found") else reason


def _missed(number: int, reasons: Iterable[str]) -> str:
    """One reason for all that were missed: the most frequent, without the name of a package."""
    if number <= 0:
        return ""
    common = Counter(reason.partition(":")[0].strip() for reason in reasons).most_common(1)
    return f"{number} niet nagekeken: {common[0][0] if common else 'geen antwoord'}"


def _ask(words: list[str], folder: Path, environ: Mapping[str, str]) -> tuple[Any, str]:
    """The tool's JSON, or ``None`` and why. Both tools end with 1 for what they found and for what went wrong."""
    try:
        ended = subprocess.run(
            words, cwd=folder, env=dict(environ), capture_output=True, text=True, timeout=_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return None, f"geen antwoord binnen {_PATIENCE} seconden"
    except OSError as error:
        return None, f"{words[0]} start niet: {refused.reason(error)}"
    try:
        return json.loads(ended.stdout), ""
    except ValueError:
        last = ended.stderr.strip().splitlines() or ["geen uitvoer"]
        return None, last[-1][:300]
