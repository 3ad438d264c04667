"""Signatures are kept from one build to the next, each context once; what changed or is damaged is made anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plugins.accessibility.browser.proof.signature import Signature, Signatures
from plugins.accessibility.browser.verdicts import Verdicts

PAGES = {
    f"/{name}/": f"<html><body><nav><a href=/>x</a></nav><main><h1>{name}</h1>{more}</main>".encode()
    for name, more in (("a", "<p>tekst"), ("b", "<p>andere tekst"), ("c", "<ul><li>tekst"))
}
FRESH = Signatures("")


def made(folder: Path | None, shared: str = "s", pages: dict[str, bytes] = PAGES) -> tuple[dict[str, Signature], int]:
    """The signatures of the pages, and how many were made anew."""
    anew: list[bytes] = []

    def of(html: bytes) -> Signature:
        anew.append(html)
        return FRESH.of(html)

    kept = Verdicts(folder).signatures(shared)
    for url, html in pages.items():
        kept.make(url, html, of)
    kept.save()
    return dict(kept), len(anew)


RIGHT = {url: FRESH.of(html) for url, html in PAGES.items()}


def test_what_is_kept_is_the_same(tmp_path: Path) -> None:
    assert made(tmp_path) == (RIGHT, 3)
    assert made(tmp_path) == (RIGHT, 0)
    assert made(None) == (RIGHT, 3)


def test_each_context_is_kept_once(tmp_path: Path) -> None:
    made(tmp_path)
    text = (tmp_path / "axe" / "signatures.json").read_text("utf-8")
    common = RIGHT["/a/"].main & RIGHT["/b/"].main & RIGHT["/c/"].main
    assert common
    assert [text.count(context) for context in sorted(common)] == [1] * len(common)


def test_only_what_changed_is_made_anew(tmp_path: Path) -> None:
    made(tmp_path)
    changed = {**PAGES, "/a/": b"<main><h2>anders"}
    assert made(tmp_path, pages=changed) == ({**RIGHT, "/a/": FRESH.of(b"<main><h2>anders")}, 1)
    assert made(tmp_path, shared="other style sheets")[1] == 3


@pytest.mark.parametrize("damage", ["", "[]", "{", "null", '{"stamp": 1}'])
def test_a_damaged_file_counts_as_none(tmp_path: Path, damage: str) -> None:
    made(tmp_path)
    (tmp_path / "axe" / "signatures.json").write_text(damage, "utf-8")
    assert made(tmp_path) == (RIGHT, 3)


@pytest.mark.parametrize("damage", [None, [], ["x"], {"main": [1]}, {"main": [99999], "frame": [0], "coarse": [0]}])
def test_a_damaged_page_is_made_anew(tmp_path: Path, damage: object) -> None:
    made(tmp_path)
    file = tmp_path / "axe" / "signatures.json"
    kept = json.loads(file.read_text("utf-8"))
    kept["pages"]["/b/"][1] = damage
    file.write_text(json.dumps(kept), "utf-8")
    assert made(tmp_path) == (RIGHT, 1)
