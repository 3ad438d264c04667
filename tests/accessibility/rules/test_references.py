"""What the code ties together, names and hides."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules

FIELD = '<label>Naam <input aria-describedby="{hint}"></label><p id="uitleg">Zoals in uw paspoort.</p>'
MANY = "Dit zijn genoeg woorden om te vertellen dat hier iets staat dat niemand hoort, met een punt."


def test_a_hint_must_be_on_the_page() -> None:
    assert rules(FIELD.format(hint="uitlegg")) == ["hint-not-tied"]
    assert rules(FIELD.format(hint="uitleg")) == []
    assert rules(FIELD.format(hint="weg uitleg")) == [], "one of the two is there"


def test_what_stands_around_the_content_may_point_into_it() -> None:
    around = page('<p id="uitleg">Uitleg</p>', header='<button aria-describedby="uitleg">Zoek</button>')
    assert [f.rule for f in found(around)] == []


def test_a_name_must_be_on_the_page() -> None:
    assert rules('<section aria-labelledby="weg"><p>Tekst</p></section>') == ["name-not-tied"]
    assert rules('<section aria-labelledby="er"><h2 id="er">Openingstijden</h2></section>') == []


def test_an_error_belongs_to_its_field_in_the_code_too() -> None:
    loose = '<div><label>Naam <input></label></div><p class="fout">Vul uw naam in.</p>'
    beside = '<div><label for="n">Naam</label><input id="n"{tie}><p class="fout" id="m">Vul uw naam in.</p></div>'
    assert rules(beside.format(tie="")) == ["error-not-tied"]
    assert rules(beside.format(tie=' aria-describedby="m"')) == []
    assert rules(loose.replace("fout", "tip")) == []


def test_the_content_may_not_be_kept_from_who_listens() -> None:
    hidden = page("<p>Tekst</p>")
    hidden.html = hidden.html.replace("<main>", '<main aria-hidden="true">')
    told = {finding.rule: finding.severity for finding in found(hidden)}
    assert told["accessibility.main-hidden"] is Severity.ERROR
    assert rules("<p>Tekst</p>") == []


def test_sentences_that_only_the_eye_gets_ask_for_a_look() -> None:
    assert rules(f'<div aria-hidden="true"><p>{MANY}</p></div>') == ["content-hidden"]
    assert rules(f'<div aria-hidden="true" class="modal"><p>{MANY}</p></div>') == []
    assert rules(f'<div aria-hidden="true" style="display: none"><p>{MANY}</p></div>') == []
    assert rules('<div aria-hidden="true"><p>Kort</p></div>') == []


@pytest.mark.parametrize(
    "nested",
    [
        '<a href="/a">Kaart <button>Bewaar</button></a>',
        '<button>Kies <input aria-label="aantal"></button>',
        '<div role="button" tabindex="0">Kies <a href="/a">de kaart</a></div>',
    ],
)
def test_a_control_in_a_control_is_warned_about(nested: str) -> None:
    assert rules(nested) == ["control-nested"]


def test_controls_beside_each_other_are_fine() -> None:
    assert rules('<a href="/a">Kaart</a> <button>Bewaar</button>') == []
    assert rules('<a href="/a">Kaart <span>van de wijk</span></a>') == []


def test_a_role_takes_no_heading_or_table_away() -> None:
    assert "role-lost" in rules('<h2 role="presentation">Open</h2><p>Elke dag</p>')
    assert "role-lost" in rules('<table role="none"><caption>Open</caption><tr><td>1</td></tr></table>')
    assert rules('<table role="presentation"><tr><td>1</td><td>2</td></tr></table>') == []


def test_a_label_on_an_element_without_a_role_asks_for_a_look() -> None:
    assert rules('<p>Parken: <span aria-label="goed">++</span></p>') == ["label-unheard"]
    assert rules('<p>Parken: <span role="img" aria-label="goed">++</span></p>') == []
    assert rules('<p>Parken: <span aria-label="heel goed">goed</span></p>') == []


def test_embedded_content_may_not_be_kept_from_who_listens() -> None:
    frame = '<iframe title="Rekenhulp" src="/r/" {more}></iframe>'
    assert rules(frame.format(more='aria-hidden="true"')) == ["frame-hidden"]
    assert rules(frame.format(more="")) == []
    assert rules(frame.format(more='aria-hidden="true" width="1" height="1"')) == []
    assert rules(frame.format(more='aria-hidden="true" hidden')) == []


@pytest.mark.parametrize("title", ["iframe", "Inhoud", "https://kaart.example/x"])
def test_a_name_that_says_nothing_of_what_is_embedded(title: str) -> None:
    assert rules(f'<iframe title="{title}" src="/k/"></iframe>') == ["frame-title-generic"]
    assert rules('<iframe title="Kaart van de wijk" src="/k/"></iframe>') == []


@pytest.mark.parametrize(
    "title", ["paspoort_v2.html", "https://www.voorbeeld.nl/paspoort", "Microsoft Word - brief.docx"]
)
def test_the_name_of_a_file_is_no_title(title: str) -> None:
    told = [finding.rule for finding in found(page("<p>Tekst</p>", title=title))]
    assert "accessibility.page-title-file-name" in told


@pytest.mark.parametrize("title", ["Paspoort - Dinkelveen", "Wat is een PDF? - Dinkelveen", "Paspoort en ID-kaart 2.0"])
def test_a_title_in_words_is_fine(title: str) -> None:
    assert "accessibility.page-title-file-name" not in [f.rule for f in found(page("<p>Tekst</p>", title=title))]


@pytest.mark.parametrize(
    "nested",
    [
        '<button>Kies <span tabindex="0">dit</span></button>',
        '<div role="img" aria-label="De wijk"><a href="/a">Het plein</a></div>',
        '<ul role="tablist"><li role="tab" tabindex="0"><a href="/a">Kosten</a></li></ul>',
    ],
)
def test_a_stop_inside_what_is_heard_as_one_thing_is_warned_about(nested: str) -> None:
    assert "control-nested" in rules(nested)


@pytest.mark.parametrize(
    "nested",
    [
        '<button>Kies <span tabindex="-1">dit</span></button>',
        '<button>Kies <span tabindex="0" hidden>dit</span></button>',
        '<div role="button" tabindex="0">Kies <input disabled aria-label="aantal"></div>',
        '<ul role="menu"><li role="menuitem" tabindex="0"><a href="/a">Kosten</a></li></ul>',
        '<div role="group" aria-label="De wijk"><a href="/a">Het plein</a></div>',
    ],
)
def test_what_the_tab_key_does_not_come_to_is_no_stop_and_a_menu_item_may_hold_one(nested: str) -> None:
    assert "control-nested" not in rules(nested)


def test_embedded_content_out_of_the_order_of_tab_may_be_kept_from_who_listens() -> None:
    assert rules('<iframe title="Meting" src="/m/" aria-hidden="true" tabindex="-1"></iframe>') == []
