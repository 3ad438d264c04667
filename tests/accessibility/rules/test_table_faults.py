"""What is told of headers, merged cells, captions and tables in tables: where, and with which words."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, places_by

ROWS = "<tr><td>Paspoort</td><td>83 euro</td></tr><tr><td>Rijbewijs</td><td>51 euro</td></tr>"
HEADS = "<tr><th>Product</th><th>Prijs</th></tr>"
TABLE = f"<table>{HEADS}{ROWS}</table>"


def severities(rule: str, main: str) -> list[Severity]:
    return [finding.severity for finding in found(page(main)) if finding.rule == f"accessibility.{rule}"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (f"<tr><td></td><td>Wat</td></tr>{ROWS}", ["table ‘Wat’"]),
        (f"<tr><th></th><th></th></tr>{ROWS}", ["table ‘Paspoort’"]),
        (f'<tr><td role="columnheader"></td><td></td></tr>{ROWS}', ["table ‘Paspoort’"]),
        ("<tr><th></th><td>Wat</td></tr><tr><td>Een</td><td>Twee</td></tr>", ["table ‘Wat’"]),
        (ROWS, []),
        (ROWS.replace("td>Paspoort</td", "th>Paspoort</th") * 2, []),
        (f'<tr><td role="columnheader">Wat</td><td>Hoe</td></tr>{ROWS}', []),
        (ROWS.replace("<td>Paspoort", '<td role="rowheader">Paspoort') * 2, []),
        (f'<tr><th aria-label="Wat"></th><td></td></tr>{ROWS}', []),
        ("", []),
    ],
)
def test_a_table_is_told_by_its_first_text(rows: str, expected: list[str]) -> None:
    assert places_by("table-no-headers", f"<table>{rows}</table>") == expected


def test_a_header_may_be_named_from_elsewhere() -> None:
    heads = '<tr><th aria-labelledby="{}"></th><td></td></tr>'
    assert places_by("table-no-headers", f'<p id="wat">Wat</p><table>{heads.format("wat")}{ROWS}</table>') == []
    assert places_by("table-no-headers", f'<p id="wat">Wat</p><table>{heads.format("hoe")}{ROWS}</table>') != []


def test_headers_that_say_nothing_make_sure_that_it_is_data() -> None:
    texts = "<tr><{0}></{0}><td>Wat</td></tr><tr><td>Een</td><td>Twee</td></tr><tr><td>Drie</td><td>Vier</td></tr>"
    assert severities("table-no-headers", f"<table>{texts.format('th')}</table>") == [Severity.ERROR]
    assert severities("table-no-headers", f"<table>{texts.format('td')}</table>") == [Severity.NOTICE]


INNER = f"<table>{HEADS}<tr><td>Foto</td><td>9 euro</td></tr></table>"


@pytest.mark.parametrize(
    ("outer", "severity"),
    [
        (f"<table>{HEADS}<tr><td>Pas</td><td>{INNER}</td></tr></table>", Severity.ERROR),
        (f"<table>{ROWS}<tr><td>Pas</td><td>{INNER}</td></tr></table>", Severity.WARNING),
        (
            f"<table>{HEADS}<tr><td>Pas</td><td>{INNER.replace('th>', 'td>')}</td></tr></table>",
            Severity.WARNING,
        ),
        (f"<table role=grid>{HEADS}<tr><td>Pas</td><td>{INNER}</td></tr></table>", Severity.ERROR),
    ],
)
def test_a_table_in_a_table_is_worst_among_data(outer: str, severity: Severity) -> None:
    assert severities("table-nested", outer) == [severity]
    row = 3 if "Rijbewijs" in outer else 2
    place = f"table > tr:nth-of-type({row}) > td:nth-of-type(2) > table"
    assert places_by("table-nested", outer) == [f"{place} ‘ProductPrijsFoto9 euro’"]


def test_a_table_in_one_for_layout_or_beside_another_is_fine() -> None:
    assert places_by("table-nested", f"<table role=none>{HEADS}<tr><td>Pas</td><td>{INNER}</td></tr></table>") == []
    assert places_by("table-nested", f"<div>{INNER}{INNER}</div>") == []
    inner = INNER.replace("<table>", "<table role=none>")
    assert places_by("table-nested", f"<table>{HEADS}<tr><td>Pas</td><td>{inner}</td></tr></table>") == []
    between = f"<table>{HEADS}<tr><td>Pas</td><td><table role=none><tr><td>{INNER}</td></tr></table></td></tr></table>"
    assert places_by("table-nested", between) == []


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("<th>Wat</th><th></th>", ["table > tr:nth-of-type(1) > th:nth-of-type(2) ‘Wat’"]),
        ("<th>Wat</th><th></th><th></th>", [
            "table > tr:nth-of-type(1) > th:nth-of-type(2) ‘Wat’",
            "table > tr:nth-of-type(1) > th:nth-of-type(3) ‘Wat’",
        ]),
        ("<th></th><th></th><th>Wat</th>", ["table > tr:nth-of-type(1) > th:nth-of-type(2) ‘Wat’"]),
        ("<th></th><th>Wat</th>", []),
        ("<th>Wat</th><th>Prijs</th>", []),
        ('<th>Wat</th><th aria-label="Prijs"></th>', []),
        ("<th></th><th></th>", []),
        ("<th>Wat</th><th><svg></svg></th>", []),
        ("<th>Wat</th><td></td>", []),
    ],
)  # fmt: skip
def test_a_header_among_filled_ones_is_filled(heads: str, expected: list[str]) -> None:
    assert places_by("table-header-empty", f"<table><tr>{heads}</tr>{ROWS}</table>") == expected


def test_a_scope_is_told_with_its_cell_and_value() -> None:
    cells = '<th scope="Kolom">Product</th><td scope="row">Prijs</td><td scope="">Niets</td><th scope=" ">Geldig</th>'
    main = f"<table><tr>{cells}</tr></table>"
    place = "table > tr > {}:nth-of-type(1) ‘{}’"
    assert places_by("table-scope", main) == [place.format("th", "Product"), place.format("td", "Prijs")]
    messages = [one.message for one in found(page(main)) if one.rule == "accessibility.table-scope"]
    assert ["kolom" in messages[0], "row" in messages[1]] == [True, True]


@pytest.mark.parametrize("scope", ["row", "col", "rowgroup", "colgroup", "ROW"])
def test_a_scope_that_exists_belongs_on_a_header(scope: str) -> None:
    assert places_by("table-scope", f"<table><tr><th scope={scope}>Product</th><td>9</td></tr>{ROWS}</table>") == []
    assert places_by("table-scope", f"<table><tr><td scope={scope}>Product</td><td>9</td></tr>{ROWS}</table>") != []


MERGED = "<tr><th>Product</th><th colspan=2>Prijs</th></tr><tr><td>Naam</td><td>Nu</td><td>Straks</td></tr>"
PLACE = "table > tr:nth-of-type(1) > th:nth-of-type({}) ‘{}’"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (MERGED, [PLACE.format(2, "Prijs")]),
        (MERGED.replace("colspan", "rowspan"), [PLACE.format(2, "Prijs")]),
        (MERGED.replace("colspan=2", "colspan=1 rowspan=2"), [PLACE.format(2, "Prijs")]),
        (MERGED.replace("colspan=2", "colspan=3 rowspan=x"), [PLACE.format(2, "Prijs")]),
        (MERGED.replace("<th>Product", "<th rowspan=2>Product"), [PLACE.format(1, "Product")]),
        (MERGED.replace("<th>Product", "<th rowspan=2 scope=col>Product"), [PLACE.format(2, "Prijs")]),
        (MERGED.replace("<th>Product</th>", ""), []),
        (MERGED.replace("th>Product</th", "td>Product</td"), ["table > tr:nth-of-type(1) > th ‘Prijs’"]),
        (MERGED.replace("<th>Product</th><th colspan=2>Prijs</th>", "<th colspan=2>Prijs</th><th>Product</th>"), [
            PLACE.format(1, "Prijs"),
        ]),
        (f"<tr><td>A</td><td>B</td></tr>{MERGED.replace('<th>Product</th>', '')}", [
            "table > tr:nth-of-type(2) > th ‘Prijs’",
        ]),
        (f"{MERGED.replace('<th>Product</th>', '')}<tr><th colspan=2>Later</th></tr>", [
            "table > tr:nth-of-type(1) > th ‘Prijs’",
        ]),
        (MERGED.replace("colspan=2", "colspan=2 scope=colgroup"), []),
        (MERGED.replace("colspan=2", "colspan=1"), []),
        (MERGED.replace("colspan=2", "colspan=x"), []),
        (MERGED.replace("colspan=2>Prijs", "colspan=2>"), []),
        (MERGED.replace("th colspan=2>Prijs</th", "td colspan=2>Prijs</td"), []),
        (MERGED.replace("<td>Nu", "<td headers=prijs>Nu"), []),
    ],
)  # fmt: skip
def test_a_header_over_more_columns_or_rows_says_which_unless_it_is_over_all(rows: str, expected: list[str]) -> None:
    assert places_by("table-headers-merged", f"<table>{rows}{ROWS}</table>") == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ("<table><tr><td></td><td>Terug</td></tr></table>", ["table ‘Terug’"]),
        ("<table><tr><td></td><td></td></tr></table>", ["table"]),
        ('<table summary="Knoppen"><tr><td>Terug</td></tr><tr><td>Verder</td></tr></table>', ["table ‘Terug’"]),
        ("<table><caption>Knoppen</caption><tr><td>Terug</td></tr><tr><td>Op</td></tr></table>", ["table ‘Terug’"]),
        ("<table><tr><td>Terug</td></tr><tr><td>Verder</td></tr></table>", []),
        ("<table><tr><td>Terug</td></tr></table>", []),
        ("<table></table>", []),
        (TABLE, []),
        (TABLE.replace("<table>", '<table summary="Prijzen">'), []),
    ],
)
def test_a_table_for_layout_is_told_when_it_is_heard_as_one_of_data(table: str, expected: list[str]) -> None:
    assert places_by("table-layout", table) == expected


CAPTION = TABLE.replace("<table>", "<table><caption>Prijzen</caption>")
SMALL = f"<table>{HEADS}<tr><td>Foto</td><td>9 euro</td></tr></table>"


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        (TABLE * 2, ["table:nth-of-type(1) ‘Product’", "table:nth-of-type(2) ‘Product’"]),
        (CAPTION + TABLE, ["table:nth-of-type(2) ‘Product’"]),
        (TABLE + TABLE.replace("<table>", '<table summary="Prijzen">'), ["table:nth-of-type(1) ‘Product’"]),
        (TABLE + TABLE.replace("<table>", '<table aria-label="Prijzen">'), ["table:nth-of-type(1) ‘Product’"]),
        (TABLE + TABLE.replace("<th>Prijs", "<th>").replace("<th>Product", "<th>"), [
            "table:nth-of-type(1) ‘Product’",
            "table:nth-of-type(2) ‘Paspoort’",
        ]),
        (TABLE, []),
        (TABLE + SMALL, []),
        (TABLE + TABLE.replace("th>", "td>"), []),
        (TABLE + TABLE.replace("83 euro", "<ul><li>83</li><li>84</li></ul>"), []),
        (TABLE + TABLE.replace("<table>", "<table role=none>"), []),
    ],
)  # fmt: skip
def test_of_more_tables_of_data_each_has_a_caption(main: str, expected: list[str]) -> None:
    assert places_by("table-no-caption", main) == expected
