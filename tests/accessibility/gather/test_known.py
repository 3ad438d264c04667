"""A page that was looked at before is not parsed to see whether it can be; one that changed is, and so is a bad one."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.gather import Gathering, Limits, readable
from plugins.accessibility.gather.folder import gather

PAGE = "<!doctype html><meta charset=utf-8><title>Pagina</title><p>Één tekst"
LIMITS = Limits(page_depth=10)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A folder with two pages, of which one is too deep."""
    root = tmp_path / "site"
    root.mkdir()
    (root / "goed.html").write_text(PAGE, "utf-8")
    (root / "diep.html").write_text(PAGE + "<div>" * 20, "utf-8")
    return root


def seen(site: Path, cache: Path | None, limits: Limits = LIMITS) -> tuple[list[str], list[str]]:
    found: Gathering = gather(site, limits=limits, cache=cache)
    assert all("Één tekst" in page.html for page in found.pages)
    return [page.url for page in found.pages], [missed.url for missed in found.missed]


def test_with_what_is_known_the_same_is_found(site: Path, tmp_path: Path) -> None:
    first = seen(site, tmp_path / "cache")
    assert first == (["/goed.html"], ["/diep.html"])
    assert seen(site, tmp_path / "cache") == first == seen(site, None)


def test_a_known_page_is_not_parsed(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen(site, tmp_path / "cache")
    parsed: list[str] = []
    tree_of = readable.tree_of
    monkeypatch.setattr(readable, "tree_of", lambda html: parsed.append(html) or tree_of(html))
    seen(site, tmp_path / "cache")
    assert len(parsed) == 1  # the bad one is looked at each time


def test_a_page_that_changed_is_looked_at_anew(site: Path, tmp_path: Path) -> None:
    seen(site, tmp_path / "cache")
    (site / "goed.html").write_text(PAGE + "<div>" * 20, "utf-8")
    assert seen(site, tmp_path / "cache") == ([], ["/diep.html", "/goed.html"])


def test_the_same_bytes_under_a_stricter_name_are_looked_at_anew(site: Path, tmp_path: Path) -> None:
    seen(site, tmp_path / "cache")
    (site / "goed.html").rename(site / "goed.xhtml")
    assert seen(site, tmp_path / "cache") == ([], ["/diep.html", "/goed.xhtml"])


def test_other_limits_are_held_to(site: Path, tmp_path: Path) -> None:
    seen(site, tmp_path / "cache")
    assert seen(site, tmp_path / "cache", Limits(page_depth=2)) == ([], ["/diep.html", "/goed.html"])


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"stamp": 1}', "null"])
def test_what_is_damaged_counts_as_nothing(site: Path, tmp_path: Path, damage: str) -> None:
    first = seen(site, tmp_path / "cache")
    (tmp_path / "cache" / "readable.json").write_text(damage, "utf-8")
    assert seen(site, tmp_path / "cache") == first


def test_a_folder_that_cannot_be_written_costs_only_time(site: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("een bestand", "utf-8")
    assert seen(site, tmp_path / "cache") == (["/goed.html"], ["/diep.html"])
