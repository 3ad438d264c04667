"""Columns of spaces, headers of a picture alone, and cells that only look like headers."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import places_by, told

LEAGUE = "Club        Punten\nWestpunt        48\nZeelust         39\nHaven           12"
THREE = "Club      Plaats    Bal\nWestpunt  Noord     ja\nZeelust   Zuid      nee"


@pytest.mark.parametrize(
    "text",
    [
        LEAGUE,
        THREE,
        "Club\tPlaats\tBal\nZuid\tNoord\tja\nWest\tOost\tnee",
        "Club|Plaats|Bal\nZuid|Noord|jaa\nOost|Noords|ja",
        f"\n{LEAGUE}",
        "Wat       Prijs\nBrood   € 48,50\nMelk     € 2,50",
        "Wat    Aantal\nBrood   4.800\nMelk    3,900",
        "Wat    Aantal\nBrood      30\nMelk     geen",
        "  Zuid  Noord  ja\nWestpt  Oost   nee\n   Bal  Hier   ja",
        "Wat    Prijs\nBrood    €30\nMelk    geen",
        "Wat    Deel\nBrood   30%\nMelk  niets",
        "Wat    Aantal\nBrood    30 %\nMelk     40 %",
        LEAGUE.replace("\n", "\n=== ---+|_\n", 1),
        LEAGUE.replace("\n", "\n------------------\n", 1),
        f"-----\n{LEAGUE}",
        f"{LEAGUE}\nEen regel",
        "Totaal   nu\nZuid     al\nNoord    48",
        "Aan   af\nAb    een\nZuid  48",
        "Totaal      te\nEen tweede  48\nEen         39",
        "A  b  c  d  e  f  g  h\nA  b  c  d  e  f  g  h\nA  b  c  d  e  f  g  h",
    ],
)
def test_columns_of_spaces_are_told_by_their_first_line(text: str) -> None:
    first = " ".join(text.strip("-\n").splitlines()[0].split())
    assert places_by("table-in-pre", f"<pre>{text}</pre>") == [f"pre ‘{first}’"]


@pytest.mark.parametrize(
    "text",
    [
        "Westpunt        48\nZeelust         39",
        "Club      Plaats    Bal\nWestpunt  Noord     ja",
        LEAGUE.replace("Punten", "{...}"),
        LEAGUE.replace("Club  ", "-- club"),
        f"{LEAGUE}\nEen regel\nNog een regel",
        "Kom naar  het feest\nHet is in  de grote zaal\nNeem ook  iets te eten mee",
        "Een boom     staat\nIn het bos        daar\nEn een        dier\nMet een staart     loopt",
        "Rozen   rood\nViolen  blauw\nGras    groen",
        "Een 48\nTwee 39\nDrie 12",
        "A  b  c  d  e  f  g  h  i\n" * 3,
        "A   b   c\nA   b\nA   b   c   d\nA   9   c",
        "Jaar  2024\nRozen  rood\nGras  groen\nZee  blauw",
        "2024  Rozen\n2025  Violen\n2026  Gras",
    ],
)
def test_what_has_no_columns_of_data_is_a_text(text: str) -> None:
    assert places_by("table-in-pre", f"<pre>{text}</pre>") == []


@pytest.mark.parametrize("name", ["code", "samp", "kbd", "span", "a"])
def test_code_and_what_a_program_says_have_columns_of_their_own(name: str) -> None:
    assert places_by("table-in-pre", f"<pre>{LEAGUE.replace('48', f'<{name}>48</{name}>')}</pre>") == []
    assert places_by("table-in-pre", f'<pre class="{name}">{LEAGUE}</pre>') == []
    assert places_by("table-in-pre", f"<pre>{LEAGUE.replace('48', '<b>48</b>')}</pre><pre>{THREE}</pre>") == [
        "pre:nth-of-type(1) ‘Club Punten’",
        "pre:nth-of-type(2) ‘Club Plaats Bal’",
    ]


ROWS = "<tr><th scope=row>Westpunt</th><td>48</td></tr><tr><th scope=row>Zeelust</th><td>39</td></tr>"


def header(cell: str) -> list[str]:
    table = f"<table><caption>Stand</caption><tr><th>Club</th>{cell}</tr>{ROWS}</table>"
    return [one for one in told(table) if one.startswith("table-header")]


DRAWN = ["table-header-drawn table > tr:nth-of-type(1) > th:nth-of-type(2) ‘Club’"]
EMPTY = ["table-header-empty table > tr:nth-of-type(1) > th:nth-of-type(2) ‘Club’"]


@pytest.mark.parametrize(
    "cell",
    [
        "<th><svg></svg></th>",
        '<th><img src="bal.png" alt=""></th>',
        '<th><i class="fa fa-star"></i></th>',
        '<th><b><span class="groot icoon-bal icon"></span></b></th>',
        '<th><svg></svg><i class="lijn"></i></th>',
        '<th><i class="lijn"></i><svg aria-label=""></svg></th>',
    ],
)
def test_a_header_of_a_picture_alone_is_told(cell: str) -> None:
    assert header(cell) == DRAWN


@pytest.mark.parametrize(
    "cell",
    [
        "<th><svg></svg>Punten</th>",
        '<th aria-label="Punten"><svg></svg></th>',
        '<th><svg aria-label="Punten"></svg></th>',
    ],
)
def test_a_header_of_a_picture_with_a_name_is_fine(cell: str) -> None:
    assert header(cell) == []


@pytest.mark.parametrize(
    "cell",
    [
        "<th></th>",
        '<th><i class="lijn"></i></th>',
        '<th title="Punten"><svg></svg></th>',
        '<th abbr="Punten"><svg></svg></th>',
        '<th><svg title="Punten"></svg></th>',
        '<th><i class="lijn"></i><b title="Punten"><svg></svg></b></th>',
        '<th><svg aria-hidden="true"><title>Punten</title></svg></th>',
    ],
)
def test_a_header_that_says_something_in_another_way_is_empty_but_not_a_picture_alone(cell: str) -> None:
    assert header(cell) == EMPTY


def head(first: str, second: str = "<tr><th>Club</th><th>Punten</th></tr>", name: str = "thead") -> list[str]:
    caption = "<caption>Stand</caption>"
    return places_by("table-header-plain", f"<table>{caption}<{name}>{first}{second}</{name}>{ROWS}</table>")


def test_plain_cells_over_headers_are_told_by_the_first_that_is_filled() -> None:
    place = "table > thead > tr:nth-of-type(1) > td:nth-of-type({})"
    assert head("<tr><td></td><td>2024</td></tr>") == [f"{place.format(2)} ‘2024’"]
    assert head("<tr><td>2024</td><td>2025</td></tr>") == [f"{place.format(1)} ‘2024’"]
    assert head("<tr><td>2024</td><th></th></tr>") == ["table > thead > tr:nth-of-type(1) > td ‘2024’"]


def test_headers_over_headers_and_plain_cells_over_data_are_fine() -> None:
    assert head("<tr><td></td><th>2024</th></tr>") == []
    assert head("<tr><td>2023</td><th>2024</th></tr>") == []
    assert head('<tr><td>2023</td><td role="columnheader">2024</td></tr>') == []
    assert head("<tr><td></td><td> </td></tr>") == []
    assert head("<tr><td></td><td>2024</td></tr>", "<tr><td>Club</td><td>Punten</td></tr>") == []
    assert head("<tr><td></td><td>2024</td></tr>", "") == []
    assert head("<tr><td>2024 <table role=none><tr><th>Club</th></tr></table></td></tr>", "") == []
    assert head("<tr><td></td><td>2024</td></tr>", name="tbody") == []


def bold(*rows: str, start: str = "<table>", heads: str = "<tr><th>Club</th><th>Punten</th></tr>") -> list[str]:
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return places_by("table-header-bold", f"{start}<caption>Stand</caption>{heads}{body}</table>")


WEST, SEA, PORT = (f"<td><b>{name}</b></td><td>48</td>" for name in ("Westpunt", "Zeelust", "Haven"))


def test_bold_cells_at_the_start_of_each_row_are_told() -> None:
    place = "table > tr:nth-of-type({}) > td:nth-of-type(1) ‘Westpunt’"
    assert bold(WEST, SEA, PORT) == [place.format(2)]
    assert bold(WEST, SEA, PORT.replace("<td>48", "<td><b>48</b>")) == [place.format(2)]
    assert bold(WEST, SEA, PORT, "<td colspan=2>Let op</td>", "<td></td><td>9</td>") == [place.format(2)]
    assert bold(*(row.replace("<b>", "<strong>").replace("</b>", "</strong> ") for row in (WEST, SEA, PORT)))
    assert bold(WEST.replace("Westpunt", "West</b> <b>punt"), SEA, PORT)
    assert bold(WEST.replace("Westpunt", "<strong>West</strong>punt"), SEA, PORT)


def test_cells_that_are_not_all_bold_or_all_bold_alike_are_fine() -> None:
    assert bold(WEST, SEA) == []
    assert bold(WEST, SEA, PORT, "<td>Duin</td><td>9</td>") == []
    assert bold(WEST, SEA, PORT, "<td><b>Duin</b> en zee</td><td>9</td>") == []
    assert bold(WEST, SEA, PORT.replace("td><b>Haven</b></td", "th>Haven</th")) == []
    assert bold(*(row.replace("<td>48", "<td><b>48</b>") for row in (WEST, SEA, PORT))) == []
    assert bold(*(row.replace("<td>48", "<td>") for row in (WEST, SEA, PORT))) == []
    assert bold(*(row.replace("<td>48", "<th>48") for row in (WEST, SEA, PORT))) == []
    assert bold(*(row.replace("<td>48</td>", "") for row in (WEST, SEA, PORT))) == []
    shown = [row.replace("<b>", '<img src="a.png" alt="').replace("</b>", '">') for row in (WEST, SEA, PORT)]
    assert bold(*shown) == []
    assert bold(*(f"<th>Plaats</th>{row}" for row in (WEST, SEA, PORT))) == []
    assert bold(WEST, SEA, PORT, start='<table role="presentation">') == []
    assert bold(WEST, SEA, PORT, heads="") == []
