"""Dutch words, and the order and cleaning of texts, that the formats for people share."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from plugins.checks.finding import Finding, Severity
from plugins.checks.gate import GateResult

Titles = Mapping[str, str]
"""Rule id → its Dutch title."""

NO_TITLES: Titles = MappingProxyType({})

SEVERITIES: Mapping[Severity, tuple[str, str]] = MappingProxyType(
    {
        Severity.ERROR: ("fout", "fouten"),
        Severity.WARNING: ("waarschuwing", "waarschuwingen"),
        Severity.NOTICE: ("tip", "tips"),
    }
)
FILES = ("in {} bestand", "in {} bestanden")
SMALLER = ("kleiner punt", "kleinere punten")
"""What is folded away."""
GATES: Mapping[str, str] = MappingProxyType(
    {
        "pelican": "De site maken",
        "catalogue": "Gegevens",
        "tokens": "Huisstijl",
        "separation": "Uitleg en regelen apart",
        "readability": "Leesbaarheid",
        "accessibility": "Toegankelijkheid",
        "integrity": "Links en privacy",
        "top_tasks": "Loketproef",
    }
)
BANDS: Mapping[str | None, str] = MappingProxyType(
    {"b1": "B1 of makkelijker", "rond_b2": "rond B2", "moeilijker": "moeilijker", None: "niet gemeten"}
)
MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
DEMANDS = (
    (re.compile(r"WCAG 2\.1(?: niveau AA?)?$"), "wettelijk verplicht"),
    (re.compile(r"WCAG 2\.2(?: niveau AA?)?$"), "beleid, geen wet"),
)
"""What a source is to a municipality."""
WHOLE_SITE = "de hele site"
NO_FILE = "content"
"""Stands in for the path of a finding about the whole site, in formats that want one."""

_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """``text`` with what could steer a terminal, turn the reading direction or break XML written out as ``\\x1b``.

    New lines and tabs stay; the two other ways to end a line become a new line.
    """

    def written_out(match: re.Match[str]) -> str:
        code = ord(match[0])
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

    return _UNSAFE.sub(written_out, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str, limit: int | None = None) -> str:
    """``text`` made printable, on one line, of at most ``limit`` characters."""
    line = printable(" ".join(text.split()))
    return line if limit is None or len(line) <= limit else line[: limit - 1].rstrip() + "…"


def json_text(data: Any) -> str:
    """``data`` as JSON: readable, two spaces, one new line at the end, and always encodable as UTF-8."""
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    # Such characters stand inside strings only, so that JSON's own escape may replace them there. Among them are lone
    # surrogates (from a file name that is not UTF-8), which cannot be encoded.
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def title_of(finding: Finding, titles: Titles) -> str:
    """The rule's Dutch title; its id when it has none."""
    return titles.get(finding.rule) or finding.rule


def source_of(finding: Finding) -> str:
    """Who asks it: for a success criterion also whether the law does (WCAG 2.1, A and AA) or policy (WCAG 2.2)."""
    source = finding.source or ""
    asked = [words for pattern, words in DEMANDS if finding.criteria and pattern.match(source)]
    return f"{source} ({asked[0]})" if asked else source


def gate_name(name: str) -> str:
    """A gate's name for people."""
    return GATES.get(name, name)


def gate_sentence(gate: GateResult) -> str:
    """Which gate, and why it did not run."""
    return f"Controle ‘{gate_name(gate.name)}’ is niet compleet. {gate.reason}"


def counted(number: int, words: tuple[str, str]) -> str:
    """``number`` with its singular or plural: ``1 fout``, ``3 fouten``."""
    return f"{number} {words[0] if number == 1 else words[1]}"


def count_of(findings: Iterable[Finding], severity: Severity) -> int:
    """How many of ``findings`` have exactly this severity."""
    return sum(finding.severity == severity for finding in findings)


def listed(parts: Iterable[str]) -> str:
    """``a``, ``a en b``, ``a, b en c``."""
    *rest, last = list(parts) or [""]
    return f"{', '.join(rest)} en {last}" if rest else last


def tally(findings: Iterable[Finding], places: tuple[str, str] = FILES) -> str:
    """One sentence: how many findings of each severity, in how many files, or what else ``places`` says."""
    shown = list(findings)
    counts = [counted(number, words) for severity, words in SEVERITIES.items() if (number := count_of(shown, severity))]
    if not counts:
        return "Geen fouten en geen waarschuwingen."
    files = len({finding.place.path for finding in shown} - {""})
    return listed(counts) + (f" {places[files > 1].format(files)}." if files else ".")


def by_file(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Findings grouped by source path, files with errors first; within a file the worst first, then by line."""
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        groups.setdefault(finding.place.path, []).append(finding)
    for group in groups.values():
        group.sort(key=lambda finding: (-finding.severity, finding.sort_key))
    return sorted(groups.items(), key=lambda item: (-item[1][0].severity, item[0]))


def long_date(date: dt.date) -> str:
    """``23 november 2026``."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def decimal(number: float) -> str:
    """One decimal, with the Dutch comma."""
    return f"{number:.1f}".replace(".", ",")
