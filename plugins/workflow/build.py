"""``build``: read, render, judge, publish."""

from __future__ import annotations

import argparse
import os
import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from plugins.accessibility.browser.traces import sweep
from plugins.checks.refused import sentence
from plugins.checks.whole import sweep_drafts
from plugins.reports import as_text, exit_code
from plugins.workflow.arguments import (
    ROOT,
    STATE,
    Arguments,
    UsageError,
    add_content,
    add_date,
    add_jobs,
    add_output,
    content_folder,
    day,
)
from plugins.workflow.gates import titles
from plugins.workflow.kept_reports import keep_reports
from plugins.workflow.lanes import Outcome, holding, ordinary, urgent
from plugins.workflow.process import show
from plugins.workflow.published import held
from plugins.workflow.session import Session
from plugins.workflow.terminal import colour, say, width


def parser() -> argparse.ArgumentParser:
    """What can be typed behind ``build``."""
    arguments = Arguments("build", "Maak de site, controleer elke pagina en zet alles klaar in de map ‘output’.")
    add_content(arguments)
    add_output(arguments, "waar de site komt")
    add_date(arguments)
    arguments.add_argument("--report", metavar="BESTAND.json", help="schrijf het verslag ook naar dit bestand")
    add_jobs(arguments)
    arguments.add_argument("--no-publish", action="store_true", help="alleen controleren, niets klaarzetten")
    arguments.add_argument(
        "--spoed",
        action="store_true",
        help="alleen meldingen, de crisispagina, openingstijden en kanalen, op de laatste goede site",
    )
    arguments.add_argument(
        "--houd-laatste-goede", action="store_true", help="houd van een bestand met fouten de vorige versie online"
    )
    arguments.add_argument(
        "--basis", metavar="MAP", help="de inhoud van de laatste goede site, als die hier nog niet staat"
    )
    arguments.add_argument("--notices", action="store_true", help="toon ook de tips")
    arguments.add_argument("--fresh", action="store_true", help="gebruik geen eerder oordeel: controleer alles opnieuw")
    return arguments


def main(words: Sequence[str]) -> int:
    """Build with these options. Returns the exit code: 0 published, 1 blocked, 2 wrong use, 3 a gate could not run."""
    options = parser().parse_args(words)
    if options.spoed and options.houd_laatste_goede:
        raise UsageError("Kies --spoed of --houd-laatste-goede. Niet allebei: met spoed gaat al niets anders mee.")
    if options.basis and not (options.spoed or options.houd_laatste_goede):
        raise UsageError("--basis hoort bij --spoed of --houd-laatste-goede.")
    given = content_folder(options.basis) if options.basis else None
    lane = ordinary
    if options.spoed or options.houd_laatste_goede:
        lane = partial(urgent if options.spoed else holding, given=given)
    content, today = content_folder(options.content), day(options.date)
    output = _output_folder(options.output, content)
    report_file = _report_file(options.report)
    if options.fresh:
        shutil.rmtree(STATE / "cache", ignore_errors=True)
    session = Session(
        content=content,
        theme=ROOT / "theme",
        today=today,
        production=True,
        managed=True,
        cache=STATE / "cache",
        jobs=options.jobs,
    )
    try:
        with held(output):
            sweep_drafts(STATE)
            sweep()
            say(f"Ik lees {content} …")
            outcome = lane(session, output, publishing=not options.no_publish)
    except OSError as problem:
        say(sentence("De site kon niet worden geschreven", problem))
        return 3
    kept = keep_reports(outcome.report, report_file, outcome.session)
    show(
        as_text(
            outcome.report,
            titles(outcome.session.ledger.gates),
            colour=colour(),
            width=width(),
            notices=options.notices,
            closing=_closing(outcome, output, options.no_publish),
        )
    )
    show("".join(f"{line}\n" for line in outcome.told))
    return exit_code(outcome.report) or (0 if kept else 3)


def _closing(outcome: Outcome, output: Path, no_publish: bool) -> str | None:
    if outcome.report.verdict != "ok":
        return None
    if no_publish:
        return "De site is in orde. Er is niets klaargezet."
    if outcome.release is not None and not outcome.release.changed:
        return f"De site staat klaar in {_short(output)}. Er is niets veranderd sinds de vorige keer."
    return f"De site staat klaar in {_short(output)}."


def _short(path: Path) -> str:
    try:
        return f"{path.relative_to(Path.cwd())}/"
    except ValueError:
        return f"{path}/"


def _output_folder(value: str, content: Path) -> Path:
    """Where the site comes; never inside what it is made from, nor around it."""
    output = Path(value).absolute()
    real = Path(os.path.realpath(output.parent)) / output.name  # unlike resolve(), at ease with a loop of links
    for source in (content.resolve(), *((ROOT / name).resolve() for name in ("content", "theme", "plugins", "tests"))):
        if real.is_relative_to(source) or source.is_relative_to(real):
            raise UsageError(
                f"De site kan niet in {value}: daar staat waar wij de site van maken. Kies een andere map."
            )
    return output


def _report_file(value: str | None) -> Path | None:
    if value is None:
        return None
    path = Path(value).absolute()
    if not path.parent.is_dir():
        raise UsageError(f"De map {path.parent} bestaat niet. Maak de map eerst.")
    if path.is_dir():
        raise UsageError(f"{path} is een map. Noem een bestand voor het verslag.")
    return path
