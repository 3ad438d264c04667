"""What the custom properties of the theme come to: in light and dark, with fallbacks, mixes and choices."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Place
from plugins.tokens.colours import hexadecimal
from plugins.tokens.palette import Circumstance, Palette
from plugins.tokens.theme import Theme
from plugins.tokens.written import Refused, Written

CSS = """@layer tokens {
  :root {
    --hl-ink: var(--nl-ink, var(--basis-ink, #123456));
    --hl-paper: var(--basis-paper, #fff);
    --hl-mixed: color-mix(in srgb, var(--hl-paper) 25%, var(--hl-ink));
    --hl-either: light-dark(#111, #eee);
    --hl-circle: var(--hl-circle);
    --hl-lost: var(--nl-nothing);
  }
  .part { --hl-ink: red; }
  @media (prefers-color-scheme: dark) { :root { --hl-paper: #222; } }
  @media (prefers-contrast: more) { :root { --hl-ink: #000; } }
  @media print { :root { --hl-ink: #333; } }
}
"""


def palette(folder: Path, tokens: dict[str, str], scheme: str = "light", more: bool = False) -> Palette:
    """The palette of a small theme with these tokens, each on a line of its own."""
    (folder / "static" / "css").mkdir(parents=True)
    (folder / "static" / "css" / "a.css").write_text(CSS, "utf-8")
    (folder / "theme.toml").write_text('sheets = []\ntokens = "t.css"\n', "utf-8")
    written = {name: Written(name, text, Place("t", line)) for line, (name, text) in enumerate(tokens.items(), 1)}
    return Palette.of(Theme(folder), tokens, written, Circumstance(scheme, more))


def shown(here: Palette, expression: str) -> str:
    seen = here.colour(here.value(expression))
    assert seen is not None
    return hexadecimal(seen)


@pytest.mark.parametrize(
    ("tokens", "text", "token"),
    [
        ({}, "#123456", ""),
        ({"--basis-ink": "#111"}, "#111", "--basis-ink"),
        ({"--basis-ink": "#111", "--nl-ink": "#222"}, "#222", "--nl-ink"),
    ],
)
def test_a_value_is_that_of_the_first_token_there_is(
    tmp_path: Path, tokens: dict[str, str], text: str, token: str
) -> None:
    value = palette(tmp_path, tokens).value("--hl-ink")
    assert (value.text, value.token) == (text, token)
    expected = Place("t", len(tokens)) if tokens else Place(f"{tmp_path.name}/static/css/a.css", 3, 5)
    assert value.place == expected


@pytest.mark.parametrize(
    ("scheme", "more", "ink", "paper", "either"),
    [
        ("light", False, "#123456", "#fff", "#111"),
        ("dark", False, "#123456", "#222", "#eee"),
        ("light", True, "#000", "#fff", "#111"),
        ("dark", True, "#000", "#222", "#eee"),
    ],
)
def test_what_a_device_asks_for_counts(
    tmp_path: Path, scheme: str, more: bool, ink: str, paper: str, either: str
) -> None:
    here = palette(tmp_path, {}, scheme, more)
    assert [shown(here, name) for name in ("--hl-ink", "--hl-paper", "--hl-either")] == [ink, paper, either]


@pytest.mark.parametrize(
    ("expression", "colour"),
    [
        ("--hl-mixed", "#404040"),
        ("color-mix(in srgb, #000, #fff)", "#808080"),
        ("color-mix(in srgb, #000, #fff 25%)", "#404040"),
        ("color-mix(in srgb, #000 10%, #fff 30%)", "#bfbfbf"),
        ("var(--hl-none, rgb(1 2 3))", "#010203"),
    ],
)
def test_mixes_are_mixed_as_browsers_do(tmp_path: Path, expression: str, colour: str) -> None:
    here = palette(tmp_path, {"--nl-ink": "#000"})
    assert shown(here, expression) == colour


@pytest.mark.parametrize("name", ["--hl-circle", "--hl-lost", "--hl-unknown"])
def test_what_nobody_gives_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused) as told:
        palette(tmp_path, {}).value(name)
    assert told.value.kind == "missing"


def test_what_is_no_colour_is_none(tmp_path: Path) -> None:
    here = palette(tmp_path, {"--nl-ink": "12px"})
    assert here.colour(here.value("--hl-ink")) is None
    assert here.colour(here.value("color-mix(in srgb, var(--hl-ink), red)")) is None
