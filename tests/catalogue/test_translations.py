"""Versions in other languages: which files they are, what they take from the Dutch page, and how they are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model import Version
from plugins.catalogue.model.organisation import LANGUAGES
from plugins.catalogue.reader import read_content
from plugins.catalogue.relations import languages_of, translations_of, versions_of
from plugins.rendering.links import Links
from tests.helpers import append, catalogue_of, copy_site, replace, source_findings, write
from tests.languages import PAGE_DE, PASSPORT_DE, PRIVACY_DE, START, TEXT, TOWN, in_german


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return in_german(copy_site(tmp_path))


def rules(content: Path, path: str) -> list[str]:
    return [finding.rule for finding in source_findings(content) if finding.place.path == path]


def test_the_language_stands_behind_the_name_of_the_dutch_page(content: Path) -> None:
    page = catalogue_of(content).translations["informatie/paspoort.de"]
    assert (page.slug, page.language, page.origin) == ("paspoort", "de", "informatie/paspoort")
    assert page.url == "/de/informatie/paspoort/"


def test_a_plain_page_stands_at_the_top_of_its_language(content: Path) -> None:
    write(content, PRIVACY_DE, TEXT.format("Datenschutz", "Kurz.", "2026-11-01"))
    assert catalogue_of(content).find("paginas/privacy.de").url == "/de/privacy/"


def test_the_dutch_page_keeps_its_name_and_address(content: Path) -> None:
    catalogue = catalogue_of(content)
    assert catalogue.find("informatie/paspoort").url == "/informatie/paspoort/"
    assert catalogue.find("informatie/paspoort.md").url == "/informatie/paspoort/"
    assert [page.title for page in catalogue.pages].count("Reisepass") == 0


def test_a_version_of_a_concept_is_a_concept(content: Path) -> None:
    assert not catalogue_of(content).is_concept("informatie/paspoort.de")
    replace(content, "content/informatie/paspoort.md", "dienst:", "status: concept\ndienst:")
    catalogue = read_content(content).catalogue
    assert catalogue is not None
    assert catalogue.is_concept("informatie/paspoort.de.md")
    assert catalogue.find("informatie/paspoort.de") is None
    assert "informatie/paspoort.de.md" not in Links(catalogue).known


@pytest.mark.parametrize("name", ["regelen/verhuizing-doorgeven.de.md", "nieuws/avond-open.de.md", "media/film.de.md"])
def test_only_what_explains_has_versions(content: Path, name: str) -> None:
    write(content, f"content/{name}", PAGE_DE[2])
    assert rules(content, f"content/{name}") == ["catalogue.not-a-slug"]


@pytest.mark.parametrize("name", ["paspoort.DE.md", "paspoort.deu.md", "paspoort.de.en.md", "Paspoort.de.md", ".de.md"])
def test_a_name_that_is_no_slug_with_two_letters_is_refused(content: Path, name: str) -> None:
    write(content, f"content/informatie/{name}", PAGE_DE[2])
    assert source_findings(content)[0].rule in ("catalogue.not-a-slug", "catalogue.name-differs-in-case")


@pytest.mark.parametrize("key", ["dienst: paspoort", "eigenaar: burgerzaken", "gecontroleerd: 2026-09-14"])
def test_what_comes_from_the_dutch_page_cannot_be_said_again(content: Path, key: str) -> None:
    replace(content, PASSPORT_DE, "vertaald_op", f"{key}\nvertaald_op")
    assert rules(content, PASSPORT_DE) == ["catalogue.unknown-key"]


def test_the_day_of_the_dutch_text_is_asked_for(content: Path) -> None:
    replace(content, PASSPORT_DE, "vertaald_op: 2026-09-14\n", "")
    assert rules(content, PASSPORT_DE) == ["catalogue.missing-key"]


@pytest.mark.parametrize("path", [PASSPORT_DE, START])
def test_a_file_without_text_is_refused(content: Path, path: str) -> None:
    text = (content.parent / path).read_text("utf-8")
    write(content, path, text.rpartition("---\n")[0] + "---\n")
    assert rules(content, path) == ["catalogue.page-without-text"]


def test_a_language_that_the_theme_does_not_speak_is_refused_with_those_it_does(content: Path) -> None:
    replace(content, TOWN, "talen: [de]", "talen: [de, fr]")
    (found,) = source_findings(content)
    assert found.rule == "catalogue.not-a-choice"
    assert all(code in found.message + found.remedy for code in LANGUAGES)


def test_versions_name_each_other_and_the_dutch_one_comes_first(content: Path) -> None:
    passport = (Version("nl", "/informatie/paspoort/"), Version("de", "/de/informatie/paspoort/"))
    home = (Version("nl", "/"), Version("de", "/de/"))
    assert versions_of(catalogue_of(content)) == {
        "/": home,
        "/de/": home,
        "/informatie/paspoort/": passport,
        "/de/informatie/paspoort/": passport,
    }


def test_a_version_is_on_the_site_when_its_dutch_page_and_its_language_are(content: Path) -> None:
    assert [page.key for page in translations_of(catalogue_of(content))] == ["informatie/paspoort.de"]
    replace(content, "content/informatie/paspoort.md", "gecontroleerd", "status: concept\ngecontroleerd")
    assert translations_of(catalogue_of(content)) == ()


def test_without_the_language_nothing_in_it_is_on_the_site(content: Path) -> None:
    replace(content, TOWN, "talen: [de]\n", "")
    catalogue = catalogue_of(content)
    assert (languages_of(catalogue), translations_of(catalogue), versions_of(catalogue)) == ((), (), {})


def test_a_plain_page_cannot_take_the_address_of_a_language(content: Path) -> None:
    text = (content / "paginas" / "privacy.md").read_text("utf-8")
    write(content, "content/paginas/de.md", text)
    assert "catalogue.address-taken" in rules(content, "content/paginas/de.md")


def test_a_number_that_stands_in_the_data_is_found_in_a_version_too(content: Path) -> None:
    append(content, PASSPORT_DE, "\nRufen Sie an: 0500-00 00 00.\n")
    assert rules(content, PASSPORT_DE) == ["catalogue.fact-copied"]


def test_the_first_word_for_a_dutch_text_counts(content: Path) -> None:
    replace(content, START, "woorden:\n", "woorden:\n  - nl: 5 Werkdagen\n    vertaling: fünf Tage\n")
    language = catalogue_of(content).languages["de"]
    assert language.word_for(" 5  werkdagen") == "fünf Tage"
    assert language.word_for("6 werkdagen") is None
