"""A heading's name in addresses is readable, and no part of the page has the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.checks import Document
from plugins.rendering.anchors import slug_of, unique
from plugins.workflow.session import Session
from tests.helpers import SITE, TODAY, append, copy_site

ROOT = Path(__file__).parents[2]
HEADINGS = ("Kosten", "Kosten", "Inhoud", "Feedback", "Kosten 2", "Termijn")


def pages(content: Path) -> list[Document]:
    session = Session(content=content, theme=ROOT / "theme", today=TODAY, managed=True)
    session.open()
    assert session.ready, [finding.message for finding in session.findings]
    return session.rendered()


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Wat kost het?", "wat-kost-het"),
        ("10 dagen wachten", "10-dagen-wachten"),
        ("Één café & meer", "een-cafe-meer"),
        ("  --  ", "kop"),
        ("日本", "kop"),
        ("", "kop"),
    ],
)
def test_a_name_is_made_of_plain_letters_digits_and_hyphens(text: str, slug: str) -> None:
    assert slug_of(text) == slug


@settings(deadline=None)
@given(st.lists(st.sampled_from(["kosten", "kosten-2", "kosten-2-2", "kop"]), max_size=12))
def test_no_two_headings_get_one_name(slugs: list[str]) -> None:
    used: set[str] = set()
    assert len({unique(slug, used) for slug in slugs}) == len(slugs)


@given(st.text(max_size=40))
def test_no_name_of_a_heading_holds_an_underscore(text: str) -> None:
    assert "_" not in slug_of(text)


def test_every_id_of_the_theme_on_a_page_with_text_of_an_editor_does() -> None:
    for page in pages(SITE):
        if page.tree.select_one(".hl-tekst"):
            theirs = [
                str(each["id"]) for each in page.tree.find_all(id=True) if not each.find_parent(class_="hl-tekst")
            ]
            assert theirs
            assert [name for name in theirs if "_" not in name] == [], page.path


@pytest.mark.parametrize("template", ["information", "transaction", "step_by_step", "news_item", "plain", "base"])
def test_also_those_that_only_show_for_some_services(template: str) -> None:
    source = (ROOT / "theme" / "templates" / f"{template}.html").read_text("utf-8")
    assert [name for name in re.findall(r'\bid="([^"]+)"', source) if "_" not in name] == []


@pytest.mark.parametrize(
    "path", ["content/informatie/verhuizen.md", "content/regelen/verhuizing-doorgeven.md", "content/paginas/privacy.md"]
)
def test_a_heading_with_a_name_of_the_theme_makes_no_name_double(tmp_path: Path, path: str) -> None:
    content = copy_site(tmp_path)
    append(content, path, "".join(f"\n## {heading}\n\nBel ons.\n" for heading in HEADINGS))
    (page,) = [page for page in pages(content) if page.path == path]
    names = Counter(str(each["id"]) for each in page.tree.find_all(id=True))
    assert [name for name, times in names.items() if times > 1] == []
    assert len(page.tree.select(".hl-tekst h2[id]")) >= len(HEADINGS)
