"""A page turned a quarter when somebody turns the phone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plugins.accessibility.gate import GATE
from plugins.checks import Place, judge_site
from tests.accessibility.pages import CONTEXT, built, page, told

TURN = "@media (orientation: landscape) { body { transform: rotate(90deg) } }"


def of(css: str) -> list[str]:
    return [one for one in told(f"<style>{css}</style>") if one.startswith("orientation-fixed ")]


@pytest.mark.parametrize(
    "css",
    [
        TURN,
        TURN.replace("landscape", "portrait"),
        TURN.replace("(orientation: landscape)", "screen and (ORIENTATION:LANDSCAPE) and (max-width: 40rem)"),
        *(TURN.replace("90deg", angle) for angle in ("-90deg", "+90deg", "270deg", "450deg", "87deg", "93deg")),
        *(TURN.replace("90deg", angle) for angle in ("0.25turn", ".75TURN", "100grad", "1.5708rad")),
        TURN.replace("rotate(90deg)", "translateX(2px) rotateZ( 90deg)"),
        TURN.replace("transform: rotate(90deg)", "rotate: 90deg"),
        TURN.replace("transform: rotate(90deg)", "color: red; rotate: z 90deg; margin: 0"),
        TURN.replace("body", "main, body"),
        TURN.replace("body", "Body"),
        f"/* */ {TURN}",
        TURN.replace("body", "/* a */ body"),
        "body { rotate: 45deg } " + TURN.replace("90deg", "-45deg"),
        "body { rotate: 90deg } @media (orientation: portrait) { body { Rotate: None } }",
        "body { transform: rotate(90deg) } @media (orientation: portrait) { body { margin: 0; transform:none } }",
        f"{TURN} .x {{ rotate: 90deg }}",
        f".x {{ rotate: 90deg }} body {{ margin: 0 }} {TURN}",
        TURN.replace("body", ".x { color: red } body"),
        TURN.replace(" } }", " }"),
        f"@media (orientation: portrait) {{ .x {{ color: red }} }} {TURN}",
        "body { rotate: 90deg } @media (orientation: portrait) { body { rotate: 0deg } }",
        f"@media (orientation: portrait) {{ body {{ rotate: 0deg }} }}{TURN}",
        f"html {{ rotate: 90deg }} {TURN}",
    ],
)
def test_a_page_that_is_turned_along_with_the_phone_is_refused(css: str) -> None:
    assert of(css) == ["orientation-fixed style ‘body’"]


@pytest.mark.parametrize(
    "css",
    [
        *(
            TURN.replace("90deg", angle)
            for angle in ("0deg", "180deg", "45deg", "86.9deg", "93.1deg", "0.5turn", "90px")
        ),
        "body { rotate: 45deg } " + TURN.replace("90deg", "45deg"),
        "body { rotate: 90deg } @media (orientation: portrait) { body { text-transform: none } }",
        *(TURN.replace("90deg", angle) for angle in ("1.2.3deg", ".deg", "..deg", "9.0.deg", "deg", "rechtop")),
        TURN.replace("body", ".x"),
        TURN.replace("body", "body .x"),
        TURN.replace("(orientation: landscape)", "(min-width: 30rem)"),
        TURN.replace("landscape", "vierkant"),
        TURN.replace("rotate", "rotateX"),
        TURN.replace("transform: rotate(90deg)", "image-rotate: 90deg"),
        f"/* {TURN} */",
        f"/* a\n{TURN} */",
        f"body {{ rotate: 90deg }} {TURN}",
        f"{TURN} body {{ rotate: 90deg }}",
        f"{TURN}body{{rotate:90deg}}",
        f"body {{ rotate: -90deg }} {TURN}",
        f"@media (orientation: portrait) {{ .x {{ color: red }} }} body {{ rotate: 90deg }} {TURN}",
        "body { rotate: 90deg } /* orientation */",
        "@media (orientation: portrait) { .x { color: red } } body { rotate: 90deg }",
        "@media (orientation: portrait) { @supports (rotate: 1deg) { .x { color: red } } } body { rotate: 90deg }",
    ],
)
def test_another_turn_or_one_of_a_part_is_fine(css: str) -> None:
    assert of(css) == []


def test_each_turned_selector_and_each_sheet_is_told() -> None:
    assert of(TURN.replace("body", "html") + TURN) == [
        "orientation-fixed style ‘html’",
        "orientation-fixed style ‘body’",
    ]
    assert of(TURN.replace("body", ":root") + "</style><style>" + TURN) == [
        "orientation-fixed style ‘:root’",
        "orientation-fixed style ‘body’",
    ]
    half = "html, body { rotate: 90deg } @media (orientation: portrait) { html, body { rotate: 0deg } }"
    assert of(half) == ["orientation-fixed style ‘body’", "orientation-fixed style ‘html’"]


def test_a_sheet_of_the_site_is_told_by_its_name(tmp_path: Path) -> None:
    site = built(tmp_path, page(""), b_dot_css=TURN, a_dot_css=TURN.replace("body", "html"), c_dot_txt=TURN)
    (tmp_path / "d.css").write_bytes(TURN.encode() + b"/* \xff */")
    (tmp_path / "e.css").write_text("body { margin: 0 }", "utf-8")
    site = replace(site, files=frozenset({"b.css", "a.css", "c.txt", "d.css", "e.css"}))
    found = [one for one in judge_site(site, CONTEXT, GATE) if one.rule == "accessibility.orientation-fixed"]
    assert [(one.place, one.quote) for one in found] == [
        (Place("a.css"), "html"),
        (Place("b.css"), "body"),
        (Place("d.css"), "body"),
    ]
