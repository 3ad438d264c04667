"""One content on several days: the pages as a build of that day would write them, and what the judge says of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plugins.catalogue.model import Catalogue
from plugins.checks import Document, Site
from plugins.reports import Report
from plugins.workflow.cache import code_hash
from plugins.workflow.forecast.verdicts import DayVerdicts, Kept
from plugins.workflow.gates import judged, sign_in_all
from plugins.workflow.session import Session
from plugins.workflow.shared import Shared


@dataclass(frozen=True)
class Day:
    """All pages of a day by address, none when they cannot be made; and the report that ``check`` gives on them."""

    date: dt.date
    documents: Mapping[str, Document]
    report: Report

    @property
    def made(self) -> bool:
        """Could the pages be made?"""
        return not self.report.reading_failed


@dataclass
class Days:
    """Reads ``content`` once. ``cache`` is a folder for verdicts that hold on any day; None keeps them in memory.

    ``code`` is what all of our code is known by: who changes it meanwhile changes nothing.
    """

    content: Path
    theme: Path
    cache: Path | None = None
    kept: Kept = field(default_factory=dict)
    code: str = field(default_factory=code_hash)
    shared: Shared = field(default_factory=Shared)
    _last: dict[str, Document] = field(default_factory=dict)

    @property
    def catalogue(self) -> Catalogue | None:
        """What was read; None when that could not be."""
        return self.shared.reading(self.content).catalogue

    def session(self, date: dt.date) -> Session:
        """The content as it is on ``date``, opened."""
        session = Session(
            content=self.content,
            theme=self.theme,
            today=date,
            managed=True,
            cache=self.cache,
            shared=self.shared,
        )
        sign_in_all(session)
        session.open()
        return session

    def pages(self, session: Session) -> dict[str, Document]:
        """The pages of that day by address. One that is the same as at the last call is that one: it is parsed once."""
        if session.reading_failed:
            return {}
        made = {page.url: page for page in session.rendered()}
        self._last = {
            url: last if (last := self._last.get(url)) is not None and _same(last, page) else page
            for url, page in made.items()
        }
        return self._last

    def look(self, date: dt.date) -> Day:
        """All that a check on ``date`` would do."""
        session = self.session(date)
        pages = self.pages(session)
        session.documents = list(pages.values())
        source = None
        if not session.reading_failed:
            files = frozenset(session.catalogue.files)
            source = Site(self.content, session.documents, files, cache=self.cache, built=False)
        verdicts = DayVerdicts(self.cache, session.context, self.kept, self.code)
        return Day(date, pages, judged(session, None, source=source, cache=verdicts))


def _same(one: Document, other: Document) -> bool:
    """Are these the same page, with the same texts from the same places?"""
    return (one.html, one.path, one.kind) == (other.html, other.path, other.kind) and _record(one) == _record(other)


def _record(document: Document) -> list[tuple[str, str, object]]:
    return [(str(text), text.path, text.map) for text in document.record]
