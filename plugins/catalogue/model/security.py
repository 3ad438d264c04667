"""Where somebody who finds a hole in the site can tell it: ``security.txt`` (RFC 9116)."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, field_validator

from plugins.catalogue.model.base import Model
from plugins.catalogue.model.scalars import _MAIL, Date, List, Url, _pattern, _scalar, _url, choice, wrong
from plugins.checks import PlacedText

LANGUAGES = ("nl", "en", "de", "fr")
"""In which somebody may write."""
_mail = _pattern(_MAIL, "not-a-mail-address")


def _mail_or_url(value: Any) -> Any:
    text = _scalar(value)
    return _url(text) if "://" in text else _mail(text)


class SecurityContact(Model):
    """``beveiliging`` in ``gegevens/gemeente.yaml``. Until ``expires`` somebody answers for it that it is right."""

    contacts: Annotated[tuple[Annotated[PlacedText, BeforeValidator(_mail_or_url)], ...], List] = Field(alias="contact")
    """Addresses for mail, or https; the first one is used first."""
    expires: Date = Field(alias="verloopt")
    policy: Url | None = Field(alias="beleid", default=None)
    languages: Annotated[tuple[Annotated[PlacedText, choice(*LANGUAGES)], ...], List] = Field(alias="talen", default=())

    @field_validator("contacts")
    @classmethod
    def _somebody(cls, contacts: tuple[PlacedText, ...]) -> tuple[PlacedText, ...]:
        if not contacts:
            raise wrong("security-without-contact", "contact")
        return contacts
