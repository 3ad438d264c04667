"""Pages where one acts: a clear start, what someone needs to know first, and always a way to a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bs4 import Tag

from plugins.checks import Context, Document, Match, Rule, Severity
from plugins.separation.parts import link_match, page_match, parts_of, text_of

KIND = "regelen"
MAX_WORDS = 150
"""Words of an editor's own on a page where one acts: an introduction, no lecture."""
ORDER = ("in-het-kort", "start", "nodig", "na-versturen", "niets-gehoord", "bezwaar", "andere-wegen")
"""The order in which someone needs the parts (NL Design System research: what it takes, what comes next)."""
REQUIRED = ("nodig", "na-versturen", "niets-gehoord", "bezwaar", "andere-wegen", "papier", "past-niet")
_GENERIC = """
    aanvraag begin beginnen button de dit digid direct door doorgaan een eherkenning eidas en formulier ga gaan hier
    het in inloggen ja je klik klikken knop link log meer meteen met naar nu ok oké online open openen pagina site start
    starten u uw verder via volgende website
"""
GENERIC_WORDS = frozenset(_GENERIC.split())
"""A label made of nothing but these does not say what one does."""


def no_start(document: Document, _context: Context) -> Iterator[Match]:
    """A page where one cannot act."""
    if document.kind == KIND and not _start_controls(document):
        yield page_match(document, "start")


def start_label(document: Document, _context: Context) -> Iterator[Match]:
    """A start whose words do not name the action."""
    if document.kind != KIND:
        return
    for control in _start_controls(document):
        words = re.findall(r"\w+", text_of(control).lower())
        if GENERIC_WORDS.issuperset(words):
            yield link_match(document, control)


def no_summary_line(document: Document, _context: Context) -> Iterator[Match]:
    """The line with log-in, cost and term is missing, empty, or comes after the start."""
    if document.kind != KIND:
        return
    parts = parts_of(document)
    line, start = parts.first("in-het-kort"), parts.first("start")
    late = line and start and parts.position(line) > parts.position(start)
    if line is None or not text_of(line) or late:
        yield page_match(document, "in-het-kort")


def missing_parts(document: Document, _context: Context) -> Iterator[Match]:
    """A part that each such page owes to the resident is missing or empty."""
    if document.kind != KIND:
        return
    for name in REQUIRED:
        if not any(text_of(part) for part in parts_of(document).components.get(name, ())):
            key = name.replace("-", "_")
            yield page_match(document, key, part=name.replace("-", " "), key=key)


def too_much_text(document: Document, _context: Context) -> Iterator[Match]:
    """A lecture before someone can act. Placed at the first paragraph that is too much."""
    if document.kind != KIND:
        return
    parts, count = parts_of(document), 0
    for block in parts.editor_blocks:
        count += len(block.text.split())
        if count > MAX_WORDS:
            yield Match(block.place(), quote=block.text[:80], values={"count": parts.editor_words})
            return


def no_human_channel(document: Document, _context: Context) -> Iterator[Match]:
    """None of the other ways leads to a person."""
    if document.kind != KIND:
        return
    for ways in parts_of(document).components.get("andere-wegen", ()):
        for element in (ways, *ways.find_all(True)):
            if element.get("data-kanaal-menselijk", "nee") not in ("nee", "false"):
                return
    yield page_match(document, "andere_wegen")


def parts_order(document: Document, _context: Context) -> Iterator[Match]:
    """A part that comes before what should precede it. The line in front of the start has a rule of its own."""
    if document.kind != KIND:
        return
    parts = parts_of(document)
    present = [(name, part) for name in ORDER if (part := parts.first(name))]
    for (name, part), (next_name, next_part) in pairwise(present):
        if next_name != "start" and parts.position(part) > parts.position(next_part):
            yield page_match(document, next_name, part=name.replace("-", " "), later=next_name.replace("-", " "))


def _start_controls(document: Document) -> list[Tag]:
    """What someone presses to begin: links that lead somewhere, and buttons that send a form."""
    return [
        element
        for start in parts_of(document).components.get("start", ())
        for element in (start, *start.find_all(True))
        if _leads_on(element)
    ]


def _leads_on(element: Tag) -> bool:
    kind = str(element.get("type") or "").lower()
    if element.name == "a":
        return bool(str(element.get("href") or "").strip(" #"))
    if element.name == "button":
        return kind in ("", "submit")
    return element.name == "input" and kind in ("submit", "image")


_LAW = "Algemene wet bestuursrecht, artikel 2:1, 2:13 (Wmebv) en 3:45"
_SEPARATION = "Losser, Ontwikkelsporen dienstverlening: informatieverstrekking en dienstverlening duidelijk gescheiden"
_HUMAN = "Losser, Ontwikkelsporen dienstverlening: altijd de mogelijkheid tot menselijk contact"

RULES: tuple[Rule[Document], ...] = (
    Rule("separation.no-start", Severity.ERROR, no_start, _SEPARATION),
    Rule("separation.start-label", Severity.ERROR, start_label, "WCAG 2.2, 2.4.9: de link zelf zegt zijn doel"),
    Rule("separation.no-summary-line", Severity.ERROR, no_summary_line, "Etten-Leur: gemakkelijk en veilig aanvragen"),
    Rule("separation.missing-part", Severity.ERROR, missing_parts, _LAW),
    Rule("separation.too-much-text", Severity.ERROR, too_much_text, _SEPARATION, limits={"words": MAX_WORDS}),
    Rule("separation.no-human-channel", Severity.ERROR, no_human_channel, _HUMAN),
    Rule("separation.parts-order", Severity.WARNING, parts_order, "NL Design System, gebruikersonderzoeken"),
)
