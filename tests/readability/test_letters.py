"""Which lines of a letter or e-mail are prose, and as what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.readability.prose.letters import Tag, stretches

LETTER = """\
Gemeente Dinkelveen
Postbus 12
7999 XA Dinkelveen

Ons kenmerk: 2026-0033
Onderwerp: besluit op uw aanvraag

Geachte heer De Vries,

Op 3 april 2026 hebt u een vergunning aangevraagd. U krijgt de vergunning van de
Gemeente Dinkelveen. In deze brief leest u wat u verder moet doen en wat het
kost.

Wat u moet doen
U hoeft bijna niets te doen. Wij sturen u:
- een kaart
- een rekening
die u snel betaalt
Daarna bent u klaar.

Met vriendelijke groet,
drs. A. de Boer
Afdelingshoofd Vergunningen en Toezicht

P.S. Hebt u vragen? Bel ons.

Op ma 4 mei 2026 om 10:12 schreef Jan de Vries <jan@voorbeeld.example>:
> Wanneer krijg ik antwoord?
"""


def parts(text: str) -> list[tuple[Tag, str]]:
    return [(stretch.tag, " ".join(line.shown for line in stretch.lines)) for stretch in stretches(text)]


def test_a_letter_is_taken_apart() -> None:
    found = parts(LETTER)
    assert [(tag, text[:22]) for tag, text in found] == [
        (Tag.ASIDE, "Gemeente Dinkelveen Po"),
        (Tag.ASIDE, "Ons kenmerk: 2026-0033"),
        (Tag.LABEL, "Onderwerp: besluit op "),
        (Tag.TEXT, "Geachte heer De Vries,"),
        (Tag.TEXT, "Op 3 april 2026 hebt u"),
        (Tag.HEADING, "Wat u moet doen"),
        (Tag.TEXT, "U hoeft bijna niets te"),
        (Tag.ITEM, "een kaart"),
        (Tag.ITEM, "een rekening die u sne"),
        (Tag.TEXT, "Daarna bent u klaar."),
        (Tag.TEXT, "Met vriendelijke groet"),
        (Tag.ASIDE, "drs. A. de Boer"),
        (Tag.ASIDE, "Afdelingshoofd Vergunn"),
        (Tag.TEXT, "P.S. Hebt u vragen? Be"),
        (Tag.QUOTED, "Op ma 4 mei 2026 om 10"),
    ]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Een zin.\n-- \nJan Jansen\nTeam Zorg", [Tag.TEXT, Tag.ASIDE, Tag.ASIDE]),
        ("Goed.\n\n-----Oorspronkelijk bericht-----\nVan: Jan\n\nEen zin.", [Tag.TEXT, Tag.QUOTED, Tag.QUOTED]),
        ("> een\n> twee\ndrie", [Tag.QUOTED, Tag.TEXT]),
        ("| Wat | Prijs |\n| Pas | 70 euro |", [Tag.LABEL, Tag.LABEL]),
        ("## Kop\nTekst.", [Tag.HEADING, Tag.TEXT]),
        ("1. een\n2) twee\n(3) drie\na. vier\n• vijf", [Tag.ITEM] * 5),
        ("Openingstijden\nWij zijn elke dag open.", [Tag.HEADING, Tag.TEXT]),
        ("Een zin.\nNog een zin.\nEn nog een.", [Tag.TEXT]),
        ("---\n\n***\n\n🙂", []),
        ("Van: alle kanten komt men hier.", [Tag.ASIDE]),
        ("Aan:\n- de raad", [Tag.TEXT, Tag.ITEM]),
    ],
)
def test_what_lines_are(text: str, tags: list[Tag]) -> None:
    assert [tag for tag, _ in parts(text)] == tags


def test_a_text_that_was_broken_off_at_the_edge_stays_one_paragraph() -> None:
    text = "Wij hebben uw brief gelezen en wij sturen u morgen\nJan Jansen van ons team."
    assert len(parts(text)) == 1


@given(st.text("ab >-1.\n:|#", max_size=80))
def test_every_line_with_words_belongs_to_one_stretch_and_keeps_its_place(text: str) -> None:
    lines = text.split("\n")
    seen = []
    for stretch in stretches(text):
        for line in stretch.lines:
            seen.append(line.number)
            assert lines[line.number - 1][line.column - 1 :] == line.text.rstrip("\n")
    assert seen == sorted(set(seen))
    assert all(number in seen for number, line in enumerate(lines, start=1) if any(map(str.isalnum, line)))
