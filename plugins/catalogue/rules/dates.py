"""Texts that must be looked at again (W61). Time alone never blocks: only on a file that the change at hand touches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from plugins.catalogue.model import Catalogue, Entity, NewsItem
from plugins.catalogue.rules.ownership import owned, tended_by
from plugins.checks import Context, Match, Place, Rule, Severity

SOON = 30
"""Days before a review date in which it is worth a notice."""
LONGEST_REVIEW = 10
"""Years ahead: who kept the text by then has gone, and a later year is mostly a typing error."""
LONGEST_ALERT = 2
"""Years that an alert may last. What is so for longer is no alert."""
_YEAR = 365.25


def no_review_date(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Nobody has said until when this holds."""
    for entity in owned(catalogue):
        # News is of its day; nobody reviews it a year later.
        if not isinstance(entity, NewsItem) and catalogue.review_date(entity) is None:
            yield Match(entity.place(), quote=entity.slug, field="gecontroleerd")


def review_passed(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The review date has passed."""
    for entity in owned(catalogue):
        date = catalogue.review_date(entity)
        own = entity.wrote("gecontroleerd") or entity.wrote("controleren_voor")
        if date and own and date < context.date:
            yield Match(
                _where_the_date_is(entity),
                quote=entity.slug,
                field="gecontroleerd",
                values={
                    "date": date.isoformat(),
                    "team": tended_by(catalogue, entity, " Dit team zorgt ervoor: {}."),
                    "also": _own_date_too(entity),
                },
                severity=Severity.ERROR if entity.path in context.touched else Severity.WARNING,
            )


def reviewed_in_future(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Reviewed on a day that is still to come: a typing error, except on a build for an earlier date."""
    for entity in owned(catalogue):
        reviewed = getattr(entity, "reviewed", None)
        if reviewed and reviewed > context.date:
            yield Match(
                entity.place("gecontroleerd"),
                quote=reviewed.isoformat(),
                field="gecontroleerd",
                severity=Severity.ERROR if entity.path in context.touched else Severity.WARNING,
            )


def news_in_future(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """News of a day that is still to come: it is on the site from today on."""
    for item in catalogue.news.values():
        if item.published and item.date > context.date:
            yield Match(item.place("datum"), quote=item.date.isoformat(), field="datum")


def review_soon(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """The review date comes near."""
    for entity in owned(catalogue):
        date = catalogue.review_date(entity)
        own = entity.wrote("gecontroleerd") or entity.wrote("controleren_voor")
        if date and own and context.date <= date < context.date + dt.timedelta(SOON):
            values = {"date": date.isoformat(), "also": _own_date_too(entity)}
            yield Match(_where_the_date_is(entity), quote=entity.slug, values=values)


def _where_the_date_is(entity: Entity) -> Place:
    return entity.place("controleren_voor" if entity.wrote("controleren_voor") else "gecontroleerd")


def _own_date_too(entity: Entity) -> str:
    """A date of its own goes before any review: without a later one the review changes nothing."""
    return (
        " Kies ook bij “controleren_voor” een latere dag, of haal die regel weg."
        if entity.wrote("controleren_voor")
        else ""
    )


def alert_passed(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An alert that is over can go; it has left the site by itself."""
    for alert in catalogue.alerts.values():
        if alert.end < context.date:
            yield Match(
                alert.place("tot"),
                quote=alert.slug,
                field="tot",
                severity=Severity.ERROR if alert.path in context.touched else Severity.WARNING,
            )


def review_too_far(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """To be reviewed so late that nobody means it."""
    for entity in owned(catalogue):
        date = getattr(entity, "review_before", None)
        if date and date > context.date + dt.timedelta(LONGEST_REVIEW * _YEAR):
            yield Match(entity.place("controleren_voor"), quote=date.isoformat(), field="controleren_voor")


def alert_too_long(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """An alert that would stand on the site for years."""
    for alert in catalogue.alerts.values():
        if alert.end >= context.date and alert.end - alert.start > dt.timedelta(LONGEST_ALERT * _YEAR + 1):
            yield Match(alert.place("tot"), quote=alert.end.isoformat(), field="tot")


DATE_RULES = (
    Rule("catalogue.no-review-date", Severity.ERROR, no_review_date, "W61"),
    Rule("catalogue.review-passed", Severity.WARNING, review_passed, "W61"),
    Rule("catalogue.reviewed-in-future", Severity.WARNING, reviewed_in_future, "W61"),
    Rule("catalogue.news-in-future", Severity.WARNING, news_in_future, "Helder Loket: nieuws"),
    Rule("catalogue.review-soon", Severity.NOTICE, review_soon, "W61", limits={"days": SOON}),
    Rule("catalogue.alert-passed", Severity.WARNING, alert_passed, "W71"),
    Rule("catalogue.review-too-far", Severity.WARNING, review_too_far, "W61", limits={"years": LONGEST_REVIEW}),
    Rule("catalogue.alert-too-long", Severity.WARNING, alert_too_long, "W71", limits={"years": LONGEST_ALERT}),
)
