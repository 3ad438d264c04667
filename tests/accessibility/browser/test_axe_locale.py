"""axe's Dutch: whole beside axe's own template, with the same blanks to fill in, and one word for one thing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from plugins.accessibility.browser.axe import axe_script
from plugins.accessibility.browser.dutch import LOCALE, TELLING, reasons

TEMPLATE = axe_script().parent / "locales" / "_template.json"
"""Comes with axe-core; without it these tests fail, as they should."""

Path = tuple[str, ...]
SAME_IN_ENGLISH = {("checks", "error-occurred", "pass")}
"""Empty in both."""
BLANK = re.compile(r"\$\{\s*data(?:\.\w+)?\s*\}|\{\{.*?\}\}")
CODE = re.compile(r"""<[^>]*>|"[^"]*"|'[^']*'|`[^`]*`|\[[^\]]*\]|\b[\w=/]*[-:=/][\w:=/-]*""")
"""Tags, attributes and what stands in quotes: the same in every language."""
ENGLISH = re.compile(
    r"\b(?:the|an|and|are|be|been|by|can|cannot|could|does|ensure|element's|for|has|have|if|least|must|no|not|on|only"
    r"|or|should|so|than|that|their|this|to|unable|used|when|which|with|without)\b",
    re.IGNORECASE,
)
ONE_WORD_FOR_ONE_THING = {
    "landmark": "oriëntatiepunt",
    "schermlezer": "voorleessoftware",
    "screenreader": "voorleessoftware",
    "tekstalternatief": "alternatieve tekst",
    "alt-tekst": "alternatieve tekst",
    "contrastverhouding": "contrast",
    "kopregel": "kop",
    "assistieve": "hulptechnologie",
    "focusbaar": "focus kunnen krijgen",
    "doelgebied": "aanwijsgebied",
    "voorgrond": "tekstkleur",
    "kolomkop": "tabelkop",
    "deprecated": "verouderd",
}


def strings(tree: Any, at: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every string in a locale, with the way to it."""
    if isinstance(tree, str):
        yield at, tree
        return
    assert isinstance(tree, dict), at
    for key, below in tree.items():
        yield from strings(below, (*at, key))


def placeholders(text: str) -> set[str]:
    return {re.sub(r"\s", "", blank) for blank in BLANK.findall(text)}


ENGLISH_STRINGS = dict(strings(json.loads(TEMPLATE.read_text("utf-8"))))
DUTCH = dict(strings(json.loads(LOCALE.read_text("utf-8"))))


def test_every_string_of_axe_is_there_in_the_same_order_and_nothing_else() -> None:
    assert len(ENGLISH_STRINGS) > 600
    assert list(DUTCH) == list(ENGLISH_STRINGS)


def test_the_language_is_dutch() -> None:
    assert DUTCH["lang",] == "nl"


def test_the_file_has_the_form_that_axe_gives_its_own() -> None:
    text = LOCALE.read_text("utf-8")
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"


def test_every_string_has_the_blanks_of_the_english_one() -> None:
    blanks = {path: placeholders(text) for path, text in ENGLISH_STRINGS.items()}
    assert {path: placeholders(text) for path, text in DUTCH.items()} == blanks


def test_no_string_is_the_english_one() -> None:
    assert {path for path, text in DUTCH.items() if text == ENGLISH_STRINGS[path]} == SAME_IN_ENGLISH


def test_no_english_is_left_in_a_string() -> None:
    words = {path: CODE.sub(" ", BLANK.sub(" ", text)) for path, text in DUTCH.items()}
    assert {path: found for path, text in words.items() if (found := ENGLISH.findall(text))} == {}


@pytest.mark.parametrize("other", ONE_WORD_FOR_ONE_THING)
def test_one_thing_has_one_word(other: str) -> None:
    assert [text for text in DUTCH.values() if other in CODE.sub(" ", text).casefold()] == []


def test_every_string_is_clean_and_what_a_check_says_is_a_sentence() -> None:
    plain = [text for path, text in DUTCH.items() if path[0] != "failureSummaries"]
    assert [text for text in plain if text != " ".join(text.split())] == []
    checks = [text for path, text in DUTCH.items() if path[0] == "checks" and text]
    assert [text for text in checks if not text.endswith((".", "?")) and "${data" not in text] == []


def test_english_is_seen_where_it_is_left() -> None:
    left = [english for english in ENGLISH_STRINGS.values() if not ENGLISH.search(CODE.sub(" ", english))]
    assert len(left) < len(ENGLISH_STRINGS) / 8


def test_what_one_check_says_in_two_ways_differs() -> None:
    """A fault and its absence, one and many: nobody can tell them apart by equal words."""
    for check, messages in json.loads(LOCALE.read_text("utf-8"))["checks"].items():
        said = [text for _, text in strings(messages)]
        assert len(said) == len(set(said)), check


def test_the_checks_that_are_told_exist() -> None:
    assert {("checks", check) for check in TELLING} <= {path[:2] for path in DUTCH}


def test_a_measure_is_told_with_a_comma() -> None:
    said = "Het contrast is 2.32:1. Minimaal 4.5:1 is nodig (lettergrootte: 10.5pt (14px))."
    assert reasons([{"check": "color-contrast", "message": said}], doubtful=False) == (
        "Het contrast is 2,32:1. Minimaal 4,5:1 is nodig (lettergrootte: 10,5pt (14px))."
    )


@pytest.mark.parametrize("code", ['aria-valuenow="2.5"', "versie-1.2", "1.2.3", "a1.5"])
def test_code_keeps_its_full_stop(code: str) -> None:
    said = f"De waarde is ongeldig: {code}"
    assert reasons([{"check": "aria-valid-attr-value", "message": said}], doubtful=False) == f"{said}."


def test_what_our_own_words_say_already_is_not_told_twice() -> None:
    why = [{"check": "has-alt", "message": "Dit element heeft geen alt-attribuut."}]
    assert reasons(why, doubtful=False) == ""
    assert reasons(why, doubtful=True) == "Dit element heeft geen alt-attribuut."


def test_two_sentences_are_enough_and_one_is_not_told_twice() -> None:
    why = [{"check": "target-size", "message": message} for message in ("Een.", "Een.", "Twee", "Drie.")]
    assert reasons(why, doubtful=False) == "Een. Twee."
