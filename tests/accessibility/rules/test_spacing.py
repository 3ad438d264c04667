"""Space between letters, words and lines that a reader cannot make wider: how wide it is, and for which text."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, told

SURE, DOUBTFUL = Severity.ERROR, Severity.WARNING
TIGHT = "letter-spacing: 0.1em !important"


def spacing(main: str) -> list[Severity]:
    return [one.severity for one in found(page(main)) if one.rule == "accessibility.spacing-fixed"]


def text(style: str, words: str = "Een paspoort") -> str:
    return f'<p style="{style}">{words}</p>'


def important(style: str) -> list[Severity]:
    return spacing(text(style.replace(";", " !important;", 1) if ";" in style else f"{style} !important"))


@pytest.mark.parametrize(
    ("style", "least"),
    [
        ("letter-spacing: 0.1em !important", "0,12"),
        ("word-spacing: 0.1em !important", "0,16"),
        ("line-height: 1.2 !important", "1,5"),
    ],
)
def test_what_is_declared_is_quoted_with_what_it_must_be_at_least(style: str, least: str) -> None:
    (finding,) = found(page(f"<div>{text(style.upper())}</div>"))
    assert (finding.selector, finding.quote) == ("main > div > p", style)
    assert least in finding.message + finding.remedy


def test_each_declaration_of_each_element_is_told() -> None:
    both = text("color: red !important; letter-spacing: 0 !important; word-spacing: 0 !important")
    assert told(f'<p style="letter-spacing: 0">Een</p>{both}{text(TIGHT)}') == [
        "spacing-fixed p:nth-of-type(2) ‘letter-spacing: 0 !important’",
        "spacing-fixed p:nth-of-type(2) ‘word-spacing: 0 !important’",
        f"spacing-fixed p:nth-of-type(3) ‘{TIGHT}’",
    ]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("letter-spacing: 0.119em", [SURE]),
        ("letter-spacing: 0.12em", []),
        ("letter-spacing: -1em", [SURE]),
        ("letter-spacing: 11%", [SURE]),
        ("letter-spacing: 12%", []),
        ("letter-spacing: 0", [SURE]),
        ("letter-spacing: 0.1", []),
        ("letter-spacing: 3", []),
        ("letter-spacing: normal", [SURE]),
        ("letter-spacing: initial", [SURE]),
        ("letter-spacing: inherit", []),
        ("letter-spacing: 0.1ch", []),
        ("letter-spacing: 1px", [DOUBTFUL]),
        ("letter-spacing: 1.92px", []),
        ("letter-spacing: 0.1rem", [DOUBTFUL]),
        ("letter-spacing: 1px; font-size: 16px", [SURE]),
        ("letter-spacing: 1px; font-size: 1em", [DOUBTFUL]),
        ("letter-spacing: 1.2px; font-size: 10px", []),
        ("letter-spacing: 2.3px; font-size: 20px", [SURE]),
        ("letter-spacing: 1pt; font-size: 12pt", [SURE]),
        ("letter-spacing: 1.5pt; font-size: 12pt", []),
        ("word-spacing: 0.159em", [SURE]),
        ("word-spacing: 0.16em", []),
        ("word-spacing: normal", [SURE]),
        ("word-spacing: initial", [SURE]),
        ("line-height: 1.49", [DOUBTFUL]),
        ("line-height: 1.5", []),
        ("line-height: 149%", [DOUBTFUL]),
        ("line-height: 1.5em", []),
        ("line-height: 23px", [DOUBTFUL]),
        ("line-height: 24px", []),
        ("line-height: 24px; font-size: 20px", [DOUBTFUL]),
        ("line-height: 30px; font-size: 20px", []),
        ("line-height: normal", [DOUBTFUL]),
        ("line-height: initial", [DOUBTFUL]),
    ],
)
def test_what_is_too_tight_is_measured_against_the_size_of_the_text(style: str, expected: list[Severity]) -> None:
    assert important(style) == expected


@pytest.mark.parametrize(
    ("own", "inner", "expected"),
    [
        ("letter-spacing: 0.12em !important; font-size: 20px", "font-size: 20px", []),
        ("letter-spacing: 0.12em !important; font-size: 20px", "font-size: 21px", [SURE]),
        ("letter-spacing: 0.1em !important; font-size: 20px", "font-size: 10px", []),
        ("letter-spacing: 0.12em !important; font-size: 20px", "font-size: 2em", []),
        ("letter-spacing: 0.1em !important; font-size: 20px", "font-size: 2em", [SURE]),
        ("letter-spacing: 0.12em !important", "font-size: 17px", [SURE]),
        ("line-height: 1.5 !important; font-size: 20px", "font-size: 40px", []),
        ("line-height: 1.5em !important; font-size: 20px", "font-size: 40px", [DOUBTFUL]),
        ("letter-spacing: 2px !important", "font-size: 20px", [SURE]),
        (TIGHT, "letter-spacing: 1em", []),
        (TIGHT, "word-spacing: 1em", [SURE]),
        (TIGHT, "", [SURE]),
    ],
)
def test_a_text_inside_has_a_size_of_its_own(own: str, inner: str, expected: list[Severity]) -> None:
    style = f'style="{inner}"' if inner else ""
    assert spacing(f'<div style="{own}"><section><p {style}>Een paspoort</p></section></div>') == expected


def test_one_text_that_is_too_tight_is_enough() -> None:
    fine = '<b style="font-size: 10px">Een</b>'
    style = "letter-spacing: 0.1em !important; font-size: 16px"
    assert spacing(text(style, f"{fine} paspoort")) == [SURE]
    assert spacing(text(style, f"paspoort {fine}")) == [SURE]
    assert spacing(text(style, fine)) == []
    assert spacing(text(style, f"<!-- paspoort --> <i> </i> {fine}")) == []


@pytest.mark.parametrize(
    ("style", "words", "one_line"),
    [
        ("width: 96px", "Een paspoort", True),
        ("width: 95px", "Een paspoort", False),
        ("width: 96px", " Een \n  paspoort ", True),
        ("width: 6em", "Een paspoort", True),
        ("width: 5.9em", "Een paspoort", False),
        ("width: 119px; font-size: 20px", "Een paspoort", False),
        ("width: 120px; font-size: 20px", "Een paspoort", True),
        ("width: 6em; font-size: 20px", "Een paspoort", True),
        ("width: 100%", "Een paspoort", False),
        ("width: auto", "Een paspoort", False),
        ("max-width: 900px", "Een paspoort", False),
    ],
)
def test_lines_are_not_too_close_when_there_is_one(style: str, words: str, one_line: bool) -> None:
    assert (spacing(text(f"line-height: 1 !important; {style}", words)) == []) == one_line
    letters = f"letter-spacing: 0 !important; {style}"
    assert len(spacing(text(letters, words))) == 1, "letters stand beside each other on one line too"


def test_of_two_texts_the_one_that_breaks_counts() -> None:
    style = "line-height: 1 !important; width: 96px"
    assert spacing(text(style, "<b>Een paspoort</b><b>kost 83 euro en 80 cent</b>")) == [DOUBTFUL]
    assert spacing(text(style, "<b>Een paspoort</b><b>kost</b>")) == []
