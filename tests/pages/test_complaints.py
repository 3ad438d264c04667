"""The choice between complaint, report and the like: each situation says where to go, what comes, and how soon."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.pages.complaints import SituationRow
from tests.helpers import SITE, append, copy_site, replace, views_of, write

SITUATIONS = "content/gegevens/klacht-of-melding.yaml"
CHANNELS = "content/gegevens/kanalen.yaml"
TWO = (
    "- id: verhuisd\n  situatie: Ik ben verhuisd\n  heet: een verhuizing\n"
    "  zie: [informatie/verhuizen, regelen/verhuizing-doorgeven]\n"
    "- id: wachten\n  situatie: Ik wacht al lang\n  wat_er_gebeurt: Bel ons.\n  termijn: Vandaag nog.\n"
    "  kanaal: spoed\n"
)
ARRIVED = "Na 5 werkdagen staat uw nieuwe adres in onze gegevens."
URGENT = "- id: spoed\n  soort: telefoon\n  naam: Spoed\n  telefoon: 0500-00 00 99\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    append(content, CHANNELS, URGENT)
    write(content, SITUATIONS, TWO)
    return content


def rows(content: Path) -> list[SituationRow]:
    found: list[SituationRow] = views_of(content)["/klacht-of-melding/"].context["rows"]
    return found


def test_without_situations_there_is_the_choice_between_complaint_and_report() -> None:
    page = views_of(SITE)["/klacht-of-melding/"]
    assert page.context["rows"] == []
    assert (page.context["complaint"].url, page.context["report"].url) == ("/thema/wonen/", "/thema/wonen/")


def test_the_way_to_act_stands_apart_from_what_there_is_to_read(content) -> None:
    moved, waiting = rows(content)
    assert moved.action is not None
    assert moved.action.url == "/regelen/verhuizing-doorgeven/"
    assert [link.url for link in moved.reading] == ["/informatie/verhuizen/"]
    assert (waiting.action, waiting.reading) == (None, ())


def test_what_comes_and_how_soon_is_the_services_unless_the_situation_says_it(content) -> None:
    moved, waiting = rows(content)
    assert (moved.next_steps, moved.term) == (("U krijgt meteen een e-mail.", ARRIVED), "5 werkdagen")
    assert (waiting.next_steps, waiting.term) == (("Bel ons.",), "Vandaag nog.")


def test_one_calls_the_number_of_the_situation_while_it_answers(content) -> None:
    assert [row.phone.slug for row in rows(content) if row.phone] == ["telefoon", "spoed"]
    replace(
        content,
        CHANNELS,
        "  naam: Spoed\n",
        "  naam: Spoed\n  uit:\n    van: 2026-11-20\n    tot: 2026-11-30\n    reden: x\n    alternatief: telefoon\n",
    )
    assert [row.phone.slug for row in rows(content) if row.phone] == ["telefoon", "telefoon"]
