from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from plugins.checks import Site, judge, judge_site
from plugins.checks.gate import Ledger
from plugins.integrity import plugin
from plugins.integrity.built import file_of
from plugins.integrity.gate import GATE
from tests.integrity.editors_page import PAGE, THEME, page_among, session_with

EXAMPLES = [rule_id for rule_id, words in GATE.texts.items() if words.bad]
STATIC = THEME / "static"
FILES = [f"theme/{path.relative_to(STATIC).as_posix()}" for path in STATIC.rglob("*") if path.suffix != ".css"]


def test_every_rule_has_words_and_every_word_a_rule() -> None:
    assert {rule.id for rule in GATE.rules} == set(GATE.texts)
    assert len({rule.id for rule in GATE.rules}) == len(GATE.rules)


def found_in(body: str, tmp_path: Path) -> list[str]:
    session = session_with(tmp_path, body)
    documents = session.rendered()
    files = frozenset((*(file_of(document.url) for document in documents), *FILES))
    found = judge(page_among(documents), session.context, [GATE])
    found += judge_site(Site(tmp_path, documents, files), session.context, GATE)
    return [finding.rule for finding in found if finding.place.path == PAGE]


@pytest.mark.parametrize("rule_id", EXAMPLES)
def test_the_bad_example_is_refused_and_the_good_one_is_not(rule_id: str, tmp_path: Path) -> None:
    words = GATE.texts[rule_id]
    assert found_in(words.bad, tmp_path / "bad") == [rule_id]
    assert found_in(words.good, tmp_path / "good") == []


def test_the_gate_signs_in_when_the_build_keeps_a_ledger() -> None:
    helder = SimpleNamespace(ledger=Ledger())
    plugin.sign_in(SimpleNamespace(settings={"HELDER": helder}))
    assert helder.ledger.missing(["integrity"]) == []


def test_a_pelican_without_our_settings_is_left_alone() -> None:
    plugin.sign_in(SimpleNamespace(settings={}))
