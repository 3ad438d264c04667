"""Other languages: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import NOTICE, PASSPORT, READ_PASSPORT, TOWN, WARNING, Right, Wrong
from tests.languages import (
    GERMAN,
    LANGUAGES,
    PAGE_DE,
    PASSPORT_DE,
    PRIVACY_DE,
    START,
    START_DE,
    TEXT,
    WORD,
)

FRENCH = ("content/informatie/paspoort.fr.md", "", PAGE_DE[2])
LOST = ("content/informatie/kwijt.de.md", "", PAGE_DE[2])
REVIEWED = "gecontroleerd: 2026-09-14"


def german(text: str) -> tuple[str, str, str]:
    return (PASSPORT_DE, "vertaald_op: 2026-09-14", f"vertaald_op: {text}")


def word(dutch: str, text: str) -> tuple[str, str, str]:
    return (START, "woorden:\n", f"woorden:\n{WORD.format(dutch, text)}")


WRONG = [
    Wrong("unknown-language", (PAGE_DE,), PASSPORT_DE, 1, says="De site heeft nog geen andere talen."),
    Wrong("unknown-language", (*GERMAN, FRENCH), FRENCH[0], 1, says="De site heeft deze andere talen: de."),
    Wrong("unknown-language", (START_DE,), START, 1, says="“de”"),
    Wrong("no-language-page", (LANGUAGES,), TOWN, 23, says="talen/de.md"),
    Wrong("translation-without-page", (*GERMAN, LOST), LOST[0], 1, says="informatie/kwijt.md"),
    Wrong(
        "translation-without-page",
        (*GERMAN, ("content/paginas/paspoort.de.md", "", PAGE_DE[2])),
        "content/paginas/paspoort.de.md",
        1,
    ),
    Wrong("translation-behind", (*GERMAN, german("2026-09-13")), PASSPORT_DE, 4, WARNING, says="2026-09-14"),
    Wrong(
        "translation-behind",
        (*GERMAN, (READ_PASSPORT, REVIEWED, "gecontroleerd: 2026-11-02")),
        PASSPORT_DE,
        4,
        WARNING,
        says="Burgerzaken",
    ),
    Wrong(
        "translation-behind",
        (*GERMAN, (PASSPORT, REVIEWED, "gecontroleerd: 2026-11-02")),
        PASSPORT_DE,
        4,
        WARNING,
        says="2026-11-02",
    ),
    Wrong("translated-in-future", (*GERMAN, german("2026-11-24")), PASSPORT_DE, 4, WARNING),
    Wrong("word-untranslated", (*GERMAN, (START, WORD.format("5 werkdagen", "5 Werktage"), "")), START, 5, NOTICE),
    Wrong("word-unused", (*GERMAN, word("7 werkdagen", "7 Werktage")), START, 5, NOTICE, says="7 werkdagen"),
    Wrong("word-twice", (*GERMAN, word("5 werkdagen", "5 Werktage")), START, 11, NOTICE, says="5 werkdagen"),
]

RIGHT = [
    Right("a version of a page, with all its words", GERMAN),
    Right("a language without versions", (LANGUAGES, START_DE), but=("catalogue.not-online", "catalogue.word-unused")),
    Right("a version of a plain page", (*GERMAN, (PRIVACY_DE, "", TEXT.format("Datenschutz", "Kurz.", "2026-11-01")))),
    Right("a version that is newer than the Dutch text", (*GERMAN, german("2026-11-23"))),
    Right("a word that is written with other capitals", (*GERMAN, (START, "5 werkdagen", "5 Werkdagen"))),
    Right("the name of a holiday", (*GERMAN, word("Tweede kerstdag", "Zweiter Weihnachtstag"))),
]
