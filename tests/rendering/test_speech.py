"""Facts in other languages: dates, amounts, hours and short texts of the data."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from plugins.catalogue.model import Week
from plugins.catalogue.model.hours import Interval
from plugins.catalogue.model.organisation import LANGUAGES
from plugins.rendering import formats
from plugins.rendering.speech import Foreign, Speech, own_name, speech_of, spoken
from tests.helpers import catalogue_of, copy_site
from tests.languages import in_german

DE, EN, NL = Foreign("de"), Foreign("en"), Speech()
DAY = dt.date(2026, 12, 24)
MORNING, EVENING = Interval(540, 750), Interval(810, 1200)
WEEK = Week.model_validate(
    {"maandag": ["9:00-12:30"], "dinsdag": ["9:00-12:30"], "donderdag": ["9:00-12:30", "13:30-20:00"]}
)


def test_facts_can_be_said_in_each_language_that_a_site_may_have() -> None:
    assert set(LANGUAGES) == set(spoken())


@pytest.mark.parametrize(
    ("speech", "name", "value", "said"),
    [
        (DE, "money", Decimal("86.85"), "86,85\xa0€"),
        (EN, "money", Decimal("1086.85"), "€1,086.85"),
        (DE, "money", Decimal(0), "kostenlos"),
        (EN, "money", Decimal(0), "free"),
        (DE, "longdate", DAY, "Donnerstag, 24. Dezember 2026"),
        (DE, "shortdate", DAY, "24. Dezember 2026"),
        (EN, "shortdate", DAY, "24 December 2026"),
        (DE, "hours", (MORNING, EVENING), "9 bis 12:30 Uhr und 13:30 bis 20 Uhr"),
        (EN, "hours", (MORNING,), "9:00 to 12:30"),
        (DE, "hours", (), "geschlossen"),
        (EN, "hours", (), "closed"),
        (DE, "weekday", 0, "Montag"),
        (EN, "weekday", 6, "Sunday"),
        (DE, "duration", 125, "2 Minuten und 5 Sekunden"),
        (EN, "duration", 61, "1 minute and 1 second"),
        (EN, "duration", 60, "1 minute"),
        (DE, "listing", ("a", "b", "c"), "a, b und c"),
        (EN, "listing", ("a", "b", "c"), "a, b and c"),
        (DE, "listing", (), ""),
        (
            DE,
            "week_text",
            WEEK,
            "Montag und Dienstag von 9 bis 12:30 Uhr und Donnerstag von 9 bis 12:30 Uhr und 13:30 bis 20 Uhr",
        ),
        (
            EN,
            "week_text",
            Week.model_validate({day: ["9:00-17:00"] for day in ("maandag", "dinsdag", "woensdag")}),
            "Monday to Wednesday from 9:00 to 17:00",
        ),
        (EN, "week_text", Week(), "closed"),
    ],
)
def test_a_fact_is_said_as_its_language_says_it(speech: Speech, name: str, value: object, said: str) -> None:
    assert getattr(speech, name)(value) == said


def test_dutch_is_said_as_it_always_was() -> None:
    assert NL.money(Decimal("86.85")) == formats.money(Decimal("86.85"))
    assert NL.longdate(DAY) == formats.longdate(DAY)
    assert NL.hours((MORNING,)) == formats.hours((MORNING,))
    assert NL.week_text(WEEK) == formats.week_text(WEEK)
    assert NL.local("5 werkdagen") == NL.word("5 werkdagen") == "5 werkdagen"


def test_a_text_of_the_data_is_said_in_the_municipalitys_own_words(tmp_path: Path) -> None:
    speech = speech_of(catalogue_of(in_german(copy_site(tmp_path))), "de")
    assert speech.word("5 werkdagen") == speech.local("5 werkdagen") == "5 Werktage"


def test_what_nobody_translated_stays_dutch_and_says_so() -> None:
    assert DE.word("Kosten & meer") is None
    assert DE.local("Kosten & meer") == '<span lang="nl">Kosten &amp; meer</span>'


def test_a_language_is_called_what_its_speakers_call_it() -> None:
    assert [own_name(code) for code in ("nl", "de", "en", "fr")] == ["Nederlands", "Deutsch", "English", "Français"]
