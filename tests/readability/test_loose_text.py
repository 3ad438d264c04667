from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.readability.loose_text import LONGEST, score_text

KEYS = {"score", "band", "words", "sentences", "flesch_douma", "lix", "notes", "findings"}


def test_a_text_gets_a_score_and_findings_with_lines() -> None:
    result = score_text("# Titel\n\nIndien u verhuist,\nbelt u   ons. Thans niet.\n", markdown=False, path="brief.txt")
    found = {finding.quote: finding.place for finding in result.findings}
    assert (found["Indien"].path, found["Indien"].line, found["Indien"].column) == ("brief.txt", 3, 1)
    assert (found["Thans"].line, found["Thans"].column) == (4, 15)
    assert set(result.as_dict()) == KEYS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts_as_one(end: str) -> None:
    text = end.join(["Een zin.", "", "Nog een zin.", "", "Thans een derde."])
    (finding,) = score_text(text, markdown=False).findings
    assert (finding.place.line, finding.place.column) == (5, 1)


def test_lines_with_bullets_are_items() -> None:
    text = "Neem mee:\n" + "\n".join(
        f"- uw {thing} van het afgelopen jaar" for thing in ["pas", "bril", "jas", "fiets"]
    )
    result = score_text(text, markdown=False)
    assert result.facts.sentences == 5
    assert result.findings == ()


def test_markdown_is_read_as_markdown() -> None:
    table = "| Wat | Prijs |\n|---|---|\n" + "| Een paspoort | 70 euro |\n" * 20
    result = score_text(f"## Indien nodig\n\n> Thans een citaat.\n\n`doch`\n\n{table}", markdown=True)
    assert [finding.quote for finding in result.findings] == ["Indien"]


def test_html_in_loose_text_is_text() -> None:
    result = score_text("<b>Indien</b> & <nav>Wij helpen u graag.</nav>", markdown=False)
    assert result.facts.words > 4


HOSTILE = {
    "empty": "",
    "blank": " \n\t\u00a0",
    "one line": "de gemeente helpt u graag met " * 400_000,
    "one word": "a" * 10_000_000,
    "no full stop": "woord " * 500,
    "emoji": "🙂🎉👨‍👩‍👧 " * 50,
    "right to left": "مرحبا بكم في البلدية " * 40,
    "lone surrogates": "\ud800 Indien \udfff. " * 5,
    "control characters": "".join(map(chr, range(160))) * 3,
    "mixed line ends": "Een.\r\nTwee.\rDrie.\n\nVier.\u2028Vijf.\x85Zes.",
    "brackets": "[" * 100_000,
    "pictures": "![" * 50_000,
    "links": "[a](" * 20_000,
    "tags": "<a " * 30_000,
    "headings": "# a\n" * 20_000,
    "nested quotations": ">" * 100_000,
    "nested list": "- " * 30_000,
    "paragraphs": "a\n\n" * 30_000,
    "stops": ".!?" * 30_000 + "x",
    "quotation marks": "“a " * 30_000,
    "negations": "niet geen " * 10_000,
    "clauses": "de man, en u komt " * 5_000,
    "passives": "wordt gedaan " * 8_000,
}


@pytest.mark.parametrize("markdown", [True, False])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_text_gets_an_answer(text: str, markdown: bool) -> None:
    result = score_text(text, markdown=markdown)
    assert json.dumps(result.as_dict(), ensure_ascii=False).encode("utf-8")
    assert bool(result.notes) or len(text) <= LONGEST


def test_an_empty_text_has_no_score() -> None:
    result = score_text("", markdown=False)
    assert (result.facts.score, result.facts.words, result.findings, result.notes) == (None, 0, (), ())


def test_a_text_that_is_cut_says_so_in_dutch() -> None:
    (note,) = score_text("Wij helpen u graag. " * LONGEST, markdown=False).notes
    assert "eerste 60.000 tekens" in note


def test_markdown_beyond_reason_is_read_as_text_and_says_so() -> None:
    assert "zonder opmaak" in score_text("[" * 50_000, markdown=True).notes[0]


@settings(deadline=None)
@given(st.text(), st.booleans())
def test_no_text_is_an_error(text: str, markdown: bool) -> None:
    facts = score_text(text, markdown=markdown).facts
    assert facts.score is None or 0 <= facts.score <= 100


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Wij helpen u.", "Indien", "dat niet kan,", "bijv.", "“zo”", "\n\n", "- ", "\r\n", "TODO", "u.", "🙂"]
        )
    )
)
def test_places_of_findings_lie_inside_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    lines = text.replace("\r\n", "\n").split("\n")
    for finding in score_text(text, markdown=False).findings:
        line, column = finding.place.line, finding.place.column
        assert line is not None
        assert column is not None
        if finding.rule == "readability.hard-word":
            assert lines[line - 1][column - 1 :].startswith(finding.quote or "?")
