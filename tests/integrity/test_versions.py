"""Versions of a page in other languages name each other, whole and in the right language."""

from __future__ import annotations

import pytest

from plugins.checks import Document, Severity
from tests.integrity.sites import on_site, site

RULE = "versions-disagree"
SITE = "https://www.dinkelveen.example"
NL, DE = "/informatie/paspoort/", "/de/informatie/paspoort/"
ALL = (("nl", NL), ("de", DE), ("x-default", NL))


def page(language: str, url: str, versions: tuple[tuple[str, str], ...] = ALL, host: str = SITE) -> Document:
    links = "".join(f'<link rel="alternate" hreflang="{code}" href="{host}{to}">' for code, to in versions)
    html = f'<html lang="{language}"><head><title>{url}</title>{links}</head><body><main>x</main></body></html>'
    return Document("content/informatie/paspoort.md", url, "informatie", html)


def test_versions_that_name_each_other_are_fine() -> None:
    assert on_site(site(page("nl", NL), page("de", DE)), RULE) == []
    assert on_site(site(page("nl", NL, host=""), page("de", DE)), RULE) == []


def test_pages_without_versions_are_fine() -> None:
    assert on_site(site(page("nl", NL, ()), page("de", DE, ())), RULE) == []


@pytest.mark.parametrize(
    ("dutch", "german"),
    [
        (ALL, ()),  # the other names none
        (ALL, ALL[:2]),  # the other forgets everyone else
        (ALL, (("nl", "/"), *ALL[1:])),  # the other leads elsewhere
        ((("nl", NL), ("x-default", NL)), ALL),  # one forgets the other
        ((("de", DE), ("x-default", NL)), ALL),  # one forgets itself
        ((("nl", NL), ("en", DE), ("x-default", NL)), (("nl", NL), ("en", DE), ("x-default", NL))),  # wrong language
        ((("nl", NL), ("de", "/de/weg/"), ("x-default", NL)), ALL),  # not there
        ((*ALL, ("en", "https://example.org/")), ALL),  # somebody else's
    ],
)
def test_what_does_not_agree_is_refused(dutch, german) -> None:
    found = on_site(site(page("nl", NL, dutch), page("de", DE, german), page("nl", "/", ())), RULE)
    assert found
    assert {finding.severity for finding in found} == {Severity.ERROR}
    assert {finding.url for finding in found} <= {NL, DE}


def test_a_page_that_says_to_be_in_another_language_is_refused() -> None:
    assert {finding.url for finding in on_site(site(page("nl", NL), page("nl", DE)), RULE)} == {NL, DE}


def test_other_alternates_are_no_versions() -> None:
    feed = Document("x", "/", "overzicht", '<html lang=nl><link rel="alternate" href="/feed.xml"><main>x</main></html>')
    assert on_site(site(feed), RULE) == []
