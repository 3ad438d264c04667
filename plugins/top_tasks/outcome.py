"""How a task went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plugins.checks import Task
from plugins.top_tasks.plan import Step, Way


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a task cannot be done: ``no-way``, ``no-scent``, or a problem of the walk; and at which step."""

    kind: str
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A task, the way to do it as far as there is one, the keys pressed on it, and what is wrong with it."""

    task: Task
    way: Way | None = None
    presses: int = 0
    trouble: Trouble | None = None

    @property
    def is_too_long(self) -> bool:
        """Can it be done, but at more cost than it may have?"""
        return self.trouble is None and self.way is not None and not self.way.is_cheap(self.task)

    @property
    def not_told(self) -> tuple[str, ...]:
        """The words that should stand on a page on the way, and do not."""
        if self.trouble is not None or self.way is None:
            return ()
        read = self.way.read
        return tuple(str(word) for number, word in enumerate(self.task.must_read) if number not in read)

    @property
    def badness(self) -> tuple[int, int]:
        """The worse, the more: it cannot be done, it costs too much, something is not told; then what it costs."""
        fault = 3 if self.trouble else 2 if self.is_too_long else 1 if self.not_told else 0
        return fault, self.way.amount.seconds if self.way else 0


def as_record(outcomes: Sequence[Outcome]) -> Mapping[str, Any]:
    """The outcomes as JSON can hold them, the worst first: for the page of the team."""
    ordered = sorted(outcomes, key=lambda each: each.badness, reverse=True)
    return {"tasks": [_row(outcome) for outcome in ordered]}


def _row(outcome: Outcome) -> dict[str, Any]:
    task, way, trouble = outcome.task, outcome.way, outcome.trouble
    return {
        "task": task.text,
        "line": task.place.line,
        "trouble": trouble.kind if trouble else "",
        "stuck": {"url": trouble.step.url, "link": trouble.step.link.text} if trouble and trouble.step else None,
        "too_long": outcome.is_too_long,
        "not_told": list(outcome.not_told),
        "goal": way.goal.name if way else "",
        "kind": way.goal.kind if way else "",
        "steps": [
            {"url": step.url, "link": step.link.text, "stronger": step.stronger} for step in (way.steps if way else ())
        ],
        "clicks": way.clicks if way else None,
        "words": way.amount.words if way else None,
        "seconds": way.amount.seconds if way else None,
        "dated": way.amount.dated if way else None,
        "presses": outcome.presses if way and not trouble else None,
        "limits": {"clicks": task.clicks, "words": task.words, "seconds": task.seconds},
    }
