from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules, told

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


def lines(main: str, name: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] == name]


def test_each_word_in_disguise_is_told() -> None:
    one, other = disguised("Welkom", BOLD), disguised("NIEUW", CUT_FROM_SQUARES)
    assert lines(f"<div><p>{one} en {other}</p><p>{other}</p></div>", "fake-letters") == [
        f"fake-letters div > p:nth-of-type(1) ‘{one}’",
        f"fake-letters div > p:nth-of-type(1) ‘{other}’",
        f"fake-letters div > p:nth-of-type(2) ‘{other}’",
    ]


def test_a_sign_that_unicode_left_out_stays_as_it_is() -> None:
    hole = "\U0001d455"
    (finding,) = found(page(f"<p>Dit is {hole * 4} hier.</p>"))
    assert (finding.rule, f"**{hole * 4}**" in finding.remedy) == ("accessibility.fake-letters", True)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Van W e l k o m en B e d a n k t", "W e l k o m|B e d a n k t"),
        ("a b c d f", "a b c d f"),
        ("a c d e f", "a c d e f"),
        ("e d c b a", "e d c b a"),
        ("a n n a m", "a n n a m"),
        ("A b C d E en a b a b a", ""),
        ("x y x y x", ""),
    ],
)
def test_letters_apart_are_a_word_unless_they_are_the_alphabet_or_a_pattern(text: str, quote: str) -> None:
    expected = [f"spaced-letters p ‘{one}’" for one in quote.split("|") if one]
    assert lines(f"<p>{text}</p>", "spaced-letters") == expected


def test_of_rows_of_signs_the_first_in_each_passage_is_told() -> None:
    assert lines(
        "<p>Naam: ______ Plaats: ------</p><p>- - - - - -</p><p>Punt</p><p>* *****</p>", "repeated-characters"
    ) == [
        "repeated-characters p:nth-of-type(1) ‘______’",
        "repeated-characters p:nth-of-type(2) ‘- - - - - -’",
        "repeated-characters p:nth-of-type(4) ‘* *****’",
    ]


def test_of_columns_the_first_sixty_characters_are_told() -> None:
    gap = "&nbsp;" * 4
    assert lines(f"<p>Paspoort</p><p>Prijs{gap}83 euro, <b>elk  jaar</b></p>", "spaces-for-layout") == [
        "spaces-for-layout p:nth-of-type(2) ‘s 83 euro, elk jaar’"
    ]
    (long,) = lines(f"<p>x{gap}{'a' * 70}</p>", "spaces-for-layout")
    assert long == f"spaces-for-layout p ‘x {'a' * 58}’"
    assert lines(f"<p>a&nbsp;&nbsp;&nbsp;b</p><p>a{gap}</p><p>a{gap}b</p>", "spaces-for-layout") == [
        "spaces-for-layout p:nth-of-type(3) ‘a b’"
    ]


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("++++++++\n========\n####", True),
        ("++++++++\n========\n###", False),
        ("++++++++++++ ========####", False),
        ("++++++++++++\n========####", False),
        ("\n++++++++++++\n========####\n", False),
        ("+++++aaa\n=====aaa\n####", False),
        ("+++++aaa\n======aa\n####", True),
        ("+ + + + + aaa\n= = = = = aaa\n####", False),
    ],
)
def test_a_drawing_has_three_lines_of_twenty_signs_of_which_most_are_no_letters(text: str, drawn: bool) -> None:
    assert (lines(f"<pre>{text}</pre>", "drawing-of-signs") != []) == drawn
    assert (lines(f"<p>{text}</p>", "drawing-of-signs") != []) == drawn


def test_the_drawing_itself_is_quoted() -> None:
    drawing = "+-+-+-+\n|  a  |\n|     |\n+-+-+-+-+-+"
    assert lines(f"<p>Kat</p><div><pre>{drawing}</pre></div>", "drawing-of-signs") == [
        "drawing-of-signs div > pre ‘+-+-+-+ | a | | | +-+-+-+-+-+’"
    ]


@pytest.mark.parametrize("name", ["code", "kbd", "samp", "svg"])
def test_signs_of_code_in_a_paragraph_are_no_drawing(name: str) -> None:
    assert lines(f"<p><b><{name}>{CAT}</{name}></b></p>", "drawing-of-signs") == []
    assert lines(f"<p><b>{CAT}</b></p>", "drawing-of-signs") != []


def test_a_drawing_named_elsewhere_or_far_above_is_fine() -> None:
    assert lines(f'<p id="k">Kat</p><pre aria-labelledby="k">{CAT}</pre>', "drawing-of-signs") == []
    assert lines(f'<div role="img"><div><pre>{CAT}</pre></div></div>', "drawing-of-signs") == []
    assert lines(f'<div role="group"><div><pre>{CAT}</pre></div></div>', "drawing-of-signs") != []
