"""The small site in German too: what tests of several rooms add to it."""

from __future__ import annotations

from pathlib import Path

from tests.helpers import replace, write

TOWN = "content/gegevens/gemeente.yaml"
START = "content/talen/de.md"
PASSPORT_DE = "content/informatie/paspoort.de.md"
PRIVACY_DE = "content/paginas/privacy.de.md"

BODY = "Sie kommen selbst zu uns. Machen Sie vorher einen Termin.\n"
TEXT = f"---\ntitel: {{}}\nsamenvatting: {{}}\nvertaald_op: {{}}\n---\n{BODY}"
WORDS = {
    "Wonen en papieren": "Wohnen und Papiere",
    "Paspoort voor volwassenen": "Reisepass für Erwachsene",
    "5 werkdagen": "5 Werktage",
    "Kerstavond": "Heiligabend",
    "Gemeentehuis": "Rathaus",
}
WORD = "  - nl: {}\n    vertaling: {}\n"
FRONT = "---\ntitel: Willkommen\nsamenvatting: Hier gibt es Seiten.\nwoorden:\n{}---\nWir sprechen Deutsch.\n"
START_TEXT = FRONT.format("".join(WORD.format(*pair) for pair in WORDS.items()))
LANGUAGES = (TOWN, "feedback_url:", "talen: [de]\nfeedback_url:")
START_DE = (START, "", START_TEXT)
PAGE_DE = (PASSPORT_DE, "", TEXT.format("Reisepass", "Den Reisepass beantragen Sie am Schalter.", "2026-09-14"))

GERMAN = (LANGUAGES, START_DE, PAGE_DE)
"""Changes of the small site: a language, its start page, and the version of one page."""


def in_german(content: Path) -> Path:
    """The small site in ``content`` with German beside the Dutch."""
    for path, old, new in GERMAN:
        if old:
            replace(content, path, old, new)
        else:
            write(content, path, new)
    return content
