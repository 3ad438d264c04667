"""What somebody reads and hears of a page before a link."""

from __future__ import annotations

import pytest

from plugins.top_tasks.address import leads_there
from plugins.top_tasks.reading import Link, Reading
from tests.top_tasks.sites import FORM, page

FRAME = len("Direct naar de inhoud".split())
"""The words of the link to the content."""


def reading(main: str, **more: str) -> Reading:
    return Reading(page(main, **more), "https://www.lommerdal.example")


def only(main: str, **more: str) -> Link:
    """The one link in ``<main>``."""
    (link,) = [link for link in reading(main, **more).links if link.text not in ("Begin", "Contact")]
    return link


def test_one_reads_from_the_top_of_the_content_to_the_link_itself() -> None:
    assert only('<p>Een twee drie.</p><a href="/y/">vier vijf</a><p>zes</p>').amount.words == FRAME + 5


def test_without_a_link_to_the_content_one_reads_the_menu_too() -> None:
    assert only('<a href="/y/">vier vijf</a>', skip="").amount.words == 2 + len(("Begin", "Contact"))


def test_a_link_in_the_menu_costs_what_stands_before_it() -> None:
    begin, contact = reading("<p>Veel tekst.</p>").links
    assert (begin.text, begin.amount.words) == ("Begin", FRAME + 1)
    assert (contact.text, contact.amount.words) == ("Contact", FRAME + 2)


@pytest.mark.parametrize(
    "unread",
    [
        "<p hidden>niet te lezen</p>",
        '<p aria-hidden="true">niet te lezen</p>',
        "<script>niet te lezen</script>",
        "<template>niet te lezen</template>",
        "<details><summary></summary>niet te lezen</details>",
    ],
)
def test_what_is_not_there_is_not_read(unread: str) -> None:
    assert only(f'{unread}<a href="/y/">vier vijf</a>').amount.words == FRAME + 2


def test_what_stands_in_place_of_an_image_is_read() -> None:
    assert only('<img src="/a.png" alt="drie woorden hier"><a href="/y/">vier</a>').amount.words == FRAME + 4


def test_a_screen_reader_says_more_than_there_is_to_read() -> None:
    plain, heading = only('<p>Hond</p><a href="/y/">x</a>').amount, only('<h2>Hond</h2><a href="/y/">x</a>').amount
    assert heading.words == plain.words
    assert heading.seconds > plain.seconds


def test_what_is_there_for_a_time_is_read_but_not_held_against_a_page() -> None:
    alert = '<div class="utrecht-alert"><p>Wij zijn maandag gesloten.</p><a href="/nieuws/">Meer</a></div>'
    link = only(f'{alert}<a href="/y/">Hond</a>')
    assert link.amount.words == FRAME + 6
    assert link.amount.lasting.words == only('<a href="/y/">Hond</a>').amount.words
    assert link.amount.lasting.seconds == only('<a href="/y/">Hond</a>').amount.seconds


def test_a_link_that_is_there_for_a_time_is_no_way() -> None:
    news = '<ul><li><time datetime="2026-11-01">1 november</time> <a href="/nieuws/x/">Bericht</a></li></ul>'
    assert [link.leads_to for link in reading(news).links] == ["/", "/contact/"]


def test_a_link_behind_a_summary_asks_to_open_it_first() -> None:
    closed = only('<details><summary>Meer</summary><p>Een.</p><a href="/y/">twee</a></details>')
    opened = only('<details open><summary>Meer</summary><p>Een.</p><a href="/y/">twee</a></details>')
    assert (closed.opens, opened.opens) == ((0,), ())
    assert closed.amount.words == opened.amount.words == FRAME + 3


@pytest.mark.parametrize(
    ("written", "leads_to"),
    [
        ("/y/", "/y/"),
        ("../y/", "/y/"),
        ("/y/#deel", "/y/"),
        ("https://www.lommerdal.example/y/", "/y/"),
        (FORM, FORM),
        ("tel:+31500000000", "tel:0500000000"),
        ("tel:140500", "tel:140500"),
    ],
)
def test_a_link_leads_where_a_browser_goes(written: str, leads_to: str) -> None:
    assert only(f'<a href="{written}">daar</a>').leads_to == leads_to


@pytest.mark.parametrize("written", ["#deel", "/x/", "javascript:open()", "mailto:a@b.nl", "http://[", "#"])
def test_what_leads_to_no_other_page_is_no_way(written: str) -> None:
    assert [link.text for link in reading(f'<a href="{written}">daar</a>').links] == ["Begin", "Contact"]


def test_a_button_leads_where_its_form_does() -> None:
    asked = '<label><input type="radio" name="contact" value="post"> Post</label>'
    hidden = '<input type="hidden" name="product" value="hond">'
    form = f'<form action="{FORM}">{hidden}{asked}<button>Begin hier</button></form>'
    assert only(form).leads_to == f"{FORM}?product=hond"
    assert leads_there(f"{FORM}?product=hond&contact=post", f"{FORM}?product=hond")
    assert not leads_there(FORM, f"{FORM}?product=hond")


@pytest.mark.parametrize(
    "markup", ['<button type="button">Meer</button>', "<button>Meer</button>", '<div onclick="go()">Meer</div>']
)
def test_what_only_a_script_can_use_is_no_way(markup: str) -> None:
    assert [link.text for link in reading(markup).links] == ["Begin", "Contact"]


def test_the_text_that_belongs_to_one_link_stands_around_it() -> None:
    card = '<ul><li><h3><a href="/y/">Dieren</a></h3><p>Meld uw hond aan.</p></li><li><a href="/z/">Bomen</a></li></ul>'
    links = {link.text: link for link in reading(f"<h2>Onderwerpen</h2>{card}").links}
    assert links["Dieren"].around == "Dieren Meld uw hond aan."
    assert links["Bomen"].around == "Bomen"
    assert links["Bomen"].heading == "Dieren"
    assert links["Dieren"].heading == "Onderwerpen"


def test_a_heading_says_nothing_of_the_menu_or_the_footer() -> None:
    assert [link.heading for link in reading("<h2>Honden</h2>").links] == ["", ""]
