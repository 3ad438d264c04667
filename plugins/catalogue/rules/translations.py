"""Other languages (W43): every version has a Dutch page, says when it is older, and has words for what the data say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue, Language
from plugins.catalogue.model.hours import holiday_names
from plugins.catalogue.model.translation import folded_words
from plugins.catalogue.relations import dutch_date, is_behind, theme_of, translations_of
from plugins.catalogue.rules.ownership import tended_by
from plugins.checks import Context, Match, PlacedText, Rule, Severity

_NO_OTHERS = "De site heeft nog geen andere talen."


def unknown_language(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A file in a language that the site has not."""
    known = [str(code) for code in catalogue.municipality.languages]
    written = [(page.language, page) for page in catalogue.translations.values()]
    for code, entity in (*written, *catalogue.languages.items()):
        if code not in known:
            told = f"De site heeft deze andere talen: {', '.join(known)}." if known else _NO_OTHERS
            yield Match(entity.place(), quote=code, field="bestandsnaam", values={"known": told})


def no_language_page(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A language of the site without a start page."""
    for code in catalogue.municipality.languages:
        if str(code) not in catalogue.languages:
            yield Match(code.place, quote=str(code), field="talen")


def translation_without_page(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A version of a Dutch page that is not there."""
    groups = {"informatie": catalogue.information, "paginas": catalogue.plain_pages}
    for page in catalogue.translations.values():
        if page.slug not in groups[page.origin_folder]:
            yield Match(page.place(), quote=f"{page.origin}.md", field="bestandsnaam")


def translation_behind(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The Dutch text is newer than the one that this version was made from. Visitors read so above it."""
    for page in translations_of(catalogue):
        date = dutch_date(catalogue, page)
        if date and is_behind(catalogue, page):
            values = {
                "dutch": f"{page.origin}.md",
                "date": date.isoformat(),
                "team": tended_by(
                    catalogue, catalogue.find(page.origin), " Hulp nodig? Dit team zorgt voor de pagina: {}."
                ),
            }
            yield Match(page.place("vertaald_op"), quote=page.made_from.isoformat(), field="vertaald_op", values=values)


def translated_in_future(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Made from a text of a day that is still to come: a typing error."""
    for page in catalogue.translations.values():
        if page.made_from > context.date:
            yield Match(page.place("vertaald_op"), quote=page.made_from.isoformat(), field="vertaald_op")


def word_untranslated(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A short text of the data that stands in Dutch on a page in another language."""
    for language in catalogue.languages.values():
        told: set[str] = set()
        for text in _shown(catalogue, language, context.date):
            name = folded_words(text)
            if name not in told and language.word_for(text) is None:
                told.add(name)
                yield Match(language.place("woorden"), quote=str(text), field="woorden")


def word_unused(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A word for a Dutch text that is in the data no more."""
    holidays = holiday_names(context.date.year)
    data = (entity for entity in catalogue.entities if not isinstance(entity, Language))
    known = {folded_words(text) for text in (*holidays, *(text for entity in data for text in entity.texts()))}
    for language in catalogue.languages.values():
        for word in language.words:
            if folded_words(word.dutch) not in known:
                yield Match(word.dutch.place, quote=str(word.dutch), field="woorden")


def word_twice(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A word for a Dutch text that has a word already."""
    for language in catalogue.languages.values():
        seen: set[str] = set()
        for word in language.words:
            if (name := folded_words(word.dutch)) in seen:
                yield Match(word.dutch.place, quote=str(word.dutch), field="woorden")
            seen.add(name)


def _shown(catalogue: Catalogue, language: Language, day: dt.date) -> Iterator[PlacedText]:
    """The short Dutch texts that the pages in a language show on ``day`` and later."""
    for page in translations_of(catalogue):
        origin = catalogue.information.get(page.slug) if page.origin_folder == "informatie" else None
        service = catalogue.services.get(str(origin.service or "")) if origin else None
        if page.language != language.slug or origin is None:
            continue
        if theme := theme_of(catalogue, origin):
            yield theme.name
        if service:
            yield from (price.description for price in (*service.prices_on(day), *service.later_prices(day)))
            yield from (service.term,) if service.term else ()
            action = catalogue.action_of(service, day)
            yield from (t.name for t in catalogue.topics_of[service.slug] if t.is_active(day) and t is not action)
    for location in catalogue.locations.values():
        yield location.name
        yield from (location.hours_note,) if location.hours_note else ()
        yield from (each.reason for each in location.exceptions if each.last >= day)
        yield from (period.reason for period in location.periods if period.end >= day)
    for channel in catalogue.channels.values():
        if channel.kind == "telefoon" and channel.phone == catalogue.municipality.phone:
            yield from (each.reason for each in channel.exceptions if each.last >= day)


_RELATIONS = "Helder Loket: relaties (W43)"

TRANSLATION_RULES = (
    Rule("catalogue.unknown-language", Severity.ERROR, unknown_language, _RELATIONS),
    Rule("catalogue.no-language-page", Severity.ERROR, no_language_page, _RELATIONS),
    Rule("catalogue.translation-without-page", Severity.ERROR, translation_without_page, _RELATIONS),
    Rule("catalogue.translation-behind", Severity.WARNING, translation_behind, "W43"),
    Rule("catalogue.translated-in-future", Severity.WARNING, translated_in_future, "W43"),
    Rule("catalogue.word-untranslated", Severity.NOTICE, word_untranslated, "WCAG 2.2, 3.1.2 taal van onderdelen"),
    Rule("catalogue.word-unused", Severity.NOTICE, word_unused, _RELATIONS),
    Rule("catalogue.word-twice", Severity.NOTICE, word_twice, _RELATIONS),
)
