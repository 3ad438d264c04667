"""``forecast``: what changes and what breaks in the days ahead, when nobody changes a file."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence

from plugins.reports import Report, exit_code
from plugins.reports import as_text as report_as_text
from plugins.workflow.arguments import (
    ROOT,
    STATE,
    Arguments,
    add_content,
    add_date,
    add_jobs,
    content_folder,
    day,
)
from plugins.workflow.forecast.as_json import as_json
from plugins.workflow.forecast.days import Days
from plugins.workflow.forecast.forecast import Forecast, forecast
from plugins.workflow.forecast.stretches import outlooks
from plugins.workflow.forecast.teams import Owners
from plugins.workflow.forecast.told import as_text
from plugins.workflow.gates import all_gates, titles
from plugins.workflow.terminal import Meter, colour, say, width

DAYS, MOST_DAYS, JOBS = 60, 366, 2
CLOSING = "Vooruitkijken kan pas als de inhoud van vandaag klopt."


def parser() -> argparse.ArgumentParser:
    """What can be typed behind ``forecast``."""
    arguments = Arguments("forecast", "Kijk vooruit: wat verandert er vanzelf, en wat gaat er mis?")
    arguments.add_argument(
        "--days", type=_days, default=DAYS, metavar="N", help=f"hoeveel dagen vooruit (nu: {DAYS}, hooguit {MOST_DAYS})"
    )
    add_content(arguments)
    add_date(arguments)
    arguments.add_argument("--format", choices=["text", "json"], default="text", help="de vorm van het overzicht")
    add_jobs(arguments, "hoeveel processen tegelijk rekenen (nu: 2)")
    return arguments


def main(words: Sequence[str]) -> int:
    """Look ahead with these options.

    Returns 0 when it could be done, whatever lies ahead: time never blocks. 1 when the content has errors today; 2 for
    wrong use, 3 when a control could not run today or on one of the days.
    """
    options = parser().parse_args(words)
    days = Days(content_folder(options.content), ROOT / "theme", STATE / "cache")
    say(f"Ik lees {days.content} …")
    today = days.look(day(options.date))
    names = titles(all_gates())
    catalogue = days.catalogue
    if today.report.verdict != "ok" or catalogue is None:
        _refuse(today.report, names, options.format)
        return exit_code(today.report)
    say(f"Ik maak de site van de komende {options.days} dagen …")
    with Meter("Dagen bekeken") as meter:
        found = outlooks(days, today, options.days, options.jobs or JOBS, meter)
    ahead, owners = forecast(catalogue, today.report, found), Owners(catalogue)
    if options.format == "json":
        print(as_json(ahead, owners, names), end="")
    else:
        print(as_text(ahead, owners, names, colour=colour(), width=width()), end="")
    return 3 if any(each.failed for each in found) else 0


def _refuse(report: Report, names: dict[str, str], shape: str) -> None:
    if shape == "json":
        print(as_json(Forecast(report), Owners(None), names), end="")
    else:
        print(report_as_text(report, names, colour=colour(), width=width(), closing=CLOSING), end="")


def _days(value: str) -> int:
    if not re.fullmatch("[0-9]{1,3}", value) or not 1 <= int(value) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(f"kies een getal van 1 tot en met {MOST_DAYS}")
    return int(value)
