"""Laying the bad and the good example of rules over a small site, and what a command says of them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plugins.workflow.arguments import ROOT

SITE = ROOT / "tests" / "site" / "content"
DATE = "2026-11-23"
HOSTS = {
    "formulieren.dinkelveen.example": "transactie",
    "www.digid.nl": "inloggen",
    "www.rijksoverheid.nl": "informatie",
    "www.example.org": "informatie",
}
"""The hosts that the examples count on."""
IMAGES = ("kaart.png",)
"""The images that the examples count on, besides those of the small site."""
PAGE = "content/informatie/verhuizen.md"
ON_THE_PAGE = ("catalogue.link-to-itself",)
"""Rules whose example is about the page that it stands on, so that it must be that page."""
ONLY_BUILT = ("integrity.broken-anchor", "integrity.broken-link")
"""Of the rules with examples, those that wait for the whole site."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a command said: its exit code, and (rule, file, line) → severity."""

    code: int
    findings: Mapping[tuple[str, str, int | None], str]

    def of(self, rule: str, path: str) -> list[str]:
        """The severities of what is told by that rule of that file."""
        return [severity for (name, file, _), severity in self.findings.items() if (name, file) == (rule, path)]

    @property
    def fits(self) -> bool:
        """Is the exit code 1 with an error, and 0 without?"""
        return self.code == (1 if "error" in self.findings.values() else 0)


@dataclass
class Bites:
    """Rule → how it was shown; and what went wrong in showing others."""

    shown: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def note(self, rule: str, way: str, *, bit: bool, spared: bool) -> None:
        """One attempt: ``bit`` where it must, ``spared`` what it must not."""
        if bit and spared:
            self.shown.setdefault(rule, way)
        elif not bit:
            self.faults.append(f"{rule}: not told ({way})")
        else:
            self.faults.append(f"{rule}: told where nothing is wrong ({way})")


def prepared(content: Path) -> Path:
    """A copy of the small site at ``content``, with the hosts and images that the examples count on."""
    shutil.copytree(SITE, content)
    file = content / "gegevens" / "gemeente.yaml"
    rows = "".join(f"  - host: {name}\n    soort: {kind}\n    naam: {name}\n" for name, kind in HOSTS.items())
    text = file.read_text("utf-8")
    file.write_text(text.replace("toegestane_hosts:\n", f"toegestane_hosts:\n{rows}", 1), "utf-8")
    for name in IMAGES:
        shutil.copy(content / "afbeeldingen" / "gemeentehuis.png", content / "afbeeldingen" / name)
    return content


def command(*words: str, report: Path | None = None, root: Path = ROOT, before: Sequence[str] = ()) -> Told:
    """Run a command as ``tasks.py`` does; the report comes from ``report``, else from standard output.

    ``root`` is the project, or a copy of it, which then keeps what it knows within itself. ``before`` are words before
    the command, as of ``setpriv``.
    """
    line = [*before, sys.executable, "-P", "-m", "plugins.workflow", *words]
    env = {**os.environ, "PYTHONPATH": str(root)}
    if root != ROOT:
        env.pop("HELDER_STATE", None)
    done = subprocess.run(line, cwd=root, env=env, capture_output=True, text=True, check=False)
    try:
        found = json.loads(report.read_text("utf-8") if report else done.stdout)["findings"]
    except (OSError, ValueError):
        return Told(done.returncode, {})
    return Told(done.returncode, {(f["rule"], f["path"], f["line"]): f["severity"] for f in found})


def shut_out() -> tuple[str, ...]:
    """Words before a command, with which a file that is closed is closed for root as well; none for anybody else."""
    keys = "-dac_override,-dac_read_search"
    setpriv = shutil.which("setpriv") if os.geteuid() == 0 else None
    return (setpriv, f"--bounding-set={keys}") if setpriv else ()


def examples(rules: Iterable[str], words: Mapping[str, Any], bites: Bites) -> None:
    """Each example as a page of its own, many in one run: faults in reading apart, as they keep all pages away."""
    reading: list[str] = []
    pages: list[str] = []
    built: list[str] = []
    for rule in sorted(rules):
        (built if rule in ONLY_BUILT else reading if rule.startswith("catalogue.") else pages).append(rule)
    for group in (reading, pages, built):
        if group:
            with TemporaryDirectory(prefix="helder-rules-") as folder:
                bad = _example_run(group, words, "bad", Path(folder) / "bad", build=group is built)
                good = _example_run(group, words, "good", Path(folder) / "good", build=group is built)
            way = "example, build" if group is built else "example, check"
            if not bad.fits or good.code != 0:
                bites.faults.append(f"{way}: exit codes {bad.code} and {good.code}")
            for rule in group:
                file = f"content/informatie/{_name(rule)}.md"
                bites.note(rule, way, bit=bool(bad.of(rule, file)), spared=not good.of(rule, file))


def _example_run(rules: Sequence[str], words: Mapping[str, Any], which: str, folder: Path, *, build: bool) -> Told:
    content = prepared(folder / "content")
    front = (folder / PAGE).read_text("utf-8").split("---\n")[1]
    for rule in rules:
        titled = front.replace("titel: Verhuizen", f"titel: Verhuizen {_name(rule).replace('-', ' ')}", 1)
        body = getattr(words[rule], which).strip("\n")
        (content / "informatie" / f"{_name(rule)}.md").write_text(f"---\n{titled}---\n{body}\n", "utf-8")
    where = ["--content", str(content), "--date", DATE]
    if not build:
        return command("check", *where, "--format", "json")
    report = folder / "report.json"
    output = ["--output", str(folder / "output"), "--report", str(report)]
    return command("build", "--no-publish", *where, *output, report=report)


def _name(rule: str) -> str:
    return Path(PAGE).stem if rule in ON_THE_PAGE else rule.replace(".", "-")
