"""The sample for research by WCAG-EM: pages chosen for what they are, and a tenth more drawn by lot, all with reasons.

It stands in ``steekproef.csv``, for people who open it in a spreadsheet. The lot is seeded: the same evidence draws the
same pages, and another day draws others.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plugins.accessibility.statement.evidence import Evidence, PageEvidence

ALWAYS: Mapping[str, str] = {
    "/": "de voorpagina",
    "/contact/": "contact",
    "/a-z/": "zoeken",
    "/toegankelijkheid/": "de pagina over toegankelijkheid",
    "/klacht-of-melding/": "een klacht of melding",
    "/hulp/": "hulp",
    "/404.html": "de pagina die komt als iets niet bestaat",
}
"""Pages that every sample has, where the site has them."""
KINDS: Mapping[str, str] = {
    "regelen": "een pagina om iets te regelen (onderzoek ook het formulier dat erop volgt)",
    "afspraken": "een onderwerp voor een afspraak (onderzoek ook het maken ervan)",
}
"""What there is to say about kinds of page from which a process begins."""
SHARE = 10
"""One page in so many is added by lot, and one at least."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A page of the sample. ``drawn``: by lot; else ``reasons`` say, in Dutch, what it was chosen for."""

    page: PageEvidence
    reasons: tuple[str, ...]
    drawn: bool = False


def sample(evidence: Evidence) -> list[Chosen]:
    """The chosen pages in the order of their addresses, then those drawn by lot."""
    reasons: dict[str, list[str]] = {}
    for url, reason in _structured(evidence):
        reasons.setdefault(url, []).append(reason)
    pages = {page.url: page for page in evidence.pages}
    chosen = [Chosen(pages[url], tuple(reasons[url])) for url in sorted(reasons)]
    rest = sorted((url for url in pages if url not in reasons), key=lambda url: _lot(seed_of(evidence), url))
    drawn = sorted(rest[: -(-len(chosen) // SHARE)])
    return [*chosen, *(Chosen(pages[url], ("geloot",), drawn=True) for url in drawn)]


def seed_of(evidence: Evidence) -> str:
    """What the lot is drawn with: the site and the day."""
    return f"{evidence.owner.site} {evidence.date.isoformat()}"


def as_csv(evidence: Evidence) -> str:
    """The sample as a table with semicolons, as Dutch spreadsheets have them."""
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(("adres", "soort", "bestand", "gekozen", "waarom"))
    for each in sample(evidence):
        how = "geloot" if each.drawn else "gericht"
        address = evidence.address_of(each.page.url)
        row = (address, each.page.kind, each.page.path, how, ", ".join(dict.fromkeys(each.reasons)))
        table.writerow([_harmless(cell) for cell in row])
    return out.getvalue()


def _structured(evidence: Evidence) -> Iterable[tuple[str, str]]:
    """(url, why), as WCAG-EM asks: common pages, each kind, each kind of content, processes, other structures."""
    known = {page.url for page in evidence.pages}
    cover = [url for url in evidence.cover if url in known]
    rank = {url: number for number, url in enumerate(cover)}
    pages = sorted(evidence.pages, key=lambda page: (rank.get(page.url, len(cover)), page.url))
    yield from ((url, reason) for url, reason in ALWAYS.items() if url in known)
    kinds: set[str] = set()
    contents: set[str] = set()
    for page in pages:
        if page.kind not in kinds:
            kinds.add(page.kind)
            yield page.url, KINDS.get(page.kind, f"de soort ‘{page.kind}’")
        for content in page.holds:
            if content not in contents:
                contents.add(content)
                yield page.url, f"een pagina met: {content}"
    yield from ((url, "anders van opbouw") for url in cover)


def _lot(seed: str, url: str) -> str:
    return hashlib.sha256(f"{seed} {url}".encode("utf-8", "surrogatepass")).hexdigest()


def _harmless(cell: str) -> str:
    """No cell is a formula, whatever a page is called."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
