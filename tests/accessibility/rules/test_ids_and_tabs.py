"""An id that stands twice, and elements that jump the queue of the Tab key."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, on_frames, page, rules, told

ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ('<p id="a">Een</p><p id="a">Twee</p>', [("p:nth-of-type(2)", "a", ERROR)]),
        ('<p id="a"></p><p id="a"></p><p id="a"></p>', [
            ("p:nth-of-type(2)", "a", ERROR),
            ("p:nth-of-type(3)", "a", ERROR),
        ]),
        ('<p id="a">Een</p><b id="b">Twee</b>', []),
        ('<p id="a">Een</p><b id="A">Twee</b>', []),
        ('<p id="">Een</p><p id="">Twee</p>', []),
        ('<p id="menu">Een</p>', [("p", "menu", ERROR)]),
        ('<p id="a">Een</p><p hidden id="a">Twee</p>', [("p:nth-of-type(2)", "a", WARNING)]),
        ('<p hidden id="a">Een</p><p hidden id="a">Twee</p>', [("p:nth-of-type(2)", "a", WARNING)]),
        ('<p hidden id="a">Een</p><p id="a">Twee</p>', [("p:nth-of-type(1)", "a", WARNING)]),
        ('<p hidden><b id="menu">Een</b></p>', [("p > b", "menu", WARNING)]),
        ('<p hidden id="">Een</p><p hidden id="">Twee</p>', []),
        ('<p id="a">Een</p><template><b id="a"></b></template>', []),
        ('<p id="a">Een</p><noscript><b id="a"></b></noscript>', []),
        ('<p id="a">Een</p><div hidden><p id="b"></p></div>', []),
    ],
)  # fmt: skip
def test_an_id_stands_once_on_a_page(main: str, expected: list[tuple[str, str, Severity]]) -> None:
    findings = found(page(main, header='<nav id="menu"></nav>'))
    twice = [one for one in findings if one.rule == "accessibility.id-twice"]
    assert [((one.selector or "").removeprefix("main > "), one.quote, one.severity) for one in twice] == expected


def test_an_id_that_stands_twice_in_the_frame_is_told_there() -> None:
    twice = '<p id="a">Een</p><p id="a">Twee</p>'
    (finding,) = on_frames(page('<h2 id="a">Kop</h2>', header=twice))
    assert (finding.selector, finding.severity) == ("body > header > p:nth-of-type(2)", ERROR)
    assert on_frames(page("", header='<p id="a">Een</p><p hidden id="a">Twee</p>')) == []
    assert on_frames(page('<h2 id="a">Kop</h2>', header='<p id="a">Een</p>')) == []


@pytest.mark.parametrize("value", ["1", "01", "+1", " 2 ", "32767", "10"])
def test_a_place_of_its_own_in_the_tab_order_is_told(value: str) -> None:
    main = f'<a href="/a/" tabindex="{value}">Afval</a>'
    assert told(main) == ["tab-order a ‘Afval’"]
    assert f"({value.strip()})" in found(page(main))[0].message


@pytest.mark.parametrize("value", ["0", "00", "+0", "-1", "", "1.5", "een", "1 2"])
def test_in_the_order_of_the_page_or_out_of_it_is_fine(value: str) -> None:
    assert "tab-order" not in rules(f'<a href="/a/" tabindex="{value}">Afval</a>')
