"""What an editor reads of a task that does not go well: word for word, because somebody has to act on it."""

from __future__ import annotations

import datetime as dt

from plugins.checks import Context, Finding, Place, PlacedText, Severity, Task
from plugins.checks.task import Goal
from plugins.top_tasks.outcome import Outcome, Trouble
from plugins.top_tasks.pace import Amount
from plugins.top_tasks.plan import Step, Way
from plugins.top_tasks.reading import Link
from plugins.top_tasks.rules import RULES, TEXTS

PLACE = Place("content/taken.yaml", 7, 3)
START = Goal("start", "https://formulieren.example/verhuizing", "Verhuizing doorgeven")
PAGE = Goal("page", "/contact/", "Contact")
TASK = Task("Ik ga verhuizen", PLACE, (START,), clicks=2, words=100, seconds=60)


def step(url: str, text: str, stronger: int = 0) -> Step:
    return Step(url, Link(0, "/verhuizen/", text, "", "", Amount()), stronger)


HOME, MOVE = step("/", "Verhuizen"), step("/verhuizen/", "Geef uw verhuizing door")


def found(*outcomes: Outcome) -> list[Finding]:
    context = Context(date=dt.date(2026, 11, 23))
    return [finding for rule in RULES for finding in rule.findings(outcomes, context, TEXTS)]


def way(*steps: Step, goal: Goal = START, words: int = 50, read: frozenset[int] = frozenset()) -> Way:
    return Way(steps, goal, Amount(words), read)


def only(outcome: Outcome) -> Finding:
    """What is told of it; a task that goes well, before and after it, changes nothing."""
    fine = Outcome(TASK, way(HOME, MOVE))
    (finding,) = found(fine, outcome, fine)
    assert finding.place == PLACE
    assert finding.quote == "Ik ga verhuizen"
    assert finding.field == "taak"
    return finding


def test_of_a_task_that_goes_well_nothing_is_told() -> None:
    assert found(Outcome(TASK, way(HOME, MOVE))) == []


def test_there_is_no_way() -> None:
    finding = only(Outcome(TASK, trouble=Trouble("no-way")))
    assert finding.rule == "top_tasks.cannot-be-done"
    assert finding.severity is Severity.ERROR
    assert finding.message == (
        "“Ik ga verhuizen” lukt niet op deze site. Geen enkele weg van links komt uit bij wat u onder `klaar` noemt."
    )


def test_the_keyboard_does_not_get_there() -> None:
    finding = only(Outcome(TASK, trouble=Trouble("no-focus", MOVE)))
    assert finding.rule == "top_tasks.cannot-be-done"
    assert finding.message == (
        "“Ik ga verhuizen” lukt niet op deze site. "
        "Op de pagina /verhuizen/ krijgt de link “Geef uw verhuizing door” geen focus met de Tab-toets."
    )


def test_nobody_would_know_the_link_to_be_right() -> None:
    finding = only(Outcome(TASK, trouble=Trouble("no-scent", HOME)))
    assert finding.rule == "top_tasks.no-scent"
    assert finding.message == (
        "Voor “Ik ga verhuizen” is er wel een weg. "
        "Maar op de pagina / past de link “Verhuizen” niet bij wat deze inwoner zoekt."
    )


def test_what_costs_too_much_is_counted_and_the_way_is_named() -> None:
    long = (HOME, step("/a/", "Wonen"), MOVE)
    finding = only(Outcome(TASK, way(*long, words=1001)))
    assert finding.rule == "top_tasks.too-long"
    assert finding.severity is Severity.ERROR
    seconds = Amount(1001).seconds
    assert finding.message == (
        "“Ik ga verhuizen” kost 3 klikken, en dat mogen er 2 zijn; 1001 woorden, en dat mogen er 100 zijn; "
        f"{seconds} seconden voorlezen, en dat mogen er 60 zijn. "
        "De weg is: “Verhuizen” → “Wonen” → “Geef uw verhuizing door”."
    )


def test_one_of_something_is_one() -> None:
    strict = Task("Ik ga verhuizen", PLACE, (START,), clicks=0, words=0, seconds=0)
    assert "kost 1 klik, en dat mogen er 0 zijn; 1 woord, en" in only(Outcome(strict, way(HOME, words=1))).message


def test_what_just_fits_is_not_too_long() -> None:
    exact = Task("Ik ga verhuizen", PLACE, (START,), clicks=2, words=50, seconds=Amount(50).seconds)
    assert found(Outcome(exact, way(HOME, MOVE, words=50))) == []


def test_what_is_not_told_on_the_way_is_named() -> None:
    words = tuple(map(PlacedText, ("binnen 5 dagen", "gratis", "DigiD")))
    task = Task("Ik ga verhuizen", PLACE, (START,), must_read=words)
    finding = only(Outcome(task, way(HOME, MOVE, read=frozenset({1}))))
    assert finding.rule == "top_tasks.not-told"
    assert finding.severity is Severity.WARNING
    assert "staat “binnen 5 dagen” en “DigiD”." in finding.message


def test_other_links_that_look_more_right_are_counted_once_for_a_task() -> None:
    steps = (step("/", "Verhuizen", 3), step("/wonen/", "Naar het loket", 9), MOVE)
    finding = only(Outcome(Task("Ik ga verhuizen", PLACE, (START,)), way(*steps)))
    assert finding.rule == "top_tasks.stronger-scent"
    assert finding.severity is Severity.NOTICE
    assert "de link “Verhuizen” op / de goede. Maar 3 andere links" in finding.message


def test_the_last_step_to_a_start_is_the_start_and_that_to_a_page_is_a_link() -> None:
    steps = (HOME, step("/verhuizen/", "Contact", 3))
    assert found(Outcome(TASK, way(*steps))) == []
    assert only(Outcome(TASK, way(*steps, goal=PAGE))).rule == "top_tasks.stronger-scent"
    assert found(Outcome(TASK, way(step("/", "Contact", 2), goal=PAGE))) == []


def test_what_the_date_closed_blocks_nothing() -> None:
    closed = Task("Ik ga verhuizen", PLACE, (START,), closed=True)
    assert only(Outcome(closed, trouble=Trouble("no-way"))).severity is Severity.WARNING
