"""A title of which no word is on the page, or that only says where: page-title-off-topic."""

from __future__ import annotations

import pytest

from plugins.checks import Document, Place
from tests.accessibility.pages import found

EIGHT = "Clementines groeien lekker buiten, daarna plukken mensen manden."


def off(title: str, main: str, header: str = "") -> bool:
    html = f'<html lang="nl"><head><title>{title}</title></head><body>{header}<main>{main}</main></body></html>'
    told = [one for one in found(Document("content/x.md", "/x/", "x", html)) if one.rule.endswith("title-off-topic")]
    assert all((one.place, one.selector) == (Place("content/x.md"), "head > title") for one in told)
    return bool(told)


@pytest.mark.parametrize(
    ("title", "is_told"),
    [
        ("Appels oogsten", True),
        ("Appels oogsten - Manden", True),
        ("Appels oogsten: buiten", True),
        ("De appels en ook oogsten", True),
        ("Appels", False),
        ("De appels van 2026", False),
        ("Appels bij u", False),
        ("Appels in manden", False),
        ("Appels BUITEN", False),
        ("Mand appels", False),
        ("Appels kopen in een mandenwinkel", True),
        ("Buitenom rijden", False),
        ("Buitenste rijden", True),
        ("Naamloos", False),
        ("", False),
        ("- Dinkelveen", False),
    ],
)
def test_a_title_of_two_words_of_which_none_is_on_the_page_is_told(title: str, is_told: bool) -> None:
    assert off(title, f"<p>{EIGHT}</p>") is is_told


def test_a_page_of_eight_words_has_a_subject() -> None:
    assert off("Appels oogsten", f"<p>{EIGHT}</p>")
    assert not off("Appels oogsten", f"<p>{EIGHT.replace('manden', 'die')}</p>")
    assert not off("Appels oogsten", f"<p>{EIGHT.replace('manden', 'buiten')}</p>")
    assert not off("Appels oogsten", f"<p>{EIGHT.replace('manden', 'zo')} 2026</p>")


def test_a_word_of_the_title_in_a_main_heading_is_enough() -> None:
    text = f"<p>{EIGHT}</p>"
    assert not off("Appels oogsten", f"<h1>Oogst</h1><h1>Appel</h1>{text}")
    assert not off("Appels oogsten", text, header="<h1>Appels</h1>")
    assert off("Appels oogsten", f"<h1>Peren</h1>{text}", header="<p>Appels</p>")


@pytest.mark.parametrize(
    ("title", "heading", "is_told"),
    [
        ("Gemeente Dinkelveen", "Zoeken bij de gemeente Dinkelveen", True),
        ("GEMEENTE Dinkelveen | Loket", "Werken bij Gemeente Dinkelveen", True),
        ("Dinkelveen", "Wonen in Dinkelveen", True),
        ("Het loket", "Werken aan het loket", True),
        ("Loket", "Work at the loket", True),
        ("Dinkelveen", "Bij Dinkelveen", False),
        ("Dinkelveen", "Dinkelveen", False),
        ("Dinkelveen", "Gemeente Dinkelveen", False),
        ("Dinkelveen", "Wonen in Dinkelveen nu", False),
        ("Dinkelveen", "Wonen in Enschede", False),
        ("Dinkelveen", "Dinkelveen in het hart van Dinkelveen", True),
        ("Dinkelveen", "Wonen in mooi Dinkelveen", False),
        ("veen", "Wonen in Dinkelveen", False),
    ],
)
def test_a_title_that_is_only_where_of_the_main_heading_is_told(title: str, heading: str, is_told: bool) -> None:
    assert off(title, f"<h1>{heading}</h1>") is is_told
    assert not off(title, f"<h2>{heading}</h2>")
    if is_told:
        assert not off(title, f"<h1>Iets</h1><h1>{heading}</h1>"), "the first is the main heading"
        assert off(title, "<p>Tekst</p>", header=f"<h1>{heading}</h1>")


def test_a_long_title_is_quoted_in_part() -> None:
    title = "Appels oogsten " + "zo " * 50
    html = f'<html lang="nl"><head><title>{title}</title></head><body><main><p>{EIGHT}</p></main></body></html>'
    quotes = [one.quote for one in found(Document("content/x.md", "/x/", "x", html)) if "off-topic" in one.rule]
    assert quotes == [f"{title[:119].rstrip()}…"]
