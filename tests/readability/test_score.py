from __future__ import annotations

import pytest

from plugins.readability.model.score import ENOUGH_WORDS, PageScore, band_of, hardness, indicative_facts, page_facts
from plugins.readability.model.signals import Signals
from tests.readability.pages import page, prose

PLAIN = (
    "Gaat u verhuizen? Geef dat dan aan ons door. Dat kan vanaf vier weken voor de dag dat u verhuist. "
    "Doe het uiterlijk vijf dagen na die dag. U kunt het online doen met DigiD. U kunt ook naar de balie komen. "
    "Neem dan uw paspoort mee. Het kost niets. Binnen een week krijgt u een brief van ons. "
    "Daarin staat dat het is gelukt."
)
OFFICIAL = (
    "Indien u voornemens bent te verhuizen, dient u hiervan uiterlijk op de vijfde dag na de adreswijziging "
    "schriftelijk of elektronisch aangifte te doen bij het college van burgemeester en wethouders. De aangifte "
    "wordt uitsluitend in behandeling genomen, indien de daartoe benodigde bescheiden zijn verstrekt en de "
    "identiteit van de aangever door de gemeente is vastgesteld. Omtrent de verwerking van de aangifte wordt u "
    "binnen een termijn van een week schriftelijk op de hoogte gesteld."
)


def test_plain_text_scores_lower_than_the_same_in_official_words() -> None:
    easy, hard = page_facts(prose(PLAIN)), page_facts(prose(OFFICIAL))
    assert easy.score is not None
    assert hard.score is not None
    assert easy.score < 30 < 85 < hard.score
    assert (easy.band, hard.band) == ("b1", "moeilijker")


def test_the_two_formulas_are_reported_and_say_the_same() -> None:
    easy, hard = page_facts(prose(PLAIN)), page_facts(prose(OFFICIAL))
    assert (easy.flesch_douma or 0) > (hard.flesch_douma or 0)
    assert (easy.lix or 0) < (hard.lix or 0)


def test_a_list_makes_a_text_easier_than_the_same_in_one_sentence() -> None:
    things = [
        "uw paspoort of uw identiteitskaart",
        "een nieuwe foto in kleur",
        "het oude rijbewijs van uzelf",
        "een bewijs van uw arts",
    ] * 4
    listed = page("<p>Neem dit mee:</p><ul>" + "".join(f"<li>{thing}</li>" for thing in things) + "</ul>")
    in_a_row = prose(f"Neem dit mee: {', '.join(things)}.")
    assert (page_facts(listed).score or 0) < (page_facts(in_a_row).score or 0)


def test_too_little_text_has_no_score_but_an_indication() -> None:
    short = prose("U belt ons. Wij helpen u dan graag verder.")
    assert page_facts(short) == PageScore(words=9, sentences=2)
    assert indicative_facts(short).band == "b1"


def test_a_page_without_prose_has_no_score() -> None:
    assert page_facts(page("<nav>Menu</nav>")) == indicative_facts(page("<nav>Menu</nav>")) == PageScore()


def test_loose_words_can_be_indicated() -> None:
    assert indicative_facts(prose("Paspoort aanvragen")).score is not None


def test_the_score_begins_at_the_limit() -> None:
    words = " ".join(["Wij helpen u graag verder."] * (ENOUGH_WORDS // 5))
    assert page_facts(prose(words)).score is not None
    assert page_facts(prose(words.replace("Wij helpen u graag verder.", "Wij helpen u graag.", 1))).score is None


@pytest.mark.parametrize(
    ("score", "band"), [(0, "b1"), (39, "b1"), (40, "rond_b2"), (59, "rond_b2"), (60, "moeilijker")]
)
def test_bands(score: int, band: str) -> None:
    assert band_of(score) == band


@pytest.mark.parametrize("signal", ["sentence_length", "word_length", "passives", "listed"])
def test_more_of_what_is_hard_never_lowers_the_score(signal: str) -> None:
    calm = {
        "words": 100,
        "sentences": 10,
        "sentence_length": 10.0,
        "word_length": 4.5,
        "flesch_douma": 75.0,
        "lix": 30.0,
        "passives": 0.1,
        "listed": 0.01,
    }
    assert hardness(Signals(**{**calm, signal: calm[signal] * 2})) > hardness(Signals(**calm))  # type: ignore[arg-type]


def test_the_score_stays_within_its_scale() -> None:
    endless = Signals(10**6, 1, 1e6, 50.0, -1e6, 1e6, 1.0, 1.0)
    assert 0 <= hardness(endless) <= 100
