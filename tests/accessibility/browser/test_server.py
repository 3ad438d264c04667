from __future__ import annotations

import socket
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote

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


def lowered(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


def answer(address: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 - our own server
    try:
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as given:
            return given.status, lowered(given.headers), given.read()
    except HTTPError as error:
        return error.code, lowered(error.headers), error.read()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("x.html", "text/html"),
        ("x.htm", "text/html"),
        ("x.xhtml", "application/xhtml+xml"),
        ("x.svg", "image/svg+xml"),
        ("x.js", "text/javascript"),
        ("x.css", "text/css"),
        ("x.WOFF2", "font/woff2"),
        ("x.mp4", "video/mp4"),
        ("x.vtt", "text/vtt"),
        ("x.json", "application/json"),
    ],
)
def test_a_browser_hears_what_kind_of_file_it_is(tmp_path: Path, name: str, kind: str) -> None:
    (tmp_path / name).write_text("x")
    with serve(tmp_path) as base:
        assert answer(f"{base}/{name}")[1]["content-type"] == kind


@pytest.mark.parametrize(
    ("asked", "status", "part", "said"),
    [
        ("bytes=0-", 206, b"0123456789", "bytes 0-9/10"),
        ("bytes=2-4", 206, b"234", "bytes 2-4/10"),
        ("bytes=7-99", 206, b"789", "bytes 7-9/10"),
        ("bytes=-3", 206, b"789", "bytes 7-9/10"),
        ("bytes=10-", 416, b"", "bytes */10"),
        ("bytes=0-1,4-5", 200, b"0123456789", None),
        ("regels=1-2", 200, b"0123456789", None),
    ],
)
def test_a_film_can_be_asked_for_in_parts(tmp_path: Path, asked: str, status: int, part: bytes, said: str) -> None:
    (tmp_path / "x.mp4").write_bytes(b"0123456789")
    with serve(tmp_path) as base:
        given = answer(f"{base}/x.mp4", Range=asked)
        assert (given[0], given[2], given[1].get("content-range")) == (status, part, said)
        assert given[1]["accept-ranges"] == "bytes"


@pytest.mark.parametrize("name", ["met spatie.html", "één #1 100%?.html", "a&b;c=d+e.html", "'q'\"<x>.html"])
def test_odd_names_are_found(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("gevonden")
    with serve(tmp_path) as base:
        assert get(base + "/" + quote(name)) == (200, "gevonden")


def test_a_link_out_of_the_folder_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "geheim.txt").write_text("geheim")
    root = tmp_path / "site"
    root.mkdir()
    (root / "binnen.txt").write_text("binnen")
    (root / "uit.txt").symlink_to("../geheim.txt")
    (root / "in.txt").symlink_to("binnen.txt")
    (tmp_path / "output").symlink_to("site")
    with serve(tmp_path / "output") as base:
        assert get(f"{base}/uit.txt")[0] == 404
        assert get(f"{base}/in.txt") == (200, "binnen")


def test_a_browser_that_leaves_half_way_is_no_news(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.mp4").write_bytes(b"x" * 20_000_000)
    with serve(tmp_path) as base:
        with socket.create_connection(("127.0.0.1", int(base.rpartition(":")[2]))) as visitor:
            visitor.sendall(b"GET /x.mp4 HTTP/1.1\r\nHost: x\r\n\r\n")
            visitor.recv(10)
        get(f"{base}/weg/")
    assert capfd.readouterr().err == ""
