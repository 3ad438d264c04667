from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.checks import Place, PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from tests.integrity.sites import CONTEXT, link, on_page, page, rules


@pytest.mark.parametrize(
    "address",
    [
        "https://www.rijksoverheid.nl/onderwerpen?a=b#c",
        "HTTPS://WWW.RIJKSOVERHEID.NL",
        "https://www.rijksoverheid.nl:443/",
        "https://www.rijksoverheid.nl./",
        "//www.rijksoverheid.nl/",
        "https://www.dinkelveen.example/informatie/",
        "/informatie/paspoort/",
        "../paspoort/",
        "#kosten",
        "?pagina=2",
        "tel:+31541123456",
        "tel:14053",
        "tel:0541-123456",
        "mailto:info@dinkelveen.example",
        "mailto:a@dinkelveen.example,b@dinkelveen.example?subject=Een%20vraag",
    ],
)
def test_addresses_that_are_fine(address: str) -> None:
    assert on_page(link(address)) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://elders.example/",
        "https://rijksoverheid.nl/",
        "https://www.rijksoverheid.nl.elders.example/",
        "https://www.rijksoverheid.nl:8443/",
        "//elders.example/x",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[",
    ],
)
def test_a_host_that_is_not_allowed_is_refused(address: str) -> None:
    (finding,) = on_page(link(address))
    assert finding.rule == "integrity.unknown-host"
    assert finding.severity is Severity.ERROR
    assert finding.quote == "de regels"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.digld.nl/",
        "https://www.diigd.nl/",
        "https://digid.nl/",
        "https://www.dig1d.nl/",
        "https://www.digіd.nl/",  # noqa: RUF001 — the fourth letter is Cyrillic
        "https://www.xn--digd-n9d.nl/",
        "https://www.digid.nl.inloggen.example/",
        "https://digid-nl.example/",
        "https://www.digid.nl:8443/",
    ],
)
def test_a_host_that_looks_like_a_known_one_gets_that_one_as_suggestion(address: str) -> None:
    (finding,) = on_page(link(address))
    assert finding.rule == "integrity.unknown-host"
    assert finding.suggestions[:1] == ("www.digid.nl",)


def test_the_own_host_can_be_imitated_too() -> None:
    (finding,) = on_page(link("https://www.dinkelveem.example/"))
    assert finding.suggestions == ("www.dinkelveen.example",)


def test_a_host_that_looks_like_nothing_known_gets_no_suggestion() -> None:
    (finding,) = on_page(link("https://www.buurt.example/"))
    assert finding.suggestions == ()


@pytest.mark.parametrize("markup", ['<map><area href="https://elders.example/" alt="x"></map>'])
def test_areas_of_an_image_are_links_too(markup: str) -> None:
    assert rules(on_page(page(markup))) == ["unknown-host"]


def test_a_page_that_sends_people_on_is_a_link() -> None:
    refresh = '<meta http-equiv="Refresh" content="0; URL=https://elders.example/">'
    assert rules(on_page(page(refresh))) == ["unknown-host"]
    assert on_page(page('<meta http-equiv="refresh" content="300">')) == []


def test_an_address_for_other_programs_is_no_link() -> None:
    assert on_page(page("", head='<link rel="license" href="https://elders.example/">')) == []


def test_links_without_encryption_are_refused() -> None:
    assert rules(on_page(link("http://www.rijksoverheid.nl/"))) == ["insecure-link"]
    assert rules(on_page(link("http://www.dinkelveen.example/"))) == ["insecure-link"]
    assert "insecure-link" in rules(on_page(page('<img src="http://www.dinkelveen.example/a.png" alt="">')))


def test_a_preview_on_the_own_machine_may_do_without_encryption() -> None:
    preview = replace(CONTEXT, site_url="http://localhost:8000", production=False)
    assert on_page(link("http://localhost:8000/informatie/"), preview) == []
    assert rules(on_page(link("http://www.rijksoverheid.nl/"), preview)) == ["insecure-link"]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " \x01javascript:alert(1)",
        "java\tscript:alert(1)",
        "java&#10;script:alert(1)",
        "&#106;avascript&colon;alert(1)",
        "java&Tab;script:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///C:/regels.pdf",
        "blob:https://www.rijksoverheid.nl/1",
        "ftp://elders.example/",
        "intent://scan/#Intent;end",
        "C:\\regels.pdf",
    ],
)
def test_a_scheme_that_is_no_plain_address_is_refused(address: str) -> None:
    (finding,) = on_page(page(f"<a href='{address}'>de regels</a>"))
    assert finding.rule == "integrity.unsafe-scheme"


@pytest.mark.parametrize("markup", ['<iframe src="javascript:x"></iframe>', '<form action="javascript:x"></form>'])
def test_unsafe_schemes_are_refused_in_every_attribute(markup: str) -> None:
    assert "unsafe-scheme" in rules(on_page(page(markup)))


@pytest.mark.parametrize(
    "address",
    [
        "https://www.digid.nl@www.rijksoverheid.nl/",
        "https://a:b@www.rijksoverheid.nl/",
        "https:\\\\www.rijksoverheid.nl\\",
        "\\\\www.rijksoverheid.nl",
        "/\\www.rijksoverheid.nl",
        "https:www.rijksoverheid.nl",
        "https:///www.rijksoverheid.nl/",
        "///www.rijksoverheid.nl/",
        "https://www.rijksoverheid%2enl/",
        "https://www.rijksoverheid。nl/",
        "https://www.rijks&#9;overheid.nl/",
        "https://ｗｗｗ.rijksoverheid.nl/",  # noqa: RUF001 — wide letters are the point
    ],
)
def test_a_spelling_that_hides_the_host_is_refused(address: str) -> None:
    (finding,) = on_page(link(address))
    assert finding.rule == "integrity.hidden-host"
    assert "www.rijksoverheid.nl" in finding.message


@pytest.mark.parametrize("address", ["", " ", "#"])
def test_a_link_that_leads_nowhere_is_refused(address: str) -> None:
    assert rules(on_page(link(address))) == ["empty-link"]


def test_an_anchor_that_is_no_link_is_fine() -> None:
    assert on_page(page('<p><a id="hier">de regels</a></p>')) == []


@pytest.mark.parametrize(
    "address",
    [
        "tel:0541 12 34 56",
        "tel:+31(0)541123456",
        "tel:+310541123456",
        "tel:",
        "tel:12",
        "tel:bel-ons",
        "mailto:",
        "mailto:info",
        "mailto:info@dinkelveen",
        "mailto:?subject=x",
        "mailto:Info <info@dinkelveen.example>",
    ],
)
def test_a_number_or_mail_address_that_no_device_understands_is_refused(address: str) -> None:
    assert rules(on_page(link(address))) == ["tel-link"]


def test_the_finding_points_at_the_line_and_the_element() -> None:
    document = link("https://elders.example/")
    document.record = (PlacedText("Lees de regels.", document.path, SourceMap((Run(0, 9, 1), Run(5, 9, 7)))),)
    (finding,) = on_page(document)
    assert finding.place == Place(document.path, 9, 7)
    assert document.tree.select_one(finding.selector or "").get_text() == "de regels"  # type: ignore[union-attr]


def test_the_right_one_of_many_links_is_pointed_at() -> None:
    good = '<p><a href="/">de regels</a></p>'
    document = page(f'{good}<ul><li>{good}<li><a href="https://elders.example/">de regels</a></ul>{good}')
    (finding,) = on_page(document)
    found = document.tree.select_one(finding.selector or "")
    assert found is not None
    assert found["href"] == "https://elders.example/"


def test_what_stands_around_the_page_waits_for_the_site() -> None:
    assert on_page(page("", footer='<a href="https://elders.example/">x</a>')) == []
