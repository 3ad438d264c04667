"""A view: one page that is to be written, whatever it is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from plugins.catalogue.model import Alert, Catalogue, Entity

ACTING = ("regelen", "afspraken")
"""The kinds of pages on which one acts."""


NOT_THERE = "404.html"
"""What the page for wrong addresses is called, at the root and in the folder of each other language."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a template: its words, its address, the kind of page it leads to, a word about it, its language."""

    label: str
    url: str
    kind: str = ""
    note: str = ""
    language: str = "nl"


@dataclass(frozen=True)
class View:
    """``url`` on the site, ``template`` in the theme, ``kind`` (the content folder's name, or ``overzicht``).

    ``path`` is the source file that an editor would change; ``context`` holds what only this template needs.
    """

    url: str
    template: str
    kind: str
    title: str
    path: str
    description: str | None = None
    source: Entity | None = None
    breadcrumbs: tuple[Link, ...] = ()
    alerts: tuple[Alert, ...] = ()
    announces: bool = True
    """Do the alerts for the whole site stand above it? Not where they are the page itself."""
    language: str = "nl"
    context: Mapping[str, Any] = field(default_factory=dict)

    @property
    def window_title(self) -> str:
        """The title of the window, which tells pages apart where their headings may be the same."""
        return f"Afspraak: {self.title}" if self.kind == "afspraken" else str(self.title)

    @property
    def first_alerts(self) -> tuple[Alert, ...]:
        """What one must know before anything else: all of them, but where one acts not what is merely good to know."""
        later = self.later_alerts
        return tuple(alert for alert in self.alerts if alert not in later)

    @property
    def later_alerts(self) -> tuple[Alert, ...]:
        """What may wait until after the start button, so that it does not push the button out of sight."""
        if self.kind not in ACTING:
            return ()
        return tuple(alert for alert in self.alerts if str(alert.kind) == "informatie")

    @property
    def stands_in(self) -> bool:
        """Does a server give it at addresses where nothing is? Then it has no address that anybody should know."""
        return self.url.endswith(f"/{NOT_THERE}")

    @property
    def output(self) -> str:
        """The file below the output folder."""
        return self.url.lstrip("/") if self.stands_in else f"{self.url.strip('/')}/index.html".lstrip("/")


HOME = Link("Home", "/")


def link_to(catalogue: Catalogue, reference: str) -> Link:
    """A link to what a reference such as ``regelen/x`` names. The rules have made sure that it is there."""
    entity = catalogue.find(reference)
    if entity is None:
        raise KeyError(reference)
    return link_to_entity(entity)


def link_to_entity(entity: Entity, note: str = "") -> Link:
    """A link to an entity that has a page."""
    label = _label(entity)
    kind = getattr(type(entity), "folder", "") or {"AppointmentTopic": "afspraken", "Location": "locaties"}.get(
        type(entity).__name__, "overzicht"
    )
    return Link(label, getattr(entity, "url", "/"), kind, note)


def _label(entity: Entity) -> str:
    for attribute in ("title", "name"):
        label = getattr(entity, attribute, None)
        if isinstance(label, str):
            return label
    return entity.slug
