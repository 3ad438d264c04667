"""The glossary of the site: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import NOTICE, Right, Wrong

GLOSSARY = "content/gegevens/woordenlijst.yaml"
MOVE = "- woord: verhuizing\n  uitleg: U gaat ergens anders wonen.\n"

WRONG = [
    Wrong(
        "duplicate-term",
        ((GLOSSARY, "", f"{MOVE}- woord: paspoort\n  uitleg: Uw reispapier.\n  vormen: [Verhuizing]\n"),),
        GLOSSARY,
        5,
        says="regel 1",
    ),
    Wrong("unused-term", ((GLOSSARY, "", f"{MOVE}- woord: leges\n  uitleg: Kosten.\n"),), GLOSSARY, 3, NOTICE),
    Wrong("unused-term", ((GLOSSARY, "", "- woord: huizing\n  uitleg: Geen heel woord.\n"),), GLOSSARY, 1, NOTICE),
]

RIGHT = [
    Right("a term that stands on a page", ((GLOSSARY, "", MOVE),)),
    Right("a term of which only a form stands there", ((GLOSSARY, "", f"{MOVE}  vormen: [verhuist]\n"),)),
    Right(
        "a term of two words, in other capitals, that stands in the data",
        ((GLOSSARY, "", "- woord: Nieuwe  Adres\n  uitleg: Waar u woont.\n"),),
    ),
    Right(
        "a form that is the word in other capitals",
        ((GLOSSARY, "", f"{MOVE}  vormen: [Verhuizing]\n"),),
    ),
]
