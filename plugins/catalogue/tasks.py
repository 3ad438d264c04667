"""From the tasks as editors wrote them to plain values: where each begins, and where it is done."""

from __future__ import annotations

import datetime as dt

from plugins.catalogue.model import Catalogue, TopTask
from plugins.catalogue.model.catalogue import plain_reference
from plugins.catalogue.relations import booking_url
from plugins.checks import Goal, PlacedText, Task
from plugins.checks.task import plain_number

MINE = "mijn"
"""The reference to the personal page."""


def tasks_of(catalogue: Catalogue, day: dt.date) -> tuple[Task, ...]:
    """The tasks in the order of their file, as they can be done on ``day``.

    References that lead nowhere are left out: a rule tells of those.
    """
    return tuple(_task(catalogue, task, day) for task in catalogue.tasks.values())


def _task(catalogue: Catalogue, task: TopTask, day: dt.date) -> Task:
    open_ones = [str(reference) for reference in task.done if _is_open(catalogue, str(reference), day)]
    goals = (goal_of(catalogue, reference) for reference in open_ones)
    return Task(
        text=str(task.task),
        place=task.task.place,
        goals=tuple(goal for goal in goals if goal),
        start=(catalogue.address_of(str(task.start)) if task.start else None) or catalogue.ordinary_home,
        recognises=tuple(map(str, task.recognises)),
        must_read=tuple(task.must_read),
        clicks=task.limits.clicks,
        words=task.limits.words,
        seconds=task.limits.seconds,
        closed=len(open_ones) < len(task.done),
    )


def _is_open(catalogue: Catalogue, reference: str, day: dt.date) -> bool:
    """Can it be done on ``day``, as far as dates say?"""
    folder, _, slug = plain_reference(reference).partition("/")
    if folder == "afspraken" and slug in catalogue.topics:
        return catalogue.topics[slug].is_active(day)
    return not (folder == "kanalen" and slug in catalogue.channels and catalogue.channels[slug].is_off(day))


def goal_of(catalogue: Catalogue, reference: str) -> Goal | None:
    """Where one acts, or whom one speaks, when one follows ``reference``. None when nothing there can be done."""
    if reference == MINE:
        page = catalogue.municipality.personal_page
        return Goal("start", str(page.url), str(page.name)) if page else None
    folder, _, slug = plain_reference(reference).partition("/")
    if folder == "locaties" and slug in catalogue.locations:
        location = catalogue.locations[slug]
        return Goal("page", location.url, str(location.name))
    name, address = _start(catalogue, folder, slug)
    if address:
        return Goal("start", str(address), str(name))
    name, number = _telephone(catalogue, folder, slug)
    return Goal("telephone", number, str(name)) if number else None


def _start(catalogue: Catalogue, folder: str, slug: str) -> tuple[str, str | None]:
    """The name of what is started, and the address of its start."""
    page = catalogue.transactions.get(slug) if folder == "regelen" else None
    if page and page.published and (service := catalogue.services.get(str(page.service))) and service.start:
        return str(page.title), service.start.url
    topic = catalogue.topics.get(slug) if folder == "afspraken" else None
    if topic:
        return str(topic.name), booking_url(catalogue, topic)
    theme = catalogue.themes.get(slug) if folder == "themas" else None
    if theme:
        return str(theme.name), theme.question.url
    channel = catalogue.channels.get(slug) if folder == "kanalen" else None
    return (str(channel.name), channel.url) if channel else ("", None)


def _telephone(catalogue: Catalogue, folder: str, slug: str) -> tuple[str, str | None]:
    """Who answers, and the number."""
    groups = {"kanalen": catalogue.channels, "teams": catalogue.teams, "hulp": catalogue.help}
    holder = groups.get(folder, {}).get(slug)
    phone: PlacedText | None = getattr(holder, "phone", None)
    return (str(getattr(holder, "name", "")), plain_number(phone) if phone else None)
