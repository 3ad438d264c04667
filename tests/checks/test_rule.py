"""A rule's matches become findings in the words of its room."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from plugins.checks import Context, Exemption, Host, Match, Place, PlacedText, Rule, Severity, Texts
from plugins.checks.texts import RuleText

CONTEXT = Context(dt.date(2026, 11, 23), touched=frozenset({"content/a.md"}))
PLACE = Place("content/a.md", 3, 5)
TEXTS = Texts(
    {
        "room.long": RuleText(
            title="Te lang",
            message="“{quote}” heeft {words} woorden. Het mogen er {limit} zijn.",
            remedy="Haal er {over} weg.",
        )
    }
)


def rule(*matches: Match, **facts: object) -> Rule[str]:
    given = {"severity": Severity.WARNING, "source": "Taalunie", "limits": {"limit": 20}, **facts}
    return Rule("room.long", find=lambda _subject, _context: matches, **given)  # type: ignore[arg-type]


def test_a_match_is_put_into_words_with_its_values_the_limits_and_the_quote() -> None:
    (finding,) = rule(Match(PLACE, quote="Dit is lang.", values={"words": 25, "over": 5})).findings("", CONTEXT, TEXTS)
    assert finding.message == "“Dit is lang.” heeft 25 woorden. Het mogen er 20 zijn."
    assert finding.remedy == "Haal er 5 weg."


def test_everything_that_a_match_says_stands_in_the_finding() -> None:
    match = Match(
        PLACE,
        quote="x",
        selector="main > p",
        field="titel",
        url="/a/",
        suggestions=("korter",),
        values={"words": 1, "over": 0},
    )
    (finding,) = rule(match, criteria=("3.1.5",)).findings("", CONTEXT, TEXTS)
    assert (finding.rule, finding.place, finding.severity) == ("room.long", PLACE, Severity.WARNING)
    assert (finding.quote, finding.selector, finding.field, finding.url) == ("x", "main > p", "titel", "/a/")
    assert (finding.suggestions, finding.criteria, finding.source) == (("korter",), ("3.1.5",), "Taalunie")


def test_a_match_may_weigh_more_or_less_than_its_rule() -> None:
    values = {"words": 1, "over": 0}
    matches = (Match(PLACE, values=values), Match(PLACE, values=values, severity=Severity.ERROR))
    assert [f.severity for f in rule(*matches).findings("", CONTEXT, TEXTS)] == [Severity.WARNING, Severity.ERROR]


def test_a_match_without_a_quote_leaves_its_place_in_the_words_empty() -> None:
    (finding,) = rule(Match(PLACE, values={"words": 1, "over": 0})).findings("", CONTEXT, TEXTS)
    assert finding.message == "“” heeft 1 woorden. Het mogen er 20 zijn."
    assert finding.quote is None


def test_the_value_of_a_match_goes_before_a_limit_and_the_quote_is_the_quote() -> None:
    match = Match(PLACE, quote="echt", values={"words": 1, "over": 0, "limit": 9, "quote": "nep"})
    (finding,) = rule(match).findings("", CONTEXT, TEXTS)
    assert finding.message == "“echt” heeft 1 woorden. Het mogen er 9 zijn."


def test_braces_in_what_an_editor_wrote_are_left_as_they_are() -> None:
    match = Match(PLACE, quote="{over} {0} {{x}}", values={"words": 1, "over": 0})
    (finding,) = rule(match).findings("", CONTEXT, TEXTS)
    assert "“{over} {0} {{x}}”" in finding.message


def test_a_value_that_the_words_ask_for_and_nobody_gives_is_our_fault() -> None:
    with pytest.raises(KeyError, match="words"):
        list(rule(Match(PLACE)).findings("", CONTEXT, TEXTS))


def test_a_rule_without_words_is_our_fault() -> None:
    with pytest.raises(KeyError, match=r"room\.long"):
        list(rule(Match(PLACE)).findings("", CONTEXT, Texts({})))


def test_a_rule_sees_its_subject_and_the_facts_of_this_judgement() -> None:
    def find(subject: str, context: Context) -> Iterator[Match]:
        if subject in context.touched:
            yield Match(Place(subject), quote=context.date.isoformat(), values={"words": 1, "over": 0})

    counting = Rule("room.long", Severity.NOTICE, find, "Taalunie", limits={"limit": 20})
    assert [f.quote for f in counting.findings("content/a.md", CONTEXT, TEXTS)] == ["2026-11-23"]
    assert list(counting.findings("content/b.md", CONTEXT, TEXTS)) == []


@pytest.mark.parametrize(("day", "over"), [(22, False), (23, False), (24, True)])
def test_an_exemption_holds_through_its_last_day(day: int, over: bool) -> None:
    quote = PlacedText("Wij delen u mede", "content/a.md")
    exemption = Exemption(PlacedText("room.long"), quote, quote, dt.date(2026, 11, 23), PLACE)
    assert exemption.is_over(dt.date(2026, 11, day)) is over


@pytest.mark.parametrize(
    ("kind", "acts"), [("transactie", True), ("inloggen", True), ("landelijk", False), ("informatie", False)]
)
def test_one_acts_only_where_forms_and_logins_are(kind: str, acts: bool) -> None:
    assert Host("www.voorbeeld.example", kind).acts is acts
