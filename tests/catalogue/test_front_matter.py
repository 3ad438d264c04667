"""Front matter: fields between two lines of dashes, then the text, which keeps its line numbers."""

from __future__ import annotations

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.checks import Place
from tests.catalogue.told import told

PATH = "content/informatie/proef.md"
MISSING = "Deze pagina begint niet met velden tussen drie streepjes."


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


@pytest.mark.parametrize(
    ("text", "rule", "place", "message"),
    [
        ("", "file-empty", ":1", "Er staat niets in dit bestand."),
        ("---", "front-matter-open", ":1", "Boven de tekst staan velden. Het einde daarvan ontbreekt."),
        ("---\na: x\n ---\n", "front-matter-open", ":1", "Boven de tekst staan velden. Het einde daarvan ontbreekt."),
        ("\n \n---  \na: x\n---\n", "front-matter-late", ":1", "Er staan lege regels vóór de eerste drie streepjes."),
        ("\n  ---\na: x\n---\n", "front-matter-missing", ":1", MISSING),
        (" ---\na: x\n---\n", "front-matter-missing", ":1", MISSING),
        ("----\na: x\n---\n", "front-matter-missing", ":1", MISSING),
        ("x\n---\na: x\n---\n", "front-matter-missing", ":1", MISSING),
        ("---\nx\n---\n", "not-fields", ":2", "Hier horen velden te staan, elk met een naam en een waarde."),
        ("---\n---\n", "file-empty", ":2", "Er staat niets in dit bestand."),
        ("---\na: &b x\n---\n", "yaml-anchor", ":2:4", "Een waarde mag hier niet met & of * beginnen."),
    ],
)
def test_what_is_wrong_is_told_whole(text: str, rule: str, place: str, message: str) -> None:
    faults = Faults()
    with pytest.raises(Unreadable):
        read_front_matter(text, PATH, faults)
    assert told(faults.found) == [(rule, f"{PATH}{place}", message)]


@pytest.mark.parametrize("fields", ["a: x\n", "a: x\nb:\n  - y\n\n"])
@pytest.mark.parametrize("text", ["x", "een\n", "\n\neen\n  twee\n---\ndrie", "één twee\n\n"])
def test_each_letter_of_the_text_keeps_its_line_and_column(fields: str, text: str) -> None:
    file = f"---\n{fields}---\n{text}"
    faults = Faults()
    raw, body = read_front_matter(file, PATH, faults)
    assert (faults.found, body, raw["a"], str(raw.place)) == ([], text, "x", f"{PATH}:1")
    lines = file.split("\n")
    begin = len(file) - len(text)
    for at, letter in enumerate(body):
        place = body.place_at(at)
        before = file[: begin + at]
        assert (place.path, place.line) == (PATH, before.count("\n") + 1)
        assert place.column == len(before) - (before.rfind("\n") + 1) + 1
        assert letter == "\n" or lines[place.line - 1][place.column - 1] == letter
