"""Every rule of every gate has words, and its examples show what they say on a page made as a build makes it.

The handbook for editors shows these examples: here they are proven to be right.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

import plugins
from plugins.checks import Document, Finding, Severity, Site, judge, judge_site
from plugins.integrity.built import file_of
from plugins.workflow.bench.bites import PAGE, prepared
from plugins.workflow.gates import all_gates
from plugins.workflow.session import Session
from tests.helpers import TODAY
from tests.rules_without_examples import PROVEN
from tests.told import cases, same_as_before

ROOT = Path(__file__).parents[1]
THEME = ROOT / "theme"
GATES = all_gates()
ON_SITE = [
    replace(
        gate,
        site_rules=tuple(r for r in gate.site_rules if r.id not in {page_rule.id for page_rule in gate.page_rules}),
    )
    for gate in GATES.values()
]
"""The gates with their rules on the whole site, but for those on the frame around each page: no editor writes that."""
WORDS = {rule_id: words for gate in GATES.values() for rule_id, words in gate.texts.items()}
RULES = {rule.id for gate in GATES.values() for rule in gate.rules}
SHOWN = sorted(rule_id for rule_id, words in WORDS.items() if words.bad and words.good)
TOLD = "examples.txt"
AXE = "axe."
"""The rules of the browser: tests/accessibility/browser/test_axe_words.py holds their words against axe-core itself."""


@dataclass
class Bench:
    """The small site with what examples count on; every example is the text of one page of it."""

    content: Path
    site: Session
    front: str

    def found(self, body: str) -> list[Finding]:
        """What all gates find in the page with this text, by the reader and the templates of a build."""
        (self.content.parent / PAGE).write_text(f"---\n{self.front}---\n{body.strip(chr(10))}\n", "utf-8")
        session = Session(content=self.content, theme=THEME, today=TODAY, managed=True)
        session.open()
        found = [finding for finding in session.findings if finding.place.path == PAGE]
        if not session.ready:
            return found
        (view,) = [view for view in session.views() if view.path == PAGE]
        page = self.site.renderer.render(session.finished(view))
        found += judge(page, session.context, GATES.values())
        documents = [page if other.path == PAGE else other for other in self.site.documents]
        site = Site(self.content, documents, files_of(documents, session))
        found += [finding for gate in ON_SITE for finding in judge_site(site, session.context, gate)]
        return [finding for finding in found if finding.place.path == PAGE]


def files_of(documents: list[Document], session: Session) -> frozenset[str]:
    """What a build would write. Stylesheets are left out: none of them is on disk here."""
    static = THEME / "static"
    theme = [f"theme/{path.relative_to(static).as_posix()}" for path in static.rglob("*") if path.suffix != ".css"]
    return frozenset((*(file_of(document.url) for document in documents), *theme, *session.catalogue.files))


@pytest.fixture(scope="module")
def bench(tmp_path_factory) -> Bench:
    content = prepared(tmp_path_factory.mktemp("site") / "content")
    site = Session(content=content, theme=THEME, today=TODAY, managed=True)
    site.open()
    assert site.ready, [finding.message for finding in site.findings]
    site.documents = site.rendered()
    return Bench(content, site, (content.parent / PAGE).read_text("utf-8").split("---\n")[1])


@pytest.fixture(scope="module")
def found(bench) -> Callable[[str], list[Finding]]:
    return bench.found


# -- examples ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule_id", SHOWN)
def test_the_bad_example_is_refused_at_its_line_in_whole_sentences(found, rule_id: str) -> None:
    told = [finding for finding in found(WORDS[rule_id].bad) if finding.rule == rule_id]
    assert told
    for finding in told:
        assert finding.place.line, "an editor must know where"
        assert finding.remedy
        assert not re.search(r"\{\w*\}", (finding.message + finding.remedy).replace(finding.quote or "", ""))
    same_as_before(TOLD, rule_id, told)


def test_nothing_is_told_of_an_example_that_is_not_there() -> None:
    assert set(cases(TOLD)) == set(SHOWN)


@pytest.mark.parametrize("rule_id", SHOWN)
def test_the_good_example_is_let_through_by_every_gate(found, rule_id: str) -> None:
    told = found(WORDS[rule_id].good)
    assert rule_id not in {finding.rule for finding in told}
    assert [(f.rule, f.quote) for f in told if f.severity is Severity.ERROR] == []


def test_the_page_itself_is_fine(bench) -> None:
    told = bench.found("U kunt uw verhuizing 4 weken van tevoren doorgeven.")
    assert [(f.rule, f.message) for f in told] == []


# -- words -------------------------------------------------------------------------------------------------------------


def test_every_rule_has_words_in_its_own_room() -> None:
    for gate in GATES.values():
        for rule in gate.rules:
            assert rule.id in gate.texts
            assert rule.id.startswith(f"{gate.name}.")


def test_no_words_of_one_room_hide_those_of_another() -> None:
    assert len(WORDS) == sum(len(gate.texts) for gate in GATES.values())


def test_no_rule_is_listed_twice_for_the_same_subject() -> None:
    for gate in GATES.values():
        for rules in (gate.source_rules, (*gate.page_rules, *gate.audit_rules), (*gate.site_rules, *gate.file_rules)):
            assert len({rule.id for rule in rules}) == len(rules)


def test_all_words_are_of_a_rule_a_fault_in_reading_or_axe() -> None:
    faults = {f"catalogue.{kind}" for kind in kinds_in_code()}
    assert [rule_id for rule_id in WORDS if not rule_id.startswith(AXE) and rule_id not in RULES | faults] == []


def kinds_in_code() -> set[str]:
    """Every text that the code of reading and rendering names: the kinds of faults are among them."""
    rooms = [Path(plugins.__path__[0]) / room for room in ("catalogue", "rendering")]
    trees = [ast.parse(file.read_text("utf-8")) for room in rooms for file in room.rglob("*.py")]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_an_example_is_shown_both_ways_or_not_at_all() -> None:
    assert [rule_id for rule_id, words in WORDS.items() if bool(words.bad) != bool(words.good)] == []


# -- rules that no text can show ---------------------------------------------------------------------------------------


def test_every_rule_without_examples_is_proven_in_a_test_of_its_own() -> None:
    listed = [rule_id for rule_ids in PROVEN.values() for rule_id in rule_ids]
    assert len(listed) == len(set(listed))
    without = {rule_id for rule_id in WORDS.keys() | RULES if not rule_id.startswith(AXE)} - set(SHOWN)
    assert {"forgotten": without - set(listed), "too much": set(listed) - without} == {
        "forgotten": set(),
        "too much": set(),
    }


@pytest.mark.parametrize("module", PROVEN)
def test_that_test_names_the_rule(module: str) -> None:
    text = (ROOT / "tests" / module).read_text("utf-8")
    assert [rule_id for rule_id in PROVEN[module] if not names(text, rule_id)] == []


def names(text: str, rule_id: str) -> bool:
    """Does this code name the rule, whole or without its room, alone or with the id of an element?"""
    short = rule_id.partition(".")[2]
    return any(f"{quote}{name}{end}" in text for quote in "\"'" for name in (rule_id, short) for end in (quote, " #"))
