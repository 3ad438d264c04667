"""The language of short texts: those that are only heard, words on buttons, and the names of languages."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules, told

LONG = "The library is open on all days with the exception of Sunday"


def _of(rule: str, main: str) -> list[tuple[str | None, Severity, str]]:
    return [(one.quote, one.severity, one.message) for one in found(page(main)) if one.rule == f"accessibility.{rule}"]


@pytest.mark.parametrize(
    "element",
    [
        '<p><img src="a.png" alt="{}"></p>',
        '<nav aria-label="{}"><a href="/a">Kosten</a></nav>',
        '<p><abbr title="{}">BRP</abbr></p>',
        '<label>Merk <input placeholder="{}"></label>',
        '<p lang="nl-NL"><img src="a.png" alt="{}"></p>',
        '<p lang="de"><img src="a.png" alt="{}" lang="nl"></p>',
    ],
)
def test_a_text_for_who_listens_in_another_language_is_told(element: str) -> None:
    ((quote, severity, message),) = _of("attribute-language", element.format(LONG))
    assert (quote, severity) == (LONG, Severity.WARNING)
    assert "Engels" in message
    (place,) = (one.split(" ‘")[0] for one in told(element.format(LONG)) if one.startswith("attribute-language"))
    assert place.rpartition(" ")[2] in ("img", "nav", "abbr", "input")
    assert _of("attribute-language", element.format("De bibliotheek is open op alle dagen behalve op zondag")) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (LONG, Severity.WARNING),
        ("Click and find the form", Severity.NOTICE),
        ("Find out about form", Severity.NOTICE),
        ("With the Lumia Nova Zeta Kappa Delta Rho", Severity.NOTICE),
        ("With the Lumia Nova Zeta Kappa Delta Rho Tau", None),
        ("Click with the", None),
        ("The form of the year", None),
        ("The Lumia Nova Zeta", None),
        ("With the het Lumia", None),
    ],
)
def test_a_few_words_only_ask_for_a_look_and_a_name_is_nothing(text: str, severity: Severity | None) -> None:
    assert [one[1] for one in _of("attribute-language", f'<img src="a.png" alt="{text}">')] == (
        [severity] if severity else []
    )


@pytest.mark.parametrize(
    "element",
    [
        '<p lang="en"><img src="a.png" alt="{}"></p>',
        '<p lang="EN-gb"><img src="a.png" alt="{}"></p>',
        '<p lang="xx"><img src="a.png" alt="{}"></p>',
        '<p><img src="a.png" alt="" data-text="{}"></p>',
    ],
)
def test_a_text_in_the_language_around_it_is_fine(element: str) -> None:
    assert _of("attribute-language", element.format(LONG)) == []


@pytest.mark.parametrize(
    ("element", "quote"),
    [
        ('<button aria-label="Close"><svg></svg></button>', "Close"),
        ("<button>Search</button>", "Search"),
        ("<p><a href='/a'>Back to top</a></p>", "Back to top"),
        ("<label>Required <input></label>", "Required"),
        ('<input type="submit" value="Submit">', "Submit"),
        ('<input type="RESET" value="Cancel">', "Cancel"),
        ('<input type="button" value="Next »">', "Next »"),
        ('<nav aria-label="main menu"><a href="/a">Kosten</a></nav>', "main menu"),
        ("<button><span lang='de'>Search</span></button>", "Search"),
        ("<button><span lang=''>Search</span></button>", "Search"),
        (f"<button>Search{' »' * 16}</button>", f"Search{' »' * 16}"),
    ],
)
def test_a_word_that_nobody_translated_is_told(element: str, quote: str) -> None:
    ((told_quote, severity, message),) = _of("words-untranslated", element)
    assert (told_quote, severity) == (quote, Severity.NOTICE)
    assert "Engels" in message


@pytest.mark.parametrize(
    "element",
    [
        "<button>Zoeken</button>",
        "<button>Kosten</button>",
        "<p>Search</p>",
        '<button aria-label="Zoeken">Search</button>',
        '<input type="text" value="Search" aria-label="Zoek">',
        '<button lang="en">Search</button>',
        '<div lang="en-GB"><button>Search</button></div>',
        '<button><span lang="en">Search</span></button>',
        '<button><span lang="EN-US">Search</span></button>',
        '<div lang="xx"><button>Search</button></div>',
        f"<button>Search{' »' * 17}</button>",
        "<button></button>",
    ],
)
def test_a_word_that_is_in_the_language_of_the_page_or_says_its_own_is_fine(element: str) -> None:
    assert _of("words-untranslated", element) == []


def test_each_word_is_told_with_its_language() -> None:
    html = '<div lang="en"><button>Zoeken</button></div><button>Search</button><button>Close</button>'
    assert [one for one in told(html) if "untranslated" in one] == [
        "words-untranslated div > button ‘Zoeken’",
        "words-untranslated button:nth-of-type(1) ‘Search’",
        "words-untranslated button:nth-of-type(2) ‘Close’",
    ]
    assert "Nederlands" in _of("words-untranslated", html)[0][2]


@pytest.mark.parametrize(
    ("links", "place", "quote"),
    [
        ('<p><a href="/de/">Deutsch</a></p>', "p > a", "Deutsch"),
        ('<p><a href="/en/">English</a> <a href="/de/">Deutsch</a></p>', "p > a:nth-of-type(1)", "English, Deutsch"),
        ('<p><a href="/nl/">Nederlands</a> <a href="/de/">Deutsch</a></p>', "p > a:nth-of-type(2)", "Deutsch"),
        ('<p><a href="/en/" lang="en">English</a> <a href="/de/">Deutsch</a></p>', "p > a:nth-of-type(2)", "Deutsch"),
        ('<p><a href="/de/"><span lang="en">Deutsch</span></a></p>', "p > a", "Deutsch"),
        ('<p><a href="/de/">» Deutsch</a></p>', "p > a", "» Deutsch"),
        (f'<p><a href="/de/">Deutsch{" »" * 6}</a></p>', "p > a", f"Deutsch{' »' * 6}"),
    ],
)
def test_the_names_of_other_languages_are_told_together(links: str, place: str, quote: str) -> None:
    assert [one for one in told(links) if one.startswith("language")] == [f"language-switch {place} ‘{quote}’"]


@pytest.mark.parametrize(
    "links",
    [
        '<p><a href="/nl/">Nederlands</a></p>',
        '<p><a href="/de/" lang="de">Deutsch</a></p>',
        '<p lang="de-AT"><a href="/de/">Deutsch</a></p>',
        '<p><a href="/de/"><span lang="de">Deutsch</span></a></p>',
        '<p><a href="/de/"><span lang="de-DE">Deutsch</span></a></p>',
        '<p><a href="/de/">Lees dit in het Duits</a></p>',
        f'<p><a href="/de/">Deutsch{" »" * 7}</a></p>',
        "<p>Deutsch</p>",
        '<p><a href="/kosten/">Kosten</a></p>',
    ],
)
def test_a_link_in_the_language_that_it_says_is_fine(links: str) -> None:
    assert "language-switch" not in rules(links)


def test_the_message_names_the_language_of_the_first_link() -> None:
    ((_, severity, _),) = _of("language-switch", '<p><a href="/en/">English</a> <a href="/de/">Deutsch</a></p>')
    assert severity is Severity.NOTICE
    (one,) = (
        one for one in found(page('<p><a href="/de/">Deutsch</a></p>')) if one.rule == "accessibility.language-switch"
    )
    assert 'lang="de"' in f"{one.message} {one.remedy}"
