"""A day ahead is what a build and a check of that day give: the same bytes, and the same findings."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import NoReturn

import pytest

from plugins.catalogue.model import Catalogue
from plugins.checks import Context, Document, judge
from plugins.rendering.short_codes import ShortCodes
from plugins.workflow.check import checked
from plugins.workflow.forecast.days import Days
from plugins.workflow.forecast.verdicts import DayVerdicts, WatchedContext
from plugins.workflow.gates import all_gates
from tests.helpers import SITE, THEME, TODAY, catalogue_of
from tests.workflow.commands import ROOT, tree
from tests.workflow.forecast import written
from tests.workflow.forecast.town import town

DEMO = ROOT / "content"
GATES = all_gates()
DATES = ("2026-12-24", "2026-12-31", "2027-01-01", "2027-01-04", "2027-02-28", "2027-03-28", "2027-10-31", "2028-02-29")
"""The last hours of a year and the first, a period that begins, the days on which the clock changes, a leap day."""


def pages_on(content: Path, dates: list[dt.date]) -> list[dict[str, str]]:
    """By address the pages of each day, made one after the other from one reading."""
    days = Days(content, THEME)
    return [{url: page.html for url, page in days.pages(days.session(date)).items()} for date in dates]


# -- the same bytes ----------------------------------------------------------------------------------------------------


def test_a_day_ahead_has_the_bytes_of_a_build_with_that_date(tmp_path: Path) -> None:
    content = town(tmp_path)
    command = [sys.executable, "-P", written.__file__, str(content), str(tmp_path / "uit"), *DATES]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)})
    ahead = pages_on(content, [dt.date.fromisoformat(date) for date in DATES])
    for date, pages in zip(DATES, ahead, strict=True):
        built = {name: data for name, data in tree(tmp_path / "uit" / date).items() if name.endswith(".html")}
        names = {url: "404.html" if url == "/404.html" else f"{url.strip('/')}/index.html".lstrip("/") for url in pages}
        assert set(built) == set(names.values())
        assert [url for url, html in pages.items() if html.encode() != built[names[url]]] == []


def test_what_was_looked_at_before_makes_no_difference(tmp_path: Path) -> None:
    content = town(tmp_path)
    dates = [TODAY + dt.timedelta(number) for number in (0, 17, 22, 39, 60)]
    forward, backward = pages_on(content, dates), pages_on(content, dates[::-1])
    assert forward == backward[::-1]
    assert len({str(pages) for pages in forward}) == len(dates)


def test_codes_say_the_same_on_days_of_which_they_take_the_same() -> None:
    """So that a body need not be converted again."""
    catalogue = catalogue_of(DEMO)
    said: dict[tuple[object, ...], list[str]] = {}
    kinds = set()
    for number in range(400):
        codes = ShortCodes(catalogue, TODAY + dt.timedelta(number))
        values = list(values_of(codes, catalogue))
        assert said.setdefault(codes.dated, values) == values
        kinds.add(str(values))
    assert len(kinds) == len(said) > 1


def values_of(codes: ShortCodes, catalogue: Catalogue) -> list[str]:
    """What every code says, or that it has nothing to say."""
    prices = [f"kosten:{s.slug}:{price.description}" for s in catalogue.services.values() for price in s.prices]
    return [codes.expand(f"[[{code}]]") for code in (*codes.known, *prices)]


# -- the same findings -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", ["town", "small"])
def test_a_day_ahead_has_the_findings_of_a_check_with_that_date(tmp_path: Path, content: str) -> None:
    folder = town(tmp_path) if content == "town" else SITE
    days = Days(folder, THEME)
    for number in (0, 1, 13, 16, 39, 40, 60, 400):
        date = TODAY + dt.timedelta(number)
        report, _ = checked(folder, None, day=date, cache=None)
        ahead = days.look(date).report
        assert (ahead.findings, ahead.verdict, ahead.pages) == (report.findings, report.verdict, report.pages)


def test_verdicts_are_kept_in_a_folder_for_any_day(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    first = Days(SITE, THEME, cache).look(TODAY)
    kept = {path.name for path in (cache / "verdicts").iterdir()}
    second = Days(SITE, THEME, cache).look(TODAY + dt.timedelta(1))
    assert {path.name for path in (cache / "verdicts").iterdir()} == kept
    assert first.report.findings == second.report.findings


@pytest.mark.parametrize("damage", ["{", "[7]", "7", '[{"rule": "x"}]'])
def test_a_damaged_verdict_is_made_again(tmp_path: Path, damage: str) -> None:
    cache = tmp_path / "cache"
    first = Days(SITE, THEME, cache).look(TODAY)
    for path in (cache / "verdicts").iterdir():
        path.write_text(damage, "utf-8")
    assert Days(SITE, THEME, cache).look(TODAY).report.findings == first.report.findings


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "verdicts").write_text("a file in the place of the folder")
    assert Days(SITE, THEME, cache).look(TODAY).report.findings == Days(SITE, THEME).look(TODAY).report.findings


# -- who looks at the date ---------------------------------------------------------------------------------------------


class Timeless(Context):
    """Facts without a day: who asks for it fails."""

    __slots__ = ()

    @classmethod
    def of(cls, context: Context) -> Timeless:
        made = cls.__new__(cls)
        for each in fields(context):
            if each.name != "date":
                object.__setattr__(made, each.name, getattr(context, each.name))
        return made

    @property
    def date(self) -> NoReturn:
        raise AssertionError("a rule on pages asked what day it is")


@pytest.fixture(scope="module")
def demo() -> tuple[Context, list[Document]]:
    days = Days(DEMO, THEME)
    session = days.session(TODAY)
    return session.context, list(days.pages(session).values())


def test_no_rule_on_pages_asks_what_day_it_is(demo: tuple[Context, list[Document]]) -> None:
    """And none looks at the day that stands beside opening hours for the script: so verdicts hold on any day."""
    context, pages = demo
    timeless = Timeless.of(context)
    for page in pages:
        found = judge(page, timeless, GATES.values())
        other = page.html.replace(f'data-hours="{TODAY}"', 'data-hours="2031-01-09"')
        if other != page.html:
            assert judge(replace(page, html=other), timeless, GATES.values()) == found
        page.let_go()


def test_a_verdict_for_which_a_rule_asked_the_day_is_not_kept() -> None:
    kept: dict[str, object] = {}
    context = Context(TODAY)
    page = Document("content/a.md", "/a/", "paginas", "<main><p>Tekst</p></main>")

    def asks() -> str:
        return verdicts.context.date.isoformat()

    verdicts = DayVerdicts(None, context, kept, "code")
    assert verdicts._kept("asks", page, asks, str) == "2026-11-23"
    assert kept == {}
    assert verdicts._kept("asks not", page, lambda: "always", str) == "always"
    assert list(kept.values()) == ["always"]


def test_a_watched_context_holds_the_same_facts() -> None:
    context = Context(TODAY, frozenset({"content/a.md"}), names=frozenset({"Lommerdal"}), production=False)
    watched = WatchedContext.of(context)
    assert not watched.asked
    assert [getattr(watched, each.name) for each in fields(context)] == [
        getattr(context, each.name) for each in fields(context)
    ]
    assert watched.asked
