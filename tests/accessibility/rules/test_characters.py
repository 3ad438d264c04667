from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules

BOLD, SCRIPT, CIRCLED = 0x1D5D4, 0x1D4D0, 0x24B6
CUT_FROM_CIRCLES, CUT_FROM_SQUARES = 0x1F150, 0x1F170
"""Where capitals of such characters begin; where there are small ones, they come right after."""


def disguised(word: str, first: int) -> str:
    """The word in characters that only look like its letters."""
    return "".join(chr(first + ord(letter) - (ord("A") if letter.isupper() else ord("a") - 26)) for letter in word)


@pytest.mark.parametrize("first", [BOLD, SCRIPT, CIRCLED])
def test_characters_that_only_look_like_letters_are_refused(first: int) -> None:
    assert rules(f"<p>{disguised('Welkom', first)} in Dinkelveen.</p>") == ["fake-letters"]


def test_the_remedy_has_the_plain_word() -> None:
    (finding,) = found(page(f"<p>Dit is {disguised('belangrijk', BOLD)} nieuws.</p>"))
    assert "‘belangrijk’" in finding.remedy
    assert finding.remedy.endswith("**belangrijk**.")


@pytest.mark.parametrize("first", [CUT_FROM_CIRCLES, CUT_FROM_SQUARES])
def test_letters_cut_out_of_a_shape_have_plain_ones_too(first: int) -> None:
    (finding,) = found(page(f"<p>Dit is {disguised('NIEUW', first)} op de site.</p>"))
    assert "‘NIEUW’" in finding.remedy


@pytest.mark.parametrize(
    "text", [f"Als {disguised('x', BOLD)} + {disguised('y', BOLD)} = 1", "Lees ① en ②.", "Café, naïef, Łódź.", "Punt Ⓐ"]
)
def test_a_formula_or_a_sign_is_fine(text: str) -> None:
    assert rules(f"<p>{text}</p>") == []


def test_a_word_with_spaces_between_its_letters_is_a_warning() -> None:
    assert rules("<p>W e l k o m in de gemeente.</p>") == ["spaced-letters"]


@pytest.mark.parametrize(
    "text", ["Kies a b c d e of f.", "De heer A. B. C. de Vries", "U hebt 1 2 3 4 5 nodig", "x x x x x x"]
)
def test_letters_in_a_row_that_are_no_word_are_fine(text: str) -> None:
    assert rules(f"<p>{text}</p>") == []


@pytest.mark.parametrize("text", ["Naam: ______________", "==========", "Klaar - - - - - - - dus", "Wacht .........."])
def test_a_row_of_the_same_sign_is_a_warning(text: str) -> None:
    assert rules(f"<p>{text}</p>") == ["repeated-characters"]


@pytest.mark.parametrize("text", ["Wacht... even", "Van 9.00 - 12.00 uur", "a - b - c - d", "€ 1.000.000"])
def test_a_few_signs_are_fine(text: str) -> None:
    assert rules(f"<p>{text}</p>") == []


def test_signs_in_code_are_fine() -> None:
    assert rules("<pre>==========</pre><p>Typ <code>----------</code>.</p>") == []


def test_columns_of_hard_spaces_are_a_warning() -> None:
    assert rules("<p>Paspoort&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;83 euro</p>") == ["spaces-for-layout"]
    assert rules("<p>Paspoort &nbsp; 83&nbsp;euro</p><p>&nbsp;&nbsp;&nbsp;&nbsp;</p>") == []


CAT = " /\\_/\\ \n( o.o )\n &gt; ^ &lt; \n /___\\ \n|_____|"


def test_a_drawing_of_signs_is_a_warning() -> None:
    assert rules(f"<pre>{CAT}</pre>") == ["drawing-of-signs"]
    assert rules(f'<div role="img" aria-label="Een kat"><pre>{CAT}</pre></div>') == []
    assert rules(f'<pre aria-label="Een kat">{CAT}</pre>') == []
    assert rules("<pre>naam: Jansen\nplaats: Dinkelveen\nprijs: 83 euro</pre>") == []
    assert rules(f"<pre><code>{CAT}</code></pre>") == []
