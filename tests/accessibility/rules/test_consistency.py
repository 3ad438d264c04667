"""What recurs on pages: the same order, the same place, the same name."""

from __future__ import annotations

import pytest

from plugins.checks import Document
from tests.accessibility.pages import on_frames, page

A, B, C, D = (
    '<a href="/a/">Afval</a>',
    '<a href="/b/">Bouwen</a>',
    '<a href="/c/">Contact</a>',
    '<a href="/d/">Dieren</a>',
)
HELP = "<p>Bel 0570 00 00 09.</p>"


def site(*menus: tuple[str, ...], footers: tuple[str, ...] = ()) -> list[str]:
    """The rules on pages side by side that fire, with the address of the page."""
    pages: list[Document] = []
    for number, menu in enumerate(menus):
        footer = footers[number] if footers else ""
        top = "" if HELP in footer or not footers else HELP
        # Something of its own on each: else it is the same frame.
        header = f'{top}<nav aria-label="Menu">{"".join(menu)}</nav><p>Pagina {number}</p>'
        pages.append(page("<p>Tekst</p>", url=f"/p{number}/", header=header, footer=footer))
    found = on_frames(*pages)
    names = ("menu-order", "menu-names", "help-place")
    return [f"{f.rule.split('.')[1]} {f.url}" for f in found if f.rule.split(".")[1] in names]


@pytest.mark.parametrize(
    ("menus", "expected"),
    [
        ([(A, B, C)] * 3 + [(B, A, C)], ["menu-order /p3/"]),
        ([(A, B, C), (C, A, B)], ["menu-order /p1/"]),
        ([(A, B, C)] * 3 + [(A, D, B, C)], []),
        ([(A, B, C)] * 3 + [(A, C, D)], []),
        ([(A, B, C)] * 3 + [(D, C)], []),
    ],
)
def test_a_menu_keeps_its_order(menus: list[tuple[str, ...]], expected: list[str]) -> None:
    assert site(*menus) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Hulp", ["menu-names /p3/"]),
        ("Contact", []),
        ("Contact en adres", []),
        ("Volgende", []),
    ],
)
def test_a_link_in_a_menu_keeps_its_name(name: str, expected: list[str]) -> None:
    other = f'<a href="/c/">{name}</a>'
    assert site(*[(A, B, C)] * 3, (A, B, other)) == expected


def test_menus_with_little_in_common_are_not_compared() -> None:
    assert site((A, B, C), ('<a href="/b/">X</a>', '<a href="/a/">Y</a>', '<a href="/c/">Z</a>')) == []


@pytest.mark.parametrize(
    ("footers", "expected"),
    [((HELP,) * 6 + ("",), ["help-place /p6/"]), ((HELP,) * 7, []), ((HELP, HELP, "", ""), [])],
)
def test_help_keeps_its_place(footers: tuple[str, ...], expected: list[str]) -> None:
    assert site(*[(A, B, C)] * len(footers), footers=footers) == expected


def test_on_a_page_in_another_language_the_same_links_have_other_names() -> None:
    pages = []
    for number, language in enumerate(("nl", "nl", "nl", "de")):
        name = "Kontakt" if language == "de" else "Contact"
        header = f'<nav aria-label="Menu">{A}{B}<a href="/c/">{name}</a></nav><p>Pagina {number}</p>'
        one = page("<p>Tekst</p>", url=f"/p{number}/", header=header)
        one.html = one.html.replace('lang="nl"', f'lang="{language}"')
        pages.append(one)
    assert [f.rule for f in on_frames(*pages) if f.rule == "accessibility.menu-names"] == []
    pages[3].html = pages[3].html.replace('lang="de"', 'lang="nl"')
    pages[3].let_go()
    assert [f.rule for f in on_frames(*pages) if f.rule == "accessibility.menu-names"] == ["accessibility.menu-names"]
