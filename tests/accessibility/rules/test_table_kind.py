"""Which tables surely hold data, which only may, and which just put things beside each other."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page

ERROR, NOTICE = Severity.ERROR, Severity.NOTICE
WORDS = [["Wat", "Waar"], ["Brood", "Bakker"], ["Melk", "Boer"]]
PRICES = [["Wat", "Prijs"], ["Brood", "2,50"], ["Melk", "1,20"]]


def table(rows: list[list[str]], before: str = "", start: str = "<table>") -> str:
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"{start}{before}{body}</table>"


def kind(main: str) -> list[str | Severity]:
    """The severity of a table without headers, where it is told; else the name of the rule that says layout."""
    kinds: list[str | Severity] = []
    for finding in found(page(main)):
        if finding.rule == "accessibility.table-no-headers":
            kinds.append(finding.severity)
        elif finding.rule == "accessibility.table-layout":
            kinds.append("layout")
    return kinds


@pytest.mark.parametrize(
    "value",
    [
        *["2,50", "€ 2,50", "€2", "$ 3", "£3", "eur 3", "USD 3", "-5", "+5", "2026", "9:00 - 17:00", "01/02/2026"],
        *["50%", "5 %", "5 €", "5,-", "5 euro", "9 uur", "9km", "9 m2", "9 m²", "9 jaar", "9 dagen", "9 weken"],
        *["9 years", "1 year", "9 days"],
    ],
)
def test_a_column_of_figures_makes_sure(value: str) -> None:
    assert kind(table([["Wat", "Hoe"], ["Brood", value], ["Melk", value]])) == [ERROR]
    assert kind(table([["Wat", "Hoe"], ["Brood", value], ["Melk", f"{value} of zo"]])) == [NOTICE]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (PRICES, ERROR),
        (WORDS, NOTICE),
        ([row[::-1] for row in PRICES], ERROR),
        ([*PRICES, ["Kaas", "4"]], ERROR),
        ([*PRICES, ["Kaas", "duur"]], NOTICE),
        ([PRICES[0], ["Kaas", "duur"], *PRICES[1:]], NOTICE),
        ([["<i>Wat</i>", "<i>Waar</i>"], *WORDS[1:]], NOTICE),
        ([*PRICES, ["Kaas"]], NOTICE),
        ([*PRICES, ["Kaas", ""]], NOTICE),
        ([["2024", "2025"], ["1", "2"], ["3", "4"]], NOTICE),
        ([["Wat", "2025"], ["1", "2"], ["3", "4"]], ERROR),
        ([["Wat", "Hoe", "Meer"], ["Brood", "2", "ja"], ["Melk", "1", "nee"]], ERROR),
        ([*PRICES[:2], ["x" * 60, "1"]], ERROR),
        ([*PRICES[:2], ["x" * 61, "1"]], NOTICE),
        ([*PRICES[:2], ['<a href="/melk/">Melk</a>', "1"]], NOTICE),
        ([*PRICES[:2], ['<img src="melk.png" alt="Melk">', "1"]], NOTICE),
        ([["<b>Wat</b>", "<strong>Waar</strong>"], *WORDS[1:]], ERROR),
        ([["<b>Wat</b>", "Waar"], *WORDS[1:]], NOTICE),
        ([["<b>Wat</b>", "<b>W</b>aar"], *WORDS[1:]], NOTICE),
        ([["<b>Wat</b>", ""], *WORDS[1:]], NOTICE),
        ([["<b></b>", "<b></b>"], *WORDS[1:]], NOTICE),
        ([["<b>Wat</b>"], *WORDS[1:]], NOTICE),
        ([*WORDS[:2], ["x" * 240, "y"]], NOTICE),
    ],
)  # fmt: skip
def test_a_table_without_headers_is_told_as_surely_as_it_holds_data(rows: list[list[str]], expected: Severity) -> None:
    assert kind(table(rows)) == [expected]


def test_a_caption_makes_sure() -> None:
    assert kind(table(WORDS, "<caption>Winkels</caption>")) == [ERROR]
    assert kind(table(WORDS[:2], "<caption>Winkels</caption>")) == []


@pytest.mark.parametrize(
    "name",
    ["table", "form", "button", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "div", "pre", "nav", "iframe"],
)
def test_a_table_with_more_than_texts_in_its_cells_only_puts_things_beside_each_other(name: str) -> None:
    assert kind(table([*PRICES, ["Kaas", f"<{name}>4</{name}>"]])) == []
    assert kind(table([*PRICES, ["Kaas", f"<{name}></{name}>"]])) == []
    captioned = table([*PRICES, ["Kaas", f"<{name}>4</{name}>"]], "<caption>Prijzen</caption>")
    assert kind(captioned) == ["layout"]


def test_a_field_or_a_text_of_four_lines_makes_a_table_layout_too() -> None:
    assert kind(table([*PRICES, ["Kaas", '<input aria-label="Aantal">']])) == []
    assert kind(table([*PRICES, ["Kaas", "x" * 241]])) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["Terug", "Verder"]], ["layout"]),
        ([["Terug"]], []),
        ([["Terug"], ["Verder"]], []),
        ([["Terug"], ["Verder", "Klaar"]], []),
        ([[], ["Terug", "Verder"], []], ["layout"]),
        ([], []),
    ],
)
def test_one_row_or_one_column_is_no_table_of_data(rows: list[list[str]], expected: list[str]) -> None:
    assert kind(table(rows)) == expected


HEAD = "<thead><tr><th>Wat</th></tr></thead>"


def test_a_head_with_header_cells_makes_one_column_and_long_texts_data() -> None:
    """Seen by what is said of a caption, which a table for layout has not."""
    caption = "<caption>Winkels</caption>"
    column = [["Bakker"], ["Boer"]]
    assert kind(table(column, caption + HEAD)) == []
    assert kind(table(column, caption + HEAD.replace("th>", "td>"))) == ["layout"]
    assert kind(table(column, caption + HEAD.replace("thead>", "tbody>"))) == ["layout"]
    long = [*WORDS, ["x" * 241, "y"]]
    assert kind(table(long, caption + HEAD)) == []
    assert kind(table(long, caption + HEAD.replace("thead>", "tbody>"))) == ["layout"]
    inner = f"<table>{HEAD}<tr><td>9</td></tr></table>"
    assert "layout" in kind(table([*WORDS, [inner, "y"]], caption))
    assert kind(table([[]], caption + HEAD.replace("</th>", "</th><th>Waar</th>"))) == ["layout"]


@pytest.mark.parametrize(
    ("role", "heard"),
    [("", True), ("table", True), ("grid", True), ("none", False), ("presentation", False), ("list", False)],
)
def test_a_table_by_another_role_is_none(role: str, heard: bool) -> None:
    assert kind(table(PRICES, start=f'<table role="{role}">')) == ([ERROR] if heard else [])


def test_the_cells_of_a_table_are_its_own() -> None:
    inner = table(PRICES)
    assert kind(table([[inner, "Naast"], ["Een", "Twee"]])) == [ERROR]
    headed = table([*WORDS[:2], ["Melk", "<table role=none><tr><th>Wat</th><td>9</td></tr></table>"]])
    assert kind(headed) == []
