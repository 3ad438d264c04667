"""The list of A to Z: every page, by its title and by what residents call it."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator

from plugins.catalogue.model import Catalogue
from plugins.rendering.view import Link, link_to_entity


def sort_key(label: str) -> str:
    """Dutch alphabetical order: without accents, case and leading signs."""
    plain = unicodedata.normalize("NFKD", str(label)).encode("ascii", "ignore").decode().casefold()
    return plain.lstrip("'’` ")


def initial(label: str) -> str:
    """The letter under which ``label`` stands in a list from A to Z; ``0–9`` when it begins with none."""
    first = sort_key(label)[:1].upper()
    return first if first.isalpha() else "0–9"


def letters(catalogue: Catalogue, today: dt.date) -> list[tuple[str, list[Link]]]:
    """By letter every page, and every word by which residents know one; that has the page's title as its note."""
    pages = [link_to_entity(page) for page in catalogue.pages if page.published and page.folder != "nieuws"]
    pages += [link_to_entity(topic) for topic in catalogue.topics.values() if topic.is_active(today)]
    entries = {(str(link.label).casefold(), link.url): link for link in pages}
    titles = {label for label, _ in entries}
    for word, target in _other_words(catalogue, today):
        label = str(word).casefold()
        if label not in titles and (label, target.url) not in entries:
            entries[label, target.url] = Link(word, target.url, target.kind, target.label)
    found: dict[str, list[Link]] = {}
    for link in sorted(entries.values(), key=lambda link: (sort_key(str(link.label)), link.url)):
        found.setdefault(initial(str(link.label)), []).append(link)
    return sorted(found.items())


def _other_words(catalogue: Catalogue, today: dt.date) -> Iterator[tuple[str, Link]]:
    """What residents say, and the page that it leads to: synonyms, names of services, words of the search list."""
    for page in catalogue.pages:
        if page.published:
            yield from ((word, link_to_entity(page)) for word in page.synonyms)
    for topic in catalogue.topics.values():
        if topic.is_active(today):
            yield from ((word, link_to_entity(topic)) for word in topic.synonyms)
    for service in catalogue.services.values():
        target = catalogue.action_of(service, today) or next(iter(catalogue.information_of[service.slug]), None)
        if target:
            yield from ((word, link_to_entity(target)) for word in (service.name, *service.synonyms))
    for entry in (word for word in catalogue.search_words.values() if not word.only_search):
        found = (catalogue.find(str(reference)) for reference in entry.leads_to)
        if first := next(filter(None, found), None):
            yield from ((word, link_to_entity(first)) for word in entry.words)
