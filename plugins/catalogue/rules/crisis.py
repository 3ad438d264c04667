"""The crisis page while it is on: who reads it must see that it is of today. Time alone never blocks."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.checks import Context, Match, Rule, Severity


def crisis_outdated(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """What it says of when it was written is of another day, or is no day at all."""
    crisis = catalogue.ongoing_crisis
    if crisis and crisis.updated(context.date).day != context.date:
        yield Match(crisis.updated_text.place, quote=str(crisis.updated_text), field="bijgewerkt")


CRISIS_RULES = (Rule("catalogue.crisis-outdated", Severity.WARNING, crisis_outdated, "W71"),)
