"""A file is there whole, or as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks.whole import write_whole


def test_a_file_is_written_with_the_folders_above_it_and_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "rapport.json"
    for text in ("€ 12,50", "later"):
        write_whole(file, text)
        assert file.read_bytes() == text.encode("utf-8")
        assert [path.name for path in file.parent.iterdir()] == ["rapport.json"]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "rapport.json"
    write_whole(file, "oud")
    with pytest.raises(UnicodeEncodeError):
        write_whole(file, "\ud800")
    assert file.read_text("utf-8") == "oud"


def test_a_folder_that_is_a_file_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="file"):
        write_whole(tmp_path / "file" / "rapport.json", "x")
