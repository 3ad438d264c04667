"""Pages for the tests of this room, from pieces of HTML or loose text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.checks import Context, Document, Finding, PlacedText, Severity, SourceMap, judge
from plugins.checks.place import Run
from plugins.readability.gate import GATE

PATH = "content/informatie/container.md"


def page(main: str, *, record: Iterable[PlacedText] = (), lang: str = "nl") -> Document:
    """A page whose ``<main>`` holds ``main``. Without a record every text counts as an editor's."""
    html = f'<!doctype html><html lang="{lang}"><head><title>x</title></head><body><main>{main}</main></body></html>'
    return Document(PATH, "/informatie/container/", "informatie", html, tuple(record))


def prose(*paragraphs: str) -> Document:
    """A page of these paragraphs."""
    return page("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))


def written(text: str, line: int, column: int = 1) -> PlacedText:
    """A text that an editor wrote at this line."""
    return PlacedText(text, PATH, SourceMap((Run(0, line, column),)))


def findings(document: Document, rule: str = "", *, names: Iterable[str] = ()) -> list[Finding]:
    """What the room finds in a page, of one rule or of all."""
    found = judge(document, Context(date=dt.date(2026, 11, 23), names=frozenset(names)), [GATE])
    return [finding for finding in found if rule in ("", finding.rule.removeprefix("readability."))]


def quotes(document: Document, rule: str, *, names: Iterable[str] = ()) -> list[str | None]:
    """The quotes of what one rule finds."""
    return [finding.quote for finding in findings(document, rule, names=names)]


def pressing(document: Document) -> list[str]:
    """The rules, without the room's name, of everything above a notice."""
    return [
        finding.rule.removeprefix("readability.")
        for finding in findings(document)
        if finding.severity > Severity.NOTICE
    ]
