"""Pages of which nothing changed skip the browser; whatever changed, or is damaged, does not."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from plugins.accessibility.browser.audit import Settings, audit
from plugins.accessibility.browser.verdicts import Verdicts
from plugins.checks import Document, Finding, Site
from plugins.checks.gate import AuditOptions, GateFailed
from tests.accessibility.pages import CONTEXT, built, page

NO_BROWSER = Settings(environ={**os.environ, "HELDER_CHROMIUM": "/nergens/chromium"})
GREY = '<p style="color: #aaa">Te licht</p>'
PAGES = page(GREY, url="/a/"), page('<img src="/x.png" alt="Een kat">', url="/b/")


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a site of two pages that were audited once, and what was kept of that."""
    folder = tmp_path_factory.mktemp("gecontroleerd")
    (folder / "site").mkdir()
    site = built(folder / "site", *PAGES, s_dot_css="p { margin: 0 }", x_dot_png="x")
    audit(site, CONTEXT, AuditOptions(folder / "cache"))
    return folder


@pytest.fixture
def cache(audited: Path, tmp_path: Path) -> Path:
    """A copy of what was kept."""
    return Path(shutil.copytree(audited / "cache", tmp_path / "cache"))


@pytest.fixture
def site(audited: Path, tmp_path: Path) -> Site:
    """A copy of the site, elsewhere."""
    root = Path(shutil.copytree(audited / "site", tmp_path / "site"))
    return Site(root, [Document(one.path, one.url, one.kind, one.html) for one in PAGES])


def answers(cache: Path) -> list[Path]:
    return [path for path in cache.rglob("*") if path.is_file() and path.name != "signatures.json"]


def without_browser(site: Site, cache: Path) -> tuple[Finding, ...]:
    result = audit(site, CONTEXT, AuditOptions(cache), settings=NO_BROWSER)
    assert result.checked == len(PAGES)
    return result.findings


@pytest.mark.browser
def test_unchanged_pages_need_no_browser(site: Site, cache: Path) -> None:
    (finding,) = without_browser(site, cache)
    assert (finding.rule, finding.url) == ("axe.color-contrast", "/a/")


@pytest.mark.browser
@pytest.mark.parametrize("name", ["a/index.html", "s.css", "x.png"])
def test_a_page_needs_the_browser_again_when_something_it_shows_changed(site: Site, cache: Path, name: str) -> None:
    file = site.root / name
    file.write_text(file.read_text() + " ")
    with pytest.raises(GateFailed, match="geen Chromium"):
        without_browser(site, cache)


@pytest.mark.browser
def test_only_the_changed_page_goes_to_the_browser_and_back_again_needs_none(site: Site, cache: Path) -> None:
    before = {file.name: file.stat().st_mtime_ns for file in answers(cache)}
    file = site.root / "a/index.html"
    text = file.read_text()
    file.write_text(text.replace("#aaa", "#000"))
    assert audit(site, CONTEXT, AuditOptions(cache)).findings == ()
    after = {file.name: file.stat().st_mtime_ns for file in answers(cache)}
    assert len(after) == len(before) + 1
    assert before.items() <= after.items()
    file.write_text(text)
    assert [finding.rule for finding in without_browser(site, cache)] == ["axe.color-contrast"]


@pytest.mark.browser
@pytest.mark.parametrize("damage", ["", "niet van mij", "{}", '[1]\n{"key"', "\udcff"])
def test_a_damaged_answer_counts_as_none(site: Site, cache: Path, damage: str) -> None:
    for file in answers(cache):
        file.write_bytes(damage.encode("utf-8", "surrogateescape"))
    with pytest.raises(GateFailed, match="geen Chromium"):
        without_browser(site, cache)


@pytest.mark.browser
def test_an_answer_in_which_a_word_was_changed_counts_as_none(site: Site, cache: Path) -> None:
    for file in answers(cache):
        file.write_text(file.read_text().replace("color-contrast", "kleur"))
    assert audit(site, CONTEXT, AuditOptions(cache)).findings == audit(site, CONTEXT, AuditOptions(cache)).findings
    assert [finding.rule for finding in without_browser(site, cache)] == ["axe.color-contrast"]


@pytest.mark.browser
def test_a_cache_that_cannot_be_written_costs_only_time(site: Site, tmp_path: Path) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("geen map")
    assert audit(site, CONTEXT, AuditOptions(blocked)).checked == 2


def test_another_version_of_the_browser_is_asked_again(tmp_path: Path) -> None:
    kept = Verdicts(tmp_path)
    kept.put("/a/", "sleutel", "150.0", {"violations": [], "incomplete": []})
    assert kept.get("/a/", "sleutel", "150.0") is not None
    assert kept.get("/a/", "sleutel", "151.0") is None
    assert kept.get("/a/", "andere", "150.0") is None


def test_a_page_keeps_its_latest_answers_and_no_more(tmp_path: Path) -> None:
    kept = Verdicts(tmp_path)
    keys = [f"sleutel {number}" for number in range(9)]
    kept.put("/b/", "sleutel", "150.0", {})
    for number, key in enumerate(keys):
        kept.put("/a/", key, "150.0", {"number": number})
    held = [kept.get("/a/", key, "150.0") for key in keys]
    assert held == [None] + [{"number": number} for number in range(1, 9)]
    assert kept.get("/b/", "sleutel", "150.0") == {}


def test_without_a_browser_any_versions_answer_is_proof(tmp_path: Path) -> None:
    kept = Verdicts(tmp_path)
    kept.put("/a/", "sleutel", "150.0", {"violations": [], "incomplete": []})
    assert kept.get("/a/", "sleutel", None) is not None


def test_without_a_folder_nothing_is_kept() -> None:
    kept = Verdicts(None)
    kept.put("/a/", "sleutel", "150.0", {})
    assert kept.get("/a/", "sleutel", "150.0") is None
