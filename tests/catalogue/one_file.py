"""A content folder with one file, read by itself."""

from __future__ import annotations

from pathlib import Path

from plugins.catalogue.reader.content import entities_of
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.folder import ContentFile
from tests.catalogue.small_town import settle
from tests.catalogue.told import told


def one(tmp_path: Path, relative: str, text: str) -> ContentFile:
    """A content folder with one file: that file."""
    settle(tmp_path, {relative: text})
    return ContentFile(tmp_path / relative, f"content/{relative}", relative)


def noted(tmp_path: Path, relative: str, text: str) -> tuple[list[str], list[tuple[str, str, str]]]:
    """The keys of what one file holds; and its faults, each place without the path."""
    faults = Faults()
    keys = [entity.key for entity in entities_of(one(tmp_path, relative, text), faults)]
    return keys, [(rule, place.removeprefix(f"content/{relative}"), said) for rule, place, said in told(faults.found)]
