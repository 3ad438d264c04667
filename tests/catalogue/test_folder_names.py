"""Names in the content folder that cannot stay: what is told of each, and which names are just good enough."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from plugins.catalogue.model.scalars import SLUG_LENGTH
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.folder import MAX_FOLDERS, ContentFile, content_files
from plugins.checks import Finding
from tests.catalogue.told import told

UNKNOWN = "Het bestand “{}” hoort hier niet."


def put(content: Path, *names: str) -> None:
    """Empty files below a content folder."""
    for name in names:
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).touch()


def walk(content: Path) -> tuple[list[ContentFile], list[Finding]]:
    """The files that would be read, and the faults."""
    faults = Faults()
    return list(content_files(content, faults)), faults.found


def only(content: Path, name: str) -> Finding:
    """The one fault of a folder with one file, of which nothing is read."""
    put(content, name)
    files, found = walk(content)
    assert files == []
    (fault,) = found
    assert str(fault.place) == f"content/{name}"
    return fault


@pytest.mark.parametrize(
    ("name", "folder", "slug", "language"),
    [
        ("taken.yaml", "", "taken", ""),
        ("crisis.yaml", "", "crisis", ""),
        ("gegevens/gemeente.yaml", "gegevens", "gemeente", ""),
        ("gegevens/zoekwoorden.yaml", "gegevens", "zoekwoorden", ""),
        ("gegevens/diensten/pas.yaml", "gegevens/diensten", "pas", ""),
        ("afspraken/pas.yaml", "afspraken", "pas", ""),
        ("meldingen/pas.yaml", "meldingen", "pas", ""),
        ("informatie/pas.md", "informatie", "pas", ""),
        ("informatie/pas.de.md", "informatie", "pas", "de"),
        ("paginas/pas.en.md", "paginas", "pas", "en"),
        ("regelen/pas.md", "regelen", "pas", ""),
        ("stappenplannen/pas.md", "stappenplannen", "pas", ""),
        ("nieuws/pas.md", "nieuws", "pas", ""),
        ("media/pas.md", "media", "pas", ""),
        ("talen/de.md", "talen", "de", ""),
        ("bestanden/a/b.c.pdf", "bestanden/a", "b", ""),
        ("afbeeldingen/x.PNG".lower(), "afbeeldingen", "x", ""),
    ],
)
def test_a_file_knows_where_it_is_and_what_it_is_called(
    tmp_path: Path, name: str, folder: str, slug: str, language: str
) -> None:
    put(tmp_path, name)
    (file,), found = walk(tmp_path)
    assert found == []
    assert (file.path, file.shown, file.relative) == (tmp_path / name, f"content/{name}", name)
    assert (file.folder, file.slug, file.language) == (folder, slug, language)


@pytest.mark.parametrize("name", ["con", "PRN", "aux.md", "Nul.tar.gz", "com1.md", "com9", "lpt1.pdf", "LPT9"])
@pytest.mark.parametrize("folder", ["", "informatie/", "bestanden/", "weg/"])
def test_names_that_windows_keeps_are_told(tmp_path: Path, folder: str, name: str) -> None:
    fault = only(tmp_path, f"{folder}{name}")
    message = f"De naam “{name}” kan niet op een computer met Windows."
    assert (fault.rule, fault.message, fault.quote) == ("catalogue.reserved-name", message, name)


def test_also_when_a_folder_has_such_a_name_and_the_first_is_quoted(tmp_path: Path) -> None:
    fault = only(tmp_path, "bestanden/aux/con.pdf")
    assert (fault.rule, fault.quote) == ("catalogue.reserved-name", "aux")


@pytest.mark.parametrize(
    "name", ["bestanden/con1.pdf", "informatie/console.md", "bestanden/com0.pdf", "nieuws/com10.md"]
)
def test_names_that_only_begin_like_one_are_fine(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    files, found = walk(tmp_path)
    assert ([file.relative for file in files], found) == ([name], [])


DOWNLOADS = ".csv, .docx, .mp3, .mp4, .ods, .odt, .pdf, .vtt, .xlsx"
IMAGES = ".gif, .jpeg, .jpg, .png, .svg, .webp"


@pytest.mark.parametrize(
    ("folder", "name", "allowed"),
    [
        ("bestanden", "plan.doc", DOWNLOADS),
        ("bestanden", "plan", DOWNLOADS),
        ("bestanden/diep", "plan.exe", DOWNLOADS),
        ("bestanden", "plan.pdf.zip", DOWNLOADS),
        ("afbeeldingen", "plan.pdf", IMAGES),
        ("afbeeldingen/a/b", "plan.bmp", IMAGES),
        ("huisstijl", "letter.woff2", ".css, .json"),
    ],
)
def test_a_kind_of_file_that_may_not_be_there_is_told_with_those_that_may(
    tmp_path: Path, folder: str, name: str, allowed: str
) -> None:
    fault = only(tmp_path, f"{folder}/{name}")
    message = f"De soort van het bestand “{name}” mag hier niet."
    assert (fault.rule, fault.message, fault.quote) == ("catalogue.file-type", message, name)
    assert fault.remedy == f"Sla het op als een van deze soorten: {allowed}. Of haal het weg."


@pytest.mark.parametrize(
    "name",
    [
        "bestanden/een plan.pdf",
        "bestanden/Plan.pdf",
        "bestanden/plan.PDF",
        "bestanden/-plan.pdf",
        "bestanden/één.pdf",
        "bestanden/Map/plan.pdf",
        "bestanden/plan.php.pdf",
        f"bestanden/{'a' * 97}.pdf",
        f"bestanden/{'a' * 101}/a.pdf",
    ],
)
def test_a_name_of_a_download_that_may_lead_astray_is_told(tmp_path: Path, name: str) -> None:
    fault = only(tmp_path, name)
    last = name.rpartition("/")[2]
    message = f"In het pad van “{last}” staan tekens die niet mogen."
    assert (fault.rule, fault.message, fault.quote) == ("catalogue.file-name", message, last)


@pytest.mark.parametrize(
    "name", [f"bestanden/{'a' * 96}.pdf", f"bestanden/{'a' * 100}/a.pdf", "afbeeldingen/1_a-b.c.png"]
)
def test_a_name_of_a_download_that_is_just_good_enough_is_read(tmp_path: Path, name: str) -> None:
    put(tmp_path, name)
    files, found = walk(tmp_path)
    assert ([file.relative for file in files], found) == ([name], [])


@pytest.mark.parametrize("folder", ["informatie", "regelen", "stappenplannen", "nieuws", "paginas", "media", "talen"])
def test_the_name_of_a_page_may_be_as_long_as_the_limit_and_no_longer(tmp_path: Path, folder: str) -> None:
    put(tmp_path, f"{folder}/{'a' * SLUG_LENGTH}.md")
    assert [file.slug for file in walk(tmp_path)[0]] == ["a" * SLUG_LENGTH]
    put(tmp_path, f"{folder}/{'a' * (SLUG_LENGTH + 1)}.md")
    files, (fault,) = walk(tmp_path)
    name = f"{'a' * (SLUG_LENGTH + 1)}.md"
    assert len(files) == 1
    assert (fault.rule, str(fault.place)) == ("catalogue.not-a-slug", f"content/{folder}/{name}")
    assert (fault.quote, fault.field) == (name, "bestandsnaam")
    assert fault.message == f"“{name}” kan niet in een webadres staan."
    assert "hooguit 80 tekens" in fault.remedy


@pytest.mark.parametrize(
    ("name", "quote"),
    [
        ("informatie/Pas.md", "Pas.md"),
        ("informatie/pas.de.de.md", "pas.de.md"),
        ("informatie/pas.DE.md", "pas.DE.md"),
        ("informatie/pas.deu.md", "pas.deu.md"),
        ("nieuws/pas.de.md", "pas.de.md"),
        ("regelen/pas.de.md", "pas.de.md"),
        ("meldingen/pas.de.yaml", "pas.de.yaml"),
        ("afspraken/een pas.yaml", "een pas.yaml"),
        ("gegevens/diensten/pas_2.yaml", "pas_2.yaml"),
        ("paginas/a--b.en.md", "a--b.md"),
    ],
)
def test_a_name_that_cannot_be_in_an_address_is_told(tmp_path: Path, name: str, quote: str) -> None:
    fault = only(tmp_path, name)
    assert (fault.rule, fault.quote, fault.field) == ("catalogue.not-a-slug", quote, "bestandsnaam")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("informatei/pas.md", "informatie/pas.md"),
        ("informatie/pas.yaml", "informatie/pas.md"),
        ("informatie/diep/pas.md", "informatie/pas.md"),
        ("nieuws/pas.txt", "nieuws/pas.md"),
        ("afspraken/pas.yml", "afspraken/pas.yaml"),
        ("afspraak/pas.yaml", "afspraken/pas.yaml"),
        ("gegevens/dienst/pas.yaml", "gegevens/diensten/pas.yaml"),
        ("gegevens/team.yaml", "gegevens/teams.yaml"),
        ("gegevens/zoekwoord.yaml", "gegevens/zoekwoorden.yaml"),
        ("taak.yaml", "taken.yaml"),
        ("crisis.yml", "crisis.yaml"),
        ("Informatie/pas.md", "informatie/pas.md"),
    ],
)
def test_a_file_on_a_wrong_place_is_told_with_the_place_that_was_likely_meant(
    tmp_path: Path, name: str, near: str
) -> None:
    fault = only(tmp_path, name)
    message = f"{UNKNOWN.format(name)} Bedoelt u “{near}”?"
    assert (fault.rule, fault.message, fault.quote) == ("catalogue.unknown-file", message, name)
    assert fault.suggestions == (near,)


@pytest.mark.parametrize("name", ["notities.txt", ".env", "pas.md", "weg/naar/niets.html", "gegevens/x"])
def test_a_file_that_is_like_no_other_gets_no_suggestion(tmp_path: Path, name: str) -> None:
    fault = only(tmp_path, name)
    assert (fault.rule, fault.message, fault.suggestions) == ("catalogue.unknown-file", UNKNOWN.format(name), ())
    assert fault.quote == name


def test_names_that_differ_only_in_capitals_are_told_at_the_second(tmp_path: Path) -> None:
    put(tmp_path, "informatie/pas.md", "nieuws/pas.md", "Informatie/pas.md", "weg.txt", "informatie/tas.md")
    files, found = walk(tmp_path)
    assert [file.relative for file in files] == ["informatie/tas.md", "nieuws/pas.md"]
    assert [fault[:2] for fault in told(found)] == [
        ("unknown-file", "content/Informatie/pas.md"),
        ("name-differs-in-case", "content/informatie/pas.md"),
        ("unknown-file", "content/weg.txt"),
    ]
    message = "“informatie/pas.md” verschilt alleen in hoofdletters van content/Informatie/pas.md."
    assert (found[1].message, found[1].quote) == (message, "informatie/pas.md")


def test_folders_may_be_as_deep_as_the_limit_and_no_deeper(tmp_path: Path) -> None:
    fits = "bestanden/" + "a/" * (MAX_FOLDERS - 1)
    put(tmp_path, f"{fits}a.pdf", f"{fits}b/b.pdf", f"{fits}c.pdf")
    files, found = walk(tmp_path)
    assert [file.relative for file in files] == [f"{fits}a.pdf", f"{fits}c.pdf"]
    message = "Deze map zit te diep. Er mogen hooguit 5 mappen in elkaar zitten."
    assert told(found) == [("folder-too-deep", f"content/{fits}b", message)]


def test_what_may_not_be_read_is_passed_and_the_rest_is_walked(tmp_path: Path) -> None:
    put(tmp_path, "bestanden/b.pdf", "bestanden/.gitkeep", "bestanden/d.pdf", "bestanden/e/.DS_Store", "nieuws/x.md")
    (tmp_path / "bestanden" / "a.pdf").symlink_to(tmp_path / "bestanden" / "b.pdf")
    (tmp_path / "bestanden" / "c").symlink_to(tmp_path / "nieuws")
    files, found = walk(tmp_path)
    assert [file.relative for file in files] == ["bestanden/b.pdf", "bestanden/d.pdf", "nieuws/x.md"]
    message = "Dit is een snelkoppeling naar een andere plek, geen echt bestand."
    assert told(found) == [
        ("symlink", "content/bestanden/a.pdf", message),
        ("symlink", "content/bestanden/c", message),
    ]


def test_a_folder_that_the_machine_will_not_open_is_told_and_the_rest_is_walked(tmp_path: Path, monkeypatch) -> None:
    put(tmp_path, "bestanden/dicht/a.pdf", "bestanden/open/a.pdf")
    scan = os.scandir

    def refuse(folder: Path):  # type: ignore[no-untyped-def]
        if folder.name == "dicht":
            raise PermissionError(13, "Permission denied")
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    files, found = walk(tmp_path)
    assert [file.relative for file in files] == ["bestanden/open/a.pdf"]
    message = "Het programma kan dit bestand niet openen. Misschien mag het er niet bij."
    assert told(found) == [("file-unreadable", "content/bestanden/dicht", message)]


def test_a_pipe_is_told_where_it_lies(tmp_path: Path) -> None:
    put(tmp_path, "bestanden/b.pdf")
    os.mkfifo(tmp_path / "bestanden" / "a.pdf")
    files, found = walk(tmp_path)
    assert [file.relative for file in files] == ["bestanden/b.pdf"]
    message = "Hier staat iets anders dan een gewoon bestand of een map."
    assert told(found) == [("not-a-file", "content/bestanden/a.pdf", message)]


@pytest.mark.parametrize("name", [".gitkeep", ".DS_Store", "Thumbs.db"])
@pytest.mark.parametrize("folder", ["", "informatie/", "bestanden/diep/", "weg/"])
def test_what_computers_leave_behind_is_neither_read_nor_told(tmp_path: Path, folder: str, name: str) -> None:
    put(tmp_path, f"{folder}{name}")
    assert walk(tmp_path) == ([], [])


def test_a_name_that_is_no_utf8_is_told_with_its_bytes_spelled_out(tmp_path: Path) -> None:
    (tmp_path / "bestanden").mkdir()
    try:
        Path(os.fsdecode(os.fsencode(tmp_path) + b"/bestanden/caf\xe9.pdf")).touch()
    except OSError:
        pytest.skip("this disk takes only names in UTF-8")
    _, found = walk(tmp_path)
    message = "In het pad van “caf\\udce9.pdf” staan tekens die niet mogen."
    assert told(found) == [("file-name", "content/bestanden/caf\\udce9.pdf", message)]
