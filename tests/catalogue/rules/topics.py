"""Appointment topics: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import TOPIC, WARNING, Right, Wrong

WRONG = [
    Wrong(
        "topic-no-channel",
        ((TOPIC, "    locaties: gemeentehuis", "    locaties: gemeentehuis\n    beschikbaar: nee"),),
        TOPIC,
        11,
    ),
    Wrong("desk-without-location", ((TOPIC, "\n    locaties: gemeentehuis", ""),), TOPIC, 11),
    Wrong(
        "topic-no-address",
        ((TOPIC, "  url: https://afspraken.lommerdal.example/paspoort\n", ""),),
        TOPIC,
        14,
        says="“url”",
    ),
    Wrong(
        "topic-no-address",
        ((TOPIC, "  annuleren_url: https://afspraken.lommerdal.example/annuleren\n", ""),),
        TOPIC,
        14,
        says="“annuleren_url”",
    ),
    Wrong(
        "topic-no-address",
        ((TOPIC, "  wijzigen_url: https://afspraken.lommerdal.example/wijzigen\n", ""),),
        TOPIC,
        14,
        says="“wijzigen_url”",
    ),
    Wrong(
        "no-online-alternative",
        ((TOPIC, "online_alternatief:\n  reden: Wij moeten zien dat u het zelf bent.\n", ""),),
        TOPIC,
        1,
    ),
    Wrong("no-online-alternative", ((TOPIC, "  reden: Wij moeten zien dat u het zelf bent.\n", "  {}\n"),), TOPIC, 19),
    Wrong("collecting-without-topic", ((TOPIC, "boeken:", "afhalen:\n  nodig: ja\nboeken:"),), TOPIC, 14, WARNING),
    Wrong("odd-length", ((TOPIC, "duur_minuten: 15", "duur_minuten: 0"),), TOPIC, 4),
    Wrong("odd-length", ((TOPIC, "duur_minuten: 15", "duur_minuten: 241"),), TOPIC, 4, says="241 minuten"),
]

RIGHT = [
    Right(
        "a topic by telephone, without a desk",
        ((TOPIC, "soort: balie\n    locaties: gemeentehuis", "soort: telefoon"),),
    ),
    Right(
        "a desk that is off needs no location",
        (
            (
                TOPIC,
                "soort: balie\n    locaties: gemeentehuis",
                "soort: telefoon\n  - soort: balie\n    beschikbaar: nee",
            ),
        ),
    ),
    Right("the longest appointment", ((TOPIC, "duur_minuten: 15", "duur_minuten: 240"),)),
    Right("collecting with a topic", ((TOPIC, "boeken:", "afhalen:\n  nodig: ja\n  onderwerp: paspoort\nboeken:"),)),
    Right("no collecting", ((TOPIC, "boeken:", "afhalen:\n  nodig: nee\nboeken:"),)),
    Right(
        "a transaction instead of coming",
        ((TOPIC, "reden: Wij moeten zien dat u het zelf bent.", "transactie: verhuizing-doorgeven"),),
    ),
]
