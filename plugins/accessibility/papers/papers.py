"""The papers of a site: what is known of each, which file an editor has of it, which pages link to it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from lxml import etree

from plugins.accessibility.gather.addresses import key_of
from plugins.accessibility.gather.readable import links
from plugins.accessibility.papers.facts import HEAVY, Facts
from plugins.accessibility.papers.kinds import ENDINGS, ending_of
from plugins.accessibility.papers.reader import NO_START, Reader
from plugins.checks import Context, Place, Site, numbers
from plugins.checks.gate import GateFailed
from plugins.checks.whole import write_whole

SIZE_LIMIT = 50_000_000
"""Bytes of a file that is read. What editors add may be less: see the catalogue."""
_KEPT = "_papers"
_LINKS = "_links_to_papers"
_CONTENT = "content/"


@dataclass(frozen=True, slots=True)
class Paper:
    """One file: ``name`` is its path below the root of the site, ``place`` where an editor finds it.

    ``address`` is where it came from, when that is on the web.
    """

    name: str
    place: Place
    facts: Facts
    address: str = ""

    @property
    def ending(self) -> str:
        """What the name says that it is, in small letters without the dot."""
        return ending_of(self.name)

    @property
    def file_name(self) -> str:
        """The name without its folders."""
        return self.name.rpartition("/")[2]

    @property
    def url(self) -> str:
        """Its address on the site."""
        return self.address or f"/{quote(self.name)}"


def papers_of(site: Site) -> tuple[Paper, ...]:
    """The papers of ``site`` in the order of their names, each read once. Kept on the site itself."""
    held = vars(site)
    if _KEPT not in held:
        with Reader() as reader:
            held[_KEPT] = tuple(_read(site, reader))
    papers: tuple[Paper, ...] = held[_KEPT]
    return papers


def _read(site: Site, reader: Reader) -> Iterator[Paper]:
    # In a build every page comes from a file below content/, and so do the files beside them.
    prefix = _CONTENT if any(document.path.startswith(_CONTENT) for document in site.documents) else ""
    for name in sorted(site.files):
        if ending_of(name) in ENDINGS:
            address = site.addresses.get(name, "")
            yield Paper(name, Place(address or prefix + name), _facts(site.root / name, reader, site.cache), address)


def _facts(path: Path, reader: Reader, folder: Path | None) -> Facts:
    """The facts of a file: those kept in ``folder`` when its content and our code are the same, else read anew."""
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return Facts(state=HEAVY)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return reader.facts(path)
    kept = folder / "papers" / f"{digest[:32]}-{_stamp()}.json" if folder else None
    if kept is not None:
        with suppress(OSError, ValueError, TypeError, LookupError):  # not there, or damaged
            return Facts.of(json.loads(kept.read_text("utf-8")))
    facts = reader.facts(path)
    if kept is not None and facts.state != HEAVY:  # a better machine may get further
        with suppress(OSError):
            write_whole(kept, json.dumps(facts.as_dict()))
    return facts


@cache
def _stamp() -> str:
    """What else facts depend on: the code that reads them, and the library."""
    try:
        digest = hashlib.sha256(metadata.version("pikepdf").encode())
    except metadata.PackageNotFoundError as error:
        raise GateFailed(NO_START) from error
    for path in (*sorted(Path(__file__).parent.glob("*.py")), Path(numbers.__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def links_to_papers(site: Site, context: Context) -> dict[str, list[str]]:
    """The addresses of the pages that link to each paper, by the paper's name. Kept on the site itself."""
    held = vars(site)
    if _LINKS not in held:
        found: dict[str, list[str]] = {}
        own = urlsplit(context.site_url)
        names = {key_of(site.addresses[name]): name for name in site.files if name in site.addresses}
        for document in site.documents:
            if document.url in site.addresses:
                leads_to = {names.get(key_of(address), "") for address in links(document.html, document.url)}
            else:
                leads_to = {_target(href, document.url, own) for href in _hrefs(document.html)}
            for name in sorted(leads_to):
                found.setdefault(name, []).append(document.url)
        held[_LINKS] = found
    kept: dict[str, list[str]] = held[_LINKS]
    return kept


def _hrefs(html: str) -> Iterator[str]:
    """The addresses of links in a page that look like those of papers."""
    lower = html.lower()
    if any(f".{ending}" in lower for ending in ENDINGS):
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True)
        for element in etree.HTML(html.encode("utf-8", "replace"), parser).iter("a", "area"):
            yield element.get("href", "")


def _target(href: str, page: str, own: SplitResult) -> str:
    """The path below the root of the site that a link leads to; empty when it leads elsewhere."""
    try:
        parts = urlsplit(urljoin(page, href.strip()))
    except ValueError:  # no address at all: the links gate says so
        return ""
    path = unquote(parts.path).removeprefix(own.path.rstrip("/"))
    return path.lstrip("/") if parts.netloc in ("", own.netloc) else ""
