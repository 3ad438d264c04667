"""Going back to an earlier version by the public command."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.publishing import releases
from tests.publishing.town import Town
from tests.workflow.commands import run, tree


@pytest.fixture
def town(tmp_path: Path) -> Town:
    town = Town(tmp_path / "www" / "output")
    for text in ("een", "twee", "drie"):
        town.publish(text)
    return town


def shown(town: Town) -> str:
    return (town.output / "index.html").read_text()


def back(town: Town, *words: str) -> tuple[int, str]:
    done = run("rollback", "--output", str(town.output), *words)
    return done.returncode, done.stdout + done.stderr


def test_without_a_number_the_version_before_comes_back(town: Town) -> None:
    code, said = back(town)
    assert (code, shown(town)) == (0, "twee")
    assert "Versie 2" in said
    assert "build" in said


def test_a_number_says_which(town: Town) -> None:
    assert back(town, "1")[0] == 0
    assert shown(town) == "een"
    assert back(town, "3")[0] == 0
    assert shown(town) == "drie"


def test_the_list_shows_what_is_online_and_changes_nothing(town: Town) -> None:
    code, said = back(town, "--list")
    lines = said.splitlines()
    assert code == 0
    assert [line.split()[0] for line in lines] == ["3", "2", "1"]
    assert [("online" in line) for line in lines] == [True, False, False]
    assert shown(town) == "drie"


@pytest.mark.parametrize(("words", "code"), [(("9",), 3), (("drie",), 3), (("1", "2"), 2)])
def test_what_is_not_there_is_refused(town: Town, words: tuple[str, ...], code: int) -> None:
    assert back(town, *words)[0] == code
    assert shown(town) == "drie"


def test_a_damaged_version_is_refused(town: Town) -> None:
    (town.folder / releases(town.output)[1].id / "index.html").write_text("beklad")
    code, said = back(town)
    assert (code, shown(town)) == (3, "drie")
    assert "beschadigd" in said


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("van een ander")
    for command in (("rollback",), ("export", str(tmp_path / "nieuw"))):
        assert run(*command, "--output", str(tmp_path / "site")).returncode == 2
    assert tree(tmp_path) == {"site/index.html": b"van een ander"}
