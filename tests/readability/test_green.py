"""The shortest way to green: made for real in the text, its edits bring the score that was promised."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.checks import Context
from plugins.readability.advice.edits import as_told
from plugins.readability.advice.green import Way, shortest_way
from plugins.readability.model.features import measure
from plugins.readability.model.score import HARDER_FROM, hardness
from plugins.readability.prose.units import prose_of
from tests.readability.pages import prose
from tests.readability.test_score import OFFICIAL, PLAIN

CONTEXT = Context(date=dt.date(2026, 11, 25))
HARD = (
    "Het college verstrekt een voorziening, indien de aanvrager daarvoor in aanmerking komt. De benodigde bescheiden "
    "dienen tijdig te worden overgelegd. Bij overschrijding van de termijn wordt de aanvraag buiten behandeling "
    "gesteld. Het besluit tot verstrekking wordt ingetrokken bij onjuiste verstrekking van gegevens."
)

LONG = (
    "Het college kan ten behoeve van de aanvrager een voorziening verstrekken, indien naar het oordeel van het college "
    "de aanvrager niet op eigen kracht, met gebruikelijke hulp of met hulp van andere personen uit zijn sociale "
    "netwerk in staat is tot zelfredzaamheid of participatie."
)


def way(text: str) -> Way:
    return shortest_way(prose_of(prose(text)).scored(), CONTEXT, HARDER_FROM)


def score(text: str) -> float:
    measured = measure(prose_of(prose(text)).scored())
    return hardness(measured) if measured else 0.0


def made(text: str, found: Way) -> str:
    for edit in found.edits:
        assert edit.sentence.text in text, "an edit is about text that stands there once the others are made"
        text = text.replace(edit.sentence.text, " ".join(edit.after), 1)
    return text


@pytest.mark.parametrize("text", [HARD, f"{HARD} {PLAIN}", OFFICIAL, f"{OFFICIAL} {HARD}"])
def test_the_edits_made_for_real_give_the_score_that_was_promised(text: str) -> None:
    found = way(text)
    assert found.edits
    assert score(made(text, found)) == pytest.approx(found.score, abs=0.5)
    assert found.score < score(text)
    assert found.arrives == (found.score < HARDER_FROM)


def test_the_last_edit_of_a_way_that_arrives_cannot_be_missed() -> None:
    found = way(HARD)
    assert found.arrives
    assert score(made(HARD, Way(found.edits[:-1], 0, arrives=False, concrete=0))) >= HARDER_FROM


def test_a_sentence_that_is_cut_again_and_again_is_told_of_once() -> None:
    found = way(LONG)
    assert [edit.said for edit in found.edits].count("knip de zin van 44 woorden in tweeën") == 1
    told = [edit.said for edit in as_told(found.edits)]
    assert told[0] == "maak van de zin van 44 woorden 4 zinnen"
    assert not any(said.startswith("knip") for said in told)
    assert told[1:] == [edit.said for edit in found.edits if not edit.halved]


def test_a_sentence_that_is_cut_once_is_told_of_as_it_is() -> None:
    told = [edit.said for edit in as_told(way(OFFICIAL).edits)]
    assert told.count("knip de zin van 25 woorden in tweeën") == 1


def test_a_plain_text_needs_no_way() -> None:
    assert way(PLAIN).edits == ()
