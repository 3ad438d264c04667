"""Taking the site elsewhere by the public command: whole, or not at all."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from plugins.publishing import lock, releases
from tests.publishing.town import Town
from tests.workflow.commands import run, tree


@pytest.fixture
def town(tmp_path: Path) -> Town:
    town = Town(tmp_path / "www" / "output")
    town.publish("een")
    return town


def export(town: Town, target: Path) -> tuple[int, str]:
    done = run("export", "--output", str(town.output), str(target))
    return done.returncode, done.stdout + done.stderr


def test_a_folder_holds_the_whole_site_and_no_links(town: Town, tmp_path: Path) -> None:
    code, said = export(town, tmp_path / "weg")
    assert code == 0, said
    assert tree(tmp_path / "weg") == tree(town.output.resolve())
    assert not any(path.is_symlink() for path in (tmp_path / "weg").rglob("*"))
    assert (tmp_path / "weg").stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize("name", ["site.tar", "site.tar.gz", "site.tgz"])
def test_a_tar_file_holds_the_whole_site_and_is_the_same_each_time(town: Town, tmp_path: Path, name: str) -> None:
    assert export(town, tmp_path / name)[0] == 0
    first = (tmp_path / name).read_bytes()
    with tarfile.open(tmp_path / name) as tar:
        found = {each.name: file.read() for each in tar if (file := tar.extractfile(each)) is not None}
    assert found == tree(town.output.resolve())
    assert export(town, tmp_path / name)[0] == 0
    assert (tmp_path / name).read_bytes() == first


@pytest.mark.parametrize("name", ["weg", "site.tar"])
def test_a_damaged_site_is_not_exported_and_nothing_is_left(town: Town, tmp_path: Path, name: str) -> None:
    (releases(town.output)[-1].path / "index.html").write_text("beklad")
    code, said = export(town, tmp_path / name)
    assert code == 3
    assert "beschadigd" in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["www"]


def test_a_folder_with_something_in_it_is_left_alone(town: Town, tmp_path: Path) -> None:
    (tmp_path / "weg").mkdir()
    (tmp_path / "weg" / "brief.txt").write_text("bewaren")
    assert export(town, tmp_path / "weg")[0] == 2
    assert tree(tmp_path / "weg") == {"brief.txt": b"bewaren"}


def test_an_empty_folder_is_filled(town: Town, tmp_path: Path) -> None:
    (tmp_path / "weg").mkdir()
    assert export(town, tmp_path / "weg")[0] == 0
    assert tree(tmp_path / "weg") == tree(town.output.resolve())


def test_a_place_that_is_not_there_is_told(town: Town, tmp_path: Path) -> None:
    code, said = export(town, tmp_path / "nergens" / "weg")
    assert code == 3
    assert "nergens" in said
    assert "Traceback" not in said


def test_who_is_building_is_told(town: Town, tmp_path: Path) -> None:
    waiting = "from plugins.workflow import __main__ as commands, published; published.LOCK_SECONDS = 0.2"
    program = f"import sys; {waiting}; sys.exit(commands.main(['export', *sys.argv[1:]]))"
    words = [sys.executable, "-c", program, "--output", str(town.output), str(tmp_path / "weg")]
    with lock(town.output):
        done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 3
    assert "al een build bezig" in done.stderr
    assert not (tmp_path / "weg").exists()


def test_a_server_sees_that_a_page_of_the_same_size_is_another(town: Town, tmp_path: Path) -> None:
    """It tells versions apart by time and size, and two releases may be of one day."""
    times = []
    for text in ("12,00", "13,00"):
        town.publish(text)
        assert export(town, tmp_path / "site.tar")[0] == 0
        with tarfile.open(tmp_path / "site.tar") as tar:
            times.append(tar.getmember("index.html").mtime)
    assert times[0] != times[1]
