"""Rules that only a whole site shows or the theme can break: the bench makes the fault, and says what is not told."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.workflow.bench import bites_preview, bites_whole, copies, rules
from plugins.workflow.bench.bites import Bites, Told
from plugins.workflow.bench.bites_whole import Must
from plugins.workflow.gates import all_gates
from tests.corpus.copies import COPIES
from tests.corpus.whole import TOLD

OF_BARRIERS = ("accessibility", "axe")
"""Rooms of which pages with a barrier show what they can: for the rest there is a reason for the whole room."""
CLEAN = Told(0, {})
MUST = Must("room.rule", "content/a.md", 3)


def noted(must: Must, found: dict[tuple[str, str, int | None], str], code: int = 1, before: Told = CLEAN) -> Bites:
    bitten = Bites()
    bites_whole.noted([must], "way", before, Told(code, found), bitten)
    return bitten


def test_every_rule_has_a_way_or_a_reason() -> None:
    words = {rule: text for gate in all_gates().values() for rule, text in gate.texts.items()}
    ways = {rule for rule, text in words.items() if text.bad and text.good}
    ways |= {case["rule"] for case in rules.cases() if "rule" in case and not case.keys() & {"falls_short", "by"}}
    ways |= {must.rule for must in (*TOLD, *(must for copy in COPIES for must in copy.told))}
    ways.add(bites_preview.RULE)
    assert {rule for rule in words.keys() - ways - rules.WHY.keys() if not rule.startswith(OF_BARRIERS)} == set()


def test_each_change_finds_its_place_in_the_project_as_it_is(tmp_path: Path) -> None:
    for number, copy in enumerate(COPIES):
        root = tmp_path / str(number)
        for file, old, new in copy.edits:
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            if not (root / file).exists():
                shutil.copy(copies.ROOT / file, root / file)
            copies.changed(root, file, old, new)


def test_a_change_that_finds_no_place_is_no_change(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<main>", "utf-8")
    with pytest.raises(ValueError, match="does not hold"):
        copies.changed(tmp_path, "a.html", "<footer>", "")
    copies.changed(tmp_path, "a.html", "", "</main>")
    assert (tmp_path / "a.html").read_text("utf-8") == "<main></main>"


def test_a_changed_template_is_told_and_what_is_not_told_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """One run of a copy: a rule that the change breaks, and one that it leaves alone."""
    (copy,) = [copy for copy in COPIES if [must.rule for must in copy.told] == ["integrity.crisis-loads"]]
    also = Must("integrity.crisis-weight", copy.told[0].path)
    monkeypatch.setattr("tests.corpus.copies.COPIES", [copy._replace(told=(*copy.told, also))])
    bitten = Bites()
    bites_whole.copies([also.rule, copy.told[0].rule], bitten)
    assert bitten.shown == {copy.told[0].rule: "template, check"}
    assert bitten.faults == [f"{also.rule}: not told (template, check)"]


def test_what_must_be_told_is_told_at_its_file_and_line() -> None:
    assert noted(MUST, {("room.rule", "content/a.md", 3): "error"}).shown == {"room.rule": "way"}
    assert noted(MUST._replace(line=None), {("room.rule", "content/a.md", 8): "error"}).shown
    assert noted(MUST._replace(path="content/*.md"), {("room.rule", "content/a.md", 3): "error"}).shown
    for place in ("content/a.md", 4), ("content/b.md", 3):
        assert noted(MUST, {("room.rule", *place): "error"}).faults == ["room.rule: not told (way)"]
    assert noted(MUST, {("room.rule", "content/a.md", 3): "error"}, code=0).faults == ["room.rule: not told (way)"]


def test_who_has_no_fault_must_not_be_blamed() -> None:
    found = {("room.rule", "content/a.md", 3): "error", ("room.rule", "content/b.md", None): "error"}
    blamed = ["room.rule: told where nothing is wrong (way)"]
    assert noted(MUST, found).faults == blamed
    assert noted(MUST._replace(everywhere=True), found).faults == []
    right = {("room.rule", "content/a.md", 3): "error"}
    assert noted(MUST, right, before=Told(0, {("room.rule", "content/b.md", None): "notice"})).faults == blamed
    assert noted(MUST, right, before=replace(CLEAN, code=3)).faults == ["way: exit code 3 before the change"]


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="for root no file is closed")
def test_a_file_that_is_closed_is_told() -> None:
    bitten = Bites()
    rules.corpus([rules.CLOSED], bitten)
    assert (bitten.shown, bitten.faults) == ({rules.CLOSED: "corpus, check"}, [])


def test_a_folder_that_goes_is_told_by_the_preview(monkeypatch: pytest.MonkeyPatch) -> None:
    """And with another title to look for, it is not."""
    words = all_gates()["catalogue"].texts
    bitten = Bites()
    bites_preview.previewed([bites_preview.RULE], words, bitten)
    assert (bitten.shown, bitten.faults) == ({bites_preview.RULE: bites_preview.WAY}, [])
    monkeypatch.setattr(bites_preview, "PATIENCE", 5.0)
    other = {bites_preview.RULE: words["catalogue.missing-file"]}
    bites_preview.previewed([bites_preview.RULE], other, bitten)
    assert bitten.faults == [f"{bites_preview.RULE}: not told ({bites_preview.WAY})"]
