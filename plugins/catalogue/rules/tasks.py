"""The tasks of the loket test: each can be done somewhere."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue
from plugins.catalogue.tasks import MINE, goal_of
from plugins.checks import Context, Match, Rule, Severity


def task_goal(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """What counts as done is not there, or nothing can be started and nobody answers there."""
    for task in catalogue.tasks.values():
        for reference in task.done:
            if goal_of(catalogue, str(reference)) is None:
                near = tuple(difflib.get_close_matches(str(reference), list(_known(catalogue)), n=3, cutoff=0.5))
                hint = f" Bedoelt u “{near[0]}”?" if near else ""
                yield Match(
                    reference.place, quote=str(reference), field="klaar", suggestions=near, values={"hint": hint}
                )


def _known(catalogue: Catalogue) -> Iterator[str]:
    groups = {
        "regelen": catalogue.transactions,
        "afspraken": catalogue.topics,
        "themas": catalogue.themes,
        "kanalen": catalogue.channels,
        "teams": catalogue.teams,
        "hulp": catalogue.help,
        "locaties": catalogue.locations,
    }
    for folder, group in groups.items():
        yield from (name for slug in group if goal_of(catalogue, name := f"{folder}/{slug}"))
    if catalogue.municipality.personal_page:
        yield MINE


TASK_RULES = (Rule("catalogue.task-goal", Severity.ERROR, task_goal, "Helder Loket: relaties (loketproef)"),)
