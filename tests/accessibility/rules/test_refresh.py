"""Pages that reload or leave by themselves: after how long, and what is told of that."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page


def told(head: str, main: str = "") -> list[str]:
    findings = found(page(main, head=head))
    return [f"{one.rule.removeprefix('accessibility.')} {one.selector}" for one in findings if "refresh" in one.rule]


def goes_on(content: str) -> str:
    return f'<meta http-equiv="refresh" content="{content}">'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("1", "na 1 seconden"),
        ("30; url=/elders/", "na 30 seconden"),
        ("30.9", "na 30 seconden"),
        ("72000", "na 72000 seconden"),
        ("72001", "na 20 uur"),
        ("93599", "na 25 uur"),
        ("93600", "na 26 uur"),
    ],
)
def test_the_time_is_told(content: str, words: str) -> None:
    (finding,) = found(page("", head=goes_on(content)))
    assert words in finding.message + finding.remedy
    assert finding.selector == "meta[http-equiv]"
    assert str(finding.place) == "content/informatie/paspoort.md"
    assert finding.rule == f"accessibility.refresh{'-late' if int(content.split(';')[0].split('.')[0]) > 72000 else ''}"


def test_a_page_that_goes_on_at_once_is_a_way_to_another_address() -> None:
    assert told(goes_on("0")) == []
    assert told(goes_on("0; url=/elders/")) == []


def test_only_a_refresh_counts() -> None:
    assert told('<meta http-equiv="content-language" content="30"><meta name="refresh" content="30">') == []
    assert told('<meta http-equiv="REFRESH" content="30">') == ["refresh meta[http-equiv]"]
    assert told(f'<meta http-equiv="content-language" content="90000">{goes_on("30")}') == ["refresh meta[http-equiv]"]
    assert told(f'<meta http-equiv="refresh">{goes_on("90000")}') == ["refresh-late meta[http-equiv]"]


def test_a_refresh_may_stand_in_the_page_itself() -> None:
    assert told("", goes_on("30")) == ["refresh meta[http-equiv]"]
