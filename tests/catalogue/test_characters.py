"""Characters that nobody sees, that are no letters, or that only look like one: each is told at its own column."""

from __future__ import annotations

import pytest

from plugins.catalogue.reader.characters import character_faults
from plugins.catalogue.reader.faults import Faults
from plugins.checks import Finding, Place
from tests.faults import fault

SHOWN = "content/informatie/paspoort.md"
BEGIN = Place(SHOWN, 7, 1)
JOINER = "\u200d"
NO_JOINER = "\u200c"
PICTURE = "\ufe0f"
KEY = "\u20e3"


def found(line: str, place: Place = BEGIN) -> list[Finding]:
    faults = Faults()
    character_faults(line, place, faults)
    return faults.found


def one(kind: str, column: int, character: str, quote: str | None = None, plain: str = "") -> Finding:
    """The fault of a character in a line that begins at the first column."""
    return fault(kind, Place(SHOWN, 7, column), quote=quote, character=character, plain=plain)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Een paspoort is 10 jaar geldig.",
        "\tEén ë ü “aanhaling” – € 5,00 ± ½ …",
        "Ingeborg Þórsdóttir en Łukasz Ștefan",
        "日本語 и русский и ελληνικά ᏣᎳᎩ հայերեն",
        "e\u0301\u0302 twee tekens op één letter",
    ],
)
def test_ordinary_text_of_any_language_is_fine(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    ("character", "code"),
    [
        ("\u00ad", "U+00AD"),
        ("\u200b", "U+200B"),
        ("\u202e", "U+202E"),
        ("\ufeff", "U+FEFF"),
        ("\U000e0041", "U+E0041"),
        ("\u115f", "U+115F"),
        ("\u1160", "U+1160"),
        ("\u3164", "U+3164"),
        ("\uffa0", "U+FFA0"),
        ("\u2800", "U+2800"),
    ],
)
def test_a_hidden_character_is_named_and_never_shown(character: str, code: str) -> None:
    assert found(f"Bel {character}ons") == [one("hidden-character", 5, code)]
    assert found(character) == [one("hidden-character", 1, code)]


@pytest.mark.parametrize(
    ("kind", "text", "code", "quote"),
    [
        ("control-character", "\x00", "U+0000", None),
        ("control-character", "\x07", "U+0007", None),
        ("control-character", "\x7f", "U+007F", None),
        ("control-character", "\x85", "U+0085", None),
        ("control-character", "\u2028", "U+2028", None),
        ("private-character", "\uf0b7", "U+F0B7", None),
        ("private-character", "\ufdd0", "U+FDD0", None),
        ("private-character", "\U0001fffe", "U+1FFFE", None),
        ("private-character", "\U0010ffff", "U+10FFFF", None),
        ("replacement-character", "\ufffd", "U+FFFD", "\ufffd"),
        ("replacement-character", "\ufffc", "U+FFFC", "\ufffc"),
        ("stacked-marks", "\u0301\u0302\u0303", "U+0301", None),
        ("stacked-marks", "\u036f" * 30, "U+036F", None),
    ],
)
def test_what_is_no_letter_is_named_at_its_column(kind: str, text: str, code: str, quote: str | None) -> None:
    assert found(f"het {text}woord {text}") == [one(kind, 5, code, quote)]


@pytest.mark.parametrize(
    ("text", "code", "plain"),
    [("ﬁ", "U+FB01", "fi"), ("ﬃ", "U+FB03", "ffi"), ("\uff21\uff22\uff11", "U+FF21", "AB1"), ("\uff01", "U+FF01", "!")],
)
def test_glued_letters_are_shown_with_the_ordinary_ones(text: str, code: str, plain: str) -> None:
    assert found(f"of{text}ciëel") == [one("glued-letters", 3, code, text, plain)]


def test_a_long_row_of_wide_letters_is_quoted_in_part() -> None:
    assert found("\uff21" * 20) == [one("glued-letters", 1, "U+FF21", "\uff21" * 20, "A" * 20)]
    assert found("\uff21" * 21) == [one("glued-letters", 1, "U+FF21", "\uff21" * 20, "A" * 21)]


@pytest.mark.parametrize(
    ("word", "column", "letter", "code"),
    [
        ("p\u0430spoort", 6, "\u0430", "U+0430"),
        ("pas\u0440oort", 8, "\u0440", "U+0440"),
        ("\u0420aspoort", 5, "\u0420", "U+0420"),
        ("\u0420\u0430spoort", 6, "\u0430", "U+0430"),
        ("gele\u03bf", 9, "\u03bf", "U+03BF"),
        ("h\u0585us", 6, "\u0585", "U+0585"),
        ("\u13aa\u13d2o", 6, "\u13d2", "U+13D2"),
        ("\u00e9\u0435n", 6, "\u0435", "U+0435"),
    ],
)
def test_a_letter_of_another_alphabet_inside_a_word_is_shown(word: str, column: int, letter: str, code: str) -> None:
    assert found(f"Een {word}") == [one("foreign-letter", column, code, letter)]


def test_words_of_two_alphabets_may_stand_side_by_side() -> None:
    assert found("paspoort паспорт passport-паспорт \u03b1 en β") == []


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👧",
        f"👩{JOINER}👩{JOINER}👧{JOINER}👦",
        f"🏳{PICTURE}{JOINER}🌈",
        f"👩🏽{JOINER}🚀",
        f"❤{PICTURE}{JOINER}🔥 en nog een",
        f"🙂{JOINER}\u2194{PICTURE}",
        f"🙂{JOINER}\u2195{PICTURE}",
        f"ja ☎{PICTURE}",
        f"☎{PICTURE}bellen",
        f"\u2194{PICTURE} \u203c{PICTURE} \u2139{PICTURE} \u3030{PICTURE}",
        *(f"{sign}{PICTURE}{KEY}" for sign in "0123456789#*"),
        f"می{NO_JOINER}خواهم",
        f"क{chr(0x94D)}{JOINER}ष",
        f"क{chr(0x94D)}{NO_JOINER}ष",
    ],
)
def test_a_joiner_in_a_picture_or_in_a_script_that_has_them_is_fine(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "column"),
    [
        (f"{JOINER}👧", 1),
        (f"👩{JOINER}", 2),
        (f"👩{JOINER}a", 2),
        (f"a{JOINER}👧", 2),
        (f"a{JOINER}b", 2),
        (f"{JOINER}b", 1),
        (f"👩{JOINER}+", 2),
        (f"+{JOINER}👧", 2),
        (f"می{JOINER}a", 3),
        (f"a{JOINER}می", 2),
        (f"می{JOINER}", 3),
        (f"{JOINER}می", 1),
    ],
)
def test_any_other_joiner_is_hidden(text: str, column: int) -> None:
    assert found(text) == [one("hidden-character", column, "U+200D")]


@pytest.mark.parametrize(
    ("text", "column"), [(f"👩{NO_JOINER}👧", 2), (f"a{NO_JOINER}b", 2), (f"می{NO_JOINER}b", 3), (f"{NO_JOINER}می", 1)]
)
def test_what_keeps_letters_apart_has_no_place_elsewhere(text: str, column: int) -> None:
    assert found(text) == [one("hidden-character", column, "U+200C")]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        (PICTURE, 1),
        (f"{PICTURE}☎", 1),
        (f"a{PICTURE}", 2),
        (f"X{PICTURE}{KEY}", 2),
        (f"1{PICTURE}", 2),
        (f"1{PICTURE}1{KEY}", 2),
        (f"11{PICTURE} {KEY}", 3),
        (f"{PICTURE}{KEY}", 1),
        (f"({PICTURE}", 2),
    ],
)
def test_a_sign_for_a_picture_belongs_behind_what_can_be_one(text: str, column: int) -> None:
    assert found(text) == [one("hidden-character", column, "U+FE0F")]


def test_other_hidden_characters_in_a_picture_stay_hidden() -> None:
    assert found("☎\ufe0e") == [one("hidden-character", 2, "U+FE0E")]
    assert found("1\ufe0e\u20e3") == [one("hidden-character", 2, "U+FE0E")]
    assert found("👩\u200b👧") == [one("hidden-character", 2, "U+200B")]


def test_the_first_that_does_not_belong_is_told() -> None:
    assert found("👩‍👧 en a\u200bb\u202ec") == [one("hidden-character", 9, "U+200B")]


def test_the_first_of_each_kind_is_told() -> None:
    line = "a\u200bb\u200cc\x07d\x08e\uf0b7f\ufffdg\u0301\u0302\u0303hﬁi\u0435j"
    assert found(line) == [
        one("hidden-character", 2, "U+200B"),
        one("control-character", 6, "U+0007"),
        one("private-character", 10, "U+F0B7"),
        one("replacement-character", 12, "U+FFFD", "\ufffd"),
        one("stacked-marks", 14, "U+0301"),
        one("glued-letters", 18, "U+FB01", "ﬁ", "fi"),
        one("foreign-letter", 20, "U+0435", "\u0435"),
    ]


@pytest.mark.parametrize(
    ("begin", "place"),
    [
        (Place(SHOWN, 3, 9), Place(SHOWN, 3, 10)),
        (Place(SHOWN, 3), Place(SHOWN, 3, 2)),
        (Place(SHOWN), Place(SHOWN, None, 2)),
    ],
)
def test_the_column_counts_on_from_where_the_text_begins(begin: Place, place: Place) -> None:
    assert found("a\u200b", begin) == [fault("hidden-character", place, character="U+200B", plain="")]
