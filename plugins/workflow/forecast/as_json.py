"""The forecast for programs. docs/publishing/ahead.md describes each field; a change needs a new number."""

from __future__ import annotations

from typing import Any

from plugins.checks import Finding, Place
from plugins.reports.words import Titles, json_text, title_of
from plugins.workflow.forecast.causes import Cause
from plugins.workflow.forecast.forecast import DayAhead, Forecast, Happening
from plugins.workflow.forecast.teams import Owners, chores
from plugins.workflow.forecast.told import headline

SCHEMA = 1


def as_json(forecast: Forecast, owners: Owners, titles: Titles) -> str:
    """The forecast as JSON, always with the same keys in the same order; days on which nothing happens are left out."""
    today = forecast.today
    return json_text(
        {
            "schema": SCHEMA,
            "verdict": today.verdict,
            "date": today.date.isoformat(),
            "days": len(forecast.days),
            "headline": headline(forecast),
            "today": [_finding(finding, owners) for finding in today.findings],
            "dates": [_day(day, owners) for day in forecast.days if day.stirs or day.came or day.gone or day.specials],
            "teams": [
                {
                    "team": slug or None,
                    "name": owners.name(slug),
                    "chores": [
                        {
                            "date": chore.date.isoformat(),
                            "rule": chore.finding.rule,
                            "title": title_of(chore.finding, titles),
                            **_place(chore.finding.place),
                            "message": chore.finding.message,
                            "fingerprint": chore.finding.fingerprint,
                        }
                        for chore in found
                    ],
                }
                for slug, found in chores(forecast, owners).items()
            ],
        }
    )


def _day(day: DayAhead, owners: Owners) -> dict[str, Any]:
    return {
        "date": day.date.isoformat(),
        "made": day.made,
        "happenings": [_happening(happening) for happening in day.happenings],
        "came": [_finding(finding, owners) for finding in day.came],
        "gone": [_finding(finding, owners) for finding in day.gone],
        "failed": list(day.failed),
        "specials": [_cause(cause) for cause in day.specials],
    }


def _happening(happening: Happening) -> dict[str, Any]:
    return {
        "cause": _cause(happening.cause) if happening.cause else None,
        "urls": list(happening.urls),
        "changes": [
            {"what": each.what, "urls": list(each.urls), "went": list(each.went), "came": list(each.came)}
            for each in happening.changes
        ],
    }


def _cause(cause: Cause) -> dict[str, Any]:
    return {"kind": cause.kind, "text": cause.text, **_place(cause.place), "team": cause.owner or None}


def _place(place: Place | None) -> dict[str, Any]:
    return {"path": place.path if place else None, "line": place.line if place else None}


def _finding(finding: Finding, owners: Owners) -> dict[str, Any]:
    return {**finding.as_dict(), "team": owners.of(finding.place) or None}
