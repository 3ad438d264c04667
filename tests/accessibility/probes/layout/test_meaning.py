"""Order, words and headings that only the looks carry."""

from __future__ import annotations

import pytest

from plugins.accessibility.browser.probes.layout import meaning, order

pytestmark = pytest.mark.browser

LINES = "<p>Vraag uw paspoort op tijd aan. U kunt het na vijf dagen ophalen bij de balie van het gemeentehuis.</p>"
PINNED = '<p style="position: absolute; top: {}px">Stap {}.</p>'
GRID = '<div style="display: grid; grid-template-columns: 2fr 1fr">'
FLEX = "display: flex; flex-direction"


@pytest.mark.parametrize(
    "body",
    [
        f'<div style="{FLEX}: column-reverse"><p>Eerst vraagt u het aan.</p><p>Dan haalt u het op.</p></div>',
        f'<ol style="{FLEX}: row-reverse"><li>Kies</li><li>Betaal</li></ol>',
        '<div style="display: flex; flex-direction: column"><p style="order: 2">Stap een.</p><p>Stap twee.</p></div>',
        '<div style="display: grid"><p style="grid-row: 2">Stap een.</p><p style="grid-row: 1">Stap twee.</p></div>',
        '<form><button style="float: right">Terug</button><button style="float: right">Verder</button></form>',
        f'<div style="position: relative">{PINNED.format(50, "een")}{PINNED.format(0, "twee")}</div>',
        '<div><p>Stap een.</p><p style="position: relative; top: -90px">Stap twee.</p></div>',
    ],
)
def test_texts_that_are_seen_in_another_order_than_read_are_a_warning(look, body: str) -> None:
    (seen,) = look(order.PROBE, body)
    assert seen.rule == "accessibility.visual-order"
    assert seen.values["first"] != seen.values["later"]


@pytest.mark.parametrize(
    "body",
    [
        f'<div style="{FLEX}: column"><p>Stap een.</p><p>Stap twee.</p></div>',
        f'<div style="{FLEX}: row"><p>Stap een.</p><p>Stap twee.</p></div>',
        '<div style="display: grid; grid-template-columns: 1fr 1fr"><p>Een</p><p>Twee</p><p>Drie</p><p>Vier</p></div>',
        f"{GRID}<aside style='grid-area: 1 / 2'>Contact</aside><div style='grid-area: 1 / 1'>Tekst</div></div>",
        f'<img alt="" style="float: right; width: 50px">{LINES}',
        f'<div style="{FLEX}: column-reverse"><p>Een enkele tekst</p><hr></div>',
        f'<div dir="rtl" style="{FLEX}: row"><p>Een</p><p>Twee</p></div>',
        f'<div style="{FLEX}: column-reverse"><p hidden>Stap een.</p><p>Stap twee.</p></div>',
    ],
)
def test_columns_pictures_and_what_is_hidden_are_in_order(rules, body: str) -> None:
    assert rules(order.PROBE, body) == []


@pytest.mark.parametrize("content", ['"Let op: "', '"verplicht"', '"Nieuw " "bericht"'])
def test_words_that_a_style_sheet_adds_are_a_warning(rules, content: str) -> None:
    head = f"<style>.x::before {{ content: {content} }}</style>"
    assert rules(meaning.PROBE, '<p class="x">Neem een pasfoto mee.</p>', head=head) == ["css-text"]


@pytest.mark.parametrize(
    ("content", "attributes"),
    [
        ('"→"', ""),
        ('"*"', ""),
        ('"•\\a0"', ""),
        ('""', ""),
        ("counter(stap)", ""),
        ('url("pijl-omlaag.svg")', ""),
        ('"Zoeken" / ""', ""),
        ('"pasfoto"', ""),
        ("attr(aria-label)", 'aria-label="Pasfoto en paspoort"'),
        ('"Let op"', "hidden"),
        ('"home"; font-family: "Material Icons"', ""),
    ],
)
def test_signs_numbers_icons_and_what_is_said_already_are_fine(rules, content: str, attributes: str) -> None:
    head = f"<style>.x::before {{ content: {content} }}</style>"
    assert rules(meaning.PROBE, f'<p class="x" {attributes}>Neem een pasfoto mee.</p>', head=head) == []


@pytest.mark.parametrize(
    "line",
    [
        '<p style="font-weight: 700">Wat hebt u nodig</p>',
        '<p style="font-size: 24px">Wat hebt u nodig</p>',
        '<div style="font: bold 22px sans-serif">Wat hebt u nodig</div>',
        '<p><strong style="font-size: 24px">Wat hebt u nodig</strong></p>',
        '<p><span style="font-weight: 600">Wat hebt u nodig</span></p>',
    ],
)
def test_a_line_that_looks_like_a_heading_is_a_warning(look, line: str) -> None:
    (seen,) = look(meaning.PROBE, line + LINES)
    assert (seen.rule, seen.values) == ("accessibility.heading-by-looks", {"words": "Wat hebt u nodig"})


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>Wat hebt u nodig</h2>{LINES}",
        f'<p role="heading" aria-level="2" style="font-weight: 700">Wat hebt u nodig</p>{LINES}',
        f"<p><strong>Wat hebt u nodig</strong></p>{LINES}",  # bold by markup alone: a static rule tells it
        f'<p style="font-weight: 700">Neem op tijd uw paspoort mee.</p>{LINES}',
        f'<p style="font-weight: 700">Wat hebt u nodig</p><p style="font-weight: 700">{LINES[3:]}',
        f"<p>Wat hebt u nodig</p>{LINES}",
        '<p style="font-weight: 700">Wat hebt u nodig</p><p>Een pasfoto</p>',
        f'<ul><li style="font-weight: 700">Wat hebt u nodig</li></ul>{LINES}',
        f'<blockquote><p style="font-size: 24px">Wat hebt u nodig</p>{LINES}</blockquote>',
        f'<p style="font-weight: 700"><a href="/">Wat hebt u nodig</a></p>{LINES}',
    ],
)
def test_headings_sentences_and_lines_in_other_parts_are_fine(rules, body: str) -> None:
    assert rules(meaning.PROBE, body) == []


MAIN = "<main><h1>Verkiezingen</h1><p>U kunt op 1 mei stemmen, van zeven uur tot tien uur. Neem een pas mee.</p></main>"
KEEPS = "<script>document.querySelector('main').setAttribute('aria-hidden', 'true')</script>"


def test_a_main_text_that_a_script_keeps_from_who_listens_is_a_warning(rules) -> None:
    assert rules(meaning.PROBE, MAIN + KEEPS) == ["main-kept-back"]


@pytest.mark.parametrize(
    "body",
    [
        MAIN,
        f'{MAIN}<div role="dialog" aria-modal="true" aria-label="Cookies">Akkoord?</div>{KEEPS}',
        f"{MAIN.replace('<main>', '<main hidden>')}{KEEPS}",
        f'<div aria-hidden="true">Versiering</div>{MAIN}',
    ],
)
def test_behind_a_window_and_where_nothing_shows_it_is_fine(rules, body: str) -> None:
    assert rules(meaning.PROBE, body) == []
