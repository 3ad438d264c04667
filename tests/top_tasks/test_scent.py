"""Which words are one word to a reader."""

from __future__ import annotations

import pytest

from plugins.top_tasks.scent import known, same, stems_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("verhuizen", "verhuizing"),
        ("kapotte", "kapot"),
        ("brieven", "brief"),
        ("huren", "huur"),
        ("betaalt", "betalen"),
        ("vergunningen", "vergunning"),
        ("tegel", "stoeptegels"),
        ("uitkering", "bijstandsuitkering"),
        ("huur", "huurschuld"),
        ("trouwen", "trouwdatum"),
        ("café", "cafe"),
        ("kind", "kinderen"),
        ("verhuisd", "verhuizen"),
        ("huisdier", "huisdieren"),
        ("terras", "terrassen"),
    ],
)
def test_a_reader_sees_the_same_word(one: str, other: str) -> None:
    assert same(*stems_of(one), *stems_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [("paspoort", "rijbewijs"), ("man", "manier"), ("straat", "plaats"), ("terras", "terrein"), ("brief", "broer")],
)
def test_a_reader_sees_another_word(one: str, other: str) -> None:
    assert not same(*stems_of(one), *stems_of(other))


def test_words_that_are_everywhere_say_nothing() -> None:
    assert stems_of("Ik wil een nieuwe vraag aan de gemeente stellen") == stems_of("stellen")


def test_what_is_known_leads_back_to_what_is_looked_for() -> None:
    wanted = stems_of("stoeptegel")
    assert known(wanted, stems_of("losse tegels of bomen")) == {"tegel": frozenset(("stoeptegel",))}
