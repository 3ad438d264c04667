"""Rules on characters used for their looks: letters that are none, drawings of signs, spaces that move text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, attribute, shortened
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.passages import CODE, match_in, passages
from plugins.checks import Context, Document, Match, Rule, Severity

_FANCY = re.compile(
    "[\U0001d400-\U0001d7cb\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189\u24b6-\u24e9]{4,}"
)
"""Mathematical letters and letters in circles or squares: four in a row are a word, fewer may be a formula."""
_SPACED = re.compile(r"(?<!\S)(?:[^\W\d_][ \u00a0]){4,}[^\W\d_](?!\S)")
_REPEATED = re.compile(r"([-=_*~#+.•·–—])(?:\s?\1){5,}")
_HARD_SPACES = re.compile(r"\S[ ]*(?:\u00a0[ ]*){4,}\S")
_DRAWN = frozenset("|/\\_-+=<>^~*#()[]{}'`.,:;│─┌┐└┘├┤┬┴┼═║╔╗╚╝▓▒░█")


def fake_letters(document: Document, _context: Context) -> Iterator[Match]:
    """A word in characters that only look like letters, such as the bold ones for formulas."""
    for passage in passages(document):
        for found in _FANCY.finditer(passage.text):
            yield match_in(document, passage, found[0], plain="".join(map(_plain_letter, found[0])))


def _plain_letter(sign: str) -> str:
    """The letter that a sign looks like. Unicode knows it of all but the letters cut out of a circle or a square."""
    plain = unicodedata.normalize("NFKC", sign)
    return plain if plain != sign else unicodedata.name(sign, sign)[-1]


def spaced_letters(document: Document, _context: Context) -> Iterator[Match]:
    """A word with a space between all of its letters: it is spelled out, not read."""
    for passage in passages(document):
        for found in _SPACED.finditer(passage.text):
            letters = found[0].casefold().split()
            alphabet = all(ord(after) - ord(before) == 1 for before, after in pairwise(letters))
            if not alphabet and len(set(letters)) > 2:
                yield match_in(document, passage, found[0])


def repeated_characters(document: Document, _context: Context) -> Iterator[Match]:
    """A row of the same sign, as a line or to fill a gap: software may read each of them."""
    for passage in passages(document):
        if found := _REPEATED.search(passage.text):
            yield match_in(document, passage, found[0])


def spaces(document: Document, _context: Context) -> Iterator[Match]:
    """Hard spaces that put words in columns: heard, there are no columns."""
    for passage in passages(document):
        if found := _HARD_SPACES.search("".join(passage.pieces)):
            text = " ".join("".join(passage.pieces)[found.start() :].split())
            yield match_in(document, passage, shortened(text)[:60])


def drawing(part: Part) -> Iterator[Match]:
    """A drawing made of signs, without a name: no letters to read, only signs to hear."""
    for element in part.named("pre", "p"):
        named = given_name(element, part.page) or any(attribute(node, "role") == "img" for node in element.parents)
        if _is_drawn(element.get_text()) and not named and element.find(list(CODE)) is None:
            yield part.match(element, content_of(element))


def _is_drawn(text: str) -> bool:
    """At least three lines, of signs more than of letters."""
    if text.strip().count("\n") < 2:
        return False
    signs = [character for character in text if not character.isspace()]
    return len(signs) >= 20 and sum(character in _DRAWN for character in signs) > 0.7 * len(signs)


RULES = (PartRule("accessibility.drawing-of-signs", Severity.WARNING, drawing, "WCAG 2.1 niveau A", ("1.1.1",)),)
PAGE_RULES = (
    Rule("accessibility.fake-letters", Severity.ERROR, fake_letters, "WCAG 2.1 niveau A", ("1.1.1",)),
    Rule("accessibility.spaced-letters", Severity.WARNING, spaced_letters, "WCAG 2.1 niveau A", ("1.3.2",)),
    Rule("accessibility.repeated-characters", Severity.WARNING, repeated_characters, "goede praktijk"),
    Rule("accessibility.spaces-for-layout", Severity.WARNING, spaces, "WCAG 2.1 niveau A", ("1.3.2",)),
)
