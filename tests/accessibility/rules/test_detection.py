"""How many words of another language it takes, and how few letters of another script."""

from __future__ import annotations

import pytest

from plugins.accessibility.rules.detection import evidence, script_of, words_of
from plugins.checks import Document, Severity
from tests.accessibility.pages import found, page

ENGLISH = "the and you that they this which their would could should into about because through".split()
DUTCH = "Het is niet zo dat u een paspoort van de gemeente kunt krijgen, maar wel bij het loket van de balie. " * 6
LIKELY, SURE = Severity.WARNING, Severity.ERROR


def text(words: int, foreign: int, distinct: int, declared: int) -> str:
    """So many words: English ones, of which so many different, Dutch ones, and for the rest those of no language."""
    english = [ENGLISH[number % distinct] for number in range(foreign)]
    return " ".join([*english, *["niet"] * declared, *["paspoort"] * (words - foreign - declared)])


def judged(html: str) -> list[tuple[str, Severity]]:
    findings = found(Document("content/x.md", "/x/", "informatie", html))
    return [(one.rule.removeprefix("accessibility."), one.severity) for one in findings if "language" in one.rule]


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        *(((6, 3, 3, 0), LIKELY), ((5, 3, 3, 0), None), ((6, 3, 2, 0), None), ((6, 3, 3, 1), None)),
        *(((13, 3, 3, 0), LIKELY), ((14, 3, 3, 0), None), ((50, 11, 4, 0), LIKELY), ((50, 10, 4, 0), None)),
        *(((15, 5, 5, 0), SURE), ((14, 5, 5, 0), LIKELY), ((15, 5, 4, 0), LIKELY)),
        *(((25, 5, 5, 0), SURE), ((26, 5, 5, 0), None), ((100, 20, 5, 3), SURE), ((100, 20, 5, 4), None)),
    ],
)
def test_a_few_words_of_a_language_warn_and_a_paragraph_blocks(
    words: tuple[int, int, int, int], severity: Severity | None
) -> None:
    tells = [("part-language", severity)] if severity else []
    assert judged(page(f"<p>{DUTCH}</p><p>{text(*words)}</p>").html) == tells
    other = page(f'<p>{DUTCH}</p><p lang="nl">{text(*words)}</p>').html
    assert judged(other) == [(f"{rule}-wrong", severity) for rule, severity in tells]


@pytest.mark.parametrize(
    ("words", "tells"),
    [
        ((25, 7, 6, 0), [("page-language-wrong", SURE)]),
        ((24, 7, 6, 0), [("page-language-wrong", LIKELY)]),
        ((25, 7, 5, 0), [("page-language-wrong", LIKELY)]),
        ((40, 6, 6, 0), [("page-language-wrong", SURE)]),
        ((41, 6, 6, 0), []),
        ((60, 16, 6, 1), [("page-language-wrong", SURE)]),
        ((60, 15, 6, 1), [("part-language", SURE)]),
    ],
)
def test_over_a_whole_page_far_more_speaks_for_the_other_language(
    words: tuple[int, int, int, int], tells: list[tuple[str, Severity]]
) -> None:
    assert judged(page(f"<p>{text(*words)}</p>").html.replace("<h1>Paspoort</h1>", "")) == tells


def test_words_of_both_languages_speak_for_neither() -> None:
    """‘in’, ‘is’ and ‘was’ are English and Dutch."""
    both = evidence("in is was the and you would paspoort", "nl")
    assert both is not None
    assert (both.language, both.words, both.foreign, both.distinct, both.declared) == ("en", 8, 4, 4, 0)
    ours = evidence("het the niet in the would", "nl")
    assert ours is not None
    assert (ours.words, ours.foreign, ours.distinct, ours.declared) == (6, 3, 2, 2)


def test_the_language_with_most_words_is_named_and_always_the_same_of_two_with_as_many() -> None:
    for words, language in (("und nicht the", "de"), ("the which und", "en"), ("und the", "en"), ("the und", "en")):
        told = evidence(words, "nl")
        assert told is not None
        assert told.language == language


def test_of_a_text_without_such_words_or_in_a_language_unknown_here_nothing_is_said() -> None:
    assert evidence("Paspoort Dinkelveen", "nl") is None
    assert evidence("het een van niet", "nl") is None
    assert evidence("the and which would", "fy") is None


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("De Gids, 2026: één PAGINA", ["de", "gids", "één", "pagina"]),
        ("Zie https://the.example.org/and/which of www.the.nl nu", ["zie", "of", "nu"]),
        ("Mail the@which.nl nu", ["mail", "nu"]),
        ("Vul ‘from’ en “to whom” in", ["vul", "en", "in"]),
        ("Vul “to whom it” in", ["vul", "to", "whom", "it", "in"]),
    ],
)
def test_addresses_and_short_quotes_are_no_words_of_a_language(words: str, left: list[str]) -> None:
    assert words_of(words) == left


@pytest.mark.parametrize(
    ("words", "name"),
    [
        *(("Паспорт", "cyrillisch"), ("διαβατήριο", "Grieks"), ("דרכון", "Hebreeuws"), ("جواز", "Arabisch")),
        *(("護照", "Oost-Aziatisch"), ("ፓስፖርት", "Ethiopisch"), ("Paspoort 12", None), ("", None), ("→ 12", None)),
        *(("Паспорт, 2026!", "cyrillisch"), ("абвг a", "cyrillisch"), ("абвгдежз ab", "cyrillisch")),
        *(("абв a", None), ("абвгдеж ab", None), ("Ω is het teken", None), ("абв διατ", None)),
    ],
)
def test_a_text_is_in_the_script_of_four_letters_out_of_five(words: str, name: str | None) -> None:
    script = script_of(words)
    assert (script.name if script else None) == name


def test_only_scripts_from_right_to_left_are_known_to_run_so() -> None:
    ways = {name: script_of(name) for name in ("דרכון", "جواز", "Паспорт", "護照")}
    assert [script.right_to_left for script in ways.values() if script] == [True, True, False, False]
