"""A score as people read it: what it is, what that means, and what helps the most."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from plugins.checks import Finding
from plugins.readability.loose_text import TextScore
from plugins.readability.model.score import ENOUGH_WORDS
from plugins.reports.words import SEVERITIES, counted, decimal, one_line

BANDS = {
    "b1": "B1 of makkelijker. Bijna iedereen kan deze tekst lezen.",
    "rond_b2": "rond B2. Een deel van de lezers heeft moeite met deze tekst.",
    "moeilijker": "moeilijker dan B2. Veel lezers komen niet door deze tekst heen.",
}
SHOWN = 5
"""Points that are shown for each 300 words that are begun."""
_WORDS_A_ROUND = 300
_MOST_SHOWN = 20
_QUOTE = 160


def in_words(result: TextScore, width: int) -> str:
    """``result`` in Dutch, in lines of ``width`` characters."""
    paragraphs = [*_verdict(result), *_points(result, width)]
    return "\n".join(paragraphs)


def most_pressing(findings: Sequence[Finding], words: int) -> list[Finding]:
    """The findings to begin with, in the order of the text: five for each 300 words that are begun."""
    most = min(_MOST_SHOWN, SHOWN * max(1, -(-words // _WORDS_A_ROUND)))
    worst = sorted(findings, key=lambda finding: (-finding.severity, finding.sort_key))[:most]
    return sorted(worst, key=lambda finding: finding.sort_key)


def _verdict(result: TextScore) -> Iterator[str]:
    facts = result.facts
    if facts.score is None:
        yield from result.notes or ("Er is te weinig tekst om te meten.",)
        return
    yield f"Score {round(facts.score)} van 100: {BANDS[str(facts.band)]}"
    yield (
        f"{counted(facts.words, ('woord', 'woorden'))} in {counted(facts.sentences, ('zin', 'zinnen'))}. "
        f"Dat zijn gemiddeld {decimal(facts.words / max(1, facts.sentences))} woorden per zin. "
        f"Flesch-Douma {decimal(facts.flesch_douma or 0)}, LIX {decimal(facts.lix or 0)}."
    )
    if result.indicative:
        yield f"De tekst is korter dan {ENOUGH_WORDS} woorden. De score is daarom maar een aanwijzing."
    yield from result.notes


def _points(result: TextScore, width: int) -> Iterator[str]:
    if result.facts.score is None:
        return
    if not result.findings:
        yield "\nWij vonden niets om te verbeteren."
        return
    shown = most_pressing(result.findings, result.facts.words)
    yield "\nDit helpt het meest:"
    for finding in shown:
        yield from _point(finding, width)
    if rest := len(result.findings) - len(shown):
        yield f"\nEn nog {counted(rest, ('kleiner punt', 'kleinere punten'))}. Met --format json ziet u alles."


def _point(finding: Finding, width: int) -> Iterator[str]:
    line, column = finding.place.line, finding.place.column
    where = f"Regel {line}, teken {column}" if line and column else f"Regel {line}" if line else "De hele tekst"
    yield from _wrapped(f"\n{where} ({SEVERITIES[finding.severity][0]}): {one_line(finding.message)}", "- ", width)
    if finding.quote and finding.quote not in finding.message:
        yield from _wrapped(f"“{one_line(finding.quote, _QUOTE)}”", "  ", width)
    if finding.remedy:
        yield from _wrapped(one_line(finding.remedy), "  ", width)
    if finding.suggestions and not all(each in finding.remedy for each in finding.suggestions):
        better = ", ".join(f"‘{one_line(each, _QUOTE)}’" for each in finding.suggestions)
        yield from _wrapped(f"Beter: {better}", "  ", width)


def _wrapped(text: str, begin: str, width: int) -> list[str]:
    before = "\n" if text.startswith("\n") else ""
    lines = textwrap.wrap(text.strip(), max(40, width), initial_indent=begin, subsequent_indent="  ")
    return [before + lines[0], *lines[1:]] if lines else []
