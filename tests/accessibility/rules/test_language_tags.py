"""Which codes of languages exist, and whether a text has one."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, on_frames, page

ENGLISH = "Good morning, how are you?"


def of(main: str) -> list[tuple[str | None, str | None, Severity]]:
    findings = [one for one in found(page(main)) if one.rule == "accessibility.part-language-unknown"]
    return [(one.selector, one.quote, one.severity) for one in findings]


@pytest.mark.parametrize(
    "tag", ["en", "EN", "en-GB", "zh-Hans-CN", "iw", "sh", "fil", "tlh", "sl-rozaj-1994", "de-x-mijn"]
)
def test_a_language_that_exists_is_fine(tag: str) -> None:
    assert of(f'<p lang="{tag}">{ENGLISH}</p>') == []


@pytest.mark.parametrize(
    "tag", ["xx", "Engels", "e", "en_GB", "en-", "en-abcdefghi", "en GB", "-en", "1n", "english-GB", "engels-nld"]
)
def test_a_language_that_does_not_exist_is_refused(tag: str) -> None:
    assert of(f'<p lang="{tag}">{ENGLISH}</p>') == [("main > p", tag, Severity.ERROR)]


@pytest.mark.parametrize("tag", ["eng", "ENG", "nld-NL", "dut", "ger", "deu", "fra", "fre", "spa", "ara", "zho", "chi"])
def test_the_long_code_of_a_language_with_a_short_one_warns(tag: str) -> None:
    assert of(f'<p lang="{tag}">{ENGLISH}</p>') == [("main > p", tag, Severity.WARNING)]


@pytest.mark.parametrize(
    ("main", "refused"),
    [
        *(('<p lang="xx"></p>', False), ('<p lang="xx"><br></p>', False), ('<p lang="">Good morning</p>', False)),
        ('<p lang="xx"><b>Good morning</b></p>', True),
        ('<p lang="xx"><b lang="en">Good morning</b></p>', False),
        ('<p lang="xx"> <b lang="en">Good morning</b> <i lang="fr">Bonjour</i> </p>', False),
        ('<p lang="xx"><b lang="en">Good morning</b> everybody</p>', True),
        ('<p lang="xx"><b lang="en">Good morning</b> <i>everybody</i></p>', True),
        ('<p lang="xx"><b lang="">Good morning</b></p>', True),
        ('<p lang="xx"><b lang="en">Good</b> <i lang="">morning</i></p>', True),
        ('<div lang="xx"><div lang="en">Good <i>morning</i></div></div>', False),
    ],
)
def test_a_code_counts_where_a_text_has_it(main: str, refused: bool) -> None:
    assert bool(of(main)) is refused


def test_the_codes_around_main_are_told_with_the_frame_and_that_of_the_page_apart() -> None:
    document = page("", footer=f'<p lang="xx">{ENGLISH}</p>')
    document.html = document.html.replace('lang="nl"', 'lang="yy"')
    assert [(one.rule, one.quote) for one in found(document)] == [("accessibility.page-language", "yy")]
    assert [(one.rule, one.quote) for one in on_frames(document)] == [("accessibility.part-language-unknown", "xx")]
    document.html = document.html.replace("<body>", "")
    assert [(one.rule, one.quote) for one in on_frames(document)] == [("accessibility.part-language-unknown", "xx")]
