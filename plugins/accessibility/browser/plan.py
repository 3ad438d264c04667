"""Which pages go to the browser, so that every context of every page is looked at, and no more.

The pages that have most to show go first. One that has nothing new is proven by them. What a page with faults has,
proves nothing: every other page that has it too is looked at. A seeded sample of the pages that need no look is looked
at all the same. When a page of that sample turns out to have a fault that blocks, the proof is no good: then all are
looked at. Advice that nothing foretold is kept in the record as a surprise: some of it hangs on words.
"""

from __future__ import annotations

import hashlib
import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from plugins.accessibility.browser.probes.all_probes import PROBE_RULES
from plugins.accessibility.browser.signature import Signature
from plugins.accessibility.browser.tell import GOOD_PRACTICE, source_of
from plugins.accessibility.browser.visit import Job
from plugins.checks import Severity

SHARE = 0.03
LEAST = 3
SEED = "helder"


@dataclass
class Plan:
    """The plan for one site. ``pages`` maps each url to its signature and its address, in order.

    ``every``: look at each page, whole and deep, whatever is proven. Answers that are there already go in by
    :meth:`answered`; then :meth:`next_jobs` gives the next visits to make, until there are none.
    """

    pages: Mapping[str, tuple[Signature, str]]
    every: bool = False
    sample: frozenset[str] = frozenset()
    distrusted: list[str] = field(default_factory=list)
    """The pages of the sample that had a fault which nothing foretold, and which blocks."""
    surprises: list[str] = field(default_factory=list)
    """Those that only had something to advise, such as a table that its words make wide: no reason to look at all."""
    _done: dict[str, Job] = field(default_factory=dict)
    _main: set[str] = field(default_factory=set)
    _frame: set[str] = field(default_factory=set)
    _coarse: set[str] = field(default_factory=set)
    _drawn: bool = False

    def answered(self, job: Job, answer: Mapping[str, Any]) -> None:
        """Take in what a visit said. What it looked at and found no fault with is proven."""
        signature = self.pages[job.url][0]
        foretold = signature.main <= self._main and signature.coarse <= self._coarse
        self._done[job.url] = job
        if job.whole:
            self._frame |= signature.frame  # a fault in the frame is told once, wherever the frame recurs
        if not faults_in_main(answer):
            self._main |= signature.main
            if job.deep:
                self._coarse |= signature.coarse
        elif job.control and foretold:
            if blocks(answer):
                self.distrusted = sorted({*self.distrusted, job.url})
            else:
                self.surprises = sorted({*self.surprises, job.url})

    def next_jobs(self) -> list[Job]:
        """The visits to make now; more may be needed after these. Empty when every page is looked at or proven."""
        wanted = list(self._wanted())
        if wanted or self._drawn or self.every:
            return wanted
        self._drawn = True
        # Those that were in the sample before count too: else each run would draw new ones.
        rest = [url for url in self.pages if url not in self._done or self._done[url].control]
        self.sample = frozenset(drawn(rest))
        spare = {url for url in self.sample if url not in self._done}
        return [Job(url, self.pages[url][1], control=True) for url in rest if url in spare]

    def proven(self) -> list[str]:
        """The pages that were not looked at, as all that they are built of was seen on others."""
        return [url for url in self.pages if url not in self._done]

    def _wanted(self) -> Iterable[Job]:
        """The visits that would prove every page, if all goes well; where it does not, there is a next round."""
        everything = self.every or bool(self.distrusted)
        signatures = {url: signature for url, (signature, _) in self.pages.items()}
        # What a page with a fault has, only others can prove: those that were visited so are no candidates any more.
        shallow = {url: s for url, s in signatures.items() if not (url in self._done and self._done[url].deep)}
        richness = {url: len(signature.main - self._main) for url, signature in shallow.items()}
        coarse = {url: signature.coarse for url, signature in shallow.items()}
        deep = set(shallow if everything else covering(coarse, self._coarse, richness))
        main = self._main.union(*(signatures[url].main for url in deep))
        new = {url: s.main for url, s in signatures.items() if url not in deep and url not in self._done}
        visited = deep.union(covering(new, main))
        # Pages that are visited already show their frames at little cost; others only where they have to.
        whole = set(covering({url: signatures[url].frame for url in signatures if url in visited}, self._frame))
        frame = self._frame.union(*(signatures[url].frame for url in whole))
        whole |= set(covering({url: s.frame for url, s in signatures.items()}, frame))
        for url in self.pages:
            if url in visited or url in whole:
                job = Job(url, self.pages[url][1], whole=self.every or url in whole, deep=url in deep)
                done = self._done.get(url)
                if done is None:
                    yield job
                elif not done.covers(job):
                    yield replace(done, whole=job.whole or done.whole, deep=job.deep or done.deep)


def blocks(answer: Mapping[str, Any]) -> bool:
    """Did a visit see a fault in ``<main>``, or on the page as a whole, that keeps a site from being published?"""
    rules = [rule for rule in answer["violations"] if source_of(rule["tags"]) != GOOD_PRACTICE]
    nodes = [node for rule in rules for node in rule["nodes"]]
    sure = [seen for seen in answer["seen"] if not seen["doubtful"]]
    errors = [seen for seen in sure if PROBE_RULES[seen["rule"]].severity is Severity.ERROR]
    return any(each["part"] != "frame" for each in [*nodes, *errors])


def covering(
    sets: Mapping[str, frozenset[str]], known: Collection[str], richness: Mapping[str, int] | None = None
) -> list[str]:
    """Few of the sets, by name, that together hold all that any holds and that is not ``known``: the richest first.

    Of those that bring as many, the one with most ``richness`` goes first, then the first by name.
    """
    have = set(known)
    rich = richness or {}
    heap = [(-len(each - have), -rich.get(name, 0), name) for name, each in sets.items() if not each <= have]
    heapq.heapify(heap)
    chosen = []
    while heap:
        promised, rank, name = heapq.heappop(heap)
        news = len(sets[name] - have)
        if news == 0:
            continue
        if news < -promised:  # others took a part of it since
            heapq.heappush(heap, (-news, rank, name))
            continue
        chosen.append(name)
        have |= sets[name]
    return chosen


def faults_in_main(answer: Mapping[str, Any]) -> bool:
    """Did a visit see anything in ``<main>`` or on the page as a whole, sure or doubtful?"""
    nodes = (node for kind in ("violations", "incomplete") for rule in answer[kind] for node in rule["nodes"])
    return any(node["part"] != "frame" for node in [*nodes, *answer["seen"]])


def drawn(urls: Sequence[str]) -> list[str]:
    """The control sample: the same pages give the same sample, and a new page can be in it."""
    size = min(len(urls), max(LEAST, round(len(urls) * SHARE)))
    return sorted(urls, key=_rank)[:size]


def _rank(url: str) -> str:
    return hashlib.sha256(f"{SEED} {url}".encode()).hexdigest()
