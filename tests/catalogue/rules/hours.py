"""Opening hours, holidays and channels: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import ALERT, CHANNELS, NOTICE, OUTAGE, PLACES, TOPIC, WARNING, Right, Wrong

PERIOD = """\
  periodes:
    - van: {}
      tot: {}
      reden: Proef
      openingstijden:
        maandag: gesloten
  afwijkend:
"""
EXCEPTION = "  afwijkend:\n    - {}\n      reden: Scholing\n"
PHONE_OFF = "  naam: Telefoon\n  uit:\n    van: {}\n    tot: {}\n    reden: Storing\n    alternatief: balie\n"
WEEK = "  openingstijden:\n" + "".join(
    f'    {day}: ["09:00-17:00"]\n' for day in ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
)

WRONG = [
    Wrong(
        "periods-overlap",
        (
            (
                PLACES,
                "  afwijkend:\n",
                PERIOD.format("2027-02-01", "2027-02-20").replace("  afwijkend:\n", "")
                + PERIOD.format("2027-02-20", "2027-02-28").replace("  periodes:\n", ""),
            ),
        ),
        PLACES,
        19,
        says="2027-02-20",
    ),
    Wrong("range-reversed", ((PLACES, "  afwijkend:\n", PERIOD.format("2027-02-02", "2027-02-01")),), PLACES, 15),
    Wrong(
        "range-reversed",
        ((PLACES, "  afwijkend:\n", EXCEPTION.format("van: 2027-03-02\n      tot: 2027-03-01\n      dicht: ja")),),
        PLACES,
        15,
    ),
    Wrong("range-reversed", ((ALERT, "van: 2026-11-16", "van: 2026-12-16"),), ALERT, 4),
    Wrong(
        "range-reversed",
        ((CHANNELS, "  naam: Telefoon\n", PHONE_OFF.format("2026-12-02", "2026-12-01")),),
        CHANNELS,
        10,
    ),
    Wrong("range-reversed", ((TOPIC, "boeken:", "actief:\n  van: 2027-01-02\n  tot: 2027-01-01\nboeken:"),), TOPIC, 15),
    Wrong(
        "exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format("dicht: ja")),), PLACES, 14, says="Scholing"
    ),
    Wrong("exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format("datum: 2027-03-01")),), PLACES, 14),
    Wrong(
        "exception-unclear",
        (
            (
                PLACES,
                "  afwijkend:\n",
                EXCEPTION.format('datum: 2027-03-01\n      dicht: ja\n      tijden: ["09:00-10:00"]'),
            ),
        ),
        PLACES,
        14,
    ),
    Wrong(
        "exception-unclear",
        ((PLACES, "  afwijkend:\n", EXCEPTION.format("datum: 2027-03-01\n      tot: 2027-03-02\n      dicht: ja")),),
        PLACES,
        14,
    ),
    Wrong(
        "exception-unclear",
        ((PLACES, "  afwijkend:\n", EXCEPTION.format("van: 2027-03-01\n      dicht: ja")),),
        PLACES,
        14,
    ),
    Wrong(
        "exceptions-overlap",
        ((PLACES, "  feestdagen:", "    - datum: 2026-12-24\n      dicht: ja\n      reden: Dicht\n  feestdagen:"),),
        PLACES,
        17,
        says="2026-12-24",
    ),
    Wrong(
        "exceptions-overlap",
        (
            (
                PLACES,
                "  feestdagen:",
                "    - van: 2026-12-20\n      tot: 2026-12-31\n      dicht: ja\n      reden: Dicht\n  feestdagen:",
            ),
        ),
        PLACES,
        17,
    ),
    Wrong("exception-passed", ((PLACES, "2026-12-24", "2026-11-22"),), PLACES, 14, NOTICE, says="Kerstavond"),
    Wrong(
        "holiday-unconfirmed",
        ((PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2026-12-31"),),
        PLACES,
        18,
        WARNING,
        says="Nieuwjaarsdag (vrijdag 1 januari 2027) komt eraan. Het is nog niet bekend of de locatie “Gemeentehuis”",
    ),
    Wrong(
        "holiday-unconfirmed",
        ((CHANNELS, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2026-12-31"),),
        CHANNELS,
        17,
        WARNING,
        says="Nieuwjaarsdag (vrijdag 1 januari 2027) komt eraan. Het is nog niet bekend of het kanaal “Telefoon”",
    ),
    Wrong(
        "hours-without-week",
        ((CHANNELS, WEEK, ""),),
        CHANNELS,
        11,
        says="Het kanaal “Telefoon” heeft geen “openingstijden”. Daarom ziet niemand wat bij “feestdagen” staat.",
    ),
    Wrong(
        "hours-without-week",
        (
            (
                CHANNELS,
                "  naam: Balie\n",
                "  naam: Balie\n  afwijkend:\n    - datum: 2026-12-24\n      dicht: ja\n      reden: Kerstavond\n",
            ),
        ),
        CHANNELS,
        5,
        says="“afwijkend”",
    ),
    Wrong(
        "unknown-holiday",
        ((PLACES, "    dicht: alle", "    dicht: alle\n    wel_open: [Koningdag]"),),
        PLACES,
        19,
        says="Bedoelt u “Koningsdag”?",
    ),
    Wrong(
        "unknown-holiday",
        ((PLACES, "    dicht: alle", "    dicht: alle\n    wel_open: [Carnaval]"),),
        PLACES,
        19,
        says="Bevrijdingsdag",
    ),
    Wrong("channel-off", ((CHANNELS, "  naam: Balie\n", OUTAGE),), CHANNELS, 5, says="balie"),
    Wrong("channel-off", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: balie\n"),), CHANNELS, 5),
    Wrong("channel-without-way", ((CHANNELS, "  telefoon: 0500-00 00 00\n", ""),), CHANNELS, 5, says="“telefoon”"),
    Wrong(
        "channel-without-way",
        ((CHANNELS, "- id: balie", "- id: mail\n  soort: e-mail\n  naam: E-mail\n- id: balie"),),
        CHANNELS,
        1,
        says="“email”",
    ),
    Wrong(
        "channel-without-way",
        ((CHANNELS, "- id: balie", "- id: post\n  soort: post\n  naam: Post\n- id: balie"),),
        CHANNELS,
        1,
        says="“adres”",
    ),
]

RIGHT = [
    Right("a period of one day", ((PLACES, "  afwijkend:\n", PERIOD.format("2027-02-01", "2027-02-01")),)),
    Right(
        "exceptions on days that touch",
        ((PLACES, "  feestdagen:", "    - datum: 2026-12-25\n      dicht: ja\n      reden: Kerst\n  feestdagen:"),),
    ),
    Right("an exception today", ((PLACES, "2026-12-24", "2026-11-23"),)),
    Right(
        "an exception answers for the holiday",
        (
            (
                PLACES,
                "    - datum: 2026-12-24",
                (
                    "    - van: 2026-12-25\n      tot: 2027-01-01\n      dicht: ja\n      reden: Kerst\n"
                    "    - datum: 2026-12-24"
                ),
            ),
            (PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2026-11-30"),
        ),
    ),
    Right(
        "a channel that is off on its holidays",
        (
            (CHANNELS, "  naam: Telefoon\n", PHONE_OFF.format("2026-12-20", "2027-01-01")),
            (CHANNELS, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2026-11-30"),
        ),
    ),
    Right("a holiday that is far away", ((PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2027-01-01"),)),
    Right(
        "open on a holiday",
        ((PLACES, "    dicht: alle", "    dicht: alle\n    wel_open: [Goede Vrijdag, Bevrijdingsdag]"),),
    ),
    Right(
        "a channel that is off, with another", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: telefoon\n"),)
    ),
    Right(
        "two channels off after each other",
        (
            (CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: telefoon\n"),
            (CHANNELS, "  naam: Telefoon\n", PHONE_OFF.format("2027-01-01", "2027-01-31")),
        ),
    ),
]
