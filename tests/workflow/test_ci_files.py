"""The CI files that come with the project: they are YAML, and what they type is understood."""

from __future__ import annotations

import importlib
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from plugins.workflow.__main__ import COMMANDS
from plugins.workflow.hurry import FILES as URGENT
from plugins.workflow.hurry import FOLDER
from plugins.workflow.setup.commands import command
from tests.workflow.commands import ROOT

FILES = [ROOT / ".gitlab-ci.yml", *sorted((ROOT / ".github" / "workflows").glob("*.yml"))]


def lines(value: Any) -> Iterator[str]:
    """Every line of every text in a file."""
    if isinstance(value, str):
        yield from value.splitlines()
    elif isinstance(value, dict):
        for each in value.values():
            yield from lines(each)
    elif isinstance(value, list):
        for each in value:
            yield from lines(each)


def typed(file: Path) -> list[list[str]]:
    """What is typed behind ``python3 tasks.py``."""
    found = (
        re.search(r"python3 tasks\.py ([^>|&;]*)", line) for line in lines(yaml.safe_load(file.read_text("utf-8")))
    )
    return [shlex.split(each[1]) for each in found if each]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_each_command_is_one_of_ours_with_options_that_it_knows(file: Path) -> None:
    for name, *options in typed(file):
        assert command(name) is not None, name
        module = importlib.import_module(COMMANDS[name]) if name in COMMANDS else None
        if module is not None and hasattr(module, "parser"):
            module.parser().parse_args(options)


def test_they_type_something() -> None:
    names = {words[0] for file in FILES for words in typed(file)}
    assert {"build", "check", "test", "export"} <= names


PUBLISHING = [ROOT / ".gitlab-ci.yml", ROOT / ".github" / "workflows" / "publiceren.yml"]


@pytest.mark.parametrize("file", PUBLISHING, ids=lambda file: file.name)
def test_what_has_haste_goes_first_and_a_night_keeps_what_was_good(file: Path) -> None:
    builds = [options for name, *options in typed(file) if name == "build"]
    assert ["--spoed", "--basis", "../basis/content"] in builds
    assert ["--houd-laatste-goede", "--basis", "../basis/content"] in builds
    assert [] in builds, "everything, through every gate"


@pytest.mark.parametrize("file", PUBLISHING, ids=lambda file: file.name)
def test_all_that_goes_along_with_an_urgent_build_starts_one(file: Path) -> None:
    named = set(re.findall(r"content/[\w./*-]+", file.read_text("utf-8")))
    assert {f"content/{name}" for name in URGENT} <= named
    assert any(name.startswith(f"content/{FOLDER}".rstrip("/")) for name in named)


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_a_runner_types_is_a_script(file: Path) -> None:
    for script in scripts(yaml.safe_load(file.read_text("utf-8"))):
        ran = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True, check=False)
        assert not ran.returncode, ran.stderr


def scripts(value: Any) -> Iterator[str]:
    """Every script in a file: of GitLab (``script``, a list of lines) and of GitHub (``run``, a text)."""
    if isinstance(value, list):
        for each in value:
            yield from scripts(each)
    elif isinstance(value, dict):
        if "script" in value:
            yield "\n".join(value["script"])
        if "run" in value:
            yield value["run"]
        for each in value.values():
            yield from scripts(each)
