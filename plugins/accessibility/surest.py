"""One barrier, one finding: where several layers see the same, the one that is surest of it tells it.

A rule on the parsed page may suspect what a browser proves, and the other way round. The more severe finding stays. Of
two that are as severe, the static rule stays when both are errors: it knows the editor’s text, and ``check`` tells it
too. Below that it only guesses, so that what a probe saw comes before it. Rules of one layer never silence each other:
they keep apart by themselves, also in ``check`` and ``preview``, that have no browser.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from bs4 import Tag
from soupsieve import SelectorSyntaxError

from plugins.accessibility.rules.part import attribute
from plugins.accessibility.subjects import SUBJECTS, Reach, Subject
from plugins.checks import Document, Finding, Severity

_WIDE = frozenset(("html", "body", "script", "style"))
"""Who names one of these means the page: nothing in particular on it."""


class _Layer(IntEnum):
    """Who tells it; below errors the higher one is the surer."""

    AXE = 0
    STATIC = 1
    PROBE = 2


def _by_rule() -> Iterator[tuple[str, _Layer, Subject]]:
    for subject in SUBJECTS:
        yield from ((f"accessibility.{name}", _Layer.STATIC, subject) for name in subject.static)
        yield from ((f"axe.{name}", _Layer.AXE, subject) for name in subject.axe)
        yield from ((f"accessibility.{name}", _Layer.PROBE, subject) for name in subject.probes)


_LAYERS: Mapping[str, _Layer] = {rule: layer for rule, layer, _ in _by_rule()}
_ABOUT: Mapping[str, tuple[Subject, ...]] = {
    rule: tuple(subject for each, _, subject in _by_rule() if each == rule) for rule in _LAYERS
}


def surest(findings: Iterable[Finding], documents: Sequence[Document]) -> list[Finding]:
    """``findings`` of all layers on ``documents``, in their order, without those that a surer one tells already."""
    told = list(findings)
    rules = {finding.rule for finding in told}
    rivals = {rule: [each for each in _ABOUT.get(rule, ()) if len(rules & _rules_of(each)) > 1] for rule in rules}
    spots = _Spots(documents)
    kept: dict[tuple[int, str], list[_Spot]] = defaultdict(list)
    silenced: set[int] = set()
    for index in sorted(range(len(told)), key=lambda index: (*_weakness(told[index]), index)):
        finding = told[index]
        if not (subjects := rivals[finding.rule]):
            continue
        spot = spots.of(finding)
        if any(
            spots.told_by(surer, spot, subject.reach)
            for subject in subjects
            for scope in spot.scopes
            for surer in kept[id(subject), scope]
        ):
            silenced.add(index)
            continue
        for subject in subjects:
            for scope in spot.scopes:
                kept[id(subject), scope].append(spot)
    return [finding for index, finding in enumerate(told) if index not in silenced]


def _rules_of(subject: Subject) -> set[str]:
    ours = (f"accessibility.{name}" for name in (*subject.static, *subject.probes))
    return {*ours, *(f"axe.{name}" for name in subject.axe)}


def _weakness(finding: Finding) -> tuple[int, int]:
    """What sorts the surest first."""
    layer = _LAYERS.get(finding.rule, _Layer.STATIC)
    # An error is proof whoever tells it.
    proof = finding.severity is Severity.ERROR and layer is _Layer.STATIC
    return -finding.severity, -(_Layer.PROBE + 1 if proof else layer)


@dataclass(slots=True)
class _Spot:
    """Where a finding is: the page, and the element in it, when it is there as built.

    ``scopes`` are the page, and "" for all pages when it stands around ``<main>``: each layer tells that once, and not
    on the same page. ``spent``: one finding that names nothing in particular is no longer told, as this one tells it.
    """

    finding: Finding
    document: Document | None
    element: Tag | None
    scopes: tuple[str, ...]
    spent: bool = False

    @property
    def wide(self) -> bool:
        """Is this about the page, more than about an element?"""
        return not self.finding.selector or (self.element is not None and self.element.name in _WIDE)


class _Spots:
    """Finds elements, and says which of them are one barrier."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = {document.url: document for document in documents}
        self._found: dict[tuple[str, str], Tag | None] = {}

    def of(self, finding: Finding) -> _Spot:
        """Where ``finding`` is."""
        document = self._documents.get(finding.url or "")
        element = self._element(document, finding.selector)
        spot = _Spot(finding, document, element, (finding.url or "",))
        if document is not None and element is not None and not spot.wide and _around_main(document, element):
            spot.scopes = (document.url, "")
        return spot

    def told_by(self, surer: _Spot, other: _Spot, reach: Reach) -> bool:
        """Does the surer finding, on the same subject, tell this barrier? It does so for one that is wide at most."""
        if _LAYERS[surer.finding.rule] is _LAYERS[other.finding.rule]:
            return False
        if reach is Reach.PAGE:
            return surer.document is other.document is not None
        if reach is not Reach.ELEMENT and (surer.wide or other.wide):
            spent, surer.spent = surer.spent, True
            return not spent
        element = other.element
        if surer.document is not other.document:
            element = self._element(surer.document, other.finding.selector)
            if element is None or other.element is None or not _alike(element, other.element):
                return False
        if surer.element is None or element is None:
            return _same_path(surer.finding.selector or "", other.finding.selector or "", reach)
        return _near(surer.element, element, reach)

    def _element(self, document: Document | None, selector: str | None) -> Tag | None:
        """The element in the page as built; none when a script made it, or when it is inside something else."""
        if document is None or not selector:
            return None
        key = document.url, selector
        if key not in self._found:
            try:
                self._found[key] = document.elements.first(selector)
            except (SelectorSyntaxError, NotImplementedError):
                self._found[key] = None
        return self._found[key]


def _around_main(document: Document, element: Tag) -> bool:
    return all(each is not document.main for each in (element, *element.parents))


def _alike(one: Tag, other: Tag) -> bool:
    """Did one template put these on two pages? A menu may mark the page at hand."""
    return one.name == other.name and (one.attrs == other.attrs or one.get_text() == other.get_text() != "")


def _same_path(one: str, other: str, reach: Reach) -> bool:
    short, long = sorted((one, other), key=len)
    return short == long or (reach is not Reach.ELEMENT and bool(short) and long.startswith(f"{short} > "))


def _near(one: Tag, other: Tag, reach: Reach) -> bool:
    if one is other:
        return True
    if reach is Reach.BESIDE and one.name == other.name and one.parent is other.parent:
        return True
    return reach is not Reach.ELEMENT and (_speaks_for(one, other) or _speaks_for(other, one))


def _speaks_for(one: Tag, other: Tag) -> bool:
    """Does ``one`` hold the other, label it or describe it?"""
    if any(parent is one for parent in other.parents):
        return True
    identity = attribute(one, "id")
    told = f"{attribute(other, 'aria-labelledby')} {attribute(other, 'aria-describedby')}".split()
    labels = one.name == "label" and attribute(one, "for") == attribute(other, "id") != ""
    return labels or (identity != "" and identity in told)
