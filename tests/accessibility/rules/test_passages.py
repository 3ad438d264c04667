"""Which words of a page are read as text in its language, and in which language the page says that they are."""

from __future__ import annotations

import pytest

from plugins.checks import Document, Place, PlacedText, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import found, page, told

DUTCH = "<p>U kunt een paspoort aanvragen bij het gemeentehuis. Maak eerst een afspraak en neem uw pas mee.</p>" * 3
ENGLISH = "You can apply for a passport at the town hall. Make an appointment first and take your old one with you."


def of(main: str, language: str = "nl") -> list[str]:
    html = page(f"{DUTCH}{main}").html.replace('lang="nl"', f'lang="{language}"')
    findings = found(Document("content/x.md", "/x/", "informatie", html))
    return [f"{one.rule.removeprefix('accessibility.')} {one.selector}" for one in findings if "language" in one.rule]


@pytest.mark.parametrize(
    "name", ["code", "pre", "kbd", "samp", "var", "tt", "svg", "math", "textarea", "script", "style", "template"]
)
def test_what_stands_in_code_is_of_no_language(name: str) -> None:
    assert of(f"<p>Paspoort: <{name}>{ENGLISH}</{name}></p>") == []
    assert of(f"<div>Paspoort: {ENGLISH}</div>") == ["part-language main > div"]


@pytest.mark.parametrize(
    ("attributes", "read"),
    [
        *(('translate="no"', False), ('translate="yes"', True), ('class="CODE a"', False), ('class="codes"', True)),
        *(
            ("hidden", False),
            ('aria-hidden="true"', False),
            ('aria-hidden="false"', True),
            ('style="color: red"', True),
        ),
        *(('style="display: none"', False), ('id="k"', True)),
    ],
)
def test_what_is_hidden_or_not_to_be_translated_is_left_alone(attributes: str, read: bool) -> None:
    for name in ("span", "div"):
        assert bool(of(f"<div><{name} {attributes}>{ENGLISH}</{name}></div>")) is read


@pytest.mark.parametrize(
    ("main", "tells"),
    [
        (f'<p lang="en">{ENGLISH}</p>', []),
        (f'<p>Paspoort: <span lang="EN-gb">{ENGLISH}</span></p>', []),
        (f'<p>Paspoort: <span lang="en"><b>{ENGLISH}</b></span></p>', []),
        (f'<div lang="en"><div><p>{ENGLISH}</p></div></div>', []),
        (f'<div lang=""><p>{ENGLISH}</p></div>', ["part-language main > div > p"]),
        (f'<div lang="en"><p lang="fr">{ENGLISH}</p></div>', ["part-language-wrong main > div > p"]),
        (f'<div lang="fr"><p>{ENGLISH}</p></div>', ["part-language-wrong main > div"]),
        (f'<p><span lang="fr">{ENGLISH}</span></p>', ["part-language-wrong main > p:nth-of-type(4) > span"]),
        (f'<p><span lang="en">You can</span> {ENGLISH}</p>', ["part-language main > p:nth-of-type(4)"]),
        (f"<p>Let op.</p><!-- {ENGLISH} -->", []),
        (f"<p>Let op.<!-- {ENGLISH} --></p>", []),
    ],
)
def test_a_text_is_in_the_language_of_the_nearest_element_that_says_one(main: str, tells: list[str]) -> None:
    assert of(main) == tells


@pytest.mark.parametrize("around", ["html", "body", "main"])
def test_the_language_of_the_page_may_stand_around_or_on_main(around: str) -> None:
    html = (
        page(f"{DUTCH}<p>{ENGLISH}</p>").html.replace(' lang="nl"', "").replace(f"<{around}>", f'<{around} lang="nl">')
    )
    rules = [one.rule for one in found(Document("content/x.md", "/x/", "informatie", html))]
    assert "accessibility.part-language" in rules
    assert "accessibility.part-language-wrong" not in rules


def test_the_language_of_main_goes_before_that_of_the_page() -> None:
    html = page(f"<p>{ENGLISH}</p>").html.replace("<main>", '<main lang="en-GB">')
    assert found(Document("content/x.md", "/x/", "informatie", html)) == []


def test_words_of_one_block_are_one_text_and_those_of_the_next_are_not() -> None:
    half = "You can apply for"
    whole = "a passport at the town hall. Make an appointment first."
    assert of(f"<div><b>{half}</b> <i>{whole}</i></div>") == ["part-language main > div"]
    assert of("<ul><li>Have a</li><li>passport</li><li>with you</li></ul>") == []


def test_the_quote_has_dots_where_code_was_and_single_spaces() -> None:
    (finding,) = [one for one in found(page(f"{DUTCH}<p>You can  apply <code>x</code>for\n{ENGLISH}</p>")) if one.quote]
    assert finding.quote is not None
    assert finding.quote.startswith("You can apply … for You can apply")


def placed(main: str, *texts: PlacedText) -> list[tuple[Place, str | None]]:
    document = page(main)
    document.record = texts
    return [(one.place, one.quote) for one in found(document)]


def test_a_quote_is_told_at_its_own_place_in_the_source() -> None:
    """Also when it stands in the middle, or when code splits the text around it."""
    path = "content/informatie/paspoort.md"
    words = "Neem mee: LEES DEZE TEKST EERST GOED en kom langs."
    text = PlacedText(words, path, SourceMap((Run(0, 7, 1),)))
    assert placed(f"<p>{words}</p>", text) == [(Place(path, 7, 11), "LEES DEZE TEKST EERST GOED")]
    assert placed(f"<p>{words.replace('TEKST', '<b>TEKST</b>')}</p>", text) == [
        (Place(path, 7, 11), "LEES DEZE TEKST EERST GOED")
    ]
    first = PlacedText("LEES DEZE TEKST EERST GOED.", path, SourceMap((Run(0, 3, 1),)))
    assert placed(f"<p>{first}</p>", first) == [(Place(path, 3, 1), "LEES DEZE TEKST EERST GOED")]


def test_a_row_of_capitals_ends_where_code_stands() -> None:
    assert told("<p>LEES DEZE <code>x</code> TEKST GOED</p>") == []
    assert told("<p>LEES DEZE <b>GOEDE</b> TEKST GOED</p>") == ["capitals p ‘LEES DEZE GOEDE TEKST GOED’"]


def test_a_text_straight_in_main_is_read_and_told_on_its_page() -> None:
    words = "LEES DEZE TEKST EERST GOED en kom langs."
    assert told(f"{words}") == ["capitals main ‘LEES DEZE TEKST EERST GOED’"]
    document = page(words)
    document.html = document.html.replace("<h1>Paspoort</h1>", "")
    document.record = (PlacedText("Iets anders", document.path, SourceMap((Run(0, 7, 1),))),)
    (finding,) = [one for one in found(document) if one.rule == "accessibility.capitals"]
    assert (finding.place, finding.selector) == (Place(document.path), "main")
