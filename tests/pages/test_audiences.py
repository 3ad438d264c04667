"""An entry for each audience: what suits it, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.rendering.view import HOME, View
from tests.helpers import SITE, copy_site, replace, views_of, write

AUDIENCES = "content/gegevens/doelgroepen.yaml"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
ENTRIES = (
    "- id: inwoners\n  naam: Inwoners\n  samenvatting: U woont hier.\n  ook_voor: ouderen\n"
    "  kanalen: [telefoon, balie]\n  toptaken: [afspraken/paspoort]\n"
    "- id: ondernemers\n  naam: Ondernemers\n  samenvatting: U heeft een bedrijf.\n  kanalen: [telefoon]\n"
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, AUDIENCES, ENTRIES)
    return content


def acts(page: View) -> list[str]:
    return [link.url for row in page.context["acting"] for link in row.acts]


def reads(page: View) -> list[str]:
    return [link.url for row in page.context["reading"] for link in row.pages]


def test_without_the_file_there_is_no_entry() -> None:
    assert not [url for url in views_of(SITE) if url.startswith("/voor/")]
    assert views_of(SITE)["/"].context["audiences"] == []


def test_each_audience_has_a_page_that_home_knows_and_whom_to_call(content) -> None:
    views = views_of(content)
    page = views["/voor/inwoners/"]
    assert (page.title, page.description) == ("Voor inwoners", "U woont hier.")
    assert page.breadcrumbs == (HOME,)
    assert [link.url for link in page.context["top_tasks"]] == ["/afspraak/paspoort/"]
    assert [channel.slug for channel in page.context["channels"]] == ["telefoon", "balie"]
    assert [other.url for other in page.context["others"]] == ["/voor/ondernemers/"]
    assert [entry.url for entry in views["/"].context["audiences"]] == ["/voor/inwoners/", "/voor/ondernemers/"]


def test_what_is_for_nobody_in_particular_is_for_everyone(content) -> None:
    for audience in ("inwoners", "ondernemers"):
        page = views_of(content)[f"/voor/{audience}/"]
        assert acts(page) == ["/regelen/verhuizing-doorgeven/", "/afspraak/paspoort/"]
        assert reads(page) == ["/informatie/paspoort/", "/informatie/verhuizen/"]


def test_an_audience_sees_what_suits_it_and_who_has_no_entry_of_its_own_is_with_another(content) -> None:
    replace(content, PASSPORT, "synoniemen:", "doelgroep: [ouderen]\nsynoniemen:")
    replace(content, MOVING, "termijn:", "doelgroep: [ondernemers]\ntermijn:")
    views = views_of(content)
    assert acts(views["/voor/inwoners/"]) == ["/afspraak/paspoort/"]
    assert reads(views["/voor/inwoners/"]) == ["/informatie/paspoort/"]
    assert acts(views["/voor/ondernemers/"]) == ["/regelen/verhuizing-doorgeven/"]
    assert reads(views["/voor/ondernemers/"]) == ["/informatie/verhuizen/"]


def test_a_page_may_be_for_fewer_people_than_its_service(content) -> None:
    replace(content, "content/informatie/paspoort.md", "dienst: paspoort", "dienst: paspoort\ndoelgroep: [ondernemers]")
    views = views_of(content)
    assert reads(views["/voor/inwoners/"]) == ["/informatie/verhuizen/"]
    assert reads(views["/voor/ondernemers/"]) == ["/informatie/paspoort/", "/informatie/verhuizen/"]


def test_much_to_do_is_folded_by_theme(content, monkeypatch) -> None:
    assert not views_of(content)["/voor/inwoners/"].context["folded"]
    monkeypatch.setattr("plugins.pages.audiences.MANY", 1)
    assert views_of(content)["/voor/inwoners/"].context["folded"]
