"""Any Markdown can be measured, and its texts know their places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.checks import Document
from plugins.rendering.effort import MOST_EFFORT, effort
from plugins.rendering.loose import convert_loosely


def places(text: str) -> list[tuple[str, int | None, int | None]]:
    body = convert_loosely(text, "x.md")
    assert body is not None
    blocks = Document("x.md", "", "tekst", f"<main>{body.html}</main>", body.texts).blocks
    return [(block.text, block.place().line, block.place().column) for block in blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\ntitel: x\n---\nTekst.", [("Tekst.", 4, 1)]),
        ("---\ntitel: [kapot\n---\n\nTekst.", [("Tekst.", 5, 1)]),
        ("Een <b>vet</b> woord.", [("Een vet woord.", 1, 1)]),
        ('<div class="x">Een woord.</div>\n\nNog een.', [("Een woord.", 1, 16), ("Nog een.", 3, 1)]),
        ("<!-- een\n\nweg -->\n\nTekst.", [("Tekst.", 5, 1)]),
        ("<script>\nlet x;\n</script>\n\nTekst.", [("Tekst.", 5, 1)]),
        ("```\ncode\n\nmeer\n```\n\nTekst.", [("Tekst.", 7, 1)]),
        ("~~~~\n```\n~~~~\nTekst.", [("Tekst.", 4, 1)]),
        ("Een [link][1] en zo.\n\n[1]: https://x.example 'Titel'", [("Een [link] en zo.", 1, 1)]),
        ("U hebt nodig:\n- een pas\n- een foto", [("U hebt nodig:", 1, 1), ("een pas", 2, 3), ("een foto", 3, 3)]),
        ("Dat kost [[kosten:onbekend]] per jaar.", [("Dat kost [[kosten:onbekend]] per jaar.", 1, 1)]),
        ("# Kop\n\n#### Diep", [("Kop", 1, 3), ("Diep", 3, 6)]),
        ("[x](javascript:alert(1)) en ![y](weg.png)", [("x en", 1, 2), ("y", 1, 31)]),
        ("Een *woord*{: hidden onclick=x } zonder waarde.", [("Een woord zonder waarde.", 1, 1)]),
        ("Mail <info@x.example> nu.", [("Mail <info@x.example> nu.", 1, 1)]),
        ("Een \ue000 en \U000f0001 teken.", [("Een � en � teken.", 1, 1)]),
    ],
)
def test_what_is_read_and_where(text: str, expected: list[tuple[str, int, int]]) -> None:
    assert places(text) == expected


def test_the_place_behind_what_was_left_out_is_right() -> None:
    text = '<p><em>Een</em> <span lang="nl">woord</span> en nog <br> een.</p>'
    body = convert_loosely(text, "x.md")
    assert body is not None
    (block,) = Document("x.md", "", "tekst", f"<main>{body.html}</main>", body.texts).blocks
    for word in ("Een", "woord", "nog", "een."):
        assert block.place(block.text.index(word)).column == text.index(word) + 1


@pytest.mark.parametrize("text", ["[" * 50_000, "![" * 30_000, "[a](" * 15_000, "a\n" * 60_000])
def test_what_markdown_cannot_bear_is_not_converted(text: str) -> None:
    assert convert_loosely(text, "x.md") is None


def test_effort_grows_with_what_is_left_open() -> None:
    assert effort("[a](b) (c) " * 1_000) < MOST_EFFORT < effort("[" * 10_000)
    assert effort("") == 0


@settings(deadline=None)
@given(st.text("ab\n-*_`[]()<>!#|~:1. &;\\{}=\"'", max_size=60))
def test_any_markdown_is_converted_and_its_places_lie_inside_it(text: str) -> None:
    body = convert_loosely(text, "x.md")
    assert body is not None
    lines = text.split("\n")
    for placed in body.texts:
        for run in placed.map.runs:
            assert 1 <= run.line <= len(lines)
            assert 1 <= run.column <= len(lines[run.line - 1]) + 1
