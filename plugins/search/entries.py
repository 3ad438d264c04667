"""What can be found: an entry for each page, and the phrases by which residents find it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bs4 import BeautifulSoup

from plugins.catalogue.model import AppointmentTopic, Catalogue, InformationPage, Service, TransactionPage
from plugins.catalogue.model.crisis import HOME, ORDINARY_HOME
from plugins.catalogue.rules.services import product_names
from plugins.rendering.body import Body
from plugins.rendering.view import View
from plugins.search.texts import texts_of

HIDDEN = frozenset(("/zoeken/", HOME, ORDINARY_HOME))
"""Pages that nobody needs search for."""
_CODE = re.compile(r"\[\[[^\]]*\]\]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A page: how it is shown among the results, and its ``headings`` and ``text`` to be searched."""

    url: str
    title: str
    kind: str
    language: str
    summary: str
    headings: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Words by which residents find some pages: ``first`` are what they most likely want, ``other`` follow these.

    With ``named`` they are what the first pages are called, besides their titles.
    """

    words: tuple[str, ...]
    first: tuple[str, ...]
    other: tuple[str, ...] = ()
    named: bool = False


@dataclass(frozen=True)
class Findable:
    """All that search knows of a site."""

    entries: tuple[Entry, ...]
    phrases: tuple[Phrases, ...]
    same: tuple[tuple[str, ...], ...] = ()
    """Words that mean the same, from the municipality's own list."""
    own: tuple[str, ...] = field(default=())
    """Words that stand for the municipality itself, and tell no page from another."""


def findable(catalogue: Catalogue, views: Iterable[View], bodies: Mapping[str, Body], today: dt.date) -> Findable:
    """The pages of ``views`` and the phrases of the catalogue. ``bodies`` are the converted texts, by source path.

    Topics that cannot be booked on ``today`` are left out.
    """
    shown = [
        view
        for view in views
        if view.url not in HIDDEN and not view.stands_in and view.template != "question.html" and _holds(view, today)
    ]
    urls = frozenset(view.url for view in shown)
    groups = [*_of_pages(shown), *_of_services(catalogue, urls), *_of_words(catalogue, urls)]
    return Findable(
        entries=tuple(_entry(catalogue, view, bodies) for view in shown),
        phrases=tuple(group for group in groups if group.words and group.first),
        same=tuple(
            tuple(str(word).lower() for word in each.words)
            for each in catalogue.search_words.values()
            if each.same and not each.leads_to
        ),
        own=("gemeente", *str(catalogue.municipality.short_name).lower().split()),
    )


def _holds(view: View, today: dt.date) -> bool:
    return not isinstance(view.source, AppointmentTopic) or view.source.is_active(today)


def _entry(catalogue: Catalogue, view: View, bodies: Mapping[str, Body]) -> Entry:
    body = bodies.get(view.source.path) if view.source else None
    headings: tuple[str, ...] = ()
    if body:
        found = BeautifulSoup(body.html, "lxml").find_all(("h2", "h3"))
        headings = tuple(" ".join(heading.get_text().split()) for heading in found)
    texts = [*texts_of(catalogue, view), *(body.texts if body else ())]
    return Entry(
        url=view.url,
        title=str(view.title),
        kind=view.kind,
        language=view.language,
        summary=_CODE.sub("", str(view.description or "")),
        headings=headings,
        text=_CODE.sub(" ", " ".join(texts)),
    )


def _of_pages(views: Iterable[View]) -> Iterator[Phrases]:
    """What pages and topics say of themselves."""
    for view in views:
        words = tuple(str(synonym) for synonym in getattr(view.source, "synonyms", ()))
        yield Phrases(words, (view.url,))


def _of_services(catalogue: Catalogue, urls: frozenset[str]) -> Iterator[Phrases]:
    """A service's name, synonyms and official name lead to where one acts, and to the page that explains it."""
    for service in catalogue.services.values():
        words = [str(synonym) for synonym in service.synonyms if str(synonym).lower() != str(service.name).lower()]
        if service.upl_uri in (names := product_names()):
            words.append(names[str(service.upl_uri)][0])
        acts: list[TransactionPage | AppointmentTopic] = []
        if transaction := catalogue.transaction_of.get(service.slug):
            acts.append(transaction)
        acts += catalogue.topics_of[service.slug]
        main = main_page(catalogue, service)
        other = [page for page in catalogue.information_of[service.slug] if page is not main]
        first = [page.url for page in (*acts[:1], *((main,) if main else ()))]
        rest = [page.url for page in (*acts[1:], *other)]
        yield Phrases((str(service.name),), _known(first, urls), _known(rest, urls), named=True)
        said = {word: named for word in words if (named := _named(word, other))}
        yield Phrases(_different(w for w in words if w not in said), _known(first, urls), _known(rest, urls))
        for word, named in said.items():
            yield Phrases((word,), _known(named, urls), _known([u for u in (*first, *rest) if u not in named], urls))


def _named(phrase: str, pages: Iterable[InformationPage]) -> list[str]:
    """The pages on one side of a service that ``phrase`` (*paspoort kwijt*) names in so many words."""
    words = set(phrase.lower().split())
    return [page.url for page in pages if len(words) > 1 and words <= set(str(page.title).lower().split())]


def main_page(catalogue: Catalogue, service: Service) -> InformationPage | None:
    """The page that explains the service itself: the one that bears its name, else the first."""
    pages = catalogue.information_of[service.slug]
    named = (page for page in pages if service.slug == page.slug or str(page.title) == str(service.name))
    return next(named, None) or next(iter(pages), None)


def _of_words(catalogue: Catalogue, urls: frozenset[str]) -> Iterator[Phrases]:
    """The municipality's own list of words that lead to pages."""
    for word in catalogue.search_words.values():
        addresses = [str(see) if see.startswith("/") else catalogue.address_of(str(see)) for see in word.leads_to]
        yield Phrases(tuple(map(str, word.words)), _known([a for a in addresses if a], urls))


def _known(addresses: Iterable[str], urls: frozenset[str]) -> tuple[str, ...]:
    return tuple(address for address in dict.fromkeys(addresses) if address in urls)


def _different(words: Iterable[str]) -> tuple[str, ...]:
    """``words`` without those that stand there already, but for capitals."""
    return tuple({word.lower(): word for word in reversed([*words])}.values())[::-1]
