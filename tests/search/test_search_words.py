"""The municipality's own list of words: how it is read, and where its words lead."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model.search_word import OVERVIEWS
from plugins.workflow.session import Session
from tests.helpers import SITE, TODAY, copy_site, errors_of, source_findings, write

LIST = "content/gegevens/zoekwoorden.yaml"
THEME = Path(__file__).parents[2] / "theme"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        ("- woord: Papieren\n  naar: informatie/paspoort\n- woord: papieren\n  ook: id\n", "duplicate-search-word", 3),
        ("- woord: geld\n", "search-word-empty", 1),
        ("- woord: geld\n  ook: []\n", "search-word-empty", 1),
        ("- ook: centen\n", "missing-key", 1),
        ("- woord: geld\n  synoniem: centen\n", "unknown-key", 2),
    ],
)
def test_an_entry_that_says_nothing_or_says_it_twice_is_refused_at_its_line(content, text, rule, line) -> None:
    write(content, LIST, text)
    (fault,) = errors_of(source_findings(content))
    assert (fault.rule, fault.place.path, fault.place.line) == (f"catalogue.{rule}", LIST, line)


def test_a_site_needs_no_list(content) -> None:
    assert not (content / "gegevens" / "zoekwoorden.yaml").exists()
    assert not errors_of(source_findings(content))


def test_the_overviews_that_a_word_may_lead_to_are_there() -> None:
    session = Session(SITE, THEME, TODAY, managed=True)
    session.open()
    # No municipality needs a page of its own: the small site has none.
    assert {*OVERVIEWS} - {view.url for view in session.views()} == {"/mijn/"}
