from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules


def link(text: str, attributes: str = "") -> str:
    return f'<p>Over uw aanvraag: <a href="/x/" {attributes}>{text}</a></p>'


@pytest.mark.parametrize(
    "text", ["hier", "Klik hier", "Lees meer", "lees meer »", "Meer", "(link)", "Click here", "HERE", "read more…"]
)
def test_a_link_that_could_stand_anywhere_is_refused(text: str) -> None:
    assert rules(link(text)) == ["link-text-generic"]


@pytest.mark.parametrize(
    "text",
    [
        "Lees meer over uw paspoort",
        "Hier leest u hoe u verhuist",
        "lees meer<span class='nl-visually-hidden'> over uw paspoort</span>",
        "MijnOverheid.nl",
        "info@dinkelveen.nl",
        "3",
    ],
)
def test_a_link_that_says_where_it_goes_is_fine(text: str) -> None:
    assert rules(link(text)) == []


def test_the_name_that_aria_gives_counts() -> None:
    assert rules(link("Lees meer", 'aria-label="Lees meer over uw paspoort"')) == []
    assert rules(link("Uw paspoort", 'aria-label="Klik hier"')) == ["link-text-generic"]
    assert rules('<h2 id="k">Uw paspoort</h2>' + link("meer", 'aria-labelledby="k"')) == []


@pytest.mark.parametrize("text", ["»", "→", "...", "&gt;&gt;"])
def test_a_link_of_signs_alone_is_refused(text: str) -> None:
    assert rules(link(text)) == ["link-text-punctuation"]


@pytest.mark.parametrize("text", ["https://www.example.org/a?b=c", "www.digid.nl", "example.org/paspoort/"])
def test_a_web_address_as_text_is_refused(text: str) -> None:
    assert rules(link(text)) == ["link-text-address"]


def test_a_link_without_a_name_is_refused() -> None:
    assert rules(link("")) == ["link-text-empty"]
    assert rules(link('<img src="a.png" alt="">')) == ["link-text-empty"]
    assert rules(link('<span aria-hidden="true">Paspoort</span>')) == ["link-text-empty"]
    assert rules(link('<img src="a.png" alt="Uw paspoort">')) == []


def test_what_is_no_link_or_is_hidden_is_left_alone() -> None:
    assert (
        rules('<a id="k"></a><p hidden><a href="/x/">hier</a></p><p style="display: none"><a href="/">hier</a></p>')
        == []
    )


def test_one_text_for_two_addresses_is_a_notice() -> None:
    assert rules('<a href="/a/">Formulier</a> <a href="/b/">formulier</a>') == ["link-same-text"]
    assert rules('<a href="/a/">Formulier</a> <a href="/a">Formulier</a>') == []


def test_a_new_window_must_be_said() -> None:
    assert rules(link("Uw paspoort", 'target="_blank"')) == ["link-new-window"]
    assert rules(link("Uw paspoort (opent in een nieuw tabblad)", 'target="_blank"')) == []


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("Het plan", "het soort bestand en de grootte"),
        ("Het plan (PDF)", "de grootte"),
        ("Het plan (2 MB)", "het soort bestand"),
    ],
)
def test_a_link_to_a_file_says_type_and_size(text: str, lacks: str) -> None:
    (finding,) = found(page(f'<a href="/bestanden/plan.PDF">{text}</a>'))
    assert finding.rule == "accessibility.link-file-type"
    assert f"niet: {lacks}." in finding.message


def test_a_link_that_says_type_and_size_is_fine() -> None:
    assert rules('<a href="/p.pdf">Het plan (pdf, 2,4 MB)</a> <a href="/p.xlsx">Prijzen (Excel, 12 kB)</a>') == []
