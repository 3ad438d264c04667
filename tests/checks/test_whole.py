"""Files are there whole or not at all, and a damaged one is known."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.checks.whole import read_sealed, sweep_drafts, write_sealed, write_whole


def test_what_cannot_be_written_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    write_whole(file, "eerst")
    with pytest.raises(UnicodeEncodeError):
        write_whole(file, "\ud800")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("x.json", "eerst")]


def test_a_folder_in_the_way_is_told_and_no_draft_stays(tmp_path: Path) -> None:
    (tmp_path / "x.json" / "y").mkdir(parents=True)
    with pytest.raises(OSError, match=r"x\.json"):
        write_whole(tmp_path / "x.json", "tekst")
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_what_was_sealed_comes_back(tmp_path: Path) -> None:
    write_sealed(tmp_path / "x", "één\ntwee\n")
    assert read_sealed(tmp_path / "x") == "één\ntwee\n"


@pytest.mark.parametrize("place", [0, 30, 64, 65, -1])
def test_one_other_byte_breaks_the_seal(tmp_path: Path, place: int) -> None:
    file = tmp_path / "x"
    write_sealed(file, "tekst")
    data = bytearray(file.read_bytes())
    data[place] ^= 1
    file.write_bytes(data)
    assert read_sealed(file) is None


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"tekst", b"tekst\ntekst"])
def test_what_was_never_sealed_is_nothing(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x").write_bytes(data)
    assert read_sealed(tmp_path / "x") is None
    assert read_sealed(tmp_path / "y") is None
    assert read_sealed(tmp_path) is None


def test_only_drafts_of_the_dead_are_swept(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    folder = tmp_path / "cache" / "verdicts"
    folder.mkdir(parents=True)
    for name in (f"x.{dead.pid}", f"x.{os.getpid()}", "x.json", "x.99999999999", "x.12a"):
        (folder / name).write_text("")
    sweep_drafts(tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [f"x.{os.getpid()}", "x.json", "x.99999999999", "x.12a"]
    )
    sweep_drafts(tmp_path / "nergens")


def test_a_file_is_written_with_the_folders_above_it_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "rapport.json"
    for text in ("€ 12,50", "later"):
        write_whole(file, text)
        assert file.read_bytes() == text.encode("utf-8")
        assert [path.name for path in file.parent.iterdir()] == ["rapport.json"]


def test_a_folder_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        write_whole(tmp_path / "file" / "rapport.json", "x")
