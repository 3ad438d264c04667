"""The steps of set-up, in order."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from plugins.workflow.setup import axe, chromium, guard, venv
from plugins.workflow.setup.commands import Command
from plugins.workflow.setup.shell import SetupError, refusal, say


def prepare(
    command: Command,
    root: Path,
    *,
    allow_install: bool = True,
    builder: venv.Builder | None = None,
    environ: Mapping[str, str] = os.environ,
) -> None:
    """Bring what ``command`` needs. Costs a few milliseconds, and writes nothing, when all of it is there.

    Raises ``SetupError``, also when something is missing and ``allow_install`` is false.
    """
    locks = [venv.RUN_LOCK]
    locks += [venv.DEV_LOCK] if command.dev else []
    locks += [venv.TRAIN_LOCK] if command.train else []
    if _is_ready(command, root, locks, environ, allow_install=allow_install):
        return
    builder = builder or venv.PipBuilder(root)
    grid = _grid(command, environ)
    try:
        with guard.one_at_a_time(root):
            if allow_install:
                venv.prepare(root, locks, builder)
            elif not venv.is_ready(root, locks) or (command.browser and not axe.is_ready(root, grid=grid)):
                raise SetupError(
                    "Nog niet alles staat klaar, en met --no-install installeert Helder Loket niets. "
                    f"Voer eenmalig uit, met internet: python3 tasks.py {command.name}"
                )
            if command.browser and not chromium.is_ready(root, environ, allow_install=allow_install):
                chromium.prepare(root, environ, allow_install=allow_install)
            if command.browser:
                axe.prepare(root, builder, environ, grid=grid)
        say("Alles staat klaar.")
    except OSError as error:
        raise SetupError(refusal("Klaarzetten lukt niet", error)) from error


def _grid(command: Command, environ: Mapping[str, str]) -> bool:
    """Does this command need Selenium Grid, and can it run here?"""
    return command.dev and command.browser and axe.grid_wanted(environ)


def _is_ready(
    command: Command, root: Path, locks: list[str], environ: Mapping[str, str], *, allow_install: bool
) -> bool:
    if not venv.is_ready(root, locks):
        return False
    if not command.browser:
        return True
    ready = axe.is_ready(root, grid=_grid(command, environ))
    return ready and chromium.is_ready(root, environ, allow_install=allow_install)
