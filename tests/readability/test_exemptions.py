"""An exemption leaves one text alone for one rule and for a time, and nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.checks import Document, Exemption, PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from plugins.readability.advice.edits import edits_of
from plugins.readability.exemptions.matching import folded, stands_in
from plugins.readability.exemptions.rules import CAN_BE_EXEMPT, last_day
from plugins.readability.gate import GATE
from plugins.readability.prose.units import prose_of
from plugins.readability.rules import ON_WHOLE_PAGE, RULES
from tests.readability.exempting import HARD_WORD, LONG, TODAY, context, exemption, rules, told
from tests.readability.pages import PATH, page, prose, written

HARD = "Indien u verhuist, belt u ons."
TERRIBLE = (
    "Wie een nieuw paspoort wil en daarvoor naar ons toe komt, neemt altijd een foto mee die niet ouder is dan 6 "
    "maanden en die voldoet aan alle eisen die daarvoor gelden."
)
EASY = ["U gaat naar de balie. U laat uw pas zien. Wij helpen u. Dan gaat u weer naar huis."] * 4
"""Enough to keep the page as a whole out of the wind."""


def one(text: str) -> Document:
    """A page with this paragraph, written on line 12."""
    return page(f"<p>{text}</p>", record=[written(text, 12)])


# -- what it leaves alone ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Indien", HARD_WORD),
        ("indien", HARD_WORD),
        ("  indien\n u VERHUIST ", HARD_WORD),
        ("Indien u **verhuist**, belt u ons.", HARD_WORD),
        ("[Indien](informatie/als.md) u verhuist", HARD_WORD),
        ("belt u ons", HARD_WORD),
        (HARD, HARD_WORD),
    ],
)
def test_a_finding_is_passed_over_when_its_quote_or_its_sentence_holds_the_text(text: str, rule: str) -> None:
    assert rules(told(one(HARD), context())) == ["hard-word"]
    assert told(one(HARD), context(exemption(text, rule))) == []


def test_a_part_of_a_long_sentence_is_enough() -> None:
    assert rules(told(one(TERRIBLE), context())) == ["very-long-sentence"]
    assert told(one(TERRIBLE), context(exemption("een foto mee die niet ouder is dan 6 maanden", LONG))) == []


def test_another_amount_or_date_ends_no_exemption() -> None:
    sentence = "Indien u op 3 mei 2026 komt, kost het € 1.250,50."
    assert told(one(sentence), context(exemption("Indien u op 12 mei 2027 komt, kost het € 8."))) == []


@pytest.mark.parametrize(
    "wrong",
    [
        exemption("Wanneer u verhuist"),
        exemption("dien"),
        exemption("verhuis"),
        exemption("**"),
        exemption(", "),
        exemption(HARD, LONG),
        exemption("Tussendoor gebeurt er niets."),
    ],
    ids=lambda each: f"{each.rule} {each.text}",
)
def test_what_it_is_not_about_is_told_as_ever(wrong) -> None:
    found = told(page(f"<p>Tussendoor gebeurt er niets. {HARD}</p>"), context(wrong))
    assert rules(found) == ["hard-word", "exemption-unused"]


def test_it_reaches_no_further_than_its_own_file() -> None:
    text = PlacedText(HARD, "content/gegevens/diensten/a.yaml", SourceMap((Run(0, 3, 1),)))
    found = told(page(f"<p>{HARD}</p>", record=[text]), context(exemption("Indien")))
    assert rules(found) == ["hard-word", "exemption-unused"]


def test_of_two_sentences_only_the_one_that_is_quoted_is_left_alone() -> None:
    other = "Indien het regent, komt u binnen."
    document = page(f"<p>{HARD}</p><p>{other}</p>", record=[written(HARD, 12), written(other, 14)])
    found = told(document, context(exemption("Indien u verhuist")))
    assert [(finding.place.line, finding.quote) for finding in found] == [(14, "Indien")]


def test_every_rule_on_a_word_a_sentence_or_a_paragraph_can_be_exempted_and_no_other() -> None:
    assert set(CAN_BE_EXEMPT) | ON_WHOLE_PAGE | {"readability.placeholder"} == {rule.id for rule in RULES}
    assert "readability.placeholder" not in CAN_BE_EXEMPT
    assert {"readability.too-hard", "readability.mixed-address"} <= ON_WHOLE_PAGE
    assert [rule.id for rule in GATE.page_rules] == [rule.id for rule in RULES]


# -- what is wrong with it ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        ("readability.hard-wrod", "niet bij Leesbaarheid"),
        ("hard-word", "niet bij Leesbaarheid"),
        ("separation.login-link", "niet bij Leesbaarheid"),
        ("readability.exemption-unused", "niet bij Leesbaarheid"),
        ("readability.mixed-address", "hele pagina"),
        ("readability.too-hard", "hele pagina"),
    ],
)
def test_a_rule_that_cannot_be_exempted_is_an_error_at_its_place(rule: str, says: str) -> None:
    (finding,) = told(prose("Wij helpen u."), context(exemption("Wij helpen u", rule)))
    assert (finding.rule, finding.severity) == ("readability.exemption-unknown", Severity.ERROR)
    assert (finding.place.path, finding.place.line, finding.quote) == (PATH, 5, rule)
    assert says in finding.message
    assert "readability.hard-word" in finding.remedy


def test_the_nearest_rule_is_suggested() -> None:
    (finding,) = told(prose("Wij helpen u."), context(exemption("Wij", "readability.hard-wrod")))
    assert finding.suggestions == ("readability.hard-word",)


def test_a_whole_page_cannot_be_silenced_with_a_few_letters() -> None:
    other = TERRIBLE.replace("paspoort", "rijbewijs")
    found = told(prose(TERRIBLE, other, *EASY), context(exemption("een", LONG)))
    assert rules(found) == ["exemption-too-wide"]
    assert found[0].severity is Severity.ERROR
    assert "2 plekken" in found[0].message
    assert (found[0].place.line, found[0].quote) == (6, "een")


def test_the_same_word_in_many_sentences_is_one_thing() -> None:
    assert told(prose(HARD, "Indien het regent, komt u binnen."), context(exemption("indien"))) == []


def test_twice_the_same_sentence_is_one_thing() -> None:
    assert told(prose(TERRIBLE, *EASY, TERRIBLE), context(exemption("Wie een nieuw paspoort wil", LONG))) == []


# -- its time ----------------------------------------------------------------------------------------------------------


def test_the_last_day_counts() -> None:
    assert told(one(HARD), context(exemption("Indien", until=TODAY))) == []
    assert told(one(HARD), context(exemption("Indien", until=TODAY), touched=True)) == []


def test_one_that_is_over_warns_and_still_works_until_its_file_is_changed() -> None:
    over = exemption("Indien", until=TODAY - dt.timedelta(1))
    (finding,) = told(one(HARD), context(over))
    assert (finding.rule, finding.severity) == ("readability.exemption-expired", Severity.WARNING)
    assert (finding.place.line, finding.place.column) == (8, 10)
    assert "2026-11-22" in finding.message
    found = told(one(HARD), context(over, touched=True))
    assert [(f.rule, f.severity) for f in found] == [
        ("readability.hard-word", Severity.WARNING),
        ("readability.exemption-expired", Severity.ERROR),
    ]


@pytest.mark.parametrize(("touched", "severity"), [(False, Severity.WARNING), (True, Severity.ERROR)])
def test_one_that_does_nothing_warns_and_blocks_a_change_of_its_file(touched: bool, severity: Severity) -> None:
    (finding,) = told(one("Als u verhuist, belt u ons."), context(exemption("Indien"), touched=touched))
    assert (finding.rule, finding.severity) == ("readability.exemption-unused", severity)
    assert (finding.place.line, finding.quote) == (6, "Indien")


def test_twelve_months_ahead_is_the_most() -> None:
    assert told(one(HARD), context(exemption("Indien", until=dt.date(2027, 11, 23)))) == []
    (finding,) = told(one(HARD), context(exemption("Indien", until=dt.date(2027, 11, 24))))
    assert (finding.rule, finding.severity) == ("readability.exemption-too-long", Severity.ERROR)
    assert (finding.place.line, finding.place.column) == (8, 10)
    assert "2027-11-23" in finding.remedy


def test_one_whose_file_no_page_shows_is_not_called_unused() -> None:
    other = replace(one("Wij helpen u."), path="content/informatie/anders.md", record=())
    assert told(other, context(exemption("Indien"))) == []


def test_it_is_used_when_any_page_that_shows_its_file_needs_it() -> None:
    second = replace(one("Wij helpen u."), url="/elders/")
    assert told([second, one(HARD)], context(exemption("Indien"))) == []
    assert rules(told([second], context(exemption("Indien")))) == ["exemption-unused"]


# -- what advice makes of it -------------------------------------------------------------------------------------------


def test_what_must_stand_is_not_proposed_as_an_edit() -> None:
    sentence = f"Indien u verhuist, {TERRIBLE[0].lower()}{TERRIBLE[1:]}"
    (found,) = prose_of(one(sentence)).scored()

    def edits(*exemptions: Exemption) -> set[str]:
        return {edit.said.split()[0] for edit in edits_of(found, context(*exemptions))}

    assert edits() == {"vervang", "knip"}
    assert edits(exemption("indien")) == {"knip"}
    assert edits(exemption("een nieuw paspoort wil", LONG)) == {"vervang"}
    assert edits(exemption("een nieuw rijbewijs", LONG)) == {"vervang", "knip"}
    assert set(edits_of(found, replace(context(), glossary={"indien": "Als."}))) == {
        edit for edit in edits_of(found, context()) if edit.said.startswith("knip")
    }


# -- for any text and any day ------------------------------------------------------------------------------------------

WORDS = st.lists(
    st.sampled_from("u wij paspoort foto brief komt haalt naar bij ons vandaag 12 € 3,50".split()), max_size=6
)
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2098, 12, 31))


@given(st.data(), WORDS, WORDS)
def test_any_run_of_words_around_the_quote_is_about_it_however_it_is_typed(data, before, after) -> None:
    words = ["Verder", "belt", *before, "indien", *after, "mogelijk."]
    at = words.index("indien")
    start, end = data.draw(st.integers(0, at)), data.draw(st.integers(at + 1, len(words)))
    gap = data.draw(st.sampled_from([" ", "  ", "\n", " \t"]))
    shout = data.draw(st.booleans())
    quoted = gap.join(words[start:end])
    known = context(exemption(quoted.upper() if shout else quoted))
    document = one(" ".join(words))
    assert "hard-word" in rules(told(document, context()))
    assert rules(told(document, known)) == []


@given(WORDS, st.sampled_from(["fiets", "indiener", "ndien", "paspoortfoto", "ind", "12a"]))
def test_words_that_do_not_stand_there_leave_nothing_alone(words, other: str) -> None:
    document = one(" ".join(["Dit", "is", "indien", *words, "mogelijk."]))
    assert rules(told(document, context(exemption(other)))) == ["hard-word", "exemption-unused"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_folding_is_done_once_and_for_all_and_no_text_breaks_it(text: str, inside: str) -> None:
    assert folded(folded(text)).split() == folded(text).split() or "[" in text or "]" in text
    assert stands_in(folded(text), folded(text)) == any(map(str.isalnum, folded(text)))
    assert not stands_in(folded(text), folded(inside)) or folded(text) in folded(inside)


@given(DAYS, DAYS)
def test_on_each_day_it_works_warns_or_is_refused(today: dt.date, until: dt.date) -> None:
    found = rules(told(one(HARD), context(exemption("Indien", until=until), today=today)))
    wanted = ["exemption-expired"] if until < today else ["exemption-too-long"] if until > last_day(today) else []
    assert found == wanted


@given(DAYS, st.integers(0, 366), st.integers(0, 4_000))
def test_time_alone_never_blocks_an_untouched_page(made: dt.date, ahead: int, later: int) -> None:
    until = min(made + dt.timedelta(ahead), last_day(made))
    kept = context(exemption("Wie een nieuw paspoort wil", LONG, until), today=made + dt.timedelta(later))
    assert [f for f in told(one(TERRIBLE), kept) if f.severity is Severity.ERROR] == []


@given(DAYS)
def test_a_year_ahead_is_the_same_day_of_the_month_or_the_last(today: dt.date) -> None:
    day = last_day(today)
    assert (day.year, day.month) == (today.year + 1, today.month)
    assert day.day in (today.day, 28)
    assert 365 <= (day - today).days <= 366
