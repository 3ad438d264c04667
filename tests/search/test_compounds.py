"""Compounds are taken apart where a reader would, and what is no compound is left whole."""

from __future__ import annotations

import pytest

from plugins.search.compounds import parts_of, with_seams


@pytest.mark.parametrize(
    "seamed",
    """
    bijstands|uitkering geboorte|aangifte gehandicapten|parkeer|kaart afval|stoffen|heffing identiteits|kaart
    honden|belasting leerlingen|vervoer omgevings|vergunning rij|bewijs grof|vuil parkeer|vergunning bezwaar|schrift
    verblijfs|document school|taxi trouw|datum
    """.split(),
)
def test_a_compound_is_its_parts_with_what_links_them(seamed: str) -> None:
    assert "|".join(parts_of(seamed.replace("|", ""))) == seamed


@pytest.mark.parametrize(
    "word",
    "uitkering aanvragen verhuizen gemeente betalen vergunning belasting afspraak overlijden 12345678".split(),
)
def test_a_word_that_is_no_compound_stays_whole(word: str) -> None:
    assert parts_of(word) == (word,)


def test_a_rare_word_is_a_part_when_the_site_knows_it() -> None:
    assert parts_of("zorvelkaart") == ("zorvelkaart",)
    assert parts_of("zorvelkaart", frozenset(("zorvel",))) == ("zorvel", "kaart")


def test_only_compounds_are_listed_once_and_in_order() -> None:
    assert with_seams(["rijbewijs", "kaart", "huisarts", "rijbewijs"]) == ("huis|arts", "rij|bewijs")
