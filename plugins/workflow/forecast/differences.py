"""What changes on pages from one day to the next, told once however many pages it shows on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from lxml import etree, html

from plugins.checks import Document
from plugins.checks.document import INLINE, SILENT
from plugins.workflow.forecast.verdicts import undated

What = Literal["text", "markup", "new", "gone"]
"""Lines of text; only the code around them, such as an address; a page that was not there; one that is not any more."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change, on all pages of ``urls``: these lines of text went, and these came in their place."""

    what: What
    urls: tuple[str, ...]
    went: tuple[str, ...] = ()
    came: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """All that one can read of it."""
        return (*self.went, *self.came)


def changes(
    before: Mapping[str, Document], after: Mapping[str, Document], days: tuple[dt.date, dt.date]
) -> tuple[Change, ...]:
    """What differs between the pages of two days (by address), the change on most pages first.

    The day that stands beside opening hours for the script is no change: nobody reads it.
    """
    first, second = (f'data-hours="{day.isoformat()}"' for day in days)
    found: dict[tuple[What, tuple[str, ...], tuple[str, ...]], list[str]] = {}
    for url in sorted({*before, *after}):
        if url not in before or url not in after:
            found.setdefault(("gone" if url in before else "new", (), ()), []).append(url)
            continue
        old, new = before[url].html, after[url].html
        if old is new or undated(old, first) == undated(new, second):
            continue
        hunks = list(dict.fromkeys(_hunks(lines_of(old), lines_of(new))))
        if not hunks:
            found.setdefault(("markup", (), ()), []).append(url)
        for went, came in hunks:
            found.setdefault(("text", went, came), []).append(url)
    told = [Change(what, tuple(urls), went, came) for (what, went, came), urls in found.items()]
    return tuple(sorted(told, key=lambda change: (-len(change.urls), change.urls, change.went, change.came)))


def _hunks(old: list[str], new: list[str]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    for tag, i, j, k, m in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield tuple(old[i:j]), tuple(new[k:m])


def lines_of(page: str) -> list[str]:
    """What can be read on a page: its title, then the text of each block and the words for each image, in order."""
    root = html.document_fromstring(page)
    lines: list[str] = []
    parts: list[str] = []

    def end_of_line() -> None:
        if line := " ".join("".join(parts).split()):
            lines.append(line)
        parts.clear()

    title = root.findtext(".//title")
    parts.append(title or "")
    end_of_line()
    body = root.find("body")
    if body is None:
        return lines
    walk = etree.iterwalk(body, events=("start", "end", "comment"))
    for event, element in walk:
        if event == "comment":
            parts.append(element.tail or "")
            continue
        block = element.tag not in INLINE
        if block:
            end_of_line()
        if event == "end":
            parts.append(element.tail or "")
        elif element.tag in SILENT:
            walk.skip_subtree()
        else:
            parts.append(element.text or "")
            if element.tag == "img":
                parts.append(element.get("alt") or "")
            elif element.tag == "br":
                parts.append(" ")
    end_of_line()
    return lines
