"""Do the tests notice when the code is wrong? mutmut changes one thing at a time and runs the tests that belong to it.

The tests of ``plugins/ROOM/PART`` are those of ``tests/ROOM/PART``, else of ``tests/ROOM``: tests mirror plugins. For
rules there is also the test that holds each against its own examples. Only tests that call a changed function run, and
none that need a browser or read our source. What mutmut does not change: tables and patterns
of a module, and functions with a decorator, such as properties. docs/publishing/mutation.md has what was found, and
explains what survived.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from plugins.workflow.arguments import UsageError
from plugins.workflow.bench.copies import INSTALLED, copied
from plugins.workflow.bench.figures import Figure, at_least, not_run
from plugins.workflow.bench.samples import ROOT
from plugins.workflow.terminal import say

PARTS = (
    "plugins/checks",
    "plugins/catalogue/reader",
    "plugins/catalogue/rules",
    "plugins/separation/rules",
    "plugins/readability/rules",
    "plugins/accessibility/rules",
    "plugins/integrity/rules",
    "plugins/tokens/rules.py",
    "plugins/top_tasks/rules.py",
)
"""What is measured when no part is asked for."""
GOAL = 0.9
_NOTICED = ("killed", "timeout", "segfault", "suspicious", "caught by type check")
_COPIED = ("tests", "theme", "content", "docs", "requirements.txt", "tasks.py", "pelicanconf.py", "publishconf.py")
_LEFT = ("package.json", "package-lock.json")
_NOT_CHOSEN = 34
"""What mutmut writes down for a change that it need not try."""
_SURVIVED = 0
"""And for one with which all tests passed."""


def figures(part: Path | None, most: int | None = None) -> Iterator[Figure]:
    """A row for each part: the share of changes that a test noticed. Takes an hour or more for a large room.

    ``most`` is how many changes are tried at most; which ones is decided by their names, so always the same.
    """
    for name in [part.as_posix().strip("/")] if part else PARTS:
        source = ROOT / name
        if not source.exists() or not name.startswith("plugins/"):
            raise UsageError(f"Geen onderdeel van de code: {name}. Schrijf bijvoorbeeld plugins/checks.")
        tests = tests_of(name)
        if tests is None:
            yield not_run(name, "no tests of its own")
            continue
        say(f"{name}, met {' '.join(tests)} …")
        yield from _figures(name, _run(name, tests, most))


def tests_of(name: str) -> tuple[str, ...] | None:
    """The tests that belong to a part of ``plugins``: at the same place below ``tests``, else one folder up."""
    own = _mirrored(name)
    if own is None:
        return None
    rules = ("tests/test_rules.py",) if {"rules", "rules.py"} & set(Path(name).parts) else ()
    return own, *rules


def _mirrored(name: str) -> str | None:
    inside = Path(name).relative_to("plugins")
    if inside.suffix == ".py":
        file = Path("tests") / inside.parent / f"test_{inside.name}"
        if (ROOT / file).is_file():
            return file.as_posix()
    for folder in (inside, *inside.parents):
        if folder.parts and any((ROOT / "tests" / folder).glob("**/test_*.py")):
            return (Path("tests") / folder).as_posix()
    return None


def settings(name: str, tests: Sequence[str], fresh: bool = False) -> str:
    """mutmut's own settings for one part.

    A change is tried in a process that has collected the tests already, which is quick; with ``fresh`` in one that
    has not imported our code yet: a change in what runs during import, such as what makes rules, shows only there.
    """
    pattern = name if name.endswith(".py") else f"{name}/*.py"
    lists = {
        "source_paths": ["plugins"],
        "only_mutate": [pattern],
        "also_copy": [*_COPIED, *_LEFT],
        "pytest_add_cli_args_test_selection": list(tests),
        "pytest_add_cli_args": ["-p", "no:cacheprovider", "-p", "no:xdist", "-m", "not browser and not source"],
    }
    rows = (f"{key}=\n" + "".join(f"    {value}\n" for value in values) for key, values in lists.items())
    apart = f"process_isolation=forkserver\nforkserver_warmup={'none' if fresh else 'collect'}\n"
    return "[mutmut]\n" + apart + "".join(rows)


def ask_all(folder: Path) -> None:
    """Let all tests answer for a function that one test alone called, below ``folder``.

    What runs while our code is imported, or is kept for who asks next, is called in the first test that needs it;
    others may notice that it is wrong.
    """
    file = folder / "mutants" / "mutmut-stats.json"
    if not file.exists():
        return
    facts = json.loads(file.read_text("utf-8"))
    callers = facts["tests_by_mangled_function_name"]
    callers |= {function: list(facts["duration_by_test"]) for function, tests in callers.items() if len(tests) == 1}
    file.write_text(json.dumps(facts), "utf-8")


def choose(folder: Path, most: int) -> None:
    """Let mutmut try ``most`` of the changes that it made below ``folder``; the others count for nothing."""
    names = [name for facts in _known(folder).values() for name in facts["exit_code_by_key"]]
    chosen = set(sorted(names, key=lambda name: hashlib.sha256(name.encode()).hexdigest())[:most])
    _decide(folder, lambda change, fate: fate if change in chosen else _NOT_CHOSEN)


def once_more(folder: Path) -> bool:
    """Let mutmut try what survived again; whether there is any."""
    fates = (fate for facts in _known(folder).values() for fate in facts["exit_code_by_key"].values())
    survived = _SURVIVED in fates
    _decide(folder, lambda _change, fate: None if fate == _SURVIVED else fate)
    return survived


def _known(folder: Path) -> dict[Path, dict[str, Any]]:
    """What mutmut wrote down about its changes, by file."""
    return {file: json.loads(file.read_text("utf-8")) for file in sorted((folder / "mutants").rglob("*.meta"))}


def _decide(folder: Path, fate: Callable[[str, int | None], int | None]) -> None:
    for file, facts in _known(folder).items():
        fates = facts["exit_code_by_key"]
        facts["exit_code_by_key"] = {change: fate(change, before) for change, before in fates.items()}
        file.write_text(json.dumps(facts), "utf-8")


def _run(name: str, tests: Sequence[str], most: int | None = None) -> dict[str, str]:
    """Change → what became of it, by mutmut in a copy of what git knows; empty when it could not run."""
    with tempfile.TemporaryDirectory(prefix="helder-mutation-") as made:
        folder = Path(made)
        copied(folder)
        (folder / "setup.cfg").write_text(settings(name, tests), "utf-8")
        (folder / "mutants").mkdir()  # where mutmut runs the tests; some ask axe-core
        (folder / "mutants" / INSTALLED).symlink_to(ROOT / INSTALLED)
        mutmut = [sys.executable, "-m", "mutmut"]
        run = partial(subprocess.run, cwd=folder, stdout=subprocess.DEVNULL, check=False)
        # With a name that nothing has, it makes its changes, finds out which tests call what, and stops.
        run([*mutmut, "run", "--max-children", "1", "none"], stderr=subprocess.DEVNULL)
        ask_all(folder)
        if most:
            choose(folder, most)
        run([*mutmut, "run", "--max-children", "1"])
        if once_more(folder):
            (folder / "setup.cfg").write_text(settings(name, tests, fresh=True), "utf-8")
            run([*mutmut, "run", "--max-children", "1"])
        told = subprocess.run(
            [*mutmut, "results", "--all", "true"], cwd=folder, capture_output=True, text=True, check=False
        )
    rows = (line.strip().rpartition(": ") for line in told.stdout.splitlines() if "__mutmut_" in line)
    return {change: fate for change, _, fate in rows if fate != "skipped"}


def _figures(name: str, fates: dict[str, str]) -> Iterator[Figure]:
    """One row of figures; what survived goes to the terminal, by function."""
    if not fates or "not checked" in fates.values():
        yield not_run(name, "mutmut did not end well; it may be that a test fails without any change")
        return
    noticed = sum(fate in _NOTICED for fate in fates.values())
    unseen = Counter(
        f"{change.rpartition('__mutmut_')[0].replace('ǁ', '.')} ({fate})"
        for change, fate in fates.items()
        if fate not in _NOTICED
    )
    for function, number in unseen.most_common():
        say(f"{number:4}  {function}")
    yield at_least(name, noticed / len(fates), GOAL, more=f" ({noticed} of {len(fates)})")
