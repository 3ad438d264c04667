"""Pages in other languages: what they say, what they take from Dutch pages, and that no Dutch in them is unmarked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from plugins.workflow.session import Session
from tests.helpers import TODAY, append, copy_site, replace, write
from tests.languages import PASSPORT_DE, PRIVACY_DE, START, TEXT, in_german

ROOT = Path(__file__).parents[2]
DUTCH_PAGE = "content/informatie/paspoort.md"
TO_ACT = '[data-component="naar-regelen"] a[href^="/afspraak/"]'
PASSPORT = "content/gegevens/diensten/paspoort.yaml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return in_german(copy_site(tmp_path))


def built(content: Path, theme: Path = ROOT / "theme") -> dict[str, BeautifulSoup]:
    """By address every page as a build would write it."""
    session = Session(content=content, theme=theme, today=TODAY, managed=True)
    session.open()
    assert session.ready, [finding.message for finding in session.findings]
    return {document.url: document.tree for document in session.rendered()}


@pytest.fixture(scope="module")
def german(tmp_path_factory) -> dict[str, BeautifulSoup]:
    """The pages of the small site with German beside the Dutch."""
    return built(in_german(copy_site(tmp_path_factory.mktemp("site"))))


def text(tree: Tag) -> str:
    return " ".join(tree.get_text(" ").split())


def main(tree: BeautifulSoup) -> Tag:
    found = tree.main
    assert found is not None
    return found


def part(tree: BeautifulSoup, name: str) -> str:
    found = tree.select_one(f'[data-component="{name}"]')
    assert found is not None, name
    return text(found)


# -- versions ----------------------------------------------------------------------------------------------------------


def test_a_version_is_in_its_own_language_at_its_own_address(german) -> None:
    page = german["/de/informatie/paspoort/"]
    assert page.html is not None
    assert page.html["lang"] == "de"
    assert page.h1 is not None
    assert text(page.h1) == "Reisepass"
    assert "Sie kommen selbst zu uns." in text(main(page))


def test_facts_are_those_of_the_dutch_page_said_in_the_language(german) -> None:
    page = german["/de/informatie/paspoort/"]
    assert "Reisepass für Erwachsene 86,85 €" in part(page, "kosten")
    assert "ab dem 1. Januar 2027 zahlen Sie 88,20 €" in part(page, "kosten")
    assert part(page, "termijn") == "Wie lange dauert es? 5 Werktage"


def test_a_price_that_changes_is_right_on_every_version_at_once(content: Path) -> None:
    replace(content, PASSPORT, "86,85", "90,10")
    assert "90,10 €" in part(built(content)["/de/informatie/paspoort/"], "kosten")


def test_short_codes_are_said_in_the_language(content: Path) -> None:
    append(content, PASSPORT_DE, "\n[[kosten:paspoort]], [[termijn:paspoort]], [[openingstijden:gemeentehuis]].\n")
    said = text(main(built(content)["/de/informatie/paspoort/"]))
    assert "86,85 €, 5 Werktage, Montag von 9 bis 17 Uhr" in said


def test_one_acts_on_the_dutch_page_and_the_link_says_so(content: Path) -> None:
    replace(content, PASSPORT_DE, "vertaald_op", "actie: Termin machen\nvertaald_op")
    link = built(content)["/de/informatie/paspoort/"].select_one(TO_ACT)
    assert link is not None
    assert (text(link), link["hreflang"], link.get("lang")) == ("Termin machen (auf Niederländisch)", "nl", None)


def test_without_words_for_it_the_link_keeps_its_dutch_name_and_says_that_it_is_dutch(german) -> None:
    link = german["/de/informatie/paspoort/"].select_one(TO_ACT)
    assert link is not None
    name = link.select_one('[lang="nl"]')
    assert name is not None
    assert text(name) == "Paspoort aanvragen"
    assert text(link).endswith("(auf Niederländisch)")


def test_a_term_without_a_word_stays_dutch_and_says_so_in_part_and_prose(content: Path) -> None:
    replace(content, START, "  - nl: 5 werkdagen\n    vertaling: 5 Werktage\n", "")
    append(content, PASSPORT_DE, "\nDas dauert [[termijn:paspoort]].\n")
    page = built(content)["/de/informatie/paspoort/"]
    assert [text(each) for each in main(page).select('[lang="nl"]')].count("5 werkdagen") == 2


def test_a_link_in_prose_to_a_dutch_page_says_that_it_is_dutch_and_one_to_a_version_does_not(content: Path) -> None:
    write(content, PRIVACY_DE, TEXT.format("Datenschutz", "Kurz.", "2026-11-01"))
    append(
        content,
        PASSPORT_DE,
        "\n[Umziehen](verhuizen.md), [Datenschutz](../paginas/privacy.de.md), [hier](/contact/).\n",
    )
    links = {text(a): a for a in main(built(content)["/de/informatie/paspoort/"]).select(".hl-tekst a")}
    assert (links["Umziehen"]["href"], links["Umziehen"]["hreflang"]) == ("/informatie/verhuizen/", "nl")
    assert links["hier"]["hreflang"] == "nl"
    assert (links["Datenschutz"]["href"], links["Datenschutz"].get("hreflang")) == ("/de/privacy/", None)


def test_related_pages_are_those_that_are_there_in_the_language(content: Path) -> None:
    replace(content, DUTCH_PAGE, "dienst:", "gerelateerd: [informatie/verhuizen, informatie/kwijt]\ndienst:")
    write(content, "content/informatie/kwijt.md", (content.parent / DUTCH_PAGE).read_text("utf-8"))
    assert "/informatie/verhuizen/" in str(built(content)["/informatie/paspoort/"].select_one("#deel_verwant"))
    assert built(content)["/de/informatie/paspoort/"].select_one("#deel_verwant") is None
    write(content, "content/informatie/verhuizen.de.md", TEXT.format("Umziehen", "Kurz.", "2026-11-01"))
    related = built(content)["/de/informatie/paspoort/"].select("#deel_verwant a")
    assert [(a["href"], text(a)) for a in related] == [("/de/informatie/verhuizen/", "Umziehen")]


def test_a_version_that_is_older_says_so_in_its_own_language(content: Path) -> None:
    assert built(content)["/de/informatie/paspoort/"].select_one('[data-component="vertaling-ouder"]') is None
    replace(content, DUTCH_PAGE, "gecontroleerd: 2026-09-14", "gecontroleerd: 2026-11-02")
    page = built(content)["/de/informatie/paspoort/"]
    told = part(page, "vertaling-ouder")
    assert "Dieser Text ist vielleicht veraltet." in told
    assert "2. November 2026" in told
    assert "14. September 2026" in told
    assert text(main(page)).index("veraltet") < text(main(page)).index("Sie kommen selbst")


def test_a_version_leads_to_the_dutch_page_that_holds(german) -> None:
    link = main(german["/de/informatie/paspoort/"]).select_one('a[href="/informatie/paspoort/"]')
    assert link is not None
    assert link["hreflang"] == "nl"


def test_a_plain_page_has_versions_too_without_what_data_add_to_the_dutch_one(content: Path) -> None:
    write(content, "content/paginas/toegankelijkheid.de.md", TEXT.format("Barrierefreiheit", "Kurz.", "2026-11-01"))
    page = built(content)["/de/toegankelijkheid/"]
    assert page.h1 is not None
    assert text(page.h1) == "Barrierefreiheit"
    assert page.select_one('[data-component="lukt-het-niet"]') is None


# -- finding them ------------------------------------------------------------------------------------------------------


def alternates(page: BeautifulSoup) -> dict[str, str]:
    return {str(link["hreflang"]): str(link["href"]) for link in page.select('link[rel="alternate"][hreflang]')}


def test_versions_name_each_other_in_the_head(german) -> None:
    pages = german
    site = "https://www.lommerdal.example"
    named = {
        "nl": f"{site}/informatie/paspoort/",
        "de": f"{site}/de/informatie/paspoort/",
        "x-default": f"{site}/informatie/paspoort/",
    }
    assert alternates(pages["/informatie/paspoort/"]) == alternates(pages["/de/informatie/paspoort/"]) == named
    assert alternates(pages["/informatie/verhuizen/"]) == {}
    assert set(alternates(pages["/"])) == {"nl", "de", "x-default"}


def test_each_page_leads_to_the_other_languages_by_their_own_names(german) -> None:
    pages = german

    def links(url: str, place: str = ".hl-footer") -> list[tuple[str, str, str]]:
        found = pages[url].select(f"{place} .hl-languages a")
        assert all(a["lang"] == a["hreflang"] for a in found)
        return [(text(a), str(a["href"]), str(a["lang"])) for a in found]

    assert links("/informatie/verhuizen/") == [("Deutsch", "/de/", "de")]
    assert links("/informatie/paspoort/") == [("Deutsch", "/de/informatie/paspoort/", "de")]
    assert links("/de/informatie/paspoort/") == [("Nederlands", "/informatie/paspoort/", "nl")]
    assert links("/de/") == [("Nederlands", "/", "nl")]
    assert links("/informatie/paspoort/", ".hl-header") == links("/informatie/paspoort/")
    assert links("/informatie/verhuizen/", ".hl-header") == []


def test_a_site_in_dutch_alone_says_nothing_of_languages(tmp_path: Path) -> None:
    pages = built(copy_site(tmp_path))
    assert all(page.select_one(".hl-languages") is None for page in pages.values())
    assert all(alternates(page) == {} for page in pages.values())


def test_the_start_page_has_the_versions_by_theme_the_telephone_and_the_hours(german) -> None:
    page = german["/de/"]
    said = text(main(page))
    assert "Wir sprechen Deutsch." in said
    assert "Wohnen und Papiere Reisepass" in said
    assert main(page).select_one('a[href="/de/informatie/paspoort/"]') is not None
    assert main(page).select_one('#deel_bellen a[href^="tel:"]') is not None
    assert "Donnerstag 9 bis 20 Uhr abends geöffnet" in said
    assert "Donnerstag, 24. Dezember 2026: 9 bis 15 Uhr (Heiligabend)" in said


# -- no Dutch is left --------------------------------------------------------------------------------------------------

OWN = re.compile(
    r"[\W\d_]*|(Gemeente |Gemeinde )?Lommerdal|Gemeentehuis|Lindelaan .*|0500.*|.*@.*|Cookies|Deutsch|Ja|Kosten"
)
"""What may be the same in both languages: names, numbers, signs, and a few words."""


def words_of(page: BeautifulSoup, *, marked: bool) -> set[str]:
    """The texts of a page, names of images and labels included; with or without those marked as Dutch."""
    found: set[str] = set()
    for node in page.html.descendants if page.html else ():
        parents = [node, *node.parents] if isinstance(node, Tag) else list(node.parents)
        near = next((str(each["lang"]) for each in parents if isinstance(each, Tag) and each.get("lang")), "")
        if any(isinstance(each, Tag) and each.name in ("script", "style", "svg") for each in parents):
            continue
        if near == "nl" and not marked:
            continue
        if isinstance(node, Tag):
            found |= {str(node[name]) for name in ("aria-label", "alt", "title", "placeholder") if node.get(name)}
        else:
            found.add(" ".join(str(node).split()))
    return {each for each in found if not OWN.fullmatch(each)}


@pytest.mark.parametrize("url", ["/de/informatie/paspoort/", "/de/"])
def test_nothing_that_a_dutch_page_says_stands_on_a_version_without_being_marked(german, url: str) -> None:
    dutch = set().union(*(words_of(page, marked=True) for at, page in german.items() if not at.startswith("/de/")))
    assert words_of(german[url], marked=False) & dutch == set()
