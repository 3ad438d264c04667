"""Each text of a converted body is found at its own line and column, whatever stands around it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.checks import Document
from plugins.rendering.cursor import Cursor
from plugins.rendering.links import Links
from plugins.rendering.markdown import convert
from plugins.rendering.short_codes import ShortCodes
from tests.rendering.test_markdown import PATH, SITE, TODAY, catalogue  # noqa: F401 - a fixture


def place_of(catalogue, source: str, word: str) -> tuple[int | None, int | None]:  # noqa: F811
    """Where ``word`` is said to stand, in lines of ``source``."""
    faults = Faults()
    _, placed = read_front_matter(f"---\nx: x\n---\n{source}", PATH, faults)
    body = convert(placed, Links(catalogue, SITE), ShortCodes(catalogue, TODAY), faults)
    assert not faults.found, faults.found
    document = Document(PATH, "/x/", "informatie", f"<main>{body.html}</main>", body.texts)
    (block,) = (block for block in document.blocks if word in block.text)
    place = block.place(block.text.index(word))
    return place.line and place.line - 3, place.column


@pytest.mark.parametrize(
    "source",
    [
        "Jan &amp; Piet &ndash; hier DOEL staan.",
        "Jan & Piet, hier DOEL staan.",
        r"Een \* en een \_ en dan DOEL hier.",
        r"Jan \& Piet en DOEL.",
        "Typ `a & b <c>` en dan DOEL.",
        "Een *woord*{: lang=en } en dan DOEL.",
        "Een [woord](https://www.voorbeeld.example/a_(b)){: lang=en } en dan DOEL.",
        'Een [woord](<https://www.voorbeeld.example/a> "een (titel)") en DOEL.',
        "Kijk op <https://www.voorbeeld.example/a?b=c&d=e> en dan DOEL.",
        "👩‍👧 Zoë ﬁets DOEL.",
        "Een  paar   spaties en DOEL.",
        "\u00a0Een vaste spatie en\u00a0DOEL.",
        "-\teen tab en DOEL",
        "- een\n\n    en nog iets met DOEL erin\n",
        "Een regel met aan het eind  \nDOEL staat vooraan.",
        "Een regel\n   die inspringt DOEL.",
        "Kop met DOEL\n---\n\nTekst.",
        "## Kop met DOEL ##",
        "| a | b |\n|---|---|\n| x | `|` |\n| y | **vet** DOEL |",
        "Bel [[telefoon]], dat is [[gemeente]], en vraag naar DOEL.",
        "**DOEL** staat vet.",
        "***DOEL*** staat heel vet.",
        "[DOEL](https://www.voorbeeld.example/DOEL) is een link.",
        "Tekst {niet echt} DOEL.",
        "> Een citaat\n> en DOEL.",
    ],
)
def test_a_word_stands_where_it_was_written(catalogue, source: str) -> None:  # noqa: F811
    before = source[: source.index("DOEL")]
    expected = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert place_of(catalogue, source, "DOEL") == expected


PIECES = [
    "een woord ",
    "*schuin* ",
    "**vet** ",
    "`code` ",
    "[link](https://www.voorbeeld.example/x) ",
    "[[telefoon]] ",
    "&amp; ",
    r"\* ",
    "‘zo’ ",
    "één ",
    "🙂 ",
    "een woord\n",
    "*woord*{: lang=en } ",
    "1. ",
    "# ",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8), st.lists(st.sampled_from(PIECES), max_size=4))
def test_what_stands_before_a_word_does_not_move_it(catalogue, before, after) -> None:  # noqa: F811
    source = f"Dit is {''.join(before)}DOEL {''.join(after)}en klaar."
    ahead = source[: source.index("DOEL")]
    expected = (ahead.count("\n") + 1, len(ahead) - ahead.rfind("\n"))
    if re.search(r"\n(?:\d\. |# )", source):
        return  # a new block, or a fault of the editor's
    assert place_of(catalogue, source, "DOEL") == expected


@given(st.text("ab*_ \t&", max_size=12), st.lists(st.text("ab* ", min_size=1, max_size=3), max_size=6))
def test_a_cursor_never_goes_back_and_never_leaves_its_line(line: str, steps: list[str]) -> None:
    cursor = Cursor([line.expandtabs(4)], {}, 7, [line])
    latest = 0
    for step in steps:
        if cursor.step_over(step) or cursor.seek(step[0]):
            assert latest <= cursor.before <= cursor.column <= len(line.expandtabs(4))
        latest = cursor.column
        number, column = cursor.place
        assert number == 7
        assert 1 <= column <= len(line) + 1
