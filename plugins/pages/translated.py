"""Pages in other languages: a start page for each, and the versions of Dutch pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from plugins.catalogue.model import Catalogue, InformationPage, Language, Translation
from plugins.catalogue.relations import dutch_date, is_behind, languages_of, theme_of, translations_of, versions_of
from plugins.rendering.body import Body
from plugins.rendering.contact import telephone
from plugins.rendering.environment import prose
from plugins.rendering.places import AHEAD, place_hours
from plugins.rendering.speech import Speech, speech_of
from plugins.rendering.view import NOT_THERE, Link, View


@dataclass(frozen=True, slots=True)
class Origin:
    """What a version tells of the Dutch page: its address, the day of its text, and whether that text is newer."""

    url: str
    date: dt.date | None
    made_from: dt.date
    newer: bool


def translated_views(
    catalogue: Catalogue, bodies: Mapping[str, Body], today: dt.date, dutch: Iterable[View]
) -> Iterator[View]:
    """The start page of each language, and a view for each version. ``dutch`` are the views of the Dutch pages."""
    by_url = {view.url: view for view in dutch}
    for language in languages_of(catalogue):
        speech = speech_of(catalogue, language.slug)
        pages = [page for page in translations_of(catalogue) if page.language == language.slug]
        yield _start(catalogue, language, pages, bodies[language.path], today)
        yield _not_there(catalogue, language, pages, speech, today)
        for page in pages:
            view = by_url[str(catalogue.address_of(page.origin))]
            yield _version(catalogue, page, view, speech, bodies[page.path])


def _start(catalogue: Catalogue, language: Language, pages: Iterable[Translation], body: Body, today: dt.date) -> View:
    phone = telephone(catalogue, today)
    hours = phone.hours if phone else None
    return View(
        url=language.url,
        template="language.html",
        kind="overzicht",
        title=language.title,
        path=language.path,
        description=language.summary,
        source=language,
        language=language.slug,
        context={
            "page": language,
            "body": prose(body),
            "groups": _by_theme(catalogue, pages),
            "phone": phone,
            "phone_week": tuple(enumerate(hours.week_on(today).days)) if hours else (),
            "phone_exceptions": tuple(hours.upcoming(today, AHEAD)) if hours else (),
            "places": [place_hours(location, today) for location in catalogue.locations.values()],
        },
    )


def _not_there(
    catalogue: Catalogue, language: Language, pages: Iterable[Translation], speech: Speech, today: dt.date
) -> View:
    """What a server gives at addresses below that of the language where nothing is."""
    start = Link(language.title, language.url, language=language.slug)
    return View(
        url=f"{language.url}{NOT_THERE}",
        template="not_found_translated.html",
        kind="overzicht",
        title=speech.not_there,
        path=language.path,
        language=language.slug,
        context={"links": [start, *map(_link, in_order(pages))], "phone": telephone(catalogue, today)},
    )


def in_order(pages: Iterable[Translation]) -> list[Translation]:
    """The versions by their titles."""
    return sorted(pages, key=lambda each: (str(each.title).casefold(), each.key))


def _by_theme(catalogue: Catalogue, pages: Iterable[Translation]) -> list[tuple[str | None, list[Link]]]:
    """Links to the versions by the name of their theme, in the order of the themes; those without one at the end."""
    groups: dict[str, list[Link]] = {slug: [] for slug in (*catalogue.themes, "")}
    for page in in_order(pages):
        groups[_theme(catalogue, page)].append(_link(page))
    names = {slug: str(theme.name) for slug, theme in catalogue.themes.items()}
    return [(names.get(slug), links) for slug, links in groups.items() if links]


def _theme(catalogue: Catalogue, page: Translation) -> str:
    origin = catalogue.find(page.origin)
    theme = theme_of(catalogue, origin) if isinstance(origin, InformationPage) else None
    return theme.slug if theme else ""


def _link(page: Translation) -> Link:
    return Link(page.title, page.url, page.origin_folder, language=page.language)


def _version(catalogue: Catalogue, page: Translation, dutch: View, speech: Speech, body: Body) -> View:
    start = catalogue.languages[page.language]
    date = dutch_date(catalogue, page)
    return replace(
        dutch,
        url=page.url,
        template="plain.html" if page.origin_folder == "paginas" else dutch.template,
        title=page.title,
        path=page.path,
        description=page.summary,
        source=page,
        breadcrumbs=(Link(speech.home, start.url, language=page.language),),
        language=page.language,
        context={
            **dutch.context,
            **_in_language(catalogue, page, dutch.context, speech),
            "page": page,
            "body": prose(body),
            "origin": Origin(dutch.url, date, page.made_from, is_behind(catalogue, page)),
        },
    )


def _in_language(catalogue: Catalogue, page: Translation, dutch: Mapping[str, Any], speech: Speech) -> dict[str, Any]:
    """What a version shows of its Dutch page's relations: other versions first, and where one acts, in Dutch.

    What only makes sense beside other Dutch pages is left out; the Dutch page is one click away.
    """
    if page.origin_folder == "paginas":
        return {}
    versions = versions_of(catalogue)
    by_url = {each.url: each for each in translations_of(catalogue)}
    related = [
        _link(by_url[version.url])
        for link in dutch["related"]
        for version in versions.get(link.url, ())
        if version.language == page.language
    ]
    action = dutch["action"]
    if action:
        action = replace(action, label=page.action or speech.local(action.label))
    topics = [replace(link, label=speech.local(link.label)) for link in dutch["topics"]]
    left_out = dict.fromkeys(("heard_nothing", "objection", "reviewed"))
    return {"action": action, "topics": topics, "related": related, "steps": [], "audiences": (), **left_out}
