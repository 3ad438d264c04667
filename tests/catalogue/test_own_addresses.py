"""The addresses that the site makes itself are not for pages of an editor's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalogue.rules.cases import found_in
from tests.catalogue.rules.references import PLAIN
from tests.helpers import SITE, views_of

DEMO = Path(__file__).parents[2] / "content"
FOLDERS = {"theme", "afbeeldingen", "bestanden", "huisstijl"}
"""Of files, not of pages."""


@pytest.mark.parametrize("content", [SITE, DEMO], ids=["small", "demo"])
def test_a_plain_page_takes_no_address_that_the_site_makes_itself(tmp_path: Path, content: Path) -> None:
    own = {file.stem for file in (content / "paginas").glob("*.md")}
    languages = {file.stem for file in (content / "talen").glob("*.md")}
    made = {url.strip("/").partition("/")[0] for url in views_of(content) if url.endswith("/")}
    taken = (made | FOLDERS) - own - languages - {""}
    assert len(taken) > 10
    edits = tuple((f"content/paginas/{name}.md", "", PLAIN) for name in sorted(taken))
    found = [each.quote for each in found_in(tmp_path, edits) if each.rule == "catalogue.address-taken"]
    assert sorted(map(str, found)) == sorted(taken)
