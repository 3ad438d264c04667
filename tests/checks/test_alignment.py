"""The texts of a page find the lines that they were written on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.checks import PlacedText, SourceMap
from plugins.checks.alignment import Span, aligned, folded
from plugins.checks.place import Run

PATH = "content/a.md"
PIECES = ("Uw paspoort", "paspoort", "Neem mee", "een", "Bel ons", "Neem uw paspoort mee", "1")
APART = ("Uw paspoort", "Bel ons", "1", "Neem mee", "Kom langs")
"""None of these is a part of another."""

blocks = st.lists(st.sampled_from(PIECES), max_size=12)


def written(text: str, line: int, path: str = PATH) -> PlacedText:
    """A text that stands on ``line``."""
    return PlacedText(text, path, SourceMap((Run(0, line, 1),)))


def lines(texts: list[str], record: list[PlacedText]) -> list[list[int]]:
    """For each text of the page the lines that were found."""
    return [[span.map.runs[0].line for span in spans] for spans in aligned(texts, record)]


def test_texts_that_stand_twice_each_get_their_own_line() -> None:
    record = [written("Bel ons.", 3), written("Anders.", 5), written("Bel ons.", 9)]
    assert lines(["Bel ons.", "Anders.", "Bel ons."], record) == [[3], [5], [9]]


def test_what_the_template_wrote_gets_no_line() -> None:
    record = [written("Bel ons.", 3), written("Tot ziens.", 5)]
    assert lines(["Wat kost het?", "Bel ons.", "Lees ook", "Tot ziens."], record) == [[], [3], [], [5]]


def test_values_that_also_went_into_attributes_do_not_pull_others_away() -> None:
    head = [written("Paspoort", 2), written("Lees wat een paspoort kost.", 3)]
    body = [written("Paspoort", 2), written("Lees wat een paspoort kost.", 3), written("Neem mee", 7)]
    texts = ["Paspoort", "Lees wat een paspoort kost.", "Neem mee"]
    assert lines(texts, [*head, *body]) == [[2], [3], [7]]
    assert lines(texts, [*body, *head]) == [[2], [3], [7]]


def test_a_value_in_an_attribute_late_on_the_page_leaves_the_text_at_its_top_alone() -> None:
    record = [written("Paspoort", 2), written("Neem mee", 7), written("Kom langs", 9), written("Paspoort", 2)]
    assert lines(["Paspoort", "Neem mee", "Kom langs"], record) == [[2], [7], [9]]


def test_several_values_in_one_block_each_keep_their_own_place() -> None:
    record = [written("Lindelaan", 4), written("7000 AA", 6), written("Lommerdal", 7)]
    (spans,) = aligned(["Adres: Lindelaan 1, 7000 AA Lommerdal"], record)
    assert [(span.start, span.end, span.map.runs[0].line) for span in spans] == [(7, 16, 4), (20, 27, 6), (28, 37, 7)]


def test_the_same_value_twice_in_a_block_is_found_twice() -> None:
    (spans,) = aligned(["van maandag tot maandag"], [written("maandag", 4), written("maandag", 8)])
    assert [(span.start, span.map.runs[0].line) for span in spans] == [(4, 4), (16, 8)]


def test_a_short_value_is_only_found_as_a_whole_block() -> None:
    assert lines(["Kamer 12", "12"], [written("12", 3)]) == [[], [3]]


def test_a_value_of_three_letters_is_found_in_a_block() -> None:
    assert lines(["Kies dan een dag."], [written("een", 3)]) == [[3]]


def test_a_value_that_does_not_stand_where_it_should_keeps_no_other_from_its_place() -> None:
    record = [written("twee", 1), written("een", 2), written("drie", 3)]
    assert lines(["een twee drie"], record) == [[1, 3]]


def test_a_text_of_several_files_knows_each_file() -> None:
    record = [written("Paspoort", 1, "content/b.yaml"), written("5 werkdagen", 9, "content/c.yaml")]
    (spans,) = aligned(["Paspoort: 5 werkdagen"], record)
    assert [span.path for span in spans] == ["content/b.yaml", "content/c.yaml"]


def test_a_record_without_a_place_or_a_text_is_left_out() -> None:
    assert lines(["Bel ons."], [PlacedText("Bel ons.", PATH), written("", 3)]) == [[]]


def test_nothing_beside_nothing_is_nothing() -> None:
    assert aligned([], [written("x", 1)]) == []
    assert aligned(["x"], []) == [()]


@pytest.mark.parametrize(
    ("text", "runs", "words"),
    [
        ("Bel  ons\n  nu", (Run(0, 3, 1), Run(9, 4, 1)), {"Bel": (3, 1), "ons": (3, 6), "nu": (4, 3)}),
        ("\u00a0 Kom\u00a0langs ", (Run(0, 7, 2),), {"Kom": (7, 4), "langs": (7, 8)}),
        ("a a a", (Run(0, 1, 1), Run(2, 5, 9)), {"a a a": (1, 1)}),
    ],
)
def test_folding_white_space_keeps_each_word_at_its_place(text, runs, words) -> None:
    found = folded(PlacedText(text, PATH, SourceMap(runs)))
    assert found == " ".join(text.split())
    assert {word: found.map.at(found.index(word)) for word in words} == words


def test_a_word_that_goes_on_elsewhere_in_the_source_keeps_both_places() -> None:
    found = folded(PlacedText("  paspoort ", PATH, SourceMap((Run(0, 1, 1), Run(5, 1, 20)))))
    assert [found.map.at(offset) for offset in (0, 2, 3, 4)] == [(1, 3), (1, 5), (1, 20), (1, 21)]


def test_a_word_that_stands_twice_has_two_places() -> None:
    found = folded(PlacedText("een  en  een", PATH, SourceMap((Run(0, 3, 1),))))
    assert (found, found.path) == ("een en een", PATH)
    assert [found.map.at(offset) for offset in (0, 4, 7)] == [(3, 1), (3, 6), (3, 10)]


@settings(deadline=None)
@given(blocks, st.lists(st.booleans(), min_size=12, max_size=12))
def test_every_written_block_finds_its_own_line_among_those_of_the_template(texts: list[str], own: list[bool]) -> None:
    shown = [text if mine else f"Sjabloon: {text}" for text, mine in zip(texts, own, strict=False)]
    record = [written(text, line) for line, (text, mine) in enumerate(zip(texts, own, strict=False)) if mine]
    found = lines(shown, record)
    assert [at[:1] for at, mine in zip(found, own, strict=False) if mine] == [
        [text.map.runs[0].line] for text in record
    ]


@settings(deadline=None)
@given(st.permutations(APART), st.lists(st.tuples(st.integers(0, 5), st.sampled_from(APART)), max_size=6))
def test_no_repeats_in_attributes_take_a_block_from_its_line(texts: list[str], repeats) -> None:
    place = {text: line for line, text in enumerate(texts)}
    record = [written(text, place[text]) for text in texts]
    for at, text in repeats:
        record.insert(at, written(text, place[text]))
    assert [at[0] for at in lines(texts, record)] == list(range(len(texts)))


@settings(deadline=None)
@given(blocks, st.lists(st.sampled_from(PIECES), max_size=12))
def test_what_is_found_is_there_and_in_order(texts: list[str], values: list[str]) -> None:
    found = aligned(texts, [written(value, line) for line, value in enumerate(values)])
    told: list[int] = []
    for text, spans in zip(texts, found, strict=True):
        ends = 0
        for span in spans:
            assert isinstance(span, Span)
            assert text[span.start : span.end] == values[span.map.runs[0].line]
            assert ends <= span.start
            ends = span.end
            told.append(span.map.runs[0].line)
    assert told == sorted(set(told))


def test_a_page_with_thousands_of_equal_texts_is_laid_beside_its_record_in_order() -> None:
    """Some 3,000 by 3,000 choices would take gigabytes; each text still gets its own line."""
    record = [written("een", line) for line in range(1, 3001)]
    found = lines(["Sjabloon", *["een"] * 3000], record)
    assert found == [[], *([line] for line in range(1, 3001))]


def test_on_such_a_page_a_text_finds_its_line_among_others_or_is_left_out() -> None:
    many = [f"tekst {number}" for number in range(2000)]
    placeless, empty = PlacedText("tekst 0", PATH), written("", 8)
    record = [placeless, empty, *(written(text, line) for line, text in enumerate(many)), written("nergens", 9999)]
    record.insert(1000, written("ook nergens", 9998))
    shown = [text for at, text in enumerate(many) for text in ((text, "Sjabloon") if at % 2 else (text,))]
    told = lines(shown, record)
    assert [at for at in told if at] == [[line] for line in range(2000)]
    assert [at for at, text in zip(told, shown, strict=True) if text == "Sjabloon"] == [[]] * 1000
    (spans,) = aligned(shown, record)[:1]
    assert spans == (Span(0, 7, PATH, record[2].map),)
