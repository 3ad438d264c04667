"""Contrast of every pair, and sizes to press: told at the token in the editor's file, with a colour that would do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.checks import Finding, Severity
from plugins.tokens.colours import Color, Demand, contrast, hexadecimal, nearest
from plugins.tokens.style import style_of
from tests.tokens.looks import LOOKS, THEME, ZANDWAARD, changed, found, style, zandwaard

INK = "basis.color.default.color-document"
LINK = "basis.color.action-2.color-default"


def told(look, rule: str) -> list[Finding]:
    return [finding for finding in found(look) if finding.rule == rule]


def test_pale_text_is_told_at_its_token_with_ratio_and_a_colour_that_does(tmp_path: Path) -> None:
    look = changed(tmp_path, INK, "#8a8178")
    (finding,) = told(look, "tokens.contrast")
    text = Path(tmp_path / "look.json").read_text("utf-8").splitlines()
    assert text[finding.place.line - 1][finding.place.column - 1 :].startswith('"#8a8178"')
    assert finding.severity is Severity.ERROR
    assert finding.criteria == ("1.4.3",)
    assert finding.quote == "--basis-color-default-color-document"
    assert "4,5:1" in finding.message
    assert "3,1" in finding.message or "2,8" in finding.message
    (better,) = finding.suggestions
    assert better in finding.remedy
    assert told(changed(tmp_path, INK, better), "tokens.contrast") == []


def test_the_suggestion_keeps_the_hue(tmp_path: Path) -> None:
    (finding,) = told(changed(tmp_path, LINK, "#d95f43"), "tokens.contrast")
    before, after = (Color(each).convert("oklch")["hue"] for each in ("#d95f43", finding.suggestions[0]))
    assert abs(before - after) < 4


def test_when_only_the_background_is_their_own_that_is_told(tmp_path: Path) -> None:
    look = style(tmp_path, '{"basis": {"color": {"default": {"bg-document": {"$type": "color", "$value": "#555"}}}}}')
    assert {finding.quote for finding in told(look, "tokens.contrast")} == {"--basis-color-default-bg-document"}


def test_what_a_reference_decides_is_told_at_the_token_that_the_theme_reads(tmp_path: Path) -> None:
    tokens = zandwaard()
    tokens["zandwaard"]["color"]["stone-700"]["$value"] = "#b5a58c"
    (finding,) = told(style(tmp_path, json.dumps(tokens, indent=1)), "tokens.contrast")
    assert finding.quote == "--basis-color-default-color-subtle"


def test_dark_is_looked_at_too(tmp_path: Path) -> None:
    (tmp_path / "look.donker.json").write_text('{"basis": {"color": {"default": {"bg-document": {"$value": "#222"}}}}}')
    findings = told(style(tmp_path, json.dumps(zandwaard())), "tokens.contrast")
    assert findings
    assert all("donkere kleuren" in finding.message for finding in findings)
    assert {finding.place.path for finding in findings} == {"content/huisstijl/look.donker.json"}


@pytest.mark.parametrize(
    ("path", "value", "rule"),
    [
        ("basis.color.default.border-default", "#c9bda8", "tokens.part-contrast"),
        ("basis.focus.outline-color", "#c9bda8", "tokens.focus-contrast"),
        ("basis.color.action-1.color-default", "#7fa8bf", "tokens.contrast"),
        ("basis.color.accent-1.color-default", "#d98c7a", "tokens.contrast"),
        ("basis.color.warning.bg-subtle", "#a06000", "tokens.contrast"),
        ("basis.color.default.color-subtle", "rgba(42, 33, 25, 0.4)", "tokens.contrast"),
        ("basis.pointer-target.min-block-size", "20px", "tokens.target-size"),
    ],
)
def test_one_bad_token_is_found(tmp_path: Path, path: str, value: str, rule: str) -> None:
    findings = found(changed(tmp_path, path, value))
    name = "--" + path.replace(".", "-")
    assert {finding.quote for finding in findings} == {name}
    assert rule in {finding.rule for finding in findings}


def test_a_size_of_24_pixels_is_enough(tmp_path: Path) -> None:
    path = "basis.pointer-target.min-block-size"
    assert found(changed(tmp_path, path, "1.5rem")) == []
    (finding,) = found(changed(tmp_path, path, "1.4rem"))
    assert "22,4 pixels" in finding.message


@pytest.mark.parametrize("name", ZANDWAARD)
def test_a_good_look_has_no_findings(tmp_path: Path, name: str) -> None:
    assert found(style_of(THEME, LOOKS / name, name)) == []


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000", "#fff", 21), ("#767676", "#fff", 4.54), ("#777", "#fff", 4.48), ("#f00", "#f00", 1)],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(Color(one), Color(other)) == pytest.approx(ratio, abs=0.005)
    assert contrast(Color(other), Color(one)) == contrast(Color(one), Color(other))


def test_the_nearest_colour_is_hardly_another() -> None:
    assert nearest(Color("#777"), [Demand(Color("#fff"), 4.5)]) == "#767676"


def test_there_may_be_no_colour_that_does() -> None:
    assert nearest(Color("#777"), [Demand(Color("#fff"), 4.5), Demand(Color("#000"), 4.7)]) is None


def test_colours_outside_a_screen_are_brought_inside() -> None:
    assert hexadecimal(Color("color(display-p3 1 0 0)")) == "#f00"
