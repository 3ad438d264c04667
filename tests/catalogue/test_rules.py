"""Each rule on content and data finds what is wrong in a small change of the small site, and lets what is right be."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest

from plugins.catalogue.reader import read_content
from plugins.catalogue.rules import RULES
from plugins.catalogue.words import TEXTS
from plugins.checks import Severity
from tests.catalogue.rules import (
    audiences,
    crisis,
    facts,
    glossary,
    hours,
    media,
    moved,
    old_files,
    ownership,
    promises,
    references,
    search_words,
    security,
    services,
    statement,
    tasks,
    topics,
    translations,
    written_days,
)
from tests.catalogue.rules.cases import CHANNELS, MOVING, OUTAGE, PRIVACY, Right, Wrong, found_in
from tests.helpers import SITE, TODAY, context, pressing
from tests.told import cases, same_as_before

CASES = (
    references,
    audiences,
    services,
    topics,
    hours,
    promises,
    media,
    ownership,
    facts,
    glossary,
    statement,
    old_files,
    moved,
    security,
    search_words,
    tasks,
    translations,
    written_days,
    crisis,
)
WRONG = [case for module in CASES for case in module.WRONG]
RIGHT = [case for module in CASES for case in module.RIGHT]
TOLD = "catalogue.txt"


def names() -> list[str]:
    """A name for each wrong case: its rule, and its number among the cases of that rule."""
    seen: Counter[str] = Counter()
    found = []
    for case in WRONG:
        seen[case.rule] += 1
        found.append(f"{case.rule} {seen[case.rule]}")
    return found


@pytest.mark.parametrize(("name", "case"), list(zip(names(), WRONG, strict=True)), ids=names())
def test_a_rule_finds_what_is_wrong_once_and_at_its_place(tmp_path: Path, name: str, case: Wrong) -> None:
    found = [f for f in found_in(tmp_path, case.edits, case.touched) if f.rule == f"catalogue.{case.rule}"]
    assert [(f.place.path, f.place.line, f.severity) for f in found] == [(case.path, case.line, case.severity)]
    assert case.says in found[0].message + found[0].remedy
    assert found[0].remedy
    same_as_before(TOLD, name, found)


def test_nothing_is_told_of_a_case_that_is_not_there() -> None:
    assert set(cases(TOLD)) == set(names())


@pytest.mark.parametrize("case", RIGHT, ids=[case.what for case in RIGHT])
def test_what_is_right_is_left_alone(tmp_path: Path, case: Right) -> None:
    found = [f for f in found_in(tmp_path, case.edits, case.touched) if f.rule not in case.but]
    assert [(f.rule, str(f.place), f.message) for f in found] == []


def test_every_rule_has_a_case() -> None:
    assert {f"catalogue.{case.rule}" for case in WRONG} == {rule.id for rule in RULES}


def test_no_rule_finds_anything_in_the_small_site() -> None:
    catalogue = read_content(SITE).catalogue
    assert catalogue is not None
    assert pressing(f for rule in RULES for f in rule.findings(catalogue, context(catalogue), TEXTS)) == []


def test_two_channels_that_are_off_together_do_not_stand_in_for_each_other(tmp_path: Path) -> None:
    edits = (
        (CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: telefoon\n"),
        (CHANNELS, "  naam: Telefoon\n", hours.PHONE_OFF.format("2026-12-20", "2026-12-24")),
    )
    found = [f.quote for f in found_in(tmp_path, edits) if f.rule == "catalogue.channel-off"]
    assert found == ["balie", "telefoon"]


@pytest.mark.parametrize(("touched", "severity"), [((), Severity.WARNING), ((MOVING,), Severity.ERROR)])
def test_the_only_desk_that_is_shut_for_a_while_blocks_only_a_touched_file(
    tmp_path: Path, touched: tuple[str, ...], severity: Severity
) -> None:
    edits = (
        (MOVING, "  - kanaal: balie\n  - kanaal: telefoon\n", "  - kanaal: balie\n"),
        (
            CHANNELS,
            "  naam: Balie\n",
            OUTAGE.replace("2026-12-01", "2026-11-01") + "    alternatief: telefoon\n",
        ),
    )
    found = [f for f in found_in(tmp_path, edits, touched) if f.rule == "catalogue.no-human-channel"]
    assert [(f.place.path, f.severity) for f in found] == [(MOVING, severity)]


def test_a_citizen_number_is_never_repeated_in_a_report(tmp_path: Path) -> None:
    found = found_in(tmp_path, ((PRIVACY, "Bel ons", "Uw nummer is 111222333. Bel ons"),))
    assert "catalogue.citizen-number" in [f.rule for f in found]
    assert all("111222333" not in str(f.as_dict()) for f in found)


@pytest.mark.parametrize("days", [30, 300, 3_000])
def test_time_alone_never_blocks(days: int) -> None:
    catalogue = read_content(SITE).catalogue
    assert catalogue is not None
    later = context(catalogue, date=TODAY + dt.timedelta(days))
    found = [f for rule in RULES for f in rule.findings(catalogue, later, TEXTS)]
    assert [f.rule for f in found if f.severity is Severity.ERROR] == []
    assert found
