"""The glossary of the site as an editor writes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.context import context_for
from plugins.catalogue.reader import read_content
from tests.helpers import SITE, TODAY, catalogue_of, copy_site, errors_of, source_findings, write

GLOSSARY = "content/gegevens/woordenlijst.yaml"
WORDS = """\
- woord: Verhuizing
  uitleg: U gaat ergens anders wonen.
  vormen: [verhuizingen, Nieuw  Adres]
- woord: DigiD
  uitleg: Hiermee logt u in.
  bron: Logius
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, GLOSSARY, WORDS)
    return content


def faults(content: Path) -> list[tuple[str, int | None]]:
    return [
        (finding.rule.removeprefix("catalogue."), finding.place.line)
        for finding in source_findings(content)
        if finding.place.path == GLOSSARY
    ]


def test_a_site_needs_none() -> None:
    assert not (SITE / "gegevens" / "woordenlijst.yaml").exists()
    assert context_for(catalogue_of(SITE), TODAY).glossary == {}


def test_each_term_knows_its_words_and_its_place(content) -> None:
    terms = catalogue_of(content).glossary
    assert list(terms) == ["verhuizing", "digid"]
    term = terms["verhuizing"]
    assert term.names == ("Verhuizing", "verhuizingen", "Nieuw  Adres")
    assert (term.word.place.line, term.explanation.place.line, term.path) == (1, 2, GLOSSARY)
    assert terms["digid"].source == "Logius"


def test_terms_and_forms_lead_to_the_explanation_in_small_letters(content) -> None:
    assert context_for(catalogue_of(content), TODAY).glossary == {
        "verhuizing": "U gaat ergens anders wonen.",
        "verhuizingen": "U gaat ergens anders wonen.",
        "nieuw adres": "U gaat ergens anders wonen.",
        "digid": "Hiermee logt u in.",
    }


def test_a_word_that_stands_there_twice_is_refused_with_the_line_of_the_first(content) -> None:
    write(content, GLOSSARY, f"{WORDS}- woord: ' verhuizing'\n  uitleg: Nog een keer.\n")
    (fault,) = errors_of(source_findings(content))
    assert (fault.rule, fault.place.line, fault.quote) == ("catalogue.duplicate-term", 7, "verhuizing")
    assert "regel 1" in fault.message


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ("- woord: leges\n  uitleg: " + "x" * 201 + "\n", ("too-long", 8)),
        ("- woord: leges\n", ("missing-key", 7)),
        ("- uitleg: Kosten.\n", ("missing-key", 7)),
        ("- leges\n", ("not-fields", 7)),
        ("- woord: leges\n  uitleg: Kosten.\n  vormen: legeskosten\n", ("not-a-list", 9)),
        ("- woord: leges\n  uitleg: Kosten.\n  voorbeeld: x\n", ("unknown-key", 9)),
        ("- woord: leges\n  uitleg: Bel [[telefoon:weg]].\n", ("unknown-short-code", 8)),
    ],
)
def test_it_is_read_as_strictly_as_any_other_file(content, more: str, fault: tuple[str, int]) -> None:
    write(content, GLOSSARY, WORDS + more)
    assert fault in faults(content)


def test_a_list_it_must_be(content) -> None:
    write(content, GLOSSARY, "leges: Kosten.\n")
    assert faults(content) == [("not-a-list", 1)]
    assert read_content(content).catalogue is not None
