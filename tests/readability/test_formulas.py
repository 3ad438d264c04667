from __future__ import annotations

import pytest
from textstat.textstat import textstatistics

from plugins.readability.model.formulas import flesch_douma, lix, syllables
from plugins.readability.model.signals import signals_of
from plugins.readability.prose.units import prose_of
from tests.readability.pages import prose

EASY = ["De gemeente helpt u graag met uw vraag.", "Wij bellen u morgen terug.", "Neem ook een foto mee naar de balie."]


@pytest.fixture
def dutch() -> textstatistics:
    textstat = textstatistics()
    textstat.set_lang("nl")
    return textstat


def test_flesch_douma_and_lix_agree_with_textstat_where_both_count_alike(dutch: textstatistics) -> None:
    signals = signals_of(prose_of(prose(" ".join(EASY))).scored())
    assert signals is not None
    assert signals.flesch_douma == pytest.approx(dutch.flesch_reading_ease(" ".join(EASY)))
    assert signals.lix == pytest.approx(dutch.lix(" ".join(EASY)))


def test_abbreviations_do_not_make_a_text_look_easier() -> None:
    without = signals_of(prose_of(prose("Neem bijvoorbeeld de pas van de vader mee.")).scored())
    with_dots = signals_of(prose_of(prose("Neem bijv. de pas van de vader mee.")).scored())
    assert without is not None
    assert with_dots is not None
    assert without.sentence_length == with_dots.sentence_length == 8


def test_the_formula_is_the_published_one() -> None:
    assert flesch_douma(10, ["de", "gemeente"]) == pytest.approx(206.835 - 0.93 * 10 - 77 * 2)
    assert lix(10, ["de", "gemeente"]) == 60


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
