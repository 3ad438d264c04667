"""The rules that look at the build of a sentence: brackets, hidden verbs, enumerations, numbers, openings."""

from __future__ import annotations

import pytest

from plugins.readability.grammar.numbers import digits, value_of
from tests.readability.pages import findings, prose, quotes


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Het college heeft op 3 mei na een lang gesprek met alle bewoners van de wijk besloten.",
            "heeft … besloten",
        ),
        (
            "U kunt uw oude meubels elke maandag en donderdag voor negen uur gratis bij ons afvaldepot inleveren.",
            "kunt … inleveren",
        ),
        ("De bewoners, die al maanden klagen over het lawaai van de fabriek, willen een gesprek.", "bewoners … willen"),
        ("De regeling die wij vorig jaar samen met u hebben bedacht, gaat vandaag in.", "regeling … gaat"),
        ("Wij hebben de door u op 3 mei ingediende aanvraag gelezen.", "de … aanvraag"),
        ("De in de bijlage genoemde kosten betaalt u zelf.", "De … kosten"),
    ],
)
def test_words_that_belong_together_and_stand_far_apart(text: str, quote: str) -> None:
    assert quotes(prose(text), "tang-construction") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "U kunt uw paspoort bij ons ophalen.",
        "Wij hebben uw brief vandaag gelezen.",
        "De bewoners, die boos zijn, willen een gesprek.",
        "De ingediende aanvraag is compleet.",
        "De door u ingediende aanvraag is compleet.",
        "U vindt ons op een mooie plek onder de naam Gemeente Dinkelveen.",
        "Wij zijn blij dat u met ons mee wilt denken over de nieuwe plannen voor de wijk.",
        "‘Het college heeft op 3 mei na een lang gesprek met alle bewoners van de wijk besloten.’",
    ],
)
def test_everyday_brackets_are_none(text: str) -> None:
    assert quotes(prose(text), "tang-construction") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Voor het verstrekken van een pas vragen wij geld.", "het verstrekken van"),
        ("Het tijdig indienen van stukken is nodig.", "Het tijdig indienen van"),
        ("De beoordeling van uw plan vindt plaats in mei.", "De beoordeling van uw plan vindt plaats"),
        ("Ter vaststelling van uw adres vragen wij een bewijs.", "Ter vaststelling"),
        ("De gemeente kan overgaan tot invordering.", "overgaan tot"),
        ("U moet zorg dragen voor een schone stoep.", "zorg dragen voor"),
        ("Er is sprake van een toename van klachten.", "sprake van een toename"),
        (
            "Wij zien een stijging van de kosten en een verlaging van de subsidie.",
            "een stijging van de kosten",
        ),
    ],
)
def test_verbs_hidden_in_nouns(text: str, quote: str) -> None:
    assert quote.casefold() in [str(found).casefold() for found in quotes(prose(text), "nominal-style")]


@pytest.mark.parametrize(
    "text",
    [
        "De uitkering van de gemeente en de rekening van de dokter liggen klaar.",
        "De vergadering van de raad is in de zaal van de opleiding.",
        "Hulp bij het invullen van het formulier is gratis.",
        "Het leven van uw kind verandert.",
        "De brief ligt ter inzage.",
        "De verlenging van uw pas kost niets.",
        "De markt vindt plaats op dinsdag.",
        "Schrijf niet ‘het verstrekken van’ een pas.",
    ],
)
def test_ordinary_nouns_hide_no_verb(text: str) -> None:
    assert quotes(prose(text), "nominal-style") == []


SUMMED_UP = (
    "Het plan bestaat uit het planten van nieuwe bomen, het breder maken van de stoep, het verlagen van de borden en "
    "het plaatsen van bankjes."
)


def test_an_enumeration_becomes_a_list() -> None:
    (finding,) = findings(prose(SUMMED_UP), "enumeration")
    assert finding.suggestions == (
        (
            "Het plan bestaat uit:\n- het planten van nieuwe bomen\n- het breder maken van de stoep\n"
            "- het verlagen van de borden\n- het plaatsen van bankjes."
        ),
    )
    assert "4 dingen" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "U ziet oude kaarten van de stad, mooie brieven van een man, modellen van schepen en een doos vol munten.",
        "De wet schrijft het dragen van een helm, het volgen van een cursus en het invullen van een lijst door u voor.",
        "De raad wil dit jaar de hele weg verbreden, alle oude lantaarns vervangen en langs de weg bomen planten.",
    ],
)
def test_no_list_is_offered_where_its_bounds_are_not_certain(text: str) -> None:
    (finding,) = findings(prose(text), "enumeration")
    assert finding.suggestions == ()


@pytest.mark.parametrize(
    "text",
    [
        "De doos bevat een lader, een kabel en een handleiding.",
        "Op het formulier vult u uw naam, adres en geboortedatum in.",
        "Wij werken met Anna de Vries, Jan van der Berg, Mohamed El Amrani en Fatima van Dijk aan een nieuw plan.",
        "Als u verhuist, als u trouwt of als u een kind krijgt, dan komt u langs.",
        "De wethouder, een oud-leraar uit het dorp, en de burgemeester openen samen de nieuwe school in de wijk.",
    ],
)
def test_short_sums_names_and_clauses_make_no_list(text: str) -> None:
    assert quotes(prose(text), "enumeration") == []


@pytest.mark.parametrize(
    ("text", "quote", "suggestion"),
    [
        ("U hoort binnen vijf weken van ons.", "vijf weken", "5 weken"),
        ("Dat duurt zes tot acht dagen.", "zes", "6"),
        ("Er zijn twee grote bakken.", "twee", "2"),
        ("Wij planten vijfentwintig bomen.", "vijfentwintig bomen", "25 bomen"),
        ("Daar wonen tweeduizend mensen.", "tweeduizend mensen", "2.000 mensen"),
    ],
)
def test_a_number_in_words_is_offered_in_digits(text: str, quote: str, suggestion: str) -> None:
    found = findings(prose(text), "number-word")
    assert (found[0].quote, found[0].suggestions) == (quote, (suggestion,))


@pytest.mark.parametrize(
    "text",
    [
        "U krijgt één brief en een pas.",
        "Het tweede loket is open.",
        "Kies een van de twee bakken.",
        "De kosten zijn twee keer zo hoog.",
        "U kiest de leden van de Tweede Kamer en woont in de wijk Zeven Heuvelen.",
        "Kom met zijn tweeën om half acht.",
        "Het huis is uit de jaren zeventig.",
        "Twee weken later belt u ons.",
        "Twee derde van de mensen en drie kwart van de kinderen komt.",
        "Wij letten op u en wij nemen u in acht als u belt.",
        "Die twee horen bij elkaar.",
    ],
)
def test_other_numbers_may_stand_in_words(text: str) -> None:
    assert quotes(prose(text), "number-word") == []


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("twee", 2),
        ("drieëndertig", 33),
        ("honderd", 100),
        ("honderdvijftig", 150),
        ("driehonderd", 300),
        ("duizend", 1000),
    ],
)
def test_the_value_of_a_number_in_words(word: str, value: int) -> None:
    assert value_of(word) == value


@pytest.mark.parametrize("word", "een één tweede tientallen honderden tweeling achter".split())
def test_words_without_a_value(word: str) -> None:
    assert value_of(word) is None


def test_thousands_have_a_dot() -> None:
    assert digits(12_500) == "12.500"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Naar aanleiding van uw brief bellen wij u.", "Naar aanleiding van"),
        ("Hierbij delen wij u mee dat de weg dicht is.", "Hierbij delen wij u"),
        ("Met deze brief vertellen wij u meer.", "Met deze brief"),
        ("In antwoord op uw vraag sturen wij een folder.", "In antwoord op"),
        ("Wij wijzen u erop dat de balie dicht is.", "Wij wijzen u erop dat"),
        ("Ingevolge de wet moet u dit melden.", "Ingevolge"),
        ("Gelet op de regels mag dit niet.", "Gelet op"),
        ("Op grond van artikel 5 mag dit niet.", "Op grond van artikel"),
        ("Gebleken is dat u niet meer hier woont.", "Gebleken is dat"),
        ("Langs deze weg willen wij u bedanken.", "Langs deze weg willen wij"),
    ],
)
def test_official_openings_are_told_with_what_to_do(text: str, quote: str) -> None:
    (finding,) = findings(prose(text), "officialese-opening")
    assert finding.quote == quote
    assert finding.remedy.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "Wij komen naar aanleiding van uw brief langs.",
        "Hierbij hoort een foto.",
        "‘Met deze brief vertellen wij u meer’, schreef zij.",
        "Op grond van de buren staat een boom.",
        "Langs deze weg staan bomen.",
    ],
)
def test_other_openings_are_left_alone(text: str) -> None:
    assert quotes(prose(text), "officialese-opening") == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Dit plan is niet onomstreden.", "niet onomstreden"),
        ("Het gaat om een niet onaanzienlijk bedrag.", "niet onaanzienlijk"),
        ("U mag dit niet doen zonder toestemming.", "niet doen zonder"),
        ("Wij stellen geen onredelijke eisen.", "geen onredelijke"),
        ("Het is niet uit te sluiten dat u moet wachten.", "niet uit te sluiten"),
    ],
)
def test_more_double_negations(text: str, quote: str) -> None:
    assert quotes(prose(text), "double-negation") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "U hoeft niet ongerust te zijn.",
        "Wij maken geen onnodige kosten.",
        "Dat kan niet zonder meer.",
        "Mensen worden niet uitgesloten van hulp.",
        "Dat is niet onmiddellijk nodig.",
        "Wij doen niets zonder dat u het weet.",
    ],
)
def test_more_that_is_no_double_negation(text: str) -> None:
    assert quotes(prose(text), "double-negation") == []
