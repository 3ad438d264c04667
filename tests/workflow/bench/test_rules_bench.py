"""Rules bite through the command itself: a handful of each room here, all of them with ``bench rules``."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.workflow.bench import bites, rules
from plugins.workflow.bench.bites import Bites, Told, command, examples
from plugins.workflow.gates import all_gates

WORDS = {rule: text for gate in all_gates().values() for rule, text in gate.texts.items()}
SHOWN = sorted(rule for rule, text in WORDS.items() if text.bad and text.good and rule not in bites.ONLY_BUILT)
ROOMS = sorted({rule.partition(".")[0] for rule in SHOWN})
HANDFUL = [rule for room in ROOMS for rule in [rule for rule in SHOWN if rule.startswith(f"{room}.")][:3]]


def test_a_handful_of_each_room_bites_and_spares_the_good_example() -> None:
    assert len(ROOMS) == 5
    bitten = Bites()
    examples(HANDFUL, WORDS, bitten)
    assert bitten.faults == []
    assert sorted(bitten.shown) == sorted(HANDFUL)


def test_a_rule_that_does_not_bite_or_blames_the_good_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = "readability.placeholder"
    turned = {rule: replace(WORDS[rule], bad=WORDS[rule].good, good=WORDS[rule].bad)}
    bitten = Bites()
    examples([rule], turned, bitten)
    assert bitten.shown == {}
    assert bitten.faults == ["example, check: exit codes 0 and 1", f"{rule}: not told (example, check)"]
    bitten = Bites()
    bitten.note(rule, "example", bit=True, spared=False)
    assert (bitten.shown, bitten.faults) == ({}, [f"{rule}: told where nothing is wrong (example)"])


def test_a_warning_is_told_and_ends_with_0(tmp_path: Path) -> None:
    told = bites._example_run(["readability.passive"], WORDS, "bad", tmp_path, build=False)
    assert told.of("readability.passive", "content/informatie/readability-passive.md") == ["warning"]
    assert (told.code, told.fits) == (0, True)


def test_an_exit_code_that_does_not_go_with_what_was_told_is_a_fault() -> None:
    error, warning = {("a", "b", 1): "error"}, {("a", "b", 1): "warning"}
    assert [Told(1, error).fits, Told(0, warning).fits, Told(0, {}).fits] == [True, True, True]
    assert [Told(0, error).fits, Told(1, warning).fits, Told(3, {}).fits] == [False, False, False]


def test_a_fault_of_the_corpus_is_told_at_its_line() -> None:
    """Three kinds: a line that is replaced, a file that a test makes, a case of the rules on data."""
    bitten = Bites()
    kinds = ["catalogue.unknown-key", "catalogue.symlink", "catalogue.no-transaction"]
    rules.corpus(kinds, bitten)
    assert (bitten.shown, bitten.faults) == (dict.fromkeys(kinds, "corpus, check"), [])


def test_every_rule_on_data_has_a_case_that_the_command_can_be_given() -> None:
    told = {case["rule"] for case in rules.cases() if "rule" in case}
    assert {rule.id for rule in all_gates()["catalogue"].source_rules} <= told


def test_a_command_that_says_nothing_tells_nothing(tmp_path: Path) -> None:
    told = command("check", "--content", str(tmp_path / "geen"), "--format", "json")
    assert (told.code, told.findings) == (2, {})
    assert not told.fits


@pytest.mark.browser
def test_a_barrier_is_told_and_its_twin_is_spared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("no-lang.html", "no-lang.fine.html"):
        shutil.copy(rules.BARRIERS / "pages" / "language" / name, pages)
    monkeypatch.setattr(rules, "BARRIERS", tmp_path)
    bitten = Bites()
    rules.barriers(["accessibility.page-language", "accessibility.frame-no-title"], bitten)
    assert bitten.shown == {"accessibility.page-language": "audit"}
    assert bitten.faults == []
