"""A repository with locks, a builder that installs nothing, programs that only know their version."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from plugins.workflow.setup.shell import SetupError


class FakeBuilder:
    """Makes an environment of one empty file, and remembers what it was asked."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.broken = False
        self.fails_on: str | None = None
        self.dies_on: str | None = None

    def usable(self, folder: Path) -> bool:
        return not self.broken and (folder / "bin" / "python").exists()

    def make(self, folder: Path) -> None:
        self.done.append("make")
        (folder / "bin").mkdir(parents=True, exist_ok=True)
        (folder / "bin" / "python").touch()

    def install(self, folder: Path, lock: Path) -> None:
        self.done.append(lock.name)
        if lock.name == self.dies_on:
            raise KeyboardInterrupt
        if lock.name == self.fails_on:
            raise SetupError("Dit lukte niet.")

    def forget(self) -> None:
        self.done.clear()


class FakeRun:
    """Stands in for running a tool: remembers the words, does what ``then`` does."""

    def __init__(self, then: Callable[[Sequence[str]], None] | None = None) -> None:
        self.calls: list[list[str]] = []
        self.environ: Mapping[str, str] | None = None
        self.cwd: Path | None = None
        self._then = then

    def __call__(
        self, words: Sequence[str], log: Path, /, *, env: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> None:
        self.calls.append(list(words))
        self.environ, self.cwd = env, cwd
        if self._then:
            self._then(words)


Program = Callable[..., Path]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "repo"
    folder.mkdir()
    for lock in ("requirements.txt", "requirements-dev.txt", "requirements-node.txt", "package-lock.json"):
        (folder / lock).write_text(f"{lock}: 1\n", encoding="utf-8")
    return folder


@pytest.fixture
def builder() -> FakeBuilder:
    return FakeBuilder()


@pytest.fixture
def make_run() -> type[FakeRun]:
    return FakeRun


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    folder = tmp_path / "programs"
    folder.mkdir()
    return folder


@pytest.fixture
def program(programs: Path) -> Program:
    """Write an executable that answers ``--version`` with ``says`` and ends with ``code``."""

    def write(name: str, says: str, code: int = 0, folder: Path = programs) -> Path:
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text(f"#!/bin/sh\necho '{says}'\nexit {code}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return write


@pytest.fixture
def environ(programs: Path) -> dict[str, str]:
    return {"PATH": str(programs)}
