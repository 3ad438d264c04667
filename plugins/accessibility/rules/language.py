"""Rules on language: is a text in the language that the page says it is in, and does it run the right way?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from bs4 import Tag

from plugins.accessibility.rules.detection import NAMES, Evidence, Script, evidence, script_of, words_of
from plugins.accessibility.rules.part import attribute, shortened
from plugins.accessibility.rules.passages import Passage, passages
from plugins.checks import Context, Document, Match, Rule, Severity

_KEPT = "_wrong_language"
_FEW = 4
"""A text in another script may be a name up to so many words."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A passage that is not in its declared language; ``name`` is that of the language or script it is in."""

    passage: Passage
    name: str
    sure: bool


def page_language_wrong(document: Document, _context: Context) -> Iterator[Match]:
    """A page of which nearly all text is in another language than it says."""
    if wrong := _wrong_page(document):
        first = wrong.passage
        yield Match(
            document.place_of(first.block),
            quote=shortened(first.text),
            selector="html",
            values={"language": wrong.name, "declared": NAMES[first.declared]},
            severity=None if wrong.sure else Severity.WARNING,
        )


def part_language_missing(document: Document, _context: Context) -> Iterator[Match]:
    """Passages in a row in another language than the page, without saying so; told once."""
    yield from _told(document, by_page=True)


def part_language_wrong(document: Document, _context: Context) -> Iterator[Match]:
    """Passages in a row that say to be in a language in which they are not; told once."""
    yield from _told(document, by_page=False)


def direction_missing(document: Document, _context: Context) -> Iterator[Match]:
    """Passages in a row in a script from right to left, in a page that runs from left to right; told once."""
    found = [(passage, script_of(passage.text)) for passage in passages(document)]
    for turned, run in groupby(found, key=lambda pair: _runs_wrong(*pair)):
        if turned:
            first, script = next(run)
            yield Match(
                document.place_of(first.block),
                quote=shortened(first.text),
                selector=document.selector_of(first.block),
                values={"script": script.name if script else ""},
                severity=Severity.WARNING if script and first.by_page and first.declared in script.languages else None,
            )


def _told(document: Document, *, by_page: bool) -> Iterator[Match]:
    if by_page and _wrong_page(document):
        return
    foreign = ((passage, _foreign(passage) if passage.by_page is by_page else None) for passage in passages(document))
    for name, run in groupby(foreign, key=lambda pair: pair[1].name if pair[1] else ""):
        if name:
            group = [found for _, found in run if found]
            first = group[0].passage
            yield Match(
                document.place_of(first.block),
                quote=shortened(first.text),
                selector=document.selector_of(first.block if first.by_page else first.holder or first.block),
                values={"language": name, "declared": NAMES.get(first.declared, first.declared)},
                severity=None if any(found.sure for found in group) else Severity.WARNING,
            )


def _foreign(passage: Passage) -> Foreign | None:
    if not passage.declared:
        return None
    if script := script_of(passage.text):
        words = len(words_of(passage.text))
        if passage.declared in NAMES and passage.declared not in script.languages and words > 1:
            return Foreign(passage, _named(script), words > _FEW)
        return None
    found = evidence(passage.text, passage.declared)
    return Foreign(passage, _named(found), found.sure) if found and (found.likely or found.sure) else None


def _wrong_page(document: Document) -> Foreign | None:
    """The first passage of a page that is in another language than it says. Kept on the document itself."""
    kept = vars(document)
    if _KEPT not in kept:
        kept[_KEPT] = _judged([passage for passage in passages(document) if passage.by_page and passage.declared])
    wrong: Foreign | None = kept[_KEPT]
    return wrong


def _judged(texts: list[Passage]) -> Foreign | None:
    if not texts or texts[0].declared not in NAMES:
        return None
    text = " ".join(passage.text for passage in texts)
    if script := script_of(text):
        known = texts[0].declared in script.languages or len(words_of(text)) <= _FEW
        return None if known else Foreign(texts[0], _named(script), sure=True)
    found = evidence(text, texts[0].declared)
    wrong = found and (found.outweighs or found.likely)
    return Foreign(texts[0], _named(found), found.outweighs) if found and wrong else None


def _named(language: Evidence | Script) -> str:
    if isinstance(language, Script):
        return f"een taal in {language.name} schrift"
    return f"het {NAMES[language.language]}"


def _runs_wrong(passage: Passage, script: Script | None) -> bool:
    if script is None or not script.right_to_left or len(words_of(passage.text)) <= _FEW:
        return False
    around = next((node for node in (passage.block, *passage.block.parents) if _direction(node)), None)
    return around is None or _direction(around) not in ("rtl", "auto")


def _direction(element: Tag) -> str:
    style = attribute(element, "style").replace(" ", "").lower()
    return attribute(element, "dir").lower() or ("rtl" if "direction:rtl" in style else "")


PAGE_RULES = (
    Rule("accessibility.page-language-wrong", Severity.ERROR, page_language_wrong, "WCAG 2.1 niveau A", ("3.1.1",)),
    Rule("accessibility.part-language", Severity.ERROR, part_language_missing, "WCAG 2.1 niveau AA", ("3.1.2",)),
    Rule("accessibility.part-language-wrong", Severity.ERROR, part_language_wrong, "WCAG 2.1 niveau AA", ("3.1.2",)),
    Rule("accessibility.text-direction", Severity.ERROR, direction_missing, "WCAG 2.1 niveau A", ("1.3.2",)),
)
