from __future__ import annotations

import pytest

from tests.accessibility.pages import rules, told


@pytest.mark.parametrize("attribute", ['style="text-align: justify"', 'align="justify"'])
def test_justified_text_is_a_warning(attribute: str) -> None:
    assert rules(f"<p {attribute}>U kunt een paspoort aanvragen.</p>") == ["text-justified"]


def test_other_ways_to_align_are_fine() -> None:
    assert rules('<p style="text-align: left">Tekst</p><p align="center">Tekst</p><p align="justify"></p>') == []


@pytest.mark.parametrize("text", ["<u>altijd</u>", '<span style="text-decoration: underline dotted">altijd</span>'])
def test_an_underlined_word_is_a_warning(text: str) -> None:
    assert rules(f"<p>Neem {text} uw paspoort mee.</p>") == ["text-underlined"]


@pytest.mark.parametrize(
    "text",
    [
        '<a href="/x/" style="text-decoration: underline">Paspoort</a>',
        '<u><a href="/x/">Paspoort</a></u>',
        '<a href="/x/"><u>Paspoort</u></a>',
        '<span style="text-decoration: none">altijd</span>',
        "<ins>altijd</ins>",
    ],
)
def test_an_underlined_link_is_fine(text: str) -> None:
    assert rules(f"<p>Neem {text} mee.</p>") == []


@pytest.mark.parametrize("name", ["marquee", "blink"])
def test_text_that_moves_is_refused(name: str) -> None:
    assert rules(f"<{name}>Let op</{name}>") == ["text-moving"]


@pytest.mark.parametrize("name", ["p", "div", "section", "article"])
def test_a_justified_text_is_told_where_it_stands(name: str) -> None:
    other = f"<{name}>Andere tekst</{name}>"
    for attribute in ('align="JUSTIFY"', 'style="color: red; TEXT-ALIGN:justify"'):
        assert told(f"{other}<{name} {attribute}>Deze  tekst</{name}>") == [
            f"text-justified {name}:nth-of-type(2) ‘Deze tekst’"
        ]
        assert told(f"<{name} {attribute}></{name}>") == []
    assert told(f'<{name} align="left">Deze tekst</{name}>') == []


def test_a_justified_item_cell_or_table_is_told_too() -> None:
    assert told('<ul><li align="justify">Paspoort</li><li>Foto</li></ul>') == [
        "text-justified ul > li:nth-of-type(1) ‘Paspoort’"
    ]
    table = "<table{}><tr><th>Wat</th><th>Wie</th></tr><tr><td{}>Pas</td><td>Elk</td></tr></table>"
    assert "text-justified table ‘WatWiePasElk’" in told(table.format(' align="justify"', ""))
    assert any("td" in one for one in told(table.format("", ' align="justify"')) if "text-justified" in one)
    assert told('<p>Neem <span align="justify">uw pas</span> mee.</p>') == []


UNDERLINE = "text-decoration: underline"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        *(("<u>altijd</u>", "u ‘altijd’"), ("<u>ja</u>", "u ‘ja’"), ("<u>a</u>", ""), ("<u></u>", "")),
        (f'<b style="{UNDERLINE}">altijd</b>', "b ‘altijd’"),
        ("<u>altijd <b>uw pas</b></u>", "u ‘altijd uw pas’"),
        ('<b style="TEXT-DECORATION-LINE:overline underline">altijd</b>', "b ‘altijd’"),
        ('<b style="text-decoration: none; color: underline">altijd</b>', ""),
        (f'<b style="{UNDERLINE}"><a href="/x/">Kosten</a></b>', ""),
        (f'<a href="/x/"><b style="{UNDERLINE}">Kosten</b></a>', ""),
        (f'<a href="/x/" style="{UNDERLINE}">Kosten</a>', ""),
        ('<u>altijd <a href="/x/">Kosten</a></u>', ""),
    ],
)
def test_underlined_words_are_told_unless_a_link_is_there(text: str, where: str) -> None:
    assert told(f"<p>Neem {text} mee.</p>") == ([f"text-underlined p > {where}"] if where else [])


@pytest.mark.parametrize("level", ["h2", "h3", "h4", "h5", "h6"])
def test_an_underlined_heading_is_a_matter_of_taste(level: str) -> None:
    for heading in (f'<{level} style="{UNDERLINE}">Kosten</{level}>', f"<{level}><u>Kosten</u></{level}>"):
        assert [one for one in told(heading) if one.startswith("text-underlined")] == []


def test_text_that_moves_is_told_with_its_words() -> None:
    assert told("<div><marquee>Let op</marquee> <blink>Nu</blink></div>") == [
        "text-moving div > marquee ‘Let op’",
        "text-moving div > blink ‘Nu’",
    ]
