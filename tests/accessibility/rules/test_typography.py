from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


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
