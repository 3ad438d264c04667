"""Where a finding stands, which pages link to the file, and what is kept between builds."""

from __future__ import annotations

import datetime as dt
from contextlib import nullcontext
from dataclasses import replace

from plugins.accessibility.papers import office_active, pdf_active
from plugins.accessibility.papers import papers as room
from plugins.accessibility.papers.rules import ACTIVE
from plugins.checks import Document, Place, Severity, Site
from tests.accessibility.papers.make import CONTEXT, PAGE, found, pdf, site

UNTAGGED = pdf(tags=None)
FILE = "bestanden/afvalwijzer.pdf"


def page(url: str, href: str) -> Document:
    return Document(f"content{url.rstrip('/')}.md", url, "informatie", f'<main><a href="{href}">Afvalwijzer</a></main>')


def test_the_place_is_the_editors_file_and_the_page_is_named(tmp_path) -> None:
    (finding,) = found(site(tmp_path, {FILE: UNTAGGED}))
    assert finding.place == Place("content/bestanden/afvalwijzer.pdf")
    assert finding.url == "/bestanden/afvalwijzer.pdf"
    assert finding.message.endswith("Een link ernaar staat op: /informatie/afval/.")


def test_in_any_other_folder_the_place_is_the_file_itself(tmp_path) -> None:
    other = Document("index.html", "/", "pagina", "<main></main>")
    (finding,) = found(site(tmp_path, {"docs/Plan 1.pdf": UNTAGGED}, other))
    assert finding.place == Place("docs/Plan 1.pdf")
    assert finding.url == "/docs/Plan%201.pdf"
    assert "link" not in finding.message


def test_links_are_read_as_browsers_do(tmp_path) -> None:
    pages = [
        page("/a/", "../bestanden/afvalwijzer.pdf#page=2"),
        page("/b/", "https://www.dinkelveen.example/bestanden/afvalwijzer.pdf"),
        page("/c/", "/bestanden/afval%77ijzer.pdf?versie=2"),
        page("/d/", "https://elders.example/bestanden/afvalwijzer.pdf"),
        page("/e/", "http://[/bestanden/afvalwijzer.pdf"),
        page("/f/", "/bestanden/anders.pdf"),
    ]
    (finding,) = found(site(tmp_path, {FILE: UNTAGGED}, *pages))
    assert finding.message.endswith("staat op: /a/, /b/, /c/.")


def test_of_many_pages_the_first_are_named(tmp_path) -> None:
    (finding,) = found(site(tmp_path, {FILE: UNTAGGED}, *(page(f"/p{n}/", f"/{FILE}") for n in range(9))))
    assert finding.message.endswith("staat op: /p0/, /p1/, /p2/ en nog 6.")


def test_what_the_law_asks_it_does_not_ask_of_an_old_file_and_a_notice_says_why(tmp_path) -> None:
    old = replace(CONTEXT, old_files={f"content/{FILE}": dt.date(2015, 3, 1)})
    files = {FILE: pdf(tags=None, title=""), "bestanden/wijzer-2027.pdf": pdf(tags=None, title="")}
    told = found(site(tmp_path, files), old)
    new = {f.rule: f.severity for f in told if f.quote == "wijzer-2027.pdf"}
    assert set(new.values()) == {Severity.WARNING, Severity.ERROR}
    assert {f.rule: f.severity for f in told if f.quote == "afvalwijzer.pdf"} == dict.fromkeys(new, Severity.NOTICE)
    for finding in told:
        why = "staat op: /informatie/afval/. Het is geen fout, want het bestand is van 1 maart 2015."
        assert (why in finding.message) is (finding.quote == "afvalwijzer.pdf")


def test_an_old_file_that_nobody_can_open_stays_an_error(tmp_path) -> None:
    old = replace(CONTEXT, old_files={f"content/{FILE}": dt.date(2015, 3, 1)})
    (finding,) = found(site(tmp_path, {FILE: b"kapot"}), old)
    assert (finding.rule, finding.severity) == ("accessibility.file-broken", Severity.ERROR)
    assert "uitzondering" not in finding.message


def test_a_file_that_did_not_change_is_not_read_again(tmp_path, monkeypatch) -> None:
    before = found(site(tmp_path / "a", {FILE: UNTAGGED, "b.pdf": b""}, cache=tmp_path / "cache"))
    monkeypatch.setattr(room, "Reader", lambda: nullcontext(None))
    assert found(site(tmp_path / "b", {FILE: UNTAGGED, "b.pdf": b""}, cache=tmp_path / "cache")) == before


def test_a_file_that_changed_is_read_again(tmp_path) -> None:
    assert found(site(tmp_path, {FILE: UNTAGGED}, cache=tmp_path / "cache"))
    assert found(site(tmp_path, {FILE: pdf()}, cache=tmp_path / "cache")) == []


def test_what_was_kept_and_is_damaged_is_made_again(tmp_path) -> None:
    before = found(site(tmp_path, {FILE: UNTAGGED}, cache=tmp_path / "cache"))
    for kept in (tmp_path / "cache" / "papers").iterdir():
        kept.write_text('{"kind": "pdf"}', "utf-8")
    assert found(site(tmp_path, {FILE: UNTAGGED}, cache=tmp_path / "cache")) == before


def test_what_was_too_heavy_is_tried_again(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(room, "SIZE_LIMIT", 10)
    (finding,) = found(site(tmp_path, {FILE: pdf()}, cache=tmp_path / "cache"))
    assert finding.rule == "accessibility.file-too-heavy"
    monkeypatch.undo()
    assert found(site(tmp_path, {FILE: pdf()}, cache=tmp_path / "cache")) == []


def test_every_paper_is_looked_at_whatever_its_folder_and_the_case_of_its_name(tmp_path) -> None:
    files = {"a.PDF": UNTAGGED, "x/y/b.pdf": UNTAGGED, "afbeeldingen/c.png": b"x"}
    assert [f.quote for f in found(Site(site(tmp_path, files).root, (PAGE,), frozenset(files)))] == ["a.PDF", "b.pdf"]


def test_what_a_file_does_of_itself_is_told_in_dutch() -> None:
    actions = {name.removeprefix("/") for name in pdf_active.AT_ONCE}
    assert set(ACTIVE) == {"DDE", "OLE", "EmbeddedFile", *office_active.FETCHED, *actions}
