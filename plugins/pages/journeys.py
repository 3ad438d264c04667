"""Life events: all of them, and each step by step (W7, W69)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plugins.catalogue.model import Catalogue
from plugins.rendering.body import Body
from plugins.rendering.environment import prose
from plugins.rendering.journeys import step_rows
from plugins.rendering.view import HOME, Link, View

OVERVIEW = Link("Stap voor stap", "/stappenplan/")


def journey_views(catalogue: Catalogue, bodies: Mapping[str, Body]) -> Iterator[View]:
    """A page for each life event, and their overview when there is one."""
    plans = [plan for plan in catalogue.step_by_steps.values() if plan.published]
    if plans:
        yield View(
            url=OVERVIEW.url,
            template="step_by_steps.html",
            kind="overzicht",
            title="Stap voor stap",
            path="content/gegevens/gemeente.yaml",
            description="Is er meer dan één ding te regelen? Hier ziet u wat, en in welke volgorde.",
            breadcrumbs=(HOME,),
            context={"plans": plans},
        )
    for plan in plans:
        theme = catalogue.themes.get(str(plan.theme or ""))
        yield View(
            url=plan.url,
            template="step_by_step.html",
            kind="stappenplannen",
            title=plan.title,
            path=plan.path,
            description=plan.summary,
            source=plan,
            breadcrumbs=(HOME, OVERVIEW, *((Link(theme.name, theme.url),) if theme else ())),
            context={"page": plan, "body": prose(bodies[plan.path]), "steps": list(step_rows(catalogue, plan))},
        )
