"""What a release was made from is kept beside it, and comes back to the byte."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from plugins.publishing import Release, Unpublishable, lock, mirror, publish, releases, restore, staging
from plugins.publishing.sources import MOST_BYTES
from tests.publishing.town import DATE, Town, write_site


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "informatie").mkdir(parents=True)
    (folder / "informatie" / "paspoort.md").write_text("een")
    (folder / "gemeente.yaml").write_text("naam: Dorp")
    return folder


def put(town: Town, content: Path, text: str) -> Release:
    with lock(town.output):
        sources = mirror(content, town.output)
        built = staging(town.output)
        write_site(built, text)
        return publish(built, town.output, date=DATE, sources=sources)


def kept(town: Town) -> list[str]:
    return sorted(path.name for path in (town.folder / "sources").iterdir())


def read(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def test_it_comes_back_to_the_byte(town: Town, content: Path, tmp_path: Path) -> None:
    release = put(town, content, "een")
    before = read(content)
    (content / "informatie" / "paspoort.md").write_text("twee")
    restore(release, tmp_path / "back")
    assert read(tmp_path / "back") == before


def test_one_file_comes_back_alone(town: Town, content: Path, tmp_path: Path) -> None:
    release = put(town, content, "een")
    restore(release, tmp_path / "back", ["informatie/paspoort.md"])
    assert read(tmp_path / "back") == {"informatie/paspoort.md": "een"}


def test_the_content_folder_itself_is_left_alone(town: Town, content: Path) -> None:
    before = read(content)
    put(town, content, "een")
    assert read(content) == before


def test_a_file_that_did_not_change_is_kept_once_and_goes_with_the_last_release(town: Town, content: Path) -> None:
    for text in ("een", "twee", "drie", "vier", "vijf", "zes"):
        (content / "informatie" / "paspoort.md").write_text(text)
        put(town, content, text)
    assert len(releases(town.output)) == 5
    assert len(kept(town)) == 6
    assert set(kept(town)) == {sha for release in releases(town.output) for sha in release.sources.values()}


def test_the_same_site_from_other_sources_keeps_the_new_ones(town: Town, content: Path, tmp_path: Path) -> None:
    put(town, content, "een")
    (content / "gemeente.yaml").write_text("naam: Dorp # met uitleg")
    release = put(town, content, "een")
    assert not release.changed
    restore(releases(town.output)[-1], tmp_path / "back")
    assert (tmp_path / "back" / "gemeente.yaml").read_text() == "naam: Dorp # met uitleg"


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_damaged_sources_are_refused(town: Town, content: Path, tmp_path: Path, harm: str) -> None:
    release = put(town, content, "een")
    blob = town.folder / "sources" / release.sources["gemeente.yaml"]
    blob.unlink() if harm == "gone" else blob.write_text("naam: Roversnest")
    with pytest.raises(Unpublishable, match=r"gemeente\.yaml"):
        restore(release, tmp_path / "back")


def test_damaged_sources_are_mended_by_the_next_release(town: Town, content: Path, tmp_path: Path) -> None:
    first = put(town, content, "een")
    (town.folder / "sources" / first.sources["gemeente.yaml"]).write_text("naam: Roversnest")
    restore(put(town, content, "twee"), tmp_path / "back")
    assert read(tmp_path / "back") == read(content)


def test_odd_files_are_in_the_copy_as_what_they_are(town: Town, content: Path, tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("geheim")
    (content / "link.md").symlink_to(tmp_path / "geheim")
    os.mkfifo(content / "pijp.md")
    with lock(town.output):
        copy = mirror(content, town.output)
        assert (copy / "link.md").is_symlink()
        assert stat.S_ISFIFO((copy / "pijp.md").stat().st_mode)
        assert read(copy / "informatie") == {"paspoort.md": "een"}


def test_of_a_file_that_is_far_too_large_only_the_size_is_copied(town: Town, content: Path) -> None:
    with (content / "film.mp4").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with lock(town.output):
        copy = mirror(content, town.output) / "film.mp4"
        assert copy.stat().st_size == MOST_BYTES + 1
        assert copy.stat().st_blocks == 0


def test_a_copy_that_was_not_published_goes_with_the_lock(town: Town, content: Path) -> None:
    with lock(town.output):
        mirror(content, town.output)
    assert town.names() == ["lock"]
