"""Someone owns every page, and someone else stands in (W70)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plugins.catalogue.model import Catalogue, Entity
from plugins.checks import Context, Match, Rule, Severity


def owned(catalogue: Catalogue) -> Iterator[Entity]:
    """What must have an owner: all pages, services and topics."""
    yield from catalogue.services.values()
    yield from catalogue.topics.values()
    yield from catalogue.pages


def tended_by(catalogue: Catalogue, entity: Entity | None, sentence: str) -> str:
    """``sentence`` with the name of the team that owns an entity; empty when nobody does."""
    owner = catalogue.owner_of(entity) if entity else None
    return sentence.format(owner.name) if owner else ""


def no_owner(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Nobody owns this: no owner of its own, no service and no theme to take it from."""
    for entity in owned(catalogue):
        if catalogue.owner_of(entity) is None and not _names_someone(catalogue, entity):
            yield Match(entity.place(), quote=entity.slug, field="eigenaar")


def _names_someone(catalogue: Catalogue, entity: Entity) -> bool:
    """Does it name an owner, or a service or theme that has one? Then a wrong name is the fault, not this."""
    if any(getattr(entity, key, None) for key in ("owner", "team")):
        return True
    slugs = [str(slug) for slug in (getattr(entity, "service", None), *getattr(entity, "services", ())) if slug]
    return bool(slugs) or bool(getattr(entity, "theme", None))


def deputy_is_owner(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Who stands in for oneself is no deputy."""
    for team in catalogue.teams.values():
        if team.deputy == team.slug:
            yield Match(team.deputy.place, quote=team.slug, field="plaatsvervanger")
    for entity in owned(catalogue):
        owner, deputy = catalogue.owner_of(entity), getattr(entity, "deputy", None)
        if owner and deputy and deputy == owner.slug:
            yield Match(entity.place("plaatsvervanger"), quote=str(deputy), field="plaatsvervanger")


OWNERSHIP_RULES = (
    Rule("catalogue.no-owner", Severity.ERROR, no_owner, "W70"),
    Rule("catalogue.deputy-is-owner", Severity.ERROR, deputy_is_owner, "W70"),
)
