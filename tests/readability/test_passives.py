from __future__ import annotations

import pytest

from plugins.readability.grammar.passives import is_participle, passives
from plugins.readability.prose.words import words


def verbs(text: str) -> list[str]:
    return [f"{first.text} {last.text}" for first, last in passives(text, 0, words(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Uw aanvraag wordt behandeld.", "wordt behandeld"),
        ("Uw aanvraag wordt binnen acht weken door ons behandeld.", "wordt behandeld"),
        ("De container wordt op maandag geleegd.", "wordt geleegd"),
        ("Het besluit werd gisteren genomen.", "werd genomen"),
        ("De plannen worden volgende week vastgesteld.", "worden vastgesteld"),
        ("Het formulier kan worden opgestuurd.", "worden opgestuurd"),
        ("Het formulier kan opgestuurd worden.", "opgestuurd worden"),
        ("Het besluit is door het college genomen.", "is genomen"),
        ("U hoort of het bedrag uitbetaald wordt.", "uitbetaald wordt"),
        ("Uw gegevens worden gecontroleerd.", "worden gecontroleerd"),
        ("De weg wordt verbreed.", "wordt verbreed"),
    ],
)
def test_passives_are_found(text: str, expected: str) -> None:
    assert verbs(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ik word ziek.",
        "Het wordt warm.",
        "U wordt 18 jaar.",
        "Uw kind wordt lid van de club.",
        "Wij worden vrienden.",
        "De praktijk is verhuisd.",
        "Het kind is geboren.",
        "De winkel is gesloten.",
        "Dat wordt een mooi gebied.",
        "Hij wordt gezond.",
        "De nieuwe regels zijn bekend.",
        "Het wordt geld.",
        "Word u ziek, dan hebt u recht op hulp.",
        "U wordt lid om nieuws te ontvangen.",
        "Als u betaalt, wordt het goedkoper.",
        "Het huis wordt een voorbeeld voor anderen.",
        "Het duurt lang, maar wordt wel mooi.",
    ],
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert verbs(text) == []


def test_two_clauses_can_both_be_passive() -> None:
    assert len(verbs("De brief wordt geschreven, en het geld wordt betaald.")) == 2


@pytest.mark.parametrize("word", "aangevraagd ingediend opgestuurd gesloten betaald verhuurd ontvangen herzien".split())
def test_participles(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", "gemeente gebied gezond bekend verandert bepaalt ziek aangevraagde gegevens".split())
def test_other_words_are_no_participles(word: str) -> None:
    assert not is_participle(word)
