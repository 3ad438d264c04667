"""The crisis page is read as people write it on a telephone; what cannot be meant is told with its line."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.catalogue.model import Crisis
from plugins.catalogue.reader import read_content
from plugins.checks import Finding
from tests.crises import CRISIS, ON, PREPARED, put
from tests.helpers import SITE, TODAY, catalogue_of, copy_site, source_findings


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def read(content: Path, text: str) -> Crisis:
    crisis = catalogue_of(put(content, text)).crisis
    assert crisis is not None
    return crisis


def faults(content: Path, text: str) -> list[Finding]:
    return [found for found in read_content(put(content, text)).findings if found.place.path == CRISIS]


def test_without_the_file_there_is_no_crisis() -> None:
    catalogue = catalogue_of(SITE)
    assert (catalogue.crisis, catalogue.ongoing_crisis, catalogue.ordinary_home) == (None, None, "/")


def test_a_prepared_page_changes_nothing(content: Path) -> None:
    catalogue = catalogue_of(put(content, PREPARED))
    assert catalogue.crisis
    assert (catalogue.ongoing_crisis, catalogue.ordinary_home) == (None, "/")
    assert [alert.slug for alert in catalogue.alerts_on(TODAY)] == ["balie-dicht"]


def test_a_page_that_is_on_leads_all_alerts_and_stands_everywhere(content: Path) -> None:
    catalogue = catalogue_of(put(content, ON))
    first, *_ = catalogue.alerts_on(TODAY)
    assert (str(first.title), first.url, first.everywhere) == ("Brand: blijf binnen", "/", True)
    assert str(first.text) == "Er is een grote brand in Lommerdal. In de Beekstraat komt veel rook.".replace(
        ". I", ".\nI"
    )
    assert catalogue.ordinary_home == "/start/"


@pytest.mark.parametrize("word", ["ja", "Ja", "JA", "ja.", "'ja'", "Ja  "])
def test_the_one_word_may_be_written_as_a_telephone_writes_it(content: Path, word: str) -> None:
    assert read(content, PREPARED.replace("aan: nee", f"aan: {word}")).on


@pytest.mark.parametrize("word", ["nee", "Nee", "NEE", "nee."])
def test_and_so_may_the_other_one(content: Path, word: str) -> None:
    assert not read(content, PREPARED.replace("aan: nee", f"aan: {word}")).on


@pytest.mark.parametrize("word", ["aan", "yes", "true", "1", "jaa", "ja nee"])
def test_any_other_word_is_refused_with_its_line(content: Path, word: str) -> None:
    (fault,) = faults(content, PREPARED.replace("aan: nee", f"aan: {word}"))
    assert (fault.rule, fault.place.line, fault.place.column) == ("catalogue.not-yes-or-no", 1, 6)
    assert word in fault.message


def test_a_blank_line_begins_a_paragraph_and_each_line_to_do_is_one_thing(content: Path) -> None:
    text = "tekst: |\n  Eerst dit.\n  En dit.\n\n \n  Dan dat.\n"
    do = "doen: |\n  - Blijf binnen: doe alles dicht.\n\n  • Bel uw buren.\n"
    head = "aan: ja\ntitel: |\n  Let op: brand\nbijgewerkt: vandaag\n"
    crisis = read(content, head + text + do)
    assert str(crisis.title) == "Let op: brand"
    assert [" ".join(each.split()) for each in crisis.text] == ["Eerst dit. En dit.", "Dan dat."]
    assert [str(each) for each in crisis.do] == ["Blijf binnen: doe alles dicht.", "Bel uw buren."]
    places = [(each.place.line, each.place.column) for each in (crisis.title, *crisis.text, *crisis.do)]
    assert places == [(3, 3), (6, 3), (10, 3), (12, 5), (14, 5)]


def test_lists_do_as_well(content: Path) -> None:
    head = "aan: ja\ntitel: Brand\nbijgewerkt: nu\n"
    crisis = read(content, f"{head}tekst: [Eerst dit., Dan dat.]\ndoen:\n  - Blijf binnen.\n  - Bel uw buren.\n")
    assert [str(each) for each in (*crisis.text, *crisis.do)] == [
        "Eerst dit.",
        "Dan dat.",
        "Blijf binnen.",
        "Bel uw buren.",
    ]


def test_one_number_and_one_page_need_no_list(content: Path) -> None:
    crisis = read(content, PREPARED.replace("- wie", "  wie").replace("- naam", "  naam"))
    assert [str(each.number) for each in crisis.numbers] == ["0500-12 12 12"]
    assert len(crisis.more) == 1


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ('titel: "Brand: blijf binnen"\n', "", "missing-key", 1),
        ("bijgewerkt: 23 november 2026, 21.40 uur\n", "", "missing-key", 1),
        ("bijgewerkt: 23 november 2026, 21.40 uur", "bijgewerkt:", "empty", 3),
        ('"Brand: blijf binnen"', "Brand: blijf binnen", "yaml-syntax", 2),
        ("  Er is een grote brand", "Er is een grote brand", "yaml-syntax", 6),
        ("nummer: 0500-12 12 12", "nummer: bel de gemeente", "not-a-phone-number", 14),
        ("wie: Vragen over de brand", "naam: Vragen over de brand", "unknown-key", 13),
        ("https://www.toe", "http://www.toe", "address-http", 17),
        ("bijgewerkt:", "bijgwerkt:", "unknown-key", 3),
        ("grote brand", "<b>grote</b> brand", "html-in-value", 6),
        ("Blijf binnen,", "{{ blijf }} binnen,", "template-braces", 10),
    ],
)
def test_a_slip_is_told_with_its_line(content: Path, old: str, new: str, rule: str, line: int) -> None:
    assert old in PREPARED
    found = faults(content, PREPARED.replace(old, new, 1))
    assert (f"catalogue.{rule}", line) in [(fault.rule, fault.place.line) for fault in found]


def test_texts_that_are_empty_lists_are_refused(content: Path) -> None:
    head = "aan: ja\ntitel: Brand\nbijgewerkt: nu\n"
    assert [(each.rule, each.place.line) for each in faults(content, f"{head}tekst: []\n")] == [("catalogue.empty", 4)]


def test_a_name_a_little_other_than_it_must_be_is_told(content: Path) -> None:
    (content / "crises.yaml").write_text(ON, "utf-8")
    (fault,) = read_content(content).findings
    assert (fault.rule, fault.suggestions) == ("catalogue.unknown-file", ("crisis.yaml",))


def test_short_codes_are_looked_at(content: Path) -> None:
    put(content, PREPARED.replace("vrienden", "[[vrienden]]"))
    found = [(each.rule, each.place.line) for each in source_findings(content)]
    assert ("catalogue.unknown-short-code", 10) in found


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("23 november 2026, 21.40 uur", "2026-11-23T21:40"),
        ("Zaterdag 23 Nov. 2026 om 9:05", "2026-11-23T09:05"),
        ("23 november, 21.40 uur", "2026-11-23T21:40"),
        ("1 mrt", "2026-03-01"),
        ("23-11-2026 0.10", "2026-11-23T00:10"),
        ("2026-11-23 21:40", "2026-11-23T21:40"),
        ("21.40 uur", None),
        ("31 november 2026, 21.40 uur", None),
        ("23 novmber 2026", None),
        ("vanavond", None),
    ],
)
def test_when_it_was_written_is_understood_as_people_write_it(content: Path, written: str, moment: str | None) -> None:
    crisis = read(content, PREPARED.replace("23 november 2026, 21.40 uur", written))
    updated = crisis.updated(dt.date(2026, 11, 23))
    assert (updated.moment, str(updated.text)) == (moment, written)
