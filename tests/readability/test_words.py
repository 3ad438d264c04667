from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.readability.prose.words import WordKind, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("U belt ons.", ["U", "belt", "ons"]),
        ("foto's, auto’s en 's avonds", ["foto's", "auto’s", "en", "'s", "avonds"]),
        ("e-mail van de 16-jarige", ["e-mail", "van", "de", "16-jarige"]),
        ("in- en uitschrijven", ["in-", "en", "uitschrijven"]),
        ("t/m vrijdag en/of later", ["t/m", "vrijdag", "en", "of", "later"]),
        ("o.a. m.b.t. J.P. de Vries", ["o.a.", "m.b.t.", "J.P.", "de", "Vries"]),
        ("€ 1.250,50 om 9.30 uur", ["1.250,50", "om", "9.30", "uur"]),
        ("art. 3:4 van 3-4-2026", ["art", "3:4", "van", "3-4-2026"]),
        ("Ga naar https://www.gemeente.nl/a?b=c.", ["Ga", "naar", "https://www.gemeente.nl/a?b=c"]),
        ("(www.gemeente.nl)", ["www.gemeente.nl"]),
        ("Mail info@x-y.nl, graag.", ["Mail", "info@x-y.nl", "graag"]),
        ("Kijk op dinkelveen.nl.", ["Kijk", "op", "dinkelveen.nl"]),
        ("– ... € • ©", []),
        ("zeee\u0308n ge\u00admeente", ["zeee\u0308n", "ge\u00admeente"]),
        ("‘hallo’ “dag”", ["hallo", "dag"]),
        ("🙂 مرحبا", ["مرحبا"]),
    ],
)
def test_words_are_what_a_reader_counts(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


def test_numbers_and_addresses_are_told_from_words() -> None:
    kinds = [word.kind for word in words("Bel 14053 of mail info@x.nl")]
    assert kinds == [WordKind.PLAIN, WordKind.NUMBER, WordKind.PLAIN, WordKind.PLAIN, WordKind.ADDRESS]


@given(st.text())
def test_places_are_true_and_in_order(text: str) -> None:
    end = 7
    for word in words(text, 7):
        assert word.start >= end
        assert text[word.start - 7 : word.end - 7] == word.text
        end = word.end


@given(st.text())
def test_nothing_but_signs_is_left_out(text: str) -> None:
    found = "".join(word.text for word in words(text))
    assert sum(map(str.isalnum, found)) == sum(map(str.isalnum, text))


@given(st.one_of(st.text(), st.text("aéJ.P@- \n1:/’nlw€(", max_size=40)))
def test_no_word_goes_over_white_space(text: str) -> None:
    apart = [word for token in re.finditer(r"\S+", text) for word in words(token.group(), token.start())]
    assert words(text) == apart
