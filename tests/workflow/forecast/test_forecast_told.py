"""How a forecast is told, byte by byte: at 80 and 120 columns, with colour, and for programs.

After a change on purpose: ``HELDER_GOLDEN=1 pytest tests/workflow/forecast/test_forecast_told.py`` writes the files
anew; then read the diff.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from plugins.checks import Finding, Place, Severity
from plugins.readability.loose_text import score_text
from plugins.reports import Report
from plugins.workflow.forecast.as_json import as_json
from plugins.workflow.forecast.causes import Cause
from plugins.workflow.forecast.differences import Change
from plugins.workflow.forecast.forecast import DayAhead, Forecast, Happening
from plugins.workflow.forecast.teams import Owners
from plugins.workflow.forecast.told import as_text
from tests.helpers import SITE, TODAY, catalogue_of

GOLDEN = Path(__file__).parent / "golden"
MOVING = "content/informatie/verhuizen.md"
PLACES = "content/gegevens/locaties.yaml"
TITLES = {
    "catalogue.review-passed": "Tijd om de tekst opnieuw na te kijken",
    "catalogue.promised-while-closed": "Dicht op een dag die u belooft",
    "catalogue.no-human-channel": "Niemand te spreken",
}
REVIEW = Finding(
    "catalogue.review-passed",
    Severity.WARNING,
    Place(MOVING, 5, 16),
    "“verhuizen” is niet nagekeken vóór 2026-12-05. Dit team zorgt ervoor: Team Burgerzaken.",
    "Kijk de tekst na. Zet bij “gecontroleerd” de dag van vandaag.",
    quote="verhuizen",
)
PROMISE = Finding(
    "catalogue.promised-while-closed",
    Severity.WARNING,
    Place(PLACES, 14, 7),
    "Op donderdag 24 december 2026 is de locatie “Gemeentehuis” ’s avonds dicht. "
    "Maar bij deze afspraken staat dat mensen dan kunnen komen: ‘Paspoort’.",
    "Maak een melding voor die dag, met deze locatie. Dan leest iedereen op tijd dat u dicht bent.",
    quote="2026-12-24",
)
ERROR = Finding(
    "catalogue.no-human-channel", Severity.ERROR, Place("content/gegevens/diensten/paspoort.yaml", 1, 1), "Niemand.", ""
)
TIP = Finding(
    "catalogue.exception-passed", Severity.NOTICE, Place(PLACES, 14, 7), "Dit is al geweest.", "Haal het weg."
)
NOW = [
    Finding(
        "catalogue.review-passed",
        Severity.WARNING,
        Place(f"content/paginas/p{number}.md", 5, 1),
        "Oud.",
        quote=f"p{number}",
    )
    for number in range(7)
]
ALERT = Happening(
    Cause(
        "alert-ends", "De melding ‘Storing’ is voorbij.", Place("content/meldingen/storing.yaml", 4, 6), ("Storing",)
    ),
    (
        Change(
            "text",
            ("/", "/a-z/", "/contact/", "/informatie/verhuizen/", "/nieuws/"),
            ("Let op: Storing", "Wij maken het formulier beter. " * 5, "Meer hierover"),
        ),
        Change("text", ("/meldingen/",), ("Nu",), ("Net voorbij", "Storing")),
    ),
)
UNKNOWN = Happening(None, (Change("markup", ("/contact/",)), Change("new", ("/nieuw/",))))
KERST = Cause("exception", "Kerstavond. Gemeentehuis: 9.00 tot 15.00 uur.", Place(PLACES, 14, 7))
CLOCK = Cause("clock", "De zomertijd begint. De klok gaat een uur vooruit. De tijden op de site blijven gelijk.")


def day(number: int, **parts: object) -> DayAhead:
    nothing = {"happenings": (), "came": (), "gone": (), "failed": (), "specials": ()}
    return DayAhead(TODAY + dt.timedelta(number), **{"made": True, **nothing, **parts})  # type: ignore[arg-type]


FORECASTS = {
    "quiet": Forecast(Report("ok", TODAY), tuple(day(number) for number in range(1, 61))),
    "busy": Forecast(
        Report("ok", TODAY, findings=tuple(NOW)),
        (
            day(1, came=(PROMISE, TIP)),
            day(2),
            day(12, happenings=(ALERT, UNKNOWN), came=(REVIEW,)),
            day(31, specials=(KERST,)),
            day(32, gone=(PROMISE,), failed=("Controle ‘Huisstijl’ is niet compleet. De reden is niet bekend.",)),
            day(125, specials=(CLOCK,)),
            day(126, made=False, came=(ERROR,)),
        ),
    ),
}
WRITERS: dict[str, Callable[[Forecast, Owners, dict[str, str]], str]] = {
    "80.txt": partial(as_text, width=80),
    "120.txt": partial(as_text, width=120),
    "colour.txt": partial(as_text, colour=True),
    "json": as_json,
}


@pytest.fixture(scope="module")
def owners() -> Owners:
    return Owners(catalogue_of(SITE))


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("name", FORECASTS)
def test_a_forecast_is_told_as_in_its_golden_file(name: str, suffix: str, owners: Owners) -> None:
    made = WRITERS[suffix](FORECASTS[name], owners, TITLES).encode()
    golden = GOLDEN / f"{name}.{suffix}"
    if os.environ.get("HELDER_GOLDEN"):
        golden.write_bytes(made)
    assert made == golden.read_bytes(), f"{golden.name} differs: see the docstring of this file"


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {f"{name}.{suffix}" for name in FORECASTS for suffix in WRITERS}


@pytest.mark.parametrize("columns", [80, 120])
def test_lines_fit(columns: int, owners: Owners) -> None:
    text = as_text(FORECASTS["busy"], owners, TITLES, width=columns)
    assert max(len(line) for line in text.splitlines()) <= columns


def test_what_a_forecast_says_is_plain(owners: Owners) -> None:
    lines = as_text(FORECASTS["busy"], owners, TITLES, width=10_000).splitlines()
    said = [line.strip() for line in lines if not line.strip().startswith(("- ", "+ ", "content/"))]
    found = [finding for finding in score_text("\n\n".join(said)).findings if finding.severity > Severity.NOTICE]
    assert [(finding.rule, finding.quote) for finding in found] == []
