"""Files for download from before the law: nobody needs them now, and they may stay as they are."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from pydantic import Field, field_validator

from plugins.catalogue.model.base import Entity
from plugins.catalogue.model.scalars import Date, Line, Reason, wrong

LAW = dt.date(2018, 9, 23)
"""Office files published before this day are exempt, unless somebody needs them for a procedure that runs."""
OLD_FILE_FORMS = tuple(f"bestanden/*.{ending}" for ending in ("pdf", "docx", "xlsx", "odt", "ods"))


class OldFile(Entity):
    """An entry of ``gegevens/oude-bestanden.yaml``. Its name is the path of the file below ``content/``.

    The date is when the file was published; the reason why nobody needs it for anything that is still going on. Both
    make the exemption of the Besluit digitale toegankelijkheid overheid, article 2, paragraph 2.
    """

    identity: ClassVar[str] = "bestand"

    file: Line = Field(alias="bestand")
    published: Date = Field(alias="gepubliceerd")
    reason: Reason = Field(alias="reden")

    @field_validator("published")
    @classmethod
    def _before_the_law(cls, day: dt.date) -> dt.date:
        if day >= LAW:
            raise wrong("file-not-old", day.isoformat())
        return day
