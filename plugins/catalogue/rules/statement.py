"""The statement in the national register: it must be there, and what is said of it must be its own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.checks import Context, Match, Rule, Severity

LAW = "Besluit digitale toegankelijkheid overheid"
YEAR = 366
"""Days that a statement may stay as it is."""


def no_statement(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Residents cannot find the statement: there is no address of it."""
    if context.production and catalogue.municipality.accessibility_statement is None:
        place = catalogue.municipality.place()
        yield Match(place, quote="toegankelijkheidsverklaring", field="toegankelijkheidsverklaring")


def status_without_statement(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A status, or a day of change, of a statement that the address does not lead to."""
    statement = catalogue.municipality.accessibility_statement
    if statement and not statement.in_register and (statement.status or statement.changed):
        yield Match(statement.url.place, quote=str(statement.url), field="toegankelijkheidsverklaring.url")


def changed_in_future(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A day of change that is yet to come."""
    municipality = catalogue.municipality
    statement = municipality.accessibility_statement
    if statement and statement.changed and statement.changed > context.date:
        place = municipality.place("toegankelijkheidsverklaring", "gewijzigd")
        yield Match(place, quote=statement.changed.isoformat(), field="toegankelijkheidsverklaring.gewijzigd")


def statement_old(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The statement was changed so long ago that it must be held against the site again."""
    municipality = catalogue.municipality
    statement = municipality.accessibility_statement
    if statement and statement.changed and statement.changed < context.date - dt.timedelta(YEAR):
        place = municipality.place("toegankelijkheidsverklaring", "gewijzigd")
        yield Match(place, quote=statement.changed.isoformat(), field="toegankelijkheidsverklaring.gewijzigd")


STATEMENT_RULES = (
    Rule("catalogue.no-statement", Severity.WARNING, no_statement, LAW),
    Rule("catalogue.status-without-statement", Severity.ERROR, status_without_statement, LAW),
    Rule("catalogue.statement-in-future", Severity.ERROR, changed_in_future, LAW),
    Rule("catalogue.statement-old", Severity.WARNING, statement_old, "Helder Loket: verklaring", limits={"days": YEAR}),
)
