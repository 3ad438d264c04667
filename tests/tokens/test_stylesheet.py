"""Pages ask for one style sheet: the theme's sheets in their order, short, with the tokens that they ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest
import tinycss2
from tinycss2.ast import FunctionBlock, IdentToken, Node

from plugins.checks.versioned import unversioned
from plugins.tokens.style import read_style
from plugins.tokens.stylesheet import FILE, SCHEME, stylesheet
from plugins.tokens.theme import Theme
from plugins.workflow.preview import PreviewSite
from plugins.workflow.session import Session
from tests.helpers import SITE, TODAY

ROOT = Path(__file__).parents[2]
THEME = Theme(ROOT / "theme")


@pytest.fixture
def theme(tmp_path: Path) -> Theme:
    """A small theme of which a test may change the files."""
    folder = tmp_path / "theme"
    (folder / "static" / "css" / "parts").mkdir(parents=True)
    (folder / "static" / "tokens").mkdir()
    (folder / "theme.toml").write_text('sheets = ["css/z.css", "css/a.css"]\ntokens = "tokens/t.css"\n', "utf-8")
    sheets = {
        "z.css": "@layer tokens, base;\n/* for people */\np { color: var(--nl-a, var(--basis-b, red)); }\n",
        "a.css": ":root { --hl-x: var(--basis-c); }\np { margin: calc(1rem + var(--hl-x)) 0; }\n",
        "parts/m.css": "b { color: blue; }\n",
    }
    for name, text in sheets.items():
        (folder / "static" / "css" / name).write_text(text, "utf-8")
    (folder / "static" / "tokens" / "t.css").write_text(":root { --basis-b: #010203; }\n", "utf-8")
    return Theme(folder)


def css(theme: Theme, light: dict[str, str] | None = None, dark: dict[str, str] | None = None) -> str:
    return stylesheet(theme, light or {}, dark or {}).css.decode()


def test_listed_sheets_come_first_in_their_order_then_the_others(theme: Theme) -> None:
    made = css(theme)
    places = [made.index(part) for part in ("p{color:", "calc(1rem + var(--hl-x))", "b{color:blue}")]
    assert places == sorted(places)
    assert "for people" not in made


def test_a_listed_sheet_that_is_not_there_is_an_error(theme: Theme) -> None:
    (theme.folder / "static" / "css" / "a.css").unlink()
    with pytest.raises(FileNotFoundError):
        css(theme)


def test_only_tokens_that_the_theme_asks_for_come_along(theme: Theme) -> None:
    made = css(theme, {"--nl-a": "#111", "--basis-b": "#222", "--basis-c": "2px", "--basis-d": "#444", "--hl-x": "9px"})
    assert "p{color:#111}" in made
    assert "--hl-x:2px" in made
    assert "#444" not in made
    assert "9px" not in made, "what the theme declares itself is no token"


def test_dark_tokens_come_along_where_they_differ_and_only_then_is_there_a_dark_site() -> None:
    name = "--basis-color-default-bg-document"
    other = "--basis-color-default-color-document"
    light = {name: "#fff", other: "#123"}
    both = css(THEME, light, {name: "#000", other: "#123"})
    assert "color-scheme:light dark" in both
    assert "--hl-paper:#fff" in both
    assert "@media (prefers-color-scheme:dark){:root{--hl-paper:#000}}" in both
    only = css(THEME, light)
    assert "color-scheme:light;" in only
    assert "prefers-color-scheme:dark" not in only


def test_the_address_changes_with_the_bytes_only(theme: Theme) -> None:
    first = stylesheet(theme, {"--nl-a": "#111"}, {})
    assert unversioned(first.address) == f"/{FILE}"
    assert stylesheet(theme, {"--nl-a": "#111", "--unused": "1px"}, {}).address == first.address
    assert stylesheet(theme, {"--nl-a": "#112"}, {}).address != first.address


def test_making_it_short_changes_nothing_that_a_browser_sees() -> None:
    """Every token has the same value here, which then stands where the theme asked for the token."""
    given = {name: "light dark" if name == SCHEME else "#123456" for name in THEME.asked}
    whole = tinycss2.parse_component_value_list(THEME.css, skip_comments=True)
    short = css(THEME, {name: value for name, value in given.items() if name != SCHEME}, given)
    assert squeezed(tinycss2.serialize(list(answered(whole, given)))) == squeezed(short)


def answered(nodes: Iterable[Node], given: Mapping[str, str]) -> Iterator[Node]:
    """The nodes with ``var()`` of a given name as its value."""
    for node in nodes:
        name = node.arguments[0] if isinstance(node, FunctionBlock) and node.lower_name == "var" else None
        if isinstance(name, IdentToken) and name.value in given:
            yield from tinycss2.parse_component_value_list(given[name.value])
            continue
        for inside in ("arguments", "content"):
            if getattr(node, inside, None):
                setattr(node, inside, list(answered(getattr(node, inside), given)))
        yield node


def test_what_differs_in_dark_is_a_property_and_what_does_not_stands_in_its_place(theme: Theme) -> None:
    made = css(theme, {"--nl-a": "#111", "--basis-c": "2px"}, {"--nl-a": "#eee", "--basis-c": "2px"})
    assert "p{color:var(--nl-a)}" in made
    assert "--hl-x:2px" in made
    assert "@layer tokens{:root{--nl-a:#111}@media (prefers-color-scheme:dark){:root{--nl-a:#eee}}}" in made


def test_a_fallback_stands_where_nobody_gives_the_token(theme: Theme) -> None:
    assert "p{color:red}" in css(theme)
    assert "p{color:#222}" in css(theme, {"--basis-b": "#222"})
    assert "calc(1rem + var(--hl-x))" in css(theme)


def test_a_token_that_dark_alone_names_keeps_its_fallback_in_light(theme: Theme) -> None:
    made = css(theme, {}, {"--nl-a": "#eee"})
    assert "p{color:var(--nl-a,red)}" in made
    assert "@layer tokens{@media (prefers-color-scheme:dark){:root{--nl-a:#eee}}}" in made


def squeezed(text: str) -> str:
    """CSS without comments, and with one way to write space."""
    nodes = tinycss2.parse_component_value_list(text, skip_comments=True)
    one_space = " ".join(tinycss2.serialize(nodes).split())
    for sign in "{}:;,>~!":
        one_space = sign.join(piece.strip() for piece in one_space.split(sign))
    return one_space.replace(";}", "}")


def test_a_page_asks_for_one_style_sheet_and_that_of_search_only_where_one_searches() -> None:
    session = Session(content=SITE, theme=THEME.folder, today=TODAY, managed=True)
    session.open()
    for document in session.rendered():
        links = [link["href"] for link in document.tree.select("link[rel=stylesheet]")]
        searching = [session.style.search_stylesheet.address] if document.url in ("/zoeken/", "/a-z/") else []
        assert links == [session.style.stylesheet.address, *searching]


def test_preview_serves_it() -> None:
    site = PreviewSite(SITE, TODAY)
    style = read_style(THEME.folder, SITE, None)
    assert site.stylesheet(style.stylesheet.address) == style.stylesheet.css
    assert b"hl-suggest" in (site.stylesheet(style.search_stylesheet.address) or b"")
    assert site.stylesheet("/theme/css/helder.css") is None
