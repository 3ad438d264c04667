"""More than one way to a page: one-way."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, on_frames, page


def menu(links: int) -> str:
    listed = (f'<a href="/p{number}/">Onderwerp {number}</a>' for number in range(links))
    return f"<nav>{''.join(listed)}</nav>"


def one_way(header: str, footer: str = "") -> list[tuple[str | None, str | None]]:
    told = [one for one in on_frames(page("", header=header, footer=footer)) if one.rule == "accessibility.one-way"]
    return [(one.selector, one.quote) for one in told]


@pytest.mark.parametrize(("links", "is_told"), [(2, False), (3, True), (14, True), (15, False)])
def test_a_menu_of_some_links_is_one_way(links: int, is_told: bool) -> None:
    assert one_way(menu(links)) == ([("body > header > nav", "Onderwerp 0")] if is_told else [])


def test_the_first_menu_is_told_with_the_first_link() -> None:
    start = '<a href="/">Naar het begin</a>'
    assert one_way(start + menu(2) + menu(1)) == [("body > header > nav:nth-of-type(1)", "Naar het begin")]
    assert one_way(menu(3).replace("nav>", "div>")) == []


def test_links_in_the_text_are_no_menu() -> None:
    assert [one for one in found(page(menu(4))) if one.rule == "accessibility.one-way"] == []


@pytest.mark.parametrize(
    "search",
    [
        '<input type="search" aria-label="Iets">',
        '<div role="search"></div>',
        '<input name="zoekterm" aria-label="Iets">',
        '<button id="zoeken">Iets</button>',
        '<button class="btn-SEARCH">Iets</button>',
        '<form action="/zoeken/"></form>',
        '<input placeholder="Waar zoekt u naar?" aria-label="Iets">',
        '<input name="q" aria-label="Iets">',
        "<site-search></site-search>",
        "<search></search>",
        '<a href="/lijst/">Alle onderwerpen van A tot Z</a>',
        '<a href="/kaart/">Sitemap</a>',
    ],
)
def test_search_and_a_list_of_all_pages_are_another_way(search: str) -> None:
    assert one_way(menu(4), search) == []


@pytest.mark.parametrize(
    "other",
    [
        '<input name="qq" aria-label="Iets">',
        '<input id="q" aria-label="Iets">',
        '<div data-role="search"></div>',
        '<p title="Zoeken">Iets</p>',
        "<p>Zoek maar</p>",
        '<input type="sea" name="rch" aria-label="Iets">',
        '<a href="/contact/">Contact</a>',
    ],
)
def test_what_only_mentions_searching_is_no_way(other: str) -> None:
    assert one_way(menu(4), other) == [("body > header > nav", "Onderwerp 0")]
