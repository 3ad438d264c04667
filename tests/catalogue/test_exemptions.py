"""Exemptions as an editor writes them: in pages, services and topics, each value with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.context import context_for
from plugins.checks import Place
from tests.helpers import TODAY, append, catalogue_of, copy_site, replace, source_findings

PAGE = "content/informatie/verhuizen.md"
SERVICE = "content/gegevens/diensten/paspoort.yaml"
TOPIC = "content/afspraken/paspoort.yaml"
ENTRY = """\
uitzonderingen:
  - regel: readability.hard-word
    tekst: Indien u verhuist
    reden: De wet zegt het zo.
    tot: 2027-06-30
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def on_the_page(content: Path, old: str = "", new: str = "") -> None:
    """Put the entry into the front matter of a page; ``old`` of it becomes ``new``."""
    entry = ENTRY
    if old:
        assert old in entry
        entry = entry.replace(old, new)
    replace(content, PAGE, "gecontroleerd:", f"{entry}gecontroleerd:")


def faults(content: Path) -> list[tuple[str, int | None, int | None]]:
    return [
        (finding.rule.removeprefix("catalogue."), finding.place.line, finding.place.column)
        for finding in source_findings(content)
        if finding.place.path == PAGE
    ]


def test_pages_services_and_topics_may_have_some(content) -> None:
    on_the_page(content)
    append(content, SERVICE, ENTRY)
    append(content, TOPIC, ENTRY)
    known = context_for(catalogue_of(content), TODAY).exemptions
    assert set(known) == {PAGE, SERVICE, TOPIC}
    (exemption,) = known[PAGE]
    assert (exemption.rule, exemption.text, exemption.until.isoformat()) == (
        "readability.hard-word",
        "Indien u verhuist",
        "2027-06-30",
    )
    assert (exemption.rule.place, exemption.written.place, exemption.until_place) == (
        Place(PAGE, 6, 12),
        Place(PAGE, 7, 12),
        Place(PAGE, 9, 10),
    )


def test_without_any_there_is_nothing_to_know(content) -> None:
    assert context_for(catalogue_of(content), TODAY).exemptions == {}


def test_short_codes_in_the_text_are_filled_in_as_on_the_page(content) -> None:
    on_the_page(content, "Indien u verhuist", "Bel ons op [[telefoon]]")
    (exemption,) = context_for(catalogue_of(content), TODAY, expand=str.upper).exemptions[PAGE]
    assert (exemption.written, exemption.text) == ("Bel ons op [[telefoon]]", "BEL ONS OP [[TELEFOON]]")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("De wet zegt het zo.", "Moet zo.", ("reason-too-short", 8, 12)),
        ("De wet zegt het zo.", '"a          b"', ("reason-too-short", 8, 13)),
        ("Indien u verhuist", '"  "', ("empty", 7, 13)),
        ("Indien u verhuist", "x" * 201, ("too-long", 7, 12)),
        ("2027-06-30", "30-06-2027", ("not-a-date", 9, 10)),
        ("    reden: De wet zegt het zo.\n", "", ("missing-key", 6, 5)),
        ("    tot:", "    tot_en_met:", ("missing-key", 6, 5)),
        ("  - regel", "    regel", ("not-a-list", 6, 5)),
        ("regel: readability.hard-word", "regel: [a]", ("not-text", 6, 12)),
    ],
)
def test_each_fault_in_one_is_told_at_its_place(content, old: str, new: str, fault: tuple[str, int, int]) -> None:
    on_the_page(content)
    if old.startswith("  - regel"):
        text = (content.parent / PAGE).read_text("utf-8")
        (content.parent / PAGE).write_text(text.replace(old, new), "utf-8")
    else:
        replace(content, PAGE, old, new)
    assert fault in faults(content)
