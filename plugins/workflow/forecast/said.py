"""How pages write a value, in each language of the site: by that a change shows where it comes from."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from plugins.catalogue.model import Catalogue
from plugins.catalogue.relations import languages_of
from plugins.rendering.speech import Speech, speech_of


class Said:
    """Each method gives all the ways in which its values stand on pages."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._speeches = (Speech(), *(speech_of(catalogue, language.slug) for language in languages_of(catalogue)))

    def amounts(self, *amounts: Decimal) -> tuple[str, ...]:
        """Prices."""
        return tuple(speech.money(amount) for amount in amounts for speech in self._speeches)

    def dates(self, *days: dt.date | None) -> tuple[str, ...]:
        """Days without their weekday; None is left out."""
        return tuple(speech.shortdate(day) for day in days if day for speech in self._speeches)

    def long_dates(self, *days: dt.date) -> tuple[str, ...]:
        """Days with their weekday."""
        return tuple(speech.longdate(day) for day in days for speech in self._speeches)

    def words(self, *texts: str | None) -> tuple[str, ...]:
        """Short texts of the data; None is left out, and so is what nobody has translated."""
        return tuple(said for text in texts if text for speech in self._speeches if (said := speech.word(str(text))))
