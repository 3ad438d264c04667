"""A promise that an exception breaks: what the rule must find, and what it must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import ALERT, PLACES, TOPIC, WARNING, Edit, Right, Wrong

SOON = (PLACES, "2026-12-24", "2026-12-10")
"""The exception on a Thursday in two weeks: open until 15.00, while the week says 20.00."""
SHUT = (PLACES, 'datum: 2026-12-24\n      tijden: ["09:00-15:00"]', "datum: {}\n      dicht: ja")
NAMES_MONDAY = (TOPIC, "duur_minuten: 15", "samenvatting: Kom op maandagochtend langs.\nduur_minuten: 15")


def shut(day: str) -> Edit:
    return SHUT[0], SHUT[1], SHUT[2].format(day)


def alert(rest: str, first: str = "2026-12-10") -> Edit:
    """An alert until the tenth of December; ``rest`` says where it stands."""
    return (
        ALERT,
        "van: 2026-11-16\ntot: 2026-12-01\nsoort: waarschuwing\nlocaties: gemeentehuis",
        (f"van: {first}\ntot: 2026-12-10\nsoort: waarschuwing\n{rest}"),
    )


EVENING = (
    "Op donderdag 10 december 2026 is de locatie “Gemeentehuis” ’s avonds dicht. "
    "Maar bij deze afspraken staat dat mensen dan kunnen komen: ‘Paspoort"
)

WRONG = [
    Wrong("promised-while-closed", (SOON,), PLACES, 14, WARNING, says=EVENING),
    Wrong("promised-while-closed", (shut("2026-12-10"),), PLACES, 14, WARNING, says="de hele dag dicht"),
    Wrong(
        "promised-while-closed", (shut("2026-12-07"), NAMES_MONDAY), PLACES, 14, WARNING, says="maandag 7 december 2026"
    ),
    Wrong("promised-while-closed", (SOON, alert("diensten: verhuizing-doorgeven")), PLACES, 14, WARNING),
    Wrong(
        "promised-while-closed",
        ((PLACES, "datum: 2026-12-24", "van: 2026-12-08\n      tot: 2026-12-11"),),
        PLACES,
        14,
        WARNING,
        says="10 december",
    ),
]

RIGHT = [
    Right("an evening in more than a month", ((PLACES, "2026-12-24", "2026-12-23"),)),
    Right("an evening that is only shorter", (SOON, (PLACES, "09:00-15:00", "09:00-19:00"))),
    Right("a day without an evening", ((PLACES, "2026-12-24", "2026-12-09"),)),
    Right("a closed day that no topic names", (shut("2026-12-07"),)),
    Right("a topic that names another day", (shut("2026-12-08"), NAMES_MONDAY)),
    Right("an alert for everyone on that day", (SOON, alert("eigenaar: klantcontact"))),
    Right("an alert for the place", (SOON, alert("locaties: gemeentehuis"))),
    Right("an alert for the service", (SOON, alert("diensten: paspoort"))),
    Right("a topic that has ended by then", (SOON, (TOPIC, "boeken:", "actief:\n  tot: 2026-12-09\nboeken:"))),
    Right(
        "a topic without that place",
        (
            SOON,
            (TOPIC, "    locaties", "    beschikbaar: nee\n    locaties"),
            (TOPIC, "boeken:", "  - soort: telefoon\nboeken:"),
        ),
    ),
]
