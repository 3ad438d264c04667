from __future__ import annotations

import pytest

from plugins.readability.grammar.participles import is_inflected_participle, is_participle, participle
from plugins.readability.grammar.passives import passives
from plugins.readability.prose.words import words


def verbs(text: str) -> list[str]:
    return [f"{first.text} {last.text}" for first, last in passives(text, 0, words(text))]


PASSIVES = {
    # worden, the participle behind it
    "Uw aanvraag wordt behandeld.": "wordt behandeld",
    "Uw aanvraag wordt binnen acht weken door ons behandeld.": "wordt behandeld",
    "De container wordt op maandag geleegd.": "wordt geleegd",
    "Het besluit werd gisteren genomen.": "werd genomen",
    "De plannen worden volgende week vastgesteld.": "worden vastgesteld",
    "Uw gegevens worden gecontroleerd.": "worden gecontroleerd",
    "De weg wordt verbreed.": "wordt verbreed",
    "Er wordt een nieuwe brug aangelegd.": "wordt aangelegd",
    "In mei werden de bomen gesnoeid.": "werden gesnoeid",
    "Wordt uw paspoort ook opgestuurd?": "Wordt opgestuurd",
    "Uw klacht wordt eerst gelezen en dan doorgestuurd.": "wordt gelezen",
    "Daarna wordt gekeken of u genoeg verdient.": "wordt gekeken",
    "Er wordt dit jaar veel gebouwd.": "wordt gebouwd",
    "Ik word morgen gebeld.": "word gebeld",
    "Wij werden goed geholpen.": "werden geholpen",
    "Van u wordt verwacht dat u op tijd bent.": "wordt verwacht",
    "De kosten worden niet vergoed.": "worden vergoed",
    "Het terrein wordt als onveilig aangemerkt.": "wordt aangemerkt",
    # worden, the participle before it, or more verbs
    "Het formulier kan worden opgestuurd.": "worden opgestuurd",
    "Het formulier kan opgestuurd worden.": "opgestuurd worden",
    "U hoort of het bedrag uitbetaald wordt.": "uitbetaald wordt",
    "De aanvraag kan online worden ingediend.": "worden ingediend",
    "Het formulier dient volledig te worden ingevuld.": "worden ingevuld",
    "Wij weten niet of de weg afgesloten dient te worden.": "afgesloten worden",
    "De vergunning zal in juni worden verleend.": "worden verleend",
    "De bomen moeten gekapt worden.": "gekapt worden",
    "Het huis mag niet worden verhuurd.": "worden verhuurd",
    "Wij willen dat de straat schoongemaakt wordt.": "schoongemaakt wordt",
    "Omdat de brug gerepareerd moet worden, rijdt u om.": "gerepareerd worden",
    "Het bedrag hoeft niet te worden terugbetaald.": "worden terugbetaald",
    "De straat die wordt opgeknapt, is lang.": "wordt opgeknapt",
    "U vraagt wanneer het afval wordt opgehaald.": "wordt opgehaald",
    # zijn, with somebody who does it
    "Het besluit is door het college genomen.": "is genomen",
    "De boom is vanmorgen door ons gekapt.": "is gekapt",
    "De winkel is door de burgemeester gesloten.": "is gesloten",
    "De tekst is door een deskundige nagekeken.": "is nagekeken",
    "Zijn door de buren bezwaren ingediend?": "Zijn ingediend",
    "Het stuk grond is door ons aangekocht.": "is aangekocht",
    "De regels zijn door de raad veranderd.": "zijn veranderd",
    "De plek is door de politie bewaakt.": "is bewaakt",
    # zijn, without
    "De vergunning is verleend.": "is verleend",
    "Er is besloten om te wachten.": "is besloten",
    "Zijn de aanvragen behandeld?": "Zijn behandeld",
    "U hoort het als uw verzoek afgewezen is.": "afgewezen is",
    "De stukken waren te laat ingeleverd.": "waren ingeleverd",
    "Het plan zal dan zijn afgerond.": "zijn afgerond",
    "Uw bezwaar is ongegrond verklaard.": "is verklaard",
    "Daarvoor is geld vrijgemaakt.": "is vrijgemaakt",
    "Het bedrag was al betaald.": "was betaald",
    "Gisteren zijn de borden geplaatst.": "zijn geplaatst",
    "Nadat de brief was verstuurd, belde u ons.": "was verstuurd",
    "U bent uitgenodigd voor een gesprek.": "bent uitgenodigd",
    "Bent u goed geholpen?": "Bent geholpen",
    "Er zijn nieuwe afspraken gemaakt.": "zijn gemaakt",
    "Het geld is teruggestort op uw rekening.": "is teruggestort",
    "In dat plan zijn de eisen vastgelegd.": "zijn vastgelegd",
    "Hoe is dat onderzocht?": "is onderzocht",
    "Er is lang over gesproken en toen is er gestemd.": "is gestemd",
    "Uw tegoed is verrekend met de belasting.": "is verrekend",
    "De parkeerplaatsen zijn aangewezen door de gemeente.": "zijn aangewezen",
}

LOOK_ALIKES = [
    # worden with something else
    "Ik word ziek.",
    "Het wordt warm.",
    "U wordt 18 jaar.",
    "Uw kind wordt lid van de club.",
    "Wij worden vrienden.",
    "Dat wordt een mooi gebied.",
    "Hij wordt gezond.",
    "Het wordt geld.",
    "Word u ziek, dan hebt u recht op hulp.",
    "U wordt lid om nieuws te ontvangen.",
    "Als u betaalt, wordt het goedkoper.",
    "Het huis wordt een voorbeeld voor anderen.",
    "Het duurt lang, maar wordt wel mooi.",
    "De straat wordt beter dan gedacht.",
    "Uw buurman wordt verliefd.",
    "Het pand wordt een beschermd monument.",
    "De school wordt groter, zoals gepland.",
    "Zij worden verkouden.",
    # verbs that say "is" in the perfect
    "De praktijk is verhuisd.",
    "De cursus is begonnen.",
    "De prijs is gestegen.",
    "Er zijn veel mensen gekomen.",
    "De winkel is dicht gebleven.",
    "Het is later geworden.",
    "Zo is de wijk ontstaan.",
    "Er is veel veranderd.",
    "Het aantal inwoners is gegroeid.",
    "De trein is al vertrokken.",
    "Uw vader is overleden.",
    "De krant is vandaag verschenen.",
    "De betaling is gelukt.",
    "Het inloggen is mislukt.",
    "De regen is gestopt.",
    "De actie is afgelopen.",
    "Uw paspoort is verlopen.",
    "Het aantal klachten is teruggelopen.",
    "Wij zijn met het werk gestart.",
    "De wet is ingegaan.",
    "De afspraak is vervallen.",
    "Bent u geslaagd voor uw examen?",
    "Wat is er gebeurd?",
    "Het ijs is gesmolten door de zon.",
    # how something is
    "Het kind is geboren.",
    "De winkel is gesloten.",
    "De nieuwe regels zijn bekend.",
    "Ons kantoor is gevestigd in het centrum.",
    "Een helm is verplicht.",
    "Bent u getrouwd?",
    "Dit formulier is bedoeld voor ouders.",
    "Het plan is gebaseerd op een onderzoek.",
    "De zaal is ingericht voor vergaderingen.",
    "Roken is niet toegestaan.",
    "Wij zijn bij het plan betrokken.",
    "Het huis is gelegen aan het water.",
    "De tijd is beperkt.",
    # another verb, or no verb
    "U hebt de brief ontvangen.",
    "Wij hebben zijn aanvraag behandeld.",
    "Dit is een aangepast plan.",
    "U beslist wat er met zijn geld gebeurt.",
    "Hij heeft zijn baan verloren.",
]


def test_there_are_enough_of_both() -> None:
    assert (len(PASSIVES), len(LOOK_ALIKES)) == (60, 60)


@pytest.mark.parametrize("text", PASSIVES)
def test_passives_are_found(text: str) -> None:
    assert PASSIVES[text] in verbs(text)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert verbs(text) == []


def test_two_clauses_can_both_be_passive() -> None:
    assert len(verbs("De brief wordt geschreven, en het geld wordt betaald.")) == 2


@pytest.mark.parametrize("word", "aangevraagd ingediend opgestuurd gesloten betaald verhuurd ontvangen herzien".split())
def test_participles(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize(
    "word", "gemeente gebied gezond bekend verandert bepaalt ziek aangevraagde gegevens geest beleid".split()
)
def test_other_words_are_no_participles(word: str) -> None:
    assert not is_participle(word)


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("aangevraagd", ("aan", "vragen")),
        ("behandeld", ("", "behandelen")),
        ("voorbereid", ("voor", "bereiden")),
        ("geleid", ("", "leiden")),
        ("weggebracht", ("weg", "brengen")),
        ("uitgeserveerd", ("uit", "serveren")),
    ],
)
def test_a_participle_knows_its_verb_and_the_particle(word: str, verb: tuple[str, str]) -> None:
    found = participle(word)
    assert found is not None
    assert (found.particle, found.base) == verb
    assert found.infinitive == "".join(verb)


def test_participles_before_a_noun() -> None:
    assert all(map(is_inflected_participle, "ingediende vastgestelde geplaatste genomen gezette".split()))
    assert not any(map(is_inflected_participle, "gemeente grote breedte beide ronde".split()))
