"""The HTML that the pages for the team share: no script, nothing fetched, readable in light and dark, and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from plugins.reports.words import printable


def whole_page(title: str, body: Iterable[str], style: Sequence[str] = ()) -> str:
    """A page with this title and what is in its body, which begins with the link to ``#inhoud``."""
    skip = '<a class="skip" href="#inhoud">Naar de inhoud</a>'
    return "\n".join((*_head(title, style), skip, *body, "</body>", "</html>", ""))


def _head(title: str, style: Sequence[str]) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="nl">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="robots" content="noindex">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{text_of(title)}</title>"
    yield "<style>"
    yield (Path(__file__).parent / "report.css").read_text("utf-8").rstrip()
    yield from style
    yield "</style>"
    yield "</head>"
    yield "<body>"


def table_of(
    name: str, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[int]
) -> Iterator[str]:
    """A table that scrolls by itself on a narrow screen. Cells are HTML; the first of each row is its header."""
    if not rows:
        return
    classes = [' class="number"' if number in numeric else "" for number in range(len(heads))]
    yield f'<h2 id="{name}">{title}</h2>'
    yield f'<div class="scroll" role="region" aria-labelledby="{name}" tabindex="0">'
    yield f'<table aria-labelledby="{name}">'
    cells = [f'<th scope="col"{css}>{head}</th>' for css, head in zip(classes, heads, strict=True)]
    yield f"<thead><tr>{''.join(cells)}</tr></thead>"
    yield "<tbody>"
    for first, *rest in rows:
        cells = [f"<td{css}>{cell}</td>" for css, cell in zip(classes[1:], rest, strict=True)]
        yield f'<tr><th scope="row">{first}</th>{"".join(cells)}</tr>'
    yield "</tbody>"
    yield "</table>"
    yield "</div>"


def text_of(text: str) -> str:
    """``text`` as it may stand in HTML: texts come from content and are not trusted."""
    return escape(printable(text))
