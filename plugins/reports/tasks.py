"""The loket test as one web page for the team: each task, the worst first, with the way that was walked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from plugins.reports.markup import table_of, text_of, whole_page
from plugins.reports.words import counted, long_date

TASKS = ("taak", "taken")
_HEADS = ("Taak", "Uitkomst", "De weg", "Klikken", "Woorden", "Seconden", "Toetsen")
_NUMERIC = (3, 4, 5, 6)
_READING = """
Bij elke build loopt een robot deze taken na op de gebouwde site. Hij gebruikt alleen het toetsenbord, en JavaScript
staat uit. Hij kiest alleen links die lijken op wat de inwoner zoekt.
"""
_COLUMNS = """
Klikken zijn keuzes, met de startknop erbij. Woorden zijn wat iemand leest tot en met de link. Seconden zijn voorlezen
in een gewoon tempo. Toetsen zijn alle keren dat de robot een toets indrukt. Achter ‘van’ staat wat er hooguit mag.
Meldingen en andere teksten die er maar even zijn, tellen daarbij niet mee.
"""
_LIMITS = """
Dit bewijst dat er een weg is die te herkennen is. Het bewijst niet dat elke inwoner die weg kiest. Laat dat ook aan
mensen zien.
"""


def as_tasks_html(record: Mapping[str, Any], date: dt.date) -> str:
    """A whole page, UTF-8, of the record that the gate ``top_tasks`` left. Every text in it is escaped."""
    tasks: Sequence[Mapping[str, Any]] = record["tasks"]
    bad = [task for task in tasks if _outcome(task) != _FINE]
    sentence = f"{counted(len(tasks), TASKS)}. {_tally(len(bad))}"
    body = [
        f'<main id="inhoud" class="{"blocked" if bad else "ok"}">',
        "<h1>De loketproef</h1>",
        f'<p class="lead">{sentence}</p>',
        f"<p>Deze uitkomst is van {long_date(date)}.</p>",
        *(f"<p>{' '.join(text.split())}</p>" for text in (_READING, _COLUMNS, _LIMITS)),
        *table_of("taken", "Alle taken, de moeilijkste eerst", _HEADS, [_row(task) for task in tasks], _NUMERIC),
        "</main>",
    ]
    return whole_page(f"De loketproef van {long_date(date)}", body, _STYLE)


_FINE = "lukt"
_STYLE = (
    "main { max-width: 80rem; }",
    "td ol { margin: 0; padding-left: 1.25rem; min-width: 16rem; }",
    "td.number { white-space: nowrap; }",
)


def _tally(bad: int) -> str:
    if not bad:
        return "Ze lukken allemaal, binnen de grenzen."
    return f"Met {counted(bad, TASKS)} is iets aan de hand."


def _outcome(task: Mapping[str, Any]) -> str:
    """In a word or three."""
    if task["trouble"] == "no-scent":
        return "de weg is niet te herkennen"
    if task["trouble"]:
        return "lukt niet"
    said = ["kost te veel"] if task["too_long"] else []
    said += [f"nergens staat: {', '.join(task['not_told'])}"] if task["not_told"] else []
    return "; ".join(said) or _FINE


def _row(task: Mapping[str, Any]) -> tuple[str, ...]:
    limits = task["limits"]
    costs = (
        _cost(task["clicks"], limits["clicks"]),
        _cost(task["words"], limits["words"], task["dated"]),
        _cost(task["seconds"], limits["seconds"]),
    )
    outcome = text_of(_outcome(task))
    said = outcome if outcome == _FINE else f"<strong>{outcome}</strong>"
    keys = "–" if task["presses"] is None else str(task["presses"])
    return text_of(task["task"]), said, "".join(_way(task)), *costs, keys


def _cost(cost: int | None, limit: int, dated: int | None = 0) -> str:
    if cost is None:
        return "–"
    passing = f"<br>waarvan {dated} tijdelijk" if dated else ""
    return f"{cost} van {limit}{passing}"


def _way(task: Mapping[str, Any]) -> Iterator[str]:
    """The links that were taken; and where somebody gets stuck."""
    if task["steps"]:
        yield "<ol>"
        for step in task["steps"]:
            yield f"<li>{text_of(step['link'])}</li>"
        yield "</ol>"
    elif task["goal"]:
        yield f"{text_of(task['goal'])}: daar begint de taak al"
    if stuck := task["stuck"]:
        yield f"Het gaat mis bij <q>{text_of(stuck['link'])}</q> op <code>{text_of(stuck['url'])}</code>"
