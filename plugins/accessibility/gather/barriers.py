"""One finding for one barrier: what a template puts on many pages is told once, with how many pages it stands on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from soupsieve import SelectorSyntaxError

from plugins.accessibility.gather.marks import Mark, Marks, NoSteps
from plugins.checks import Document, Finding

_Key = tuple[str, str | None, str | None]


def told_once(findings: Iterable[Finding], documents: Sequence[Document]) -> list[Finding]:
    """The findings, those about one element around the main part of many pages made one, on the first page.

    On a page without ``<main>`` that part is what stands in a header, navigation, footer or aside.
    """
    groups: dict[_Key, list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.rule, finding.selector, finding.quote), []).append(finding)
    marks = _marks({key: group[0].url or "" for key, group in groups.items()}, documents)
    pages = _pages_with(set(marks.values()), documents)
    told: list[Finding] = []
    for key, group in groups.items():
        number = max(pages[marks[key]], len({finding.url for finding in group})) if key in marks else 1
        if number > 1:
            told.append(replace(group[0], message=f"{group[0].message} Dit staat op {number} pagina’s."))
        else:
            told += group
    return told


def _marks(pages: Mapping[_Key, str], documents: Sequence[Document]) -> dict[_Key, Mark]:
    """The element that each is about, as it is on its page, of those that stand around the main part."""
    keys: dict[str, list[_Key]] = {}
    for key, url in pages.items():
        if key[1] and not key[1].startswith("main"):
            keys.setdefault(url, []).append(key)
    found: dict[_Key, Mark] = {}
    for document in documents:
        if document.url in keys:
            marks = Marks(document.html)
            found |= {key: mark for key in keys[document.url] if (mark := _mark_at(key[1] or "", marks, document))}
    return found


def _mark_at(selector: str, marks: Marks, document: Document) -> Mark | None:
    with suppress(NoSteps):
        return marks.at(selector)
    # Of what a script made, there is only the selector that the browser gave.
    with suppress(NoSteps, SelectorSyntaxError, NotImplementedError):
        element = document.elements.first(selector)
        path = document.selector_of(element) if element is not None else ""
        return marks.at(path) if path else None
    return None


def _pages_with(marks: set[Mark], documents: Sequence[Document]) -> Counter[Mark]:
    """On how many pages each element stands around the main part."""
    openings = {opening for opening, _ in marks}
    found: Counter[Mark] = Counter()
    for document in documents if marks else ():
        found.update(Marks(document.html).around(openings) & marks)
    return found
