"""Rules on the words of ``<main>``: those that only help who sees the screen, capitals, and abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from bs4 import Tag

from plugins.accessibility.rules.names import content_of
from plugins.accessibility.rules.part import Part, attribute, hidden, page_of
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.passages import is_code, match_in, passages
from plugins.accessibility.rules.words import COLOUR, COLOUR_MEANS, SENSORY, SOUND, SOUND_NAMED, bare
from plugins.checks import Context, Document, Match, Rule, Severity

CAPITALS: Mapping[str, float] = {"words": 3, "letters": 12, "longest": 5}
"""From how many words and letters on capitals are no row of abbreviations; the longest word has so many at least."""
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:-[^\W\d_]+)*(?![\w-])")
_CLAUSE = re.compile(r"[,;()\"“”]|\.\s")
_CODE = re.compile(r"[_=<>{}\[\]|\\/$#;*+^~]|\w\.\w|::|\S\(")
_NAMED_BEFORE = re.compile(r"\w,\s+(?:(?:de|het|the|een|a)\s+)?$", re.IGNORECASE)
_NAMING = ("h1", "h2", "h3", "h4", "h5", "h6", "button", "a", "label", "legend", "summary", "th", "figcaption")


def sensory(document: Document, _context: Context) -> Iterator[Match]:
    """Something told apart by its colour, its shape or its place on the screen alone."""
    found = [(block, found) for block in document.blocks for found in SENSORY.finditer(block.text)]
    names = _names(document) if found else set()
    for block, words in found:
        # Behind a comma it explains what was named already; an alternative text must tell what is to be seen.
        told = block.element.name == "img" or _NAMED_BEFORE.search(block.text[: words.start()])
        if not told and _is_read(document, block.element, words[0]) and not _is_named(words[0], names):
            yield Match(block.place(words.start()), words[0], document.selector_of(block.element))


def heard_only(document: Document, _context: Context) -> Iterator[Match]:
    """An instruction to wait for a sound: not everybody hears it."""
    yield from _told(document, SOUND_NAMED, SOUND)


def colour_meant(document: Document, _context: Context) -> Iterator[Match]:
    """A text that gives a colour a meaning: whoever does not see the colour misses that."""
    yield from _told(document, COLOUR, COLOUR_MEANS)


def _told(document: Document, word: re.Pattern[str], pattern: re.Pattern[str]) -> Iterator[Match]:
    for block in document.blocks:
        found = pattern.search(block.text) if word.search(block.text) else None
        if found and block.element.name != "img" and _is_read(document, block.element, found[0]):
            yield Match(block.place(found.start()), found[0], document.selector_of(block.element))


def capitals(document: Document, _context: Context) -> Iterator[Match]:
    """Words in a row in capitals: slower to read for everybody, and spelled letter by letter by some screen readers.

    Told once for each passage.
    """
    for passage in passages(document):
        if quote := next(_in_capitals(passage.runs), None):
            yield match_in(document, passage, quote)


def _in_capitals(runs: list[str]) -> Iterator[str]:
    for clause in (clause for run in runs for clause in _CLAUSE.split(run)):
        for in_capitals, group in groupby(_WORD.finditer(clause), key=lambda word: _is_upper(word[0])):
            words = list(group)
            quote = clause[words[0].start() : words[-1].end()]
            if in_capitals and _is_sentence([len(word[0]) for word in words]) and not _CODE.search(quote):
                yield quote


def _is_upper(word: str) -> bool:
    """Is each letter a capital? In some scripts there are none."""
    return all(letter.isupper() for letter in word if letter != "-")


def _is_sentence(lengths: list[int]) -> bool:
    """Are words of these lengths more than a row of abbreviations?"""
    enough = len(lengths) >= CAPITALS["words"] and sum(lengths) >= CAPITALS["letters"]
    return enough and max(lengths) >= CAPITALS["longest"]


def abbreviation(part: Part) -> Iterator[Match]:
    """An ``<abbr>`` that explains nothing, the first time, where the text around it does not explain it either."""
    told: set[str] = set()
    for element in part.named("abbr", "acronym"):
        text = content_of(element)
        if attribute(element, "title"):
            told.add(text)
        elif text and text not in told:
            told.add(text)
            if not _is_explained(text, part.page.document.main.get_text(" ")):
                yield part.match(element, text)


def _is_explained(abbreviation: str, text: str) -> bool:
    """Does it stand in brackets behind its words, or its words in brackets behind it?"""
    short = re.escape(abbreviation)
    return bool(re.search(rf"\(\s*{short}\s*\)|{short}\s*\([^)]*\s[^)]*\)", text))


def _names(document: Document) -> set[str]:
    """What headings, buttons, links and labels of the page are called."""
    page = page_of(document)
    return {bare(content_of(element)) for part in (page.main, page.frame) for element in part.named(*_NAMING)}


def _is_named(thing: str, names: set[str]) -> bool:
    """Is there something on the page that carries this name, or the first or last word of it?"""
    words = thing.casefold().split()
    return bool(names & {" ".join(words), words[0], words[1] if len(words) == 2 else words[0]})


def _is_read(document: Document, element: Tag, quote: str) -> bool:
    """Do people get to read these words of the element, and are they no code?"""
    seen = any(element is other for other in page_of(document).main.elements)
    unread = (inner for inner in element.find_all(True) if hidden(inner) or is_code(inner))
    return (
        seen
        and not any(is_code(around) for around in (element, *element.parents))
        and not any(quote in " ".join(inner.get_text().split()) for inner in unread)
    )


RULES = (PartRule("accessibility.abbreviation", Severity.NOTICE, abbreviation, "goede praktijk"),)
PAGE_RULES = (
    Rule("accessibility.sensory-words", Severity.NOTICE, sensory, "WCAG 2.1 niveau A", ("1.3.3",)),
    Rule("accessibility.sound-words", Severity.NOTICE, heard_only, "WCAG 2.1 niveau A", ("1.3.3",)),
    Rule("accessibility.colour-words", Severity.NOTICE, colour_meant, "WCAG 2.1 niveau A", ("1.4.1", "1.3.3")),
    Rule("accessibility.capitals", Severity.WARNING, capitals, "goede praktijk", limits=CAPITALS),
)
