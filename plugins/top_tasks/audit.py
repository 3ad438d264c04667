"""All tasks of a site: planned on its pages, walked in a browser, and told of where they fail."""

from __future__ import annotations

from contextlib import ExitStack

from plugins.checks import Context, Site, Task
from plugins.checks.gate import Audit, AuditOptions
from plugins.top_tasks.outcome import Outcome, Trouble, as_record
from plugins.top_tasks.plan import Plans, Step, Way
from plugins.top_tasks.reading import Reading
from plugins.top_tasks.rules import RULES, TEXTS
from plugins.top_tasks.steps import Steps


def audit(site: Site, context: Context, options: AuditOptions | None = None) -> Audit:
    """Do every task of ``options``. ``checked`` counts them; the record says how each went.

    Raises :class:`plugins.checks.gate.GateFailed` when there is no browser for a step that nobody took before.
    """
    options = options or AuditOptions()
    if not options.tasks:
        return Audit(0, ())
    readings = {document.url: Reading(document, context.site_url) for document in site.documents}
    with ExitStack() as stack:
        test = _Test(readings, context.site_url, Steps(site, readings, options, stack))
        outcomes = [test.outcome(task) for task in options.tasks]
        test.steps.save()
    found = tuple(finding for rule in RULES for finding in rule.findings(outcomes, context, TEXTS))
    return Audit(len(outcomes), found, (), as_record(outcomes))


class _Test:
    """All tasks in a row. What the browser could not take for one, is not tried for another."""

    def __init__(self, readings: dict[str, Reading], site_url: str, steps: Steps) -> None:
        self.steps = steps
        self._plans = Plans(readings, site_url)
        self._everywhere = Plans(readings, site_url)
        """The same, as if every link could be taken."""
        self._problems: dict[tuple[str, int], str] = {}

    def outcome(self, task: Task) -> Outcome:
        """How the task goes: walked, or why not."""
        while way := self._plans.way(task):
            presses, step, problem = self._walked(way)
            if step is None:
                return Outcome(task, way, presses)
            self._plans.blocked.add(step.edge)
            self._problems[step.edge] = problem
        if blocked := self._blocked(task):
            return Outcome(task, trouble=blocked)
        if way := self._plans.way(task, scented=False):
            step = self._plans.without_scent(task, way)
            return Outcome(task, way, trouble=Trouble("no-scent", step))
        return Outcome(task, trouble=self._blocked(task, scented=False) or Trouble("no-way"))

    def _walked(self, way: Way) -> tuple[int, Step | None, str]:
        """How many keys it took; else the step that could not be taken, and why."""
        presses = 0
        for step in way.steps:
            moved = self.steps.take(step)
            if moved.problem:
                return presses, step, moved.problem
            presses += moved.presses
        return presses, None, ""

    def _blocked(self, task: Task, *, scented: bool = True) -> Trouble | None:
        """What the browser could not take on the way that there would have been."""
        way = self._everywhere.way(task, scented=scented)
        step = next((step for step in way.steps if step.edge in self._problems), None) if way else None
        return Trouble(self._problems[step.edge], step) if step else None
