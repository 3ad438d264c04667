"""What commands share of their options, with Dutch words and exit code 2 for wrong use."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from plugins.workflow.dates import build_date, local_today

ROOT = Path(__file__).resolve().parents[2]
DEFAULT_CONTENT = ROOT / "content"
STATE = Path(os.environ.get("HELDER_STATE") or ROOT / ".helder").resolve()
"""Caches and the last report: ours, never published. The environment's ``HELDER_STATE`` puts them elsewhere."""
MOST_JOBS = 16


class UsageError(Exception):
    """Wrong use: what was typed, or the settings. The message is Dutch; the exit code is 2."""


class Arguments(argparse.ArgumentParser):
    """argparse that speaks Dutch where people see it."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(
            prog=f"python3 tasks.py {command}", description=description, add_help=False, allow_abbrev=False
        )
        self._positionals.title = "wat"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze uitleg")

    def format_help(self) -> str:
        """The help text, with Dutch for argparse's own word."""
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        """Wrong options."""
        dutch = message
        for english, word in (
            ("unrecognized arguments:", "onbekende optie:"),
            ("the following arguments are required:", "dit ontbreekt nog:"),
            ("expected one argument", "hier hoort een waarde achter"),
            ("argument ", "optie "),
            ("invalid choice:", "onbekende keuze:"),
            ("choose from", "kies uit"),
            ("invalid int value:", "geen getal:"),
        ):
            dutch = dutch.replace(english, word)
        raise UsageError(f"{dutch[:1].upper()}{dutch[1:]}. Typ “{self.prog} --help” voor uitleg.")


def add_content(arguments: argparse.ArgumentParser) -> None:
    """``--content MAP``."""
    arguments.add_argument("--content", metavar="MAP", default=str(DEFAULT_CONTENT), help="de map met de inhoud")


def add_output(arguments: argparse.ArgumentParser, explained: str = "waar de site staat") -> None:
    """``--output MAP``."""
    arguments.add_argument("--output", metavar="MAP", default=str(ROOT / "output"), help=explained)


def add_date(arguments: argparse.ArgumentParser) -> None:
    """``--date JJJJ-MM-DD``."""
    arguments.add_argument("--date", metavar="JJJJ-MM-DD", help="maak de site alsof het deze dag is")


def add_jobs(
    arguments: argparse.ArgumentParser, explained: str = "hoeveel browsers tegelijk controleren (nu: 2)"
) -> None:
    """``--jobs N``."""
    arguments.add_argument("--jobs", type=_jobs, metavar="N", help=explained)


def _jobs(value: str) -> int:
    if not re.fullmatch("[0-9]{1,3}", value) or not 1 <= int(value) <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"kies een getal van 1 tot en met {MOST_JOBS}")
    return int(value)


def content_folder(value: str) -> Path:
    """The content folder. Raises :class:`UsageError` when it is not there."""
    path = Path(value).absolute()
    if not path.is_dir():
        raise UsageError(f"De map {value} bestaat niet.")
    return path


def day(value: str | None) -> dt.date:
    """The day of the build: ``--date``, else ``SOURCE_DATE_EPOCH``, else today."""
    if value is None:
        try:
            return build_date(os.environ, local_today())
        except ValueError:
            raise UsageError("SOURCE_DATE_EPOCH moet een getal zijn.") from None
    try:
        if re.fullmatch(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", value):
            return dt.date.fromisoformat(value)
    except ValueError:
        pass
    raise UsageError(f"“{value}” is geen datum. Schrijf bijvoorbeeld 2026-11-23.") from None


def content_paths(files: Sequence[str], content: Path) -> list[str]:
    """Files as someone typed them → paths with the ``content/`` prefix. Raises :class:`UsageError`."""
    found = []
    for name in files:
        path = Path(name).absolute()
        if not path.exists():
            path = content / name.removeprefix("content/")
        if not path.exists():
            raise UsageError(f"Het bestand {name} bestaat niet.")
        try:
            inside = path.resolve().relative_to(content.resolve())
        except ValueError:
            raise UsageError(f"Het bestand {name} ligt niet in {content}.") from None
        if path.is_dir():
            below = sorted(each for each in path.resolve().rglob("*") if each.is_file())
            found += [f"content/{each.relative_to(content.resolve()).as_posix()}" for each in below]
        else:
            found.append(f"content/{inside.as_posix()}")
    return found
