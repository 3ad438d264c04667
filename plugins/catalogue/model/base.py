"""What all models share: closed keys, frozen values, and the way back to the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, PrivateAttr

from plugins.checks import Place, PlacedText


class PlacedDict(dict[str, Any]):
    """A mapping read from a file: where it begins, and where each key stands."""

    place: Place
    key_places: dict[str, Place]


class PlacedList(list[Any]):
    """A list read from a file, and where it begins."""

    place: Place


def place_of(raw: Any, *steps: str | int) -> Place:
    """Walk from ``raw`` along keys and indexes; the place of the deepest value that is there.

    A key that is there is placed at its value; a key that is missing at its mapping.
    """
    place: Place = raw.place
    for step in steps:
        if isinstance(raw, PlacedDict) and isinstance(step, str) and step in raw:
            raw, fallback = raw[step], raw.key_places[step]
        elif isinstance(raw, PlacedList) and isinstance(step, int) and step < len(raw):
            raw, fallback = raw[step], raw.place
        else:
            break
        place = getattr(raw, "place", fallback)
    return place


def _texts_in(raw: Any) -> Iterator[PlacedText]:
    if isinstance(raw, PlacedText):
        yield raw
    elif isinstance(raw, PlacedDict | PlacedList):
        for each in raw.values() if isinstance(raw, PlacedDict) else raw:
            yield from _texts_in(each)


class Model(BaseModel):
    """A part of an entity. Unknown keys are errors; nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class Entity(Model):
    """Something with an address of its own in ``content/``: a file, or an entry in a file's list.

    ``slug`` is the file's name without its ending, or the entry's id; ``path`` is the file.
    """

    identity: ClassVar[str] = "id"
    """The key by which entries of a list are told apart."""

    _slug: str = PrivateAttr(default="")
    _raw: Any = PrivateAttr(default=None)
    _path: str = PrivateAttr(default="")

    def bind(self, slug: str, path: str, raw: Any) -> None:
        """Called once by the reader, right after validation."""
        self._slug, self._path, self._raw = slug, path, raw

    @property
    def slug(self) -> str:
        """The name in addresses and relations."""
        return self._slug

    @property
    def key(self) -> str:
        """What tells it apart from others of its kind."""
        return self._slug

    @property
    def path(self) -> str:
        """The source file, with the ``content/`` prefix."""
        return self._path

    def place(self, *steps: str | int) -> Place:
        """Where a field (Dutch keys and list indexes) was written; without steps, where the entity begins."""
        return place_of(self._raw, *steps)

    def texts(self) -> Iterator[PlacedText]:
        """Every value that the editor wrote, in order, as text with its place."""
        return _texts_in(self._raw)

    def wrote(self, key: str) -> bool:
        """Did the editor write this (Dutch) key, or is its value a default?"""
        return key in self._raw


class Written(Entity):
    """A Markdown file: fields, and a text below them."""

    folder: ClassVar[str] = ""

    _body: PlacedText = PrivateAttr(default=PlacedText(""))

    @property
    def body(self) -> PlacedText:
        """The Markdown; line 1 of it stands at the first line of its map."""
        return self._body

    def bind_body(self, body: PlacedText) -> None:
        """Called once by the reader."""
        self._body = body
