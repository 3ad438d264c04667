"""Files with a list: each entry is read by itself, and no two have the same name."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.reader.content import entities_of
from plugins.catalogue.reader.faults import Faults
from tests.catalogue.one_file import noted, one
from tests.catalogue.small_town import LISTS
from tests.catalogue.told import told

FIELDS = "Hier horen velden te staan, elk met een naam en een waarde."


@pytest.mark.parametrize("relative", [*LISTS, "gegevens/teams.yaml"])
@pytest.mark.parametrize("text", ["id: x\n", "zomaar\n"])
def test_a_file_with_a_list_holds_nothing_else(tmp_path: Path, relative: str, text: str) -> None:
    stem = relative.rpartition("/")[2].removesuffix(".yaml")
    message = f"Bij “{stem}” hoort een lijst. Er staat nu: iets anders."
    assert noted(tmp_path, relative, text) == ([], [("not-a-list", ":1", message)])


def test_an_entry_without_fields_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    text = "- zomaar\n- {id: a, naam: A, plaatsvervanger: b}\n- [x]\n- {id: b, naam: B, plaatsvervanger: a}\n"
    expected = [("not-fields", ":1:3", FIELDS), ("not-fields", ":3:3", FIELDS)]
    assert noted(tmp_path, "gegevens/teams.yaml", text) == (["a", "b"], expected)


def test_an_entry_with_a_fault_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    text = "- {naam: Z}\n- {id: a, naam: A, plaatsvervanger: b}\n- {id: b, naam: B}\n- {naam: Y}\n"
    keys, found = noted(tmp_path, "gegevens/teams.yaml", text)
    assert keys == ["a"]
    assert [(rule, place, said) for rule, place, said in found if "“id”" in said] == [
        ("missing-key", ":1:3", "Het veld “id” ontbreekt."),
        ("missing-key", ":4:3", "Het veld “id” ontbreekt."),
    ]
    assert ("missing-key", ":3:3", "Het veld “plaatsvervanger” ontbreekt.") in found
    assert {rule for rule, *_ in found} == {"missing-key"}


TEAM = "- {{id: {}, naam: A, plaatsvervanger: b}}\n"
TERM = "- {{woord: {}, uitleg: U.}}\n"
WORD = "- {{woord: {}, ook: u}}\n"
MOVE = "- {{van: {}, naar: /contact/}}\n"
OLD = "- {{bestand: {}, gepubliceerd: 2017-01-01, reden: Niemand heeft dit nodig.}}\n"
TASK = "- {{taak: {}, klaar: regelen/x}}\n"


@pytest.mark.parametrize(
    ("relative", "entry", "first", "second", "place", "rule", "message"),
    [
        ("gegevens/teams.yaml", TEAM, "a", "' a '", "2:10", "duplicate-id", "Het id “a” staat ook al op regel 1."),
        (
            "gegevens/kanalen.yaml",
            "- {{id: {}, soort: post, naam: P}}\n",
            "a",
            "a",
            "2:8",
            "duplicate-id",
            "Het id “a” staat ook al op regel 1.",
        ),
        (
            "gegevens/woordenlijst.yaml",
            TERM,
            "een  Pas",
            "EEN pas",
            "2:11",
            "duplicate-term",
            "Het woord “EEN pas” staat ook al op regel 1.",
        ),
        (
            "gegevens/zoekwoorden.yaml",
            WORD,
            "Pas",
            "pas",
            "2:11",
            "duplicate-search-word",
            "Het zoekwoord “pas” staat ook al op regel 1.",
        ),
        (
            "gegevens/verhuisd.yaml",
            MOVE,
            "/a/",
            "/a",
            "2:9",
            "duplicate-move",
            "Het adres “/a” staat ook al op regel 1.",
        ),
        (
            "gegevens/oude-bestanden.yaml",
            OLD,
            "bestanden/a.pdf",
            "bestanden/a.pdf",
            "2:13",
            "duplicate-old-file",
            "Het bestand “bestanden/a.pdf” staat ook al op regel 1.",
        ),
        (
            "taken.yaml",
            TASK,
            "Een taak",
            "Een taak",
            "2:10",
            "duplicate-task",
            "De taak “Een taak” staat ook al op regel 1.",
        ),
    ],
)
def test_a_second_entry_of_the_same_name_is_told_and_the_first_counts(
    tmp_path: Path, relative: str, entry: str, first: str, second: str, place: str, rule: str, message: str
) -> None:
    faults = Faults()
    text = entry.format(first) + entry.format(second) + entry.format("c" if "/a" not in first else first + "c")
    found = entities_of(one(tmp_path, relative, text), faults)
    assert told(faults.found) == [(rule, f"content/{relative}:{place}", message)]
    assert faults.found[0].quote == second.strip("' ")
    assert [each.place().line for each in found] == [1, 3]


@pytest.mark.parametrize(("relative", "entry"), [("gegevens/teams.yaml", TEAM), ("taken.yaml", TASK)])
def test_names_that_differ_are_no_double(tmp_path: Path, relative: str, entry: str) -> None:
    keys, found = noted(tmp_path, relative, entry.format("aa") + entry.format("a-a") + entry.format("a"))
    assert (keys, found) == (["aa", "a-a", "a"], [])


def test_a_double_is_told_at_each_place_after_the_first(tmp_path: Path) -> None:
    _, found = noted(tmp_path, "gegevens/teams.yaml", TEAM.format("a") * 3)
    message = "Het id “a” staat ook al op regel 1."
    assert found == [("duplicate-id", ":2:8", message), ("duplicate-id", ":3:8", message)]
