"""What a designer reads of a look that is wrong: the place, the words and the way out, of each rule on tokens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from plugins.checks import Context, Finding, Severity
from plugins.tokens.rules import RULES, missing
from tests.helpers import TODAY
from tests.tokens.looks import changed, found, style, zandwaard

LINK = "basis.color.action-2.color-default"
NAME = "--basis-color-action-2-color-default"
WHITE = {"color": {"default": {"bg-document": {"$value": "#fff"}}}}
CORE = (
    "--basis-color-default-color-document",
    "--basis-color-action-2-color-default",
    "--basis-color-accent-1-bg-default",
    "--basis-color-accent-1-color-default",
    "--basis-color-action-1-bg-default",
    "--basis-color-action-1-color-default",
    "--basis-focus-outline-color",
)


def at(finding: Finding) -> tuple[str, str, int, int]:
    """Which rule, how bad, and where."""
    assert finding.place is not None
    return finding.rule, finding.severity.word, finding.place.line, finding.place.column


def told(findings: list[Finding], rule: str) -> Finding:
    """The one finding of a rule."""
    (finding,) = [each for each in findings if each.rule == rule]
    return finding


# -- nothing that the theme knows --------------------------------------------------------------------------------------


def test_an_empty_file_has_nothing_to_point_at(tmp_path: Path) -> None:
    (finding,) = found(style(tmp_path, "{}"))
    assert at(finding) == ("tokens.nothing-used", "error", 1, 1)
    assert finding.quote is None
    assert finding.place is not None
    assert finding.place.path == "content/huisstijl/look.json"


def test_a_file_with_other_names_is_told_at_the_first_of_them(tmp_path: Path) -> None:
    text = '{\n "mijn": {"blauw": {"$value": "#00f"},\n "rood": {"$value": "#f00"}}}'
    (finding,) = found(style(tmp_path, text))
    assert at(finding) == ("tokens.nothing-used", "error", 2, 31)
    assert finding.quote == "--mijn-blauw"


def test_names_for_dark_count_too(tmp_path: Path) -> None:
    dark = ":root {{ --mijn-blauw: #00f }}\n@media (prefers-color-scheme: dark) {{ :root {{ {}: #b5ceff }} }}"
    other = found(style(tmp_path, dark.format("--mijn-rood"), "look.css"))
    assert [finding.quote for finding in other] == ["--mijn-blauw"]
    known = found(style(tmp_path, dark.format("--nl-link-color"), "look.css"))
    assert "tokens.nothing-used" not in {finding.rule for finding in known}


def test_of_a_file_that_cannot_be_read_only_that_is_told(tmp_path: Path) -> None:
    (finding,) = found(style(tmp_path, '{\n "a": }'))
    assert at(finding) == ("tokens.unreadable", "error", 2, 7)
    assert finding.message == (
        "Wij kunnen het bestand met de huisstijl hier niet lezen: hier staat geen geldige waarde."
    )


# -- what reading found ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "rule", "quote", "message"),
    [
        (
            "{zandwaard.color.brik-700}",
            "unknown-alias",
            "{zandwaard.color.brik-700}",
            (
                f"‘{NAME}’ verwijst naar {{zandwaard.color.brik-700}}. Dat token staat niet in het bestand. "
                "Bedoelt u ‘--zandwaard-color-brick-700’?"
            ),
        ),
        (
            "roundTo(2)",
            "expression",
            "roundTo(2)",
            f"De waarde van ‘{NAME}’ is een berekening of een functie die wij niet kunnen uitvoeren: roundTo(2).",
        ),
        (
            "url(https://x.example/a)",
            "loads",
            "url(https://x.example/a)",
            "Met ‘url(https://x.example/a)’ haalt de browser van uw bezoekers iets op. Dat mag niet in een huisstijl.",
        ),
        (
            "12px",
            "not-a-colour",
            NAME,
            f"Bij ‘{NAME}’ hoort een kleur. Van ‘12px’ weten wij niet welke kleur het is.",
        ),
    ],
)
def test_a_token_that_is_wrong_is_told_once_and_at_its_value(
    tmp_path: Path, value: str, rule: str, quote: str, message: str
) -> None:
    """And of a token that is there it is not said that it is missing."""
    (finding,) = found(changed(tmp_path, LINK, value))
    assert at(finding) == (f"tokens.{rule}", "error", 188, 16)
    assert (finding.quote, finding.message) == (quote, message)


def test_a_name_that_stands_twice(tmp_path: Path) -> None:
    text = json.dumps({"basis": WHITE})[:-2] + ',\n "x": {"$value": "1px"},\n "x": {"$value": "2px"}}}'
    finding = told(found(style(tmp_path, text)), "tokens.twice")
    assert at(finding) == ("tokens.twice", "error", 3, 2)
    assert finding.message == "De naam ‘x’ staat twee keer in dezelfde groep. Wij weten niet welke geldt."


# -- nearly the right name ---------------------------------------------------------------------------------------------


def misspelled(tmp_path: Path, *names: str) -> list[Finding]:
    """What is told of tokens with these names beside one that is right."""
    tokens = "".join(f"--{name}: #00f;" for name in names)
    found_ = found(style(tmp_path, f":root {{ --basis-color-default-bg-document: #fff; {tokens} }}", "look.css"))
    return [finding for finding in found_ if finding.rule == "tokens.misspelled"]


def test_a_name_that_is_nearly_right(tmp_path: Path) -> None:
    (finding,) = misspelled(tmp_path, "nl-linc-color")
    assert at(finding) == ("tokens.misspelled", "notice", 1, 67)
    assert finding.quote == "--nl-linc-color"
    assert finding.suggestions == ("--nl-link-color",)
    assert finding.message == (
        "Het thema gebruikt ‘--nl-linc-color’ niet, maar wel ‘--nl-link-color’. Misschien is dit een tikfout."
    )


def test_all_names_that_are_nearly_right_are_told(tmp_path: Path) -> None:
    quotes = [each.quote for each in misspelled(tmp_path, "eigen-iets", "nl-linc-color", "nl-link-hovver-color")]
    assert quotes == ["--nl-linc-color", "--nl-link-hovver-color"]


@pytest.mark.parametrize(
    "name",
    [
        "nl-link-color",  # right
        "nl-linc-colour",  # two words differ
        "nl-knop-color",  # another word
        "nl-link-extra-color",  # one word more
        "nl-link",  # one word less
    ],
)
def test_another_name_is_no_typing_error(tmp_path: Path, name: str) -> None:
    assert misspelled(tmp_path, name) == []


def test_what_the_file_has_already_is_not_what_was_meant(tmp_path: Path) -> None:
    assert misspelled(tmp_path, "nl-link-color", "nl-linc-color") == []


# -- missing -----------------------------------------------------------------------------------------------------------


def test_each_value_that_nobody_gives_is_told_once_and_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = style(tmp_path, json.dumps(zandwaard()))
    for name in ("--hl-ink", "--hl-band"):
        monkeypatch.delitem(look.seen.palettes[0].declared, name)
    findings = [each for each in found(look) if each.rule == "tokens.missing"]
    assert [each.quote for each in findings] == ["--hl-band", "--hl-ink"]
    assert at(findings[0]) == ("tokens.missing", "error", 1, 1)
    assert findings[0].message == "Het thema heeft ‘--hl-band’ nodig. Die waarde staat nergens."
    assert [match.place.path for match in missing(look, Context(date=TODAY))] == ["content/huisstijl/look.json"] * 2


def test_colours_that_make_the_look_are_named_together(tmp_path: Path) -> None:
    finding = told(found(style(tmp_path, json.dumps({"basis": WHITE}))), "tokens.core-missing")
    assert at(finding) == ("tokens.core-missing", "warning", 1, 1)
    assert finding.quote == " ".join(CORE)
    assert finding.message == (
        "Dit staat niet in het bestand: "
        + ", ".join(f"‘{name}’" for name in CORE)
        + ". Bezoekers zien op die plekken een kleur van het thema, en niet die van uw gemeente."
    )


def test_a_file_with_none_of_those_colours_is_not_asked_for_them(tmp_path: Path) -> None:
    sizes = {"basis": {"text": {"font-size": {"md": {"$value": "18px"}}}}}
    assert found(style(tmp_path, json.dumps(sizes))) == []


# -- of another kind ---------------------------------------------------------------------------------------------------


def test_one_value_that_is_no_colour_is_told_once_however_often_it_is_used(tmp_path: Path) -> None:
    tokens: dict[str, Any] = {"basis": {"color": {"default": {"bg-document": {"$value": "5px"}}}}}
    tokens["nl"] = {"link": {"color": {"$value": "12px"}}}
    findings = [each for each in found(style(tmp_path, json.dumps(tokens))) if each.rule == "tokens.not-a-colour"]
    assert [each.quote for each in findings] == ["--basis-color-default-bg-document", "--nl-link-color"]


@pytest.mark.parametrize(
    ("name", "value", "wanted"),
    [
        ("--basis-text-font-size-md", "groot", "een maat, zoals 16px of 1rem"),
        ("--basis-text-font-family-default", "4rem", "de naam van een lettertype"),
        ("--nl-link-line-height", "hoog", None),  # the theme does not ask for it
    ],
)
def test_what_should_stand_there_is_told(tmp_path: Path, name: str, value: str, wanted: str | None) -> None:
    look = style(tmp_path, f":root {{ --nl-link-color: #00f; {name}: {value} }}", "look.css")
    findings = [each for each in found(look) if each.severity is Severity.ERROR]
    if wanted is None:
        assert findings == []
        return
    (finding,) = findings
    assert at(finding) == ("tokens.not-a-size", "error", 1, 34 + len(name))
    assert finding.message == f"Bij ‘{name}’ hoort {wanted}. Nu staat er ‘{value}’."
    assert finding.quote == name


def test_a_size_that_is_wrong_in_the_dark_is_told_where_that_stands(tmp_path: Path) -> None:
    text = (
        ":root { --basis-text-font-size-md: 18px }\n"
        "@media (prefers-color-scheme: dark) { :root { --basis-text-font-size-md: groot } }"
    )
    finding = told(found(style(tmp_path, text, "look.css")), "tokens.not-a-size")
    assert at(finding) == ("tokens.not-a-size", "error", 2, 74)


def test_each_rule_has_a_name_of_this_room_and_a_source() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.id.startswith("tokens."), rule.id
        assert rule.source, rule.id
