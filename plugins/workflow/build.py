"""``build``: read, render, judge, publish."""

from __future__ import annotations

import argparse
import contextlib
import io
import shutil
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from plugins.checks import GateResult
from plugins.checks.refused import sentence
from plugins.checks.whole import sweep_drafts
from plugins.publishing import NotOurs, PublishingError, Release, lock, publish, staging
from plugins.reports import Report, as_text, compose, exit_code
from plugins.workflow.arguments import (
    ROOT,
    STATE,
    Arguments,
    UsageError,
    add_content,
    add_date,
    add_jobs,
    content_folder,
    day,
)
from plugins.workflow.gates import EXPECTED, all_gates, judged, titles
from plugins.workflow.kept_reports import keep_reports
from plugins.workflow.pelican_log import listen_to_pelican
from plugins.workflow.process import show
from plugins.workflow.session import Session
from plugins.workflow.terminal import Meter, colour, say, width

LOCK_SECONDS = 120
"""How long to wait for another build of the same site."""


def parser() -> argparse.ArgumentParser:
    """What can be typed behind ``build``."""
    arguments = Arguments("build", "Maak de site, controleer elke pagina en zet alles klaar in de map ‘output’.")
    add_content(arguments)
    arguments.add_argument("--output", metavar="MAP", default=str(ROOT / "output"), help="waar de site komt")
    add_date(arguments)
    arguments.add_argument("--report", metavar="BESTAND.json", help="schrijf het verslag ook naar dit bestand")
    add_jobs(arguments)
    arguments.add_argument("--no-publish", action="store_true", help="alleen controleren, niets klaarzetten")
    arguments.add_argument("--notices", action="store_true", help="toon ook de tips")
    arguments.add_argument("--fresh", action="store_true", help="gebruik geen eerder oordeel: controleer alles opnieuw")
    return arguments


def main(words: Sequence[str]) -> int:
    """Build with these options. Returns the exit code: 0 published, 1 blocked, 2 wrong use, 3 a gate could not run."""
    options = parser().parse_args(words)
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
    release: Release | None = None
    try:
        with lock(output, wait=LOCK_SECONDS, say=say):
            sweep_drafts(STATE)
            report, release = _build(session, output, publishing=not options.no_publish)
    except NotOurs as problem:
        raise UsageError(str(problem)) from None
    except PublishingError as problem:
        say(str(problem))
        return 3
    except OSError as problem:
        say(sentence("De site kon niet worden geschreven", problem))
        return 3
    told = keep_reports(report, report_file, session)
    show(
        as_text(
            report,
            titles(session.ledger.gates),
            colour=colour(),
            width=width(),
            notices=options.notices,
            closing=_closing(report, release, output, options.no_publish),
        )
    )
    return exit_code(report) or (0 if told else 3)


def _build(session: Session, output: Path, *, publishing: bool) -> tuple[Report, Release | None]:
    say(f"Ik lees {session.content} …")
    session.open()
    if session.reading_failed:
        for gate in all_gates().values():
            session.ledger.sign_in(gate)
        return judged(session, None), None
    folder = staging(output)
    report = run_pelican(session, folder)
    if report.verdict != "ok" or not publishing:
        return report, None
    return report, publish(folder, output, date=session.today)


def run_pelican(session: Session, folder: Path) -> Report:
    """Let Pelican write the site to ``folder`` and its plugins judge it. A crash makes the report incomplete."""
    from pelican import Pelican
    from pelican.settings import read_settings

    refused: list[OSError] = []
    say("Ik maak de pagina’s en controleer ze …")
    try:
        listen_to_pelican(refused)
        overrides: dict[str, Any] = {
            "PATH": str(session.content),
            "THEME": str(session.theme),
            "OUTPUT_PATH": str(folder),
            "HELDER": session,
        }
        settings = read_settings(str(ROOT / "publishconf.py"), override=overrides)
        instance = Pelican(settings)
        # Pelican's closing line counts articles, of which we have none; and standard output is for the report.
        with contextlib.redirect_stdout(io.StringIO()), Meter("In de browser bekeken") as session.progress:
            instance.run()
    except OSError as problem:
        return _broken(session, sentence("De pagina’s konden niet worden gemaakt", problem))
    except Exception:
        traceback.print_exc()
        return _broken(session, "Pelican is gestopt voordat de site klaar was. Zie de melding hierboven.")
    if refused:
        return _broken(session, sentence("Niet elk bestand kon naar de site", refused[0]))
    return session.report or _broken(session, "Pelican is klaar, maar niemand heeft de site beoordeeld.")


def _broken(session: Session, reason: str) -> Report:
    """A report that never publishes, with what the gates said before it went wrong."""
    results = (*session.results, GateResult("pelican", ran=False, reason=reason))
    return compose(session.today, results, dict.fromkeys(EXPECTED, 1))


def _closing(report: Report, release: Release | None, output: Path, no_publish: bool) -> str | None:
    if report.verdict != "ok":
        return None
    if no_publish:
        return "De site is in orde. Er is niets klaargezet."
    if release is not None and not release.changed:
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
    real = output.parent.resolve() / output.name
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
