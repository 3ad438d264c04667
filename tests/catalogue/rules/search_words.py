"""Words by which residents find something: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import NOTICE, Right, Wrong

WORDS = "content/gegevens/zoekwoorden.yaml"
MOVE = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
PAPERS = "- woord: papieren\n  naar: informatie/paspoort\n"

WRONG = [
    Wrong(
        "unknown-page", ((WORDS, "", f"{PAPERS}- woord: id\n  naar: [informatie/paspoort, informatie/id]\n"),), WORDS, 4
    ),
    Wrong("unknown-page", ((WORDS, "", "- woord: bellen\n  naar: /bellen/\n"),), WORDS, 2),
    Wrong("synonym-twice", ((MOVE, "route:", "synoniemen: [Pas]\nroute:"),), MOVE, 3, NOTICE),
]

RIGHT = [
    Right("a word that leads to a page", ((WORDS, "", PAPERS),)),
    Right(
        "a word that leads to an overview", ((WORDS, "", "- woord: bellen\n  ook: [telefoon]\n  naar: /contact/\n"),)
    ),
    Right("words that mean the same", ((WORDS, "", "- woord: kliko\n  ook: [container, vuilnisbak]\n"),)),
]
