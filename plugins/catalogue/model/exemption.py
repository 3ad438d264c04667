"""Texts that one rule of the readability gate leaves alone, with a reason and an end."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from plugins.catalogue.model.base import Model
from plugins.catalogue.model.scalars import Date, Line, List, Reason, ShortLine


class ExemptedText(Model):
    """An entry of ``uitzonderingen``. Whether the rule exists, and still finds the text, is for the gate to say."""

    rule: Line = Field(alias="regel")
    text: ShortLine = Field(alias="tekst")
    reason: Reason = Field(alias="reden")
    until: Date = Field(alias="tot")
    """The last day, at most twelve months ahead."""


Exemptions = Annotated[tuple[ExemptedText, ...], List]
"""What pages, services and topics may have: the kinds of files that hold prose."""
