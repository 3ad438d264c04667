"""Tokens from JSON, as the Design Tokens Community Group and Tokens Studio write them: values, places, faults."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.checks import Place
from plugins.tokens.resolve import Resolver
from plugins.tokens.token_json import read_token_json
from plugins.tokens.written import TokenFile

PATH = "content/huisstijl/a.json"


def read(tokens: Any) -> TokenFile:
    return read_token_json(tokens if isinstance(tokens, str) else json.dumps(tokens), PATH)


def value(token: Any, name: str = "--a", scheme: str = "light") -> str | None:
    tokens = token if isinstance(token, dict) and "a" in token else {"a": token}
    resolver = Resolver(read(tokens).of(scheme))
    resolver.values(resolver.tokens)
    return resolver.value(name)


def fault(tokens: Any, asked: str = "--a") -> tuple[str, dict[str, Any]]:
    """The one fault of a token that the theme asks for."""
    resolver = Resolver(read(tokens).light)
    resolver.values([asked])
    told = [each for each in resolver.faults if each.severity is None]
    assert len(told) == 1, told
    return told[0].kind, dict(told[0].values)


@pytest.mark.parametrize(
    ("token", "css"),
    [
        ({"$type": "color", "$value": "#123456"}, "#123456"),
        ({"$type": "color", "$value": {"colorSpace": "srgb", "components": [1, 0.5, 0]}}, "color(srgb 1 0.5 0)"),
        ({"$type": "color", "$value": {"colorSpace": "hsl", "components": [11, 70, "none"]}}, "hsl(11 70% none)"),
        (
            {"$type": "color", "$value": {"colorSpace": "oklch", "components": [0.5, 0.1, 200], "alpha": 0.5}},
            "oklch(0.5 0.1 200 / 0.5)",
        ),
        ({"$type": "dimension", "$value": "16px"}, "16px"),
        ({"$type": "dimension", "$value": {"value": 1.5, "unit": "rem"}}, "1.5rem"),
        ({"$type": "duration", "$value": {"value": 200, "unit": "ms"}}, "200ms"),
        ({"$type": "number", "$value": 1.25}, "1.25"),
        ({"$type": "fontFamily", "$value": "Source Sans 3"}, '"Source Sans 3", sans-serif'),
        ({"$type": "fontFamily", "$value": ["Georgia", "serif"]}, "Georgia, serif"),
        ({"$type": "fontWeight", "$value": "semi-bold"}, "600"),
        ({"$type": "cubicBezier", "$value": [0.2, 0, 0, 1]}, "cubic-bezier(0.2, 0, 0, 1)"),
        ({"type": "sizing", "value": "24"}, "24px"),
        ({"type": "sizing", "value": 0}, "0"),
        ({"type": "fontSizes", "value": "1.25rem"}, "1.25rem"),
        ({"type": "lineHeights", "value": "150%"}, "1.5"),
        ({"type": "fontWeights", "value": "Bold"}, "700"),
        ({"type": "fontFamilies", "value": "'Source Sans 3', Arial"}, '"Source Sans 3", Arial, sans-serif'),
        ({"type": "color", "value": "rgba(#102030, 0.5)"}, "#10203080"),
        ({"type": "borderRadius", "value": "4px 0"}, "4px 0"),
    ],
)
def test_a_value_becomes_one_that_css_can_hold(token: dict[str, Any], css: str) -> None:
    assert value(token) == css


def test_a_name_is_the_path_of_groups_and_a_group_gives_its_type() -> None:
    file = read({"nl": {"$type": "color", "button": {"$root": {"$value": "#111"}, "primary": {"$value": "#222"}}}})
    assert {name: token.kind for name, token in file.light.items()} == {
        "--nl-button": "color",
        "--nl-button-primary": "color",
    }


def test_a_token_knows_the_line_and_column_of_its_value() -> None:
    file = read('{\n  "nl": {\r\n    "é": {"$value":   "#123"}\n  }\n}')
    assert file.light["--nl-é"].place == Place(PATH, 3, 23)


def test_a_group_without_dollars_may_hold_a_token_called_value() -> None:
    assert set(read({"a": {"value": {"value": "1px", "type": "sizing"}}}).light) == {"--a-value"}


def test_bare_values_in_groups_are_tokens() -> None:
    file = read({"description": "x", "a": {"b": "#123", "c": 2, "type": "color", "d": {"50": "{a.b}"}, "$x": "y"}})
    assert {name: token.text for name, token in file.light.items()} == {
        "--a-b": "#123",
        "--a-c": "2",
        "--a-d-50": "{a.b}",
    }


def test_references_are_followed_also_within_a_value() -> None:
    tokens = {
        "size": {"$type": "dimension", "s": {"$value": "4px"}, "m": {"$value": "{size.s}"}},
        "a": {"$type": "dimension", "$value": "{size.m} {size.s}"},
    }
    assert value(tokens) == "4px 4px"


def test_a_pointer_of_json_is_a_reference_too() -> None:
    tokens = {"b": {"c": {"$type": "color", "$value": "#123"}}, "a": {"$ref": "#/b/c/$value"}}
    assert value(tokens) == "#123"
    tokens["a"] = {"$type": "color", "$value": {"$ref": "#/b/c"}}
    assert value(tokens) == "#123"


def test_a_group_has_what_it_extends_unless_it_says_otherwise() -> None:
    tokens = {
        "base": {"$type": "color", "one": {"$value": "#111"}, "two": {"$value": "#222"}},
        "a": {"$extends": "{base}", "two": {"$type": "color", "$value": "#333"}},
        "b": {"$extends": "#/a"},
    }
    assert value(tokens, "--a-one") == "#111"
    assert value(tokens, "--a-two") == "#333"
    assert value(tokens, "--b-two") == "#333"


def test_parts_of_a_composite_are_tokens_of_their_own() -> None:
    tokens = {"a": {"$type": "typography", "$value": {"fontSize": {"value": 2, "unit": "rem"}, "fontWeight": 700}}}
    assert set(read(tokens).light) == {"--a-font-size", "--a-font-weight"}
    old = {"a": {"type": "typography", "value": {"fontSize": "20", "lineHeight": "120%"}}}
    assert value(old, "--a-font-size") == "20px"
    assert value(old, "--a-line-height") == "1.2"


# -- sets --------------------------------------------------------------------------------------------------------------

SETS: dict[str, Any] = {
    "roles": {"a": {"value": "{palette.x}", "type": "color"}},
    "palette": {"palette": {"x": {"value": "#111", "type": "color"}}},
    "palette-dark": {"palette": {"x": {"value": "#eee", "type": "color"}}},
}


def theme(name: str, group: str = "", **sets: str) -> dict[str, Any]:
    return {"id": name, "name": name, "group": group, "selectedTokenSets": sets}


def test_sets_are_told_apart_by_their_names_when_there_are_no_themes() -> None:
    tokens = {**SETS, "$metadata": {"tokenSetOrder": ["palette", "palette-dark", "roles"]}, "$themes": []}
    assert value(tokens | {"a": {}}, "--a") == "#111"
    assert value(tokens | {"a": {}}, "--a", "dark") == "#eee"


def test_themes_say_which_sets_are_for_dark() -> None:
    themes = [
        theme("Nacht (donker)", palette="source", **{"palette-dark": "enabled"}, roles="enabled"),
        theme("Dag", palette="source", roles="enabled", **{"palette-dark": "disabled"}),
    ]
    file = read({**SETS, "$themes": themes, "$metadata": {"tokenSetOrder": ["palette", "palette-dark", "roles"]}})
    assert Resolver(file.light).value("--a") == "#111"
    assert Resolver(file.of("dark")).value("--a") == "#eee"
    assert set(file.dark) == {"--palette-x"}


def test_one_theme_of_each_group_counts() -> None:
    themes = [
        theme("Light", "mode", palette="enabled"),
        theme("Dark", "mode", palette="enabled", **{"palette-dark": "enabled"}),
        theme("Brand", "brand", roles="enabled"),
    ]
    file = read({**SETS, "$themes": themes, "$metadata": {"tokenSetOrder": ["palette", "palette-dark", "roles"]}})
    assert Resolver(file.light).value("--a") == "#111"
    assert Resolver(file.of("dark")).value("--a") == "#eee"


def test_a_later_set_goes_before_an_earlier_one() -> None:
    tokens = {"x": {"a": {"value": "1px"}}, "y": {"a": {"value": "2px"}}}
    for order, last in ((["x", "y"], "2px"), (["y", "x"], "1px")):
        file = read({**tokens, "$metadata": {"tokenSetOrder": order}})
        assert Resolver(file.light).value("--a") == last


def test_without_a_dark_set_there_is_none() -> None:
    file = read({"x": {"a": {"value": "1px"}}, "$themes": [theme("Gewoon", x="enabled")]})
    assert file.dark == {}


# -- what is wrong -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ('{"a": 1,}', 1, 8),
        ('{\n "a" 1}', 2, 6),
        ('{"a": [1, 2}', 1, 12),
        ('{"a": NaN}', 1, 7),
        ("{a: 1}", 1, 2),
        ('{"a": 1} {', 1, 10),
        ('{"a": "b', 1, 7),
        ('{"a": 1 // nee\n}', 1, 9),
        ("[" * 100, 1, 26),
    ],
)
def test_what_is_no_json_is_told_at_its_place(text: str, line: int, column: int) -> None:
    (told,) = read(text).faults
    assert (told.kind, told.place) == ("unreadable", Place(PATH, line, column))


def test_a_key_that_stands_twice_is_told() -> None:
    (told,) = read('{"a": {"$value": "1px"},\n "a": {"$value": "2px"}}').faults
    assert (told.kind, told.place, told.quote) == ("twice", Place(PATH, 2, 2), "a")


def test_a_reference_to_nothing_gets_a_suggestion() -> None:
    tokens = {"brand": {"primary": {"$value": "#111"}}, "a": {"$value": "{brand.primair}"}}
    kind, values = fault(tokens)
    assert kind == "unknown-alias"
    assert values["alias"] == "{brand.primair}"
    assert "--brand-primary" in values["hint"]


def test_tokens_that_refer_to_each_other_are_told_once() -> None:
    tokens = {"a": {"$value": "{b}"}, "b": {"$value": "{c}"}, "c": {"$value": "{b}"}}
    kind, values = fault(tokens)
    assert kind == "cycle"
    assert values["circle"] == "--b → --c → --b"


@pytest.mark.parametrize(
    ("token", "kind"),
    [
        ({"$value": "url(https://x.example/a.png)"}, "loads"),
        ({"$value": "image-set('a.png' 1x)"}, "loads"),
        ({"$value": "ur\\6c(x)"}, "not-a-value"),
        ({"$value": "red; } body { display: none"}, "not-a-value"),
        ({"$value": "red !important"}, "not-a-value"),
        ({"$value": "}"}, "not-a-value"),
        ({"$value": "</style>"}, "not-a-value"),
        ({"$value": "@import 'x'"}, "not-a-value"),
        ({"$value": "'open"}, "not-a-value"),
        ({"$value": "#12\u0000"}, "not-a-value"),
        ({"$value": ""}, "not-a-value"),
        ({"$value": None}, "not-a-value"),
        ({"$value": True}, "not-a-value"),
        ({"$type": "color", "$value": {"colorSpace": "srgb"}}, "not-a-value"),
        ({"$type": "color", "$value": {"colorSpace": "srgb", "components": [{}, 1, 2]}}, "not-a-value"),
        ({"$type": "shadow", "$value": {"blur": "1px"}}, "not-a-value"),
        ({"$type": "fontFamily", "$value": []}, "not-a-value"),
        ({"$ref": "elsewhere.json#/a"}, "not-a-value"),
        ({"value": "roundTo(3.2)", "type": "sizing"}, "expression"),
        ({"value": "2px * 3px", "type": "sizing"}, "expression"),
        ({"value": "2px / 0", "type": "sizing"}, "expression"),
        ({"value": "2px *", "type": "sizing"}, "expression"),
        ({"value": "(" * 400 + "1px", "type": "sizing"}, "expression"),
        ({"value": "1px " * 400, "type": "spacing"}, "expression"),
        (
            {"value": "#123", "type": "color", "$extensions": {"studio.tokens": {"modify": {"type": "lighten"}}}},
            "modified",
        ),
    ],
)
def test_what_css_cannot_hold_is_refused(token: dict[str, Any], kind: str) -> None:
    assert fault({"a": token})[0] == kind


def test_what_is_wrong_with_a_token_that_nobody_uses_is_a_notice() -> None:
    resolver = Resolver(read({"a": {"$value": "{none}"}, "b": {"$value": "1px"}}).light)
    assert resolver.values(["--b"]) == {"--b": "1px"}
    (told,) = resolver.faults
    assert told.severity is not None
    assert told.severity.word == "notice"


def test_references_cannot_make_a_value_grow_without_end() -> None:
    tokens = {"a0": {"$value": "1px 1px 1px 1px"}}
    tokens |= {f"a{n}": {"$value": f"{{a{n - 1}}} " * 10} for n in range(1, 12)}
    assert Resolver(read(tokens).light).value("--a11") is None
    long = {"a0": {"$value": "1px"}} | {f"a{n}": {"$value": f"{{a{n - 1}}}"} for n in range(1, 3000)}
    assert Resolver(read(long).light).value("--a2999") is None


_SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
_KEYS = st.sampled_from(
    ["$value", "value", "$type", "type", "$ref", "$extends", "$themes", "$metadata", "a", "b", "$root"]
)
_TREES = st.recursive(
    _SCALARS | st.sampled_from(["{a}", "{a.b}", "color", "typography", "dimension"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=20,
)


@given(_TREES)
def test_whatever_json_holds_it_never_breaks_the_reader(tree: Any) -> None:
    file = read(json.dumps(tree))
    for scheme in ("light", "dark"):
        resolver = Resolver(file.of(scheme))
        resolver.values(["--a"])


@given(st.text(alphabet='{}[]":,$value ab1\n', max_size=40))
def test_whatever_text_it_is_given_the_reader_finds_faults_or_tokens(text: str) -> None:
    read(text)
