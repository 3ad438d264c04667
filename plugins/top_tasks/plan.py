"""The way of somebody who reads, and takes the links that look like what they came for. No browser is needed for it.

Of all ways along links with scent the quickest to hear is planned, and one within the limits of the task before all
others. So a plan proves that there is a way that can be recognised; not that everybody takes it.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import count
from urllib.parse import urlsplit

from plugins.checks import Goal, Task
from plugins.top_tasks.address import TELEPHONE, leads_there
from plugins.top_tasks.pace import Amount
from plugins.top_tasks.reading import Link, Reading
from plugins.top_tasks.scent import known, stems_of

NEWS = "nieuws"
MOST_CLICKS = 6
"""Whoever has not found it by then has gone."""
_IN_TEXT, _AROUND, _ABOVE = 3, 2, 1
"""How much a word says where it stands: in the link itself, beside it, in the heading above."""

_WITHOUT_SCENT = 1000
"""How many words longer a way seems along a link without scent."""

Scent = Callable[["Reading", "Link"], int]
Edge = tuple[str, int]
"""A link: the address of its page, and its place among the controls there."""


@dataclass(frozen=True, slots=True)
class Step:
    """A link that is taken on the page at ``url``. ``stronger`` destinations on that page had more scent."""

    url: str
    link: Link
    stronger: int = 0

    @property
    def edge(self) -> Edge:
        """Which link it is."""
        return self.url, self.link.number


def pressed(steps: Sequence[Step]) -> int:
    """How often one presses something on the way: the links, and what must be opened to see them."""
    return sum(1 + len(step.link.opens) for step in steps)


@dataclass(frozen=True, slots=True)
class Way:
    """The steps to a goal; the last one is the start or the telephone, when the goal is one of these.

    ``read`` are the places of the words that the task must read, and that stand on a page on the way.
    """

    steps: tuple[Step, ...]
    goal: Goal
    amount: Amount
    read: frozenset[int] = frozenset()

    @property
    def clicks(self) -> int:
        """How often one presses something: a telephone number one only has to find."""
        return pressed(self.steps) - (self.goal.kind == "telephone")

    def fits(self, task: Task) -> bool:
        """Is it within the limits, and does one read what one must?"""
        return self.is_cheap(task) and len(self.read) == len(task.must_read)

    def is_cheap(self, task: Task) -> bool:
        """Is it within the limits?"""
        lasting = self.amount.lasting
        return self.clicks <= task.clicks and lasting.words <= task.words and lasting.seconds <= task.seconds


@dataclass(frozen=True, slots=True)
class _State:
    """Somewhere on the way: on the page that ``reading`` read, or at ``goal``. ``detours`` make a way less likely."""

    reading: Reading
    steps: tuple[Step, ...]
    amount: Amount
    read: frozenset[int]
    goal: Goal | None = None
    detours: int = 0


class Plans:
    """The pages of a site by their addresses, and the ways through them. ``blocked`` links are not taken any more.

    News is no way to anything: it goes.
    """

    def __init__(self, readings: Mapping[str, Reading], site_url: str = "") -> None:
        self.readings = {url: reading for url, reading in readings.items() if reading.kind != NEWS}
        self.blocked: set[Edge] = set()
        self._site = site_url.rstrip("/")

    def way(self, task: Task, *, scented: bool = True) -> Way | None:
        """The quickest way that fits the task, else the quickest one there is. With ``scented`` along scent alone."""
        scent = self._scent(task)
        first: Way | None = None
        for way in self._ways(task, lambda *at: 0 if scent(*at) else None if scented else _WITHOUT_SCENT):
            if way.fits(task):
                return self._compared(way, scent)
            first = first or way
        return self._compared(first, scent) if first else None

    def without_scent(self, task: Task, way: Way) -> Step | None:
        """The first step of a way that nothing says is the right one."""
        scent = self._scent(task)
        steps = (step for step in way.steps if step.link.leads_to in self.readings)
        return next((step for step in steps if not scent(self.readings[step.url], step.link)), None)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        texts = (
            text
            for reading in self.readings.values()
            for link in reading.links
            for text in (link.text, link.around, link.heading, reading.heading)
        )
        return frozenset(stem for text in texts for stem in _stems(text))

    def _scent(self, task: Task) -> Scent:
        """How much of what the task is about a link shows, to somebody who is on its page.

        Who came to the right page knows what it calls the thing: a link by that name is right as well.
        """
        means = known(stems_of(" ".join((task.text, *task.recognises))), self._vocabulary)

        def scent(reading: Reading, link: Link) -> int:
            best: dict[str, int] = {}
            for weight, text in ((_ABOVE, link.heading), (_AROUND, link.around), (_IN_TEXT, link.text)):
                for stem in _stems(text) & means.keys():
                    best.update(dict.fromkeys(means[stem], weight))
            name = _stems(reading.heading)
            return sum(best.values()) + bool(name & means.keys() and (name - means.keys()) & _stems(link.text))

        return scent

    def _compared(self, way: Way, scent: Scent) -> Way:
        steps = []
        for step in way.steps:
            strongest: dict[str, int] = {}
            reading = self.readings[step.url]
            for link in reading.links:
                strongest[link.leads_to] = max(scent(reading, link), strongest.get(link.leads_to, 0))
            own = strongest[step.link.leads_to]
            steps.append(Step(step.url, step.link, sum(each > own for each in strongest.values())))
        return Way(tuple(steps), way.goal, way.amount, way.read)

    def _ways(self, task: Task, detour: Callable[[Reading, Link], int | None]) -> Iterator[Way]:
        """Ways to all goals, the quickest first. ``detour`` is what a link adds to a way; None when it is not taken."""
        if task.start not in self.readings:
            return
        order = count()
        waiting: list[tuple[int, int, int, _State]] = []
        fewest: dict[tuple[str, frozenset[int]], int] = {}

        def push(state: _State) -> None:
            cost = state.amount.lasting.heard + state.detours
            heapq.heappush(waiting, (cost, pressed(state.steps), next(order), state))

        first = self.readings[task.start]
        push(_State(first, (), first.title, self._found(task, first)))
        while waiting:
            _, clicks, _, state = heapq.heappop(waiting)
            if state.goal is not None:
                yield Way(state.steps, state.goal, state.amount, state.read)
                continue
            if fewest.get((state.reading.url, state.read), MOST_CLICKS) <= clicks:
                continue
            fewest[state.reading.url, state.read] = clicks
            for following in self._following(task, state, detour):
                push(following)

    def _following(self, task: Task, state: _State, detour: Callable[[Reading, Link], int | None]) -> Iterator[_State]:
        """Where one can be after one more step: at a goal, or at the next page."""
        here = state.reading
        for goal in task.goals:
            if goal.kind == "page" and goal.target == here.url:
                yield replace(state, amount=state.amount + here.first_heading, goal=goal)
        for link in here.links:
            if (here.url, link.number) in self.blocked:
                continue
            after = replace(state, steps=(*state.steps, Step(here.url, link)), amount=state.amount + link.amount)
            yield from (replace(after, goal=goal) for goal in task.goals if self._is_reached(goal, link))
            page = self.readings.get(link.leads_to)
            if page is None or (added := detour(here, link)) is None:
                continue
            read = state.read | self._found(task, page)
            amount, detours = after.amount + page.title, state.detours + added
            yield _State(page, after.steps, amount, read, None, detours)

    def _is_reached(self, goal: Goal, link: Link) -> bool:
        if goal.kind == "telephone":
            return link.leads_to == TELEPHONE + goal.target
        if goal.kind == "page" or link.leads_to.startswith(TELEPHONE):
            return False
        here = self._site if not urlsplit(link.leads_to).scheme else ""
        return leads_there(here + link.leads_to, goal.target)

    def _found(self, task: Task, reading: Reading) -> frozenset[int]:
        return frozenset(n for n, word in enumerate(task.must_read) if word.casefold() in reading.text)


@lru_cache(maxsize=1 << 16)
def _stems(text: str) -> frozenset[str]:
    return stems_of(text)
