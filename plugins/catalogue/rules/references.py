"""What one thing says of another must be there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.search_word import OVERVIEWS
from plugins.catalogue.reader.folder import LOOK_FOLDER
from plugins.checks import Context, Match, PlacedText, Rule, Severity


def _references(catalogue: Catalogue) -> Iterator[tuple[Any, Mapping[str, Any], str]]:
    """(the written reference, the group it must be in, what the group is called in Dutch)."""
    c = catalogue
    for service in c.services.values():
        yield service.team, c.teams, "team"
        yield service.theme, c.themes, "thema"
        yield from ((slug, c.services, "dienst") for slug in service.related)
        yield from ((way.channel, c.channels, "kanaal") for way in service.other_ways)
    for topic in c.topics.values():
        yield from ((slug, c.services, "dienst") for slug in topic.services)
        for channel in topic.channels:
            yield from ((slug, c.locations, "locatie") for slug in channel.locations)
        if topic.online_alternative:
            yield from ((slug, c.transactions, "pagina in regelen") for slug in topic.online_alternative.transactions)
        if topic.collecting and topic.collecting.topic:
            yield topic.collecting.topic, c.topics, "onderwerp in afspraken"
    for information in c.information.values():
        yield information.service, c.services, "dienst"
        yield information.theme, c.themes, "thema"
    for transaction in c.transactions.values():
        yield transaction.service, c.services, "dienst"
    for step_by_step in c.step_by_steps.values():
        yield step_by_step.theme, c.themes, "thema"
    for team in c.teams.values():
        yield team.deputy, c.teams, "team"
    for theme in c.themes.values():
        yield theme.question.team, c.teams, "team"
        yield from ((slug, c.channels, "kanaal") for slug in theme.question.channels)
    for channel_entity in c.channels.values():
        if channel_entity.outage:
            yield channel_entity.outage.alternative, c.channels, "kanaal"
    for alert in c.alerts.values():
        yield from ((slug, c.locations, "locatie") for slug in alert.locations)
        yield from ((slug, c.services, "dienst") for slug in alert.services)
    for version in c.crisis.versions if c.crisis else ():
        yield version.language, c.languages, "taal"
    for audience in c.audiences.values():
        yield from ((slug, c.channels, "kanaal") for slug in audience.channels)
    for situation in c.situations.values():
        yield situation.channel, c.channels, "kanaal"
    for organisation in c.help.values():
        yield from ((slug, c.themes, "thema") for slug in organisation.themes)
    for entity in c.entities:
        yield getattr(entity, "owner", None), c.teams, "team"
        if entity.slug not in c.teams or c.teams[entity.slug] is not entity:
            yield getattr(entity, "deputy", None), c.teams, "team"


def unknown_reference(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A slug or id that names nothing."""
    for written, group, what in _references(catalogue):
        if isinstance(written, PlacedText) and written and str(written) not in group:
            near = tuple(difflib.get_close_matches(str(written), list(group), n=3, cutoff=0.5))
            yield Match(
                written.place,
                quote=str(written),
                suggestions=near,
                values={"what": what, "hint": f" Bedoelt u “{near[0]}”?" if near else ""},
            )


def _page_references(catalogue: Catalogue) -> Iterator[PlacedText]:
    yield from catalogue.municipality.top_tasks
    yield catalogue.municipality.complaint
    yield catalogue.municipality.report
    yield from (task.start for task in catalogue.tasks.values() if task.start)
    for page in catalogue.information.values():
        yield from page.related
    for plan in catalogue.step_by_steps.values():
        for step in plan.steps:
            yield from step.see
    for alert in catalogue.alerts.values():
        if alert.see:
            yield alert.see
    for audience in catalogue.audiences.values():
        yield from audience.top_tasks
    for situation in catalogue.situations.values():
        yield from situation.see
    for word in catalogue.search_words.values():
        yield from (see for see in word.leads_to if see not in OVERVIEWS)


def unknown_page(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A reference such as ``regelen/x`` that leads nowhere."""
    known = [f"{page.folder}/{page.slug}" for page in catalogue.pages if page.published]
    known += [f"afspraken/{slug}" for slug in catalogue.topics]
    for written in _page_references(catalogue):
        if catalogue.address_of(str(written)) is None and not catalogue.is_concept(str(written)):
            near = tuple(difflib.get_close_matches(str(written), known, n=3, cutoff=0.5))
            yield Match(
                written.place,
                quote=str(written),
                suggestions=near,
                values={"hint": f" Bedoelt u “{near[0]}”?" if near else ""},
            )


def unpublished_page(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A reference to a concept: it is there, and nobody sees it yet."""
    for written in _page_references(catalogue):
        if catalogue.is_concept(str(written)):
            yield Match(written.place, quote=str(written))


def _lists(catalogue: Catalogue) -> Iterator[tuple[str, Sequence[PlacedText]]]:
    """References that stand together, and what they would be called if they led to where they stand."""
    yield "", catalogue.municipality.top_tasks
    for service in catalogue.services.values():
        yield service.slug, service.related
    for page in catalogue.information.values():
        yield f"{page.folder}/{page.slug}", page.related
    for topic in catalogue.topics.values():
        yield "", topic.services


def to_itself(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Something that refers its reader to itself."""
    for own, references in _lists(catalogue):
        yield from (Match(each.place, quote=str(each)) for each in references if own and str(each) == own)


def named_twice(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The same reference twice in one list."""
    for _, references in _lists(catalogue):
        for at, each in enumerate(references):
            if each in references[:at]:
                yield Match(each.place, quote=str(each))


def missing_tokens(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The file with the municipality's own tokens is not there."""
    tokens = catalogue.municipality.tokens
    if tokens is not None and not _is_there(catalogue, tokens, LOOK_FOLDER):
        yield Match(tokens.place, quote=str(tokens), field="huisstijl")


def _is_there(catalogue: Catalogue, named: str, folder: str) -> bool:
    """Is there a file by this name below ``folder``?"""
    return named in catalogue.files and named.startswith(f"{folder}/")


def missing_picture(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A picture of the municipality is not there."""
    for name, picture in catalogue.municipality.pictures:
        if picture is not None and not _is_there(catalogue, picture, "afbeeldingen"):
            yield Match(picture.place, quote=str(picture), field=f"beelden.{name}")


def no_feedback(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Residents cannot say what they think of a page: there is no address for their answers."""
    if context.production and catalogue.municipality.feedback_url is None:
        yield Match(catalogue.municipality.place(), quote="feedback_url", field="feedback_url")


def too_many_top_tasks(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """More top tasks than someone takes in at a glance."""
    tasks = catalogue.municipality.top_tasks
    if len(tasks) > 10:
        yield Match(tasks[10].place, quote=str(tasks[10]), values={"number": len(tasks)})


def same_address(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A plain page whose address the site itself uses."""
    taken = {
        "regelen", "informatie", "afspraak", "thema", "locatie", "contact", "nieuws", "stappenplan", "voor",
        "meldingen", "a-z", "klacht-of-melding", "mijn", "hulp", "woordenlijst", "zoeken", "theme", "afbeeldingen",
        "bestanden", "huisstijl", "start", *catalogue.languages,
    }  # fmt: skip
    for page in catalogue.plain_pages.values():
        if page.slug in taken:
            yield Match(page.place(), quote=page.slug, field="bestandsnaam")
    if evening := catalogue.topics.get("avond"):  # /afspraak/avond/ is the overview of evenings
        yield Match(evening.place(), quote="avond", field="bestandsnaam")


REFERENCE_RULES = (
    Rule("catalogue.unknown-reference", Severity.ERROR, unknown_reference, "Helder Loket: relaties"),
    Rule("catalogue.unknown-page", Severity.ERROR, unknown_page, "Helder Loket: relaties"),
    Rule("catalogue.unpublished-page", Severity.ERROR, unpublished_page, "Helder Loket: relaties"),
    Rule("catalogue.reference-to-itself", Severity.ERROR, to_itself, "Helder Loket: relaties"),
    Rule("catalogue.reference-twice", Severity.ERROR, named_twice, "Helder Loket: relaties"),
    Rule("catalogue.missing-tokens", Severity.ERROR, missing_tokens, "Helder Loket: relaties (W72)"),
    Rule("catalogue.missing-picture", Severity.ERROR, missing_picture, "Helder Loket: relaties (W72)"),
    Rule("catalogue.no-feedback", Severity.WARNING, no_feedback, "W50"),
    Rule("catalogue.too-many-top-tasks", Severity.ERROR, too_many_top_tasks, "Toptaken: ten hoogste tien"),
    Rule("catalogue.address-taken", Severity.ERROR, same_address, "Helder Loket: adressen"),
)
