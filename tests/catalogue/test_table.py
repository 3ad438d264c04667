"""Tables as plain text: whole, without orders for a spreadsheet program, and without somebody's number."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.table import LIMIT, check_table
from tests.catalogue.told import told

SHOWN = "content/bestanden/lijst.csv"
NUMBER = "111222333"
"""Nine digits that could be somebody's number."""


def noted(tmp_path: Path, text: str) -> list[tuple[str, str, str]]:
    """The faults of a table, each place without the path."""
    file = tmp_path / "lijst.csv"
    file.write_text(text, "utf-8")
    faults = Faults()
    check_table(file, SHOWN, faults)
    return [(rule, place.removeprefix(SHOWN), message) for rule, place, message in told(faults.found)]


def stopped(tmp_path: Path, data: bytes) -> list[tuple[str, str, str]]:
    """The faults of a file that is no table at all."""
    file = tmp_path / "lijst.csv"
    file.write_bytes(data)
    faults = Faults()
    with pytest.raises(Unreadable):
        check_table(file, SHOWN, faults)
    return told(faults.found)


@pytest.mark.parametrize(
    "text",
    [
        "a;b\n1;2\n",
        "a,b\n1,2\n",
        "a\tb\n1\t2\n",
        "a;b,c\n1;2,5\n3;4\n",
        "a,b;c,d\n1,2,3\n",
        "a;b\tc;d\n1;2;3\n",
        "a;b\n\n1;2\n\n",
        "\na;b\n1;2\n",
        "een kolom\nx\ny, z\n",
        'a;b\n"x; y";"z"\n',
        'a;b\n"x\ny";z\n1;2\n',
        'a;b\n"zo ""heet"" het";2\n',
        "a",
    ],
)
def test_a_table_in_any_of_its_shapes_is_fine(tmp_path: Path, text: str) -> None:
    assert noted(tmp_path, text) == []


@pytest.mark.parametrize("data", [b"", b"\n", b" \n\t\n"])
def test_an_empty_file_is_told(tmp_path: Path, data: bytes) -> None:
    assert stopped(tmp_path, data) == [("file-empty", SHOWN, "Er staat niets in dit bestand.")]


@pytest.mark.parametrize("data", [b"<html>;x", b"  <!doctype html>\na;b\n", b"<table>\n"])
def test_a_page_that_is_called_a_table_is_told(tmp_path: Path, data: bytes) -> None:
    message = "De naam zegt CSV, maar het bestand is iets anders."
    assert stopped(tmp_path, data) == [("image-wrong-type", SHOWN, message)]


def test_a_sign_of_a_page_further_on_is_fine(tmp_path: Path) -> None:
    assert noted(tmp_path, "a;<b\n<c;d\n") == []


def test_a_table_is_read_as_strictly_as_any_text(tmp_path: Path) -> None:
    assert [fault[:2] for fault in stopped(tmp_path, b"a;b\n\xe9;c\n")] == [("encoding-not-utf8", f"{SHOWN}:2:1")]


def test_size_is_refused_only_above_the_limit(tmp_path: Path) -> None:
    row = "a" * 99_999 + "\n"
    assert noted(tmp_path, row * (LIMIT // 100_000)) == []
    found = stopped(tmp_path, (row * (LIMIT // 100_000) + "a").encode())
    assert found == [("file-too-large", SHOWN, "Dit bestand is 5,1 MB. Het mag hooguit 5,0 MB zijn.")]


@pytest.mark.parametrize(
    ("text", "line", "found", "wanted"),
    [
        ("a;b\n1\n", 2, 1, 2),
        ("a;b\n1;2\n1;2;3\n", 3, 3, 2),
        ("a,b,c\n1,2,3\n1,2\n", 3, 2, 3),
        ("a\tb\n1\n", 2, 1, 2),
        ("\na;b\n\n1;2;3\n", 4, 3, 2),
        ('a;b\n"x\ny";2\n1;2;3\n', 4, 3, 2),
        ('a;b\n"x\ny";2;3\n1;2\n', 2, 3, 2),
        ("a;b,c,d\n1,2;3\n", 2, 2, 3),
    ],
)
def test_a_row_of_another_length_is_told_at_its_first_line(
    tmp_path: Path, text: str, line: int, found: int, wanted: int
) -> None:
    message = f"Deze rij heeft {found} vakken. De eerste rij heeft er {wanted}."
    assert noted(tmp_path, text)[-1] == ("csv-columns", f":{line}", message)


@pytest.mark.parametrize(
    ("cell", "quote"),
    [
        ("=1+2", "=1+2"),
        ("  =A1 ", "=A1"),
        ("@som", "@som"),
        ("+A1", "+A1"),
        ("-A1", "-A1"),
        ("-1+A2", "-1+A2"),
        ("=" + "x" * 60, "=" + "x" * 39),
    ],
)
def test_a_cell_that_orders_a_program_is_told_with_its_beginning(tmp_path: Path, cell: str, quote: str) -> None:
    found = noted(tmp_path, f"a;b\n1;2\n3;{cell}\n")
    assert found == [("csv-formula", ":3", f"In deze tabel staat een formule: {quote}")]


@pytest.mark.parametrize("cell", ["+5", "-5", "- 5,00", "-€ 5", "-5%", "+31 (0)6 12", "a=b", "-", "5-6", "a@b.nl"])
def test_numbers_with_a_sign_and_other_text_are_fine(tmp_path: Path, cell: str) -> None:
    assert noted(tmp_path, f"a;b\n1;{cell}\n") == []


def test_each_formula_of_a_row_is_told_and_those_of_the_first_row_too(tmp_path: Path) -> None:
    found = noted(tmp_path, "=a;b\n=c;=d\n")
    assert [(place, message.rpartition(" ")[2]) for _, place, message in found] == [
        (":1", "=a"),
        (":2", "=c"),
        (":2", "=d"),
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [('a;b\n1;"2\n', 2), ('a;b\n1;"2"x\n', 2), ('a;b\n1;2\n"x\ny"z;2\n', 3), ('"a\n', 1), ('a;b\n"x\ny";2\n3;"4\n', 4)],
)
def test_a_quotation_mark_that_does_not_fit_is_told_at_its_row(tmp_path: Path, text: str, line: int) -> None:
    message = "In deze rij staat een aanhalingsteken op de verkeerde plek."
    assert noted(tmp_path, text) == [("csv-quotes", f":{line}", message)]


def test_numbers_of_somebody_are_told_at_their_place_and_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "lijst.csv"
    file.write_text(f"naam;nummer\nx;{NUMBER}\ny {NUMBER};123456789\n", "utf-8")
    faults = Faults()
    check_table(file, SHOWN, faults)
    message = "Hier staan negen cijfers die een burgerservicenummer kunnen zijn."
    assert told(faults.found) == [
        ("citizen-number", f"{SHOWN}:2:3", message),
        ("citizen-number", f"{SHOWN}:3:3", message),
    ]
    assert [(fault.quote, fault.field) for fault in faults.found] == [("•••••••••", "bsn")] * 2


def test_all_faults_are_told_in_one_run(tmp_path: Path) -> None:
    found = noted(tmp_path, f"a;b\n=c\n{NUMBER};x\n")
    assert [(rule, place) for rule, place, _ in found] == [
        ("csv-columns", ":2"),
        ("csv-formula", ":2"),
        ("citizen-number", ":3:1"),
    ]
