from __future__ import annotations

import pytest

from plugins.readability.prose.units import Kind, prose_of
from tests.readability.pages import page, prose, written

SENTENCE = "U neemt uw paspoort mee naar de balie."


def texts(html: str) -> list[str]:
    return [sentence.text for unit in prose_of(page(html)).units for sentence in unit.sentences]


def test_a_list_is_its_lead_in_and_its_items() -> None:
    units = prose_of(page("<p>U hebt nodig:</p><ul><li>uw paspoort</li><li><p>een foto</p></li></ul>")).units
    assert [(unit.kind, unit.sentences[0].text) for unit in units] == [
        (Kind.PARAGRAPH, "U hebt nodig:"),
        (Kind.ITEM, "uw paspoort"),
        (Kind.ITEM, "een foto"),
    ]


def test_headings_and_cells_are_told_apart() -> None:
    table = "<table><caption>Prijzen</caption><tr><th>Wat</th><td>Prijs</td></tr></table>"
    html = f"<h2>Kosten</h2>{table}<dl><dt>a</dt><dd>b</dd></dl>"
    kinds = [unit.kind for unit in prose_of(page(html)).units]
    assert kinds == [Kind.HEADING, Kind.CAPTION, Kind.CELL, Kind.CELL, Kind.CAPTION, Kind.ITEM]


def test_a_caption_counts_only_when_it_is_a_sentence() -> None:
    html = "<figure><img alt='x'><figcaption>De balie in het gemeentehuis van Dinkelveen</figcaption></figure>"
    html += f"<figure><figcaption>{SENTENCE}</figcaption></figure>"
    units = prose_of(page(html)).units
    assert [unit.kind for unit in units] == [Kind.CAPTION, Kind.CAPTION]
    assert [sentence.text for sentence in prose_of(page(html)).scored()] == [SENTENCE]


def test_nested_lists_and_lists_with_paragraphs_are_items_one_by_one() -> None:
    inner = "<ul><li>of dat</li><li>of zus</li></ul>"
    html = f"<p>Dit kan:</p><ol><li>Eerst dit.{inner}</li><li><p>Dan.</p><p>Klaar.</p></li></ol>"
    units = prose_of(page(html)).units
    assert [unit.sentences[0].text for unit in units] == [
        "Dit kan:",
        "Eerst dit.",
        "of dat",
        "of zus",
        "Dan.",
        "Klaar.",
    ]
    assert [unit.kind for unit in units] == [Kind.PARAGRAPH, *[Kind.ITEM] * 5]


def test_a_sentence_in_quotation_marks_is_neither_scored_nor_told() -> None:
    document = page(f"<p>“Ik kwam en ik zag. Toen won ik.” Zo zei hij dat. ‘{SENTENCE}’</p>")
    assert [sentence.text for sentence in prose_of(document).scored()] == ["Zo zei hij dat."]
    assert [sentence.text for sentence in prose_of(document).told()] == ["Zo zei hij dat."]


@pytest.mark.parametrize(
    "address",
    [
        "Postbus 12, 1234 AB Dinkelveen",
        "Gemeente Dinkelveen<br>Raadhuisplein 1<br>7999 XA Dinkelveen",
        "Antwoordnummer 400",
    ],
)
def test_a_postal_address_is_no_sentence(address: str) -> None:
    assert texts(f"<p>{address}</p>") == []


@pytest.mark.parametrize(
    "text", ["Stuur het naar Postbus 12, 1234 AB Dinkelveen.", "U vindt ons op Plein 1, 1234 AB Dinkelveen"]
)
def test_a_sentence_with_an_address_is_one(text: str) -> None:
    assert texts(f"<p>{text}</p>") == [text]


@pytest.mark.parametrize(
    "html",
    [
        f"<nav><p>{SENTENCE}</p></nav>",
        f"<button>{SENTENCE}</button>",
        f'<p class="nl-button">{SENTENCE}</p>',
        f'<p><a class="nl-button" href="/x/">{SENTENCE}</a></p>',
        f'<p><a href="/x/">{SENTENCE}</a></p>',
        '<ul><li><a href="/x/">Paspoort</a> <a href="/y/">Rijbewijs</a></li></ul>',
        f'<a href="/x/"><p>{SENTENCE}</p></a>',
        f"<pre><code>{SENTENCE}</code></pre>",
        f"<p><code>{SENTENCE}</code></p>",
        f"<address>{SENTENCE}</address>",
        f"<blockquote><p>{SENTENCE}</p></blockquote>",
        f"<p><q>{SENTENCE}</q></p>",
        f'<p lang="en">{SENTENCE}</p>',
        f'<section lang="de-DE"><p>{SENTENCE}</p></section>',
        f"<div hidden><p>{SENTENCE}</p></div>",
        f"<select><option>{SENTENCE}</option></select>",
        f"<textarea>{SENTENCE}</textarea>",
        f'<div role="navigation"><p>{SENTENCE}</p></div>',
        f'<p aria-hidden="true">{SENTENCE}</p>',
        f"<object><p>{SENTENCE}</p></object>",
        f'<img src="x.png" alt="{SENTENCE}">',
        "<p>– € •</p>",
    ],
)
def test_what_is_no_prose_is_left_out(html: str) -> None:
    assert texts(html) == []


def test_a_page_in_another_language_holds_no_dutch_prose() -> None:
    assert prose_of(page(f"<p>{SENTENCE}</p>", lang="en")).units == ()


def test_dutch_in_a_page_of_another_language_is_read() -> None:
    assert len(prose_of(page(f'<p lang="nl-NL">{SENTENCE}</p>', lang="en")).units) == 1


def test_a_whole_paragraph_cannot_hide_in_a_link() -> None:
    long = "U neemt uw paspoort mee naar de balie en u betaalt daar met uw pas of met geld dat u bij u hebt."
    assert texts(f'<p><a href="/x/">{long}</a></p>') == [long]


def test_a_link_in_a_sentence_is_part_of_it() -> None:
    assert texts('<p>Lees <a href="/x/">wat u nodig hebt</a>.</p>') == ["Lees wat u nodig hebt."]


def test_left_out_parts_of_a_sentence_count_as_one_word() -> None:
    html = '<p>Typ <code>een twee drie vier</code> in het veld, of <span lang="en">say hello there</span>.</p>'
    (unit,) = prose_of(page(html)).units
    assert [word.text for word in unit.sentences[0].words] == ["Typ", "een", "in", "het", "veld", "of", "say"]


def test_a_left_out_part_is_found_at_its_own_place_and_not_at_a_twin() -> None:
    html = "<p>Indien dat niet kan, typ dan <code>Indien</code> in.</p>"
    (unit,) = prose_of(page(html)).units
    assert [word.start for word in unit.sentences[0].words if word.text == "Indien"] == [0, 29]


def test_text_around_a_nested_list_keeps_its_own_parts() -> None:
    html = "<ul><li>Eerst <code>dit hier</code> doen<ul><li>binnen</li></ul>en dan <code>dat daar</code> ook</li></ul>"
    words = [[word.text for word in unit.sentences[0].words] for unit in prose_of(page(html)).units]
    assert words == [["Eerst", "dit", "doen"], ["binnen"], ["en", "dan", "dat", "ook"]]


def test_words_in_quotation_marks_are_marked() -> None:
    (unit,) = prose_of(prose('Schrijf niet ‘indien’ maar foto’s van \'s morgens, “ten einde” of "doch".')).units
    sentence = unit.sentences[0]
    assert [word.text for word in sentence.words if sentence.is_quoted(word)] == ["indien", "ten", "einde", "doch"]


def test_english_text_without_a_mark_is_recognised() -> None:
    english = "You can make an appointment at the town hall if you have received the letter that we sent to you."
    assert prose_of(prose(english)).units[0].language == "Engels"
    assert list(prose_of(prose(english)).scored()) == []


def test_a_template_s_labels_are_not_told_but_its_sentences_are() -> None:
    html = "<p>Duur: 10 minuten</p><p>U kunt dit ook aan de balie doen.</p><p>Kom op tijd</p>"
    document = page(html, record=[written("Kom op tijd", 5)])
    assert [sentence.text for sentence in prose_of(document).told()] == [
        "U kunt dit ook aan de balie doen.",
        "Kom op tijd",
    ]


def test_labels_headings_and_cells_do_not_count_for_the_score() -> None:
    table = "<table><tr><td>10 euro per uur per persoon</td></tr></table>"
    html = f"<h2>Wat neemt u mee?</h2><p>Kosten</p>{table}<p>{SENTENCE}</p>"
    assert [sentence.text for sentence in prose_of(page(html)).scored()] == [SENTENCE]


def test_the_prose_of_another_page_is_never_mistaken_for_that_of_this_one() -> None:
    one, two = prose("Een zin van hier."), prose("Een zin van daar.")
    assert prose_of(one) is prose_of(one)
    assert prose_of(two).units[0].sentences[0].text == "Een zin van daar."
    assert prose_of(one).units[0].sentences[0].text == "Een zin van hier."
