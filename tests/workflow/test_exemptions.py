"""Exemptions and the glossary from end to end: the same in build, check and preview, on all pages that show a text."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace as changed
from pathlib import Path
from typing import Any

import pytest

from plugins.checks import Severity
from plugins.reports import Report
from plugins.workflow.cache import VerdictCache
from plugins.workflow.check import checked
from plugins.workflow.gates import all_gates, judged
from plugins.workflow.preview import PreviewSite
from plugins.workflow.session import Session
from tests.helpers import TODAY, append, copy_site, replace, write
from tests.workflow.commands import DATE, build, run

THEME = Path(__file__).parents[2] / "theme"
PAGE = "content/informatie/paspoort.md"
SERVICE = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
LONG = (
    "Wie een nieuw paspoort wil en daarvoor naar ons toe komt, neemt altijd een foto mee die niet ouder is dan 6 "
    "maanden en die voldoet aan alle eisen die daarvoor gelden."
)
ENTRY = """\
uitzonderingen:
  - regel: readability.very-long-sentence
    tekst: {text}
    reden: De rechter schreef het zo.
    tot: {until}
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site(tmp_path)


def with_entry(content: Path, text: str = "Wie een nieuw paspoort wil", until: str = "2027-03-01") -> None:
    """A page with a sentence that blocks, and an exemption."""
    replace(content, PAGE, "gecontroleerd:", ENTRY.format(text=text, until=until) + "gecontroleerd:")
    append(content, PAGE, f"\n{LONG}\n")


def report(content: Path, *paths: str, day: dt.date = TODAY) -> Report:
    """What ``check`` says of these files, or of all."""
    return checked(content, paths or None, day=day, cache=None, concepts=bool(paths))[0]


def told(found: Report) -> list[tuple[str, str, int | None]]:
    return [
        (finding.rule.removeprefix("readability."), finding.severity.word, finding.place.line)
        for finding in found.findings
        if finding.rule.startswith("readability.") and finding.severity > Severity.NOTICE
    ]


def test_a_sentence_that_must_stand_no_longer_blocks(content) -> None:
    with_entry(content)
    for found in (report(content), report(content, PAGE)):
        assert told(found) == []
        assert found.verdict == "ok"


def test_when_it_is_over_only_a_change_of_the_file_is_blocked(content) -> None:
    with_entry(content, until="2026-11-20")
    everything = report(content)
    assert told(everything) == [("exemption-expired", "warning", 9)]
    assert everything.verdict == "ok"
    touched = report(content, PAGE)
    assert [(rule, severity) for rule, severity, _ in told(touched)] == [
        ("exemption-expired", "error"),
        ("very-long-sentence", "error"),
    ]


@pytest.mark.parametrize("days", [30, 300, 3_000])
def test_time_alone_never_blocks(content, days: int) -> None:
    with_entry(content)
    assert report(content, day=TODAY + dt.timedelta(days)).verdict == "ok"


def test_one_that_does_nothing_is_told(content) -> None:
    with_entry(content, text="Wie een nieuw rijbewijs wil")
    assert told(report(content))[0] == ("exemption-unused", "warning", 7)
    assert told(report(content, PAGE))[0] == ("exemption-unused", "error", 7)


def test_a_text_of_a_service_that_shows_on_more_pages_is_used_when_one_of_them_needs_it(content) -> None:
    append(
        content, SERVICE, f"past_niet: {LONG}\n{ENTRY.format(text='Wie een nieuw paspoort wil', until='2027-03-01')}"
    )
    assert told(report(content)) == []
    assert told(report(content, SERVICE)) == []
    replace(content, SERVICE, LONG, "Bel ons dan. Wij zoeken samen naar een oplossing.")
    assert told(report(content)) == [("exemption-unused", "warning", 32)]
    assert told(report(content, SERVICE)) == [("exemption-unused", "error", 32)]
    site = PreviewSite(content, TODAY)
    for url in ("/informatie/verhuizen/", "/regelen/verhuizing-doorgeven/"):
        found = [each.rule for each in site.findings(site.document(url)) if each.severity > Severity.NOTICE]
        assert found == ["readability.exemption-unused"]


def test_a_concept_is_judged_when_it_is_checked_by_name(content) -> None:
    with_entry(content, text="Dit staat er niet")
    replace(content, PAGE, "gecontroleerd:", "status: concept\ngecontroleerd:")
    replace(content, "content/gegevens/diensten/paspoort.yaml", "naam:", "geen_informatiepagina: Komt nog.\nnaam:")
    assert told(report(content)) == []
    assert ("exemption-unused", "error", 7) in told(report(content, PAGE))


def test_an_amount_that_changes_on_its_day_ends_no_exemption(content) -> None:
    sentence = LONG.replace("maanden", "maanden en [[kosten:paspoort]] kost")
    with_entry(content, text="6 maanden en [[kosten:paspoort]] kost")
    replace(content, PAGE, LONG, sentence)
    for day in (TODAY, dt.date(2027, 1, 1)):
        assert told(report(content, day=day)) == []


# -- one judge ---------------------------------------------------------------------------------------------------------

MIXED = (
    ENTRY.format(text="Wie een nieuw paspoort wil", until="2027-03-01")
    + ENTRY.format(text="Dit staat er niet", until="2027-03-01").split("\n", 1)[1]
    + ENTRY.format(text="Wie weet", until="2029-03-01").replace("very-long-sentence", "mixed-address").split("\n", 1)[1]
)


def mixed(content: Path) -> None:
    replace(content, PAGE, "gecontroleerd:", f"{MIXED}gecontroleerd:")
    append(content, PAGE, f"\n{LONG}\n\n{LONG.replace('Wie', 'Ieder die')}\n")


def marks(findings: list[dict[str, Any]]) -> set[tuple[str, int | None, int | None]]:
    return {(f["rule"], f["line"], f["column"]) for f in findings if f["path"] == PAGE}


def test_check_preview_and_the_gates_of_a_build_find_the_same(content) -> None:
    mixed(content)
    session = Session(content, THEME, TODAY, production=True, managed=True)
    for gate in all_gates().values():
        session.ledger.sign_in(gate)
    session.open()
    session.documents = session.rendered()
    site = PreviewSite(content, TODAY)
    shown = marks([finding.as_dict() for finding in site.findings(site.document("/informatie/paspoort/"))])
    wanted = {
        ("readability.very-long-sentence", 34, 1),
        ("readability.exemption-unused", 11, 12),
        ("readability.exemption-too-long", 17, 10),
        ("readability.exemption-unknown", 14, 12),
    }
    assert wanted <= shown
    assert marks([f.as_dict() for f in judged(session, None).findings]) == shown
    assert marks([f.as_dict() for f in report(content).findings]) == shown
    assert marks([f.as_dict() for f in report(content, PAGE).findings]) == shown


@pytest.mark.browser
def test_a_real_build_finds_that_too(content, tmp_path) -> None:
    mixed(content)
    code, built, _ = build(content, tmp_path / "uit")
    assert code == 1
    checked_by_name = json.loads(run("check", "--content", str(content), "--date", DATE, "--format", "json").stdout)
    assert marks(built["findings"]) == marks(checked_by_name["findings"])
    assert ("readability.exemption-unused", 11, 12) in marks(built["findings"])


def test_a_kept_verdict_does_not_outlive_a_change_of_the_exemptions_or_the_glossary(content, tmp_path) -> None:
    append(content, PAGE, f"\n{LONG}\n\nIndien u komt, belt u.\n")
    folder = tmp_path / "cache"

    def rules() -> list[str]:
        session = Session(content, THEME, TODAY, production=True, managed=True)
        session.open()
        (document,) = [page for page in session.rendered() if page.path == PAGE]
        # The same page for each judgement: what is kept must depend on what is known besides it.
        document = changed(document, html=document.html.replace("hl-word", ""), record=())
        found = VerdictCache(folder, session.context).findings(all_gates()["readability"], document)
        return [finding.rule.removeprefix("readability.") for finding in found]

    assert rules() == ["very-long-sentence", "hard-word"]
    with_entry_only = ENTRY.format(text="Wie een nieuw paspoort wil", until="2027-03-01")
    replace(content, PAGE, "gecontroleerd:", f"{with_entry_only}gecontroleerd:")
    assert rules() == ["hard-word"]
    write(content, "content/gegevens/woordenlijst.yaml", "- woord: indien\n  uitleg: Als.\n")
    assert rules() == []


# -- the glossary ------------------------------------------------------------------------------------------------------


def test_explanations_are_judged_as_any_text_at_their_own_line(content) -> None:
    write(content, "content/gegevens/woordenlijst.yaml", f"- woord: verhuizing\n  uitleg: {LONG}\n")
    for found in (report(content), report(content, "content/gegevens/woordenlijst.yaml")):
        assert told(found) == [("very-long-sentence", "error", 2)]


def test_a_check_of_the_glossary_by_name_sees_where_its_words_are_used(content) -> None:
    path = "content/gegevens/woordenlijst.yaml"
    write(content, path, "- woord: verhuizing\n  uitleg: U gaat ergens anders wonen.\n")
    found = report(content, path)
    assert [(each.rule, each.place.path) for each in found.findings] == []
    assert {page.url for page in found.pages} >= {"/woordenlijst/", "/informatie/verhuizen/"}


def test_a_word_that_leads_to_its_explanation_is_no_link_of_the_editor(content) -> None:
    append(content, PAGE, "\nAanvragen kan elke dag.\n")
    write(content, "content/gegevens/woordenlijst.yaml", "- woord: aanvragen\n  uitleg: U vraagt iets aan.\n")
    found = report(content, PAGE)
    assert told(found) == []
    assert "separation.start-words-on-information" not in [each.rule for each in found.findings]
    link = "[Aanvragen](informatie/verhuizen.md)"
    replace(content, PAGE, "\nAanvragen", f"\n{link}")
    assert "separation.start-words-on-information" in [each.rule for each in report(content, PAGE).findings]
