"""Every page in a folder is found once, in a fixed order; what is no page to look at is said, and never crashes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.accessibility.browser.server import file_of
from plugins.accessibility.gather import Gathering, Limits
from plugins.accessibility.gather.folder import gather

BASE = "http://127.0.0.1:1"
XHTML = (
    b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" '
    b'"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><p>&nbsp;</p></html>'
)
PAGE = "<!doctype html><title>Pagina</title><p>Tekst"


def folder(root: Path, **files: str | bytes) -> Path:
    """Files by name, with ``__`` for the slash and ``_dot_`` for the dot."""
    for name, text in files.items():
        write(root, name.replace("__", "/").replace("_dot_", "."), text)
    return root


def write(root: Path, name: str, text: str | bytes = PAGE) -> Path:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def reason(root: Path, limits: Limits | None = None) -> str:
    """Why the only page of a folder is missed."""
    found = gather(root, BASE, limits)
    assert found.pages == []
    assert len(found.missed) == 1
    return found.missed[0].reason


def urls(found: Gathering) -> list[str]:
    return [page.url for page in found.pages]


def test_all_kinds_of_page_in_a_fixed_order_those_nearest_to_the_root_first(tmp_path: Path) -> None:
    for name in ("z/index.html", "b.htm", "a/b/c.HTML", "index.html", "a/x.xhtml", "style.css", "tekst.md"):
        write(tmp_path, name, '<html xmlns="http://www.w3.org/1999/xhtml"><p>Tekst</p></html>')
    found = gather(tmp_path, BASE)
    assert urls(found) == ["/b.htm", "/", "/a/x.xhtml", "/z/", "/a/b/c.HTML"]
    assert [page.path for page in found.pages] == ["b.htm", "index.html", "a/x.xhtml", "z/index.html", "a/b/c.HTML"]
    assert found.missed == []


def test_names_with_odd_characters_have_an_address(tmp_path: Path) -> None:
    write(tmp_path, "één #1 100%?.html")
    found = gather(tmp_path, BASE)
    assert found.pages[0].url == "/één%20%231%20100%25%3F.html"
    assert found.pages[0].address == f"{BASE}/%C3%A9%C3%A9n%20%231%20100%25%3F.html"
    assert file_of(found.pages[0].url) == found.pages[0].path == "één #1 100%?.html"


def test_a_name_that_is_no_text_is_missed(tmp_path: Path) -> None:
    try:
        write(tmp_path, os.fsdecode(b"caf\xe9.html"))
    except OSError:
        pytest.skip("this file system has such names not")
    assert "naam van dit bestand" in reason(tmp_path)


@pytest.mark.parametrize(
    "body",
    [
        "<p>café".encode(),
        "\ufeff<p>café".encode(),
        "\ufeff<p>café".encode("utf-16"),
        '<meta charset="iso-8859-1"><p>café'.encode("latin-1"),
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>café'.encode("latin-1"),
        '<meta charset="utf-16"><p>café'.encode(),
        '<meta charset="bestaat-niet"><p>café'.encode("latin-1"),
        "<p>café".encode("latin-1"),
    ],
)
def test_a_page_is_read_in_its_own_charset(tmp_path: Path, body: bytes) -> None:
    write(tmp_path, "x.html", body)
    assert "café" in gather(tmp_path, BASE).pages[0].html


def test_a_declared_charset_holds_also_where_bytes_do_not_fit(tmp_path: Path) -> None:
    write(tmp_path, "x.html", b'<meta charset="utf-8"><p>caf\xe9 terras')
    assert "caf\ufffd terras" in gather(tmp_path, BASE).pages[0].html


@pytest.mark.parametrize(
    ("name", "body", "why"),
    [
        ("leeg.html", b"", "is leeg"),
        ("wit.html", b" \n\t ", "is leeg"),
        ("foto.html", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "geen HTML"),
        ("nul.html", b"<p>x</p>\x00\x00", "geen HTML"),
        ("niets.html", b"<!-- alleen commentaar -->", "geen HTML"),
        ("groot.html", b"<p>" + b"x" * 20_000_000, "groter dan 10 MB"),
        ("veel.html", b"<!doctype html><p>" + b"<b>x</b>" * 50_000, "meer dan 60.000 onderdelen"),
        ("diep.html", b"<div>" * 5000, "meer dan 300 elementen in elkaar"),
        ("kapot.xhtml", b'<html xmlns="http://www.w3.org/1999/xhtml">\n<p>\n</html>', "XML klopt niet op regel 3"),
        ("bom.xhtml", b'<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&d;">]><html>&c;</html>', "XML klopt niet"),
    ],
)
def test_what_is_no_page_to_look_at_is_missed_and_the_others_are_not(
    tmp_path: Path, name: str, body: bytes, why: str
) -> None:
    write(tmp_path, name, body)
    write(tmp_path, "goed.html")
    found = gather(tmp_path, BASE)
    assert urls(found) == ["/goed.html"]
    assert [(each.url, why in each.reason) for each in found.missed] == [(f"/{name}", True)]


@pytest.mark.parametrize(
    "body",
    [
        b"<p>x</p>" * 20_000,
        b"<div>" * 200 + b"x",
        b"<p>Een stukje van een pagina",
        XHTML,
    ],
)
def test_large_and_careless_pages_are_looked_at(tmp_path: Path, body: bytes) -> None:
    write(tmp_path, "x.xhtml" if body is XHTML else "x.html", body)
    assert len(gather(tmp_path, BASE).pages) == 1


def test_links_within_the_folder_are_not_second_pages(tmp_path: Path) -> None:
    root = tmp_path / "site"
    write(root, "a/index.html")
    (root / "b.html").symlink_to("a/index.html")
    (root / "rond").symlink_to(root)
    found = gather(root, BASE)
    assert urls(found) == ["/a/"]
    assert found.missed == []


def test_a_page_whose_only_name_is_a_link_is_looked_at(tmp_path: Path) -> None:
    write(tmp_path, "bron.txt")
    (tmp_path / "x.html").symlink_to("bron.txt")
    assert urls(gather(tmp_path, BASE)) == ["/x.html"]


def test_a_folder_that_is_a_link_itself_is_followed(tmp_path: Path) -> None:
    write(tmp_path / "release", "index.html")
    (tmp_path / "output").symlink_to("release")
    assert urls(gather(tmp_path / "output", BASE)) == ["/"]


def test_links_out_of_the_folder_are_refused(tmp_path: Path) -> None:
    root = tmp_path / "site"
    root.mkdir()
    write(tmp_path, "geheim.html")
    (root / "x.html").symlink_to("../geheim.html")
    (root / "y.html").symlink_to("nergens.html")
    (root / "z.html").symlink_to("z.html")
    (root / "map").symlink_to("..")
    found = gather(root, BASE)
    assert found.pages == []
    assert [each.url for each in found.missed] == ["/map/", "/x.html", "/y.html", "/z.html"]
    assert all("link" in each.reason for each in found.missed)


def test_a_pipe_does_not_hold_everything_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.html")
    assert "geen gewoon bestand" in reason(tmp_path)


def test_a_file_that_may_not_be_read_is_missed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "x.html")

    def refuse(_file: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "niet te lezen" in reason(tmp_path)


def test_patterns_leave_pages_out(tmp_path: Path) -> None:
    folder(tmp_path, index_dot_html=PAGE, oud__index_dot_html=PAGE, oud__x_dot_html="", nieuw__x_dot_html=PAGE)
    found = gather(tmp_path, BASE, Limits(exclude=("/oud/*", "x.html")))
    assert urls(found) == ["/", "/nieuw/x.html"]
    assert found.missed == []


def test_a_limit_is_kept_and_told(tmp_path: Path) -> None:
    folder(tmp_path, a_dot_html=PAGE, b_dot_html=PAGE, c_dot_html=PAGE)
    found = gather(tmp_path, BASE, Limits(max_pages=2))
    assert urls(found) == ["/a.html", "/b.html"]
    assert found.notes == ["In de map staan 3 pagina’s. Ik bekijk de eerste 2, zoals u vroeg."]


def test_one_file_of_a_folder(tmp_path: Path) -> None:
    folder(tmp_path, a_dot_html=PAGE, b_dot_html=PAGE)
    assert urls(gather(tmp_path, BASE, only=tmp_path / "b.html")) == ["/b.html"]
