"""Windows of other sizes: what is lost when a page is enlarged, narrow, airy, or turned."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.layout.windows import PROBE

pytestmark = pytest.mark.browser

LONG = "U kunt uw paspoort aanvragen bij de balie van het gemeentehuis, als u eerst een afspraak maakt. "
TEXT = LONG * 3
ADDRESS = "https://www.rietbroek.example/formulieren/bezwaarschriften/algemeen"
WORD = "arbeidsongeschiktheidsverzekeringsmaatschappijen"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        # 320 pixels wide
        (f'<div style="width: 600px"><p>{TEXT}</p></div>', ["reflow"]),
        (f'<div style="min-width: 480px"><p>{TEXT}</p><p>{TEXT}</p></div>', ["reflow"]),
        ('<p style="white-space: nowrap">Dit zijn woorden die samen op een regel moeten staan</p>', ["reflow"]),
        ('<p><input style="width: 500px" aria-label="Naam"></p>', ["reflow"]),
        (f'<p><a href="/x" style="white-space: nowrap">{ADDRESS}</a></p>', ["reflow"]),
        (f"<p>{ADDRESS.replace('/', 'x').replace('-', 'x')}</p>", ["reflow-wide-part"]),
        (f"<h2>{WORD}</h2>", ["reflow-wide-part"]),
        ("<table><tr>" + "<td>onafbreekbaar</td>" * 8 + "</table>", ["reflow-wide-part"]),
        ('<img alt="" style="width: 700px; height: 20px">', ["reflow-wide-part"]),
        # cut off when the page or its text is larger
        (f'<div style="height: 8vh; overflow: hidden"><p>{LONG}</p></div>', ["zoom-cut-off"]),
        (f'<div style="height: 90px; overflow: hidden"><p>{TEXT}</p></div>', ["zoom-cut-off"]),
        (f'<div style="height: 4.6em; overflow: hidden">{TEXT}</div>', ["zoom-cut-off"]),
        ('<div style="width: 120px; overflow: hidden">Aanvragen</div>', ["text-size-cut-off"]),
        (f'<div style="height: 65px">{TEXT}</div><p>Hierna komt nog iets.</p>', ["zoom-cut-off"]),
        # cut off with more space in the text
        ('<p style="width: 116px; overflow: hidden; white-space: nowrap">Vergunningen</p>', ["text-spacing-cut-off"]),
        (
            '<p style="line-height: 16px !important; font-size: 16px; width: 200px; margin: 0">' + LONG + "</p>",
            ["text-spacing-fixed"],
        ),
    ],
)
def test_what_is_lost_is_told_once(rules, body: str, expected: list[str]) -> None:
    assert rules(PROBE, body)[:1] == expected


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{TEXT}</p>",
        '<div style="overflow-x: auto"><table><tr>' + "<td>onafbreekbaar</td>" * 8 + "</table></div>",
        '<pre style="overflow: auto">' + "lange regel code " * 20 + "</pre>",
        f'<div style="max-width: 600px"><p>{TEXT}</p></div>',
        f'<div style="max-height: 4em; overflow: auto" tabindex="0"><p>{TEXT}</p></div>',
        f'<div style="min-height: 4em; overflow: hidden"><p>{TEXT}</p></div>',
        # for screen readers, a closed part, the next picture of a row: none of these is cut off
        f'<p style="position: absolute; width: 1px; height: 1px; overflow: hidden">{LONG}</p>',
        f'<div style="height: 0; overflow: hidden"><p>{LONG}</p></div>',
        f'<details><summary>Meer</summary><p style="width: 900px">{LONG}</p></details>',
        '<p style="position: absolute; left: -9999px; width: 900px">Weg van het scherm</p>',
        f'<p style="line-height: 1.6 !important; width: 200px">{LONG}</p>',
        # already so before, whatever the size
        f'<div style="height: 30px; width: 250px; overflow: hidden">{LONG}</div>',
    ],
)
def test_what_only_looks_like_it_is_fine(rules, body: str) -> None:
    assert rules(PROBE, body) == []


def test_a_text_that_is_shortened_is_for_a_human(rules) -> None:
    style = "white-space: nowrap; overflow: hidden; text-overflow: ellipsis; max-width: 600px"
    found = rules(PROBE, f'<p style="{style}">{LONG[:60]}</p><a href="/">Lees verder</a>')
    assert found == ["reflow-cut-off?"]


def test_the_widest_cause_is_named_with_its_width(look) -> None:
    (seen,) = look(PROBE, f'<section id="te-breed" style="width: 900px"><div><p>{TEXT}</p></div></section>')
    assert (seen.target, seen.values, seen.part) == (("#te-breed",), {"width": 900}, "main")


@pytest.mark.parametrize(
    ("css", "locked"),
    [
        ("@media (orientation: landscape) { html { transform: rotate(90deg) } }", True),
        ("@media (orientation: portrait) { body { rotate: -90deg } }", True),
        ("@media (orientation: landscape) { main { display: none } }", True),
        ("@media (orientation: portrait) { html { transform: rotate(1turn) } }", False),
        ("body { transform: rotate(90deg) }", False),
        ("@media (orientation: landscape) { h1 { transform: rotate(90deg) } }", False),
        ("@media (orientation: landscape) { h1 { display: none } }", False),
    ],
)
def test_a_page_that_turns_or_hides_with_the_telephone_is_locked(rules, css: str, locked: bool) -> None:
    found = rules(PROBE, f"<p>{TEXT}</p>", head=f"<style>{css}</style>")
    assert ("orientation-locked" in found) is locked


def test_the_page_is_left_as_it_was(rules, page) -> None:
    ours = "Object.keys(window).filter((name) => name.startsWith('helder'))"
    here = f"return [innerWidth, innerHeight, document.documentElement.outerHTML, {ours}]"
    rules(PROBE, f'<p style="font-size: 20px">{TEXT}</p><p style="line-height: 20px">{LONG}</p>')
    before = page.run(here)
    first = list(PROBE.look(page))
    assert list(PROBE.look(page)) == first
    assert page.run(here) == before
    assert before[:2] == [320, 800]
    assert before[3] == []


def test_the_reflow_of_text_below_each_other_is_no_overlap_but_text_that_runs_into_text_is(rules) -> None:
    boxes = "".join(f'<div style="height: 24px; margin: 0">{LONG[:60]}</div>' for _ in range(3))
    assert "reflow-cut-off" in rules(PROBE, boxes)
