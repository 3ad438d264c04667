"""A text knows its line and column, also after it went through a model, a pickle or a longer text."""

from __future__ import annotations

import pickle

import pytest
from pydantic import BaseModel, ConfigDict

from plugins.checks import Place, PlacedText, SourceMap
from plugins.checks.place import Run

TWO_LINES = SourceMap((Run(0, 4, 3), Run(10, 5, 1)))


def holding(text: str) -> PlacedText:
    """The text as a model of pydantic hands it back."""

    class Holder(BaseModel):
        model_config = ConfigDict(arbitrary_types_allowed=True)
        text: PlacedText

    return Holder(text=text).text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("offset", "spot"), [(0, (4, 3)), (1, (4, 4)), (9, (4, 12)), (10, (5, 1)), (14, (5, 5)), (-3, (4, 3))]
)
def test_each_character_is_where_its_run_says(offset: int, spot: tuple[int, int]) -> None:
    assert TWO_LINES.at(offset) == spot


def test_an_empty_map_knows_nothing() -> None:
    assert SourceMap().at(0) is None
    assert PlacedText("x", "content/a.md").place == Place("content/a.md")


def test_a_map_moves_along_with_its_text() -> None:
    moved = TWO_LINES.shifted(7)
    assert [moved.at(offset + 7) for offset in range(15)] == [TWO_LINES.at(offset) for offset in range(15)]


def test_a_placed_text_is_a_text() -> None:
    text = PlacedText("Paspoort", "content/a.md", TWO_LINES)
    assert text == "Paspoort"
    assert {text: 1}["Paspoort"] == 1
    assert text.place == Place("content/a.md", 4, 3)
    assert type(text.upper()) is str


def test_its_place_survives_a_model_and_a_pickle() -> None:
    text = PlacedText("Paspoort", "content/a.md", TWO_LINES)
    assert holding(text) is text
    again = pickle.loads(pickle.dumps(text))  # noqa: S301 - our own bytes
    assert (again, again.place, again.map) == (text, text.place, text.map)


def test_a_bare_text_becomes_a_placed_one_without_a_place() -> None:
    held = holding("Paspoort")
    assert held == "Paspoort"
    assert isinstance(held, PlacedText)
    assert held.place == Place("")


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Place("content/a.md"), "content/a.md"),
        (Place("content/a.md", 3), "content/a.md:3"),
        (Place("a.md", 3, 9), "a.md:3:9"),
    ],
)
def test_a_place_is_shown_as_editors_of_code_know_it(place: Place, shown: str) -> None:
    assert str(place) == shown
