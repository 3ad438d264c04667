from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from plugins.checks import Document, Severity
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
