"""What the rules on pages as built say of every page with a barrier, and of its twin without: whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Document
from tests.accessibility.pages import found
from tests.told import cases, same_as_before

HERE = Path(__file__).parents[1]
PAGES = {
    f"{folder}/{file.relative_to(HERE / folder / 'pages').with_suffix('')}": file
    for folder in ("barriers", "bites")
    for file in sorted((HERE / folder / "pages").rglob("*.html"))
}
TOLD = "accessibility.txt"


@pytest.mark.parametrize("name", PAGES)
def test_what_is_told_of_a_page(name: str) -> None:
    page = Document("content/pagina.md", "/pagina/", "informatie", PAGES[name].read_text("utf-8"))
    same_as_before(TOLD, name, found(page), selectors=True)


def test_nothing_is_told_of_a_page_that_is_not_there() -> None:
    assert set(cases(TOLD)) <= set(PAGES)
    assert len(cases(TOLD)) > 100
