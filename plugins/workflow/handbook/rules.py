"""The rule pages: each rule of each gate, in the words that an editor gets to see, with an example."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from plugins.catalogue.reader.faults import SOURCE as READER_SOURCE
from plugins.checks import Rule, Severity
from plugins.checks.texts import RuleText
from plugins.reports.words import GATES, SEVERITIES
from plugins.workflow.gates import all_gates
from plugins.workflow.handbook.markdown import code, document, example, listed, table

AXE = "axe"
"""The room name of the rules that the browser applies."""

_AXE_TITLE = "Toegankelijkheid in de browser"


@dataclass(frozen=True, slots=True)
class Told:
    """One rule as the handbook tells it. ``rule`` is None for what the reader or the browser finds."""

    id: str
    words: RuleText
    rule: Rule[Any] | None


@cache
def words_of_rules() -> Mapping[str, Any]:
    """What ``regels.nl.toml`` says: an introduction per room, and severities that depend on the spot."""
    return tomllib.loads((Path(__file__).parent / "regels.nl.toml").read_text("utf-8"))


def rooms() -> dict[str, list[Told]]:
    """Room → its rules, in the order of their words. The rooms are in the order in which the gates run."""
    found: dict[str, list[Told]] = {}
    for gate in all_gates().values():
        rules = {rule.id: rule for rule in gate.rules}
        for rule_id, words in gate.texts.items():
            found.setdefault(rule_id.partition(".")[0], []).append(Told(rule_id, words, rules.get(rule_id)))
    return found


def rule_pages() -> dict[str, str]:
    """File name → text, for each room and for the list of rooms."""
    found = rooms()
    return {"README.md": _index(found), **{f"{room}.md": _page(room, told) for room, told in found.items()}}


def severity_of(told: Told) -> str:
    """How bad it is, in Dutch. What the reader finds is always an error, unless the data file says otherwise.

    Empty for axe's rules: axe says on each page what they are about.
    """
    if special := words_of_rules()["ernst"].get(told.id):
        return str(special)
    if told.id.startswith(f"{AXE}."):
        return ""
    return SEVERITIES[told.rule.severity if told.rule else Severity.ERROR][0]


def title_of_room(room: str) -> str:
    """The room's name for people."""
    return _AXE_TITLE if room == AXE else GATES[room]


def _index(found: Mapping[str, list[Told]]) -> str:
    intro = words_of_rules()["kamers"]
    rows = [
        (f"[{title_of_room(room)}]({room}.md)", _first_sentence(intro[room]), str(len(told)))
        for room, told in found.items()
    ]
    return document(
        "Regels",
        words_of_rules()["inleiding"],
        table(("Controle", "Waar die naar kijkt", "Regels"), rows),
        "Terug naar [de handleiding](../README.md).",
    )


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.?])\s", text, maxsplit=1)[0]


def _page(room: str, told: list[Told]) -> str:
    sections = [part for each in told for part in _section(each)]
    return document(
        title_of_room(room), words_of_rules()["kamers"][room], *sections, "Terug naar [alle regels](README.md)."
    )


def _section(told: Told) -> Iterator[str]:
    words, limits = told.words, dict(told.rule.limits) if told.rule else {}
    source = told.rule.source if told.rule else READER_SOURCE if not told.id.startswith(AXE) else ""
    criteria = told.rule.criteria if told.rule else ()
    yield f"## {words.title}"
    yield " · ".join(filter(None, (code(told.id), severity_of(told))))
    yield words.why
    yield f"**Melding:** {_form(words.message, limits)}"
    if words.remedy:
        yield f"**Wat u doet:** {_form(words.remedy, limits)}"
    if words.bad:
        yield "Fout:"
        yield example(words.bad)
    if words.good:
        yield "Goed:"
        yield example(words.good)
    facts = [f"Bron: {source}."] if source else []
    if criteria:
        facts.append(f"WCAG: {listed(criteria, 'en')}.")
    yield " ".join(facts)


class _Open:
    """What a match fills in: shown as an ellipsis, whatever the format asks of it."""

    def __format__(self, _spec: str) -> str:
        return "…"

    def __getattr__(self, _name: str) -> _Open:
        return self


class _Values(dict[str, Any]):
    def __missing__(self, _key: str) -> _Open:
        return _Open()


def _form(template: str, limits: Mapping[str, float]) -> str:
    """A message or remedy with its limits filled in and the rest open. What looks like a tag must not become one."""
    pieces = template.format_map(_Values(limits)).strip().split("`")
    return "`".join(piece if at % 2 else piece.replace("<", "&lt;") for at, piece in enumerate(pieces))
