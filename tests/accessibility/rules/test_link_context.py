"""Which links there are, which stand beside each other, and what stands right after one."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import by, told


def test_what_a_role_makes_a_link_stands_among_the_others_in_order() -> None:
    made = '<span role="link" tabindex="0">Lees meer</span>'
    assert by("link-text-generic", f'<p><a href="/a/">Meer</a> {made} <a href="/b/">Hier</a></p>') == [
        "link-text-generic p > a:nth-of-type(1) ‘Meer’",
        "link-text-generic p > span ‘Lees meer’",
        "link-text-generic p > a:nth-of-type(2) ‘Hier’",
    ]
    assert by("link-text-generic", f"<p>{made.replace('link', 'button')}</p>") == []
    assert by("link-text-generic", '<p><a href="/a/" role="link">Meer</a></p>') == ["link-text-generic p > a ‘Meer’"]
    assert by("link-text-generic", '<p><a id="k">Meer</a></p>') == []
    both = f'<p><a href="/a/" role="link">Meer</a> {made}</p>'
    assert len(by("link-text-generic", both)) == 2


@pytest.mark.parametrize(
    ("names", "tells"),
    [
        ('alt="Lees meer"', ["link-text-generic map > area ‘Lees meer’"]),
        ('alt="Noord" title="Lees meer"', []),
        ('alt="Noord" aria-label="Lees meer"', ["link-text-generic map > area ‘Lees meer’"]),
        *(('aria-label="Noord"', []), ('title="Noord"', []), ("", ["link-text-empty map > area ‘/a/’"])),
    ],
)
def test_an_area_is_called_as_aria_says_or_by_its_alternative_text(names: str, tells: list[str]) -> None:
    area = f'<map name="k"><area href="/a/" {names}></map>'
    assert told(f'<img src="k.png" alt="Kaart van de wijken" usemap="#k">{area}') == tells


@pytest.mark.parametrize("between", ["", " ", " | ", "/", ", ", " · ", "•", " - ", "–", " — "])
def test_two_equal_links_with_only_a_line_between_them_are_side_by_side(between: str) -> None:
    links = f'<a href="/bel/">Contact</a>{between}<a href="/mail/">contact »</a>'
    assert by("link-same-text-beside", f"<p>{links}</p>") == ["link-same-text-beside p > a:nth-of-type(2) ‘contact »’"]
    assert by("link-same-text", f"<p>{links}</p>") == [], "that is told already"


@pytest.mark.parametrize(
    "links",
    [
        '<a href="/bel/">Contact</a> of <a href="/mail/">Contact</a>',
        '<a href="/bel/">Contact</a> <b>|</b> <a href="/mail/">Contact</a>',
        '<a href="/bel/">Contact</a> <a href="/mail/">Contacten</a>',
        '<a href="/bel/">Contact</a> <a href="/bel">Contact</a>',
        '<a href="#bel">Contact</a> <a href="/mail/">Contact</a>',
        '<a href="/bel/">Contact</a> <a href="#mail">Contact</a>',
        '<a href="/bel/">ab</a> <a href="/mail/">ab</a>',
        '<a href="/bel/">a-12</a> <a href="/mail/">a-12</a>',
        '<a href="/bel/">Lees meer</a> <a href="/mail/">Lees meer</a>',
        '<b><a href="/bel/">Contact</a></b> <a href="/mail/">Contact</a>',
    ],
)
def test_links_that_differ_or_are_told_otherwise_are_not_side_by_side(links: str) -> None:
    assert by("link-same-text-beside", f"<p>{links}</p>") == []


def test_three_letters_make_a_text_and_the_third_equal_link_is_told_too() -> None:
    links = '<a href="/a/">bel</a> <a href="/b/">bel</a> <a href="/c/">bel</a>'
    assert by("link-same-text-beside", f"<p>{links}</p>") == [
        "link-same-text-beside p > a:nth-of-type(2) ‘bel’",
        "link-same-text-beside p > a:nth-of-type(3) ‘bel’",
    ]


PLAN = '<a href="/plan.pdf">Het plan</a>'


@pytest.mark.parametrize(
    "after",
    [
        *(" (pdf, 2 MB)", " <em>pdf</em> van <b>2 MB</b>", "<br>(pdf, <small>2 MB</small>)"),
        f" – {'o' * 47} pdf 2 MB",
        f"{' ' * 70}<b>(pdf,</b>{' ' * 70}<i>2 MB)</i>",
    ],
)
def test_type_and_size_may_stand_in_the_60_characters_after_a_link(after: str) -> None:
    assert by("link-file-type", f"<p>{PLAN}{after}</p>") == []


@pytest.mark.parametrize(
    "after",
    [
        " <a href='/x/'>Een pdf van 2 MB</a>",
        " <a href='/x/'>Kosten</a> (pdf, 2 MB)",
        "<div>pdf, 2 MB</div>",
        f" – {'o' * 60} pdf, 2 MB",
        f" {'o' * 30} <b>{'o' * 30}</b> <i>pdf, 2 MB</i>",
    ],
)
def test_what_is_of_another_link_or_too_far_off_does_not_count(after: str) -> None:
    assert by("link-file-type", f"<div><p>{PLAN}</p></div>") == ["link-file-type div > p > a ‘Het plan’"]
    assert len(by("link-file-type", f"<div>{PLAN}{after}</div>")) == 1


def test_of_what_stands_after_a_link_the_60th_character_counts_and_the_next_does_not() -> None:
    """With the white space before it folded away."""
    assert by("link-file-type", f"<p>{PLAN} pdf {'o' * 51} 2 kB</p>") == []
    assert by("link-file-type", f"<p>{PLAN} pdf {'o' * 52} 2 kB</p>") == ["link-file-type p > a ‘Het plan’"]
