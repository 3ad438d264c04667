"""Addresses that were once on the site, and where they lead now."""

from __future__ import annotations

import re
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, model_validator

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.scalars import Reason, _scalar, _url, wrong
from plugins.checks import PlacedText

_PATH = r"(?:/(?!\.{1,2}(?:/|$))[A-Za-z0-9._~+,@-]+)+/?"
_OLD = re.compile(_PATH)
_NEW = re.compile(rf"(?:/|{_PATH})(?:#[A-Za-z0-9._-]+)?")
_LONGEST = 300


def _old(value: Any) -> Any:
    text = _scalar(value)
    if len(text) > _LONGEST or not _OLD.fullmatch(text):
        raise wrong("not-an-old-address", text)
    return text


def _new(value: Any) -> Any:
    text = _scalar(value)
    if not text.startswith("/"):
        return _url(text)
    if len(text) > _LONGEST or not _NEW.fullmatch(text):
        raise wrong("not-a-new-address", text)
    return text


OldAddress = Annotated[PlacedText, BeforeValidator(_old)]
"""What stood behind the host: plain letters, digits and signs, so that it means the same to every server."""
NewAddress = Annotated[PlacedText, BeforeValidator(_new)]
"""An address of the site itself, from the slash on, or a whole one with https."""


class MovedAddress(Entity):
    """An entry of ``gegevens/verhuisd.yaml``: an address of before, and either where it went, or why it is gone."""

    identity: ClassVar[str] = "van"

    old: OldAddress = Field(alias="van")
    new: NewAddress | None = Field(alias="naar", default=None)
    gone: Reason | None = Field(alias="weg", default=None)

    @model_validator(mode="after")
    def _one_of_both(self) -> MovedAddress:
        if (self.new is None) is (self.gone is None):
            raise wrong("moved-unclear", str(self.old))
        return self
