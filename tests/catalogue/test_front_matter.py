"""Front matter: fields between two lines of dashes, then the text, which keeps its line numbers."""

from __future__ import annotations

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.checks import Place

PATH = "content/informatie/proef.md"


def refused(text: str) -> tuple[str, int | None]:
    """Rule and line of the one fault."""
    faults = Faults()
    with pytest.raises(Unreadable):
        read_front_matter(text, PATH, faults)
    (fault,) = faults.found
    return fault.rule.removeprefix("catalogue."), fault.place.line


def test_fields_and_text_are_read_with_their_places() -> None:
    faults = Faults()
    raw, body = read_front_matter("---\ntitel: Paspoort\n---\nEerste regel.\n\nDerde regel.\n", PATH, faults)
    assert faults.found == []
    assert raw["titel"] == "Paspoort"
    assert raw["titel"].place == Place(PATH, 2, 8)
    assert raw.place == Place(PATH, 1)
    assert body == "Eerste regel.\n\nDerde regel.\n"
    assert body.map.at(0) == (4, 1)
    assert body.map.at(body.index("regel", 10)) == (6, 7)


def test_white_space_after_the_dashes_does_not_matter() -> None:
    _, body = read_front_matter("--- \ntitel: x\n---\t\ntekst", PATH, Faults())
    assert body == "tekst"


def test_a_line_of_dashes_in_the_text_stays_text() -> None:
    _, body = read_front_matter("---\ntitel: x\n---\nboven\n\n---\n\nonder", PATH, Faults())
    assert body == "boven\n\n---\n\nonder"


def test_a_page_without_text_has_an_empty_body() -> None:
    _, body = read_front_matter("---\ntitel: x\n---", PATH, Faults())
    assert body == ""
    assert body.place == Place(PATH)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("", "file-empty", 1),
        (" \n\n", "file-empty", 1),
        ("\n\n---\ntitel: x\n---\n", "front-matter-late", 1),
        ("Zomaar tekst.\n", "front-matter-missing", 1),
        ("Title: Paspoort\n\nTekst.\n", "front-matter-missing", 1),
        ("---\ntitel: x\n\nTekst.\n", "front-matter-open", 1),
        ("---\n---\nTekst.\n", "file-empty", 2),
        ("---\n- een\n- twee\n---\nTekst.\n", "not-fields", 2),
        ("---\nzomaar tekst\n---\nTekst.\n", "not-fields", 2),
        ("---\ntitel: x\n  fout: y\n---\nTekst.\n", "yaml-syntax", 3),
    ],
)
def test_what_is_wrong_around_the_fields_is_named(text: str, rule: str, line: int) -> None:
    assert refused(text) == (rule, line)
