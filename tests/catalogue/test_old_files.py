"""The list of files from before the law, as an editor writes it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.catalogue.context import context_for
from tests.helpers import SITE, TODAY, catalogue_of, copy_site, errors_of, source_findings, write

OLD = "content/gegevens/oude-bestanden.yaml"
FILE = "bestanden/jaarverslag.pdf"
ENTRY = f"- bestand: {FILE}\n  gepubliceerd: 2015-03-01\n  reden: Dit jaar is afgesloten.\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, f"content/{FILE}", "%PDF-1.4\n")
    return content


def faults(content: Path) -> list[tuple[str, int | None]]:
    return [(each.rule.removeprefix("catalogue."), each.place.line) for each in errors_of(source_findings(content))]


def test_a_site_needs_none() -> None:
    assert not (SITE / "gegevens" / "oude-bestanden.yaml").exists()
    assert context_for(catalogue_of(SITE), TODAY).old_files == {}


def test_each_file_leads_to_the_day_of_its_publication(content) -> None:
    write(content, OLD, ENTRY)
    catalogue = catalogue_of(content)
    assert catalogue.old_files[FILE].reason == "Dit jaar is afgesloten."
    assert context_for(catalogue, TODAY).old_files == {f"content/{FILE}": dt.date(2015, 3, 1)}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2018-09-22", []),
        ("1999-12-31", []),
        ("2018-09-23", [("file-not-old", 2)]),
        ("2026-01-01", [("file-not-old", 2)]),
        ("22-09-2018", [("not-a-date", 2)]),
        ("2018-02-30", [("no-such-date", 2)]),
        ("ja", [("not-a-date", 2)]),
    ],
)
def test_only_a_day_before_the_law_is_taken(content, day: str, expected: list[tuple[str, int]]) -> None:
    write(content, OLD, ENTRY.replace("2015-03-01", day))
    assert faults(content) == expected


def test_a_day_after_the_law_is_refused_in_plain_words(content) -> None:
    write(content, OLD, ENTRY.replace("2015-03-01", "2019-05-06"))
    (fault,) = errors_of(source_findings(content))
    assert fault.message == (
        "De dag 2019-05-06 is niet vóór 23 september 2018. De uitzondering voor oude bestanden geldt dan niet."
    )
    assert "maak het toegankelijk" in fault.remedy


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (ENTRY + ENTRY, ("duplicate-old-file", 4)),
        (ENTRY.replace("Dit jaar is afgesloten.", "oud"), ("reason-too-short", 3)),
        (ENTRY.replace("  reden: Dit jaar is afgesloten.\n", ""), ("missing-key", 1)),
        (ENTRY.replace("  gepubliceerd: 2015-03-01\n", ""), ("missing-key", 1)),
        (f"{ENTRY}  van_voor_2018: ja\n", ("unknown-key", 4)),
        (f"- {FILE}\n", ("not-fields", 1)),
    ],
)
def test_it_is_read_as_strictly_as_any_other_file(content, entry: str, expected: tuple[str, int]) -> None:
    write(content, OLD, entry)
    assert faults(content) == [expected]
