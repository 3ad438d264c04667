"""What a rule may know besides the thing it judges: plain values, so that gates need not import the catalogue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from plugins.checks.addresses import Addresses
from plugins.checks.place import Place, PlacedText


@dataclass(frozen=True, slots=True)
class Host:
    """A host outside the site that the municipality allows links to.

    ``kind`` is ``transactie`` (forms, booking), ``inloggen`` (login, personal page), ``landelijk`` (a national
    counter) or ``informatie``. Only the first two are places where one acts.
    """

    name: str
    kind: str

    @property
    def acts(self) -> bool:
        """Does one act there, so that an information page may not link to it by itself?"""
        return self.kind in ("transactie", "inloggen")


@dataclass(frozen=True, slots=True)
class Exemption:
    """An editor's wish that one rule leaves one text of a file alone, for a time.

    ``written`` is the text as the editor quotes it, ``text`` the same as residents see it (short codes filled in).
    ``until`` is the last day on which it holds, written at ``until_place``.
    """

    rule: PlacedText
    written: PlacedText
    text: str
    until: dt.date
    until_place: Place

    def is_over(self, day: dt.date) -> bool:
        """Has its time passed on ``day``?"""
        return self.until < day


@dataclass(frozen=True, slots=True)
class Context:
    """The given facts of one judgement.

    ``date`` is the day of the build; ``touched`` the source paths that the change at hand touches (rule 10 of the
    house: time alone never blocks, except on those); ``hosts`` by host name; ``facts`` maps a value that stands once
    in the data (a price, a telephone number) to the short code that refers to it; ``names`` are proper names that
    readability leaves alone; ``exemptions`` by the source file that they stand in; ``glossary`` maps the terms that the
    site explains, and their forms, in small letters, to the explanation; ``old_files`` says of files for download that
    are exempt from the law on accessibility when they were published; ``addresses`` says what
    became of earlier ones, for rules on the whole site; ``production`` is False for preview.
    """

    date: dt.date
    touched: frozenset[str] = frozenset()
    hosts: Mapping[str, Host] = field(default_factory=lambda: MappingProxyType({}))
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    names: frozenset[str] = frozenset()
    exemptions: Mapping[str, tuple[Exemption, ...]] = field(default_factory=lambda: MappingProxyType({}))
    glossary: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    old_files: Mapping[str, dt.date] = field(default_factory=lambda: MappingProxyType({}))
    addresses: Addresses = field(default_factory=Addresses)
    site_url: str = ""
    production: bool = True
