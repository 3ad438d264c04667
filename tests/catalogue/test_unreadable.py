"""A file that the machine will not open is told as a fault of that file, and the rest is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.reader import read_content
from tests.helpers import SITE, copy_site

REFUSED = ("informatie/paspoort.md", "gegevens/diensten/paspoort.yaml")


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_opened_is_told_and_stops_nothing_else(tmp_path: Path, monkeypatch, name: str) -> None:
    content = copy_site(tmp_path)
    opened = Path.open
    read = Path.read_bytes

    def refuse(path: Path) -> None:
        # Whoever runs the tests may be root, for whom no file is closed.
        if path == content / name:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", lambda path, *rest, **named: refuse(path) or opened(path, *rest, **named))
    monkeypatch.setattr(Path, "read_bytes", lambda path: refuse(path) or read(path))
    reading = read_content(content)
    assert [(f.rule, f.place.path) for f in reading.findings] == [("catalogue.file-unreadable", f"content/{name}")]
    assert reading.failed
    assert reading.catalogue is not None
    assert "verhuizen" in reading.catalogue.information


def test_files_that_open_are_no_fault() -> None:
    assert "catalogue.file-unreadable" not in {finding.rule for finding in read_content(SITE).findings}
