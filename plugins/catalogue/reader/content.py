"""Reading a whole content folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from plugins.catalogue.model import (
    Alert,
    AppointmentTopic,
    AudienceEntry,
    Catalogue,
    Channel,
    Crisis,
    Entity,
    HelpOrganisation,
    Language,
    Location,
    Medium,
    MovedAddress,
    Municipality,
    OldFile,
    SearchWord,
    Service,
    Situation,
    Team,
    Term,
    Theme,
    TopTask,
    Translation,
    Written,
)
from plugins.catalogue.model.base import PlacedDict, PlacedList
from plugins.catalogue.model.page import PAGE_KINDS
from plugins.catalogue.model.term import folded_term
from plugins.catalogue.reader.assets import Assets
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.folder import (
    ASSET_FOLDERS,
    CRISIS,
    NEEDED_FILES,
    PREFIX,
    TASKS,
    ContentFile,
    content_files,
)
from plugins.catalogue.reader.front_matter import read_front_matter
from plugins.catalogue.reader.text import MARKDOWN_LIMIT, YAML_LIMIT, read_text
from plugins.catalogue.reader.validate import validated
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import Finding, Place, Severity
from plugins.checks.addresses import folded_address

E = TypeVar("E", bound=Entity)
W = TypeVar("W", bound=Written)

_FILES: dict[str, type[Entity]] = {"afspraken": AppointmentTopic, "meldingen": Alert, "gegevens/diensten": Service}
_LISTS: dict[str, type[Entity]] = {
    TASKS: TopTask,
    "gegevens/locaties.yaml": Location,
    "gegevens/kanalen.yaml": Channel,
    "gegevens/themas.yaml": Theme,
    "gegevens/teams.yaml": Team,
    "gegevens/hulp.yaml": HelpOrganisation,
    "gegevens/doelgroepen.yaml": AudienceEntry,
    "gegevens/klacht-of-melding.yaml": Situation,
    "gegevens/woordenlijst.yaml": Term,
    "gegevens/oude-bestanden.yaml": OldFile,
    "gegevens/verhuisd.yaml": MovedAddress,
    "gegevens/zoekwoorden.yaml": SearchWord,
}
_SINGLE: dict[str, type[Entity]] = {"gegevens/gemeente.yaml": Municipality, CRISIS: Crisis}
_MARKDOWN: tuple[type[Written], ...] = (*PAGE_KINDS, Medium, Language)
_WRITTEN = {kind.folder: kind for kind in _MARKDOWN}
_WITHOUT_TEXT = {
    **dict.fromkeys(("informatie", "nieuws", "paginas", "talen"), "page-without-text"),
    Medium.folder: "medium-without-text",
}
"""Folder → what is wrong with a file in it that has no text."""
_TWICE: dict[type[Entity], str] = {
    Term: "duplicate-term",
    OldFile: "duplicate-old-file",
    MovedAddress: "duplicate-move",
    SearchWord: "duplicate-search-word",
}
"""What is wrong with a second entry of the same name, where it is no id."""
_FOLDED: dict[type[Entity], Callable[[str], str]] = {
    Term: folded_term,
    SearchWord: folded_term,
    MovedAddress: folded_address,
}
"""When two names count as the same, where that is more than their letters."""


@dataclass(frozen=True)
class Reading:
    """What came of reading: the catalogue, all faults, and how many files were read.

    The catalogue is None without a readable ``gegevens/gemeente.yaml``; it lacks what could not be read.
    """

    catalogue: Catalogue | None
    findings: tuple[Finding, ...]
    files: int

    @property
    def failed(self) -> bool:
        """Was something wrong that blocks?"""
        return self.catalogue is None or any(finding.severity is Severity.ERROR for finding in self.findings)


def read_content(content: Path) -> Reading:
    """Read everything below ``content``. Never raises for what an editor did; every fault becomes a finding."""
    faults = Faults()
    if not content.is_dir():
        faults.add("no-content-folder", Place(PREFIX))
        return Reading(None, tuple(faults.found), 0)
    found: dict[type[Entity], dict[str, Any]] = {}
    assets = Assets()
    count = 0
    seen = set()
    for file in content_files(content, faults):
        count += 1
        seen.add(file.relative)
        try:
            with faults.in_time(file.shown):
                if file.folder.partition("/")[0] in ASSET_FOLDERS:
                    assets.take(file, faults)
                else:
                    for entity in entities_of(file, faults):
                        found.setdefault(type(entity), {})[entity.key] = entity
        except Unreadable:
            continue
        except OSError:
            faults.add("file-unreadable", Place(file.shown))
    for name in NEEDED_FILES:
        if name not in seen:
            faults.add("missing-file", Place(f"{PREFIX}/{name}"), quote=name)
    municipality = next(iter(found.get(Municipality, {}).values()), None)
    catalogue = None if municipality is None else _catalogue(municipality, found, assets)
    return Reading(catalogue, tuple(faults.found), count)


def entities_of(file: ContentFile, faults: Faults) -> list[Entity]:
    """What one file of fields or text holds. Raises ``Unreadable`` after noting why it cannot be read."""
    if file.language:
        translation = _written(Translation, file, faults)
        if translation is not None:
            translation.bind_origin(file.folder, file.language)
        return [translation] if translation else []
    if file.folder in _WRITTEN:
        entity = _written(_WRITTEN[file.folder], file, faults)
        return [entity] if entity else []
    raw = read_yaml(read_text(file.path, file.shown, YAML_LIMIT, faults), file.shown, faults)
    if file.relative in _LISTS:
        return _listed(_LISTS[file.relative], raw, file, faults)
    model = _SINGLE.get(file.relative) or _FILES[file.folder]
    single = _single(model, raw, file.slug, file, faults)
    return [single] if single else []


def _single(model: type[E], raw: Any, slug: str, file: ContentFile, faults: Faults) -> E | None:
    if not isinstance(raw, PlacedDict):
        faults.add("not-fields", Place(file.shown, 1))
        return None
    entity = validated(model, raw, faults)
    if entity is not None:
        entity.bind(slug, file.shown, raw)
    return entity


def _listed(model: type[E], raw: Any, file: ContentFile, faults: Faults) -> list[Entity]:
    if not isinstance(raw, PlacedList):
        faults.add("not-a-list", Place(file.shown, 1), found="iets anders", field=file.slug)
        return []
    entities: list[Entity] = []
    first: dict[str, Place] = {}
    kind = "duplicate-task" if model is TopTask else _TWICE.get(model, "duplicate-id")
    for item in raw:
        if not isinstance(item, PlacedDict):
            faults.add("not-fields", item.place)
            continue
        identity = item.get(model.identity)
        name = _FOLDED.get(model, str.strip)(str(identity))
        if identity is not None and name in first:
            faults.add(kind, identity.place, quote=str(identity).strip(), first=first[name].line)
            continue
        if identity is not None:
            first[name] = identity.place
        if entity := _single(model, item, name, file, faults):
            entities.append(entity)
    return entities


def _written(model: type[W], file: ContentFile, faults: Faults) -> W | None:
    raw, body = read_front_matter(read_text(file.path, file.shown, MARKDOWN_LIMIT, faults), file.shown, faults)
    entity = _single(model, raw, file.slug, file, faults)
    if entity is not None:
        entity.bind_body(body)
    if not body.strip() and (kind := _WITHOUT_TEXT.get(file.folder)):
        faults.add(kind, Place(file.shown, body.place.line or 1))
    return entity


def _catalogue(municipality: Municipality, found: Mapping[type[Entity], dict[str, Any]], assets: Assets) -> Catalogue:
    information, transaction, steps, news, plain = (found.get(kind, {}) for kind in PAGE_KINDS)
    return Catalogue(
        municipality=municipality,
        services=found.get(Service, {}),
        information=information,
        transactions=transaction,
        topics=found.get(AppointmentTopic, {}),
        step_by_steps=steps,
        news=news,
        plain_pages=plain,
        alerts=found.get(Alert, {}),
        locations=found.get(Location, {}),
        channels=found.get(Channel, {}),
        themes=found.get(Theme, {}),
        teams=found.get(Team, {}),
        help=found.get(HelpOrganisation, {}),
        audiences=found.get(AudienceEntry, {}),
        situations=found.get(Situation, {}),
        glossary=found.get(Term, {}),
        search_words=found.get(SearchWord, {}),
        media=found.get(Medium, {}),
        old_files=found.get(OldFile, {}),
        moved=found.get(MovedAddress, {}),
        tasks=found.get(TopTask, {}),
        crisis=next(iter(found.get(Crisis, {}).values()), None),
        languages=found.get(Language, {}),
        translations=found.get(Translation, {}),
        files=frozenset(assets.files),
        films=assets.films,
        captions=assets.captions,
    )
