from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plugins.checks import Document, Place, PlacedText, Site, SourceMap
from plugins.checks.gate import GateFailed
from plugins.checks.place import Run
from tests.integrity.sites import CONTEXT, link, on_site, page, rules, site

HOME = page('<h1 id="begin">x</h1>', url="/")
PASSPORT = page('<h2 id="kosten">x</h2><a name="oud"></a><h2 id="één-ding">x</h2>', url="/informatie/paspoort/")


def judged(document: Document) -> list[str]:
    return rules(on_site(site(document, HOME, PASSPORT, afbeeldingen__a_dot_png="", bestanden__b_dot_pdf="")))


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/informatie/paspoort/",
        "../paspoort/",
        "/informatie/../informatie/paspoort/?x=1",
        "/informatie/paspoort/index.html",
        "/informatie/paspoor%74/",
        "https://www.dinkelveen.example",
        "https://www.dinkelveen.example/informatie/paspoort/#kosten",
        "//www.dinkelveen.example/informatie/paspoort/",
        "/informatie/paspoort/#oud",
        "/informatie/paspoort/#%C3%A9%C3%A9n-ding",
        "/informatie/paspoort/#:~:text=kosten",
        "/#top",
        "#top",
        "?pagina=2",
        "/bestanden/b.pdf#page=2",
        "mailto:info@dinkelveen.example",
        "https://www.rijksoverheid.nl/bestaat-niet/",
    ],
)
def test_addresses_that_exist_are_fine(address: str) -> None:
    assert judged(link(address)) == []


@pytest.mark.parametrize(
    "address",
    [
        "/informatie/paspoor/",
        "/informatie/paspoort",
        "/Informatie/Paspoort/",
        "paspoort/",
        "informatie/paspoort.md",
        "https://www.dinkelveen.example/weg/",
        "javascript%3Aalert(1)",
        "/bestanden/c.pdf",
    ],
)
def test_addresses_that_do_not_exist_are_refused(address: str) -> None:
    assert judged(link(address)) == ["broken-link"]


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/afbeeldingen/weg.png" alt="">',
        '<img src="" alt="">',
        '<img src="/afbeeldingen/a.png" srcset="/afbeeldingen/a.png 1x, /afbeeldingen/weg.png 2x" alt="">',
        '<form action="/weg/"></form>',
        '<video src="/weg.mp4"></video>',
    ],
)
def test_assets_and_forms_must_exist_too(markup: str) -> None:
    assert judged(page(markup)) == ["broken-link"]


def test_assets_that_exist_are_fine() -> None:
    assert judged(page('<img src="/afbeeldingen/a.png" srcset="/afbeeldingen/a.png 2x" alt="">')) == []


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("/informatie/paspoort", "/informatie/paspoort/"),
        ("/Informatie/Paspoort/", "/informatie/paspoort/"),
        ("/informatie/paspoor/", "/informatie/paspoort/"),
        ("/info/paspoort/", "/informatie/paspoort/"),
        ("/afbeeldingen/A.PNG", "/afbeeldingen/a.png"),
    ],
)
def test_the_nearest_address_is_suggested(address: str, meant: str) -> None:
    (finding,) = on_site(site(link(address), HOME, PASSPORT, afbeeldingen__a_dot_png=""))
    assert finding.suggestions[:1] == (meant,)


def test_nothing_is_suggested_when_nothing_is_near() -> None:
    (finding,) = on_site(site(link("/zwembad/"), HOME, PASSPORT))
    assert finding.suggestions == ()


def test_a_broken_link_points_at_its_line_and_page() -> None:
    document = link("/weg/")
    document.record = (PlacedText("Lees de regels.", document.path, SourceMap((Run(0, 9, 1), Run(5, 9, 7)))),)
    (finding,) = on_site(site(document, HOME))
    assert finding.place == Place(document.path, 9, 7)
    assert finding.url == document.url


@pytest.mark.parametrize(
    "address", ["#kosten", "/informatie/paspoort/#prijs", "/#kosten", "/informatie/paspoort/#Kosten"]
)
def test_a_spot_that_does_not_exist_is_refused(address: str) -> None:
    assert judged(link(address)) == ["broken-anchor"]


def test_the_nearest_spot_is_suggested() -> None:
    (finding,) = on_site(site(link("/informatie/paspoort/#koste"), PASSPORT))
    assert finding.suggestions == ("/informatie/paspoort/#kosten",)


def test_a_page_that_was_not_parsed_is_read_for_its_spots(tmp_path: Path) -> None:
    subject = site(link("/los.html#hier"), root=tmp_path, los_dot_html='<p id="hier">x</p>')
    assert on_site(subject) == []
    subject = site(link("/los.html#daar"), root=tmp_path, los_dot_html='<p id="hier">x</p>')
    assert rules(on_site(subject)) == ["broken-anchor"]


def test_a_page_that_cannot_be_read_fails_the_gate(tmp_path: Path) -> None:
    subject = Site(tmp_path, (link("/los.html#hier"),), frozenset(("informatie/container/index.html", "los.html")))
    with pytest.raises(GateFailed):
        on_site(subject)


def test_a_site_without_a_list_of_files_fails_the_gate() -> None:
    with pytest.raises(GateFailed):
        on_site(Site(Path("nowhere"), (HOME,)))


def test_a_site_below_a_folder_knows_its_own_addresses() -> None:
    context = replace(CONTEXT, site_url="https://proef.example/site")
    documents = (
        link("/site/informatie/paspoort/"),
        page(link("/site/weg/").main.decode_contents(), url="/x/"),
        PASSPORT,
    )
    assert rules(on_site(site(*documents), context=context)) == ["broken-link"]


def test_a_fault_around_the_pages_is_reported_once() -> None:
    footer = '<a href="/weg/">Weg</a> <a href="https://elders.example/">Elders</a> <a href="">Leeg</a>'
    head = '<link rel="stylesheet" href="/theme/weg.css">'
    pages = [page("<p>x</p>", url=f"/informatie/{name}/", footer=footer, head=head) for name in "abc"]
    found = on_site(site(*pages))
    assert rules(found) == ["frame-link"] * 4
    assert {finding.place for finding in found} == {Place("content/informatie/a.md")}
    assert {finding.url for finding in found} == {"/informatie/a/"}
    assert len({finding.identity for finding in found}) == 4
    assert any("elders.example" in finding.message for finding in found)


def test_a_fault_around_one_page_only_is_found_too() -> None:
    footer = '<a href="#inhoud">Naar de inhoud</a>'
    pages = (page('<p id="inhoud">x</p>', url="/a/", footer=footer), page("<p>x</p>", url="/b/", footer=footer))
    (finding,) = on_site(site(*pages))
    assert finding.url == "/b/"
    assert "inhoud" in finding.message


def test_a_frame_in_order_is_fine() -> None:
    footer = '<a href="/">Begin</a> <a href="https://www.rijksoverheid.nl/">Rijk</a> <a href="tel:14053">14053</a>'
    assert on_site(site(page("<p>x</p>", footer=footer), HOME)) == []
