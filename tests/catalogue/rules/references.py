"""What one thing says of another: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import (
    ALERT,
    CHANNELS,
    MOVING,
    NEWS,
    OUTAGE,
    PASSPORT,
    READ_MOVING,
    READ_PASSPORT,
    TEAMS,
    THEMES,
    TOPIC,
    TOWN,
    WARNING,
    Right,
    Wrong,
)

PLAIN = (
    "---\ntitel: Pagina\nsamenvatting: Een pagina.\neigenaar: klantcontact\ngecontroleerd: 2026-10-05\n---\nTekst.\n"
)

WRONG = [
    Wrong(
        "unknown-reference",
        ((PASSPORT, "team: burgerzaken", "team: burgerzakn"),),
        PASSPORT,
        4,
        says="Bedoelt u “burgerzaken”?",
    ),
    Wrong("unknown-reference", ((PASSPORT, "thema: wonen", "thema: reizen"),), PASSPORT, 5, says="als thema"),
    Wrong(
        "unknown-reference",
        (
            (PASSPORT, "kanaal: telefoon", "kanaal: chat"),
            (PASSPORT, "andere_wegen:\n", "andere_wegen:\n  - kanaal: balie\n"),
        ),
        PASSPORT,
        21,
        says="als kanaal",
    ),
    Wrong(
        "unknown-reference",
        ((PASSPORT, "termijn:", "gerelateerd: rijbewijs\ntermijn:"),),
        PASSPORT,
        15,
        says="als dienst",
    ),
    Wrong(
        "unknown-reference",
        ((TOPIC, "locaties: gemeentehuis", "locaties: gemeentehuizen"),),
        TOPIC,
        12,
        says="als locatie",
    ),
    Wrong(
        "unknown-reference",
        ((TOPIC, "reden: Wij", "transactie: pas\n  reden: Wij"),),
        TOPIC,
        19,
        says="als pagina in regelen",
    ),
    Wrong(
        "unknown-reference",
        ((TOPIC, "boeken:", "afhalen:\n  nodig: ja\n  onderwerp: ophalen\nboeken:"),),
        TOPIC,
        15,
        says="als onderwerp in afspraken",
    ),
    Wrong("unknown-reference", ((TEAMS, "plaatsvervanger: klantcontact", "plaatsvervanger: klantcontct"),), TEAMS, 3),
    Wrong("unknown-reference", ((NEWS, "eigenaar:", "plaatsvervanger: klantcontct\neigenaar:"),), NEWS, 5, says="team"),
    Wrong("unknown-reference", ((THEMES, "kanalen: [telefoon", "kanalen: [telefon"),), THEMES, 6),
    Wrong("unknown-reference", ((ALERT, "locaties: gemeentehuis", "locaties: bieb"),), ALERT, 6),
    Wrong("unknown-reference", ((NEWS, "eigenaar: klantcontact", "eigenaar: communicatie"),), NEWS, 5, says="als team"),
    Wrong("unknown-reference", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: chat\n"),), CHANNELS, 8),
    Wrong(
        "unknown-page",
        ((TOWN, "afspraken/paspoort", "afspraken/pasport"),),
        TOWN,
        18,
        says="Bedoelt u “afspraken/paspoort”?",
    ),
    Wrong("unknown-page", ((TOWN, "klacht: themas/wonen", "klacht: regelen/klacht"),), TOWN, 20),
    Wrong("unknown-page", ((ALERT, "soort:", "zie: nieuws/oud\nsoort:"),), ALERT, 5),
    Wrong("unknown-page", ((READ_PASSPORT, "dienst:", "gerelateerd: informatie/reizen\ndienst:"),), READ_PASSPORT, 4),
    Wrong(
        "unpublished-page",
        (
            (TOWN, "regelen/verhuizing-doorgeven", "informatie/verhuizen"),
            (READ_MOVING, "dienst:", "status: concept\ndienst:"),
            (MOVING, "termijn:", "geen_informatiepagina: Komt nog.\ntermijn:"),
        ),
        TOWN,
        19,
        says="“informatie/verhuizen” is nog een concept",
    ),
    Wrong(
        "unknown-page",
        (
            (TOWN, "regelen/verhuizing-doorgeven", "informatie/verhuisen"),
            (READ_MOVING, "dienst:", "status: concept\ndienst:"),
            (MOVING, "termijn:", "geen_informatiepagina: Komt nog.\ntermijn:"),
        ),
        TOWN,
        19,
        says="is er niet. Bedoelt u “informatie/paspoort”?",
    ),
    Wrong(
        "too-many-top-tasks",
        ((TOWN, "  - afspraken/paspoort\n", "  - afspraken/paspoort\n" * 10),),
        TOWN,
        28,
        says="11 toptaken",
    ),
    Wrong(
        "reference-twice",
        ((TOWN, "  - afspraken/paspoort\n", "  - afspraken/paspoort\n" * 2),),
        TOWN,
        19,
        says="afspraken/paspoort",
    ),
    Wrong(
        "reference-to-itself",
        ((PASSPORT, "termijn:", "gerelateerd: paspoort\ntermijn:"),),
        PASSPORT,
        15,
    ),
    Wrong(
        "missing-tokens",
        ((TOWN, "past_niet:", "huisstijl: huisstijl/kleuren.css\npast_niet:"),),
        TOWN,
        22,
        says="huisstijl/kleuren.css",
    ),
    Wrong(
        "missing-picture",
        ((TOWN, "past_niet:", "beelden:\n  logo: afbeeldingen/logo.svg\npast_niet:"),),
        TOWN,
        23,
        says="afbeeldingen/logo.svg",
    ),
    Wrong(
        "no-feedback",
        ((TOWN, "feedback_url: https://formulieren.lommerdal.example/feedback\n", ""),),
        TOWN,
        1,
        WARNING,
    ),
    Wrong(
        "address-taken", (("content/paginas/contact.md", "", PLAIN),), "content/paginas/contact.md", 1, says="/contact/"
    ),
]

RIGHT = [
    Right(
        "a style sheet of its own",
        (
            (TOWN, "past_niet:", "huisstijl: huisstijl/kleuren.css\npast_niet:"),
            ("content/huisstijl/kleuren.css", "", ":root { --hl-kleur: #123456; }\n"),
        ),
    ),
    Right("a theme as complaint address", ((TOWN, "klacht: themas/wonen", "klacht: locaties/gemeentehuis"),)),
    Right("a plain page with an address of its own", (("content/paginas/contactpunten.md", "", PLAIN),)),
]
