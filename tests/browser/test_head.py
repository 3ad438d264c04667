"""What other programs show of a page: a tab, a phone's home screen, a shared link. On every page of the demo."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from PIL import Image

pytestmark = pytest.mark.browser
SITE = "https://www.dinkelveen.example"


@pytest.fixture(scope="module")
def heads(output: Path) -> dict[str, BeautifulSoup]:
    """The parsed page by address."""
    files = {
        f"/{file.relative_to(output).as_posix().removesuffix('index.html')}": file for file in output.rglob("*.html")
    }
    return {url: BeautifulSoup(file.read_text("utf-8"), "lxml") for url, file in files.items()}


def meta(page: BeautifulSoup, name: str) -> str | None:
    found = page.select_one(f'meta[property="{name}"]')
    return str(found["content"]) if found else None


def test_every_page_names_its_own_address_but_the_one_for_what_is_not_there(heads: dict[str, BeautifulSoup]) -> None:
    for url, page in heads.items():
        named = [str(link["href"]) for link in page.select("link[rel=canonical]")]
        assert named == ([] if url.endswith("/404.html") else [f"{SITE}{url}"])
        assert meta(page, "og:url") == f"{SITE}{url}"


def test_a_shared_link_has_title_site_language_and_picture(heads: dict[str, BeautifulSoup], output: Path) -> None:
    for url, page in heads.items():
        assert meta(page, "og:title"), url
        assert meta(page, "og:site_name") == "Gemeente Dinkelveen"
        assert str(meta(page, "og:locale"))[:2] == page.html["lang"]  # type: ignore[index]
        picture = str(meta(page, "og:image"))
        assert picture.startswith(f"{SITE}/")
        data = (output / picture.removeprefix(f"{SITE}/").partition("?")[0]).read_bytes()
        assert Image.open(io.BytesIO(data)).size == (1200, 630)


def test_titles_and_descriptions_tell_pages_apart(heads: dict[str, BeautifulSoup]) -> None:
    titles = [page.title.string for page in heads.values() if page.title]
    assert len(set(titles)) == len(heads)
    without = {url for url, page in heads.items() if not page.select_one("meta[name=description][content]")}
    assert without == {"/404.html", "/de/404.html", "/en/404.html"}


def test_tab_and_home_screen_have_a_picture_that_is_there(heads: dict[str, BeautifulSoup], output: Path) -> None:
    for page in heads.values():
        (icon,) = page.select("link[rel=icon]")
        (touch,) = page.select("link[rel=apple-touch-icon]")
        assert (output / str(icon["href"]).strip("/").partition("?")[0]).is_file()
        file = output / str(touch["href"]).strip("/").partition("?")[0]
        assert Image.open(file).size == (180, 180)
