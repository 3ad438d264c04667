"""Frames, header cells and the keyboard: frame-same-title, table-header-over-nothing, focus-trapped."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


def test_frames_with_one_name_must_hold_the_same() -> None:
    first = '<iframe title="Kaart" src="/kaart/"></iframe>'
    assert "frame-same-title" in rules(f'{first}<iframe aria-label="kaart" src="/kaart-2/"></iframe>')
    assert "frame-same-title" not in rules(f'{first}<iframe title="Kaart" src="/kaart/#centrum"></iframe>')
    assert "frame-same-title" not in rules(f'{first}<iframe title="Film" src="/film/"></iframe>')


COLUMNS = '<div role="columnheader">Kamer</div><div role="columnheader">Naam</div>'
HEADERS = "<tr><th>Product</th><th>Prijs</th></tr>"


@pytest.mark.parametrize(
    "table",
    [
        f"<table>{HEADERS}<tr><td>Paspoort</td></tr><tr><td>Rijbewijs</td></tr></table>",
        f'<div role="grid"><div role="row">{COLUMNS}</div><div role="row"><div role="gridcell">1A</div></div></div>',
    ],
)
def test_a_header_over_no_cells_is_warned_about(table: str) -> None:
    assert "table-header-over-nothing" in rules(table)


@pytest.mark.parametrize(
    "table",
    [
        f"<table>{HEADERS}<tr><td>Paspoort</td><td>83 euro</td></tr><tr><td>Rijbewijs</td></tr></table>",
        f'<table>{HEADERS}<tr><td colspan="2">Paspoort</td></tr></table>',
        f'<table>{HEADERS}<tr><td>Paspoort</td></tr><tr><td headers="prijs">83 euro</td></tr></table>',
        "<table><tr><th>Paspoort</th><td>83 euro</td></tr><tr><th>Rijbewijs</th></tr></table>",
        f'<table role="presentation">{HEADERS}<tr><td>Paspoort</td></tr></table>',
        f"<table>{HEADERS}</table>",
    ],
)
def test_headers_with_cells_are_fine(table: str) -> None:
    assert "table-header-over-nothing" not in rules(table)


RING = '<button id="a" onblur="naar(\'b\').focus()">A</button><button id="b" onblur="naar(\'a\').focus()">B</button>'


@pytest.mark.parametrize("main", ['<button onblur="setTimeout(() => this.focus(), 10)">A</button>', RING])
def test_focus_that_is_pulled_back_is_warned_about(main: str) -> None:
    assert "focus-trapped" in rules(main)


@pytest.mark.parametrize(
    "main",
    [
        "<button>A</button>",
        '<button onblur="controleer(this)">A</button>',
        '<button id="a" onblur="naar(\'b\').focus()">A</button><button id="b">B</button>',
        f'<p>Druk op Esc om verder te gaan.</p><div onkeydown="los(event)">{RING}</div>',
    ],
)
def test_focus_that_gets_away_is_fine(main: str) -> None:
    assert "focus-trapped" not in rules(main)


def test_a_key_that_nobody_is_told_of_is_no_way_out() -> None:
    assert "focus-trapped" in rules(f'<div onkeydown="los(event)">{RING}</div>')


def test_what_the_tab_key_passes_by_needs_no_name() -> None:
    assert "frame-no-title" not in rules('<iframe src="/teller/" tabindex="-1" width="1" height="1"></iframe>')
    assert "frame-no-title" in rules('<iframe src="/teller/" tabindex="0"></iframe>')
