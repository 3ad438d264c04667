"""Who reads on a telephone calls by a tap, and no text and no place changes by that."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, tostring

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.rendering.links import Links
from plugins.rendering.markdown import convert
from plugins.rendering.short_codes import ShortCodes
from plugins.rendering.telephones import Telephones
from tests.helpers import SITE, TODAY, catalogue_of

NUMBERS = Telephones(["0541-00 00 00", "0541-00 00 01", "14 0541"])


def linked(html: str) -> str:
    root = fromstring(f"<div>{html}</div>")
    NUMBERS.link(root)
    return tostring(root, encoding="unicode").removeprefix("<div>").removesuffix("</div>")


def links(root: Element) -> list[tuple[str | None, str | None]]:
    return [(link.text, link.get("href")) for link in root.iter("a")]


def test_each_number_of_the_site_calls_itself_every_time() -> None:
    root = fromstring("<p>Bel 0541-00 00 00 of <b>0541-00 00 01</b>. Dus 0541-00 00 00!</p>")
    NUMBERS.link(root)
    first, second = ("0541-00 00 00", "tel:+31541000000"), ("0541-00 00 01", "tel:+31541000001")
    assert links(root) == [first, second, first]
    assert "".join(root.itertext()) == "Bel 0541-00 00 00 of 0541-00 00 01. Dus 0541-00 00 00!"


def test_a_number_as_one_dials_it_from_abroad_calls_too() -> None:
    assert 'href="tel:+31541000000"' in linked("<p>+31 541 00 00 00</p>")


@pytest.mark.parametrize(
    "html",
    [
        "<p>0541-00 00 009</p>",
        "<p>10541-00 00 00</p>",
        "<p>0541-99 99 99</p>",
        '<p><a href="/contact/">Bel 0541-00 00 00</a></p>',
        "<h2>Bel 0541-00 00 00</h2>",
        '<p lang="de">0541-00 00 00</p>',
    ],
)
def test_other_digits_headings_and_links_stay_as_they_are(html: str) -> None:
    assert linked(html) == html


def test_the_prose_of_a_page_calls_and_keeps_its_places() -> None:
    catalogue, faults = catalogue_of(SITE), Faults()
    _, placed = read_front_matter(
        "---\ntitel: x\n---\nBel [[telefoon]].\n\nEn dan?\n", "content/informatie/a.md", faults
    )
    body = convert(placed, Links(catalogue, Path(SITE)), ShortCodes(catalogue, TODAY), faults)
    assert 'href="tel:+31500000000">0500-00 00 00</a>' in body.html
    assert [str(text) for text in body.texts] == ["Bel 0500-00 00 00.", "En dan?"]
    assert body.texts[1].place_at(0).line == 6


def test_a_text_of_the_data_is_escaped_around_its_number() -> None:
    html = NUMBERS.html("Bel <ons> & ‘u’: 0541-00 00 00 > nu")
    assert html is not None
    assert html.startswith("Bel &lt;ons&gt; &amp; ‘u’: <a ")
    assert html.endswith("</a> &gt; nu")
    assert NUMBERS.html("Bel ons") is None
    assert Telephones().html("Bel 0541-00 00 00") is None


@given(st.text(alphabet="0541- 9<>&a", max_size=60))
def test_no_text_is_lost_or_changed(text: str) -> None:
    html = NUMBERS.html(text)
    if html is not None:
        assert "".join(fromstring(f"<p>{html}</p>").itertext()) == text
