"""Step by step (W7, W69): where a page stands in the life events that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plugins.catalogue.model import Catalogue, StepByStep
from plugins.catalogue.model.catalogue import plain_reference
from plugins.catalogue.model.page import Step
from plugins.rendering.view import Link, link_to


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step: its number, links to where it is done or explained, and its place on the page of the life event."""

    number: int
    step: Step
    links: tuple[Link, ...]
    anchor: str

    @property
    def url(self) -> str:
        """Where the step leads: to its first page, else to what the life event says of it."""
        return self.links[0].url if self.links else self.anchor


@dataclass(frozen=True, slots=True)
class Journey:
    """A life event as one of its pages shows it: all steps, and which one this page is."""

    plan: StepByStep
    rows: tuple[StepRow, ...]
    number: int

    @property
    def before(self) -> StepRow | None:
        """The step before this one."""
        return self.rows[self.number - 2] if self.number > 1 else None

    @property
    def after(self) -> StepRow | None:
        """The step after this one."""
        return self.rows[self.number] if self.number < len(self.rows) else None


def step_rows(catalogue: Catalogue, plan: StepByStep) -> tuple[StepRow, ...]:
    """The steps of a life event, in order."""
    return tuple(
        StepRow(number, step, tuple(link_to(catalogue, str(see)) for see in step.see), f"{plan.url}#stap_{number}")
        for number, step in enumerate(plan.steps, start=1)
    )


def journeys_of(
    catalogue: Catalogue, reference: str, same: Sequence[str] = (), instead: Sequence[str] = ()
) -> list[Journey]:
    """The life events to which the page ``reference`` (such as ``regelen/x``) belongs: a step names it.

    It also belongs where a step names one of ``same``, which do what the page tells of; but not when the life event
    names one of ``instead``: pages about the same that fit there better.
    """
    found = []
    for plan in catalogue.step_by_steps.values():
        if not plan.published:
            continue
        others = () if any(_numbers(plan, instead)) else same
        if number := next(_numbers(plan, (reference, *others)), None):
            found.append(Journey(plan, step_rows(catalogue, plan), number))
    return found


def _numbers(plan: StepByStep, references: Iterable[str]) -> Iterator[int]:
    for reference in references:
        for number, step in enumerate(plan.steps, start=1):
            if reference in map(plain_reference, step.see):
                yield number
