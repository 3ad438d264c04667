"""The crisis page stays below 5 kB with all that it loads, and loads next to nothing. Other pages may weigh more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.checks import Document, PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from plugins.integrity.rules.crisis import LIMIT
from tests.integrity.sites import on_page

SHEET, ICON = '<link rel="stylesheet" href="/theme/crisis.css">', '<link rel="icon" href="/theme/icon.svg">'
SIZES = {"/theme/crisis.css": 300, "/theme/icon.svg": 200, "/theme/helder.css": 40_000}
PATH = "content/crisis.yaml"


def page(*texts: str, head: str = SHEET + ICON, main: str = "") -> Document:
    """A crisis page with these paragraphs, each written on a line of its own."""
    written = [PlacedText(text, PATH, SourceMap((Run(0, line, 3),))) for line, text in enumerate(texts, 10)]
    body = "".join(f"<p>{text}</p>" for text in texts)
    start = f"<!doctype html><html lang=nl><head><title>Hoog water</title>{head}</head>"
    html = f"{start}<body><main>{body}{main}</main></body>"
    return Document(PATH, "/", "crisis", html, written, SIZES)


def heavy(document: Document) -> Document:
    """The same, with just enough words to weigh ``LIMIT`` bytes in all."""
    spare = LIMIT - len(document.html.encode()) - 500
    return page("Kort.", ("water " * spare)[:spare])


def test_a_small_page_is_fine() -> None:
    assert on_page(page("Het water stijgt.", "Blijf binnen.")) == []


def test_from_five_thousand_bytes_on_it_is_refused_with_what_to_shorten() -> None:
    document = heavy(page("Kort.", ""))
    (finding,) = on_page(document)
    assert (finding.rule, finding.severity) == ("integrity.crisis-weight", Severity.ERROR)
    assert (finding.place.path, finding.place.line) == (PATH, 11)
    assert "5000 bytes" in finding.message
    assert "is 1 byte te veel" in finding.message
    assert (finding.quote or "").startswith("water water")
    lighter = replace(document, html=document.html.replace("water ", "wate ", 1))
    assert on_page(lighter) == []


def test_bytes_count_not_letters() -> None:
    document = heavy(page("Kort.", ""))
    one_less = replace(document, html=document.html.replace("water ", "wate ", 1))
    assert on_page(replace(one_less, html=one_less.html.replace("wate ", "wäte ", 1)))


def test_what_the_page_loads_counts() -> None:
    document = heavy(page("Kort.", ""))
    assert on_page(replace(document, html=document.html.replace(ICON, ""))) == []


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/afbeeldingen/water.png" alt="">',
        '<script src="/theme/js/helder.js"></script>',
        '<img src="/x" alt="">',
    ],
)
def test_pictures_and_scripts_are_refused(markup: str) -> None:
    assert [finding.rule for finding in on_page(page("Kort.", main=markup))] == ["integrity.crisis-loads"]


def test_the_style_of_the_site_is_refused() -> None:
    found = on_page(page("Kort.", head='<link rel="stylesheet" href="/theme/helder.css">'))
    assert {finding.rule for finding in found} == {"integrity.crisis-loads", "integrity.crisis-weight"}


def test_every_other_page_may_weigh_more() -> None:
    document = heavy(page("Kort.", ""))
    assert on_page(replace(document, kind="overzicht", html=document.html + SHEET.replace("crisis", "helder"))) == []
