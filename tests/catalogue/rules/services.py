"""Services: routes, pages, prices, channels, product names: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import (
    ACT_MOVING,
    CHANNELS,
    MOVING,
    NOTICE,
    PASSPORT,
    READ_MOVING,
    READ_PASSPORT,
    SECOND_MOVE,
    THEMES,
    TOPIC,
    TOWN,
    WARNING,
    Right,
    Wrong,
)

WRONG = [
    Wrong(
        "no-transaction",
        (
            (PASSPORT, "route: afspraak", "route: balie"),
            (MOVING, "route: online", "route: landelijk"),
            (ACT_MOVING, "dienst:", "status: concept\ndienst:"),
            (TOWN, "  - regelen/verhuizing-doorgeven\n", ""),
        ),
        MOVING,
        3,
        says="landelijk",
    ),
    Wrong(
        "two-transactions",
        (("content/regelen/adres-wijzigen.md", "", SECOND_MOVE.format("verhuizing-doorgeven")),),
        ACT_MOVING,
        4,
        says="content/regelen/adres-wijzigen.md",
    ),
    Wrong(
        "route-mismatch",
        (("content/regelen/paspoort.md", "", SECOND_MOVE.format("paspoort")),),
        "content/regelen/paspoort.md",
        4,
        says="afspraak",
    ),
    Wrong("not-online", (), PASSPORT, 3, NOTICE, says="afspraak"),
    Wrong(
        "theme-without-transaction",
        (
            (
                THEMES,
                "- id: wonen\n",
                (
                    "- id: natuur\n  naam: Groen\n  samenvatting: Groen in de buurt.\n"
                    "  vraag: {team: burgerzaken, kanalen: [balie], termijn: 1 dag}\n- id: wonen\n"
                ),
            ),
        ),
        THEMES,
        1,
        NOTICE,
        says="Groen",
    ),
    Wrong("no-topic", ((TOPIC, "dienst: paspoort", "dienst: verhuizing-doorgeven"),), PASSPORT, 3),
    Wrong(
        "no-information-page",
        (
            (READ_PASSPORT, "dienst: paspoort", "dienst: verhuizing-doorgeven"),
            (READ_PASSPORT, "[[kosten:paspoort]]", "niets"),
        ),
        PASSPORT,
        1,
    ),
    Wrong(
        "service-incomplete",
        ((MOVING, "niets_gehoord: Heeft u na 5 werkdagen niets gehoord? Bel ons. Wij kijken het voor u na.\n", ""),),
        MOVING,
        1,
        says="niets_gehoord",
    ),
    Wrong(
        "service-incomplete",
        ((MOVING, "papier: Vraag ons om het papieren formulier. Wij sturen het naar u op.\n", ""),),
        MOVING,
        1,
        says="papier",
    ),
    Wrong(
        "service-incomplete",
        ((MOVING, "login:\n  - voor: inwoners\n    middel: digid\n    niveau: midden\n", ""),),
        MOVING,
        1,
        says="login",
    ),
    Wrong("no-price", ((PASSPORT, "2026-01-01", "2027-01-02"),), PASSPORT, 9),
    Wrong("no-price", ((MOVING, "gratis: ja\n", ""),), MOVING, 1),
    Wrong(
        "same-price-twice", ((PASSPORT, "2027-01-01", "2026-01-01"),), PASSPORT, 12, says="Paspoort voor volwassenen"
    ),
    Wrong(
        "price-name-differs",
        (
            (
                PASSPORT,
                "Paspoort voor volwassenen\n    bedrag: 88,20",
                "Paspoort voor Volwassenen.\n    bedrag: 88,20",
            ),
        ),
        PASSPORT,
        12,
        says="Paspoort voor Volwassenen.",
    ),
    Wrong("level-of-another", ((MOVING, "niveau: midden", "niveau: eh3"),), MOVING, 20, says="digid"),
    Wrong(
        "no-human-channel",
        (
            (
                CHANNELS,
                "- id: telefoon\n  soort: telefoon",
                (
                    "- id: post\n  soort: post\n  naam: Post\n  adres: Postbus 1, Lommerdal\n"
                    "- id: telefoon\n  soort: telefoon"
                ),
            ),
            (MOVING, "  - kanaal: balie\n  - kanaal: telefoon\n", "  - kanaal: post\n"),
        ),
        MOVING,
        26,
    ),
    Wrong(
        "start-host",
        ((MOVING, "https://formulieren.lommerdal", "https://formulier.lommerdal"),),
        MOVING,
        22,
        says="formulier.lommerdal.example",
    ),
    Wrong(
        "start-host",
        ((TOWN, "soort: transactie\n    naam: Formulieren", "soort: informatie\n    naam: Formulieren"),),
        MOVING,
        22,
    ),
    Wrong(
        "unknown-product-name",
        ((PASSPORT, "terms/paspoort", "terms/paspoort2030"),),
        PASSPORT,
        6,
        WARNING,
        says="paspoort2030",
    ),
    Wrong(
        "product-name-elsewhere",
        ((PASSPORT, "terms/paspoort", "terms/apk"),),
        PASSPORT,
        6,
        says="algemene periodieke keuring",
    ),
    Wrong(
        "no-product-name",
        ((PASSPORT, "upl: http://standaarden.overheid.nl/owms/terms/paspoort", "upl: onbekend"),),
        PASSPORT,
        6,
        WARNING,
    ),
    Wrong(
        "no-product-name",
        ((PASSPORT, "upl: http://standaarden.overheid.nl/owms/terms/paspoort\n", ""),),
        PASSPORT,
        1,
        WARNING,
    ),
]

RIGHT = [
    Right(
        "a topic that can be done online",
        ((TOPIC, "reden: Wij moeten zien dat u het zelf bent.", "transactie: verhuizing-doorgeven"),),
        but=(),
    ),
    Right(
        "a second transaction that is a concept",
        (("content/regelen/adres.md", "", SECOND_MOVE.format("verhuizing-doorgeven\nstatus: concept")),),
    ),
    Right(
        "a reason instead of an information page",
        (
            (READ_MOVING, "dienst: verhuizing-doorgeven", "dienst: paspoort"),
            (MOVING, "termijn:", "geen_informatiepagina: Alles staat al op de pagina.\ntermijn:"),
        ),
    ),
    Right("a desk service without online fields", ((PASSPORT, "route: afspraak", "route: balie"),)),
    Right("a price that began today", ((PASSPORT, "2026-01-01", "2026-11-23"),)),
    Right(
        "a reason instead of a product name",
        ((PASSPORT, "upl: http://standaarden.overheid.nl/owms/terms/paspoort", "upl:\n  geen: Past niet."),),
    ),
    Right(
        "a start at a national counter",
        ((TOWN, "soort: transactie\n    naam: Formulieren", "soort: landelijk\n    naam: Formulieren"),),
    ),
]
