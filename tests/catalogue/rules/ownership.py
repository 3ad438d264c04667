"""Owners, deputies and dates: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import (
    ALERT,
    ERROR,
    MOVING,
    NEWS,
    NOTICE,
    PASSPORT,
    PRIVACY,
    READ_MOVING,
    TEAMS,
    WARNING,
    Right,
    Wrong,
)

WRONG = [
    Wrong(
        "review-too-far",
        ((PRIVACY, "gecontroleerd:", "controleren_voor: 2099-01-01\ngecontroleerd:"),),
        PRIVACY,
        5,
        WARNING,
        says="2099-01-01",
    ),
    Wrong("alert-too-long", ((ALERT, "tot: 2026-12-01", "tot: 2036-12-01"),), ALERT, 4, WARNING, says="2036-12-01"),
    Wrong(
        "news-in-future",
        ((NEWS, "datum: 2026-11-02", "datum: 2026-12-02"),),
        NEWS,
        4,
        says="2026-12-02",
        severity=WARNING,
    ),
    Wrong("no-owner", ((NEWS, "eigenaar: klantcontact\n", ""),), NEWS, 1, says="avond-open"),
    Wrong("deputy-is-owner", ((TEAMS, "plaatsvervanger: klantcontact", "plaatsvervanger: burgerzaken"),), TEAMS, 3),
    Wrong("deputy-is-owner", ((NEWS, "eigenaar:", "plaatsvervanger: klantcontact\neigenaar:"),), NEWS, 5),
    Wrong("no-review-date", ((PRIVACY, "gecontroleerd: 2026-10-05\n", ""),), PRIVACY, 1),
    Wrong(
        "review-passed",
        ((PASSPORT, "gecontroleerd: 2026-09-14", "gecontroleerd: 2025-11-22"),),
        PASSPORT,
        21,
        WARNING,
        says="Team Burgerzaken",
    ),
    Wrong(
        "review-passed",
        ((PASSPORT, "gecontroleerd: 2026-09-14", "gecontroleerd: 2025-11-22"),),
        PASSPORT,
        21,
        ERROR,
        touched=(PASSPORT,),
    ),
    Wrong(
        "review-passed",
        ((PRIVACY, "gecontroleerd:", "controleren_voor: 2026-11-22\ngecontroleerd:"),),
        PRIVACY,
        5,
        WARNING,
        says="Kies ook bij “controleren_voor” een latere dag",
    ),
    Wrong(
        "review-soon",
        ((PRIVACY, "gecontroleerd:", "controleren_voor: 2026-12-01\ngecontroleerd:"),),
        PRIVACY,
        5,
        NOTICE,
        says="Kies ook bij “controleren_voor” een latere dag",
    ),
    Wrong(
        "review-passed",
        ((NEWS, "eigenaar: klantcontact\ngecontroleerd: 2026-11-02", "gecontroleerd: 2025-11-02"),),
        NEWS,
        5,
        WARNING,
        says="“avond-open” is niet nagekeken vóór 2026-11-02.",
    ),
    Wrong("reviewed-in-future", ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2026-11-24"),), NEWS, 6, WARNING),
    Wrong(
        "reviewed-in-future",
        ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2026-11-24"),),
        NEWS,
        6,
        ERROR,
        touched=(NEWS,),
    ),
    Wrong(
        "review-soon",
        ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2025-12-01"),),
        NEWS,
        6,
        NOTICE,
        says="2026-12-01",
    ),
    Wrong("alert-passed", ((ALERT, "tot: 2026-12-01", "tot: 2026-11-22"),), ALERT, 4, WARNING),
    Wrong("alert-passed", ((ALERT, "tot: 2026-12-01", "tot: 2026-11-22"),), ALERT, 4, ERROR, touched=(ALERT,)),
]

RIGHT = [
    Right("reviewed in nine years", ((PRIVACY, "gecontroleerd:", "controleren_voor: 2035-11-01\ngecontroleerd:"),)),
    Right("an alert of two years", ((ALERT, "tot: 2026-12-01", "tot: 2028-11-16"),)),
    Right(
        "the theme's team owns",
        (
            (READ_MOVING, "dienst: verhuizing-doorgeven", "thema: wonen"),
            (MOVING, "termijn:", "geen_informatiepagina: Staat in de tekst.\ntermijn:"),
        ),
    ),
    Right("reviewed today", ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2026-11-23"),), touched=(NEWS,)),
    Right("news is of its day", ((NEWS, "gecontroleerd: 2026-11-02\n", ""),)),
    Right("an alert that ends today", ((ALERT, "tot: 2026-12-01", "tot: 2026-11-23"),), touched=(ALERT,)),
]
