"""From bytes to text: UTF-8, of a bearable size, without hidden or damaged characters."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.text import read_text
from plugins.checks import Finding, Place

SHOWN = "content/informatie/proef.md"
LIMIT = 1_000


def read(tmp_path: Path, data: bytes) -> str:
    """The text of a good file."""
    file = tmp_path / "proef.md"
    file.write_bytes(data)
    faults = Faults()
    text = read_text(file, SHOWN, LIMIT, faults)
    assert faults.found == []
    return text


def refused(tmp_path: Path, data: bytes) -> list[Finding]:
    """The faults of a file that cannot be read."""
    file = tmp_path / "proef.md"
    file.write_bytes(data)
    faults = Faults()
    with pytest.raises(Unreadable):
        read_text(file, SHOWN, LIMIT, faults)
    return faults.found


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_of_every_computer_are_read(tmp_path: Path, end: bytes) -> None:
    assert read(tmp_path, b"een" + end + b"twee") == "een\ntwee"


def test_a_mark_at_the_beginning_is_dropped(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfnaam: x") == "naam: x"


def test_letters_of_two_parts_become_one(tmp_path: Path) -> None:
    assert read(tmp_path, "cafe\u0301".encode()) == "caf\u00e9"


@pytest.mark.parametrize(
    "text", ["één ë ü “aanhaling” – € 5,00", "tab\tin de regel", "Ingeborg Þórsdóttir", "日本語", "👩‍👧"]
)
def test_ordinary_letters_of_any_language_are_fine(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text.encode()) == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_named(tmp_path: Path, encoding: str) -> None:
    (fault,) = refused(tmp_path, "naam: Balie".encode(encoding))
    assert (fault.rule, fault.place) == ("catalogue.encoding-utf16", Place(SHOWN))


def test_another_encoding_is_refused_at_its_first_byte(tmp_path: Path) -> None:
    (fault,) = refused(tmp_path, "regel één\nnaam: ".encode() + "café".encode("cp1252"))
    assert (fault.rule, fault.place) == ("catalogue.encoding-not-utf8", Place(SHOWN, 2, 10))
    assert "0xE9" in fault.message


def test_a_column_counts_letters_and_not_bytes(tmp_path: Path) -> None:
    (fault,) = refused(tmp_path, "één ".encode() + b"\xff")
    assert fault.place == Place(SHOWN, 1, 5)


@pytest.mark.parametrize(
    ("character", "rule"),
    [
        ("\u202e", "hidden-character"),
        ("\u200b", "hidden-character"),
        ("\u00ad", "hidden-character"),
        ("\ufeff", "hidden-character"),
        ("\u0007", "control-character"),
        ("\u0000", "control-character"),
        ("\u0085", "control-character"),
        ("\u2028", "control-character"),
        ("\uf0b7", "private-character"),
        ("\ufffd", "replacement-character"),
    ],
)
def test_a_character_that_nobody_should_write_is_refused_at_its_place(
    tmp_path: Path, character: str, rule: str
) -> None:
    (fault,) = refused(tmp_path, f"eerste\nhet {character}woord\n".encode())
    assert (fault.rule, fault.place) == (f"catalogue.{rule}", Place(SHOWN, 2, 5))


def test_all_such_characters_are_told_in_one_run(tmp_path: Path) -> None:
    found = refused(tmp_path, "a\u202eb\nc\u0007d\ne\ufffdf\n".encode())
    assert [fault.place.line for fault in found] == [1, 2, 3]


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "=======", ">>>>>>> nieuw"])
def test_a_merge_conflict_is_refused_at_each_of_its_marks(tmp_path: Path, mark: str) -> None:
    (fault,) = refused(tmp_path, f"tekst\n{mark}\n".encode())
    assert (fault.rule, fault.place.line) == ("catalogue.merge-conflict", 2)


@pytest.mark.parametrize("text", ["a ======= b", "======== acht", "===", "Dit > dat"])
def test_what_only_resembles_a_merge_conflict_is_fine(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text.encode()) == text


def test_size_is_refused_only_above_the_limit(tmp_path: Path) -> None:
    assert len(read(tmp_path, b"x" * LIMIT)) == LIMIT
    (fault,) = refused(tmp_path, b"x" * (LIMIT + 1))
    assert (fault.rule, fault.place) == ("catalogue.file-too-large", Place(SHOWN))
