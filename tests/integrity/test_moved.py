"""Pages that went: where somebody who follows an old link gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.checks import Addresses, Context, Finding, Moved, Place, Severity
from tests.integrity.sites import CONTEXT, on_site, page, site

LIST = "content/gegevens/verhuisd.yaml"
SITE = site(page("x", url="/"), page('<h2 id="kosten">x</h2>', url="/informatie/paspoort/"), bestanden__a_dot_pdf="x")


def known(*pairs: tuple[str, str | None], published: tuple[str, ...] = (), dated: tuple[str, ...] = ()) -> Context:
    moved = tuple(
        Moved(old, new, Place(LIST, 2 * at + 1), Place(LIST, 2 * at + 2)) for at, (old, new) in enumerate(pairs)
    )
    sources = {address: f"content{address.rstrip('/')}.md" for address in published}
    return replace(CONTEXT, addresses=Addresses(moved, sources, frozenset(dated)))


def found(rule: str, context: Context) -> list[Finding]:
    return on_site(SITE, rule, context)


# -- address-gone ------------------------------------------------------------------------------------------------------


def test_a_published_page_that_is_gone_blocks_and_says_what_to_type() -> None:
    (finding,) = found("address-gone", known(published=("/", "/informatie/paspoort/", "/informatie/paspoorten/")))
    assert finding.severity is Severity.ERROR
    assert finding.place == Place("content/informatie/paspoorten.md")
    assert "/informatie/paspoorten/" in finding.message
    assert LIST in finding.remedy
    assert finding.remedy.endswith("\n- van: /informatie/paspoorten/\n  naar: /informatie/paspoort/")
    assert finding.suggestions == ("/informatie/paspoort/",)


def test_without_a_page_like_it_a_reason_is_asked() -> None:
    (finding,) = found("address-gone", known(published=("/nieuws/feest/",)))
    assert finding.remedy.endswith("\n- van: /nieuws/feest/\n  weg: Schrijf hier waarom de pagina niet meer nodig is.")


@pytest.mark.parametrize("row", [("/a/", "/"), ("/a", "/"), ("/a/", None)])
def test_a_row_is_enough(row: tuple[str, str | None]) -> None:
    assert found("address-gone", known(row, published=("/a/",))) == []


def test_each_version_in_another_language_needs_its_own_row() -> None:
    context = known(("/informatie/a/", "/"), published=("/informatie/a/", "/de/informatie/a/"))
    assert [finding.quote for finding in found("address-gone", context)] == ["/de/informatie/a/"]


def test_what_goes_by_itself_never_blocks() -> None:
    (finding,) = found("address-gone", known(published=("/a/",), dated=("/a/",)))
    assert finding.severity is Severity.WARNING


def test_where_nothing_was_published_nothing_can_be_gone() -> None:
    assert found("address-gone", CONTEXT) == []


# -- the rows ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("old", ["/informatie/paspoort/", "/informatie/paspoort", "/bestanden/a.pdf"])
def test_what_is_there_has_not_moved(old: str) -> None:
    (finding,) = found("moved-still-there", known((old, "/")))
    assert (finding.severity, finding.place) == (Severity.ERROR, Place(LIST, 1))
    (finding,) = found("moved-still-there", known((old, "/"), dated=(old,)))
    assert finding.severity is Severity.WARNING


@pytest.mark.parametrize("new", ["/informatie/paspoort", "/informatie/pasport/", "/weg/", "/informatie/paspoort/#niet"])
def test_a_new_address_must_be_there(new: str) -> None:
    (finding,) = found("moved-nowhere", known(("/a/", new)))
    assert (finding.severity, finding.place) == (Severity.ERROR, Place(LIST, 2))
    assert (finding.quote, finding.field) == (new, "naar")
    assert finding.message == f"Het nieuwe adres {new} bestaat niet op deze site."
    assert finding.suggestions == (() if new == "/weg/" else ("/informatie/paspoort/",))


@pytest.mark.parametrize(
    "new", ["/", "/informatie/paspoort/", "/informatie/paspoort/#kosten", "/bestanden/a.pdf", "https://duo.nl/", None]
)
def test_a_page_a_spot_a_file_or_another_site_is_fine(new: str | None) -> None:
    assert [f for rule in ("moved-nowhere", "moved-still-there") for f in found(rule, known(("/a/", new)))] == []


def test_a_row_that_leads_to_another_row_is_told_of_by_the_list_itself() -> None:
    assert found("moved-nowhere", known(("/a/", "/b/"), ("/b/", "/"))) == []
