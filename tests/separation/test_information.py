from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.checks import PlacedText, Severity, SourceMap, judge
from plugins.checks.place import Place, Run
from plugins.separation.gate import GATE
from tests.separation.pages import CONTEXT, explaining, findings, page

FORM = "https://formulieren.dinkelveen.example/container"
EXPLAINING = ("informatie", "nieuws", "paginas", "stappenplannen")


def test_a_page_that_only_explains_is_fine() -> None:
    text = (
        "<p>Een container is gratis. Kijk op <a href='https://www.rijksoverheid.nl/afval'>de site over afval</a>, "
        "bij <a href='https://www.rdw.nl/'>de RDW</a>, bij <a href='../afval/'>afval scheiden</a> of bel "
        "<a href='tel:14053'>14053</a>.</p>"
    )
    assert findings(explaining(text)) == []


@pytest.mark.parametrize("kind", EXPLAINING)
def test_a_link_to_a_form_is_refused_on_every_page_that_explains(kind: str) -> None:
    (finding,) = findings(explaining(f'<p>Ga naar <a href="{FORM}">het formulier</a>.</p>', kind))
    assert finding.rule == "separation.start-link-on-information"
    assert finding.severity is Severity.ERROR
    assert finding.quote == "het formulier"
    assert "formulieren.dinkelveen.example" in finding.message


@pytest.mark.parametrize(
    "address",
    [
        "HTTPS://FORMULIEREN.dinkelveen.example/container",
        "//formulieren.dinkelveen.example/container",
        "https://formulieren.dinkelveen.example./container",
        "https://formulieren.dinkelveen.example:443/",
        " https://formulieren.dinkelveen.example/ ",
        "https://iemand@formulieren.dinkelveen.example/",
    ],
)
def test_another_spelling_of_the_host_does_not_help(address: str) -> None:
    assert findings(explaining(f'<p><a href="{address}">het formulier</a></p>'), "start-link-on-information")


def test_the_finding_points_at_the_line_of_the_link() -> None:
    document = explaining(f'<p>Ga naar <a href="{FORM}">het formulier</a>.</p>')
    text = PlacedText("Ga naar het formulier.", document.path, SourceMap((Run(0, 7, 1), Run(8, 7, 10))))
    document.record = (text,)
    (finding,) = findings(document)
    assert finding.place == Place("content/informatie/container.md", 7, 10)
    assert document.tree.select_one(finding.selector or "").get_text() == "het formulier"  # type: ignore[union-attr]


def test_an_address_from_this_page_is_followed_from_this_page() -> None:
    assert findings(
        explaining('<p><a href="../../regelen/container/">de pagina</a></p>'), "transaction-link-on-information"
    )
    assert not findings(explaining('<p><a href="../regelen/container/">de pagina</a></p>'))


def test_what_stands_outside_the_editors_text_is_not_the_editors() -> None:
    link = f'<p><a href="{FORM}">het formulier</a></p>'
    assert findings(explaining("<p>Uitleg.</p>", extra=link)) == []
    assert findings(page("nieuws", link), "start-link-on-information"), "without a marked text all of it is"


def test_what_stands_around_the_page_changes_nothing() -> None:
    document = page("nieuws", f'<p><a href="{FORM}">het formulier</a></p>')
    around = replace(document, html=document.html.replace("<body>", '<body data-component="pagina">'))
    assert findings(around, "start-link-on-information")


def test_the_templates_own_way_may_lead_to_the_transaction() -> None:
    way = '<p data-component="naar-regelen"><a href="/regelen/container/">Vraag een container aan</a></p>'
    assert findings(explaining("<p>Uitleg.</p>", extra=way)) == []
    assert findings(page("informatie", f'<div class="hl-tekst">{way}</div><i data-component="feedback"></i>')) == []


def test_a_page_without_a_marked_text_is_judged_whole() -> None:
    document = page("nieuws", f'<h1>x</h1><p><a href="{FORM}">het formulier</a></p>')
    assert [finding.rule for finding in findings(document)] == ["separation.start-link-on-information"]


def test_a_login_is_refused_under_its_own_name() -> None:
    (finding,) = findings(explaining('<p><a href="https://www.digid.nl/inloggen">uw gegevens</a></p>', "paginas"))
    assert finding.rule == "separation.login-link"
    assert finding.severity is Severity.ERROR


@pytest.mark.parametrize(
    "address",
    [
        "/regelen/container/",
        "/afspraak/paspoort/",
        "../../regelen/container/#start",
        "https://www.dinkelveen.example/regelen/container/",
        "/de/regelen/container/",
    ],
)
def test_an_own_link_to_a_transaction_is_refused_on_an_information_page(address: str) -> None:
    text = f'<p><a href="{address}">uw container</a></p>'
    (finding,) = findings(explaining(text))
    assert finding.rule == "separation.transaction-link-on-information"
    assert "gaat naar /" in finding.message


@pytest.mark.parametrize("address", ["/informatie/regelen/", "/regelen-voor-doven/", "https://www.rdw.nl/regelen/x/"])
def test_an_address_that_only_resembles_a_transaction_is_fine(address: str) -> None:
    assert findings(explaining(f'<p><a href="{address}">uw container</a></p>')) == []


@pytest.mark.parametrize("kind", ["nieuws", "paginas", "stappenplannen"])
def test_other_pages_may_name_a_transaction(kind: str) -> None:
    assert findings(explaining('<p><a href="/regelen/container/">uw container</a></p>', kind)) == []


@pytest.mark.parametrize("name", ["start", "boeken"])
def test_the_start_of_a_transaction_is_refused_on_an_information_page(name: str) -> None:
    extra = f'<div data-component="{name}"><a href="/x/">Vraag een container aan</a></div>'
    (finding,) = findings(explaining("<p>Uitleg.</p>", extra=extra))
    assert finding.rule == "separation.start-component-on-information"
    assert f"‘{name}’" in finding.message
    assert findings(explaining("<p>Uitleg.</p>", "paginas", extra)) == []


@pytest.mark.parametrize("kind", EXPLAINING)
@pytest.mark.parametrize("tag", ["form", "input", "select", "textarea", "button"])
def test_fields_are_refused_on_every_page_that_explains(kind: str, tag: str) -> None:
    (finding,) = findings(explaining("<p>Uitleg.</p>", kind, f"<{tag}></{tag}>"))
    assert finding.rule == "separation.form-on-information"
    assert finding.selector
    assert tag in finding.message


def test_a_form_is_reported_once_and_not_per_field() -> None:
    form = "<form><input><select></select><button>Verstuur</button></form>"
    (finding,) = findings(explaining("<p>Uitleg.</p>", extra=form))
    assert "`form`" in finding.message


@pytest.mark.parametrize("name", ["feedback", "zoeken"])
def test_feedback_and_search_may_have_fields(name: str) -> None:
    form = f'<div data-component="{name}"><form><input><button>Zoek</button></form></div>'
    assert findings(explaining("<p>Uitleg.</p>", extra=form)) == []


@pytest.mark.parametrize(
    "words",
    [
        "Start",
        "direct aanvragen",
        "Log in",
        "Log in met DigiD",
        "Nu regelen",
        "Aanvragen »",
        "Nu online een container aanvragen",
        "Vraag hem nu aan",
        "Start nu",
        "Maak een afspraak",
    ],
)
def test_words_of_a_button_are_noticed_in_a_link(words: str) -> None:
    (finding,) = findings(explaining(f'<p><a href="/informatie/container/">{words}</a></p>'))
    assert finding.rule == "separation.start-words-on-information"
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "words",
    [
        "Paspoort aanvragen",
        "wat u nodig hebt",
        "Online formulieren",
        "Direct Duidelijk",
        "Inloggen met DigiD: hoe werkt dat?",
        "Hier wonen",
        "Startpagina",
    ],
)
def test_words_that_name_a_subject_are_fine(words: str) -> None:
    assert findings(explaining(f'<p><a href="/informatie/container/">{words}</a></p>')) == []


def test_the_same_links_are_fine_where_one_acts() -> None:
    text = f'<p><a href="{FORM}">Start</a> <a href="/regelen/x/">x</a> <a href="https://www.digid.nl/">DigiD</a></p>'
    document = page("overzicht", f'<div class="hl-tekst">{text}</div><form></form>')
    assert findings(document) == []


@pytest.mark.parametrize("href", ["https://[", "mailto:info@dinkelveen.example", "", "javascript:alert(1)"])
def test_addresses_that_lead_nowhere_are_left_to_the_other_gates(href: str) -> None:
    assert findings(explaining(f'<p><a href="{href}">iets</a></p>')) == []


def test_a_site_below_a_folder_finds_its_own_addresses() -> None:
    document = explaining('<p><a href="https://proef.example/site/regelen/container/">uw container</a></p>')
    context = replace(CONTEXT, site_url="https://proef.example/site")
    assert "separation.transaction-link-on-information" in [f.rule for f in judge(document, context, [GATE])]
