"""Findings stand at the line and column where their own text was written."""

from __future__ import annotations

from pathlib import Path

from plugins.checks import judge
from plugins.readability.gate import GATE
from tests.integrity.editors_page import page_among, session_with
from tests.readability.pages import findings, page, written

HARD = "Indien u verhuist, belt u ons."


def test_a_sentence_that_stands_twice_gets_its_own_line() -> None:
    document = page(
        f"<p>{HARD}</p><p>Tussendoor.</p><p>{HARD}</p>",
        record=[written(HARD, 10), written("Tussendoor.", 12), written(HARD, 14)],
    )
    assert [(f.place.line, f.place.column) for f in findings(document, "hard-word")] == [(10, 1), (14, 1)]


def test_twice_in_one_paragraph_gets_its_own_column() -> None:
    text = f"{HARD} {HARD}"
    found = findings(page(f"<p>{text}</p>", record=[written(text, 7, 3)]), "hard-word")
    assert [(f.place.line, f.place.column) for f in found] == [(7, 3), (7, 3 + len(HARD) + 1)]


def test_a_template_s_sentence_is_placed_at_the_page() -> None:
    document = page(f"<p>{HARD}</p><p>Van u.</p>", record=[written("Van u.", 3)])
    (finding,) = findings(document, "hard-word")
    assert finding.place.path == document.path
    assert finding.place.line is None


def test_equal_findings_have_their_own_fingerprint(tmp_path: Path) -> None:
    session = session_with(tmp_path, f"{HARD}\n\nTussendoor gebeurt er niets.\n\n{HARD}\n")
    found = [
        finding
        for finding in judge(page_among(session.rendered()), session.context, [GATE])
        if finding.rule == "readability.hard-word"
    ]
    lines = [finding.place.line for finding in found]
    assert len(lines) == 2
    assert None not in lines
    assert lines[1] == (lines[0] or 0) + 4
    assert [finding.quote for finding in found] == ["Indien", "Indien"]
