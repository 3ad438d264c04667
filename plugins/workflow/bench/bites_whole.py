"""Do the rules bite that only a whole site shows, or that only a change of the theme breaks?

The faults are those of ``tests/corpus/whole.py`` and ``copies.py``. The twin is spared each time: the small site as it
was, respectively the same copy of the project before its change.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from plugins.workflow.arguments import ROOT
from plugins.workflow.bench.bites import DATE, SITE, Bites, Told, command
from plugins.workflow.bench.copies import INSTALLED, changed, copied


class Must(NamedTuple):
    """What a command must tell: ``line`` where there is one. ``everywhere`` when pages beside it have the fault too.

    An asterisk in ``path`` is for the part of a name that is made of what the file holds.
    """

    rule: str
    path: str
    line: int | None = None
    everywhere: bool = False


class Copy(NamedTuple):
    """A copy of the project: ``edits`` are a file, what stands there and what comes there.

    ``way`` is the command; ``content`` changes the small site as a case of the corpus does.
    """

    way: str
    edits: Sequence[tuple[str, str, str]]
    told: Sequence[Must]
    content: Mapping[str, Any]


def built(rules: Iterable[str], bites: Bites) -> None:
    """The small site is built and published, then built anew with all faults at once in its content."""
    wanted, faults = set(rules), import_module("tests.corpus.whole")
    told = [each for each in faults.TOLD if each.rule in wanted]
    if not told:
        return
    with TemporaryDirectory(prefix="helder-rules-") as made:
        folder = Path(made)
        before = _build(SITE, folder, publish=True)
        after = _build(_laid(faults.BUILT, folder), folder)
    noted(told, "site, build", before, after, bites)


def copies(rules: Iterable[str], bites: Bites) -> None:
    """Copies of the project, each run as it is and with its change."""
    wanted = set(rules)
    for copy in import_module("tests.corpus.copies").COPIES:
        told = [each for each in copy.told if each.rule in wanted]
        if told:
            with TemporaryDirectory(prefix="helder-rules-") as made:
                before, after = _twice(copy, Path(made))
            noted(told, f"template, {copy.way}", before, after, bites)


def _twice(copy: Copy, folder: Path) -> tuple[Told, Told]:
    """What the command of the copy says before its change and after."""
    root = folder / "project"
    root.mkdir()
    copied(root)
    if (ROOT / INSTALLED).exists():
        (root / INSTALLED).symlink_to(ROOT / INSTALLED)
    content = _laid(copy.content, folder)
    before = _run(copy.way, content, folder, root)
    for file, old, new in copy.edits:
        changed(root, file, old, new)
    return before, _run(copy.way, content, folder, root)


def _laid(change: Mapping[str, Any], folder: Path) -> Path:
    content: Path = import_module("tests.corpus.lay").lay({"id": "whole", **change}, folder)
    return content


def _run(way: str, content: Path, folder: Path, root: Path) -> Told:
    if way == "build":
        return _build(content, folder, root)
    return command("check", "--content", str(content), "--date", DATE, "--format", "json", root=root)


def _build(content: Path, folder: Path, root: Path = ROOT, *, publish: bool = False) -> Told:
    report = folder / "report.json"
    report.unlink(missing_ok=True)
    where = ["--content", str(content), "--date", DATE, "--output", str(folder / "output"), "--report", str(report)]
    return command("build", *([] if publish else ["--no-publish"]), *where, report=report, root=root)


def noted(told: Collection[Must], way: str, before: Told, after: Told, bites: Bites) -> None:
    """Each rule at its file and line; before the change nowhere, and after it at no other file that has no fault."""
    if before.code != 0:
        bites.faults.append(f"{way}: exit code {before.code} before the change")
    for each in told:
        places = {(path, line) for rule, path, line in after.findings if rule == each.rule}
        right = {(path, line) for path, line in places if fnmatchcase(path, each.path)}
        bit = any(line == each.line or each.line is None for _, line in right)
        blamed = any(rule == each.rule for rule, _, _ in before.findings)
        others = () if each.everywhere else places - right
        bites.note(each.rule, way, bit=bit and after.fits, spared=not blamed and not others)
