"""What may lie in the content folder, and what is refused before anything is read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.catalogue.reader import read_content
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.folder import content_files
from plugins.checks import Finding
from tests.helpers import SITE, copy_site, errors_of, pressing, source_findings


def walk(content: Path) -> tuple[list[str], list[Finding]]:
    """The files that would be read, and the faults."""
    faults = Faults()
    return [file.relative for file in content_files(content, faults)], faults.found


def only(content: Path) -> tuple[str, str]:
    """Rule and path of the one fault in the folder."""
    (fault,) = walk(content)[1]
    return fault.rule.removeprefix("catalogue."), fault.place.path


def put(content: Path, relative: str, text: str = "x") -> None:
    """Write a file below the content folder."""
    (content / relative).parent.mkdir(parents=True, exist_ok=True)
    (content / relative).write_text(text, "utf-8")


def test_the_small_site_is_read_without_a_finding() -> None:
    assert pressing(source_findings(SITE)) == []
    reading = read_content(SITE)
    assert reading.catalogue is not None
    assert not reading.failed
    assert reading.files == len([path for path in SITE.rglob("*") if path.is_file()])


def test_files_come_in_the_same_order_whatever_the_disk_says(tmp_path: Path) -> None:
    for name in ("b", "a", "c-d", "c"):
        put(tmp_path, f"paginas/{name}.md")
    assert walk(tmp_path)[0] == [f"paginas/{name}.md" for name in ("a", "b", "c-d", "c")]


def test_a_missing_folder_is_a_finding(tmp_path: Path) -> None:
    reading = read_content(tmp_path / "weg")
    assert [finding.rule for finding in reading.findings] == ["catalogue.no-content-folder"]
    assert reading.catalogue is None
    assert reading.failed


@pytest.mark.parametrize("name", ["gemeente", "locaties", "kanalen", "themas", "teams"])
def test_each_file_that_the_site_cannot_do_without_is_missed(tmp_path: Path, name: str) -> None:
    content = copy_site(tmp_path)
    (content / "gegevens" / f"{name}.yaml").unlink()
    found = [finding for finding in source_findings(content) if finding.rule == "catalogue.missing-file"]
    assert [finding.place.path for finding in found] == [f"content/gegevens/{name}.yaml"]


def test_lists_that_a_site_may_do_without_may_be_missing() -> None:
    for name in ("hulp", "woordenlijst", "oude-bestanden"):
        assert not (SITE / "gegevens" / f"{name}.yaml").exists()


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("notities.txt", "unknown-file"),
        ("pelicanconf.py", "unknown-file"),
        ("informatie/paspoort.html", "unknown-file"),
        ("informatie/diep/paspoort.md", "unknown-file"),
        ("informatie/paspoort.yaml", "unknown-file"),
        ("gegevens/sleutels.yaml", "unknown-file"),
        ("gegevens/diensten/paspoort.yml", "unknown-file"),
        (".env", "unknown-file"),
        ("informatie/Paspoort.md", "not-a-slug"),
        ("informatie/nieuw paspoort.md", "not-a-slug"),
        ("informatie/één.md", "not-a-slug"),
        ("informatie/-a.md", "not-a-slug"),
        (f"informatie/{'a' * 81}.md", "not-a-slug"),
        ("bestanden/.htaccess", "file-type"),
        ("bestanden/formulier.html", "file-type"),
        ("bestanden/formulier.exe", "file-type"),
        ("afbeeldingen/index.html", "file-type"),
        ("afbeeldingen/foto.pdf", "file-type"),
        ("afbeeldingen/Mijn Foto.png", "file-name"),
        ("bestanden/../bestanden/een formulier.pdf", "file-name"),
    ],
)
def test_what_does_not_belong_there_is_refused(tmp_path: Path, name: str, rule: str) -> None:
    put(tmp_path, name)
    assert only(tmp_path) == (rule, f"content/{os.path.normpath(name)}")


@pytest.mark.parametrize(
    "name",
    [
        "informatie/a1-b2.md",
        "afspraken/x.yaml",
        "afbeeldingen/2026/kaart.v2.png",
        "bestanden/plan_2026.pdf",
        "huisstijl/kleuren.css",
        "huisstijl/zandwaard.donker.json",
    ],
)
def test_what_belongs_there_is_read(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    assert walk(tmp_path) == ([name], [])


def test_what_computers_leave_behind_is_passed_over(tmp_path: Path) -> None:
    for name in (".gitkeep", "informatie/.DS_Store", "afbeeldingen/Thumbs.db"):
        put(tmp_path, name)
    assert walk(tmp_path) == ([], [])


def test_a_misspelled_folder_gets_a_suggestion(tmp_path: Path) -> None:
    put(tmp_path, "informatei/paspoort.md")
    (fault,) = walk(tmp_path)[1]
    assert fault.suggestions == ("informatie/paspoort.md",)
    assert "Bedoelt u" in fault.message


def test_names_that_differ_only_in_case_are_refused(tmp_path: Path) -> None:
    put(tmp_path, "bestanden/plan.pdf")
    put(tmp_path, "bestanden/PLAN.pdf")
    found = walk(tmp_path)[1]
    assert "catalogue.name-differs-in-case" in [fault.rule for fault in found]


@pytest.mark.parametrize("target", ["/etc/hostname", "bestaat-niet.png", "..", "gemeentehuis.png"])
def test_every_symbolic_link_is_refused_and_none_is_followed(tmp_path: Path, target: str) -> None:
    content = copy_site(tmp_path)
    (content / "afbeeldingen" / "koppeling.png").symlink_to(target)
    (fault,) = errors_of(source_findings(content))
    assert (fault.rule, fault.place.path) == ("catalogue.symlink", "content/afbeeldingen/koppeling.png")


def test_a_linked_folder_is_refused_and_not_entered(tmp_path: Path) -> None:
    content = tmp_path / "content"
    (tmp_path / "geheim").mkdir()
    put(tmp_path, "geheim/plan.pdf")
    content.mkdir()
    (content / "bestanden").symlink_to(tmp_path / "geheim")
    assert walk(content)[0] == []
    assert only(content) == ("symlink", "content/bestanden")


def test_a_pipe_is_refused_and_never_opened(tmp_path: Path) -> None:
    (tmp_path / "informatie").mkdir()
    os.mkfifo(tmp_path / "informatie" / "pijp.md")
    assert only(tmp_path) == ("not-a-file", "content/informatie/pijp.md")


def test_a_name_that_cannot_be_printed_is_refused_and_told_in_letters(tmp_path: Path) -> None:
    (tmp_path / "bestanden").mkdir()
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/bestanden/caf\xe9.pdf")).write_text("x", "utf-8")
    except OSError:
        pytest.skip("this disk takes only names in UTF-8")
    (fault,) = walk(tmp_path)[1]
    assert fault.rule == "catalogue.file-name"
    assert fault.place.path.encode("utf-8")
    assert fault.message.encode("utf-8")


def test_one_run_tells_the_faults_of_all_files(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    put(content, "informatie/paspoort.md", "geen velden")
    put(content, "nieuws/avond-open.md", "---\ntitel: x\n")
    put(content, "gegevens/teams.yaml", "id: x\n")
    found = {(finding.rule, finding.place.path) for finding in errors_of(read_content(content).findings)}
    assert found == {
        ("catalogue.front-matter-missing", "content/informatie/paspoort.md"),
        ("catalogue.front-matter-open", "content/nieuws/avond-open.md"),
        ("catalogue.not-a-list", "content/gegevens/teams.yaml"),
    }


def test_an_entry_that_repeats_an_id_is_refused_at_its_id(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    file = content / "gegevens" / "kanalen.yaml"
    file.write_text(file.read_text("utf-8") + "- id: balie\n  soort: balie\n  naam: Nog een balie\n", "utf-8")
    (fault,) = errors_of(read_content(content).findings)
    assert (fault.rule, fault.quote) == ("catalogue.duplicate-id", "balie")
    assert "regel 1" in fault.message


@pytest.mark.parametrize("folder", ["informatie", "nieuws", "paginas"])
def test_a_page_that_should_explain_has_text(tmp_path: Path, folder: str) -> None:
    content = copy_site(tmp_path)
    date = "datum: 2026-11-01\n" if folder == "nieuws" else ""
    owner = "eigenaar: burgerzaken\ngecontroleerd: 2026-11-01\n"
    put(content, f"{folder}/leeg.md", f"---\ntitel: Leeg\nsamenvatting: Hier staat niets.\n{date}{owner}---\n")
    (fault,) = errors_of(read_content(content).findings)
    assert (fault.rule, fault.place.path) == ("catalogue.page-without-text", f"content/{folder}/leeg.md")


def test_a_page_to_act_on_needs_no_text() -> None:
    assert (SITE / "regelen" / "verhuizing-doorgeven.md").read_text("utf-8").endswith("---\n")
