"""What is wrong with a file is told in Dutch at its place, whatever is in it; and what is fine is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.checks import Severity
from plugins.tokens.gate import GATE
from plugins.tokens.style import style_of
from tests.tokens.looks import THEME, changed, found, rules, style, zandwaard

LINK = "basis.color.action-2.color-default"
SIZE = "basis.text.font-size.md"
COLOUR_USED = {"basis": {"color": {"default": {"bg-document": {"$value": "#fff"}}}}}


@pytest.mark.parametrize(
    ("path", "value", "rule"),
    [
        (LINK, "{zandwaard.color.brik-700}", "tokens.unknown-alias"),
        (LINK, f"{{{LINK}}}", "tokens.cycle"),
        (LINK, "url(https://x.example/a.png)", "tokens.loads"),
        (LINK, "red; color: blue", "tokens.not-a-value"),
        (LINK, "roundTo(2)", "tokens.expression"),
        (LINK, "12px", "tokens.not-a-colour"),
        (LINK, "brick", "tokens.not-a-colour"),
        (SIZE, "groot", "tokens.not-a-size"),
        (SIZE, "18", None),
        ("nl.heading.level-3.font-size", "#123", "tokens.not-a-size"),
        ("basis.text.font-family.default", "{zandwaard.step}", "tokens.not-a-size"),
    ],
)
def test_one_token_that_is_wrong_is_told(tmp_path: Path, path: str, value: str, rule: str | None) -> None:
    tokens = zandwaard()
    tokens["nl"]["heading"]["level-3"] = {"font-size": {"$type": "dimension", "$value": "1.2rem"}}
    (tmp_path / "base.json").write_text(json.dumps(tokens), "utf-8")
    look = changed(tmp_path, path, value) if "level-3" not in path else _with(tmp_path, tokens, path, value)
    blocking = {finding.rule for finding in found(look) if finding.severity is Severity.ERROR}
    assert blocking == ({rule} if rule else set())


def _with(tmp_path: Path, tokens: dict, path: str, value: str):
    tokens["nl"]["heading"]["level-3"]["font-size"]["$value"] = value
    return style(tmp_path, json.dumps(tokens))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('{"a": }', "tokens.unreadable"),
        ('{"basis": {"x": {"$value": "1px"}, "x": {"$value": "2px"}}}', "tokens.twice"),
        ("{}", "tokens.nothing-used"),
        ('{"mijn": {"blauw": {"$value": "#00f"}}}', "tokens.nothing-used"),
        (json.dumps(COLOUR_USED), "tokens.core-missing"),
    ],
)
def test_a_file_that_is_wrong_is_told(tmp_path: Path, text: str, rule: str) -> None:
    assert rule in rules(style(tmp_path, text))


def test_a_theme_without_any_tokens_is_fine_by_itself(tmp_path: Path) -> None:
    assert rules(style(tmp_path, "{}")) == {"tokens.nothing-used"}


def test_what_nobody_uses_loads_nothing_either(tmp_path: Path) -> None:
    tokens = zandwaard() | {"eigen": {"logo": {"$value": "url(logo.svg)"}}}
    (finding,) = [each for each in found(style(tmp_path, json.dumps(tokens))) if each.severity is Severity.ERROR]
    assert finding.rule == "tokens.loads"


def test_a_picture_within_a_value_is_refused_only_where_it_is_used(tmp_path: Path) -> None:
    picture = "url(\"data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>\")"
    tokens = zandwaard() | {"todo": {"icon": {"$value": picture}}}
    (finding,) = found(style(tmp_path, json.dumps(tokens)))
    assert (finding.rule, finding.severity) == ("tokens.loads", Severity.NOTICE)
    (used,) = [each for each in found(changed(tmp_path, LINK, picture)) if each.severity is Severity.ERROR]
    assert used.rule == "tokens.loads"


def test_a_colour_that_tokens_studio_still_changes_is_told(tmp_path: Path) -> None:
    tokens = zandwaard()
    change = {"studio.tokens": {"modify": {"type": "darken", "value": "0.1", "space": "lch"}}}
    tokens["basis"]["color"]["action-2"]["color-default"]["$extensions"] = change
    assert "tokens.modified" in rules(style(tmp_path, json.dumps(tokens)))


def test_a_name_that_is_nearly_right_is_a_notice(tmp_path: Path) -> None:
    tokens = zandwaard()
    link = tokens["basis"]["color"]["action-2"]
    link["color-defualt"] = link.pop("color-default")
    (finding,) = [each for each in found(style(tmp_path, json.dumps(tokens))) if each.rule == "tokens.misspelled"]
    assert finding.severity is Severity.NOTICE
    assert finding.suggestions == ("--basis-color-action-2-color-default",)


def test_what_the_theme_needs_and_nobody_gives_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    look = style(tmp_path, json.dumps(zandwaard()))
    palette = look.seen.palettes[0]
    assert "tokens.missing" not in rules(style(tmp_path, json.dumps(zandwaard())))
    monkeypatch.delitem(palette.declared, "--hl-ink")
    assert "tokens.missing" in rules(look)


def test_css_with_other_rules_is_told(tmp_path: Path) -> None:
    look = style(tmp_path, ":root { --nl-link-color: #123 }\nmain p { color: #ddd }\n", "look.css")
    (finding,) = [each for each in found(look) if each.severity is Severity.ERROR]
    assert (finding.rule, finding.place.line, finding.quote) == ("tokens.not-a-token", 2, "main p")
    assert "ddd" not in look.stylesheet.css.decode()


@pytest.mark.parametrize("data", [b"\xff\xfe{}", b'{"a": "\xe9"}', b"", b"\x00", b" " * 2_000_001])
@pytest.mark.parametrize("name", ["a.json", "a.css"])
def test_bytes_that_are_no_text_are_told(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(data)
    broken = {"tokens.unreadable", "tokens.nothing-used", "tokens.not-a-token"}
    assert rules(style_of(THEME, tmp_path / name, name)) & broken


def test_a_mark_at_the_beginning_of_the_file_is_passed_over(tmp_path: Path) -> None:
    assert rules(style(tmp_path, "\ufeff" + json.dumps(zandwaard()))) == set()


def test_every_message_is_whole(tmp_path: Path) -> None:
    texts = [
        '{"a": }',
        '{"basis": {"x": {"$value": "1px"}, "x": {"$value": "2px"}}}',
        json.dumps(COLOUR_USED),
        json.dumps({"nl": {"link": {"color": {"$value": "{a}"}, "hover": {"color": {"$value": "f(1)"}}}}}),
        json.dumps(
            {"nl": {"link": {"color": {"$value": "#eee"}}}, "basis": {"focus": {"outline-color": {"$value": "#eee"}}}}
        ),
    ]
    seen = set()
    for text in texts:
        for finding in found(style(tmp_path, text)):
            seen.add(finding.rule)
            assert "{" not in finding.message.replace("{a}", "")
            assert finding.remedy
    assert len(seen) > 6
    assert seen <= {rule.id for rule in GATE.rules}


_VALUES = st.sampled_from(
    "#123 red 1px 1.5 {basis.color.x} {a} url(x) var(--a) calc(1px+2px) rgb(1_2_3) transparent inherit ' \\ ; }".split()
)
_NAMES = st.sampled_from(["color-document", "bg-document", "color-subtle", "border-default", "x"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.dictionaries(_NAMES, _VALUES, max_size=5))
def test_no_value_breaks_the_gate_or_the_style_sheet(tmp_path: Path, tokens: dict[str, str]) -> None:
    group = {name: {"$value": value} for name, value in tokens.items()}
    look = style(tmp_path, json.dumps({"basis": {"color": {"default": group}}}))
    found(look)
    css = look.stylesheet.css.decode()
    assert "url(" not in css
    assert css.count("{") == css.count("}")
