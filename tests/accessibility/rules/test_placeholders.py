"""Headings that were never filled in."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules, told


@pytest.mark.parametrize(
    "text", ["Titel", "TUSSENKOP", "Kop 2", "Kop2", "Kop 12", "Hoofdstuk 1:", "[Titel]", "Lorem ipsum", "Nieuwe kop"]
)
def test_a_heading_that_only_says_that_it_is_one_is_told(text: str) -> None:
    assert f"heading-placeholder h2 ‘{text}’" in told(f"<h2>{text}</h2><p>Tekst</p>")


@pytest.mark.parametrize("level", [3, 4, 5, 6])
def test_headings_of_each_level_are_read(level: int) -> None:
    above = "".join(f"<h{one}>Kosten {one}</h{one}>" for one in range(2, level))
    assert "heading-placeholder" in rules(f"{above}<h{level}>Titel</h{level}><p>Tekst</p>")


@pytest.mark.parametrize(
    "html", ["<h2>Titel van het boek</h2>", "<h2>Kop 2b</h2>", "<h2>12</h2>", "<p>Titel</p>", "<h2>2 Kop</h2>"]
)
def test_a_heading_that_says_more_is_fine(html: str) -> None:
    assert "heading-placeholder" not in rules(f"{html}<p>Tekst</p>")


def test_the_name_of_a_heading_counts() -> None:
    assert "heading-placeholder h2 ‘Titel’" in told('<h2 aria-label="Titel">Kosten</h2><p>Tekst</p>')
    assert "heading-placeholder" not in rules('<h2 aria-label="Kosten">Titel</h2><p>Tekst</p>')
