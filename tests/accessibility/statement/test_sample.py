"""The sample for research by WCAG-EM: chosen with reasons, drawn by a lot that can be drawn again."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import replace

import pytest

from plugins.accessibility.browser.proof.plan import covering
from plugins.accessibility.statement.evidence import Evidence
from plugins.accessibility.statement.sample import as_csv, sample
from plugins.checks import Document
from tests.accessibility.pages import page
from tests.accessibility.statement import made as m
from tests.accessibility.statement.made import made, record


def kinds(**urls: str) -> list[Document]:
    return [replace(page("<p>Tekst</p>", url=f"/{name}/"), kind=kind) for name, kind in urls.items()]


def many(number: int) -> list[Document]:
    return kinds(**{f"p{n:03}": "informatie" for n in range(number)})


def reasons(evidence: Evidence) -> dict[str, str]:
    return {each.page.url: ", ".join(each.reasons) for each in sample(evidence) if not each.drawn}


def drawn(evidence: Evidence) -> list[str]:
    return [each.page.url for each in sample(evidence) if each.drawn]


def test_it_has_the_pages_that_every_sample_has() -> None:
    common = [page("<p>Tekst</p>", url=url) for url in ("/", "/contact/", "/a-z/", "/toegankelijkheid/", "/404.html")]
    chosen = reasons(made([*common, *many(30)]))
    assert {"/", "/contact/", "/a-z/", "/toegankelijkheid/", "/404.html"} <= set(chosen)
    assert "contact" in chosen["/contact/"]


def test_it_has_each_kind_and_says_how_a_process_goes_on() -> None:
    evidence = made(kinds(a="informatie", b="regelen", c="afspraken", d="regelen"), audit={})
    chosen = reasons(evidence)
    assert set(chosen) == {"/a/", "/b/", "/c/"}
    assert "het formulier dat erop volgt" in chosen["/b/"]
    assert "afspraak" in chosen["/c/"]


def test_it_has_each_kind_of_content() -> None:
    odd = page("<form></form>", url="/z-vraag/")
    assert "formulier" in reasons(made([*many(3), odd], audit={}))["/z-vraag/"]


def test_it_has_the_pages_that_are_built_otherwise() -> None:
    audit = {**record(p000=m.LOOKED), "cover": ["/p002/", "/weg/"]}
    assert "anders van opbouw" in reasons(made(many(5), audit=audit))["/p002/"]


@pytest.mark.parametrize(("chosen", "lots"), [(1, 1), (10, 1), (11, 2), (20, 2)])
def test_a_tenth_more_is_drawn_and_one_at_least(chosen: int, lots: int) -> None:
    audit = {**record(), "cover": [f"/p{n:03}/" for n in range(chosen)]}
    evidence = made(many(60), audit=audit)
    assert (len(reasons(evidence)), len(drawn(evidence))) == (chosen, lots)
    assert not set(drawn(evidence)) & set(reasons(evidence))


def test_the_lot_can_be_drawn_again_and_is_another_on_another_day() -> None:
    evidence = made(many(200), audit={})
    other = evidence.model_copy(update={"date": dt.date(2026, 11, 24)})
    assert drawn(evidence) == drawn(made(many(200)[::-1], audit={}))
    days = [evidence.model_copy(update={"date": dt.date(2026, 12, day)}) for day in range(1, 9)]
    assert len({tuple(drawn(each)) for each in (evidence, other, *days)}) > 5


def test_a_site_without_pages_has_no_sample() -> None:
    assert sample(made([], audit={}, ran=False)) == []


def test_the_table_has_whole_addresses_and_no_formulas() -> None:
    evil = replace(page("<p>Tekst</p>", url="/a/"), path="=cmd|x", kind="@kind;x")
    head, row = csv.reader(io.StringIO(as_csv(made([evil], audit={}))), delimiter=";")
    assert head == ["adres", "soort", "bestand", "gekozen", "waarom"]
    assert row[:4] == ["https://www.lommerdal.example/a/", "'@kind;x", "'=cmd|x", "gericht"]


def test_a_cover_holds_every_context_with_few_pages() -> None:
    contexts = {"/a/": {"1"}, "/b/": {"1", "2", "3"}, "/c/": {"3", "4"}, "/d/": {"2"}, "/e/": {"4"}}
    assert covering(contexts, ()) == ["/b/", "/c/"]
    assert covering({}, ()) == []
    assert covering({"/a/": frozenset()}, ()) == []
