"""The page for wrong addresses, also in the other languages of the site."""

from __future__ import annotations

from pathlib import Path

from plugins.checks import Document, Severity, judge
from plugins.workflow.gates import all_gates
from tests.helpers import SITE, copy_site, views_of
from tests.languages import in_german
from tests.workflow.test_serving import session_of


def documents(content: Path) -> dict[str, Document]:
    session = session_of(content)
    return {document.url: document for document in session.rendered()}


def test_each_language_has_one_and_a_site_without_other_languages_has_one() -> None:
    assert [url for url in views_of(SITE) if url.endswith("/404.html")] == ["/404.html"]


def test_it_speaks_its_language_and_leads_to_the_pages_in_it(tmp_path) -> None:
    content = copy_site(tmp_path)
    in_german(content)
    views = views_of(content)
    assert views["/de/404.html"].output == "de/404.html"
    page = documents(content)["/de/404.html"]
    assert page.tree.html is not None
    assert page.tree.html["lang"] == "de"
    assert page.tree.h1 is not None
    assert page.tree.h1.get_text() == "Diese Seite gibt es nicht"
    links = [str(link["href"]) for link in page.tree.select("main ul a")]
    assert links[0] == "/de/"
    assert set(links[1:]) == {
        url for url in views if url.startswith("/de/") and not url.endswith(("/404.html", "/de/"))
    }
    assert page.tree.select("link[rel=canonical]") == []


def test_no_gate_finds_anything_on_it(tmp_path) -> None:
    content = copy_site(tmp_path)
    in_german(content)
    session = session_of(content)
    for url in ("/404.html", "/de/404.html"):
        found = judge(documents(content)[url], session.context, all_gates().values())
        assert [(f.rule, f.quote) for f in found if f.severity > Severity.NOTICE] == []
