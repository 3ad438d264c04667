"""A build that is killed between two steps, in a process of its own, and what the next build makes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.publishing import live, lock, releases
from tests.publishing.town import Town, tree

ROOT = Path(__file__).parents[2]
PROGRAM = """
import os, signal, sys
from pathlib import Path
from tests.publishing.town import Town

def die(name):
    if name == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

Town(Path(sys.argv[1])).publish("twee", step=die)
"""


def killed_at(town: Town, step: str) -> None:
    outcome = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(town.output), step],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        check=False,
    )
    assert outcome.returncode == -signal.SIGKILL


@pytest.mark.parametrize("step", ["sealed", "manifest", "named", "linked"])
def test_killed_before_the_swap_the_live_site_is_what_it_was(town: Town, step: str) -> None:
    town.publish("een")
    before = tree(town.output.resolve())
    killed_at(town, step)

    assert tree(town.output.resolve()) == before


@pytest.mark.parametrize("step", ["swapped", "confirmed", "pruned"])
def test_killed_after_the_swap_the_new_site_is_whole(town: Town, step: str) -> None:
    town.publish("een")
    killed_at(town, step)
    with lock(town.output):
        release = live(town.output)

    assert release is not None
    assert release.intact()
    assert (town.output / "index.html").read_text() == "twee"


def test_killed_while_an_empty_folder_is_replaced_the_next_build_simply_publishes(town: Town) -> None:
    town.output.mkdir(parents=True)
    killed_at(town, "emptied")

    assert town.publish("drie").changed
    assert (town.output / "index.html").read_text() == "drie"


@pytest.mark.parametrize("step", ["sealed", "manifest", "named", "linked", "swapped", "confirmed", "pruned"])
def test_the_next_build_cleans_up_and_keeps_only_what_was_once_online(town: Town, step: str) -> None:
    town.publish("een")
    killed_at(town, step)
    last = town.publish("drie")

    assert (town.output / "index.html").read_text() == "drie"
    assert not [name for name in town.names() if name.startswith(("staging-", "swap-", "trash-"))]
    folders = {name for name in town.names() if (town.folder / name).is_dir()}
    seen = ["een", "twee", "drie"] if step in ("swapped", "confirmed", "pruned") else ["een", "drie"]
    assert [(release.path / "index.html").read_text() for release in releases(town.output)] == seen
    assert {name for name in town.names() if ".json" in name} == {f"{name}.json" for name in folders}
    assert last.id in folders


def test_only_what_is_left_over_is_cleaned(town: Town) -> None:
    town.publish("een")
    ours = town.names()
    for name in ("staging-abc", "trash-000001-0123456789ab", "zelf gemaakt"):
        (town.folder / name).mkdir()
    for name in ("000009-0123456789ab.json", "000009-0123456789ab.json.new", "aantekening.json"):
        (town.folder / name).write_text("{}")
    (town.folder / "swap-000009-0123456789ab").symlink_to("nergens")
    with lock(town.output):
        pass

    assert town.names() == sorted([*ours, "aantekening.json", "zelf gemaakt"])
