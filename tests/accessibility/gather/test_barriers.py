"""What a template puts on many pages is one barrier; what pages say themselves is not."""

from __future__ import annotations

from plugins.accessibility.gather.barriers import told_once
from plugins.checks import Document, Finding, Place, Severity

LINK = '<a href="/" class="logo"></a>'


def document(url: str, header: str = "", main: str = "", *, with_main: bool = True) -> Document:
    main = f"<main>{main}</main>" if with_main else main
    html = f"<!doctype html><html lang='nl'><head><title>x</title></head><body>{header}{main}</body></html>"
    return Document(f"{url.strip('/')}.html", url, "pagina", html)


def finding(page: Document, selector: str, quote: str = "/", rule: str = "axe.link-name") -> Finding:
    return Finding(rule, Severity.ERROR, Place(page.path), "Leeg.", url=page.url, quote=quote, selector=selector)


def test_the_same_element_around_main_is_told_once_with_the_number_of_pages() -> None:
    pages = [document(url, f"<header>{LINK}</header>", f"<p>{url}") for url in ("/a/", "/b/", "/c/")]
    told = told_once([finding(page, "body > header > a") for page in pages], pages)
    assert [(each.url, each.message) for each in told] == [("/a/", "Leeg. Dit staat op 3 pagina’s.")]


def test_what_was_told_once_already_gets_its_number_of_pages() -> None:
    pages = [document(url, f"<header>{LINK}</header>") for url in ("/a/", "/b/")]
    pages.append(document("/c/", f"<header><p>Anders</p>{LINK}</header>"))
    pages.append(document("/d/", "<header></header>"))
    told = told_once([finding(pages[0], "body > header > a")], pages)
    assert [each.message for each in told] == ["Leeg. Dit staat op 3 pagina’s."]


def test_a_menu_that_marks_the_page_at_hand_is_still_one() -> None:
    pages = [document(url, f'<nav><a href="/" aria-label="{url}"></a></nav>') for url in ("/a/", "/b/")]
    told = told_once([finding(page, "body > nav > a") for page in pages], pages)
    assert [each.message for each in told] == ["Leeg. Dit staat op 2 pagina’s."]


def test_what_stands_in_main_is_told_for_each_page() -> None:
    pages = [document(url, main=LINK) for url in ("/a/", "/b/")]
    findings = [finding(page, "main > a") for page in pages]
    assert told_once(findings, pages) == findings


def test_an_id_in_main_is_not_taken_for_the_template() -> None:
    pages = [document(url, main=f'<p id="x">{LINK}</p>') for url in ("/a/", "/b/")]
    findings = [finding(page, "#x > a") for page in pages]
    assert told_once(findings, pages) == findings


def test_without_main_only_landmarks_are_the_template() -> None:
    pages = [document(url, f"<footer>{LINK}</footer>", LINK, with_main=False) for url in ("/a/", "/b/")]
    findings = [finding(page, selector) for page in pages for selector in ("body > footer > a", "body > a")]
    told = told_once(findings, pages)
    assert [(each.url, each.selector) for each in told] == [
        ("/a/", "body > footer > a"),
        ("/a/", "body > a"),
        ("/b/", "body > a"),
    ]


def test_different_rules_and_quotes_stay_apart() -> None:
    page = document("/a/", f"<header>{LINK}</header>")
    findings = [
        finding(page, "body > header > a"),
        finding(page, "body > header > a", quote="/b"),
        finding(page, "body > header > a", rule="axe.target-size"),
    ]
    assert told_once(findings, [page]) == findings


def test_selectors_that_lead_nowhere_are_left_alone() -> None:
    page = document("/a/")
    findings = [finding(page, selector) for selector in ("", "#weg", "iframe >>> [", "a::slotted(b)")]
    assert told_once(findings, [page]) == findings
