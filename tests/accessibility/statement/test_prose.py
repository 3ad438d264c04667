"""The prepared text: what a machine knows is in it, what people must say is blank, and a status is never there."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from bs4 import BeautifulSoup

from plugins.accessibility.statement.criteria import CRITERIA
from plugins.accessibility.statement.evidence import Evidence, Owner
from plugins.accessibility.statement.page import as_html
from plugins.accessibility.statement.prose import BLANKS, as_markdown
from plugins.accessibility.statement.tables import FAILURE_BLANKS
from plugins.checks import Exemption, Place, PlacedText, Severity, SourceMap
from tests.accessibility.statement import made as m
from tests.accessibility.statement.made import finding, made, pages, record

ERROR = finding(m.IMAGE, "/a/", Severity.ERROR)
DOUBT = finding(m.CONTRAST, "/b/", Severity.NOTICE)
NASTY = "<script>alert(1)</script> | **[x](javascript:y)** `z` &lt; \\"
CASES: dict[str, Evidence] = {
    "clean": made(pages("/a/", "/b/")),
    "faults": made(pages("/a/", "/b/"), [ERROR, DOUBT], verdict="blocked"),
    "missed": made(pages("/a/"), audit=record(a=m.MISSED), ran=False, verdict="incomplete", reasons=["Zo kwam dat."]),
    "nothing": made([], audit={}, ran=False, verdict="blocked", owner=Owner()),
}


def blanks(text: str) -> int:
    return text.count("**[vul in: ")


@pytest.mark.parametrize("name", CASES)
def test_it_is_a_preparation_and_never_a_status(name: str) -> None:
    text = as_markdown(CASES[name])
    assert "een voorbereiding, geen verklaring" in text
    assert "Er staat geen status in" in text
    assert "WCAG-EM" in text
    assert not re.search(r"status\W{0,3}[A-E]\b(?! tot en met)", text)
    for claim in ("voldoet volledig", "voldoet gedeeltelijk", "site voldoet.", "is toegankelijk"):
        assert claim not in text


@pytest.mark.parametrize("name", CASES)
def test_what_only_people_know_stays_blank(name: str) -> None:
    evidence = CASES[name]
    least = len(BLANKS) + len(FAILURE_BLANKS) * len(evidence.criteria.failed)
    assert blanks(as_markdown(evidence)) >= least


def test_each_failed_criterion_asks_for_cause_consequence_alternative_and_day() -> None:
    text = as_markdown(CASES["faults"])
    section = text.split("### Fout bij 1.1.1 Niet-tekstuele content (A)")[1].split("###")[0]
    assert "Beeld. Gezien op: /a/." in section
    for word in ("Oorzaak", "Gevolg", "Alternatief", "Maatregel", "Opgelost op"):
        assert re.search(rf"\| {word} \| \*\*\[vul in: ", section)


def test_what_is_not_sure_is_for_people_to_look_at() -> None:
    text = as_markdown(CASES["faults"])
    assert "| 1.4.3 Contrast (minimum) | Contrast. Gezien op: /b/. |" in text


@pytest.mark.parametrize("name", CASES)
def test_every_criterion_stands_there_once_with_what_people_look_at(name: str) -> None:
    text = as_markdown(CASES[name])
    for criterion in CRITERIA.values():
        row = rf"^\| {re.escape(criterion.number)} {re.escape(criterion.name)} \({criterion.level}\) \|"
        assert len(re.findall(row, text, re.MULTILINE)) == 1
        assert criterion.people in text


def test_a_build_that_was_blocked_or_incomplete_is_told_as_such() -> None:
    assert "Let op." not in as_markdown(CASES["clean"])
    assert "De laatste build vond fouten" in as_markdown(CASES["faults"])
    incomplete = as_markdown(CASES["missed"])
    assert "De laatste build is niet compleet" in incomplete
    assert "Zo kwam dat." in incomplete
    assert "1 pagina niet te openen." in incomplete


def test_contact_and_complaints_come_from_the_data_and_are_never_made_up() -> None:
    known = as_markdown(CASES["clean"])
    for fact in (m.OWNER.name, m.OWNER.site, m.OWNER.phone, m.OWNER.mail, m.OWNER.complaint):
        assert fact in known
    assert "| Adres in het register | **[vul in: webadres]** |" in known
    unknown = as_markdown(CASES["nothing"])
    for word in ("Organisatie", "Website", "Telefoon", "E-mail", "Klacht indienen", "Adres in het register"):
        assert re.search(rf"\| {word} \| \*\*\[vul in: ", unknown)


def test_exceptions_are_told_with_their_last_day() -> None:
    assert "Er zijn geen uitzonderingen" in as_markdown(CASES["clean"])
    text = PlacedText("woorden", "content/a.md", SourceMap(()))
    rule = PlacedText(m.IMAGE.id, "content/a.md", SourceMap(()))
    exemption = Exemption(rule, text, NASTY, dt.date(2026, 11, 1), Place("content/a.md"))
    told = as_markdown(made(pages("/a/"), exemptions={"content/a.md": [exemption]}))
    assert "tot en met 1 november 2026" in told
    assert "deze dag is voorbij" in told
    assert "<script" not in told


def test_nothing_of_the_content_becomes_code() -> None:
    owner = Owner(name=NASTY, site=m.OWNER.site, complaint=NASTY)
    html = BeautifulSoup(as_html(made(pages("/a/"), [ERROR], owner=owner)), "lxml")
    assert html.find("script") is None
    assert html.find("a", href=True) is None
    cells = [" ".join(cell.get_text().split()) for cell in html.find_all("td")]
    assert cells.count(NASTY) == 2


def test_the_page_says_the_same_as_the_text() -> None:
    evidence = CASES["faults"]
    html = BeautifulSoup(as_html(evidence), "lxml")
    assert html.html["lang"] == "nl"
    assert len(html.find_all("h1")) == 1
    assert html.get_text().count("[vul in: ") == blanks(as_markdown(evidence))
    assert len(html.find_all("tr")) > len(CRITERIA)


def test_whether_an_answer_is_new_or_kept_makes_no_difference() -> None:
    new, kept = (made(pages("/a/"), audit=record(a=row)) for row in (m.LOOKED, m.KEPT))
    assert as_markdown(new) == as_markdown(kept)
