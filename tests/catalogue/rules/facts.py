"""Facts that stand once, and numbers that stand nowhere: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import PASSPORT, PRIVACY, READ_PASSPORT, WARNING, Right, Wrong

_NUMBERED = "content/paginas/zaak-111222333.md"
_PAGE = "---\ntitel: Zaak\nsamenvatting: Een zaak.\neigenaar: klantcontact\ngecontroleerd: 2026-11-02\n---\nBel ons.\n"

WRONG = [
    Wrong(
        "fact-copied",
        ((PRIVACY, "Bel ons op [[telefoon]]", "Bel ons op 0500-00 00 00"),),
        PRIVACY,
        9,
        WARNING,
        says="[[telefoon]]",
    ),
    Wrong(
        "fact-copied",
        ((READ_PASSPORT, "[[kosten:paspoort]]", "€ 86,85"),),
        READ_PASSPORT,
        15,
        WARNING,
        says="[[kosten:paspoort]]",
    ),
    Wrong(
        "fact-copied",
        ((PRIVACY, "Bel ons op [[telefoon]]", "Mail naar Gemeente@lommerdal.example"),),
        PRIVACY,
        9,
        WARNING,
    ),
    Wrong("citizen-number", ((PRIVACY, "Bel ons", "Uw nummer is 111222333. Bel ons"),), PRIVACY, 9),
    Wrong("citizen-number", ((PASSPORT, "  - Een pasfoto", "  - Uw nummer, zoals 111.222.333"),), PASSPORT, 18),
    Wrong("citizen-number-in-name", ((_NUMBERED, "", _PAGE),), _NUMBERED, None),
    Wrong(
        "markup-in-data",
        ((PASSPORT, "  - Een pasfoto", "  - Een [pasfoto](informatie/paspoort.md)"),),
        PASSPORT,
        18,
        says="Een link zet u op een pagina",
    ),
    Wrong("markup-in-data", ((PASSPORT, "  - Een pasfoto", "  - Een **nieuwe** pasfoto"),), PASSPORT, 18),
    Wrong(
        "markup-in-data",
        ((PASSPORT, "  - Een pasfoto", "  - Een pasfoto in caf&eacute;"),),
        PASSPORT,
        18,
        says="Typ dan het teken zelf.",
    ),
]

RIGHT = [
    Right("a day in the name of a file", (("content/paginas/zaak-2026-11-22.md", "", _PAGE),)),
    Right("a fact by its short code", ()),
    Right(
        "markup in the text of a page", ((PRIVACY, "Bel ons", "[Kijk hier](informatie/paspoort.md) of **bel** ons"),)
    ),
    Right(
        "brackets and stars that are no markup",
        ((PASSPORT, "  - Een pasfoto", '  - "Een pasfoto (35 × 45) * [2 stuks] (kleur), bel [[telefoon]](thuis)"'),),
    ),
    Right("another amount and another number", ((PRIVACY, "Bel ons", "Het kost € 86,80. Bel 0500-00 00 01. Bel ons"),)),
    Right("nine digits that are no citizen's", ((PRIVACY, "Bel ons", "Ons nummer is 123456789. Bel ons"),)),
    Right(
        "digits inside a longer number", ((PRIVACY, "Bel ons", "Rekening 1112223330, bedrag 111.222.333,00. Bel ons"),)
    ),
]
