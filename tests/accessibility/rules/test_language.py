from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from plugins.checks import Document, PlacedText, Severity, SourceMap
from plugins.checks.place import Run
from tests.accessibility.pages import found, page, rules

DUTCH = 4 * (
    "<p>U kunt een paspoort aanvragen bij het gemeentehuis. Maak eerst een afspraak en neem uw oude paspoort mee.</p>"
)
FOREIGN = tomllib.loads(Path(__file__).with_name("paragraphs.toml").read_text("utf-8"))
SCRIPTS = FOREIGN.pop("scripts")
ARABIC, UKRAINIAN, RUSSIAN = SCRIPTS["Arabisch"], SCRIPTS["Oekraiens"], SCRIPTS["Russisch"]


def told(main: str, language: str = "nl") -> list[tuple[str, Severity]]:
    html = page(main).html.replace('lang="nl"', f'lang="{language}"')
    findings = found(Document("content/x.md", "/x/", "informatie", html))
    return [(finding.rule.removeprefix("accessibility."), finding.severity) for finding in findings]


@pytest.mark.parametrize("language", FOREIGN)
def test_a_paragraph_in_another_language_says_so(language: str) -> None:
    (finding,) = found(page(f"{DUTCH}<p>{FOREIGN[language]}</p>{DUTCH}"))
    assert (finding.rule, finding.severity) == ("accessibility.part-language", Severity.ERROR)
    assert f"in het {language}." in finding.message


@pytest.mark.parametrize("text", [UKRAINIAN, RUSSIAN])
def test_a_paragraph_in_another_script_says_so(text: str) -> None:
    assert told(f"{DUTCH}<p>{text}</p>") == [("part-language", Severity.ERROR)]
    assert told(f'{DUTCH}<p lang="uk">{text}</p>') == []


def test_a_name_in_another_script_only_warns_and_a_word_is_fine() -> None:
    assert told(f"{DUTCH}<p>{SCRIPTS['naam']}</p>") == [("part-language", Severity.WARNING)]
    assert told(f"{DUTCH}<p>De Griekse letter Ω staat op de kaart.</p>") == []


def test_a_sentence_only_warns() -> None:
    assert told(f"{DUTCH}<p>This is what you can do here.</p>") == [("part-language", Severity.WARNING)]


@pytest.mark.parametrize(
    "main",
    [
        f'<p lang="en">{FOREIGN["Engels"]}</p>',
        f'<div lang="en-GB"><p>{FOREIGN["Engels"]}</p></div>',
        f"<pre>{FOREIGN['Engels']}</pre>",
        f"<p hidden>{FOREIGN['Engels']}</p>",
        f'<p translate="no">{FOREIGN["Engels"]}</p>',
        "<p>De voorstelling ‘The Sound of Music’ is in het theater De Kom.</p>",
        "<p>Ga naar het World Trade Center of The Hague Conference Centre.</p>",
        "<p>Vul in bij ‘from’ en ‘to’ waar u was.</p>",
        "<p>https://www.example.org/what/you/can/do/with/the/form</p>",
    ],
)
def test_what_is_marked_hidden_code_or_a_name_is_fine(main: str) -> None:
    assert told(DUTCH + main) == []


def test_paragraphs_in_a_row_are_told_once() -> None:
    english = f"<p>{FOREIGN['Engels']}</p>"
    assert len(told(f"{DUTCH}{english}{english}")) == 1
    assert len(told(f"{english}{DUTCH}{DUTCH}{english}")) == 2


def test_a_part_that_says_the_wrong_language_is_refused() -> None:
    assert told(f'{DUTCH}<p lang="fr">{FOREIGN["Engels"]}</p>') == [("part-language-wrong", Severity.ERROR)]
    assert told(f'{DUTCH}<p lang="fr">{FOREIGN["Frans"]}</p>') == []
    assert told(f'{DUTCH}<p lang="fr">Bonne année !</p>') == []
    assert told(f'{DUTCH}<p lang="fy">Wolkom op de side fan de gemeente. Hjir fine jo alles oer it paspoart.</p>') == []


def test_a_page_that_says_the_wrong_language_is_told_once() -> None:
    assert told(DUTCH, "en") == [("page-language-wrong", Severity.ERROR)]
    assert told(f"<p>{UKRAINIAN}</p>", "nl")[0] == ("page-language-wrong", Severity.ERROR)
    assert told(DUTCH, "nl-BE") == []
    assert told(f"<p>{FOREIGN['Engels']}</p>", "en") == []
    assert told(DUTCH, "fy") == []


def test_a_page_without_a_language_is_told_that_alone() -> None:
    assert told(f"<p>{FOREIGN['Engels']}</p>", "") == [("page-language", Severity.ERROR)]


def test_text_from_right_to_left_says_so() -> None:
    assert told(f'{DUTCH}<p lang="ar">{ARABIC}</p>') == [("text-direction", Severity.ERROR)]
    assert told(f'{DUTCH}<p lang="ar" dir="rtl">{ARABIC}</p>') == []
    assert told(f'{DUTCH}<p lang="ar" dir="auto">{ARABIC}</p>') == []
    assert told(f'{DUTCH}<div dir="rtl"><p lang="ar">{ARABIC}</p></div>') == []
    assert told(f'{DUTCH}<p lang="ar">العربية</p>') == []


def test_a_quote_of_the_text_is_in_the_message() -> None:
    (finding,) = found(page(f"{DUTCH}<p>{FOREIGN['Engels']}</p>"))
    assert finding.quote is not None
    assert finding.quote.startswith("You can apply")
    assert rules(DUTCH) == []


def test_the_language_of_a_part_counts_where_a_text_has_it() -> None:
    assert "part-language-unknown" not in rules('<div lang="onzin"><p lang="en">Hello there</p></div>')
    assert "part-language-unknown" in rules('<div lang="onzin"><p lang="en">Hello there</p> en dag</div>')
    assert "part-language-unknown" in rules('<div lang="onzin"><img src="a.jpg" alt="Een huis aan het water"></div>')
    assert "part-language-unknown" not in rules('<div lang="onzin"><img src="a.jpg" alt=""></div>')


def test_the_long_code_of_a_language_is_no_reason_to_block() -> None:
    """Not valid by BCP 47; many programs understand it all the same."""
    html = '<html lang="nld"><head><title>Paspoort</title></head><body><main><h1>Paspoort</h1></main></body></html>'
    (finding,) = found(Document("content/p.md", "/p/", "paginas", html))
    assert (finding.rule, finding.severity) == ("accessibility.page-language", Severity.WARNING)
    (blocked,) = found(Document("content/p.md", "/p/", "paginas", html.replace("nld", "nederlands")))
    assert blocked.severity is Severity.ERROR


def placed(main: str, *texts: tuple[str, int], language: str = "nl") -> list[tuple[str, str, int | None, str | None]]:
    """Rule, message, line and selector of what is found where these texts stand on these lines."""
    path = "content/x.md"
    html = page(main).html.replace('lang="nl"', f'lang="{language}"')
    record = [PlacedText(text, path, SourceMap((Run(0, line, 1),))) for text, line in texts]
    findings = found(Document(path, "/x/", "informatie", html, record))
    return [(one.rule.partition(".")[2], one.message, one.place.line, one.selector) for one in findings]


def test_the_message_names_both_languages_and_leads_to_the_first_text() -> None:
    english, french = FOREIGN["Engels"], FOREIGN["Frans"]
    assert placed(f"{DUTCH}<p>{english}</p><p>{english}</p>", (english, 9), (english, 11)) == [
        (
            "part-language",
            f"De tekst ‘{english}’ is in het Engels. Volgens de code is de pagina in het Nederlands.",
            9,
            "main > p:nth-of-type(5)",
        )
    ]
    assert placed(f'{DUTCH}<div lang="fr"><p>{english}</p></div>', (english, 9)) == [
        (
            "part-language-wrong",
            f"De tekst ‘{english}’ is in het Engels. In de code staat een andere taal: Frans.",
            9,
            "main > div",
        )
    ]
    page_wrong = "Deze pagina zegt dat de tekst in het Nederlands is, maar hij is in het Frans."
    whole = f"<p>{french}</p>" * 2
    assert placed(whole, ("Paspoort", 3), (french, 9)) == [("page-language-wrong", page_wrong, 3, "html")]


def test_a_script_is_named_where_the_language_is_not_known() -> None:
    (part,) = placed(f"{DUTCH}<p>{RUSSIAN}</p>", (RUSSIAN, 9))
    assert part[1].endswith("is in een taal in cyrillisch schrift. Volgens de code is de pagina in het Nederlands.")
    (page_wrong,) = placed(f"<p>{RUSSIAN}</p><p>{UKRAINIAN}</p>", language="ar")
    assert page_wrong[1] == (
        "Deze pagina zegt dat de tekst in het Arabisch is, maar hij is in een taal in cyrillisch schrift."
    )
    (direction,) = placed(f'{DUTCH}<p lang="ar">{ARABIC}</p>', (ARABIC, 9))
    assert direction == (
        "text-direction",
        f"De tekst ‘{ARABIC}’ loopt van rechts naar links (Arabisch schrift). Dat staat niet in de code.",
        9,
        "main > p:nth-of-type(5)",
    )


def test_two_languages_in_a_row_are_told_apart_and_the_same_one_after_dutch_again() -> None:
    english, french = f"<p>{FOREIGN['Engels']}</p>", f"<p>{FOREIGN['Frans']}</p>"
    assert len(told(f"{DUTCH}{english}{french}")) == 2
    assert len(told(f"{DUTCH}{english}{DUTCH}{english}{french}{french}")) == 3


def test_one_sure_paragraph_in_a_row_is_enough_to_block() -> None:
    short = "<p>This is what you can do here.</p>"
    assert told(f"{DUTCH}{short}{short}") == [("part-language", Severity.WARNING)]
    assert told(f"{DUTCH}{short}<p>{FOREIGN['Engels']}</p>") == [("part-language", Severity.ERROR)]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        *(("Україна", None), ("Леся Українка", Severity.WARNING), ("Леся Українка та її", Severity.WARNING)),
        ("Леся Українка та її брат", Severity.ERROR),
    ],
)
def test_up_to_four_words_in_another_script_may_be_a_name(text: str, severity: Severity | None) -> None:
    assert told(f"{DUTCH}<p>{text}</p>") == ([("part-language", severity)] if severity else [])
    assert told(f'{DUTCH}<p lang="en">{text}</p>') == ([("part-language-wrong", severity)] if severity else [])
    for known in ("uk", "ru", "xyz"):
        assert told(f'{DUTCH}<p lang="{known}">{text}</p>') == []


def alone(text: str, language: str) -> list[tuple[str, Severity]]:
    html = page("").html.replace('lang="nl"', f'lang="{language}"').replace("<h1>Paspoort</h1>", f"<h1>{text}</h1>")
    findings = found(Document("content/x.md", "/x/", "informatie", html))
    return [(one.rule.removeprefix("accessibility."), one.severity) for one in findings if "title" not in one.rule]


def test_a_page_of_a_few_words_in_another_script_is_no_page_in_another_language() -> None:
    assert alone("Леся Українка та її", "nl") == [("part-language", Severity.WARNING)]
    assert alone("Леся Українка та її брат", "nl") == [("page-language-wrong", Severity.ERROR)]
    assert alone("Леся Українка та її брат", "uk") == []
    assert alone("Леся Українка та її брат", "ru") == []


def test_a_page_of_a_sentence_in_another_language_only_warns() -> None:
    assert alone("This is what you can do here", "nl") == [("page-language-wrong", Severity.WARNING)]
    assert alone("This is what you can do here", "en") == []


def test_what_says_its_own_language_does_not_count_for_the_page() -> None:
    german = f'<p lang="de">{FOREIGN["Duits"]}</p>' * 4
    assert told(f"<p>{FOREIGN['Engels']}</p>{german}", "en") == []
    english = f'<p lang="en">{FOREIGN["Engels"]}</p>' * 4
    assert told(f"{DUTCH}{english}{english}") == []
    assert told(english) == [], "but for the heading all of the page is in English, and says so"


@pytest.mark.parametrize(
    ("main", "tells"),
    [
        (f'<p lang="ar">{ARABIC}</p>', True),
        (f'<p lang="ar" dir="ltr">{ARABIC}</p>', True),
        (f'<div dir="rtl"><p lang="ar" dir="ltr">{ARABIC}</p></div>', True),
        (f'<p lang="ar" dir="RTL">{ARABIC}</p>', False),
        (f'<p lang="ar" style="direction:  RTL; color: red">{ARABIC}</p>', False),
        (f'<div style="direction: rtl"><p lang="ar">{ARABIC}</p></div>', False),
        (f'<p lang="ar" dir="ltr" style="direction: rtl">{ARABIC}</p>', True),
        (f'<p lang="ar" style="direction: ltr">{ARABIC}</p>', True),
        ('<p lang="ar">يمكنك طلب جواز سفر</p>', False),
        ('<p lang="ar">يمكنك طلب جواز سفر في</p>', True),
        (f'<p lang="uk">{UKRAINIAN}</p>', False),
    ],
)
def test_a_direction_may_stand_around_a_text_or_in_its_style(main: str, tells: bool) -> None:
    assert told(DUTCH + main) == ([("text-direction", Severity.ERROR)] if tells else [])


def test_texts_from_right_to_left_are_told_once_a_row() -> None:
    arabic = f'<p lang="ar">{ARABIC}</p>'
    assert len(told(DUTCH + arabic + arabic)) == 1
    assert len(told(DUTCH + arabic + DUTCH + arabic)) == 2


def test_on_a_page_in_that_language_a_missing_direction_only_warns() -> None:
    assert alone(ARABIC, "ar") == [("text-direction", Severity.WARNING)]
    assert ("text-direction", Severity.ERROR) in alone(ARABIC, "nl")
    assert told(f'<p lang="ar">{ARABIC}</p>', "ar") == [("text-direction", Severity.ERROR)]
