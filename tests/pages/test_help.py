"""Who helps: by what one needs help with, beside each service, and what another person may do."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.rendering.help import MOST, fitting_help, together
from tests.helpers import append, catalogue_of, copy_site, replace, views_of, write

HELP = "content/gegevens/hulp.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
TOPIC = "content/afspraken/paspoort.yaml"
TOWN = "content/gegevens/gemeente.yaml"
ONE = "- id: {}\n  naam: Naam\n  samenvatting: Hulp.\n  helpt_met: [Formulieren]\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def helpers(content: Path) -> list[str]:
    """The organisations beside the one service that is done online."""
    catalogue = catalogue_of(content)
    return [organisation.slug for organisation in fitting_help(catalogue, catalogue.services["verhuizing-doorgeven"])]


def test_the_directory_is_by_what_one_needs_help_with_and_leaves_out_what_nobody_does(content) -> None:
    write(
        content,
        HELP,
        ONE.format("bieb") + "  waarmee: [formulieren, computer]\n" + ONE.format("raad") + "  waarmee: [formulieren]\n",
    )
    subjects = views_of(content)["/hulp/"].context["subjects"]
    assert [(word, [o.slug for o in helping]) for word, _, helping in subjects] == [
        ("computer", ["bieb"]),
        ("formulieren", ["bieb", "raad"]),
    ]


def test_beside_a_service_stand_at_most_three_organisations_in_the_order_of_their_file(content) -> None:
    assert helpers(content) == []
    write(content, HELP, "".join(ONE.format(name) for name in ("d", "a", "c", "b")))
    assert helpers(content) == ["d", "a", "c"]
    assert len(helpers(content)) == MOST


def test_who_is_there_for_the_theme_comes_first_and_who_is_for_another_does_not_come(content) -> None:
    append(content, "content/gegevens/themas.yaml", THEME)
    text = ONE.format("a") + ONE.format("wonen") + "  themas: wonen\n" + ONE.format("geld") + "  themas: geld\n"
    write(content, HELP, text)
    assert helpers(content) == ["wonen", "a"]


def test_who_is_there_for_others_does_not_come(content) -> None:
    write(content, HELP, ONE.format("a") + ONE.format("zaken") + "  doelgroep: [ondernemers]\n")
    assert helpers(content) == ["a", "zaken"], "a service that names nobody is for everyone"
    replace(content, MOVING, "termijn:", "doelgroep: [inwoners]\ntermijn:")
    assert helpers(content) == ["a"]
    replace(content, MOVING, "doelgroep: [inwoners]", "doelgroep: [ondernemers]")
    assert helpers(content) == ["zaken", "a"]


def test_what_another_may_do_follows_from_how_one_logs_in(content) -> None:
    service = catalogue_of(content).services
    assert (together(service["verhuizing-doorgeven"]), together(service["paspoort"])) == (
        "zelf-inloggen",
        "samen-invullen",
    )
    replace(content, MOVING, "    middel: digid\n", "    middel: digid\n    machtigen: ja\n")
    assert together(catalogue_of(content).services["verhuizing-doorgeven"]) == "machtigen"


def test_one_page_tells_what_another_may_do_for_each_service_and_each_visit(content) -> None:
    page = views_of(content)["/hulp/iemand-helpt-mij/"].context
    assert {how: [link.url for link in links] for how, links in page["online"].items()} == {
        "machtigen": [],
        "samen-invullen": [],
        "zelf-inloggen": ["/regelen/verhuizing-doorgeven/"],
    }
    assert [link.url for link in page["visits"]["ja"]] == ["/afspraak/paspoort/"]
    replace(content, TOPIC, "zelf_komen: ja", "zelf_komen: gemachtigde")
    visits = views_of(content)["/hulp/iemand-helpt-mij/"].context["visits"]
    assert [link.url for link in visits["gemachtigde"]] == ["/afspraak/paspoort/"]


def test_who_wants_to_do_it_alone_next_time_reads_where_one_learns_it(content) -> None:
    write(content, HELP, ONE.format("geld") + "  waarmee: [geld]\n" + ONE.format("taal") + "  waarmee: [taal]\n")
    teachers = views_of(content)["/hulp/iemand-helpt-mij/"].context["teachers"]
    assert [organisation.slug for organisation in teachers] == ["taal"]


def test_the_way_to_digid_machtigen_is_there_when_the_municipality_allows_it(content) -> None:
    assert views_of(content)["/hulp/iemand-helpt-mij/"].context["mandate_url"] is None
    host = "  - host: machtigen.digid.nl\n    soort: inloggen\n    naam: DigiD Machtigen\n"
    replace(content, TOWN, "toegestane_hosts:\n", f"toegestane_hosts:\n{host}")
    assert views_of(content)["/hulp/iemand-helpt-mij/"].context["mandate_url"] == "https://machtigen.digid.nl/"


THEME = (
    "- id: geld\n  naam: Geld\n  samenvatting: Over geld.\n"
    "  vraag:\n    team: klantcontact\n    kanalen: [telefoon]\n    termijn: 2 werkdagen\n"
)
