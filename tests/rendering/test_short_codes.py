"""Short codes give the facts that stand once, on the day that is asked."""

from __future__ import annotations

import datetime as dt

import pytest

from plugins.catalogue.model.medium import KINDS
from plugins.checks import PlacedText, SourceMap
from plugins.checks.place import Run
from plugins.rendering.bodies import convert_bodies
from plugins.rendering.short_codes import SHORT_CODES, NoValue, ShortCodes, UnknownCode
from tests.helpers import SITE, TODAY, catalogue_of, copy_site, replace

PASSPORT = "content/gegevens/diensten/paspoort.yaml"
CHILD = "  - omschrijving: Paspoort voor kinderen\n    bedrag: 65,00\n    actief_vanaf: 2026-01-01\n"
TOWN_HALL = (
    "maandag van 9.00 tot 17.00 uur, dinsdag van 9.00 tot 12.30 uur en 13.30 tot 17.00 uur, "
    "woensdag van 9.00 tot 17.00 uur, donderdag van 9.00 tot 20.00 uur en vrijdag van 9.00 tot 12.30 uur"
)


@pytest.fixture(scope="module")
def codes() -> ShortCodes:
    return ShortCodes(catalogue_of(SITE), TODAY)


@pytest.fixture(scope="module")
def two_prices(tmp_path_factory) -> ShortCodes:
    """The small site, in which a passport for a child has a price too."""
    content = copy_site(tmp_path_factory.mktemp("site"))
    replace(content, PASSPORT, "termijn:", f"{CHILD}termijn:")
    return ShortCodes(catalogue_of(content), TODAY)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("kosten:paspoort", "€\u00a086,85"),
        ("kosten:paspoort:Paspoort voor volwassenen", "€\u00a086,85"),
        ("kosten:verhuizing-doorgeven", "gratis"),
        ("termijn:paspoort", "5 werkdagen"),
        ("telefoon", "0500-00 00 00"),
        ("telefoon:telefoon", "0500-00 00 00"),
        ("email", "gemeente@lommerdal.example"),
        ("gemeente", "Gemeente Lommerdal"),
        ("adres:gemeentehuis", "Lindelaan 1, 7000 AA Lommerdal"),
        ("openingstijden:gemeentehuis", TOWN_HALL),
        ("  kosten : paspoort ", "€\u00a086,85"),
    ],
)
def test_a_code_gives_its_fact(codes, code: str, text: str) -> None:
    assert codes.value(code) == text


def test_a_price_is_that_of_the_day(codes) -> None:
    later = ShortCodes(codes.catalogue, dt.date(2027, 1, 1))
    assert later.value("kosten:paspoort") == "€\u00a088,20"
    before = ShortCodes(codes.catalogue, dt.date(2025, 12, 31))
    with pytest.raises(NoValue):
        before.value("kosten:paspoort")


def test_several_prices_are_listed_with_what_they_are_for_and_one_can_be_named(two_prices) -> None:
    assert (
        two_prices.value("kosten:paspoort")
        == "€\u00a086,85 (Paspoort voor volwassenen) en €\u00a065,00 (Paspoort voor kinderen)"
    )
    assert two_prices.value("kosten:paspoort:Paspoort voor kinderen") == "€\u00a065,00"


def test_a_price_that_is_not_there_names_those_that_are(two_prices) -> None:
    with pytest.raises(UnknownCode) as problem:
        two_prices.value("kosten:paspoort:Spoed")
    assert set(problem.value.known) == {
        "kosten:paspoort:Paspoort voor volwassenen",
        "kosten:paspoort:Paspoort voor kinderen",
    }


@pytest.mark.parametrize(
    "code",
    [
        "",
        "kosten",
        "kosten:rijbewijs",
        "prijs:paspoort",
        "Telefoon",
        "telefoon:fax",
        "adres:balie",
        "gemeente:naam",
        "email:iemand",
        "openingstijden",
    ],
)
def test_the_set_is_closed_and_a_slip_is_told_what_there_is(codes, code: str) -> None:
    with pytest.raises(UnknownCode) as problem:
        codes.value(code)
    assert "kosten:paspoort" in problem.value.known


def test_a_channel_without_a_telephone_has_no_number_to_give(codes) -> None:
    with pytest.raises(NoValue):
        codes.value("telefoon:balie")


def test_every_code_that_is_offered_has_a_form_in_the_handbook_and_those_with_a_fact_work(codes) -> None:
    forms = {form.partition(":")[0] for form in SHORT_CODES}
    assert {code.partition(":")[0] for code in codes.known} == forms - set(KINDS), "the small site has no media"
    assert all(codes.value(code) for code in codes.known)


def test_codes_in_a_text_are_replaced_and_what_is_none_is_left(codes) -> None:
    text = "Bel [[telefoon]] of [[ email ]]. Niet [[onbekend]], [telefoon] of [[tele\nfoon]]."
    assert (
        codes.expand_placed(PlacedText(text))
        == "Bel 0500-00 00 00 of gemeente@lommerdal.example. Niet [[onbekend]], [telefoon] of [[tele\nfoon]]."
    )


def test_what_stands_behind_a_code_keeps_its_place(codes) -> None:
    text = PlacedText("Bel [[telefoon]] of\nkom langs.", "x", SourceMap((Run(0, 3, 9), Run(20, 4, 5))))
    expanded = codes.expand_placed(text)
    assert expanded == "Bel 0500-00 00 00 of\nkom langs."
    for word, place in (("Bel", (3, 9)), ("0500", (3, 13)), ("of", (3, 26)), ("kom", (4, 5)), ("langs", (4, 9))):
        assert expanded.map.at(expanded.index(word)) == place


def test_a_wrong_code_in_data_is_found_at_its_place_too(tmp_path) -> None:
    content = copy_site(tmp_path)
    replace(content, PASSPORT, "Een pasfoto", "Een pasfoto van [[kosten:foto]] of [[telefoon:balie]]")
    _, faults = convert_bodies(catalogue_of(content), content, TODAY)
    line = next(n for n, text in enumerate((content.parent / PASSPORT).read_text().split("\n"), 1) if "[[" in text)
    assert [(f.rule, f.place.path, f.place.line, f.place.column, f.quote) for f in faults] == [
        ("catalogue.unknown-short-code", PASSPORT, line, 21, "[[kosten:foto]]"),
        ("catalogue.short-code-no-value", PASSPORT, line, 40, "[[telefoon:balie]]"),
    ]
