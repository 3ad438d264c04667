from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules

CELLS = "<tr><td>Paspoort</td><td>83 euro</td></tr><tr><td>Rijbewijs</td><td>51 euro</td></tr>"
MORE = f"{CELLS}<tr><td>Uittreksel</td><td>€ 17,50</td></tr>"
LIST = "<ul><li>Een</li><li>Twee</li></ul>"
HEADS = "<tr><th>Product</th><th>Prijs</th></tr>"


def severities(main: str) -> list[tuple[str, Severity]]:
    return [(finding.rule.removeprefix("accessibility."), finding.severity) for finding in found(page(main))]


@pytest.mark.parametrize(
    "rows",
    [
        MORE,
        f"<caption>Prijzen</caption>{CELLS}<tr><td>Anders</td><td>Vraag het ons</td></tr>",
        f"<tr><td><b>Product</b></td><td><b>Prijs</b></td></tr>{CELLS}",
        f"<tr><th></th><th> </th></tr>{CELLS}",
    ],
)
def test_a_table_that_surely_holds_data_needs_headers(rows: str) -> None:
    assert severities(f"<table>{rows}</table>") == [("table-no-headers", Severity.ERROR)]


@pytest.mark.parametrize(
    "rows",
    [
        HEADS + CELLS,
        "<tr><th>Paspoort</th><td>83 euro</td></tr><tr><th>Rijbewijs</th><td>51 euro</td></tr>",
        "<tr><td></td><th>Prijs</th></tr><tr><th>Paspoort</th><td>83 euro</td></tr>",
    ],
)
def test_headers_above_or_before_are_fine(rows: str) -> None:
    assert rules(f"<table>{rows}</table>") == []


def test_a_table_of_texts_without_headers_only_asks_for_a_look() -> None:
    rows = "".join(f"<tr><td>Veld {name}</td><td>Wat u daar invult</td></tr>" for name in "ABC")
    assert severities(f"<table>{rows}</table>") == [("table-no-headers", Severity.NOTICE)]


@pytest.mark.parametrize(
    "table",
    [
        f'<table role="presentation">{MORE}</table>',
        f"<table><tr><td>{LIST}</td><td><h2>Nieuws</h2></td></tr><tr><td>{LIST}</td><td>Tekst</td></tr></table>",
        f"<table><tr><td>{'Een lange tekst. ' * 30}</td><td>Kort</td></tr><tr><td>Een</td><td>Twee</td></tr></table>",
    ],
)
def test_a_table_for_layout_needs_no_headers(table: str) -> None:
    assert "table-no-headers" not in rules(table)


def test_a_table_in_a_table_of_data_is_refused() -> None:
    inner = f"<table>{HEADS}{CELLS}</table>"
    outer = f"<table>{HEADS}<tr><td>{inner}</td><td>x</td></tr></table>"
    assert ("table-nested", Severity.ERROR) in severities(outer)
    bare = f"<table><tr><td>{inner}</td><td>x</td></tr></table>"
    assert ("table-nested", Severity.WARNING) in severities(bare)
    assert rules(f'<table role="presentation"><tr><td>{inner}</td><td>x</td></tr></table>') == []
    assert "table-nested" not in rules(inner + inner)


def test_an_empty_header_among_filled_ones_is_a_warning_but_for_the_corner() -> None:
    row = "<tr><td>Paspoort</td><td>83 euro</td><td>10 jaar</td></tr>"
    assert rules(f"<table><tr><th>Product</th><th>Prijs</th><th></th></tr>{row}</table>") == ["table-header-empty"]
    assert rules(f"<table><tr><th></th><th>Prijs</th><th>Geldig</th></tr>{row}</table>") == []


@pytest.mark.parametrize(
    ("cell", "refused"),
    [
        ('<td scope="row">Paspoort</td>', True),
        ('<th scope="kolom">Paspoort</th>', True),
        ('<th scope="row">Paspoort</th>', False),
        ('<th scope="COL">Paspoort</th>', False),
    ],
)
def test_a_scope_that_means_nothing_is_a_warning(cell: str, refused: bool) -> None:
    assert ("table-scope" in rules(f"<table>{HEADS}<tr>{cell}<td>83 euro</td></tr></table>")) is refused


def test_merged_headers_say_what_they_are_for() -> None:
    merged = (
        "<tr><th>Product</th><th colspan='2'{scope}>Prijs</th></tr><tr><th>Naam</th><th>Nu</th><th>Straks</th></tr>"
    )
    row = "<tr><td>Paspoort</td><td>83</td><td>84</td></tr>"
    assert rules(f"<table>{merged.format(scope='')}{row}</table>") == ["table-headers-merged"]
    assert rules(f"<table>{merged.format(scope=' scope=colgroup')}{row}</table>") == []
    title = "<tr><th colspan='2'>Prijzen in 2026</th></tr>"
    assert rules(f"<table>{title}{HEADS}{CELLS}</table>") == []


def test_a_table_that_puts_things_beside_each_other_is_a_notice() -> None:
    assert severities("<table><tr><td>Terug</td><td>Verder</td></tr></table>") == [("table-layout", Severity.NOTICE)]
    assert rules('<table role="none"><tr><td>Terug</td><td>Verder</td></tr></table>') == []
    long = f"<table><thead>{HEADS}</thead><tr><td>Paspoort</td><td>{'Een lange tekst. ' * 30}</td></tr></table>"
    assert rules(long) == []


def test_more_tables_on_a_page_are_told_apart_by_captions() -> None:
    bare = f"<table>{HEADS}{CELLS}</table>"
    titled = f"<table><caption>Prijzen</caption>{HEADS}{CELLS}</table>"
    assert rules(bare) == []
    assert rules(bare + titled) == ["table-no-caption"]
    assert rules(titled + titled) == []
