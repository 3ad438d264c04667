"""One measured figure beside its goal, and tables of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """``measured`` as people read it; ``goal`` likewise; ``reached`` is None where there is no goal, or nothing ran."""

    name: str
    measured: str
    goal: str = "–"
    reached: bool | None = None


def at_least(name: str, value: float, goal: float, *, more: str = "") -> Figure:
    """A share that should be ``goal`` or more."""
    return Figure(name, f"{value:.3f}{more}", f"≥ {goal:g}", value >= goal)


def at_most(name: str, value: float, goal: float, *, more: str = "") -> Figure:
    """A share that should be ``goal`` or less."""
    return Figure(name, f"{value:.3f}{more}", f"≤ {goal:g}", value <= goal)


def not_run(name: str, why: str) -> Figure:
    """What could not be measured here is said, and never counted as reached."""
    return Figure(name, f"not run: {why}")


_MARKS = {True: "yes", False: "no", None: ""}


def as_table(figures: Iterable[Figure]) -> str:
    """A Markdown table."""
    rows = [f"| {each.name} | {each.goal} | {each.measured} | {_MARKS[each.reached]} |" for each in figures]
    return "\n".join(("| figure | goal | measured | reached |", "|---|---|---|---|", *rows))
