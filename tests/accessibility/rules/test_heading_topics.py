"""A heading above a text on something else: heading-off-topic."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, told

HOURS = "Elke maandag en dinsdag van 9.00 tot 16.00 uur."
PRICES = "Een bewijs voor u: € 30. Kinderen: € 20."


def off(main: str) -> list[str]:
    name = "heading-off-topic "
    return [one.removeprefix(name) for one in told(main) if one.startswith(name)]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Kosten", HOURS),
        ("De kosten", HOURS),
        ("KOSTEN:", HOURS),
        ("Wat kost het?", HOURS),
        ("Openingstijden", PRICES),
        ("Geschiedenis", PRICES),
        ("Vacatures", HOURS),
        ("Privacy", PRICES),
        ("Kosten", "In de achttiende eeuw was dit een boerderij."),
        ("Kosten", "Wij zoeken een collega voor deze functie."),
        ("Kosten", "Wij bewaren uw gegevens vijf jaar."),
    ],
)
def test_a_heading_above_a_text_on_another_thing_is_told(heading: str, text: str) -> None:
    assert off(f"<h2>{heading}</h2><p>{text}</p>") == [f"h2 ‘{heading}’"]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Kosten", PRICES),
        ("Kosten", f"{HOURS} Het is gratis."),
        ("Kosten en tijden", HOURS),
        ("Kosten voor u", HOURS),
        ("Onze nieuwe kosten", HOURS),
        ("Elke kosten", HOURS),
        ("Onderwerp", HOURS),
        ("Kosten", "Kom op maandag naar het loket."),
        ("Kosten", "Op maandag of op maandag dus."),
        ("Kosten", "Vraag het ons gerust aan de balie."),
    ],
)
def test_a_heading_that_fits_or_a_text_that_may_be_on_anything_is_not(heading: str, text: str) -> None:
    assert off(f"<h2>{heading}</h2><p>{text}</p>") == []


def test_a_word_of_the_heading_of_more_than_three_letters_in_the_text_is_enough() -> None:
    assert off(f"<h2>Zaal kosten</h2><p>De zaal is open: {HOURS}</p>") == []
    assert off(f"<h2>Zwem kosten</h2><p>De zaal is open: {HOURS}</p>") == ["h2 ‘Zwem kosten’"]
    assert off(f"<h2>Bad kosten</h2><p>Het bad is open: {HOURS}</p>") == ["h2 ‘Bad kosten’"]


@pytest.mark.parametrize(("words", "is_told"), [(3, False), (4, True), (80, True), (81, False)])
def test_a_text_of_one_line_up_to_a_short_section_is_about_one_thing(words: int, is_told: bool) -> None:
    text = "maandag en dinsdag " + "vol " * (words - 3)
    assert bool(off(f"<h2>Kosten</h2><p>{text}</p>")) is is_told


@pytest.mark.parametrize("level", [1, 2, 3, 4, 5, 6])
def test_headings_of_each_level_are_read(level: int) -> None:
    assert off(f"<h{level}>Kosten</h{level}><p>{HOURS}</p>") == [
        "h1:nth-of-type(2) ‘Kosten’" if level == 1 else f"h{level} ‘Kosten’"
    ]


def test_what_aria_makes_a_heading_is_one_and_what_it_takes_away_is_not() -> None:
    assert off(f'<div role="heading" aria-level="2">Kosten</div><p>{HOURS}</p>') == ["div ‘Kosten’"]
    assert off(f'<h2 role="heading">Kosten</h2><p>{HOURS}</p>') == ["h2 ‘Kosten’"], "once"
    assert off(f'<h2 role="presentation">Kosten</h2><p>{HOURS}</p>') == []
    assert off(f'<div role="group">Kosten</div><p>{HOURS}</p>') == []


def test_each_heading_is_judged_by_its_own_text() -> None:
    main = f"<h2>Onderwerp</h2><p>{HOURS}</p><h2>Kosten</h2><p>{PRICES}</p>"
    main += f"<h2>Kosten nu</h2><h3>Tarieven</h3><p>{HOURS}</p><h2>Privacy</h2>{PRICES}"
    assert off(main) == ["h3 ‘Tarieven’", "h2:nth-of-type(4) ‘Privacy’"]


@pytest.mark.parametrize(
    ("after", "is_told"),
    [
        (f"<p>{HOURS}</p><p>{PRICES}</p>", False),
        (f"{HOURS} € 30", False),
        (f"<ul><li>{HOURS}</li><li>{PRICES}</li></ul>", False),
        (f"<p>{HOURS}</p><h3>Verder</h3><p>{PRICES}</p>", True),
        (f'<p>{HOURS}</p><p role="heading">Verder</p><p>{PRICES}</p>', True),
        (f'<p>{HOURS}</p><p role="note">Verder</p><p>{PRICES}</p>', False),
        (f"<p>{HOURS}</p><div><h3>Verder</h3><p>{PRICES}</p></div>", True),
        (f"<p>{HOURS}</p><div><form>{PRICES}</form></div>", True),
        (f"<p>{HOURS}</p><div><nav>{PRICES}</nav></div>", True),
        (f"<p>{HOURS}</p><div><table><tr><td>{PRICES}</td></tr></table></div>", True),
        (f"<p>{HOURS}</p><p hidden>{PRICES}</p>", True),
        (f"<p>{HOURS}</p><!-- {PRICES} -->", True),
        (f"<!-- {HOURS} --><p>Vraag het ons aan de balie.</p>", False),
        (f"<p>Vraag het ons.</p><p hidden>{HOURS}</p><p>Aan de balie.</p>", False),
        ("<p>Naar de maan</p><p>dag in dag uit, ook op dinsdag</p>", False),
        ("<p>op maandag</p><p>en dinsdag</p>", True),
        ("<p>op maandag</p>en dinsdag", True),
    ],
)
def test_the_text_below_a_heading_ends_at_the_next_part(after: str, is_told: bool) -> None:
    assert bool(off(f"<h2>Kosten</h2>{after}")) is is_told


def test_the_message_quotes_the_heading() -> None:
    (finding,) = found(page(f'<h2><img src="e.png" alt="Kosten"></h2><p>{HOURS}</p>'))
    assert (finding.rule, finding.quote) == ("accessibility.heading-off-topic", "Kosten")
    assert "‘Kosten’" in finding.message
