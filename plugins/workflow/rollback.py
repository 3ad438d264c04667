"""``rollback``: an earlier version of the site back online, at once."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from plugins.publishing import Release, live, releases, rollback
from plugins.workflow.arguments import Arguments, UsageError, add_output
from plugins.workflow.debt import debt_of
from plugins.workflow.published import held


def parser() -> argparse.ArgumentParser:
    """What can be typed behind ``rollback``."""
    arguments = Arguments("rollback", "Zet een eerdere versie van de site terug. Zonder nummer: de vorige.")
    arguments.add_argument("version", metavar="NUMMER", nargs="?", help="welke versie; --list toont de nummers")
    add_output(arguments)
    arguments.add_argument("--list", action="store_true", help="toon welke versies er zijn, en verander niets")
    return arguments


def main(words: Sequence[str]) -> int:
    """Go back. Returns the exit code: 0 done, 2 wrong use, 3 it could not be done; the site is then what it was."""
    options = parser().parse_args(words)
    output = Path(options.output).absolute()
    if options.list:
        print(_listed(output), end="")
        return 0
    if not output.is_symlink():
        raise UsageError(
            f"In {options.output} staat geen site van Helder Loket. Maak eerst de site: python3 tasks.py build"
        )
    with held(output):
        release = rollback(output, options.version)
    print(_done(release))
    return 0


def _listed(output: Path) -> str:
    known, current = releases(output), live(output)
    if not known:
        return "Er zijn nog geen versies.\n"
    lines = []
    for release in reversed(known):
        now = "  ← staat online" if current and release.id == current.id else ""
        hurried = "  met spoed" if debt_of(release) else ""
        lines.append(f"{release.number:>6}  {release.date.isoformat()}  {len(release.files)} bestanden{hurried}{now}")
    return "\n".join(lines) + "\n"


def _done(release: Release) -> str:
    if not release.changed:
        return f"Versie {release.number} stond al online."
    return (
        f"Versie {release.number} van {release.date.isoformat()} staat weer online. "
        "Let op: de volgende build maakt de site weer van de inhoud van nu. Zet dus ook de inhoud terug."
    )
