"""The CI files that come with the project: they are YAML, and what they type is understood."""

from __future__ import annotations

import importlib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from plugins.workflow.__main__ import COMMANDS
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
