"""One finding for one barrier: what a template puts on many pages is told once, with how many pages it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bs4 import Tag
from soupsieve import SelectorSyntaxError

from plugins.checks import Document, Finding

_FRAME = frozenset(("header", "nav", "footer", "aside"))
_FRAME_ROLES = frozenset(("banner", "navigation", "contentinfo", "complementary", "search"))
Mark = tuple[str, str, str]
"""Name, attributes and content: the same for elements that a template puts out."""


def told_once(findings: Iterable[Finding], documents: Sequence[Document]) -> list[Finding]:
    """The findings, those about one element around the main part of many pages made one, on the first page.

    On a page without ``<main>`` that part is what stands in a header, navigation, footer or aside.
    """
    by_url = {document.url: document for document in documents}
    groups: dict[tuple[str, str | None, str | None], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.rule, finding.selector, finding.quote), []).append(finding)
    marks = {
        key: mark
        for key, group in groups.items()
        if key[1] and (mark := _mark_of(by_url.get(group[0].url or ""), key[1])) is not None
    }
    pages = _pages_with(set(marks.values()), documents)
    told: list[Finding] = []
    for key, group in groups.items():
        number = max(pages[marks[key]], len({finding.url for finding in group})) if key in marks else 1
        if number > 1:
            told.append(replace(group[0], message=f"{group[0].message} Dit staat op {number} pagina’s."))
        else:
            told += group
    return told


def _mark_of(document: Document | None, selector: str) -> Mark | None:
    """The element that ``selector`` leads to, when it stands around the main part."""
    if document is None or selector.startswith("main"):
        return None
    try:
        element = document.tree.select_one(selector)
    except (SelectorSyntaxError, NotImplementedError):
        return None
    return _mark(element) if element is not None and _around_main(document, element) else None


def _pages_with(marks: set[Mark], documents: Sequence[Document]) -> dict[Mark, int]:
    """On how many pages each element stands around the main part."""
    found = dict.fromkeys(marks, 0)
    names = sorted({name for name, _, _ in marks})
    openings = {mark[:2] for mark in marks}
    for document in documents if marks else ():
        alike = (each for each in document.tree.find_all(names) if (each.name, str(each.attrs)) in openings)
        for mark in {_mark(element) for element in alike if _around_main(document, element)} & marks:
            found[mark] += 1
    return found


def _mark(element: Tag) -> Mark:
    return element.name, str(element.attrs), element.decode_contents()


def _around_main(document: Document, element: Tag) -> bool:
    around = [element, *element.parents]
    if document.tree.main is not None:
        return not any(each is document.main for each in around)
    return any(each.name in _FRAME or str(each.get("role", "")) in _FRAME_ROLES for each in around)
