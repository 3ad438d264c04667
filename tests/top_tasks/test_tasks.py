"""The loket test in a real browser: what can be done, what cannot, and at what cost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plugins.accessibility.browser.server import serve
from plugins.checks import Severity
from plugins.checks.gate import Browse, GateFailed
from plugins.workflow.browse import browse
from tests.top_tasks.sites import DESK, FORM, PAGES, PERSON, START, done, rules, site, task


@pytest.fixture(scope="module")
def chromium(tmp_path_factory) -> Iterator[Browse]:
    """The browser of this machine, opened once for all tests."""
    machine = browse()
    with ExitStack() as stack:
        _, browser = stack.enter_context(machine.open(tmp_path_factory.mktemp("none")))

        @contextmanager
        def opened(root: Path) -> Iterator[Any]:
            with serve(root) as base:
                yield base, browser

        yield replace(machine, open=opened)


class Never:
    """A browser that must not be opened."""

    @staticmethod
    @contextmanager
    def open(_root: Path) -> Iterator[Any]:
        raise AssertionError("nobody should need a browser here")
        yield


NO_BROWSER = Browse("1", Never.open)


# -- fine --------------------------------------------------------------------------------------------------------------


def test_a_start_a_telephone_and_a_desk_are_reached(tmp_path, chromium) -> None:
    tasks = [
        task(),
        task("Ik wil iemand spreken", PERSON, recognises=("contact",), line=2),
        task("Waar is het gemeentehuis?", DESK, recognises=("contact",), line=3),
    ]
    result = done(site(tmp_path), tasks, chromium)
    assert (result.checked, rules(result)) == (3, [])
    rows = {row["line"]: row for row in result.record["tasks"]}
    assert [step["link"] for step in rows[1]["steps"]] == ["Dieren", "Hond aanmelden", "Meld uw hond aan"]
    assert [rows[line]["clicks"] for line in (1, 2, 3)] == [3, 1, 2]
    # Past the menu: Tab, Enter and Tab to the first link in the content, Enter; and so on the next page.
    assert rows[1]["presses"] == 3 * len(("Tab", "Enter", "Tab", "Enter"))
    assert rows[2]["presses"] == 3 + 1 + 3


def test_a_form_is_sent_with_what_it_already_asks(tmp_path, chromium) -> None:
    form = (
        f'<h1>Hond</h1><form action="{FORM}"><input type="hidden" name="product" value="hond"><fieldset>'
        '<label><input type="radio" name="contact" value="a" checked> A</label>'
        '<label><input type="radio" name="contact" value="b"> B</label></fieldset><button>Begin</button></form>'
    )
    goal = replace(START, target=f"{FORM}?product=hond")
    assert rules(done(site(tmp_path, {"/hond/": form}), [task("Ik wil mijn hond aanmelden", goal)], chromium)) == []


def test_what_is_behind_a_summary_is_opened_and_counts_as_a_click(tmp_path, chromium) -> None:
    closed = f'<h1>Hond</h1><details><summary>Aanmelden</summary><a href="{FORM}">Meld aan</a></details>'
    result = done(site(tmp_path, {"/hond/": closed}), [task(clicks=4)], chromium)
    assert rules(result) == []
    assert result.record["tasks"][0]["clicks"] == 4


def test_a_longer_way_with_fewer_clicks_is_taken_when_clicks_are_scarce(tmp_path, chromium) -> None:
    """The quicker way leads through a summary: it takes a click more than there may be."""
    many = "<p>" + "Lees dit eerst. " * 20 + "</p>"
    home = '<h1>Welkom</h1><a href="/kat/">Honden van A tot Z</a><a href="/thema/">Hond en kat</a>'
    quick = '<h1>A tot Z</h1><details><summary>H</summary><a href="/hond/">hond</a></details>'
    subject = site(tmp_path, {"/": home, "/kat/": quick, "/thema/": many + PAGES["/thema/"]})
    result = done(subject, [task(clicks=3)], chromium)
    assert rules(result) == []
    assert [step["link"] for step in result.record["tasks"][0]["steps"]][:2] == ["Hond en kat", "Hond aanmelden"]
    assert done(subject, [task(clicks=4)], chromium).record["tasks"][0]["steps"][0]["link"] == "Honden van A tot Z"


# -- refused -----------------------------------------------------------------------------------------------------------


def refused(result: Any) -> Any:
    (finding,) = result.findings
    assert finding.severity is Severity.ERROR
    assert str(finding.place) == "content/taken.yaml:1:9"
    return finding


@pytest.mark.parametrize(
    "end",
    [
        "<p>Meld uw hond aan.</p>",
        f"<div onclick=\"location = '{FORM}'\">Meld uw hond aan</div>",
        f"<button onclick=\"location = '{FORM}'\">Meld uw hond aan</button>",
        f'<a href="#" onclick="location = \'{FORM}\'">Meld uw hond aan</a>',
        f"<script>document.write('<a href=\"{FORM}\">Meld uw hond aan</a>')</script>",
    ],
    ids=["no link", "mouse only", "button by script", "link by script", "written by script"],
)
def test_a_task_that_needs_a_mouse_or_a_script_cannot_be_done(tmp_path, end: str) -> None:
    finding = refused(done(site(tmp_path, {"/hond/": f"<h1>Hond</h1>{end}"}), [task()], NO_BROWSER))
    assert finding.rule == "top_tasks.cannot-be-done"


@pytest.mark.parametrize(
    ("style", "attributes", "why"),
    [
        ("", 'tabindex="-1"', "geen focus"),
        ("a.start { display: none }", "", "geen focus"),
        ("a.start { opacity: 0 }", "", "niet te zien"),
        ("a.start { position: absolute; left: -9999px }", "", "niet te zien"),
    ],
)
def test_a_start_that_the_keyboard_cannot_reach_or_show_is_none(tmp_path, chromium, style, attributes, why) -> None:
    end = f'<h1>Hond</h1><a class="start" {attributes} href="{FORM}">Meld uw hond aan</a>'
    subject = site(tmp_path, {"/hond/": end}, head=f"<style>{style}</style>")
    finding = refused(done(subject, [task()], chromium))
    assert finding.rule == "top_tasks.cannot-be-done"
    assert why in finding.message
    assert "/hond/" in finding.message


def test_another_link_to_the_same_place_will_do(tmp_path, chromium) -> None:
    two = '<h1>Dieren</h1><a tabindex="-1" href="/hond/">Hond aanmelden</a> <a href="/hond/">Uw hond</a>'
    result = done(site(tmp_path, {"/thema/": two}), [task()], chromium)
    assert rules(result) == []
    assert result.record["tasks"][0]["steps"][1]["link"] == "Uw hond"


def test_a_page_that_is_not_there_is_not_arrived_at(tmp_path, chromium) -> None:
    subject = site(tmp_path)
    (tmp_path / "hond" / "index.html").unlink()
    finding = refused(done(subject, [task()], chromium))
    assert finding.rule == "top_tasks.cannot-be-done"
    assert "niet naar de goede plek" in finding.message


def test_a_way_that_nobody_recognises_is_none(tmp_path) -> None:
    vague = {"/": '<h1>Welkom</h1><a href="/thema/">Overige zaken</a>'}
    finding = refused(done(site(tmp_path, vague), [task()], NO_BROWSER))
    assert finding.rule == "top_tasks.no-scent"
    assert "Overige zaken" in finding.message


def test_a_way_is_recognised_by_the_words_that_the_task_gives(tmp_path, chromium) -> None:
    vague = {"/": '<h1>Welkom</h1><a href="/thema/">Huisdieren</a>'}
    assert rules(done(site(tmp_path, vague), [task(recognises=("huisdier",))], chromium)) == []


@pytest.mark.parametrize(
    ("limits", "told"),
    [({"clicks": 2}, "3 klikken"), ({"words": 10}, "woorden"), ({"seconds": 5}, "seconden voorlezen")],
)
def test_a_task_that_costs_more_than_it_may_is_too_long(tmp_path, chromium, limits, told: str) -> None:
    finding = refused(done(site(tmp_path), [task(**limits)], chromium))
    assert finding.rule == "top_tasks.too-long"
    assert told in finding.message


def test_an_alert_makes_no_task_too_long(tmp_path, chromium) -> None:
    words = done(site(tmp_path / "a"), [task()], chromium).record["tasks"][0]["words"]
    alert = '<div class="utrecht-alert"><p>Maandag zijn wij de hele dag gesloten.</p></div>'
    subject = site(tmp_path / "b", {"/": alert + PAGES["/"]})
    result = done(subject, [task(words=words)], chromium)
    assert rules(result) == []
    assert result.record["tasks"][0]["words"] > words


# -- told, but not refused ---------------------------------------------------------------------------------------------


def test_what_somebody_must_read_stands_on_the_way(tmp_path, chromium) -> None:
    subject = site(tmp_path)
    assert rules(done(subject, [task(must_read=("Paar minuten",))], chromium)) == []
    (finding,) = done(subject, [task(must_read=("avond",))], chromium).findings
    assert (finding.rule, finding.severity) == ("top_tasks.not-told", Severity.WARNING)
    assert "avond" in finding.message


def test_links_that_look_better_are_a_notice(tmp_path, chromium) -> None:
    better = "".join(f'<a href="/{word}/">Uw hond aanmelden en {word}</a>' for word in ("eten", "bos", "arts"))
    others = {f"/{word}/": f"<h1>{word}</h1>" for word in ("eten", "bos", "arts")}
    start = {"/": f'<h1>Welkom</h1><p><a href="/thema/">Dieren zoals een hond</a></p>{better}', **others}
    result = done(site(tmp_path, start), [task("Ik wil mijn hond aanmelden")], chromium)
    assert [(finding.rule, finding.severity) for finding in result.findings] == [
        ("top_tasks.stronger-scent", Severity.NOTICE)
    ]


def test_what_the_date_closed_blocks_nothing(tmp_path) -> None:
    (finding,) = done(site(tmp_path), [replace(task(), goals=(), closed=True)], NO_BROWSER).findings
    assert (finding.rule, finding.severity) == ("top_tasks.cannot-be-done", Severity.WARNING)


# -- the browser -------------------------------------------------------------------------------------------------------


def test_what_did_not_change_needs_no_browser(tmp_path, chromium) -> None:
    cache, subject = tmp_path / "cache", site(tmp_path / "site")
    first = done(subject, [task()], chromium, cache)
    again = done(subject, [task()], replace(NO_BROWSER, version=chromium.version), cache)
    assert again == first
    assert done(subject, [task()], replace(NO_BROWSER, version=""), cache) == first


@pytest.mark.parametrize("change", ["page", "style", "version", "damage"])
def test_what_changed_is_walked_anew(tmp_path, chromium, change: str) -> None:
    cache, root = tmp_path / "cache", tmp_path / "site"
    done(site(root), [task()], chromium, cache)
    version = chromium.version
    subject = site(root, {"/hond/": PAGES["/hond/"] + "<p>Meer</p>"} if change == "page" else {})
    if change == "style":
        (root / "a.css").write_text("a { display: none }", "utf-8")
    elif change == "version":
        version = "other"
    elif change == "damage":
        (cache / "top-tasks.json").write_text("{", "utf-8")
    with pytest.raises(AssertionError, match="nobody should need"):
        done(subject, [task()], replace(NO_BROWSER, version=version), cache)


def test_without_a_browser_the_gate_did_not_run(tmp_path) -> None:
    with pytest.raises(GateFailed, match="browser"):
        done(site(tmp_path), [task()], None)


def test_a_browser_that_breaks_gets_one_more_try(tmp_path) -> None:
    machine, opened = browse(), []

    @contextmanager
    def shaky(root: Path) -> Iterator[Any]:
        opened.append(root)
        with machine.open(root) as (base, browser):
            if len(opened) == 1:
                browser.kill()  # type: ignore[attr-defined]
            yield base, browser

    assert rules(done(site(tmp_path), [task()], replace(machine, open=shaky))) == []
    assert len(opened) == 2


def test_a_browser_that_keeps_breaking_makes_the_gate_fail(tmp_path) -> None:
    @contextmanager
    def broken(_root: Path) -> Iterator[Any]:
        raise OSError
        yield

    with pytest.raises(GateFailed, match="stopte onverwacht"):
        done(site(tmp_path), [task()], Browse("1", broken, (OSError,)))


def test_without_tasks_there_is_nothing_to_do(tmp_path) -> None:
    result = done(site(tmp_path), [], NO_BROWSER)
    assert (result.checked, result.findings, result.record) == (0, (), {})
