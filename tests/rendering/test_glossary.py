"""The first time that a term stands in a text it leads to its explanation, and no place is lost by that."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.catalogue.model import Term
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.checks import Document
from plugins.rendering.glossary import Glossary
from plugins.rendering.links import Links
from plugins.rendering.markdown import NO_GLOSSARY, Body, convert
from plugins.rendering.short_codes import ShortCodes
from tests.helpers import SITE, TODAY, catalogue_of

PATH = "content/informatie/proef.md"
CATALOGUE = catalogue_of(SITE)


def term(word: str, *forms: str) -> Term:
    return Term.model_validate({"woord": word, "uitleg": f"Uitleg van {word}.", "vormen": list(forms)})


GLOSSARY = Glossary(
    [
        term("leges"),
        term("bezwaar", "bezwaren", "bezwaarschrift"),
        term("DigiD"),
        term("WOZ"),
        term("geregistreerd partnerschap"),
        term("partnerschap"),
        term("één"),
        term("een"),
    ]
)


def converted(text: str, glossary: Glossary = GLOSSARY) -> Body:
    faults = Faults()
    _, placed = read_front_matter(f"---\ntitel: x\n---\n{text}", PATH, faults)
    body = convert(placed, Links(CATALOGUE, Path(SITE)), ShortCodes(CATALOGUE, TODAY), faults, glossary)
    assert faults.found == []
    return body


def linked(text: str) -> list[tuple[str, str]]:
    """(what is linked, the anchor it leads to), in order."""
    return [
        (words, anchor) for anchor, words in re.findall(r'href="#woord_([^"]+)"[^>]*>([^<]*)</a>', converted(text).html)
    ]


def test_the_first_time_is_linked_and_no_other() -> None:
    body = converted("U betaalt leges. Leges betaalt u vooraf.\n\nGeen leges? Dan maakt u bezwaar.\n")
    assert body.html.count("hl-word") == 2
    assert [entry.anchor for entry in body.terms] == ["leges", "bezwaar"]
    assert body.html.startswith(
        '<p>U betaalt <a aria-describedby="uitleg_leges" class="hl-word" data-component="woord" href="#woord_leges">'
        "leges</a>. Leges betaalt u vooraf.</p>"
    )


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Leges betaalt u.", [("Leges", "leges")]),
        ("Twee bezwaren, en een bezwaarschrift.", [("bezwaren", "bezwaar"), ("een", "een-2")]),
        ("Uw geregistreerd\npartnerschap telt.", [("geregistreerd\npartnerschap", "geregistreerd-partnerschap")]),
        ("Een partnerschap.", [("Een", "een-2"), ("partnerschap", "partnerschap")]),
        ("U heeft **leges** betaald.", [("leges", "leges")]),
        ("- leges\n- *bezwaar*\n", [("leges", "leges"), ("bezwaar", "bezwaar")]),
        ("| Wat |\n|---|\n| leges |\n", [("leges", "leges")]),
        ("Met één brief.", [("één", "een")]),
        ("Log in met DigiD.", [("DigiD", "digid")]),
        ("Dit is uw WOZ.", [("WOZ", "woz")]),
    ],
)
def test_words_forms_and_phrases_are_found_as_people_write_them(text: str, wanted: list[tuple[str, str]]) -> None:
    assert linked(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Bekijk [leges en bezwaar](informatie/paspoort.md).",
        "## Leges\n\nTekst.",
        "## Kop\n\n### Over bezwaar",
        "Typ `leges` in.",
        "> De leges zijn hoog.",
        "Kies ‘Leges betalen’.",
        "Kies “leges”.",
        'Kies "leges".',
        "| Leges |\n|---|\n| x |\n",
        "Legeskosten en niet-leges en leges-kosten.",
        "Uw digid.",
        "Het woz en Woz.",
        "The leges.\n{: lang=en }",
    ],
)
def test_links_headings_quotations_code_and_other_words_are_left_alone(text: str) -> None:
    body = converted(text)
    assert "hl-word" not in body.html
    assert body.terms == ()


def test_what_stands_in_a_quotation_is_linked_where_it_stands_after_it() -> None:
    assert linked("Kies ‘leges’. U betaalt dan leges.") == [("leges", "leges")]


def test_names_that_look_alike_in_an_address_are_told_apart() -> None:
    assert [entry.anchor for entry in GLOSSARY.entries][-2:] == ["een", "een-2"]


def test_without_a_glossary_nothing_changes() -> None:
    assert converted("U betaalt leges.", NO_GLOSSARY).html == "<p>U betaalt leges.</p>"
    assert Glossary().entries == ()


PIECES = st.lists(
    st.sampled_from(
        [
            "U betaalt leges.",
            "Leges en bezwaar: *leges*, **bezwaar** en\nnog meer bezwaren.",
            "## Over leges",
            "- een bezwaar met [leges](informatie/paspoort.md)\n- leges",
            "1. Stap met [[telefoon]] en leges",
            "> leges",
            "| leges | prijs |\n|---|---|\n| bezwaar | één |",
            "Kies ‘leges’ of `leges`.",
        ]
    ),
    min_size=1,
    max_size=8,
)


def places(body: Body) -> list[tuple[str, list[tuple[int | None, int | None]]]]:
    """Each text of the page, and where each of its characters was written."""
    html = f"<main>{body.html}</main>"
    blocks = Document(PATH, "/informatie/proef/", "informatie", html, body.texts).blocks
    return [
        (block.text, [(place.line, place.column) for place in map(block.place, range(len(block.text)))])
        for block in blocks
    ]


@settings(deadline=None)
@given(PIECES)
def test_every_character_keeps_its_place_and_every_term_is_linked_once(pieces: list[str]) -> None:
    text = "\n\n".join(pieces)
    plain, explained = converted(text, NO_GLOSSARY), converted(text)
    assert explained.texts == plain.texts
    assert places(explained) == places(plain)
    anchors = re.findall(r'href="#woord_([^"]+)"', explained.html)
    assert anchors == [entry.anchor for entry in explained.terms]
    assert len(anchors) == len(set(anchors))
