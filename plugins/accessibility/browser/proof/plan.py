"""Which pages go to the browser, and what of each, so that every context of every page is looked at, and no more.

The pages that have most to show go first; each next one is only asked about what the others do not have. What had a
fault somewhere is looked at wherever it occurs. A seeded sample of the pages is looked at all the same, whole. When a
page of that sample turns out to have a fault that blocks, where others were proof of the contrary, the proof is no
good: then all are looked at, whole. Advice that nothing foretold is kept in the record as a surprise: some of it hangs
on words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from plugins.accessibility.browser.probes.all_probes import PROBE_RULES
from plugins.accessibility.browser.proof.grounds import Grounds, covering
from plugins.accessibility.browser.proof.signature import Signature
from plugins.accessibility.browser.tell import GOOD_PRACTICE, source_of
from plugins.accessibility.browser.visit import Job
from plugins.checks import Severity

SHARE = 0.03
LEAST = 3
DEEP = 0.3
"""The share of the sample that probes look at too: they take far longer than axe."""
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
    _lost: set[str] = field(default_factory=set)
    _main: Grounds = field(init=False)
    _coarse: Grounds = field(init=False)
    _frame: set[str] = field(default_factory=set)
    _drawn: bool = False

    def __post_init__(self) -> None:
        self._main = Grounds({url: signature.main for url, (signature, _) in self.pages.items()})
        self._coarse = Grounds({url: signature.coarse for url, (signature, _) in self.pages.items()})

    def answered(self, job: Job, answer: Mapping[str, Any]) -> None:
        """Take in what a visit said, or all visits to a page together. What had no fault when asked about is proven.

        ``asked`` and ``probed`` in the answer are the contexts that axe and the probes were asked about; ``None`` is
        all that the page has. ``blame`` says which had a part in a fault; without that, a fault is anybody's.
        """
        signature = self.pages[job.url][0]
        done = self._done.get(job.url)
        if done:
            both = {name: getattr(job, name) or getattr(done, name) for name in ("whole", "deep", "control")}
            job = replace(job, **both)
        self._done[job.url] = job
        asked = _all_or(answer.get("asked"), signature.main)
        probed = _all_or(answer.get("probed"), signature.coarse) if job.deep else frozenset()
        if job.whole:
            self._frame |= signature.frame  # a fault in the frame is told once, wherever the frame recurs
        own_main, own_coarse = frozenset[str](), frozenset[str]()
        near_main, near_coarse = frozenset[str](), frozenset[str]()
        if faults_in_main(answer):
            blame = answer.get("blame")
            if blame is None:
                self._judge(job, answer, signature.main, signature.coarse)
                near_main, near_coarse = signature.main, signature.coarse
            else:
                own_main, near_main = (frozenset(each) for each in blame["main"])
                own_coarse, near_coarse = (frozenset(each) for each in blame["coarse"])
                near_main |= {signature.facts}
                self._judge(job, answer, own_main, own_coarse)
        self._main.answered(job.url, asked, own_main, near_main)
        self._coarse.answered(job.url, probed, own_coarse, near_coarse)

    def _judge(self, job: Job, answer: Mapping[str, Any], main: frozenset[str], coarse: frozenset[str]) -> None:
        """Was a fault on a page of the sample one that others had disproved?"""
        foretold = main & self._main.faulty or coarse & self._coarse.faulty
        disproved = main <= self._main.proven and coarse <= self._coarse.proven
        if job.control and disproved and not foretold:
            if blocks(answer):
                self.distrusted = sorted({*self.distrusted, job.url})
            else:
                self.surprises = sorted({*self.surprises, job.url})

    def lost(self, url: str) -> None:
        """The page at ``url`` cannot be looked at: it is no proof of others, and no visit is of use."""
        self._lost.add(url)

    def next_jobs(self) -> list[Job]:
        """The visits to make now; more may be needed after these. Empty when every page is looked at or proven."""
        everything = self.every or bool(self.distrusted)
        wanted = list(self._all() if everything else self._wanted())
        if wanted or self._drawn or self.every:
            return wanted
        self._drawn = True
        # Those that were in the sample before count too: else each run would draw new ones.
        rest = [url for url in self._urls() if not self._seen_whole(url) or self._done[url].control]
        self.sample = frozenset(drawn(rest))
        spare = {url for url in self.sample if url not in self._done or not self._done[url].control}
        deep = {*drawn(rest)[: max(LEAST, round(len(self.sample) * DEEP))]}
        return [self._job(url, deep=url in deep, control=True) for url in rest if url in spare]

    def proven(self) -> list[str]:
        """The pages that were not looked at, as all that they are built of was seen on others."""
        return [url for url in self.pages if url not in self._done]

    def _urls(self) -> list[str]:
        return [url for url in self.pages if url not in self._lost]

    def _seen_whole(self, url: str) -> bool:
        done = self._done.get(url)
        return done is not None and done.deep and self._main.all_asked(url) and self._coarse.all_asked(url)

    def _all(self) -> Iterable[Job]:
        for url in self._urls():
            if not self._seen_whole(url) or (self.every and not self._done[url].whole):
                yield self._job(url, whole=self.every)

    def _wanted(self) -> Iterable[Job]:
        """The visits that would prove every page, if all goes well; where it does not, there is a next round."""
        urls = self._urls()
        rich = {url: len(self._main.left(url)) for url in urls}
        deep = self._coarse.needed(urls, (), rich)
        claimed: set[str] = set()
        main = self._main.shares(deep, claimed)
        light = self._main.needed([url for url in urls if url not in main], claimed)
        main |= self._main.shares(light, claimed)
        coarse = self._coarse.shares(deep, set())
        # Pages that are visited already show their frames at little cost; others only where they have to.
        frames = {url: self.pages[url][0].frame for url in urls}
        whole = set(covering({url: frame for url, frame in frames.items() if url in main}, self._frame))
        frame = self._frame.union(*(frames[url] for url in whole))
        whole |= set(covering(frames, frame))
        for url in urls:
            if url in main or url in whole:
                yield self._job(
                    url,
                    whole=url in whole,
                    deep=url in coarse,
                    main=main.get(url, frozenset()),
                    coarse=coarse.get(url, frozenset()),
                )

    def _job(self, url: str, *, main: frozenset[str] | None = None, coarse: frozenset[str] | None = None,
             whole: bool = True, deep: bool = True, control: bool = False) -> Job:  # fmt: skip
        return Job(url, self.pages[url][1], whole, deep, control, None if whole else main, coarse)


def _all_or(contexts: Iterable[str] | None, every: frozenset[str]) -> frozenset[str]:
    return every if contexts is None else frozenset(contexts)


def blocks(answer: Mapping[str, Any]) -> bool:
    """Did a visit see a fault in ``<main>``, or on the page as a whole, that keeps a site from being published?"""
    rules = [rule for rule in answer["violations"] if source_of(rule["tags"]) != GOOD_PRACTICE]
    nodes = [node for rule in rules for node in rule["nodes"]]
    sure = [seen for seen in answer["seen"] if not seen["doubtful"]]
    errors = [seen for seen in sure if PROBE_RULES[seen["rule"]].severity is Severity.ERROR]
    return any(each["part"] != "frame" for each in [*nodes, *errors])


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
