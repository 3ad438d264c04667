"""Who reads with fingers spread must be able to."""

from __future__ import annotations

import pytest

from plugins.checks import Place
from tests.accessibility.pages import found, page


def of(content: str, name: str = "viewport") -> list[str | None]:
    findings = found(page("", head=f'<meta name="{name}" content="{content}">'))
    where = ("accessibility.zoom-forbidden", Place("content/informatie/paspoort.md"), 'meta[name="viewport"]')
    assert {(one.rule, one.place, one.selector) for one in findings} <= {where}
    return [one.quote for one in findings]


@pytest.mark.parametrize(
    "content",
    [
        *("user-scalable=no", "user-scalable=NO", "User-Scalable = no", "width=device-width, user-scalable=no"),
        *("user-scalable=0", "user-scalable=0.5", "user-scalable=-0.5", "user-scalable=.9", "user-scalable=0.0"),
        *("maximum-scale=1", "maximum-scale=1.9", "Maximum-Scale=1.0", "maximum-scale=0", "maximum-scale=+1"),
        *("maximum-scale=yes", "user-scalable=yes;maximum-scale=1", "initial-scale=1 maximum-scale=1"),
        "maximum-scale=1, user-scalable=1",
    ],
)
def test_a_page_that_forbids_to_make_it_larger_is_refused(content: str) -> None:
    assert of(content) == [content]
    assert of(content, "Viewport") == [content]
    assert of(content, "description") == []


@pytest.mark.parametrize(
    "content",
    [
        *("", "width=device-width", "user-scalable=yes", "user-scalable=1", "user-scalable=-1", "user-scalable=2"),
        *("user-scalable=device-width", "maximum-scale=2", "maximum-scale=2.0", "maximum-scale=10", "maximum-scale=-1"),
        *("maximum-scale=device-width", "maximum-scale=device-height", "maximum-scale=groot", "minimum-scale=1"),
        "initial-scale=1, minimum-scale=0.5",
    ],
)
def test_a_page_that_grows_to_twice_its_size_is_fine(content: str) -> None:
    assert of(content) == []


def test_a_long_list_of_settings_is_told_in_short() -> None:
    (quote,) = of(f"user-scalable=no,  {'width=device-width, ' * 10}")
    assert quote is not None
    assert quote.startswith("user-scalable=no, width")
    assert len(quote) <= 120
