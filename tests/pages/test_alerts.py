"""Alerts: what holds now, what is coming, and an address that stays."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.helpers import copy_site, replace, views_of, write

ALERT = "content/meldingen/balie-dicht.yaml"
EVERYWHERE = (
    "titel: Storing bij bellen\ntekst: Stuur ons een e-mail.\nvan: 2026-11-20\ntot: 2026-11-30\nsoort: storing\n"
    "eigenaar: klantcontact\n"
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def overview(content: Path, day: dt.date) -> dict[str, list[str]]:
    """What stands under each heading."""
    found = views_of(content, day)["/meldingen/"].context
    return {
        **{name: [row.alert.slug for row in rows] for name, rows in found["now"]},
        "coming": [row.alert.slug for row in found["coming"]],
        "over": [row.alert.slug for row in found["over"]],
    }


def test_what_is_coming_holds_and_is_over_by_itself(content) -> None:
    day = dt.date.fromisoformat
    assert overview(content, day("2026-10-01")) == {"coming": ["balie-dicht"], "over": []}
    assert overview(content, day("2026-12-01")) == {"Gemeentehuis": ["balie-dicht"], "coming": [], "over": []}
    assert overview(content, day("2026-12-02")) == {"coming": [], "over": ["balie-dicht"]}


def test_an_alert_keeps_its_address_when_it_is_over(content) -> None:
    for day in ("2026-10-01", "2026-12-01", "2027-06-01"):
        page = views_of(content, dt.date.fromisoformat(day))["/meldingen/balie-dicht/"]
        assert (page.title, page.kind) == ("Balie op 1 december dicht", "meldingen")
        assert [link.url for link in page.context["row"].places] == ["/locatie/gemeentehuis/"]


def test_what_holds_everywhere_comes_first_and_does_not_stand_above_its_own_page(content) -> None:
    write(content, "content/meldingen/storing.yaml", EVERYWHERE)
    views = views_of(content)
    assert [name for name, _ in views["/meldingen/"].context["now"]] == ["Voor iedereen", "Gemeentehuis"]
    assert not views["/meldingen/"].announces
    assert not views["/meldingen/storing/"].announces
    assert all(view.announces for url, view in views.items() if not url.startswith("/meldingen/"))


def test_an_alert_about_a_service_leads_to_where_one_acts(content) -> None:
    write(content, "content/meldingen/storing.yaml", f"{EVERYWHERE}diensten: [paspoort, verhuizing-doorgeven]\n")
    row = views_of(content)["/meldingen/storing/"].context["row"]
    assert [link.url for link in row.places] == ["/afspraak/paspoort/", "/regelen/verhuizing-doorgeven/"]


def test_a_narrow_bar_has_the_short_title_when_there_is_one(content) -> None:
    assert views_of(content)["/meldingen/balie-dicht/"].context["row"].alert.brief == "Balie op 1 december dicht"
    replace(content, ALERT, "tekst:", "korte_titel: Balie dicht\ntekst:")
    assert views_of(content)["/meldingen/balie-dicht/"].context["row"].alert.brief == "Balie dicht"


def test_news_is_listed_by_year_the_newest_first(content) -> None:
    text = (content / "nieuws" / "avond-open.md").read_text("utf-8")
    for slug, day in (("oud", "2025-10-01"), ("nieuw", "2026-11-20")):
        write(content, f"content/nieuws/{slug}.md", text.replace("datum: 2026-11-02", f"datum: {day}"))
    years = views_of(content)["/nieuws/"].context["years"]
    assert [(year, [item.slug for item in items]) for year, items in years] == [
        (2026, ["nieuw", "avond-open"]),
        (2025, ["oud"]),
    ]
