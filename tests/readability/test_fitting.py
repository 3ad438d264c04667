"""What is offered instead of a hard word can be put in its place: a sentence, and the same sentence mended."""

from __future__ import annotations

import pytest

from plugins.readability.lexicon.fitting import Advice, advice
from plugins.readability.lexicon.wordlist import hits
from plugins.readability.prose.words import words
from tests.readability.pages import findings, prose


def advices(text: str) -> list[Advice]:
    inside = words(text)
    return [advice(hit, text, 0, inside) for hit in hits(text, 0, inside)]


def mended(text: str) -> str:
    """The sentence with the first suggestion for each hit, where there is one."""
    inside = words(text)
    for told in reversed(advices(text)):
        if told.suggestions:
            text = text[: inside[told.first].start] + told.suggestions[0] + text[inside[told.last].end :]
    return text


@pytest.mark.parametrize(
    ("text", "better"),
    [
        # finite forms
        ("De gemeente verstrekt een uitkering.", "De gemeente geeft een uitkering."),
        ("De gemeente verstrekte toen geld.", "De gemeente gaf toen geld."),
        ("Wij verstrekten vorig jaar veel geld.", "Wij gaven vorig jaar veel geld."),
        ("Als u gegevens verstrekt, helpt dat.", "Als u gegevens geeft, helpt dat."),
        ("Verstrek uw gegevens op tijd.", "Geef uw gegevens op tijd."),
        ("De maatregel beoogt de straat veilig te maken.", "De maatregel wil de straat veilig te maken."),
        ("U ambieert meer werk.", "U wilt meer werk."),
        # participles
        ("Wij hebben geld verstrekt.", "Wij hebben geld gegeven."),
        ("Het geld wordt verstrekt door ons.", "Het geld wordt gegeven door ons."),
        ("De verstrekte hulp is goed.", "De gegeven hulp is goed."),
        ("De door u verstrekte hulp is goed.", "De door u gegeven hulp is goed."),
        ("De verstrekte gegevens kloppen.", "De verstrekte gegevens kloppen."),
        ("De gegevens verstrekt door u kloppen.", "De gegevens gegeven door u kloppen."),
        ("De geïmplementeerde regels werken.", "De ingevoerde regels werken."),
        ("Het plan is gerealiseerd.", "Het plan is gemaakt."),
        # infinitives
        ("Om geld te verstrekken is een wet nodig.", "Om geld te geven is een wet nodig."),
        ("Wij kunnen geld verstrekken.", "Wij kunnen geld geven."),
        ("Het verstrekken van geld kost tijd.", "Het geven van geld kost tijd."),
        ("U hoeft het bedrag niet te restitueren.", "U hoeft het bedrag niet terug te betalen."),
        ("U moet het bedrag restitueren.", "U moet het bedrag terugbetalen."),
        ("U vraagt om iets in te dienen.", "U vraagt om iets in te sturen."),
        # the particle of the new verb
        ("Wij restitueren het bedrag.", "Wij betalen het bedrag terug."),
        ("Retourneer het formulier.", "Stuur het formulier terug."),
        ("Als u het bedrag restitueert, is het klaar.", "Als u het bedrag terugbetaalt, is het klaar."),
        ("Hij participeert.", "Hij doet mee."),
        ("Hij participeert in het overleg.", "Hij doet mee aan het overleg."),
        # the particle of the old verb
        ("Wij dienen de aanvraag in.", "Wij sturen de aanvraag in."),
        ("Hij wendt het geld aan voor de school.", "Hij gebruikt het geld voor de school."),
        ("Het feest vangt aan om acht uur.", "Het feest begint om acht uur."),
        ("De ingediende papieren kloppen.", "De ingestuurde papieren kloppen."),
        # fixed words with a verb
        ("De gemeente draagt zorg voor het park.", "De gemeente zorgt voor het park."),
        ("U moet zorg dragen voor de sleutel.", "U moet zorgen voor de sleutel."),
        ("U kunt kennis nemen van het besluit.", "U kunt het besluit lezen."),
        ("Bent u woonachtig in Dinkelveen?", "Woont u in Dinkelveen?"),
        ("De wet treedt op 1 mei in werking.", "De wet gaat op 1 mei gelden."),
        ("Dat is niet van toepassing op u.", "Dat geldt niet voor u."),
        ("Wij hebben maatregelen getroffen.", "Wij hebben maatregelen genomen."),
        # prepositions of verbs
        ("De gemeente continueert het project.", "De gemeente gaat door met het project."),
        ("Dit resulteert in meer werk.", "Dit leidt tot meer werk."),
        ("Het plan omvat drie delen.", "Het plan bestaat uit drie delen."),
        # te
        ("U dient te betalen.", "U moet betalen."),
        ("U dient het formulier op tijd in te leveren.", "U moet het formulier op tijd inleveren."),
        ("Het formulier dient te worden ingevuld.", "Het formulier moet worden ingevuld."),
        ("U wenst te klagen.", "U wilt klagen."),
        ("U behoeft niet te komen.", "U hoeft niet te komen."),
        # nouns
        ("De ambities zijn groot.", "De doelen zijn groot."),
        ("De ambitie is groot.", "Het doel is groot."),
        ("Een nieuwe ambitie helpt.", "Een nieuw doel helpt."),
        ("Het nieuwe criterium helpt.", "De nieuwe eis helpt."),
        ("Een duidelijk criterium helpt.", "Een duidelijke eis helpt."),
        ("Het criterium dat u noemt, helpt.", "De eis die u noemt, helpt."),
        ("Onze ambitie is groot.", "Ons doel is groot."),
        ("Uw grote ambitie helpt.", "Uw grote doel helpt."),
        ("Er is een plan dat draagvlak heeft.", "Er is een plan dat steun heeft."),
        ("Welk convenant geldt?", "Welke afspraak geldt?"),
        # adjectives and adverbs
        ("Dat is een aanzienlijk bedrag.", "Dat is een groot bedrag."),
        ("De aanzienlijke kosten blijven.", "De grote kosten blijven."),
        ("De kosten zijn aanzienlijk hoger.", "De kosten zijn veel hoger."),
        ("Dat is essentiële kennis.", "Dat is heel belangrijke kennis."),
        ("Wij komen frequent bij u.", "Wij komen vaak bij u."),
        ("Dit is een adequatere oplossing.", "Dit is een betere oplossing."),
        # fixed words
        ("Indien u verhuist, belt u.", "Als u verhuist, belt u."),
        ("In het onderhavige geval mag het.", "In dit geval mag het."),
        ("Wij verzoeken u te bellen.", "Wij vragen u te bellen."),
    ],
)  # fmt: skip
def test_the_suggestion_fits(text: str, better: str) -> None:
    assert mended(text) == better


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Daarmee bewerkstelligt de gemeente rust.", "een vorm van ‘zorgen voor’"),
        ("Wij restitueren op 1 mei aan iedereen het bedrag.", "‘betalen … terug’"),
        ("De problematiek is groot.", "‘problemen’"),
        ("U dient derhalve te komen.", "‘moet’ (zonder ‘te’)"),
        ("Dit heeft eveneens tot gevolg dat u wacht.", "‘leiden tot’"),
        ("De effectiviteit is goed.", "‘hoe goed iets werkt’"),
    ],
)
def test_where_nothing_fits_a_base_form_is_offered(text: str, hint: str) -> None:
    told = advices(text)[0]
    assert hint in told.hints
    assert hint in told.instead


def test_suggestions_of_a_hit_that_holds_others_would_hide_these() -> None:
    outer, *inner = advices("U dient derhalve de papieren te verstrekken.")
    assert outer.suggestions == ()
    assert [told.suggestions[0] for told in inner] == ["daarom", "geven"]


def test_what_is_offered_reads_as_a_row() -> None:
    (told,) = advices("De transparante regels helpen.")
    assert told.instead == "‘open’ of ‘duidelijke’"


@pytest.mark.parametrize(
    "text",
    [
        "Hiervoor is griffierecht verschuldigd.",
        "Ondergetekende verklaart dat dit klopt.",
        "De klager wordt in kennis gesteld van het besluit.",
        "Alvorens over te gaan tot betaling, belt u ons.",
        "Gelieve uw naam te vermelden.",
    ],
)
def test_where_no_word_can_take_its_place_it_is_only_told_what_to_think_of(text: str) -> None:
    found = [finding for finding in findings(prose(text)) if finding.rule.endswith(("hard-word", "plainer-word"))]
    assert found
    assert not any(finding.suggestions for finding in found)
    assert all("‘" in finding.remedy for finding in found)


def test_a_participle_before_its_noun_is_not_taken_for_the_past() -> None:
    (finding,) = findings(prose("De ten onrechte verstrekte uitkering betaalt u terug."), "hard-word")
    assert finding.suggestions == ("gegeven",)


def test_a_participle_is_not_offered_before_a_noun_that_begins_like_it() -> None:
    (told,) = advices("De verstrekte gegevens kloppen.")
    assert (told.suggestions, told.instead) == ((), "een zin met ‘geven’")
