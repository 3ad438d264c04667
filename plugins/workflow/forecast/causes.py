"""Why pages change overnight: what the data say of one day, held against what they say of the day before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plugins.catalogue.model import Catalogue, Channel, Entity, Location, OpenDay
from plugins.catalogue.model.hours import OpeningHours
from plugins.checks import Place
from plugins.rendering.formats import listing, longdate, money, shortdate
from plugins.rendering.places import place_hours
from plugins.workflow.forecast.differences import Change
from plugins.workflow.forecast.said import Said

ONE_DAY = dt.timedelta(1)


@dataclass(frozen=True, slots=True)
class Cause:
    """``kind`` is for programs, ``text`` Dutch sentences, ``place`` where its day was written, None for the clock.

    ``signs`` are texts by which a change on a page shows that it comes from here. ``owner`` is the slug of the team, if
    the data name one.
    """

    kind: str
    text: str
    place: Place | None = None
    signs: tuple[str, ...] = ()
    owner: str = ""

    def shows_in(self, change: Change) -> int:
        """How many letters of the longest sign stand in a change; 0 is that none does."""
        text = "\n".join(change.lines)
        return max((len(sign) for sign in self.signs if sign in text), default=0)


def causes_of(catalogue: Catalogue, day: dt.date) -> tuple[Cause, ...]:
    """What begins, ends or changes on ``day`` because it is not the day before any more, in a fixed order."""
    finders = (_alerts, _prices, _topics, _outages, _periods, _days_on_pages)
    said = Said(catalogue)
    return tuple(cause for find in finders for cause in find(catalogue, said, day))


def _cause(kind: str, text: str, place: Place, signs: tuple[str, ...], owner: str = "") -> Cause:
    # White space is folded, as it is in the lines of a page: amounts hold spaces that do not break.
    return Cause(kind, text, place, tuple(dict.fromkeys(" ".join(sign.split()) for sign in signs)), owner)


def _alerts(catalogue: Catalogue, said: Said, day: dt.date) -> Iterator[Cause]:
    for alert in catalogue.alerts.values():
        begins, ends = alert.start == day, alert.end == day - ONE_DAY
        if begins or ends:
            kind, verb = ("alert-begins", "begint") if begins else ("alert-ends", "is voorbij")
            signs = (*said.words(alert.title, alert.brief, alert.text), *said.dates(alert.start, alert.end))
            place = alert.place("van" if begins else "tot")
            yield _cause(kind, f"De melding ‘{alert.title}’ {verb}.", place, signs, _owner(catalogue, alert))


def _prices(catalogue: Catalogue, said: Said, day: dt.date) -> Iterator[Cause]:
    for service in catalogue.services.values():
        old = {str(price.description): price for price in service.prices_on(day - ONE_DAY)}
        fresh = [price for price in service.prices_on(day) if old.get(str(price.description)) is not price]
        if not fresh:
            continue
        replaced = [old[str(price.description)] for price in fresh if str(price.description) in old]
        parts = [
            f"{price.description}: {money(old[str(price.description)].amount)} wordt {money(price.amount)}"
            if str(price.description) in old
            else f"{price.description}: {money(price.amount)}"
            for price in fresh
        ]
        number = next(number for number, each in enumerate(service.prices) if each is fresh[0])
        # Not the day: on the first of January prices of many services change.
        signs = said.amounts(*(price.amount for price in (*fresh, *replaced)))
        place = service.place("kosten", number, "actief_vanaf")
        yield _cause("price", f"Nieuwe prijs bij ‘{service.name}’: {'; '.join(parts)}.", place, signs, service.team)


def _topics(catalogue: Catalogue, said: Said, day: dt.date) -> Iterator[Cause]:
    for topic in catalogue.topics.values():
        if topic.active and topic.is_active(day - ONE_DAY) != (starts := topic.is_active(day)):
            kind, words = ("topic-opens", "kan vanaf nu") if starts else ("topic-stops", "kan niet meer")
            signs = (*said.words(topic.name), *said.dates(topic.active.start, topic.active.end))
            place = topic.place("actief", "van" if starts else "tot")
            yield _cause(kind, f"Een afspraak voor ‘{topic.name}’ {words}.", place, signs, _owner(catalogue, topic))


def _outages(catalogue: Catalogue, said: Said, day: dt.date) -> Iterator[Cause]:
    for channel in catalogue.channels.values():
        if channel.outage and channel.is_off(day - ONE_DAY) != (off := channel.is_off(day)):
            kind, words = ("outage-begins", "is er even niet") if off else ("outage-ends", "is er weer")
            signs = (*said.words(channel.outage.reason, channel.name), *said.dates(channel.outage.end))
            signs += (channel.phone,) if channel.phone else ()
            place = channel.place("uit", "van" if off else "tot")
            yield _cause(kind, f"Het kanaal ‘{channel.name}’ {words}.", place, signs)


def _periods(catalogue: Catalogue, said: Said, day: dt.date) -> Iterator[Cause]:
    for location in catalogue.locations.values():
        in_sight = place_hours(location, day).period, place_hours(location, day - ONE_DAY).period
        for number, period in enumerate(location.periods):
            if day == period.start:
                kind, key = "period-begins", "van"
                text = f"{location.name} heeft tot en met {shortdate(period.end)} andere tijden ({period.reason})."
            elif day == period.end + ONE_DAY:
                kind, key = "period-ends", "tot"
                text = f"{location.name} heeft weer de gewone tijden (voorbij: {period.reason})."
            elif in_sight[0] is period and in_sight[1] is not period:
                kind, key = "period-shown", "van"
                text = f"De andere tijden van {location.name} vanaf {shortdate(period.start)} staan nu op de site."
            else:
                continue
            signs = (*said.words(period.reason), *said.dates(period.start, period.end))
            yield _cause(kind, text, location.place("periodes", number, key), signs)


def _days_on_pages(catalogue: Catalogue, said: Said, day: dt.date) -> Iterator[Cause]:
    """Days with other hours that come in sight, or that have passed."""
    groups: dict[tuple[str, dt.date], list[tuple[Location | Channel, OpenDay]]] = {}
    for entity, hours in with_hours(catalogue):
        old, new = tuple(hours.upcoming(day - ONE_DAY)), tuple(hours.upcoming(day))
        for kind, found in (("day-passed", _less(old, new)), ("day-shown", _less(new, old))):
            for each in found:
                groups.setdefault((kind, each.date), []).append((entity, each))
    for (kind, date), pairs in groups.items():
        reasons = listing({str(each.reason).casefold(): str(each.reason) for _, each in pairs[::-1]}.values())
        names = listing(str(entity.name) for entity, _ in pairs)
        text = f"{longdate(date).capitalize()} is voorbij ({reasons}: {names})."
        if kind == "day-shown":
            text = f"De tijden van {longdate(date)} staan nu op de site ({reasons}: {names})."
        yield _cause(kind, text, place_of_day(pairs[0][0], date), said.long_dates(date))


def _less(some: Sequence[OpenDay], others: Sequence[OpenDay]) -> list[OpenDay]:
    return [each for each in some if each not in others]


def with_hours(catalogue: Catalogue) -> Iterator[tuple[Location | Channel, OpeningHours]]:
    """All that has opening hours."""
    entities: tuple[Location | Channel, ...] = (*catalogue.locations.values(), *catalogue.channels.values())
    for entity in entities:
        if (hours := entity.hours) is not None:
            yield entity, hours


def place_of_day(entity: Location | Channel, day: dt.date) -> Place:
    """Where it is written that ``day`` is not as usual."""
    number = next((number for number, each in enumerate(entity.exceptions) if each.covers(day)), None)
    return entity.place("feestdagen") if number is None else entity.place("afwijkend", number)


def _owner(catalogue: Catalogue, entity: Entity) -> str:
    team = catalogue.owner_of(entity)
    return team.slug if team else ""
