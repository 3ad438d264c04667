from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import by, found, page, rules


def link(text: str, attributes: str = "") -> str:
    return f'<p>Over uw aanvraag: <a href="/x/" {attributes}>{text}</a></p>'


def alone(text: str, attributes: str = "") -> str:
    return f'<p><a href="/x/" {attributes}>{text}</a></p>'


@pytest.mark.parametrize(
    "text", ["hier", "Klik hier", "Lees meer", "lees meer »", "Meer", "(link)", "Click here", "HERE", "read more…"]
)
def test_a_link_that_could_stand_anywhere_is_refused(text: str) -> None:
    assert rules(link(text)) == ["link-needs-context"], "in a sentence it is within the law"
    assert rules(alone(text)) == ["link-text-generic"]


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
    assert rules(alone("Uw paspoort", 'aria-label="Klik hier"')) == ["link-text-generic"]
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
    assert rules('<a href="/a/">Formulier</a> en <a href="/b/">formulier</a>') == ["link-same-text"]
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


def test_type_and_size_right_after_the_link_count() -> None:
    assert rules('<p><a href="/p.pdf">Het plan</a> (pdf, 2,4 MB)</p>') == []
    assert rules('<p><a href="/p.pdf">Het plan</a>. <a href="/x/">De pdf van 2 MB</a></p>') == ["link-file-type"]


@pytest.mark.parametrize(
    ("main", "severity"),
    [
        ('<p><a href="/x/">Klik hier</a>.</p>', Severity.ERROR),
        ('<p><a href="/x/">Lees meer</a> <a href="/y/">Meer</a></p>', Severity.ERROR),
        ('<h2>Paspoort</h2><p><a href="/x/">Lees meer</a></p>', Severity.WARNING),
        ('<p><a href="/x/">Document</a></p>', Severity.WARNING),
    ],
)
def test_a_heading_above_a_generic_link_makes_it_less_bad(main: str, severity: Severity) -> None:
    findings = [finding for finding in found(page(main)) if finding.rule == "accessibility.link-text-generic"]
    assert {finding.severity for finding in findings} == {severity}


@pytest.mark.parametrize(
    "main",
    [
        '<p>U vindt de regels in het <a href="/x/">document</a> van de raad.</p>',
        '<ul><li><a href="/x/">Download</a></li><li><a href="/y/">Nieuws van nu</a></li></ul>',
        '<nav><a href="/x/">Informatie</a></nav>',
        '<p><a href="/x/" title="Lees meer over uw paspoort">Lees meer</a></p>',
    ],
)
def test_a_noun_in_a_sentence_or_a_menu_and_a_title_say_enough(main: str) -> None:
    assert rules(main) == []


@pytest.mark.parametrize(
    ("link_text", "severity"), [("»", Severity.ERROR), ("🔍", Severity.WARNING), ("?=", Severity.WARNING)]
)
def test_a_sign_that_may_be_read_out_only_warns(link_text: str, severity: Severity) -> None:
    (finding,) = found(page(link(link_text)))
    assert (finding.rule, finding.severity) == ("accessibility.link-text-punctuation", severity)


@pytest.mark.parametrize("text", ["¶", "#", "[*]", "↩"])
def test_a_mark_of_a_note_or_a_heading_is_fine(text: str) -> None:
    assert rules(link(text)) == []


def test_a_sign_with_a_title_is_fine() -> None:
    assert rules(link("»", 'title="Volgende pagina"')) == []


def test_a_link_with_words_that_a_script_may_show_is_left_to_the_browser() -> None:
    assert rules(link("<span hidden>Paspoort</span>")) == []


def test_a_button_with_only_a_sign_is_a_warning() -> None:
    assert rules('<button type="button">×</button>') == ["button-text-symbol"]
    assert rules('<button type="button" aria-label="Sluit de melding">×</button>') == []
    assert rules('<button type="button">Sluit ×</button>') == []


def test_two_links_in_a_row_to_one_page_are_a_warning() -> None:
    picture = '<a href="/x/"><img src="a.png" alt="Het gemeentehuis"></a>'
    assert rules(f'<p>{picture} <a href="/x/">Openingstijden</a></p>') == ["link-adjacent"]
    assert rules(f'<p>{picture} <a href="/y/">Openingstijden</a></p>') == []
    assert rules(f'<p>{picture} of <a href="/x/">Openingstijden</a></p>') == []


def test_one_text_for_two_addresses_is_fine_where_the_sentence_tells_them_apart() -> None:
    first = '<p>Voor een paspoort vult u dit in: <a href="/a/">Formulier</a>.</p>'
    assert rules(f'{first}<p>Voor een rijbewijs vult u dit in: <a href="/b/">Formulier</a>.</p>') == []
    assert rules('<p><a href="/a/">1</a> <a href="/b/">1</a> <a href="#">Kosten</a> <a href="/c/">Kosten</a></p>') == []


@pytest.mark.parametrize("target", ["_blank", "_BLANK", "venster"])
def test_that_a_window_opens_may_be_said_in_its_title_or_right_after_the_link(target: str) -> None:
    plain = f'<p><a href="/x/" target="{target}">Kosten</a></p>'
    assert by("link-new-window", plain) == ["link-new-window p > a ‘Kosten’"]
    for attribute in ('title="Opent in een Nieuw Tabblad"', 'aria-label="Kosten, new window"'):
        assert by("link-new-window", plain.replace(" target", f" {attribute} target")) == []
    assert by("link-new-window", plain.replace("</a>", "</a> (nieuw venster)")) == []
    far = plain.replace("</a>", f"</a> {'o' * 52} nieuw venster")
    assert by("link-new-window", far) == ["link-new-window p > a ‘Kosten’"]


@pytest.mark.parametrize("target", ["", "_self", "_top", "_parent", "_SELF"])
def test_a_link_that_stays_in_its_window_says_nothing(target: str) -> None:
    assert by("link-new-window", f'<p><a href="/x/" target="{target}">Kosten</a></p>') == []


@pytest.mark.parametrize(
    ("link", "lacks"),
    [
        ('<a href="/plan.pdf">Het plan</a>', "het soort bestand en de grootte"),
        ('<a href="/PLAN.PDF">Het plan (PDF)</a>', "de grootte"),
        ('<a href="/plan.pdf?v=2#blad">Het plan, 2 MB</a>', "het soort bestand"),
        ('<a href="/plan.pdf" title="PDF">Het plan</a>', "de grootte"),
        ('<a href="/plan.pdf">Het plan</a> van 2,5 megabyte', "het soort bestand"),
        ('<a href="/plan.v2.docx">De pdfjes, 12 kB</a>', "het soort bestand"),
        ('<a href="/plan.docx">Het plan (Word, 12 bladzijden)</a>', "de grootte"),
        ('<a href="/plan.xlsx">Het plan in Excel, 9 KiB</a>', ""),
        ('<a href="/plan.odt">Het plan in OpenDocument, 900 bytes</a>', ""),
        ('<a href="/plan.html">Het plan</a>', ""),
        ('<a href="/plan?naam=a.pdf">Het plan</a>', ""),
    ],
)
def test_what_a_link_to_a_file_lacks_is_said(link: str, lacks: str) -> None:
    messages = [one.message for one in found(page(f"<p>{link}</p>")) if one.rule.endswith("link-file-type")]
    assert [message.partition("niet: ")[2] for message in messages] == ([f"{lacks}."] if lacks else [])


def test_a_file_of_which_type_and_size_stand_in_the_name_and_behind_it_is_fine() -> None:
    assert by("link-file-type", '<p><a href="/p.pdf">Het plan (pdf)</a> van 2 MB</p>') == []
    far = f'<p><a href="/p.pdf">Het plan</a> {"o" * 52} pdf, 2 MB</p>'
    assert by("link-file-type", far) == ["link-file-type p > a ‘Het plan’"]


@pytest.mark.parametrize(
    ("link", "refused"),
    [
        *(('<a href="/a.html">Het plan (pdf, 2 MB)</a>', True), ('<a href="/A.HTM">Het plan (Word, 12 kB)</a>', True)),
        ('<a href="/a.v2.html">Het plan (pdf, 2 MB)</a>', True),
        *(('<a href="/a.html?b=c.pdf">Het plan (pdf, 2 MB)</a>', True), ('<a href="/a/">Plan (pdf, 2 MB)</a>', False)),
        *(('<a href="/a.html">Het plan (pdf)</a>', False), ('<a href="/a.pdf">Het plan (pdf, 2 MB)</a>', False)),
    ],
)
def test_a_link_that_promises_a_file_leads_to_one(link: str, refused: bool) -> None:
    assert bool(by("link-file-promised", f"<p>{link}</p>")) is refused
    assert not refused or by("link-file-promised", f"<p>{link}</p>")[0].startswith(
        "link-file-promised p > a ‘Het plan ("
    )
