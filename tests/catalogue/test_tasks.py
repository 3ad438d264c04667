"""The tasks of the loket test as an editor writes them, and what gates get of them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from plugins.catalogue.tasks import tasks_of
from plugins.checks import Goal, Place
from tests.helpers import SITE, TODAY, append, catalogue_of, copy_site, errors_of, replace, source_findings, write

TASKS = "content/taken.yaml"
TASK = "- taak: Wij gaan verhuizen\n  klaar: regelen/verhuizing-doorgeven\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, TASKS, TASK)
    return content


def faults(content: Path) -> list[tuple[str, int | None, int | None]]:
    return [
        (finding.rule.removeprefix("catalogue."), finding.place.line, finding.place.column)
        for finding in errors_of(source_findings(content))
    ]


def test_a_site_needs_none() -> None:
    assert not (SITE / "taken.yaml").exists()
    assert tasks_of(catalogue_of(SITE), TODAY) == ()


def test_a_task_needs_its_words_and_where_it_is_done(content) -> None:
    (task,) = tasks_of(catalogue_of(content), TODAY)
    assert (task.text, task.place) == ("Wij gaan verhuizen", Place(TASKS, 1, 9))
    (goal,) = task.goals
    assert (goal.kind, goal.name) == ("start", "Verhuizing doorgeven")
    assert goal.target.startswith("https://formulieren.lommerdal.example/")
    assert (task.start, task.recognises, task.must_read, task.closed) == ("/", (), (), False)
    assert (task.clicks, task.words, task.seconds) == (3, 450, 220)


def test_all_else_may_be_said(content) -> None:
    more = "  begin: informatie/verhuizen\n  herkent: [adres]\n  leest: [DigiD]\n  hooguit:\n    klikken: 2\n"
    append(content, TASKS, more)
    (task,) = tasks_of(catalogue_of(content), TODAY)
    assert (task.start, task.recognises) == ("/informatie/verhuizen/", ("adres",))
    assert [(str(word), word.place.line) for word in task.must_read] == [("DigiD", 5)]
    assert (task.clicks, task.words) == (2, 450)


@pytest.mark.parametrize(
    ("reference", "goal"),
    [
        ("afspraken/paspoort", ("start", "https://afspraken.lommerdal.example")),
        ("kanalen/telefoon", ("telephone", "0500000000")),
        ("locaties/gemeentehuis", ("page", "/locatie/gemeentehuis/")),
        ("regelen/verhuizing-doorgeven.md", ("start", "https://formulieren.lommerdal.example")),
    ],
)
def test_a_task_is_done_at_a_start_a_telephone_or_a_desk(content, reference: str, goal: tuple[str, str]) -> None:
    replace(content, TASKS, "regelen/verhuizing-doorgeven", reference)
    (found,) = tasks_of(catalogue_of(content), TODAY)[0].goals
    assert isinstance(found, Goal)
    assert found.kind == goal[0]
    assert found.target.startswith(goal[1])


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("- taak: Wij gaan verhuizen\n", [("missing-key", 1, 3)]),
        ("- klaar: kanalen/telefoon\n", [("missing-key", 1, 3)]),
        (f"{TASK}  klikken: 3\n", [("unknown-key", 3, 3)]),
        (f"{TASK}  hooguit:\n    klikken: drie\n", [("not-a-number", 4, 14)]),
        (f"{TASK}  herkent: adres\n", [("not-a-list", 3, 12)]),
        (f"{TASK}  begin: informatie/nergens\n", [("unknown-page", 3, 10)]),
        (TASK.replace("doorgeven", "x"), [("task-goal", 2, 10)]),
        (TASK.replace("regelen/verhuizing-doorgeven", "mijn"), [("task-goal", 2, 10)]),
        (TASK + TASK, [("duplicate-task", 3, 9)]),
        ("taak: Wij gaan verhuizen\n", [("not-a-list", 1, None)]),
    ],
)
def test_a_mistake_is_told_at_its_place(content, written: str, expected: list[tuple[str, int, int | None]]) -> None:
    write(content, TASKS, written)
    assert faults(content) == expected


def test_a_goal_that_is_not_there_gets_the_nearest_one(content) -> None:
    write(content, TASKS, TASK.replace("doorgeven", "doorgevn"))
    (finding,) = errors_of(source_findings(content))
    assert finding.suggestions[0] == "regelen/verhuizing-doorgeven"


def test_a_goal_that_its_own_dates_close_is_left_out(content) -> None:
    write(content, TASKS, "- taak: Een paspoort\n  klaar: [afspraken/paspoort, kanalen/telefoon]\n")
    append(content, "content/afspraken/paspoort.yaml", "actief:\n  tot: 2026-12-31\n")
    catalogue = catalogue_of(content)
    (now,) = tasks_of(catalogue, TODAY)
    (later,) = tasks_of(catalogue, dt.date(2027, 1, 1))
    assert (len(now.goals), now.closed) == (2, False)
    assert ([goal.kind for goal in later.goals], later.closed) == (["telephone"], True)
