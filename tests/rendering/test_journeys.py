"""Where a page stands in the life events that it belongs to."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.rendering.journeys import Journey, journeys_of
from tests.helpers import catalogue_of, copy_site, replace, write

FILE = "content/stappenplannen/verhuizen.md"
PLAN = (
    "---\ntitel: Verhuizen\nsamenvatting: Zo doet u dat.\neigenaar: burgerzaken\ngecontroleerd: 2026-10-19\nstappen:\n"
    "  - titel: Lees dit\n    tekst: Begin hier.\n    zie: informatie/verhuizen.md\n"
    "  - titel: Vertel het iedereen\n    tekst: Ook uw bank.\n"
    "  - titel: Geef het door\n    tekst: Doe dit op tijd.\n    zie: [regelen/verhuizing-doorgeven]\n---\n"
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, FILE, PLAN)
    return content


def journey(content: Path, reference: str, same: tuple[str, ...] = ()) -> Journey:
    (found,) = journeys_of(catalogue_of(content), reference, same)
    return found


def test_a_page_is_the_step_that_names_it_with_what_comes_before_and_after(content) -> None:
    first, last = journey(content, "informatie/verhuizen"), journey(content, "regelen/verhuizing-doorgeven")
    assert (first.number, len(first.rows), last.number) == (1, 3, 3)
    assert first.before is None
    assert last.after is None
    assert first.after is not None
    assert first.after.step.title == "Vertel het iedereen"


def test_a_step_without_a_page_leads_to_its_place_in_the_life_event(content) -> None:
    rows = journey(content, "informatie/verhuizen").rows
    assert [row.url for row in rows] == [
        "/informatie/verhuizen/",
        "/stappenplan/verhuizen/#stap_2",
        "/regelen/verhuizing-doorgeven/",
    ]


def test_the_page_itself_comes_before_another_that_does_the_same(content) -> None:
    read, act = "informatie/verhuizen", "regelen/verhuizing-doorgeven"
    assert journey(content, read, (act,)).number == 1
    assert journey(content, act, (read,)).number == 3
    assert journey(content, "informatie/anders", (act,)).number == 3


def test_a_page_does_not_belong_where_another_about_the_same_fits_better(content) -> None:
    catalogue, act = catalogue_of(content), ("regelen/verhuizing-doorgeven",)
    assert journeys_of(catalogue, "informatie/anders", act, ["informatie/verhuizen"]) == []
    assert len(journeys_of(catalogue, "informatie/anders", act, ["informatie/paspoort"])) == 1
    assert len(journeys_of(catalogue, act[0], (), ["informatie/verhuizen"])) == 1, "a step names it"


def test_a_page_of_no_step_and_a_concept_have_none(content) -> None:
    assert journeys_of(catalogue_of(content), "informatie/paspoort") == []
    replace(content, FILE, "eigenaar:", "status: concept\neigenaar:")
    assert journeys_of(catalogue_of(content), "informatie/verhuizen") == []
