"""A rule on a paper, from which comes a rule on all papers of a site."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from babel.dates import format_date

from plugins.accessibility.papers.papers import Paper, links_to_papers, papers_of
from plugins.checks import Context, Match, Rule, Severity, Site

MOST_PAGES = 3
"""Pages with a link that are named."""

EXEMPT = (
    " Het is geen fout, want het bestand is van {day}. Voor bestanden van voor 23 september 2018 maakt de wet een "
    "uitzondering, zolang niemand ze nodig heeft voor iets wat nog loopt."
)
"""What comes after the message on an old file."""

Values = Mapping[str, str | int]
FOUND: Values = {}
"""What a rule says when its words need nothing filled in."""


@dataclass(frozen=True, slots=True)
class PaperRule:
    """The facts of a rule, as in :class:`plugins.checks.Rule`.

    ``look(paper)`` gives None when all is well, else what fills in the rule's words. Those may also say ``{quote}``,
    the name of the file, and ``{linked}``, a sentence with the pages that link to it; empty when no page does.

    What the law asks (``criteria``) it does not ask of an old file that is exempt: then a notice says so. A file that
    nobody can open is of no use however old it is.
    """

    id: str
    severity: Severity
    look: Callable[[Paper], Values | None]
    source: str
    criteria: tuple[str, ...] = ()

    def on_site(self) -> Rule[Site]:
        """The rule for every paper of a site: one finding a file."""

        def find(site: Site, context: Context) -> Iterator[Match]:
            for paper in papers_of(site):
                values = self.look(paper)
                if values is None:
                    continue
                linked = _linked(links_to_papers(site, context).get(paper.name, []))
                published = context.old_files.get(paper.place.path) if self.criteria else None
                if published:
                    linked += EXEMPT.format(day=format_date(published, "d MMMM y", locale="nl_NL"))
                yield Match(
                    paper.place,
                    quote=paper.file_name,
                    url=paper.url,
                    values={"linked": linked, **values},
                    severity=Severity.NOTICE if published else None,
                )

        return Rule(self.id, self.severity, find, self.source, self.criteria)


def _linked(pages: list[str]) -> str:
    """A sentence after the message."""
    if not pages:
        return ""
    more = f" en nog {len(pages) - MOST_PAGES}" if len(pages) > MOST_PAGES else ""
    return f" Een link ernaar staat op: {', '.join(pages[:MOST_PAGES])}{more}."
