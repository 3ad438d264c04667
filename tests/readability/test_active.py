from __future__ import annotations

import pytest

from plugins.readability.advice.active import active
from plugins.readability.grammar.conjugation import third_person
from plugins.readability.grammar.line import line_of
from plugins.readability.grammar.participles import participle
from plugins.readability.grammar.passives import passives_in
from plugins.readability.prose.words import words
from tests.readability.pages import findings, prose


def rewritten(text: str) -> str | None:
    line = line_of(text, 0, words(text))
    return next((made for found in passives_in(line) if (made := active(text, line, found))), None)


@pytest.mark.parametrize(
    ("passive", "wanted"),
    [
        ("Uw aanvraag wordt binnen acht weken behandeld.", "Wij behandelen uw aanvraag binnen acht weken."),
        ("De vergunning is gisteren verleend.", "Wij hebben de vergunning gisteren verleend."),
        ("De gegevens worden bij de gemeente opgevraagd.", "Wij vragen de gegevens bij de gemeente op."),
        ("Het formulier wordt door ons gecontroleerd.", "Wij controleren het formulier."),
        ("Het formulier wordt door u ondertekend.", "U ondertekent het formulier."),
        ("Het besluit is door de gemeenteraad genomen.", "De gemeenteraad heeft het besluit genomen."),
        ("De aanvraag wordt door het college van B en W beoordeeld.", "Het college van B en W beoordeelt de aanvraag."),
        ("Uw plan wordt door de commissie besproken.", "De commissie bespreekt uw plan."),
        ("De stoep werd door bewoners schoongemaakt.", "Bewoners hebben de stoep schoongemaakt."),
        ("De brug wordt door Waternet vernieuwd.", "Waternet vernieuwt de brug."),
        ("Daarna wordt de procedure gestart.", None),
        ("Daarna wordt het bezwaar behandeld.", "Daarna behandelen wij het bezwaar."),
        ("Op 7 december is het plan vastgesteld.", "Op 7 december hebben wij het plan vastgesteld."),
        ("Deze week wordt de weg geasfalteerd.", "Deze week asfalteren wij de weg."),
        ("Er worden nieuwe bomen geplant.", "Wij planten nieuwe bomen."),
        ("De borden worden geplaatst langs de weg.", "Wij plaatsen de borden langs de weg."),
        ("U wordt door een medewerker gebeld.", "Een medewerker belt u."),
    ],
)
def test_a_simple_passive_is_turned_active(passive: str, wanted: str | None) -> None:
    assert rewritten(passive) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Uw aanvraag wordt behandeld als u betaalt.",
        "De vergunning is verleend, maar u moet nog wachten.",
        "De aanvraag kan worden ingediend.",
        "De straat werd in 1850 aangelegd.",
        "De winkel is door de droogte gesloten.",
        "De brief wordt door een bedrijf uit de stad bezorgd.",
        "Hij wordt vandaag onderzocht.",
        "De resultaten worden ook met ons besproken.",
        "Dit huis wordt door veel mensen bewonderd en door de raad beschermd.",
        "Er wordt € 30 teruggestort.",
        "De kleur wordt bepaald door het licht.",
    ],
)
def test_no_active_form_is_offered_where_it_may_be_wrong(text: str) -> None:
    assert rewritten(text) is None


@pytest.mark.parametrize(
    ("form", "third"),
    [
        ("behandeld", "behandelt"),
        ("gecontroleerd", "controleert"),
        ("verbeterd", "verbetert"),
        ("geleid", "leidt"),
        ("genomen", "neemt"),
        ("gegeven", "geeft"),
        ("onderzocht", "onderzoekt"),
        ("gedaan", "doet"),
        ("herzien", "herziet"),
        ("gezet", "zet"),
        ("betaald", "betaalt"),
        ("getest", "test"),
        ("gekozen", "kiest"),
    ],
)
def test_the_third_person_of_a_verb_whose_participle_is_known(form: str, third: str) -> None:
    found = participle(form)
    assert found is not None
    assert third_person(found.base, form) == third


def test_the_finding_offers_the_active_form() -> None:
    (finding,) = findings(prose("De aanvraag wordt door de commissie beoordeeld."), "passive")
    assert finding.suggestions == ("De commissie beoordeelt de aanvraag.",)


@pytest.mark.parametrize(
    "text",
    [
        "De weg wordt maandag geasfalteerd.",
        "De storing is verholpen.",
        "De hekken zijn geverfd.",
        "Uw pakket is bezorgd bij de buren.",
    ],
)
def test_a_short_piece_about_everyday_work_hides_nothing(text: str) -> None:
    assert findings(prose(text), "passive") == []


@pytest.mark.parametrize(
    "text", ["De vergunning is verleend.", "Uw aanvraag wordt afgewezen.", "De storing is door een monteur verholpen."]
)
def test_an_act_of_an_authority_or_of_somebody_named_is_told_however_short(text: str) -> None:
    assert len(findings(prose(text), "passive")) == 1
