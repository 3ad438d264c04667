from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError

import pytest

from plugins.accessibility.browser.server import address_of, file_of, serve
from tests.accessibility.pages import built, page


@pytest.fixture
def base(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "site"
    folder.mkdir()
    (tmp_path / "geheim.txt").write_text("geheim")
    (folder / "leeg").mkdir()
    built(folder, page("", url="/"), page("<p>Één café</p>", url="/één/"))
    (folder / "404.html").write_text("<h1>Niet gevonden</h1>")
    with serve(folder) as address:
        yield address


def get(address: str) -> tuple[int, str]:
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(address) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        return error.code, error.read().decode()


def test_a_folder_is_its_index(base: str) -> None:
    status, html = get(address_of(base, "/één/"))
    assert status == 200
    assert "Één café" in html


@pytest.mark.parametrize("path", ["/weg/", "/leeg/", "/../geheim.txt", "/%2e%2e/geheim.txt"])
def test_what_is_not_there_gets_the_sites_own_page(base: str, path: str) -> None:
    assert get(base + path) == (404, "<h1>Niet gevonden</h1>")


def test_the_server_ends_with_its_context(tmp_path: Path) -> None:
    with serve(tmp_path) as base:
        pass
    with pytest.raises(OSError, match="refused"):
        get(f"{base}/")


@pytest.mark.parametrize(
    ("url", "file"),
    [("/", "index.html"), ("/a/b/", "a/b/index.html"), ("/404.html", "404.html"), ("/%C3%A9/", "é/index.html")],
)
def test_an_address_shows_a_file(url: str, file: str) -> None:
    assert file_of(url) == file
