"""Findings stand where their text was written: on the demo, and where its sentences were moved and doubled."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from plugins.workflow.bench.marks import SIGN, WORDS, found_in, marked, marked_file
from plugins.workflow.bench.moved import moved_body, sentences_of
from plugins.workflow.bench.positions import ROOT, measure

SENTENCES = [f"Dit is een rustige zin over de balie nummer {word}." for word in "abcdefghijkl"]


def chance(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - to be repeated, not to be secret


def test_the_line_of_a_finding_is_right_and_so_is_its_column() -> None:
    figures = measure(seeds=[1])
    assert figures.findings > 1_000
    assert figures.right_line >= 0.99
    assert figures.right_column >= 0.95


@given(st.integers(0, 10_000))
def test_every_mark_stands_where_it_is_said_to_stand(seed: int) -> None:
    body, marks = found_in(moved_body(SENTENCES, chance(seed)), "x.md")
    assert SIGN not in body
    assert len(marks) > 5
    lines = body.split("\n")
    for mark in marks:
        assert lines[mark.line - 1][mark.column - 1 :].startswith(mark.word)
        assert mark.word in WORDS


def test_the_same_seed_makes_the_same_body() -> None:
    assert moved_body(SENTENCES, chance(5)) == moved_body(SENTENCES, chance(5))


def test_a_sentence_stands_in_a_body_more_than_once() -> None:
    body = moved_body(SENTENCES, chance(1)).replace(SIGN, "")
    assert len(sentences_of([body])) < body.count("rustige")


def test_a_mark_stays_out_of_addresses_code_and_short_codes() -> None:
    sentence = "Kijk op [de site](https://x.example/een twee) of typ `een twee` of [[een twee]] in."
    for seed in range(200):
        text = marked(sentence, "thans", chance(seed)).replace(SIGN, "")
        assert text.replace("thans ", "") == sentence
        for closed in ("(https://x.example/een twee)", "`een twee`", "[[een twee]]"):
            assert closed in text


def test_files_of_the_demo_get_marks_in_their_values_and_their_body() -> None:
    for name in ("informatie/paspoort.md", "gegevens/diensten/paspoort.yaml"):
        text, marks = marked_file((ROOT / "content" / name).read_text("utf-8"), name, chance(1))
        assert len(marks) > 5
        assert {mark.once for mark in marks} == ({True, False} if name.endswith(".md") else {False})
        assert text.count("\n") >= 30
