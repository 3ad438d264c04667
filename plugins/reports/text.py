"""The report for a terminal: what to repair, worst first, then one line that sums up."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from plugins.checks.finding import Finding, Severity
from plugins.reports.folding import folded, words_by_path
from plugins.reports.verdict import Report
from plugins.reports.words import (
    FILES,
    NO_TITLES,
    SEVERITIES,
    SMALLER,
    WHOLE_SITE,
    Titles,
    by_file,
    count_of,
    counted,
    gate_name,
    one_line,
    printable,
    source_of,
    tally,
    title_of,
)

INDENT = "    "
QUOTE_LIMIT = 200
CODES = {Severity.ERROR: "1;31", Severity.WARNING: "33", Severity.NOTICE: "36"}
BOLD = "1"

Paint = Callable[[str, str], str]


def as_text(
    report: Report,
    titles: Titles = NO_TITLES,
    *,
    colour: bool = False,
    width: int = 100,
    notices: bool = False,
    closing: str | None = None,
    places: tuple[str, str] = FILES,
) -> str:
    """The report in Dutch, lines of at most ``width`` characters where words allow it.

    ``colour`` adds ANSI codes: the caller looks whether it writes to a terminal and whether NO_COLOR is set.
    Notices are only counted unless ``notices``; of many findings on readability only the first are shown.
    ``closing`` is the last sentence; None takes the one that fits a build, which is nothing when the verdict is ``ok``.
    ``places`` says in how many of what the findings are: one, and more.
    """
    paint: Paint = (lambda text, code: f"\x1b[{code}m{text}\x1b[0m") if colour else (lambda text, _code: text)
    shown = [finding for finding in report.findings if notices or finding.severity > Severity.NOTICE]
    words = words_by_path(report.pages)
    parts: list[str] = []
    for path, group in by_file(shown):
        first, rest = folded(group, titles, words.get(path, 0))
        parts += ["\n".join(_finding(finding, titles, paint, width)) for finding in first]
        if rest:
            parts.append(f"{INDENT}En nog {counted(len(rest), SMALLER)} in {one_line(path)}.")
    if report.failed_gates:
        parts.append("\n".join(_failed_gates(report, paint, width)))
    parts.append(paint(_summary(report, shown, closing, places), BOLD))
    return "\n\n".join(parts) + "\n"


def _finding(finding: Finding, titles: Titles, paint: Paint, width: int) -> Iterator[str]:
    place = one_line(str(finding.place)) or WHOLE_SITE
    severity = SEVERITIES[finding.severity][0]
    title = one_line(title_of(finding, titles))
    head = f"{paint(place, BOLD)}  {paint(severity, CODES[finding.severity])}"
    if len(f"{place}  {severity}  {title}") <= width:
        yield f"{head}  {title}"
    else:
        yield head
        yield from _wrapped(title, width)
    yield from _wrapped(finding.message, width)
    if finding.quote:
        yield from _wrapped(f"“{one_line(finding.quote, QUOTE_LIMIT)}”", width, "| ")
    if finding.url and finding.place.line is None and finding.url != finding.place.path:
        yield from _wrapped(f"Op de pagina {finding.url}", width)
    if finding.remedy:
        yield from _wrapped(f"Zo lost u het op: {finding.remedy}", width)
    if finding.suggestions:
        choices = ", ".join(f"‘{one_line(suggestion, QUOTE_LIMIT)}’" for suggestion in finding.suggestions)
        yield from _wrapped(f"Bijvoorbeeld: {choices}", width)
    if finding.criteria:
        asked = f"{source_of(finding) or 'WCAG'}: {', '.join(finding.criteria)}"
        yield from _wrapped(f"Bron: {one_line(asked)}", width)


def _failed_gates(report: Report, paint: Paint, width: int) -> Iterator[str]:
    yield paint("Deze controles zijn niet compleet:", BOLD)
    for gate in report.failed_gates:
        yield from _wrapped(f"{gate_name(gate.name)}: {gate.reason}", width)


def _summary(report: Report, shown: list[Finding], closing: str | None, places: tuple[str, str]) -> str:
    sentences = [tally(shown, places)]
    if folded := count_of(report.findings, Severity.NOTICE) - count_of(shown, Severity.NOTICE):
        sentences.append(f"{counted(folded, ('tip is', 'tips zijn'))} niet getoond.")
    if failed := len(report.failed_gates):
        sentences.append(f"{counted(failed, ('controle is', 'controles zijn'))} niet compleet.")
    if closing is None:
        closing = "" if report.verdict == "ok" else "De site is niet gepubliceerd."
    return " ".join(filter(None, [*sentences, closing]))


def _wrapped(text: str, width: int, prefix: str = "") -> Iterator[str]:
    indent = INDENT + prefix
    for paragraph in printable(text).split("\n"):
        # Long words are URLs, paths and selectors: cut in two they cannot be copied.
        yield from textwrap.wrap(
            paragraph,
            max(width, len(indent) + 1),
            initial_indent=indent,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
