"""Does each rule bite where people meet it? Its bad example goes through the command itself, in a process of its own.

Ways, each with what must not be blamed beside it:

- *example*: the bad example of the rule is a page of a small site; ``check`` (or ``build``, for what only a whole site
  shows) tells of it at that file, and not when the good example stands there;
- *corpus*: a fault from ``tests/corpus``, or from the cases of ``tests/catalogue/rules``, is laid over the small site;
  ``check`` tells of it at its file and line, and not on the site as it was;
- *audit*: a page of ``tests/accessibility/barriers``; ``audit`` tells of it, and not on the page's twin without the
  barrier;
- *page*: a page or file of ``tests/accessibility/bites``, made for that rule; ``audit`` tells of it, and not at its
  twin;
- *site* and *template*: what only a whole site shows, or only the theme can break: ``bites_whole.py``;
- *folder*: the content goes while ``preview`` runs: ``bites_preview.py``.

Exit codes count: 1 with an error, 0 with less. A rule that no way shows is listed with the test that proves it.
"""

from __future__ import annotations

import importlib
import os
import runpy
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plugins.workflow.arguments import ROOT
from plugins.workflow.bench import bites_whole
from plugins.workflow.bench.bite_pages import NEVER_TOLD, pages
from plugins.workflow.bench.bites import DATE, SITE, Bites, command, examples, shut_out
from plugins.workflow.bench.bites_preview import previewed
from plugins.workflow.bench.figures import Figure
from plugins.workflow.gates import all_gates
from plugins.workflow.terminal import say

CORPUS = ROOT / "tests" / "corpus"
DATA_CASES = ROOT / "tests" / "catalogue" / "rules"
BARRIERS = ROOT / "tests" / "accessibility" / "barriers"
CLOSED = "catalogue.file-unreadable"
"""The one rule for which it matters who runs the command."""

WHY = {
    CLOSED: "for root no file is closed, and there is no setpriv here to make one so",
    **NEVER_TOLD,
}
"""Rule → why no command can show it. Every other rule has a way."""


def corpus(rules: Iterable[str], bites: Bites) -> None:
    """For each of these rules the first fault that it must tell of, at its file and line."""
    wanted = set(rules)
    clean = command("check", "--content", str(SITE), "--date", DATE, "--format", "json")
    for case in cases():
        rule = case.get("rule", "")
        if rule not in wanted or case.keys() & {"falls_short", "by"}:
            continue
        wanted.discard(rule)
        if rule == CLOSED and not shut_out() and os.geteuid() == 0:
            continue
        with TemporaryDirectory(prefix="helder-rules-") as folder:
            content = _laid(case, Path(folder))
            # What time has made stale counts in a file that is touched: one that is named.
            touched = [str(content.parent / name) for name in case.get("touched", ())]
            words = ("check", *touched, "--content", str(content), "--date", DATE, "--format", "json")
            told = command(*words, before=shut_out() if rule == CLOSED else ())
        place = (rule, case["path"], case.get("line"))
        bit = place in told.findings if place[2] else bool(told.of(rule, case["path"]))
        # Of one rule the small site itself is the case: its passport cannot be had online.
        spared = case.get("edits") == () or not clean.of(rule, case["path"])
        bites.note(rule, "corpus, check", bit=bit and told.fits, spared=spared)


def cases() -> Iterator[dict[str, Any]]:
    """Faults as the corpus has them: its own, of other rooms, and of the tests of rules on content and data."""
    yield from _tests(CORPUS / "lay.py").cases()
    for name in ("rooms.py", "data.py"):
        yield from _tests(CORPUS / name).WRONG
    for file in sorted(DATA_CASES.glob("*.py")):
        for wrong in getattr(_tests(file), "WRONG", ()):
            yield {
                "rule": f"catalogue.{wrong.rule}",
                "path": wrong.path,
                "line": wrong.line,
                "touched": wrong.touched,
                "edits": wrong.edits,
            }


def _tests(file: Path) -> Any:
    """A module of the tests: their cases are data here."""
    return importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))


def _laid(case: Mapping[str, Any], folder: Path) -> Path:
    if "edits" not in case:
        content: Path = _tests(CORPUS / "lay.py").lay(case, folder)
        return content
    content = Path(shutil.copytree(SITE, folder / "content"))
    for path, old, new in case["edits"]:  # with nothing to replace, the file is written
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes((file.read_text("utf-8").replace(old, new, 1) if old else new).encode())
    return content


def barriers(rules: Iterable[str], bites: Bites) -> None:
    """The pages with barriers, in one audit: a rule must tell of a page that has one, and spare its twin."""
    told = command("audit", str(BARRIERS / "pages"), "--every-page", "--date", DATE, "--format", "json")
    by_rule: dict[str, set[str]] = defaultdict(set)
    for rule, path, _ in told.findings:
        by_rule[rule].add(path)
    for rule in sorted(set(rules) & by_rule.keys()):
        files = by_rule[rule]
        apart = [
            file for file in files if ".fine." not in file and f"{file.removesuffix('.html')}.fine.html" not in files
        ]
        if apart:
            bites.shown.setdefault(rule, "audit")
    if told.code != 1:
        bites.faults.append(f"audit: exit code {told.code}")


def figures(_data: Path | None = None) -> Iterator[Figure]:
    """All ways, then a row each way; what was not shown goes to the terminal, with its test."""
    bites, words = Bites(), {rule: text for gate in all_gates().values() for rule, text in gate.texts.items()}
    shown = [rule for rule, text in words.items() if text.bad and text.good]
    examples(shown, words, bites)
    corpus(words.keys() - bites.shown.keys(), bites)
    barriers(words.keys() - bites.shown.keys(), bites)
    pages(bites)
    bites_whole.built(words.keys() - bites.shown.keys(), bites)
    bites_whole.copies(words.keys() - bites.shown.keys(), bites)
    previewed(words.keys() - bites.shown.keys(), words, bites)
    for fault in bites.faults:
        say(fault)
    proven = runpy.run_path(str(ROOT / "tests" / "rules_without_examples.py"))["PROVEN"]
    test_of = {rule: test for test, some in proven.items() for rule in some}
    for rule in sorted(words.keys() - bites.shown.keys()):
        why = WHY.get(rule, "nobody made a way yet")
        say(f"{rule}: {why}. tests/{test_of.get(rule, 'accessibility/test_axe_words.py')}")
    bit = sum(rule in bites.shown for rule in shown)
    yield Figure("rules with an example: bit", f"{bit} of {len(shown)}", "all", bit == len(shown) and not bites.faults)
    for way in sorted({*bites.shown.values()}):
        yield Figure(f"shown by {way}", str(sum(each == way for each in bites.shown.values())))
    rest = len(words) - len(bites.shown)
    yield Figure("shown by no command here: proven in a test of its own", f"{rest} of {len(words)}")
