"""Tokens from a theme CSS: custom properties, for light and for dark, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.checks import Place
from plugins.tokens.resolve import Resolver
from plugins.tokens.theme_css import read_theme_css

PATH = "content/huisstijl/a.css"


@pytest.mark.parametrize(
    "selector", [":root", ".zandwaard-theme", "html", ":root, .a-theme", ":root.x", "[data-theme='x']"]
)
def test_custom_properties_of_the_whole_page_are_tokens(selector: str) -> None:
    file = read_theme_css(f"@charset 'utf-8';\n/* x */\n{selector} {{\n  --nl-a: #123; /* y */\n  --nl-b: 1px }}", PATH)
    assert {name: token.text for name, token in file.light.items()} == {"--nl-a": "#123", "--nl-b": "1px"}
    assert file.light["--nl-a"].place == Place(PATH, 4, 11)
    assert (file.dark, file.faults) == ({}, [])


@pytest.mark.parametrize(
    "css",
    [
        "@media (prefers-color-scheme: dark) { :root { --a: #000 } }",
        ".x-theme--dark { --a: #000 }",
        ".x-donker { --a: #000 }",
    ],
)
def test_what_stands_there_for_dark_is_for_dark(css: str) -> None:
    file = read_theme_css(":root { --a: #fff } " + css, PATH)
    assert (file.light["--a"].text, file.dark["--a"].text) == ("#fff", "#000")


def test_references_are_followed_with_what_stands_in_for_them() -> None:
    css = (
        ":root { --p: #111; --a: var(--p); --b: var(--none, var(--a));"
        " --c: calc(2 * var(--d)); --d: 1px; --e: var(--x) }"
    )
    resolver = Resolver(read_theme_css(css, PATH).light)
    assert [resolver.value(f"--{name}") for name in "abc"] == ["#111", "#111", "calc(2 * 1px)"]
    assert resolver.value("--e") is None
    assert [(fault.kind, fault.quote) for fault in resolver.faults] == [("unknown-alias", "var(--x)")]


@pytest.mark.parametrize(
    ("css", "kind", "column"),
    [
        ("p { --a: red }", "not-a-token", 1),
        (":root p { --a: red }", "not-a-token", 1),
        (":root { color: red }", "not-a-token", 9),
        ("@media print { :root { --a: red } }", "not-a-token", 1),
        ("@import 'x.css';", "loads", 1),
        ("@font-face { src: url(x) }", "loads", 1),
        ("@layer x;", "not-a-token", 1),
        (":root { --a: red } }", "unreadable", 20),
        (":root { a }", "unreadable", 10),
    ],
)
def test_anything_else_is_told_at_its_place(css: str, kind: str, column: int) -> None:
    (fault,) = read_theme_css(css, PATH).faults
    assert (fault.kind, fault.place) == (kind, Place(PATH, 1, column))


@given(st.text(alphabet=":root{}-a;@media()\"'/*var,#\\ \n", max_size=60))
def test_whatever_text_it_is_given_it_finds_faults_or_tokens(text: str) -> None:
    file = read_theme_css(text, PATH)
    Resolver(file.of("dark")).values(["--a"])
