"""The day of a build: given, never guessed in more than one place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo


def local_today() -> dt.date:
    """Today where the municipality is. The only place that looks at the clock."""
    return dt.datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def build_date(environment: Mapping[str, str], today: dt.date) -> dt.date:
    """The day from ``SOURCE_DATE_EPOCH`` (seconds, UTC) when that is set, else ``today``. Raises ``ValueError``."""
    epoch = environment.get("SOURCE_DATE_EPOCH", "").strip()
    try:
        day = dt.datetime.fromtimestamp(int(epoch), dt.UTC).date() if epoch else today
    except (OverflowError, OSError) as problem:  # a number, but no time that a machine knows
        raise ValueError(str(problem)) from problem
    if not 1970 <= day.year < 2100:
        raise ValueError(epoch)
    return day
