"""Words that the site explains are left alone by the rules on words."""

from __future__ import annotations

import pytest

from plugins.checks import Context, judge
from plugins.readability.gate import GATE
from plugins.readability.lexicon.glossary import in_glossary
from plugins.readability.model.score import page_facts
from tests.readability.exempting import TODAY
from tests.readability.pages import page, prose, quotes

GLOSSARY = {"indien": "Als.", "ten behoeve van": "Voor.", "woz": "Wat een huis waard is.", "sociaal indien fonds": "x"}
KNOWN = Context(TODAY, glossary=GLOSSARY)


def found(text: str) -> list[tuple[str, str | None]]:
    return [(f.rule.removeprefix("readability."), f.quote) for f in judge(prose(text), KNOWN, [GATE])]


@pytest.mark.parametrize(
    "text",
    [
        "Indien u verhuist, belt u ons.",
        "Belt u ons indien u verhuist?",
        "Wij doen dit ten behoeve van uw kind.",
        "U krijgt een brief over de WOZ.",
        "U krijgt een brief over de WOZ-waarde.",
        "Vraag het sociaal indien fonds om hulp.",
    ],
)
def test_a_term_of_the_glossary_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_rare_word_that_is_explained_is_left_alone() -> None:
    rare = "De buren wilden het plan torpederen."
    assert quotes(prose(rare), "rare-word") == ["torpederen"]
    assert judge(prose(rare), Context(TODAY, glossary={"torpederen": "Tegenhouden."}), [GATE]) == []


def test_other_words_are_told_as_ever() -> None:
    assert found("Indien u verhuist, dient u ons te bellen.") == [("hard-word", "dient u ons te bellen")]
    assert found("U krijgt een brief over de WOZX.") == [("letter-word", "WOZX")]


def test_without_the_glossary_they_are_told() -> None:
    assert quotes(prose("Indien u verhuist, belt u ons."), "hard-word") == ["Indien"]


def test_a_phrase_is_a_term_whatever_its_capitals_and_spaces() -> None:
    assert in_glossary("Ten  behoeve van", KNOWN)
    assert not in_glossary("behoeve", KNOWN)
    assert not in_glossary("indien", Context(TODAY))


def test_explanations_below_a_text_do_not_make_it_look_easier() -> None:
    hard = "<p>De vergunninghouder is gehouden de voorgeschreven bescheiden onverwijld over te leggen.</p>" * 6
    easy = "<dl><dt>pas</dt>" + "<dd>U laat uw pas zien. Wij kijken. U kunt gaan.</dd>" * 20 + "</dl>"
    assert page_facts(page(hard + easy)) == page_facts(page(hard))
    assert page_facts(page(easy)).score is not None, "but a page of nothing else is scored"
