"""What differs between two days is told once, in lines that one can read, with the cause that the data name."""

from __future__ import annotations

import datetime as dt

from plugins.checks import Document
from plugins.workflow.forecast.causes import Cause
from plugins.workflow.forecast.differences import Change, changes, lines_of
from plugins.workflow.forecast.forecast import attributed

MONDAY, TUESDAY = DAYS = dt.date(2026, 11, 23), dt.date(2026, 11, 24)


def page(url: str, body: str, title: str = "Titel") -> Document:
    return Document("content/a.md", url, "paginas", f"<title>{title}</title><body><main>{body}</main></body>")


def site(**bodies: str) -> dict[str, Document]:
    return {f"/{name}/": page(f"/{name}/", body) for name, body in bodies.items()}


def found(before: dict[str, Document], after: dict[str, Document]) -> list[Change]:
    return list(changes(before, after, DAYS))


def test_lines_are_what_one_reads_block_by_block() -> None:
    html = (
        "<title>De titel</title><body><h1>Kop</h1><p>Een <b>vet</b>  woord<br>en <!-- niet dit --> meer</p>"
        "<ul><li>een<li>twee</ul><img alt='Een foto' src=a.png><script>weg()</script><p></p>los</body>"
    )
    lines = lines_of(html)
    assert lines[:3] == ["De titel", "Kop", "Een vet woord en meer"]
    assert lines[-3:] == ["twee", "Een foto", "los"]
    assert "weg" not in str(lines)
    assert "niet dit" not in str(lines)


def test_the_same_pages_have_no_changes() -> None:
    assert found(site(a="<p>een</p>"), site(a="<p>een</p>")) == []


def test_the_day_beside_opening_hours_is_no_change() -> None:
    hours = '<div data-hours="{}"><p>tien tot twaalf</p></div>'
    assert found(site(a=hours.format(MONDAY)), site(a=hours.format(TUESDAY))) == []
    other = found(site(a=hours.format(MONDAY)), site(a=hours.format("2026-12-01")))
    assert [change.what for change in other] == ["markup"]


def test_one_change_on_many_pages_is_told_once() -> None:
    before = site(a="<p>blijft</p>", b="<p>ook dit</p>", c="<p>eigen</p>")
    after = {url: page(url, f"<p>Storing</p>{old.html.partition('<main>')[2]}") for url, old in before.items()}
    assert found(before, after) == [Change("text", ("/a/", "/b/", "/c/"), (), ("Storing",))]


def test_the_change_on_most_pages_comes_first() -> None:
    before = site(a="<p>oud</p>", b="<p>10</p>", c="<p>10</p>")
    after = site(a="<p>nieuw</p>", b="<p>12</p>", c="<p>12</p>")
    assert found(before, after) == [
        Change("text", ("/b/", "/c/"), ("10",), ("12",)),
        Change("text", ("/a/",), ("oud",), ("nieuw",)),
    ]


def test_a_page_that_comes_or_goes_is_told_by_its_address() -> None:
    assert found(site(a="<p>x</p>"), site(b="<p>x</p>")) == [Change("gone", ("/a/",)), Change("new", ("/b/",))]


def test_another_address_behind_the_same_words_is_told_as_such() -> None:
    assert found(site(a="<a href=/x/>Kijk</a>"), site(a="<a href=/y/>Kijk</a>")) == [Change("markup", ("/a/",))]


# -- causes ------------------------------------------------------------------------------------------------------------

PRICE = Cause("price", "Nieuwe prijs.", signs=("€ 10,00", "€ 12,00"))
ALERT = Cause("alert-begins", "Een melding begint.", signs=("Storing",))
NEW_PRICE = Change("text", ("/a/",), ("€ 10,00",), ("€ 12,00",))
NEW_ALERT = Change("text", ("/a/", "/b/"), (), ("Storing: bel ons",))
ODD = Change("text", ("/c/",), ("wat",), ("dit",))


def causes(told: list[Change], known: list[Cause]) -> list[tuple[str, int]]:
    return [(h.cause.kind if h.cause else "", len(h.changes)) for h in attributed(told, known)]


def test_a_change_belongs_to_the_cause_that_shows_in_it() -> None:
    assert causes([NEW_ALERT, NEW_PRICE], [PRICE, ALERT]) == [("price", 1), ("alert-begins", 1)]


def test_a_change_in_which_no_cause_shows_belongs_to_the_only_one_of_the_day() -> None:
    assert causes([NEW_PRICE, ODD], [PRICE]) == [("price", 2)]


def test_with_several_causes_it_is_said_that_the_cause_is_unknown() -> None:
    assert causes([NEW_PRICE, ODD], [PRICE, ALERT]) == [("price", 1), ("", 1)]


def test_without_any_cause_changes_are_still_told() -> None:
    assert causes([ODD], []) == [("", 1)]


def test_the_longest_sign_decides() -> None:
    vague = Cause("topic-stops", "", signs=("Storing",))
    clear = Cause("alert-begins", "", signs=("Storing: bel ons",))
    assert causes([NEW_ALERT], [vague, clear]) == [("alert-begins", 1)]
