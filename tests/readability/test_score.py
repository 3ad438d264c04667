from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.readability.model import score as module
from plugins.readability.model.score import ENOUGH_WORDS, PageScore, band_of, indicative_facts, page_facts
from tests.readability.pages import page, prose

COEFFICIENTS = Path(module.__file__).parent / "coefficients.json"

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


@pytest.mark.parametrize(
    ("easier", "harder"),
    [
        ("Wij bellen u morgen.", "U wordt morgen door ons gebeld."),
        ("Als u verhuist, belt u ons.", "Indien u verhuist, belt u ons."),
        (
            "Neem uw pas mee naar de balie.",
            "Neem uw pas mee naar de balie van het loket in het huis van de stad in het park.",
        ),
        ("Wij helpen u met uw aanvraag.", "De gemeente helpt u met uw aanvraag."),
        ("De buren houden het plan tegen.", "De buren obstrueren het plan."),
        ("U krijgt 3 brieven.", "U krijgt drie brieven."),
    ],
)
def test_what_is_hard_raises_the_score(easier: str, harder: str) -> None:
    rest = " Dat kan elke dag. Wij zijn open van 9 tot 5 uur."
    assert (indicative_facts(prose(easier + rest)).score or 0) < (indicative_facts(prose(harder + rest)).score or 0)


def test_names_do_not_change_the_score_of_a_sentence() -> None:
    plain = indicative_facts(prose("Ga naar het loket in Enschede en vraag daar naar Jan Smit."))
    hard = indicative_facts(
        prose("Ga naar het loket in Waddinxveen en vraag daar naar Rijksuniversiteit Verwijsindex.")
    )
    assert plain.score == hard.score


def test_the_score_stays_within_its_scale() -> None:
    endless = prose("Het is de " + "verantwoordelijkheidsverdelingen en " * 2000 + ".")
    assert 0 <= (indicative_facts(endless).score or -1) <= 100


def test_no_weight_says_the_absurd() -> None:
    data = json.loads(COEFFICIENTS.read_text("utf-8"))["features"]
    assert not {name for name, each in data.items() if each["weight"] < 0 and name in HARDER}
    assert not {name for name, each in data.items() if each["weight"] > 0 and name in EASIER}


HARDER = {"length", "passive", "listed", "rare", "abstract", "plainness", "number_words", "bracket", "commas"}
EASIER = {"we", "you", "zipf", "concrete", "question"}
