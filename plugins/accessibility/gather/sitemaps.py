"""What a website itself says its pages are: the sitemaps that robots.txt names, else /sitemap.xml."""

from __future__ import annotations

import io
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from plugins.accessibility.gather.addresses import Scope, is_file, key_of, tidy
from plugins.accessibility.gather.answer import NoAnswer
from plugins.accessibility.gather.client import Client
from plugins.accessibility.gather.gathered import Limits

_ROBOTS_BYTES = 500_000
_GZIP = b"\x1f\x8b"


@dataclass(slots=True)
class Listing:
    """``pages`` are tidy addresses in the order of the sitemap; ``notes`` say in Dutch what could not be used.

    A listing that is not ``whole`` leaves pages out, so that the site has to be crawled too.
    """

    pages: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    whole: bool = True

    def lacks(self, note: str) -> None:
        """Something of the sitemap could not be read."""
        self.notes.append(note)
        self.whole = False


def listed(client: Client, scope: Scope, limits: Limits) -> Listing:
    """The pages of the site that its sitemaps list; none when it has no sitemap."""
    listing = Listing()
    named = _named(client, scope)
    waiting = deque((address, 0) for address in named or [f"{scope.origin}/sitemap.xml"])
    seen: set[str] = set()
    known: dict[str, str] = {}
    elsewhere = 0
    while waiting:
        address, depth = waiting.popleft()
        if address in seen:
            continue
        if len(seen) >= limits.sitemaps or depth > limits.sitemap_depth or len(known) >= limits.sitemap_pages:
            listing.lacks("De sitemap is te groot. Ik heb een deel gebruikt, en volg ook de links op de pagina’s.")
            break
        seen.add(address)
        if not scope.same_host(address):
            elsewhere += 1
            continue
        try:
            for kind, place in _entries(client, address, limits):
                if kind == "sitemap":
                    waiting.append((place, depth + 1))
                elif scope.holds(place) and not is_file(place):
                    known.setdefault(key_of(place), place)
                else:
                    elsewhere += not scope.same_host(place)
        except _NoSitemap:
            if named or depth:
                listing.lacks(f"De sitemap {address} is er niet, of is niet te lezen. Ik volg ook de links.")
        except (ParseError, DefusedXmlException, zlib.error, ValueError, LookupError):
            listing.lacks(f"De sitemap {address} heeft een fout. Ik volg daarom ook de links op de pagina’s.")
    if elsewhere:
        listing.notes.append(f"De sitemap noemt ook adressen van een andere website ({elsewhere}). Die bekijk ik niet.")
    listing.pages = list(known.values())[: limits.sitemap_pages]
    return listing


class _NoSitemap(Exception):
    """Nothing there that is a sitemap."""


def _named(client: Client, scope: Scope) -> list[str]:
    """The sitemaps that robots.txt names; what else it asks of search engines is not about an audit."""
    address = f"{scope.origin}/robots.txt"
    try:
        answer = client.get(address, _ROBOTS_BYTES, pages_only=False)
    except NoAnswer:
        return []
    if answer.status != 200 or answer.body.lstrip().startswith(b"<"):
        return []
    robots = RobotFileParser()
    robots.parse(answer.body.decode("utf-8", "replace").removeprefix("\ufeff").splitlines())
    places = (tidy(place, address) for place in robots.site_maps() or ())
    return list(dict.fromkeys(place for place in places if place))


def _entries(client: Client, address: str, limits: Limits) -> Iterator[tuple[str, str]]:
    """``sitemap`` or ``url``, and the tidy address, for each entry of one sitemap."""
    try:
        answer = client.get(address, limits.sitemap_bytes, pages_only=False)
    except NoAnswer as problem:
        raise _NoSitemap from problem
    if answer.status != 200:
        raise _NoSitemap
    body = _unpacked(answer.body, limits.sitemap_bytes)
    if len(body) >= limits.sitemap_bytes:
        raise ValueError("too large")
    if answer.is_page and b"<urlset" not in body and b"<sitemapindex" not in body:
        raise _NoSitemap  # many sites answer with a page of their own to whatever is asked
    yield from _lines(body, address) if answer.content_type.startswith("text/plain") else _elements(body, address)


def _elements(body: bytes, address: str) -> Iterator[tuple[str, str]]:
    inside = ""
    for event, element in iterparse(io.BytesIO(body.strip()), events=("start", "end")):
        name = element.tag.rpartition("}")[2]
        if event == "start":
            inside = name if name in ("url", "sitemap") else inside
        elif name == "loc" and inside:
            if place := tidy(element.text or "", address):
                yield inside, place
            inside = ""  # images and films in an entry have a loc of their own
        elif name in ("url", "sitemap"):
            element.clear()


def _lines(body: bytes, address: str) -> Iterator[tuple[str, str]]:
    """A sitemap in plain text has one address on each line."""
    if body.lstrip().startswith(b"<"):
        yield from _elements(body, address)
        return
    for line in body.decode("utf-8-sig").split():
        if urlsplit(line).scheme and (place := tidy(line, address)):
            yield "url", place


def _unpacked(body: bytes, most: int) -> bytes:
    """``body`` out of its gzip, when it is in one; never more than ``most`` bytes."""
    if not body.startswith(_GZIP):
        return body
    unpacker = zlib.decompressobj(wbits=31)
    unpacked = unpacker.decompress(body, most)
    if not unpacker.eof and len(unpacked) < most:
        raise zlib.error("cut off")
    return unpacked
