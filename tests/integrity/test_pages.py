from __future__ import annotations

from itertools import pairwise

import pytest

from plugins.checks import Document, Severity
from tests.integrity.sites import on_site, page, site

HOME = page('<a href="/a/">a</a>', url="/")


def test_a_page_that_no_other_page_links_to_is_noticed() -> None:
    lonely = page('<a href="/b/">mijzelf</a> <a href="#x">hier</a>', url="/b/")
    (finding,) = on_site(site(HOME, page("x", url="/a/"), lonely), "orphan-page")
    assert finding.url == "/b/"
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize(
    "way",
    [
        '<a href="b/">b</a>',
        '<a href="https://www.dinkelveen.example/b/#x">b</a>',
        '<form action="/b/"></form>',
        '<map><area href="/b/" alt="b"></map>',
    ],
)
def test_every_way_to_get_there_counts(way: str) -> None:
    assert on_site(site(page(way, url="/"), page("x", url="/b/")), "orphan-page") == []


def test_a_link_in_the_menu_counts() -> None:
    pages = [page("x", url=url, footer='<a href="/b/">b</a><a href="/a/">a</a>') for url in ("/a/", "/b/")]
    assert on_site(site(*pages), "orphan-page") == []


@pytest.mark.parametrize("markup", ['<img src="/b/" alt="">', '<link rel="alternate" href="/b/">', "<p>/b/</p>"])
def test_what_nobody_can_click_is_no_way(markup: str) -> None:
    assert on_site(site(page(markup, url="/"), page("x", url="/b/")), "orphan-page")


def test_home_and_the_page_for_wrong_addresses_need_no_link() -> None:
    assert (
        on_site(site(page("x", url="/"), page("x", url="/404.html"), page("x", url="/de/404.html")), "orphan-page")
        == []
    )


START = '<a href="https://formulieren.dinkelveen.example/hond">Meld uw hond aan</a>'


def way(*clicks: str, end: str = START, kind: str = "regelen") -> list[Document]:
    """Pages in a row, each with a link to the next; the last one holds ``end``."""
    urls = ["/", *clicks]
    pages = [page(f'<a href="{following}">verder</a>', url=url) for url, following in pairwise(urls)]
    last = page(end, url=urls[-1])
    last.kind = kind
    return [*pages, last]


def test_a_start_is_at_most_three_clicks_from_home() -> None:
    assert on_site(site(*way("/a/", "/hond/")), "far-from-home") == []
    (finding,) = on_site(site(*way("/a/", "/b/", "/hond/")), "far-from-home")
    assert finding.url == "/hond/"
    assert finding.severity is Severity.ERROR


def test_the_shortest_way_counts() -> None:
    pages = [*way("/a/", "/b/", "/hond/"), page('<a href="/hond/">hond</a>', url="/c/")]
    pages[0].html = pages[0].html.replace("</main>", '<a href="/c/">c</a></main>')
    assert on_site(site(*pages), "far-from-home") == []


def test_a_start_that_nothing_leads_to_is_too_far() -> None:
    lonely = page(START, url="/hond/")
    lonely.kind = "afspraken"
    assert len(on_site(site(page("x", url="/"), lonely), "far-from-home")) == 1


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        (START, "informatie"),
        ("<p>Bel ons.</p>", "afspraken"),
        ('<a href="https://www.rijksoverheid.nl/">uit</a>', "regelen"),
    ],
)
def test_only_pages_on_which_one_starts_something_must_be_near(end: str, kind: str) -> None:
    assert on_site(site(*way("/a/", "/b/", "/hond/", end=end, kind=kind)), "far-from-home") == []


def test_a_translation_is_found_from_the_page_itself() -> None:
    pages = way("/a/", "/b/", "/de/hund/")
    pages[-1].html = pages[-1].html.replace("lang=nl", "lang=de")
    assert on_site(site(*pages), "far-from-home") == []


def test_two_pages_with_one_title_are_noticed_at_the_second() -> None:
    pages = (page("x", url="/a/", title="Paspoort"), page("x", url="/b/", title=" paspoort "), page("x", url="/c/"))
    (finding,) = on_site(site(*pages))
    assert finding.rule == "integrity.duplicate-title"
    assert finding.severity is Severity.WARNING
    assert finding.url == "/b/"
    assert finding.message.startswith("De titel ‘paspoort’ staat ook boven /a/.")


def test_a_title_may_be_the_same_in_another_language() -> None:
    other = page("x", url="/de/contact/", title="Contact")
    other.html = other.html.replace("lang=nl", "lang=de")
    assert on_site(site(page("x", url="/contact/", title="Contact"), other)) == []


def test_the_title_of_a_drawing_is_no_title_of_the_page() -> None:
    drawing = "<svg><title>Pijl</title></svg>"
    pages = [page(drawing, url=url) for url in ("/a/", "/b/")]
    assert on_site(site(*pages)) == []
