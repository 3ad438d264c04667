from __future__ import annotations

import pytest
from textstat.textstat import textstatistics

from plugins.readability.model.features import measure
from plugins.readability.model.formulas import flesch_douma, lix, syllables
from plugins.readability.model.score import indicative_facts
from plugins.readability.prose.units import prose_of
from tests.readability.pages import prose

EASY = ["De gemeente helpt u graag met uw vraag.", "Wij bellen u morgen terug.", "Neem ook een foto mee naar de balie."]


@pytest.fixture
def dutch() -> textstatistics:
    textstat = textstatistics()
    textstat.set_lang("nl")
    return textstat


@pytest.mark.parametrize(
    "text", [" ".join(EASY), "Jan Jansen woont in Enschede. Hij werkt bij de gemeente Dinkelveen."]
)
def test_flesch_douma_and_lix_agree_with_textstat_where_both_count_alike(dutch: textstatistics, text: str) -> None:
    facts = indicative_facts(prose(text))
    assert facts.flesch_douma == round(dutch.flesch_reading_ease(text), 1)
    assert facts.lix == round(dutch.lix(text), 1)


def test_abbreviations_do_not_make_a_text_look_easier() -> None:
    without = measure(prose_of(prose("Neem bijvoorbeeld de pas van de vader mee.")).scored())
    with_dots = measure(prose_of(prose("Neem bijv. de pas van de vader mee.")).scored())
    assert without is not None
    assert with_dots is not None
    assert without.sentence_length == with_dots.sentence_length == 8


def test_the_formula_is_the_published_one() -> None:
    assert flesch_douma(10, 2) == pytest.approx(206.835 - 0.93 * 10 - 77 * 2)
    assert lix(10, 0.5) == 60


@pytest.mark.parametrize(
    ("word", "count"), [("de", 1), ("gemeente", 3), ("e-mail", 2), ("officiële", 5), ("x" * 100_000, 1)]
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_another_use_of_textstat_in_the_process_changes_nothing() -> None:
    import textstat

    before = syllables("aanvraagformulier")
    textstat.set_lang("en_US")
    syllables.cache_clear()
    assert syllables("aanvraagformulier") == before
