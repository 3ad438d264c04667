"""What the project says itself passes its own gate: messages of rules, advice, handbook, reports and help texts.

Examples of bad text are code in the handbook, and quotations in a report: those are left out, and nothing else.
"""

from __future__ import annotations

import importlib
import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from plugins.checks import Severity
from plugins.checks.texts import RuleText
from plugins.readability import lexicon
from plugins.readability.loose_text import TextScore, score_text
from plugins.reports import as_html, as_tasks_html, as_text
from plugins.reports.text import INDENT
from plugins.workflow.__main__ import COMMANDS
from plugins.workflow.gates import all_gates, titles
from plugins.workflow.score import converted
from plugins.workflow.setup.commands import overview
from tests.reports.examples import DATE, REPORTS
from tests.reports.test_tasks import row

HANDBOOK = Path(__file__).resolve().parents[2] / "docs" / "redactie"
ON_PAGES = {"readability.too-hard", "readability.around-b2", "readability.long-on-average"}
"""Verdicts that a rule's few words are too short for: they are passed on the words of a room together."""
TITLES = titles(all_gates())
WORDS = {rule_id: words for gate in all_gates().values() for rule_id, words in gate.texts.items()}
READ = [name for name in REPORTS if name not in ("empty", "nasty")]
"""The reports with sentences to judge: one is empty, one is full of what is no text."""


class Filled(dict[str, "Filled"]):
    """What a match fills in: a plain word, whatever the format asks of it."""

    def __missing__(self, _key: str) -> Filled:
        return self

    def __getattr__(self, _name: str) -> Filled:
        return self

    def __format__(self, _spec: str) -> str:
        return "woorden"


def words_of(rule: RuleText) -> str:
    """All that a rule says, as Markdown."""
    said = (f"{rule.title}.", rule.message.format_map(Filled()), rule.remedy.format_map(Filled()), rule.why)
    return "\n\n".join(part for part in said if part)


def scored(text: str) -> TextScore:
    return score_text(text, markdown=converted)


def found(score: TextScore, without: frozenset[str] | set[str] = frozenset()) -> list[str]:
    """Errors and warnings, as lines that say enough to mend them."""
    told = [each for each in score.findings if each.severity > Severity.NOTICE and each.rule not in without]
    return [f"{each.place.line}: {each.rule}: {each.message} {each.quote}" for each in told]


def lines_of_report(text: str) -> list[str]:
    """The sentences of a report for the terminal: titles without their place, and no quotations."""
    lines = [line for line in text.splitlines() if not line.startswith(f"{INDENT}| ")]
    return [re.split(r"\s{2,}", line.strip())[-1] for line in lines]


# -- rules -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule_id", WORDS)
def test_what_a_rule_says_is_plain(rule_id: str) -> None:
    assert found(scored(words_of(WORDS[rule_id])), ON_PAGES) == []


def test_what_the_rules_of_a_room_say_together_is_b1() -> None:
    rooms: dict[str, list[str]] = defaultdict(list)
    for rule_id, words in WORDS.items():
        rooms[rule_id.partition(".")[0]].append(words_of(words))
    assert len(rooms) > 5
    for room, texts in rooms.items():
        score = scored("\n\n".join(texts))
        assert (room, score.facts.band, [line for line in found(score) if any(rule in line for rule in ON_PAGES)]) == (
            room,
            "b1",
            [],
        )


@pytest.mark.parametrize(
    ("name", "table"), [("ambtelijke_openingen.nl.toml", "openingen"), ("uitleg.nl.toml", "uitleg")]
)
def test_the_advice_in_the_word_lists_is_plain(name: str, table: str) -> None:
    told = tomllib.loads((Path(lexicon.__file__).parent / name).read_text("utf-8"))[table]
    score = scored("\n\n".join(dict.fromkeys(told.values())))
    assert (score.facts.band, found(score, {"readability.no-heading"})) == ("b1", [])


# -- handbook ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", sorted(HANDBOOK.rglob("*.md")), ids=lambda page: page.relative_to(HANDBOOK).as_posix())
def test_a_page_of_the_handbook_is_plain(page: Path) -> None:
    score = scored(page.read_text("utf-8"))
    assert (score.facts.band, found(score)) == ("b1", [])


def test_an_example_of_bad_text_does_not_count_against_the_handbook() -> None:
    bad = "Indien u zulks wenst, dient u zich te vervoegen bij de balie."
    for example in (f"~~~~markdown\n{bad}\n\n~~~\nTODO\n~~~\n~~~~", f"```\n{bad}\n```", f"    {bad}"):
        assert found(scored(f"Fout:\n\n{example}\n\nGoed: ga naar de balie.")) == []
    assert found(scored(f"Fout:\n\n{bad}"))


# -- reports and help --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", READ)
def test_the_html_report_is_plain(name: str) -> None:
    page = BeautifulSoup(as_html(REPORTS[name](), TITLES), "html.parser")
    for quoted in page.select("blockquote, code, style"):
        quoted.decompose()
    texts = [each.get_text() for each in page.select("title, a.skip, h1, h2, h3, h4, p, li, summary, th, td")]
    score = score_text("\n\n".join(texts))
    assert (score.facts.band, found(score)) == ("b1", [])


def test_the_page_of_the_loket_test_is_plain() -> None:
    page = BeautifulSoup(as_tasks_html({"tasks": [row(), row(trouble="no-way")]}, DATE), "html.parser")
    texts = [each.get_text() for each in page.select("title, a.skip, h1, h2, p, th[scope=col]")]
    score = score_text("\n\n".join(texts))
    assert (score.facts.band, found(score)) == ("b1", [])


@pytest.mark.parametrize("name", READ)
def test_the_report_for_the_terminal_is_plain(name: str) -> None:
    text = as_text(REPORTS[name](), TITLES, width=10_000, notices=True)
    score = score_text("\n\n".join(lines_of_report(text)))
    assert score.facts.band == "b1" or score.indicative
    assert found(score) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_a_command_is_plain(command: str, capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "10000")  # each explanation on a line of its own
    with pytest.raises(SystemExit) as end:
        importlib.import_module(COMMANDS[command]).main(["--help"])
    assert end.value.code == 0
    assert found(score_text(in_help(capsys.readouterr().out))) == []


def test_the_list_of_commands_is_plain() -> None:
    assert found(score_text(in_help(overview()))) == []


def in_help(text: str) -> str:
    """The explanations in a help text: not how to type it, nor what to type."""
    lines = [line for line in text.splitlines() if not re.match(r"\s*(?:gebruik:|python3 )", line)]
    parts = [re.split(r"\s{2,}", line.strip())[-1] for line in lines]
    return "\n\n".join(part for part in parts if not part.startswith("-"))
