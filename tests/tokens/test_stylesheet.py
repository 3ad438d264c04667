"""Pages ask for one style sheet: the theme's sheets in their order, short, with the tokens that they ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
import tinycss2

from plugins.tokens.style import read_style
from plugins.tokens.stylesheet import FILE, stylesheet
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
    assert "--nl-a:#111" in made
    assert "--basis-c:2px" in made
    assert "#444" not in made
    assert "9px" not in made, "what the theme declares itself is no token"


def test_dark_tokens_come_along_where_they_differ_and_only_then_is_there_a_dark_site() -> None:
    name = "--basis-color-default-bg-document"
    other = "--basis-color-default-color-document"
    light = {name: "#fff", other: "#123"}
    both = css(THEME, light, {name: "#000", other: "#123"})
    assert "--hl-color-scheme:light dark" in both
    assert f"@media (prefers-color-scheme:dark){{:root{{{name}:#000}}}}" in both
    only = css(THEME, light)
    assert "--hl-color-scheme:light}" in only
    assert "prefers-color-scheme:dark" not in only


def test_the_address_changes_with_the_bytes_only(theme: Theme) -> None:
    first = stylesheet(theme, {"--nl-a": "#111"}, {})
    assert first.address.startswith(f"/{FILE}?v=")
    assert stylesheet(theme, {"--nl-a": "#111", "--unused": "1px"}, {}).address == first.address
    assert stylesheet(theme, {"--nl-a": "#112"}, {}).address != first.address


def test_making_it_short_changes_nothing_that_a_browser_sees() -> None:
    whole = tinycss2.parse_stylesheet(THEME.css, skip_comments=True, skip_whitespace=True)
    short = tinycss2.parse_stylesheet(css(THEME), skip_comments=True, skip_whitespace=True)
    assert len(short) == len(whole) + 1, "the layer with tokens comes after the rest"
    for before, after in zip(whole, short, strict=False):
        assert squeezed(before.serialize()) == squeezed(after.serialize())


def squeezed(text: str) -> str:
    """CSS without comments, and with one way to write space."""
    nodes = tinycss2.parse_component_value_list(text, skip_comments=True)
    one_space = " ".join(tinycss2.serialize(nodes).split())
    for sign in "{}:;,>~!":
        one_space = sign.join(piece.strip() for piece in one_space.split(sign))
    return one_space.replace(";}", "}")


def test_a_page_asks_for_one_style_sheet() -> None:
    session = Session(content=SITE, theme=THEME.folder, today=TODAY, managed=True)
    session.open()
    for document in session.rendered():
        links = [link["href"] for link in document.tree.select("link[rel=stylesheet]")]
        assert links == [session.style.stylesheet.address]


def test_preview_serves_it() -> None:
    site = PreviewSite(SITE, TODAY)
    assert site.stylesheet(f"/{FILE}") == read_style(THEME.folder, SITE, None).stylesheet.css
    assert site.stylesheet("/theme/css/helder.css") is None
