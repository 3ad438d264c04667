from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.readability.loose_text import LONGEST, score_text

KEYS = ["score", "band", "words", "sentences", "flesch_douma", "lix", "indicative", "language", "notes", "findings"]
SAMPLES = [json.loads(line) for line in (Path(__file__).parent / "talen.jsonl").read_text("utf-8").splitlines()]
DUTCH = "U kunt uw nieuwe paspoort ophalen bij de balie. Neem ook uw oude paspoort mee en onze brief."
ENGLISH = "You can pick up your new passport at the desk. Please bring your old passport and our letter."


def test_a_text_gets_a_score_and_findings_with_lines() -> None:
    result = score_text("# Titel\n\nIndien u verhuist,\nbelt u   ons. Thans niet.\n", path="brief.txt")
    found = {finding.quote: finding.place for finding in result.findings}
    assert (found["Indien"].path, found["Indien"].line, found["Indien"].column) == ("brief.txt", 3, 1)
    assert (found["Thans"].line, found["Thans"].column) == (4, 15)
    assert list(result.as_dict()) == KEYS


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts_as_one(end: str) -> None:
    text = end.join(["Een zin.", "", "Nog een zin.", "", "Thans een derde."])
    (finding,) = score_text(text).findings
    assert (finding.place.line, finding.place.column) == (5, 1)


def test_lines_with_bullets_are_items() -> None:
    text = "Neem mee:\n" + "\n".join(
        f"- uw {thing} van het afgelopen jaar" for thing in ["pas", "bril", "jas", "fiets"]
    )
    result = score_text(text)
    assert result.facts.sentences == 5
    assert result.findings == ()


def test_html_in_loose_text_is_text() -> None:
    assert score_text("<b>Indien</b> & <nav>Wij helpen u graag.</nav>").facts.words > 4


HOSTILE = {
    "empty": "",
    "blank": " \n\t\u00a0",
    "one line": "de gemeente helpt u graag met " * 400_000,
    "one word": "a" * 10_000_000,
    "no full stop": "woord " * 500,
    "emoji": "🙂🎉👨‍👩‍👧 " * 50,
    "right to left": "مرحبا بكم في البلدية " * 40,
    "turned around": "\u202eIndien\u202c u \u2066komt\u2069, belt u ons.",
    "without width": "In\u200bdien u \u2060komt\ufeff, be\u00adlt u ons.",
    "lone surrogates": "\ud800 Indien \udfff. " * 5,
    "control characters": "".join(map(chr, range(160))) * 3,
    "mixed line ends": "Een.\r\nTwee.\rDrie.\n\nVier.\u2028Vijf.\x85Zes.",
    "brackets": "[" * 100_000,
    "pictures": "![" * 50_000,
    "links": "[a](" * 20_000,
    "tags": "<a " * 30_000,
    "comments": "<!--" * 30_000,
    "headings": "# a\n" * 20_000,
    "nested quotations": ">" * 100_000,
    "nested list": "- " * 30_000,
    "paragraphs": "a\n\n" * 30_000,
    "line ends": "\n" * 1_000_000,
    "table": "| een | twee |\n|---|---|\n" + "| drie | vier |\n" * 10_000,
    "stops": ".!?" * 30_000 + "x",
    "glued stops": "klaar.Daarna " * 10_000,
    "initials": "J.P. " * 30_000,
    "asides": "(x?) " * 30_000,
    "quotation marks": "“a " * 30_000,
    "quotations": "“Ja.” " * 30_000,
    "negations": "niet geen " * 10_000,
    "clauses": "de man, en u komt " * 5_000,
    "passives": "wordt gedaan " * 8_000,
    "long words": "bestuursrechtelijke" * 50 + " ",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_any_text_gets_an_answer(text: str) -> None:
    result = score_text(text)
    assert json.dumps(result.as_dict(), ensure_ascii=False).encode("utf-8")
    assert bool(result.notes) or len(text) <= LONGEST


def test_an_empty_text_has_no_score() -> None:
    result = score_text("")
    assert (result.facts.score, result.facts.words, result.language) == (None, 0, None)
    assert (result.findings, result.notes, result.indicative) == ((), (), True)


def test_a_short_text_has_a_score_that_is_only_an_indication() -> None:
    short, long = score_text(DUTCH), score_text(f"{DUTCH}\n\n" * 4)
    assert short.facts.score is not None
    assert (short.indicative, long.indicative) == (True, False)


def test_a_text_that_is_cut_says_so_in_dutch() -> None:
    (note,) = score_text("Wij helpen u graag. " * LONGEST).notes
    assert re.search(r"eerste \d{3}\.000 tekens", note)


def test_signs_without_width_do_not_part_a_word() -> None:
    assert score_text("Wij hel\u200bpen u gr\u00adaag.").facts.words == 4


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: f"{sample['language']}: {sample['text'][:30]}")
def test_the_language_of_a_text_is_told(sample: dict[str, str]) -> None:
    result = score_text(sample["text"])
    assert result.language == sample["language"]
    if sample["language"] == "Nederlands":
        assert result.facts.score is not None
        assert result.notes == ()
    else:
        assert (result.facts.score, result.facts.band) == (None, None)
        assert {finding.rule for finding in result.findings} == {"readability.not-dutch"}
        assert sample["language"] in result.notes[0]


def test_there_are_enough_samples() -> None:
    languages = [sample["language"] for sample in SAMPLES]
    assert languages.count("Nederlands") >= 60
    assert len(languages) - languages.count("Nederlands") >= 60
    assert len(set(languages)) > 10


def test_of_a_mixed_text_the_dutch_part_is_judged() -> None:
    result = score_text(f"{DUTCH}\n\n{ENGLISH}")
    assert (result.language, result.facts.sentences) == ("Nederlands", 2)
    assert "lijkt Engels" in result.notes[0]


def test_short_lines_of_a_text_in_another_language_are_not_dutch_either() -> None:
    result = score_text(f"Dear resident,\n\n{ENGLISH}\n\nKind regards,\n\n{ENGLISH}\n\n- Your pass")
    assert result.language == "Engels"
    assert len(result.findings) == 1


@settings(deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_no_text_is_an_error(text: str) -> None:
    result = score_text(text)
    assert result.facts.score is None or 0 <= result.facts.score <= 100
    assert json.dumps(result.as_dict(), ensure_ascii=False).encode("utf-8")


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Wij helpen u.",
                "Indien",
                "dat niet kan,",
                "bijv.",
                "“zo”",
                "\n\n",
                "- ",
                "\r\n",
                "TODO",
                "u.",
                "🙂",
                "> ",
            ]
        )
    )
)
def test_places_of_findings_lie_inside_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    lines = text.replace("\r\n", "\n").split("\n")
    for finding in score_text(text).findings:
        line, column = finding.place.line, finding.place.column
        assert line is not None
        assert column is not None
        if finding.rule == "readability.hard-word":
            assert lines[line - 1][column - 1 :].startswith(finding.quote or "?")
