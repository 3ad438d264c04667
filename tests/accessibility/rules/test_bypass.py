"""A link to skip what recurs on every page, to a spot that is not there: skip-link-broken."""

from __future__ import annotations

import pytest

from plugins.checks import Place
from tests.accessibility.pages import found, page

NAME = "accessibility.skip-link-broken"


def broken(link: str, main: str = "") -> list[str | None]:
    """The selector of each broken skip link."""
    return [one.selector for one in found(page(main, header=link)) if one.rule == NAME]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#weg">Sla het menu over</a>',
        '<a href="#weg" aria-label="Naar de inhoud">Verder</a>',
        '<a href="#WEG">Sla het menu over</a><p id="weg"></p>',
        '<a href="#TOP">Sla het menu over</a>',
    ],
)
def test_a_skip_link_leads_to_a_spot_on_the_page(link: str) -> None:
    assert broken(link) == ["body > header > a"]


@pytest.mark.parametrize(
    ("link", "main"),
    [
        ('<a href="#weg">Sla het menu over</a>', '<p id="weg">Tekst</p>'),
        ('<a href="#weg">Sla het menu over</a><p id="weg"></p>', ""),
        ('<a href="#weg">Sla het menu over</a>', '<p id="weg" hidden>Tekst</p>'),
        ('<a href="#weg">Sla het menu over</a>', '<a name="andere"></a><a name="weg"></a>'),
        ('<a href="#">Sla het menu over</a>', ""),
        ('<a href="#top">Sla het menu over</a>', ""),
        ('<a href="/menu/">Sla het menu over</a>', ""),
        ('<a href="/menu/#weg">Sla het menu over</a>', ""),
        ("<a>Sla het menu over</a>", ""),
        ('<a href="#weg">Contact</a>', ""),
    ],
)
def test_a_skip_link_to_a_spot_and_any_other_link_is_fine(link: str, main: str) -> None:
    assert broken(link, main) == []


def test_each_broken_skip_link_is_told_in_its_words() -> None:
    links = '<a href="#weg">Sla het menu over</a> <a href="#top">Omhoog</a> <a href="#daar">Naar de inhoud</a>'
    told = [one for one in found(page(links.replace("weg", "ook"), header=links)) if one.rule == NAME]
    assert [one.quote for one in told] == ["Sla het menu over", "Naar de inhoud"] * 2
    assert [one.selector for one in told][-1] == "main > a:nth-of-type(3)"
    assert told[0].place == Place("content/informatie/paspoort.md")
    assert "‘Sla het menu over’" in told[0].message
