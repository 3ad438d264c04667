"""Abbreviations that should be written in full, and letter words that nobody explains."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.readability.lexicon.glossary import in_a_term
from plugins.readability.lexicon.names import in_a_name
from plugins.readability.prose.language import DUTCH
from plugins.readability.prose.sentences import IN_FULL, IN_FULL_DOTLESS, KNOWN_LETTER_WORDS
from plugins.readability.prose.units import Kind, ProseSentence, prose_of
from plugins.readability.prose.words import Word, WordKind
from plugins.readability.rules.placeholder import PLACEHOLDER_TEXT

_SOURCE = "Contentrichtlijnen gemeente Utrecht"
_LETTERS = re.compile(r"(?P<letters>[A-Z]{2,6})(?:['’\-].*)?")
_OTHER = re.compile(rf"[IVX]+|{PLACEHOLDER_TEXT.pattern}")
"""Roman numerals, and what another rule already finds."""
_IN_BRACKETS = re.compile(r"\(([A-Z]{2,6})\)|\b([A-Z]{2,6}) \(")
_IN_A_LAW = frozenset(("artikel", "artikelen", "art", "art.", "lid"))
_CATEGORY = frozenset("rijbewijs categorie type klasse rubriek bijlage optie lijn bus".split())


def _abbreviations(document: Document, context: Context) -> Iterator[Match]:
    for sentence in prose_of(document).told():
        if sentence.kind is Kind.CELL:
            continue
        for at, word in enumerate(sentence.words):
            found = _in_full(sentence, word)
            is_name = at and word.text[0].isupper()
            if found and not is_name and not sentence.is_quoted(word) and not in_a_name(sentence, word, context.names):
                quote, full = found
                full = full[0].upper() + full[1:] if quote[0].isupper() else full
                yield Match(sentence.place(word), quote=quote, suggestions=(full,), values={"full": full})


def _in_full(sentence: ProseSentence, word: Word) -> tuple[str, str] | None:
    """The abbreviation as it stands, with its dot, and the words in full."""
    if word.kind is not WordKind.PLAIN:
        return None
    key = word.text.casefold()
    end = word.end - sentence.start
    if not key.endswith(".") and sentence.text[end : end + 1] == "." and key + "." in IN_FULL:
        return word.text + ".", IN_FULL[key + "."]
    if "." in key and (full := IN_FULL.get(key.rstrip(".") + ".")):
        return word.text, full
    return (word.text, full) if (full := IN_FULL_DOTLESS.get(key)) else None


def _letter_words(document: Document, context: Context) -> Iterator[Match]:
    """Each one once a page, where it stands first, unless the page explains it somewhere."""
    known = set(KNOWN_LETTER_WORDS)
    for block in document.blocks:
        known.update(letters for pair in _IN_BRACKETS.findall(block.text) for letters in pair)
    known.update(element.get_text().strip() for element in document.main.find_all("abbr", title=True))
    for sentence in prose_of(document).told():
        if sentence.kind is Kind.CELL or sentence.text.isupper():
            continue
        for at, word in enumerate(sentence.words):
            letters = _letters_of(sentence, at)
            if not letters or letters in known or in_a_name(sentence, word, context.names):
                continue
            if not in_a_term(sentence, word, word, context):
                known.add(letters)
                yield Match(sentence.place(word), quote=letters)


def _letters_of(sentence: ProseSentence, at: int) -> str | None:
    """The letter word that the word at ``at`` is or begins with ("WOZ-waarde"); None for emphasis, codes, sizes."""
    word = sentence.words[at]
    found = _LETTERS.fullmatch(word.text)
    if not found or word.kind is not WordKind.PLAIN or _OTHER.fullmatch(word.text) or sentence.is_quoted(word):
        return None
    before = sentence.words[at - 1] if at else None
    if before and (before.kind is WordKind.NUMBER or before.text.casefold() in _CATEGORY):
        return None
    if any(each.text.casefold() in _IN_A_LAW for each in sentence.words[:at]):
        return None  # "artikel 8 van het EVRM": who cites a law, names it as lawyers do
    neighbours = (before, sentence.words[at + 1] if at + 1 < len(sentence.words) else None)
    shouted = any(beside and len(beside.text) > 1 and beside.text.isupper() for beside in neighbours)
    return None if shouted or word.text.casefold() in DUTCH else found["letters"]


ABBREVIATION: Rule[Document] = Rule(
    id="readability.abbreviation", severity=Severity.WARNING, find=_abbreviations, source=_SOURCE
)
LETTER_WORD: Rule[Document] = Rule(
    id="readability.letter-word",
    severity=Severity.NOTICE,
    find=_letter_words,
    source=_SOURCE,
)
