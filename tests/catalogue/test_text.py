"""From bytes to text: UTF-8, of a bearable size, without hidden or damaged characters."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.text import read_text
from plugins.checks import Finding, Place
from tests.catalogue.told import told

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


@pytest.mark.parametrize(
    ("size", "limit", "message"),
    [
        (1_001, 1_000, "Dit bestand is 2 kB. Het mag hooguit 1 kB zijn."),
        (200_001, 200_000, "Dit bestand is 201 kB. Het mag hooguit 200 kB zijn."),
        (999_000, 500_000, "Dit bestand is 999 kB. Het mag hooguit 500 kB zijn."),
        (999_999, 500_000, "Dit bestand is 1000 kB. Het mag hooguit 500 kB zijn."),
        (1_000_000, 500_000, "Dit bestand is 1,0 MB. Het mag hooguit 500 kB zijn."),
        (1_000_001, 1_000_000, "Dit bestand is 1,1 MB. Het mag hooguit 1,0 MB zijn."),
        (12_300_000, 5_000_000, "Dit bestand is 12,3 MB. Het mag hooguit 5,0 MB zijn."),
    ],
)
def test_what_is_too_large_is_told_as_larger_than_its_limit(
    tmp_path: Path, size: int, limit: int, message: str
) -> None:
    file = tmp_path / "groot.md"
    with file.open("wb") as written:
        written.truncate(size)
    faults = Faults()
    with pytest.raises(Unreadable):
        read_text(file, SHOWN, limit, faults)
    assert told(faults.found) == [("file-too-large", SHOWN, message)]


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfeab",
        b"\xfe\xffab",
        b"a\0b\0c",
        b"a\0b\0" + b"lang" * 9,
        b"\0a\0bc",
        b"\n\0\n\0",
        b"a\0b\0\n",
        b"\0\n\0\n",
        "één".encode("utf-16-le"),
    ],
)
def test_utf16_is_known_by_its_mark_or_by_its_empty_bytes(tmp_path: Path, data: bytes) -> None:
    (fault,) = refused(tmp_path, data)
    assert told([fault]) == [("encoding-utf16", SHOWN, "Dit bestand is opgeslagen als UTF-16.")]


@pytest.mark.parametrize(
    ("data", "column"),
    [(b"a\0", 2), (b"a\0b", 2), (b"ab\0\0", 3), (b"\0\0\0\0", 1), (b"abc\0d\0e", 4), (b"abcd\0\0\0", 5)],
)
def test_an_empty_byte_alone_is_a_character_that_does_not_belong(tmp_path: Path, data: bytes, column: int) -> None:
    found = told(refused(tmp_path, data))
    message = "Hier staat een stuurteken (U+0000) dat geen letter is."
    assert found == [("control-character", f"{SHOWN}:1:{column}", message)]


@pytest.mark.parametrize("data", [b"", b"a", b"ab", b"abc", b"\n", b"\xef\xbb\xbf"])
def test_short_files_are_read(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data) == data.removeprefix(b"\xef\xbb\xbf").decode()


@pytest.mark.parametrize(
    ("data", "place", "byte"),
    [
        (b"\xff", "1:1", "0xFF"),
        (b"\n\xff", "2:1", "0xFF"),
        (b"\xef\xbb\xbfa\xe9", "1:2", "0xE9"),
        (b"een\n\xe9\xe8", "2:1", "0xE9"),
        (b"een\ntwee\n\ndrie \x80\nvier", "4:6", "0x80"),
        ("één\n€ ë".encode() + b"\x0a\xc3", "3:1", "0xC3"),
        ("één\n€ ë".encode() + b"\xc3", "2:4", "0xC3"),
    ],
)
def test_a_byte_that_is_no_letter_is_told_at_its_place(tmp_path: Path, data: bytes, place: str, byte: str) -> None:
    message = f"Hier staat een teken dat geen UTF-8 is ({byte})."
    assert told(refused(tmp_path, data)) == [("encoding-not-utf8", f"{SHOWN}:{place}", message)]


@pytest.mark.parametrize(
    ("mark", "quote"),
    [
        ("<<<<<<<", "<<<<<<<"),
        ("||||||| oud", "||||||| oud"),
        ("=======", "======="),
        (">>>>>>> een lange naam van een tak", ">>>>>>> een lange na"),
    ],
)
def test_a_mark_of_a_merge_conflict_is_quoted_but_not_at_length(tmp_path: Path, mark: str, quote: str) -> None:
    (fault,) = refused(tmp_path, f"een\n\n{mark}\ntwee".encode())
    message = f"Hier staan nog tekens van twee botsende versies: “{quote}”."
    assert told([fault]) == [("merge-conflict", f"{SHOWN}:3:1", message)]
    assert fault.quote == quote


def damaged(letters: str) -> str:
    """UTF-8 as a program shows it that takes it for Windows-1252, which leaves five bytes open."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in letters.encode())


@pytest.mark.parametrize("letters", list("éëèïöüàÀß°©€’‘“–…•"))
def test_letters_that_were_damaged_are_told_with_what_they_were(tmp_path: Path, letters: str) -> None:
    (fault,) = refused(tmp_path, f"regel\nhet ca{damaged(letters)}s x".encode())
    message = f"Hier staat “{damaged(letters)}”. Eerst stond hier waarschijnlijk: {letters}"
    assert told([fault]) == [("garbled-letters", f"{SHOWN}:2:7", message)]
    assert fault.quote == damaged(letters)


@pytest.mark.parametrize("letters", ["Á", "”", "Í"])
def test_also_when_a_byte_of_them_is_in_no_alphabet(tmp_path: Path, letters: str) -> None:
    found = told(refused(tmp_path, f"ca{damaged(letters)}".encode()))
    message = f"Hier staat “{damaged(letters)}”. Eerst stond hier waarschijnlijk: {letters}"
    assert found[0] == ("garbled-letters", f"{SHOWN}:1:3", message)
    assert [rule for rule, *_ in found[1:]] == ["control-character"]


def test_damage_that_nobody_can_undo_is_told_too(tmp_path: Path) -> None:
    (fault,) = refused(tmp_path, "een â€β twee".encode())
    assert told([fault]) == [
        ("garbled-letters", f"{SHOWN}:1:5", "Hier staat “â€β”. Eerst stond hier waarschijnlijk: \ufffd?")
    ]


@pytest.mark.parametrize(
    ("written", "column", "quote", "letters"),
    [
        ("caf+AOk-", 4, "+AOk-", "é"),
        ("een +AOsA6Q- twee +AOk-", 5, "+AOsA6Q-", "ëé"),
        ("a +b-c +23- +bcd- +AOk- d", 19, "+AOk-", "é"),
        ("+IKw- 5", 1, "+IKw-", "€"),
        ("+IBk-s", 1, "+IBk-", "’"),
        ("+AKE-", 1, "+AKE-", "¡"),
        ("+Ak8-", 1, "+Ak8-", "ɏ"),
        ("+IBE-", 1, "+IBE-", "\u2011"),
        ("+IL4-", 1, "+IL4-", "\u20be"),
    ],
)
def test_letters_that_were_written_as_utf7_are_told_too(
    tmp_path: Path, written: str, column: int, quote: str, letters: str
) -> None:
    (fault,) = refused(tmp_path, written.encode())
    message = f"Hier staat “{quote}”. Eerst stond hier waarschijnlijk: {letters}"
    assert told([fault]) == [("garbled-letters", f"{SHOWN}:1:{column}", message)]
    assert fault.quote == quote


@pytest.mark.parametrize(
    "text",
    ["+31-6", "a+bc-d", "C+AKA-", "+AlA-", "+IBA-", "+IL8-", "+AOkAYQ-", "+AGEA6Q-", "Ã", "Â 5", "â€", "Ãlaf", "1+1-2"],
)
def test_what_only_resembles_damage_is_fine(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text.encode()) == text


def test_all_faults_of_all_lines_are_told_in_order(tmp_path: Path) -> None:
    found = told(refused(tmp_path, "a\u200b\n<<<<<<< Ã©\u200b\n\nÃ©\n".encode()))
    assert [(rule, place.removeprefix(f"{SHOWN}:")) for rule, place, _ in found] == [
        ("hidden-character", "1:2"),
        ("merge-conflict", "2:1"),
        ("garbled-letters", "2:9"),
        ("hidden-character", "2:11"),
        ("garbled-letters", "4:1"),
    ]


def test_a_fault_of_another_file_does_not_make_this_one_unreadable(tmp_path: Path) -> None:
    faults = Faults()
    faults.add("file-empty", Place("content/informatie/ander.md"))
    (tmp_path / "proef.md").write_bytes(b"goed")
    assert read_text(tmp_path / "proef.md", SHOWN, LIMIT, faults) == "goed"


@pytest.mark.parametrize("secret", ["-----BEGIN RSA PRIVATE " + "KEY-----", "gh" + "p_" + "a1B2" * 9])
def test_a_secret_stops_the_reading_and_is_repeated_nowhere(tmp_path: Path, secret: str) -> None:
    (fault,) = refused(tmp_path, f"naam: Balie\ntekst: {secret}".encode())
    assert (fault.rule, fault.place) == ("catalogue.secret", Place(SHOWN, 2, 8))
    assert secret not in str(fault.as_dict())


def test_what_only_begins_like_a_secret_is_text(tmp_path: Path) -> None:
    text = "-----BEGIN PUBLIC KEY-----\nghp_ en AKIA en xoxb- en sk-learn"
    assert read(tmp_path, text.encode()) == text
