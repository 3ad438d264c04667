"""Pages of which nothing changed skip the browser; whatever changed, or is damaged, does not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.accessibility.browser import verdicts
from plugins.accessibility.browser.audit import Settings, audit
from plugins.checks import Finding, Site
from plugins.checks.gate import GateFailed
from tests.accessibility.pages import CONTEXT, built, page

pytestmark = pytest.mark.browser

NO_BROWSER = Settings(environ={**os.environ, "HELDER_CHROMIUM": "/nergens/chromium"})
GREY = '<p style="color: #aaa; background: #fff">Te licht</p>'


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def site(tmp_path: Path, cache: Path) -> Site:
    """A site of two pages that were audited once."""
    folder = tmp_path / "site"
    folder.mkdir()
    pages = page(GREY, url="/a/"), page('<img src="/x.png" alt="Een kat">', url="/b/")
    site = built(folder, *pages, s_dot_css="p { margin: 0 }", x_dot_png="x")
    audit(site, CONTEXT, cache)
    return site


def without_browser(site: Site, cache: Path) -> tuple[Finding, ...]:
    return audit(site, CONTEXT, cache, NO_BROWSER).findings


def test_unchanged_pages_need_no_browser(site: Site, cache: Path) -> None:
    (finding,) = without_browser(site, cache)
    assert (finding.rule, finding.url) == ("axe.color-contrast", "/a/")
    assert audit(site, CONTEXT, cache, NO_BROWSER).checked == 2


def test_the_answer_is_the_same_with_and_without_the_browser(site: Site, cache: Path) -> None:
    assert without_browser(site, cache) == audit(site, CONTEXT, None).findings


@pytest.mark.parametrize("name", ["a/index.html", "s.css", "x.png"])
def test_a_page_needs_the_browser_again_when_something_it_shows_changed(site: Site, cache: Path, name: str) -> None:
    file = site.root / name
    file.write_text(file.read_text() + " ")
    with pytest.raises(GateFailed, match="geen Chromium"):
        without_browser(site, cache)
    assert audit(site, CONTEXT, cache).checked == 2


def test_only_the_changed_page_goes_to_the_browser(site: Site, cache: Path) -> None:
    before = {file.name: file.stat().st_mtime_ns for file in cache.iterdir()}
    file = site.root / "a/index.html"
    file.write_text(file.read_text().replace("#aaa", "#000"))
    assert audit(site, CONTEXT, cache).findings == ()
    assert sum(file.stat().st_mtime_ns != before[file.name] for file in cache.iterdir()) == 1


def test_another_browser_is_asked_again(site: Site, cache: Path) -> None:
    for url in ("/a/", "/b/"):
        kept = verdicts.Verdicts(cache)
        assert all(kept.get(url, key, "1.2.3") is None for key in ("", "x"))
    axe = verdicts.Keys(site.root, Path(__file__), Settings().view)
    key = axe.of(site.documents[0], b"")
    verdicts.Verdicts(cache).put("/c/", key, "150.0", {"violations": [], "incomplete": []})
    assert verdicts.Verdicts(cache).get("/c/", key, "150.0") is not None
    assert verdicts.Verdicts(cache).get("/c/", key, None) is not None
    assert verdicts.Verdicts(cache).get("/c/", key, "151.0") is None


@pytest.mark.parametrize("damage", ["", "niet van mij", "{}", '[1]\n{"key"'])
def test_a_damaged_answer_counts_as_none(site: Site, cache: Path, damage: str) -> None:
    for file in cache.iterdir():
        file.write_text(damage)
    assert [finding.url for finding in audit(site, CONTEXT, cache).findings] == ["/a/"]


def test_an_answer_with_one_letter_changed_counts_as_none(site: Site, cache: Path) -> None:
    for file in cache.iterdir():
        file.write_text(file.read_text().replace("color-contrast", "color-kontrast"))
    with pytest.raises(GateFailed):
        without_browser(site, cache)


def test_a_cache_that_cannot_be_written_costs_only_time(site: Site, tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("geen map")
    assert audit(site, CONTEXT, blocked).checked == 2


def test_there_are_as_many_answers_as_pages_however_often_they_change(site: Site, cache: Path) -> None:
    file = site.root / "a/index.html"
    for number in range(2):
        file.write_text(file.read_text() + str(number))
        audit(site, CONTEXT, cache)
    assert len(list(cache.iterdir())) == 2
