"""What is wrong with a task, at its line in ``content/taken.yaml``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from plugins.checks import Context, Match, Rule, Severity, Task, Texts
from plugins.top_tasks.outcome import Outcome
from plugins.top_tasks.walk import PROBLEMS

TEXTS = Texts.beside(__file__)
MOST_STRONGER = 3
"""So many destinations with more scent, and a reader has gone to one of those."""
_SOURCE = "Losser, Ontwikkelsporen dienstverlening: onvoldoende gebruiksvriendelijk (W9)"
_SCENT = "Pirolli en Card, Information foraging (1999)"


def cannot_be_done(outcomes: Sequence[Outcome], _context: Context) -> Iterator[Match]:
    """There is no way to a start or a person; or there is, but not with a keyboard and without JavaScript."""
    for outcome in outcomes:
        trouble = outcome.trouble
        if trouble is None or trouble.kind == "no-scent":
            continue
        why = "Geen enkele weg van links komt uit bij wat u onder `klaar` noemt."
        if trouble.step is not None:
            problem = PROBLEMS[trouble.kind].format(link=trouble.step.link.text)
            why = f"Op de pagina {trouble.step.url} {problem}."
        yield _match(outcome.task, why=why)


def no_scent(outcomes: Sequence[Outcome], _context: Context) -> Iterator[Match]:
    """The only way leads along a link that does not look like what one came for."""
    for outcome in outcomes:
        trouble = outcome.trouble
        if trouble is not None and trouble.kind == "no-scent" and trouble.step is not None:
            yield _match(outcome.task, link=trouble.step.link.text, page=trouble.step.url)


def too_long(outcomes: Sequence[Outcome], _context: Context) -> Iterator[Match]:
    """It takes more clicks, words or seconds than it may."""
    for outcome in outcomes:
        if outcome.is_too_long and (way := outcome.way) is not None:
            task, lasting = outcome.task, way.amount.lasting
            costs = (
                (way.clicks, task.clicks, "klik", "klikken"),
                (lasting.words, task.words, "woord", "woorden"),
                (lasting.seconds, task.seconds, "seconde voorlezen", "seconden voorlezen"),
            )
            over = [
                f"{cost} {one if cost == 1 else more}, en dat mogen er {limit} zijn"
                for cost, limit, one, more in costs
                if cost > limit
            ]
            path = " → ".join(f"“{step.link.text}”" for step in way.steps)
            yield _match(task, over="; ".join(over), path=path)


def not_told(outcomes: Sequence[Outcome], _context: Context) -> Iterator[Match]:
    """It can be done, but what somebody must know for it stands on none of the pages on the way."""
    for outcome in outcomes:
        if missing := outcome.not_told:
            yield _match(outcome.task, words=" en ".join(f"“{word}”" for word in missing))


def stronger_scent(outcomes: Sequence[Outcome], _context: Context) -> Iterator[Match]:
    """Other links on the way look more like what one came for, and lead elsewhere."""
    for outcome in outcomes:
        steps = outcome.way.steps if outcome.way and not outcome.trouble else ()
        for step in steps[:-1] if outcome.way and outcome.way.goal.kind != "page" else steps:
            if step.stronger >= MOST_STRONGER:
                values = {"link": step.link.text, "page": step.url, "number": step.stronger}
                yield _match(outcome.task, **values)
                break


def _match(task: Task, **values: Any) -> Match:
    """At the task. What the date of the build did to it, blocks nothing."""
    return Match(
        task.place, quote=task.text, field="taak", values=values, severity=Severity.WARNING if task.closed else None
    )


RULES: tuple[Rule[Sequence[Outcome]], ...] = (
    Rule("top_tasks.cannot-be-done", Severity.ERROR, cannot_be_done, _SOURCE),
    Rule("top_tasks.no-scent", Severity.ERROR, no_scent, _SCENT),
    Rule("top_tasks.too-long", Severity.ERROR, too_long, _SOURCE),
    Rule("top_tasks.not-told", Severity.WARNING, not_told, _SOURCE),
    Rule("top_tasks.stronger-scent", Severity.NOTICE, stronger_scent, _SCENT),
)
