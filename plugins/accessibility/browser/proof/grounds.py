"""What is proven of the contexts of one kind, and which pages still have to be asked about which of them."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass
class Grounds:
    """``of`` holds the contexts of each page, by url. What was asked, and had no fault anywhere, is ``proven``.

    ``faulty`` is what had a fault somewhere: nothing proves that, each page that has it must be asked.
    """

    of: Mapping[str, frozenset[str]]
    proven: set[str] = field(default_factory=set)
    faulty: set[str] = field(default_factory=set)
    _asked: dict[str, frozenset[str]] = field(default_factory=dict)

    def answered(self, url: str, asked: frozenset[str], own: Collection[str], near: Collection[str]) -> None:
        """The page at ``url`` was asked about these; ``own`` had a fault, and ``near`` stood too close to one."""
        self._asked[url] = asked
        self.faulty.update(own)
        self.proven.update(asked.difference(near))
        self.proven -= self.faulty

    def all_asked(self, url: str) -> bool:
        """Was the page at ``url`` asked about all that it has?"""
        return url in self._asked and self.of[url] <= self._asked[url]

    def left(self, url: str) -> frozenset[str]:
        """What the page at ``url`` has that is neither asked there nor proven by others."""
        return self.of[url] - self.proven - self._asked.get(url, frozenset())

    def needed(
        self, urls: Iterable[str], known: Collection[str], richness: Mapping[str, int] | None = None
    ) -> list[str]:
        """The pages to ask, when ``known`` is being asked elsewhere: all with what is faulty, few for the rest."""
        left = {url: self.left(url) for url in urls}
        must = [url for url, contexts in left.items() if not self.faulty.isdisjoint(contexts)]
        known = set(known).union(*(left.pop(url) for url in must))
        return [*must, *covering(left, known, richness)]

    def shares(self, urls: Iterable[str], claimed: set[str]) -> dict[str, frozenset[str]]:
        """What to ask of each, when each is asked what those before it were not. ``claimed`` grows by all of it."""
        shares = {}
        for url in urls:
            shares[url] = self.left(url) - (claimed - self.faulty)
            claimed |= shares[url]
        return shares


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
