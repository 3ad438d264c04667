"""What a killed build left of a browser goes when the next one starts; what is in use stays."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.accessibility.browser import traces
from plugins.accessibility.browser.traces import made, mark, sweep


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traces, "_temporary", lambda: tmp_path)


def folder(place: Path, name: str) -> Path:
    made = place / name
    (made / "profile" / "Default").mkdir(parents=True)
    return made


def test_only_what_nobody_uses_any_more_goes(tmp_path: Path) -> None:
    used, left = folder(tmp_path, "helder-used"), folder(tmp_path, "helder-left")
    folder(tmp_path, "helder-being-made")
    folder(tmp_path, "other")
    held, let_go = mark(used), mark(left)
    assert held is not None
    assert let_go is not None
    os.close(let_go)
    sweep()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["helder-being-made", "helder-used", "other"]
    os.close(held)
    sweep()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["helder-being-made", "other"]


def test_what_a_process_left_that_was_killed_before_it_could_say_that_it_used_it_goes(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    ours = made()
    theirs = folder(tmp_path, f"helder-{ended.pid}-abc")
    (theirs / "in-use.new").write_text("")
    folder(tmp_path, f"helder-x{ended.pid}-abc")
    sweep()
    assert {path.name for path in tmp_path.iterdir()} == {ours.name, f"helder-x{ended.pid}-abc"}


def test_a_folder_that_is_not_there_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traces, "_temporary", lambda: tmp_path / "nergens")
    sweep()
    assert mark(tmp_path / "nergens") is None


def test_a_link_in_the_place_of_the_mark_is_not_followed(tmp_path: Path) -> None:
    target = folder(tmp_path, "elders")
    (target / "bestand").write_text("x")
    (tmp_path / "helder-x").mkdir()
    (tmp_path / "helder-x" / "in-use").symlink_to(target / "bestand")
    sweep()
    assert (target / "bestand").read_text() == "x"
    assert (tmp_path / "helder-x").is_dir()
