"""What must be true of an appointment topic."""

from __future__ import annotations

from collections.abc import Iterable

from plugins.catalogue.model import Catalogue
from plugins.catalogue.relations import booking_url
from plugins.checks import Context, Match, Rule, Severity

MAX_MINUTES = 240
"""Longer than an appointment at a counter ever takes: a typing error."""


def no_channel(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """At least one way to speak with a person is available (W17, W21)."""
    for topic in catalogue.topics.values():
        if not any(channel.available and channel.human for channel in topic.channels):
            yield Match(topic.place("kanalen"), quote=topic.slug, field="kanalen")


def desk_without_location(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A desk is somewhere."""
    for topic in catalogue.topics.values():
        for index, channel in enumerate(topic.channels):
            if channel.kind == "balie" and channel.available and not channel.locations:
                yield Match(topic.place("kanalen", index), quote=topic.slug, field="kanalen.locaties")


def no_address(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """A bookable topic has an address to book at, and one can change and cancel."""
    for topic in catalogue.topics.values():
        if booking_url(catalogue, topic) is None:
            yield Match(topic.place("boeken"), quote=topic.slug, field="boeken.url", values={"key": "url"})
        for key, url in (("wijzigen_url", topic.booking.change_url), ("annuleren_url", topic.booking.cancel_url)):
            if url is None:
                yield Match(topic.place("boeken"), quote=topic.slug, field=f"boeken.{key}", values={"key": key})


def no_online_alternative(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Coming is not needed when it can be done online; else say why not."""
    for topic in catalogue.topics.values():
        alternative = topic.online_alternative
        if alternative is None or not (alternative.transactions or alternative.reason):
            yield Match(topic.place("online_alternatief"), quote=topic.slug, field="online_alternatief")


def collecting_without_topic(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Who must come back to collect can make an appointment for that too (W14)."""
    for topic in catalogue.topics.values():
        if topic.collecting and topic.collecting.needed and not topic.collecting.topic:
            yield Match(topic.place("afhalen"), quote=topic.slug, field="afhalen.onderwerp")


def odd_length(catalogue: Catalogue, context: Context) -> Iterable[Match]:
    """Nought minutes, or more than half a day."""
    for topic in catalogue.topics.values():
        if not 0 < topic.minutes <= MAX_MINUTES:
            yield Match(topic.place("duur_minuten"), quote=str(topic.minutes), field="duur_minuten")


TOPIC_RULES = (
    Rule("catalogue.topic-no-channel", Severity.ERROR, no_channel, "Awb 2:1; W17, W21"),
    Rule("catalogue.desk-without-location", Severity.ERROR, desk_without_location, "Helder Loket: afspraken (W17)"),
    Rule("catalogue.topic-no-address", Severity.ERROR, no_address, "Helder Loket: afspraken (W13)"),
    Rule("catalogue.no-online-alternative", Severity.ERROR, no_online_alternative, "Helder Loket: afspraken (W5, W13)"),
    Rule("catalogue.collecting-without-topic", Severity.WARNING, collecting_without_topic, "W14"),
    Rule(
        "catalogue.odd-length", Severity.ERROR, odd_length, "Helder Loket: afspraken", limits={"minutes": MAX_MINUTES}
    ),
)
