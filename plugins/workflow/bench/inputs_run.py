"""Giving each case of the corpus to the public command, in a process that cannot harm the others."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from plugins.workflow.bench.samples import ROOT

DAY = "2026-11-23"
EVERY = 40
"""Of so many cases one is run in a process of its own too."""
CPU_SECONDS = 20
"""What one case may cost in all: its file has its own limit, and the rest of the small site comes to it."""


@dataclass
class Outcome:
    """What came of one case: the command's exit code (-1 when it was killed) and what it found.

    ``trouble`` is the end of what stands on standard error when that holds a traceback.
    """

    code: int = -1
    findings: list[dict[str, Any]] = field(default_factory=list)
    trouble: str = ""
    seconds: float = 0.0

    @property
    def crashed(self) -> bool:
        """Was there an exception, or did the process die?"""
        return bool(self.trouble) or self.code not in (0, 1)

    @property
    def slow(self) -> bool:
        """Did it take more than a whole case may?"""
        return self.seconds > CPU_SECONDS


def run_all(cases: Sequence[Mapping[str, Any]]) -> tuple[dict[str, Outcome], dict[str, Outcome]]:
    """By the id of the case what came of it; and of some of them what came of it in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        words = [sys.executable, "-P", "-m", "plugins.workflow.bench.inputs_run"]
        environment = {**os.environ, "HELDER_STATE": str(Path(folder, "state")), "PYTHONPATH": str(ROOT)}
        subprocess.run(
            [*words, folder], env=environment, cwd=ROOT, check=True, input=json.dumps(list(cases)), text=True
        )
        read = {path.stem: Outcome(**json.loads(path.read_text("utf-8"))) for path in Path(folder).glob("*.json")}
    apart = {name.removeprefix("apart="): outcome for name, outcome in read.items() if name.startswith("apart=")}
    return {case["id"]: read.get(case["id"], Outcome()) for case in cases}, apart


def main(folder: Path) -> None:
    """Read cases from standard input; write what came of each to ``folder``."""
    lay = importlib.import_module("tests.corpus.lay")
    _command(["check", "--content", str(lay.SITE), "--date", DAY, "--format", "json"])  # all is loaded from here on
    for number, case in enumerate(json.load(sys.stdin)):
        _forked(case, folder / f"{case['id']}.json", _in_this_process)
        if number % EVERY == EVERY - 1:
            _forked(case, folder / f"apart={case['id']}.json", _in_its_own)


def _forked(case: Mapping[str, Any], to: Path, how: Any) -> None:
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    resource.setrlimit(resource.RLIMIT_CPU, (2 * CPU_SECONDS, 2 * CPU_SECONDS))
    place = Path(tempfile.mkdtemp(prefix="geval-"))
    try:
        content = importlib.import_module("tests.corpus.lay").lay(case, place)
        outcome = how(content, case.get("by", "check"))
        to.write_text(json.dumps(asdict(outcome)), "utf-8")
    finally:
        shutil.rmtree(place, ignore_errors=True)
        os._exit(0)


def _command(words: Sequence[str]) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command, run here."""
    from plugins.workflow.__main__ import main as command

    said, talk = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(talk):
        code = command(words)
    return code, said.getvalue(), talk.getvalue()


def _words(content: Path, by: str) -> list[str]:
    if by == "build":
        report = ["--no-publish", "--report", str(content.parent / "rapport.json")]
        return ["build", "--content", str(content), "--output", str(content.parent / "site"), "--date", DAY, *report]
    return ["check", "--content", str(content), "--date", DAY, "--format", "json"]


def _in_this_process(content: Path, by: str) -> Outcome:
    before = _used()
    try:
        code, said, talk = _command(_words(content, by))
    except BaseException as failure:  # whatever gets out would be a traceback on somebody's screen
        return Outcome(-1, trouble=repr(failure)[:300], seconds=_used() - before)
    return _outcome(content, by, code, said, talk, _used() - before)


def _in_its_own(content: Path, by: str) -> Outcome:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "plugins.workflow", *_words(content, by)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return _outcome(content, by, done.returncode, done.stdout, done.stderr, 0.0)


def _outcome(content: Path, by: str, code: int, said: str, talk: str, seconds: float) -> Outcome:
    report = content.parent / "rapport.json"
    said = report.read_text("utf-8") if by == "build" and report.is_file() else said
    try:
        findings = json.loads(said)["findings"]
    except (ValueError, KeyError):
        findings = []
    trouble = talk[-300:] if "Traceback" in talk else ""
    return Outcome(code, findings, trouble, seconds)


def _used() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(Path(sys.argv[1]))
