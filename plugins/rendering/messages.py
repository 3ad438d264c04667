"""The words of the theme in other languages: gettext files, which Babel reads and extracts."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path

from babel.messages.extract import extract
from babel.messages.pofile import read_po

KEYWORDS = {"_": None}


class Messages(NullTranslations):
    """The words of one language, by the Dutch ones. Without a word the Dutch one stands: a test finds those."""

    def __init__(self, words: dict[str, str]) -> None:
        super().__init__()
        self.words = words

    def gettext(self, message: str) -> str:
        """Called by the templates."""
        return self.words.get(message) or message


def messages_of(theme: Path, code: str) -> Messages:
    """The words of the theme in a language. Raises ``OSError`` when the theme does not speak it."""
    with po_file(theme, code).open("rb") as file:
        read = read_po(file, locale=code)
    return Messages({str(each.id): str(each.string) for each in read if each.id and each.string and not each.fuzzy})


def po_file(theme: Path, code: str) -> Path:
    """Where gettext's tools look for the words of a language."""
    return theme / "translations" / code / "LC_MESSAGES" / "messages.po"


def asked(template: Path) -> Iterator[str]:
    """The Dutch words that a template asks to be said in the language of the page, in their order."""
    with template.open("rb") as file:
        found = extract("jinja2.ext:babel_extract", file, KEYWORDS, options={"trimmed": "true"})
        for _line, message, *_rest in found:
            yield message if isinstance(message, str) else message[0]
