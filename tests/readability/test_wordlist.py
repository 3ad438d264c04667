from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins import readability
from plugins.readability.grammar.declension import noun
from plugins.readability.grammar.inflection import Form
from plugins.readability.lexicon.entries import CONDITIONS, Entry, EntryKind, entries
from plugins.readability.lexicon.explanations import terms
from plugins.readability.lexicon.fitting import advice
from plugins.readability.lexicon.kinds import is_listed, kinds_of
from plugins.readability.lexicon.patterns import Pattern, patterns
from plugins.readability.lexicon.wordlist import Hit, hits
from plugins.readability.prose.words import words

FILE = Path(readability.__file__).parent / "lexicon" / "woorden.nl.toml"
DATA = tomllib.loads(FILE.read_text("utf-8"))
KEPT_BY_EDITORS = (
    "daar welke procedure context concept bijvoorbeeld verschillende vergunning bezwaar uitkering subsidie aanvraag "
    "ontheffing verordening beschikking belanghebbende zienswijze"
).split()
SHOWN = {
    "betreffen": "Deze brief betreft de auto.",
    "bedragen": "De boete bedraagt tien euro.",
    "de /bescheiden": "Stuur alle bescheiden op.",
    "de bate/baten": "Wij tellen de baten.",
    "gehouden te": "U bent gehouden te betalen.",
    "gehouden tot": "U bent gehouden tot betalen.",
    "gezien de": "Gezien de drukte wacht u langer.",
    "gezien het": "Gezien het weer wacht u langer.",
    "gezien uw": "Gezien uw vraag wacht u langer.",
    "in het algemeen": "In het algemeen gaat dat goed.",
    "in|winnen": "Wij willen advies inwinnen.",
    "maal": "U mag drie maal komen.",
    "mede": "Dat lukt mede dankzij u.",
    "medio": "Het begint medio mei.",
    "nabij": "Het huis staat nabij de brug.",
    "ramen": "De kosten zijn geraamd.",
    "over|leggen": "U hebt de brief overgelegd.",
    "verzoeken": "Hij verzoekt u te komen.",
    "voldoen": "U moet het bedrag voldoen.",
    "borgen": "Dat is geborgd.",
    "toetsen": "Wij hebben dat getoetst.",
    "overig": "Alle overige mensen blijven.",
    "alternatief": "Er is een alternatieve weg.",
    "uniform": "Er zijn uniforme regels.",
    "complex": "Dat zijn complexe regels.",
    "personeel": "Er zijn personele gevolgen.",
    "voornaam": "Dat is de voornaamste reden.",
    "equivalent": "Dat zijn equivalente regels.",
    "voorzien van": "Een fiets voorzien van een slot.",
    "dan wel": "Kom lopend dan wel fietsend.",
    "ten einde": "Wij komen ten einde dit te doen.",
    "langs deze weg": "Wij willen u langs deze weg bedanken.",
    "gelet op": "Gelet op de drukte wacht u langer.",
    "voormalig": "De voormalige school staat leeg.",
    "toenmalig": "De toenmalige school staat leeg.",
    "manifest": "Er zijn manifeste fouten.",
}
"""Sentences that show entries which are hits only in some surroundings."""


def all_hits(text: str) -> list[Hit]:
    return list(hits(text, 0, words(text)))


def found(text: str) -> list[str]:
    return [hit.entry.phrase for hit in all_hits(text)]


def sentence_with(entry: Entry) -> str:
    if shown := SHOWN.get(entry.written):
        return shown
    if entry.kind is EntryKind.VERB:
        return f"Wij {entry.phrase} komen." if entry.written.endswith(" te") else f"Wij willen dit {entry.phrase}."
    if entry.kind is EntryKind.NOUN:
        this = noun(entry.written)
        return f"Wij zien {this.article if this.singular else 'de'} {this.singular or this.plural}."
    return f"Nu is {entry.phrase} hier."


def single_words() -> list[tuple[str, Pattern]]:
    return [
        (word, pattern)
        for word, these in patterns().items()
        for pattern in these.others
        if len(pattern.parts) == 1 and pattern.tags
    ]


# -- the list ----------------------------------------------------------------------------------------------------------


def test_the_list_is_long_enough_to_help() -> None:
    assert len(entries()) >= 1_100
    assert sum(map(len, (DATA[kind.value] for kind in EntryKind))) == len(entries())


def test_words_that_editors_rightly_keep_are_not_listed() -> None:
    assert not {entry.phrase for entry in entries()} & set(KEPT_BY_EDITORS)


def test_no_term_is_both_replaced_and_explained() -> None:
    assert not {entry.phrase for entry in entries()} & {form for term in terms() for form in term.forms}


def test_exceptions_are_about_listed_words() -> None:
    written = {entry.written for entry in entries()}
    assert set(DATA["uitzonderingen"]) <= written
    assert set(DATA["als_bijwoord"]) <= set(DATA["bijvoeglijke_naamwoorden"])
    assert set(DATA["als_deelwoord"]) <= set(DATA["werkwoorden"])
    assert all(set(spared) <= set(CONDITIONS) for spared in DATA["uitzonderingen"].values())


def test_forms_that_are_left_alone_are_forms_of_the_word() -> None:
    for entry in entries():
        for form in entry.conditions.not_forms if entry.conditions else ():
            assert form not in patterns() or entry not in [p.entry for p in patterns()[form].others]


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.written)
def test_every_entry_is_found_in_a_sentence_and_offers_something_easier(entry: Entry) -> None:
    text = sentence_with(entry)
    hit = next((hit for hit in all_hits(text) if hit.entry is entry), None)
    assert hit, text
    told = advice(hit, text, 0, words(text))
    assert told.suggestions or told.hints
    assert told.quote in text
    for suggestion in told.suggestions:
        assert found(f"Dit {suggestion}.") == []
    for loose in entry.loose:
        assert found(loose) == []


def test_what_is_usually_another_kind_of_word_is_left_alone() -> None:
    """The list of kinds was made by a tagger: where it is wrong about a form, the form stands here."""
    mistaken = set(
        "bestemd coacht gelijknamig geautoriseerd gecommitteerde integraal ontzorgen opstart potentieel tracken "
        "verkrijg voltooi wijzig waarborgen zond content vereis".split()
    )
    fitting = {EntryKind.VERB: "VIDA", EntryKind.NOUN: "N", EntryKind.ADJECTIVE: "ABD"}
    wrong = [
        word
        for word, pattern in single_words()
        if is_listed(word) and kinds_of(word)[0] not in fitting[pattern.entry.kind] and not pattern.entry.conditions
    ]
    assert set(wrong) - mistaken == set()


# -- what is found -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indien u verhuist, belt u ons.", ["indien"]),
        ("U dient het formulier op tijd in te leveren.", ["dienen te"]),
        ("U dient te betalen.", ["dienen te"]),
        ("Wij doen dit ten behoeve van u.", ["ten behoeve van"]),
        ("Dit geldt tot op heden.", ["tot op heden"]),
        ("INDIEN U VERHUIST, BEL DAN.", ["indien"]),
        ("Wij kiezen e\u0301e\u0301n, doch niet twee.", ["doch"]),
        ("U bent voor\u00adnemens te gaan.", ["voornemens zijn"]),
        ("Dien uw aanvraag in.", ["indienen"]),
        ("Hij diende een verzoek in bij de rechter.", ["indienen"]),
        ("Als u de aanvraag indient, hoort u meer.", ["indienen"]),
        ("De ingediende papieren zijn er.", ["indienen"]),
        ("Wij nemen uw vraag in behandeling.", ["in behandeling nemen"]),
        ("Uw vraag is in behandeling genomen.", ["in behandeling nemen"]),
        ("Om de regels te implementeren is tijd nodig.", ["implementeren"]),
        ("De criteria zijn streng.", ["criterium"]),
        ("Dat is essentiële kennis.", ["essentieel"]),
        ("U dient derhalve de papieren te verstrekken.", ["dienen te", "derhalve", "verstrekken"]),
    ],
)
def test_words_and_phrases_are_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "De heer Doch woont hier.",
        "Bel Conform voor uw dak.",
        "Hij werkt bij Thans Advies.",
        "Zij woont aan de Aanvangstraat.",
        "Kijk op www.indien.nl of mail aanvang@reeds.nl.",
        "De kosten (expertise) betaalt u vooraf.",
        "Zij volgt primair onderwijs.",
        "Volgens en krachtens artikel 3 mag dat.",
        "Zij dient soep op. Te laat komen mag niet.",
        "De brief komt, maar dan wel morgen.",
        "Het jaar loopt ten einde.",
        "Daar is een procedure voor, welke context u ook hebt.",
        "Alle overheden werken samen in het heden en verleden.",
        "De bescheiden man woont in een bescheiden huis.",
        "Dit dient een goed doel.",
        "De vorderingen van de leerling zijn goed.",
        "Er wordt een feest gehouden om negen uur, en morgen weer.",
        "Geachte mevrouw, u woont op nummer acht.",
        "Hij realiseert zich dat het laat is.",
        "Zij realiseerde het zich te laat.",
        "Wij hebben nieuwe ramen en het raam is dicht.",
        "Hun bijdragen aan het feest waren leuk.",
        "Zij won in 1988 de beker en hij won in mei.",
        "Dat is verkeerd. Het verkeer staat vast.",
        "Hij nam de leiding in een deel van het land.",
        "De wedstrijd startte op 11 maart.",
        "Het licht valt op de bijbel.",
        "Een bekend complex staat aan de weg.",
        "U bent bezig. Bezig zijn is goed.",
        "Zij maken toetsen op school. De toets is moeilijk.",
        "Wij overleggen morgen met u.",
        "De politie draagt een uniform.",
        "Dat is mijn voornaam.",
        "Hij voldoet aan de regels.",
        "Dien uw klacht in.",
        "De raad diende een motie in.",
    ],
)
def test_names_addresses_and_innocent_uses_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_hits_never_overlap_unless_one_says_that_it_holds_others() -> None:
    text = "Wij doen dit met betrekking tot en ten aanzien van u."
    spans = [(hit.first, hit.last) for hit in all_hits(text)]
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert len(spans) == 2
    outer, *inner = all_hits("U dient derhalve de papieren te verstrekken.")
    assert outer.holds_others
    assert all(hit.first not in outer.own for hit in inner)


def test_places_count_from_the_offset() -> None:
    text = "U bent dus voornemens te gaan."
    shifted = list(hits(text, 100, words(text, 100)))
    assert [(hit.first, hit.last) for hit in shifted] == [(hit.first, hit.last) for hit in all_hits(text)]


@given(
    st.lists(
        st.sampled_from(
            "u wij dient te in de het verstrekt , . 3 ( ) “ op van zijn criterium Indien aanzienlijk".split()
        ),
        max_size=40,
    )
)
def test_any_words_in_any_order_get_an_answer(parts: list[str]) -> None:
    text = " ".join(parts)
    inside = words(text)
    replaced = -1
    for hit in hits(text, 0, inside):
        told = advice(hit, text, 0, inside)
        if told.suggestions:
            assert told.first > replaced
            replaced = told.last
        assert 0 <= told.first <= hit.first <= hit.last <= told.last < len(inside)
        assert told.quote in text


def test_the_stem_of_a_verb_counts_as_an_order_or_with_me() -> None:
    assert found("Verstrek uw gegevens. Nu verstrek ik u dat.") == ["verstrekken", "verstrekken"]
    assert {Form.STEM} in [pattern.tags for _, pattern in single_words()]
    assert found("Zij doen een verstrek weg.") == []
