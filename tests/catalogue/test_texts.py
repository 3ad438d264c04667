"""The words of this room: every fault has them, none are left over, and their examples show what they say."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import plugins
from plugins.catalogue.rules import RULES
from plugins.catalogue.words import TEXTS
from plugins.checks.texts import RuleText
from tests.helpers import copy_site, pressing, source_findings

ROOMS = Path(plugins.__file__).parent if plugins.__file__ else Path("plugins")
FILES = [file for room in ("catalogue", "rendering") for file in (ROOMS / room).rglob("*.py")]
SHOWN = sorted(rule for rule, words in TEXTS.items() if words.bad)


def named_kinds() -> Iterator[tuple[str, frozenset[str]]]:
    """The rule ids of faults that the code names outright, with the values it gives for the words."""
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not isinstance(node.args[0], ast.Constant):
                continue
            given = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
            if isinstance(node.func, ast.Name) and node.func.id == "wrong":
                yield f"catalogue.{node.args[0].value}", given | {"found", "key", "field", "quote"}
            elif isinstance(node.func, ast.Attribute) and ast.unparse(node.func).endswith(
                ("faults.add", "faults.stop")
            ):
                yield f"catalogue.{node.args[0].value}", given | {"field", "quote"}


def names_in(words: RuleText) -> set[str]:
    """The values that the words ask for."""
    return {name for text in (words.message, words.remedy) for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.source
def test_every_fault_that_the_code_names_has_words_and_gives_their_values() -> None:
    kinds = list(named_kinds())
    assert len(kinds) > 60
    assert [rule for rule, _ in kinds if rule not in TEXTS] == []
    assert [(rule, names_in(TEXTS[rule]) - given) for rule, given in kinds if names_in(TEXTS[rule]) - given] == []


def test_every_rule_has_words() -> None:
    assert [rule.id for rule in RULES if rule.id not in TEXTS] == []


def test_no_words_are_left_over() -> None:
    code = "\n".join(file.read_text("utf-8") for file in FILES)
    assert [rule for rule in TEXTS if f'"{rule}"' not in code and f'"{rule.partition(".")[2]}"' not in code] == []


@pytest.mark.parametrize("rule", sorted(TEXTS))
def test_words_are_short_and_whole(rule: str) -> None:
    words = TEXTS[rule]
    assert len(words.title) <= 70
    assert words.title[0].isupper()
    assert words.message.strip()
    assert words.remedy.strip()
    assert "{" not in words.title + words.why
    assert bool(words.bad) == bool(words.good)


def judged(tmp_path: Path, body: str) -> list[str]:
    """The rules that a body breaks, on an information page of the small site; examples link to another one."""
    content = copy_site(tmp_path)
    page = content / "informatie" / "verhuizen.md"
    front = page.read_text("utf-8").split("---\n")[1]
    page.write_text(f"---\n{front}---\n{body}", "utf-8")
    return [finding.rule for finding in pressing(source_findings(content))]


@pytest.mark.parametrize("rule", SHOWN)
def test_a_bad_example_shows_the_fault(tmp_path: Path, rule: str) -> None:
    assert rule in judged(tmp_path, TEXTS[rule].bad)


@pytest.mark.parametrize("rule", SHOWN)
def test_a_good_example_has_no_fault(tmp_path: Path, rule: str) -> None:
    assert judged(tmp_path, TEXTS[rule].good) == []
