"""The reports behind the golden files: one for each verdict, an empty one, and one with nasty characters."""

from __future__ import annotations

import datetime as dt

from plugins.checks import Finding, GateResult, Place, Severity
from plugins.reports import PageRow, Report, compose, not_started

DATE = dt.date(2026, 11, 23)

TITLES = {
    "separation.start-link-on-information": "Startknop op een uitlegpagina",
    "readability.long-sentence": "Lange zin",
    "catalogue.unknown-key": "Onbekend veld",
    "integrity.dead-link": "Link gaat nergens heen",
    "readability.passive": "Lijdende zin",
}

DIGID = Finding(
    rule="separation.start-link-on-information",
    severity=Severity.ERROR,
    place=Place("content/informatie/paspoort.md", 12, 5),
    message="Deze link start een aanvraag. Dat hoort niet op een uitlegpagina.",
    remedy="Zet de link op de pagina bij Regelen. Verwijs hier naar die pagina.",
    url="/informatie/paspoort/",
    quote="Vraag uw paspoort direct aan met DigiD",
    selector="main > p:nth-of-type(3) > a",
    source="Wens 12",
)
LONG = Finding(
    rule="readability.long-sentence",
    severity=Severity.WARNING,
    place=Place("content/informatie/paspoort.md", 8, 1),
    message="Deze zin heeft 31 woorden. Meer dan 20 leest moeilijk.",
    remedy="Maak er twee zinnen van.",
    url="/informatie/paspoort/",
    quote=(
        "Als u een paspoort aanvraagt omdat uw oude paspoort is verlopen, dan neemt u dat oude paspoort mee naar het "
        "gemeentehuis, samen met een pasfoto die niet ouder is dan zes maanden en die aan alle eisen voldoet."
    ),
    source="Direct Duidelijk",
)
DEAD = Finding(
    rule="integrity.dead-link",
    severity=Severity.ERROR,
    place=Place("content/regelen/verhuizing.md", 4, 17),
    message="De pagina /informatie/verhuisen/ bestaat niet.",
    remedy="Verbeter het adres van de link.",
    url="/regelen/verhuizing/",
    quote="Lees eerst hoe u verhuist",
    suggestions=("/informatie/verhuizen/", "/informatie/verhuizing/"),
    criteria=("2.4.4", "1.3.1"),
    source="WCAG 2.2",
)
PASSIVE = Finding(
    rule="readability.passive",
    severity=Severity.NOTICE,
    place=Place("content/regelen/verhuizing.md", 9, 1),
    message="Wie doet dit? Dat staat niet in de zin.",
    remedy="Begin de zin met wie het doet.",
    quote="Uw aanvraag wordt behandeld.",
)
KEY = Finding(
    rule="catalogue.unknown-key",
    severity=Severity.ERROR,
    place=Place("content/gegevens/diensten/paspoort.yaml", 3, 1),
    message="Het veld ‘kostn’ bestaat niet.",
    remedy="Bedoelt u ‘kosten’?",
    field="kostn",
    suggestions=("kosten",),
)
NASTY = Finding(
    rule="catalogue.unknown-key",
    severity=Severity.ERROR,
    place=Place('content/informatie/a,b: 100% <é> & "c".md', 2, 3),
    message="Eerste regel\r\nTweede: 100%, <script>alert('x')</script> & \x1b[31mrood\x1b[0m.",
    remedy="Haal ‘\u202e’ en \x00 weg; ::error:: doet niets. ]]> --> \u2028 klaar.",
    url='/informatie/"><b>/',
    quote="\ud83d een half teken, een héle 🏛️,\ta tab, ﷺ en \x9b31m",
    selector="main > p[title='a\\\"b']",
    field="<naam>",
    suggestions=("</li><li>", "%0A::warning::", ""),
    criteria=("<1.1.1>",),
    source="A & B, art. 1 <lid 2>",
)
NOWHERE = Finding(
    rule="integrity.<odd>",
    severity=Severity.WARNING,
    place=Place(""),
    message="Dit geldt voor de hele site: geen bestand, geen regel.",
    url="/",
)

PAGES = (
    PageRow("/regelen/verhuizing/", "content/regelen/verhuizing.md", "regelen", 96, "b1", 84.25),
    PageRow("/informatie/paspoort/", "content/informatie/paspoort.md", "informatie", 412, "rond_b2", 57.0),
    PageRow("/", "content/gegevens/gemeente.yaml", "home", 80),
)
EVERY_GATE = {"catalogue": 2, "separation": 3, "readability": 3, "accessibility": 3, "integrity": 3}


def ran(name: str, *findings: Finding, checked: int = 3, seconds: float = 0.25) -> GateResult:
    """A gate that ran."""
    return GateResult(name, ran=True, checked=checked, findings=findings, seconds=seconds)


def empty() -> Report:
    """Nothing expected, nothing found."""
    return compose(DATE, (), {})


def ok() -> Report:
    """All gates ran; a warning and a notice do not block."""
    quiet = [ran(name) for name in EVERY_GATE if name != "readability"]
    return compose(DATE, [*quiet, ran("readability", LONG, PASSIVE)], EVERY_GATE, PAGES)


def blocked() -> Report:
    """All gates ran, and found errors."""
    gates = [
        ran("catalogue", checked=2, seconds=0.0123),
        ran("separation", DIGID),
        ran("readability", PASSIVE, LONG, seconds=1.5),
        ran("accessibility", seconds=12.3456),
        ran("integrity", DEAD),
    ]
    return compose(DATE, gates, EVERY_GATE, PAGES)


def unread() -> Report:
    """Reading failed, so gates on pages were not started."""
    gates = [ran("catalogue", KEY, checked=2), *(not_started(name) for name in EVERY_GATE if name != "catalogue")]
    return compose(DATE, gates, EVERY_GATE, reading_failed=True)


def incomplete() -> Report:
    """One gate failed, one fell short and one is missing, beside an error."""
    gates = [
        ran("catalogue", checked=2),
        ran("separation", DIGID),
        ran("readability", checked=1),
        GateResult("accessibility", ran=False, reason="De browser Chromium startte niet."),
    ]
    return compose(DATE, gates, EVERY_GATE, PAGES)


def nasty() -> Report:
    """Findings full of what formats have to escape."""
    pages = [PageRow("/<b>&/", "content/informatie/\"'<x>.md", "informatie", 1, "moeilijker", -3.5)]
    return compose(
        DATE,
        [ran("catalogue", NASTY, NOWHERE), GateResult("<gate>", ran=False, reason="50%\nfout <x>")],
        {"catalogue": 1},
        pages,
    )


REPORTS = {
    "empty": empty,
    "ok": ok,
    "blocked": blocked,
    "unread": unread,
    "incomplete": incomplete,
    "nasty": nasty,
}
