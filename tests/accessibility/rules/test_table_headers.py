"""A header over a column without one cell: table-header-over-nothing."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import told

RULE = "table-header-over-nothing "
HEADS = "<tr><th>Wat</th><th>Prijs</th><th>Geldig</th></tr>"
TWO = "<tr><td>Paspoort</td><td>83 euro</td></tr>"
LAST = "table > tr:nth-of-type(1) > th:nth-of-type(3) ‘Geldig’"


def over_nothing(main: str) -> list[str]:
    return [one.removeprefix(RULE) for one in told(main) if one.startswith(RULE)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (HEADS + TWO, [LAST]),
        (HEADS + TWO * 2, [LAST]),
        (HEADS + TWO.replace("<td>Paspoort</td>", ""), [LAST.replace("3", "2").replace("Geldig", "Prijs"), LAST]),
        (HEADS + TWO.replace("td>Paspoort</td", "th>Paspoort</th"), [LAST]),
        (HEADS + TWO.replace("<td>83", '<td hidden>80 euro</td><td aria-hidden="true"></td><td>83'), [LAST]),
        (HEADS + TWO + f"<tr hidden>{'<td>9</td>' * 3}</tr>", [LAST]),
        (f"<tr></tr>{HEADS}{TWO}", ["table > tr:nth-of-type(2) > th:nth-of-type(3) ‘Geldig’"]),
        (HEADS + f"<tr><td>Pas</td><td><table role=none><tr>{'<td>9</td>' * 3}</tr></table></td></tr>", [LAST]),
        (HEADS + f"<tr><td>Pas</td><td><table><tr>{'<td>9</td>' * 3}</tr></table></td></tr>", [LAST]),
        (HEADS + TWO.replace("<td>83", "<td rowspan=0 colspan=1>83"), [LAST]),
        (HEADS + TWO.replace("<td>83", "<td rowspan=1 colspan=x>83"), [LAST]),
        (HEADS.replace("<th>Wat", "<th colspan=2>Wat") + f"<tr>{'<td>9</td>' * 3}</tr>", [LAST]),
        (HEADS.replace("th>Wat</th", "td role=columnheader>Wat</td") + TWO, [LAST.replace("3", "2")]),
        (HEADS.replace("th>Wat</th", "td role=rowheader>Wat</td") + TWO, [LAST.replace("3", "2")]),
    ],
)
def test_a_header_over_a_column_without_a_cell_is_told(rows: str, expected: list[str]) -> None:
    assert over_nothing(f"<table>{rows}</table>") == expected


@pytest.mark.parametrize(
    "rows",
    [
        HEADS + f"<tr>{'<td></td>' * 3}</tr>",
        HEADS + TWO + f"<tr>{'<td>9</td>' * 3}</tr>",
        HEADS + TWO.replace("<td>83", "<td colspan=2>83"),
        HEADS + TWO.replace("<td>83", "<td aria-colspan=2>83"),
        HEADS + TWO.replace("<td>83", "<td rowspan=2>83"),
        HEADS + TWO.replace("<td>83", "<td aria-rowspan=2>83"),
        HEADS.replace("<th>Wat", "<th rowspan=2>Wat") + TWO,
        HEADS + TWO.replace("<td>83", "<td headers=prijs>83"),
        HEADS,
        HEADS.replace("Geldig", "") + TWO,
        HEADS.replace("th>Wat</th", "td>Wat</td") + TWO,
        HEADS.replace("<th>Wat", "<th role=cell>Wat") + TWO,
        f"<tr><td>A</td><td>B</td></tr>{HEADS}{TWO}",
        HEADS + TWO + "<tr><td>A</td><td>B</td><td role=gridcell>C</td></tr>",
        HEADS + TWO + "<tr><td>A</td><td>B</td><td role=cell>C</td></tr>",
        HEADS + TWO + "<tr><td>A</td><td>B</td><th role=rowheader>C</th></tr>",
    ],
)
def test_a_header_over_a_column_with_a_cell_or_a_row_with_others_is_fine(rows: str) -> None:
    assert over_nothing(f"<table>{rows}</table>") == []


@pytest.mark.parametrize("role", ["table", "grid", "treegrid"])
def test_a_table_that_aria_makes_is_one_too(role: str) -> None:
    rows = HEADS + TWO
    for old, new in (("tr", "row"), ("th", "columnheader"), ("td", "gridcell")):
        rows = rows.replace(f"<{old}", f'<div role="{new}"').replace(f"</{old}", "</div")
    last = "div > div:nth-of-type(1) > div:nth-of-type(3) ‘Geldig’"
    assert over_nothing(f'<div role="{role}">{rows}</div>') == [last]
    assert over_nothing(f'<div role="{role}"><div role="rowgroup">{rows}</div></div>') == [
        last.replace("div > ", "div > div > ", 1)
    ]
    assert over_nothing(f'<div role="list">{rows}</div>') == []
    assert over_nothing(f'<table role="{role}">{HEADS}{TWO}</table>') == [LAST], "once"
    within = f'<div role="{role}">{rows.replace("83 euro", "<div role=table>" + rows + "</div>")}</div>'
    assert len(over_nothing(within)) == 2


def test_a_table_for_layout_or_rows_by_another_role_are_none() -> None:
    assert over_nothing(f'<table role="presentation">{HEADS}{TWO}</table>') == []
    assert over_nothing(f"<table>{HEADS}{TWO.replace('<tr', '<tr role=none')}</table>") == []
    assert over_nothing(f"<table>{HEADS}{TWO.replace('<tr', '<tr role=row')}</table>") == [LAST]
    assert over_nothing(f"<table>{HEADS}{TWO.replace('<td>83', '<td role=none>83')}</table>") == [
        LAST.replace("3", "2").replace("Geldig", "Prijs"),
        LAST,
    ]
