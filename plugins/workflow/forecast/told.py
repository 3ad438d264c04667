"""The forecast for a terminal: the main thing first, then day by day, then by team."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from plugins.checks import Finding, Severity
from plugins.rendering.formats import longdate, shortdate
from plugins.reports.text import BOLD, CODES, Paint
from plugins.reports.words import Titles, count_of, counted, listed, one_line, printable, title_of
from plugins.workflow.forecast.forecast import DayAhead, Forecast, Happening
from plugins.workflow.forecast.teams import Chore, Owners, chores

MOST_URLS, MOST_LINES, MOST_NOW = 3, 4, 5
INDENT = "  "
WORDS = {Severity.ERROR: "Fout", Severity.WARNING: "Gaat mis"}
OWN = ("pagina", "pagina’s")
OTHER = {
    "markup": "Alleen de code verandert, zoals het adres van een link.",
    "new": "Dit is een nieuwe pagina.",
    "gone": "Deze pagina gaat weg.",
}


def as_text(forecast: Forecast, owners: Owners, titles: Titles, *, colour: bool = False, width: int = 100) -> str:
    """The forecast in Dutch, in lines of at most ``width`` characters where words allow it."""
    paint: Paint = (lambda text, code: f"\x1b[{code}m{text}\x1b[0m") if colour else (lambda text, _code: text)
    parts = ["\n".join(paint(line, BOLD) for line in _wrapped(headline(forecast), width))]
    for day in forecast.days:
        if day.stirs:
            lines = [*_changed(day, width), *_broken(day, titles, paint, width), *_mended(day, titles, width)]
            parts.append("\n".join((paint(_capital(longdate(day.date)), BOLD), *lines)))
    if lines := list(_specials(forecast, width)):
        parts.append("\n".join((paint("Bijzondere dagen", BOLD), *lines)))
    if lines := list(_teams(forecast, owners, titles, paint, width)):
        parts.append("\n".join((paint("Per team: wat moet er gebeuren, en voor wanneer?", BOLD), *lines)))
    tips = sum(count_of(day.came, Severity.NOTICE) for day in forecast.days)
    if tips:
        verb = "komt" if tips == 1 else "komen"
        parts.append("\n".join(_wrapped(f"Er {verb} ook {counted(tips, ('tip', 'tips'))} bij. {TIPS}", width)))
    return "\n\n".join(parts) + "\n"


TIPS = "Die ziet u met --format json."
ALL_NOW = "Typ python3 tasks.py check."


def headline(forecast: Forecast) -> str:
    """The main thing, in two sentences or three."""
    days, number = len(forecast.days), sum(day.stirs for day in forecast.days)
    when = "Morgen" if days == 1 else f"In de komende {days} dagen"
    if not number:
        return f"{when} verandert er niets, en er gaat niets mis."
    changed = "verandert er iets" if days == 1 else f"verandert er op {counted(number, ('dag', 'dagen'))} iets"
    broken = len(forecast.breaks)
    wrong = counted(broken, ("ding gaat", "dingen gaan"))
    sentences = [f"{when} {changed}.", f"{wrong} mis als niemand iets doet." if broken else "Er gaat niets mis."]
    stopped = next((day.date for day in forecast.days if not day.made or count_of(day.breaks, Severity.ERROR)), None)
    if stopped:
        sentences.append(f"Let op: vanaf {shortdate(stopped)} kan een nieuwe site niet meer live.")
    return " ".join(sentences)


def _changed(day: DayAhead, width: int) -> Iterator[str]:
    for happening in day.happenings:
        cause = happening.cause
        yield from _wrapped(cause.text if cause else "De oorzaak is niet bekend.", width, 1)
        if cause and cause.place:
            yield from _wrapped(str(cause.place), width, 2)
        yield from _wrapped(_where(happening), width, 2)
        yield from _sample(happening, width)


def _where(happening: Happening) -> str:
    urls = happening.urls
    shown = [*urls[:MOST_URLS], *([f"{len(urls) - MOST_URLS} andere"] if len(urls) > MOST_URLS else [])]
    return f"Te zien op {counted(len(urls), OWN)}: {listed(shown)}"


def _sample(happening: Happening, width: int) -> Iterator[str]:
    lines = [
        *(("-", line) for change in happening.changes for line in change.went),
        *(("+", line) for change in happening.changes for line in change.came),
    ]
    first = next((change for change in happening.changes if change.lines), happening.changes[0])
    chosen = [*(("-", line) for line in first.went[:2]), *(("+", line) for line in first.came[:2])]
    for sign, line in chosen[:MOST_LINES]:
        yield f"{INDENT * 2}{sign} {one_line(line, max(20, width - 2 * len(INDENT) - 2))}"
    told = [OTHER[change.what] for change in happening.changes if change.what in OTHER]
    yield from (f"{INDENT * 2}{text}" for text in dict.fromkeys(told))
    if rest := len(lines) - len(chosen):
        yield f"{INDENT * 2}En nog {counted(rest, ('regel', 'regels'))}."


def _broken(day: DayAhead, titles: Titles, paint: Paint, width: int) -> Iterator[str]:
    for finding in day.breaks:
        word = WORDS[finding.severity]
        first, *rest = _wrapped(f"{word}: {one_line(title_of(finding, titles))}", width, 1)
        yield first.replace(word, paint(word, CODES[finding.severity]), 1)
        yield from rest
        yield from _finding(finding, width)
    if not day.made:
        yield from _wrapped("De pagina’s zijn dan niet te maken. Wij weten dus niet wat erop verandert.", width, 1)
    for reason in day.failed:
        yield from _wrapped(reason, width, 1)


def _finding(finding: Finding, width: int) -> Iterator[str]:
    yield from _wrapped(str(finding.place), width, 2)
    yield from _wrapped(finding.message, width, 2)
    if finding.remedy:
        yield from _wrapped(f"Zo lost u het op: {finding.remedy}", width, 2)


def _mended(day: DayAhead, titles: Titles, width: int) -> Iterator[str]:
    for finding in day.mends:
        yield from _wrapped(f"Gaat vanzelf over: {one_line(title_of(finding, titles))}", width, 1)
        yield from _wrapped(str(finding.place), width, 2)


def _specials(forecast: Forecast, width: int) -> Iterator[str]:
    for day in forecast.days:
        for special in day.specials:
            yield from _wrapped(f"{_capital(longdate(day.date))}: {special.text}", width, 1)


def _teams(forecast: Forecast, owners: Owners, titles: Titles, paint: Paint, width: int) -> Iterator[str]:
    for slug, found in chores(forecast, owners).items():
        yield f"{INDENT}{paint(one_line(owners.name(slug)), BOLD)}"
        now = [chore for chore in found if chore.date == forecast.today.date]
        for chore in now[:MOST_NOW]:
            yield from _chore(chore, "Nu", titles, width)
        if (more := len(now) - MOST_NOW) > 0:
            yield from _wrapped(f"Nu: nog {counted(more, ('ander ding', 'andere dingen'))}. {ALL_NOW}", width, 2)
        for chore in found[len(now) :]:
            yield from _chore(chore, f"Vóór {shortdate(chore.date)}", titles, width)


def _chore(chore: Chore, when: str, titles: Titles, width: int) -> Iterator[str]:
    yield from _wrapped(f"{when}: {one_line(title_of(chore.finding, titles))}", width, 2)
    yield from _wrapped(str(chore.finding.place), width, 3)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _wrapped(text: str, width: int, depth: int = 0) -> Iterator[str]:
    indent = INDENT * depth
    yield from textwrap.wrap(
        printable(text),
        max(width, len(indent) + 20),
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
