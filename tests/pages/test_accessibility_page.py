"""The page on accessibility: contact, complaints and the statement come from the data, and no status is made up."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from bs4 import Tag

from plugins.checks import Document
from plugins.workflow.session import Session
from tests.helpers import TODAY, copy_site, replace

THEME = Path(__file__).parents[2] / "theme"
DEMO = Path(__file__).parents[2] / "content"
TOWN = "content/gegevens/gemeente.yaml"
REGISTER = "https://www.toegankelijkheidsverklaring.nl/register"
NONE = f"toegankelijkheidsverklaring:\n  url: {REGISTER}\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def site(content: Path, day: dt.date = TODAY) -> dict[str, Document]:
    session = Session(content, THEME, day, production=True, managed=True)
    session.open()
    assert session.ready, session.findings
    return {document.url: document for document in session.rendered()}


def part(content: Path, name: str) -> Tag | None:
    found = site(content)["/toegankelijkheid/"].main.find(attrs={"data-component": name})
    return found if isinstance(found, Tag) else None


def words(element: Tag | None) -> str:
    assert element is not None
    return " ".join(element.get_text(" ").split())


def links(element: Tag | None) -> list[str]:
    assert element is not None
    return [str(link["href"]) for link in element.find_all("a", href=True)]


def test_it_tells_how_to_reach_us_and_where_to_complain(content: Path) -> None:
    phone, mail, complaint = links(part(content, "lukt-het-niet"))
    assert phone.startswith("tel:")
    assert (mail, complaint) == ("mailto:gemeente@lommerdal.example", "/thema/wonen/")


def test_it_tells_what_a_machine_checks_and_what_it_cannot_see(content: Path) -> None:
    told = words(part(content, "controle"))
    assert "controleert een computer elke pagina" in told
    assert "vindt niet elke fout" in told


def test_without_a_statement_of_ones_own_it_leads_to_the_register(content: Path) -> None:
    told = part(content, "verklaring")
    assert links(told) == [REGISTER]
    assert "Zoek op onze naam" in words(told)
    assert "tatus" not in words(told)


def test_a_statement_of_ones_own_is_named_with_its_day_and_no_status(content: Path) -> None:
    replace(content, TOWN, f"{REGISTER}\n", f"{REGISTER}/1234\n  gewijzigd: 2026-10-01\n")
    told = part(content, "verklaring")
    assert links(told) == [f"{REGISTER}/1234"]
    assert "toegankelijkheidsverklaring van Gemeente Lommerdal" in words(told)
    assert "1 oktober 2026" in words(told)
    assert "tatus" not in words(told)


def test_a_status_is_there_only_when_the_municipality_gives_one(content: Path) -> None:
    replace(content, TOWN, f"{REGISTER}\n", f"{REGISTER}/1234\n  status: B\n")
    assert "Status in het register: B (voldoet gedeeltelijk)." in words(part(content, "verklaring"))


def test_no_address_is_made_up(content: Path) -> None:
    replace(content, TOWN, NONE, "")
    assert part(content, "verklaring") is None
    assert all("toegankelijkheidsverklaring.nl" not in document.html for document in site(content).values())


def test_the_foot_of_every_page_leads_to_it_and_to_the_register() -> None:
    pages = site(DEMO)
    assert "/404.html" in pages
    for url, document in pages.items():
        foot = document.tree.find("footer")
        assert {"/toegankelijkheid/", REGISTER} <= set(links(foot if isinstance(foot, Tag) else None)), url


def test_other_plain_pages_have_none_of_it(content: Path) -> None:
    assert site(content)["/privacy/"].main.find(attrs={"data-component": "verklaring"}) is None
