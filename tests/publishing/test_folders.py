"""What is not ours stays untouched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.publishing import NotOurs, PublishingError, State, examine, lock
from tests.publishing.town import Town, tree


def full_folder(town: Town) -> None:
    town.output.mkdir()
    (town.output / "belangrijk.txt").write_text("bewaren")


def hidden_file(town: Town) -> None:
    town.output.mkdir()
    (town.output / ".git").write_text("bewaren")


def plain_file(town: Town) -> None:
    town.output.write_text("bewaren")


def link_elsewhere(town: Town) -> None:
    (town.output.parent / "elders").mkdir()
    town.output.symlink_to("elders")


def link_to_nothing(town: Town) -> None:
    town.output.symlink_to("nergens")


def link_out_of_our_folder(town: Town) -> None:
    (town.output.parent / "000001-0123456789ab").mkdir()
    town.folder.mkdir()
    town.output.symlink_to(f"{town.folder.name}/../000001-0123456789ab")


def link_to_our_folder_but_no_release(town: Town) -> None:
    (town.folder / "mijn-eigen-map").mkdir(parents=True)
    town.output.symlink_to(f"{town.folder.name}/mijn-eigen-map")


def link_in_a_circle(town: Town) -> None:
    town.output.symlink_to(town.output.name)


def releases_folder_that_is_a_link(town: Town) -> None:
    (town.output.parent / "elders").mkdir()
    town.folder.symlink_to("elders")


def releases_folder_that_is_a_file(town: Town) -> None:
    town.folder.write_text("bewaren")


@pytest.mark.parametrize(
    "made",
    [
        full_folder,
        hidden_file,
        plain_file,
        link_elsewhere,
        link_to_nothing,
        link_out_of_our_folder,
        link_to_our_folder_but_no_release,
        link_in_a_circle,
        releases_folder_that_is_a_link,
        releases_folder_that_is_a_file,
    ],
)
def test_what_is_not_ours_is_refused_and_untouched(town: Town, made: Callable[[Town], None]) -> None:
    town.output.parent.mkdir()
    made(town)
    before = tree(town.output.parent)

    with pytest.raises(NotOurs):
        town.publish("een")

    assert tree(town.output.parent) == before


def test_a_path_through_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("bewaren")

    with pytest.raises(NotOurs, match="geen map"), lock(tmp_path / "bestand" / "output"):
        pass


def test_the_root_of_the_disk_is_refused() -> None:
    with pytest.raises(NotOurs):
        examine(Path("/"))


def test_what_is_ours_is_recognised(town: Town) -> None:
    assert examine(town.output) is State.ABSENT
    town.output.mkdir(parents=True)
    assert examine(town.output) is State.EMPTY
    town.publish("een")
    assert examine(town.output) is State.LINK


def test_folders_above_the_output_are_made(tmp_path: Path) -> None:
    deep = Town(tmp_path / "a" / "b" / "output")
    deep.publish("een")

    assert (deep.output / "index.html").read_text() == "een"


def test_a_releases_folder_that_cannot_be_made_is_told_in_dutch(town: Town) -> None:
    (town.folder / "lock").mkdir(parents=True)

    with pytest.raises(PublishingError, match="kon niet worden gemaakt"), lock(town.output):
        pass
