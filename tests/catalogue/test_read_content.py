"""Reading a whole content folder: everything comes in its own place, and one fault stops nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model import Crisis, Municipality
from plugins.catalogue.reader import read_content
from plugins.catalogue.reader.content import Reading
from plugins.checks.cpu import TooMuchWork
from tests.catalogue.small_town import MUNICIPALITY, NEEDED, WHOLE, page, settle
from tests.catalogue.told import told
from tests.media import WEBVTT, film

HOLDINGS = {
    "services": {"pas"},
    "information": {"uitleg"},
    "transactions": {"doen"},
    "topics": {"afspraak"},
    "step_by_steps": {"stap"},
    "news": {"nieuw"},
    "plain_pages": {"gewoon"},
    "alerts": {"dicht"},
    "locations": {"huis"},
    "channels": {"balie", "post"},
    "themes": {"wonen"},
    "teams": {"team"},
    "help": {"buur"},
    "audiences": {"inwoners"},
    "situations": {"stuk"},
    "glossary": {"leges"},
    "search_words": {"pas"},
    "media": {"film"},
    "old_files": {"bestanden/oud.pdf"},
    "moved": {"/oud"},
    "tasks": {"Een paspoort halen"},
    "languages": {"de"},
    "translations": {"informatie/uitleg.de", "paginas/gewoon.en"},
}
"""By name of a part of the catalogue the keys of what the small town has in it."""
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"/>'


def faults_of(reading: Reading) -> list[tuple[str, str]]:
    """Rule and place of each fault."""
    return [fault[:2] for fault in told(reading.findings)]


def test_everything_of_a_town_comes_in_its_own_place(tmp_path: Path) -> None:
    reading = read_content(settle(tmp_path, WHOLE))
    assert reading.findings == ()
    assert (reading.failed, reading.files) == (False, len(WHOLE))
    catalogue = reading.catalogue
    assert catalogue is not None
    assert {part: set(getattr(catalogue, part)) for part in HOLDINGS} == HOLDINGS
    assert isinstance(catalogue.municipality, Municipality)
    assert catalogue.municipality.name == "Gemeente Dorp"
    assert isinstance(catalogue.crisis, Crisis)
    assert (catalogue.files, catalogue.films, catalogue.captions) == (frozenset(), {}, {})


def test_a_town_with_only_what_it_needs_has_nothing_else(tmp_path: Path) -> None:
    reading = read_content(settle(tmp_path, NEEDED))
    assert reading.findings == ()
    catalogue = reading.catalogue
    assert catalogue is not None
    there = {"locations", "channels", "themes", "teams"}
    assert {part: set(getattr(catalogue, part)) for part in HOLDINGS} == {
        part: keys if part in there else set() for part, keys in HOLDINGS.items()
    }
    assert catalogue.crisis is None


def test_what_could_not_be_read_is_not_in_the_catalogue_and_the_rest_is(tmp_path: Path) -> None:
    files = {f"gegevens/{name}.yaml": "" for name in ("locaties", "kanalen", "themas", "teams")}
    reading = read_content(settle(tmp_path, {"gegevens/gemeente.yaml": MUNICIPALITY, **files}))
    assert faults_of(reading) == [("file-empty", f"content/{name}") for name in sorted(files)]
    assert (reading.failed, reading.files) == (True, 5)
    catalogue = reading.catalogue
    assert catalogue is not None
    assert {part for part in HOLDINGS if getattr(catalogue, part) != {}} == set()


def test_images_downloads_and_captions_are_looked_at_and_counted(tmp_path: Path) -> None:
    files = {
        "afbeeldingen/kaart.svg": DRAWING,
        "afbeeldingen/diep/plan.svg": DRAWING,
        "bestanden/film.vtt": WEBVTT,
        "bestanden/film.mp4": film(),
        "bestanden/diep/lijst.csv": "a;b\n1;2\n",
        "huisstijl/kleur.css": "",
    }
    reading = read_content(settle(tmp_path, NEEDED | files))
    assert reading.findings == ()
    assert reading.files == len(NEEDED) + len(files)
    assert reading.catalogue is not None
    assert reading.catalogue.files == frozenset(files)
    assert set(reading.catalogue.captions) == {"bestanden/film.vtt"}
    assert set(reading.catalogue.films) == {"bestanden/film.mp4"}


@pytest.mark.parametrize("name", NEEDED)
def test_a_file_that_the_site_needs_is_missed_at_its_path(tmp_path: Path, name: str) -> None:
    reading = read_content(settle(tmp_path, {each: text for each, text in NEEDED.items() if each != name}))
    message = f"Het bestand “{name}” is er niet."
    assert told(reading.findings) == [("missing-file", f"content/{name}", message)]
    assert reading.findings[0].quote == name
    assert reading.failed
    assert (reading.catalogue is None) is (name == "gegevens/gemeente.yaml")


def test_an_empty_folder_misses_all_that_a_site_needs(tmp_path: Path) -> None:
    reading = read_content(tmp_path)
    assert faults_of(reading) == [("missing-file", f"content/{name}") for name in NEEDED]
    assert (reading.catalogue, reading.files, reading.failed) == (None, 0, True)


def test_a_file_that_is_there_but_cannot_be_read_is_not_missed(tmp_path: Path) -> None:
    reading = read_content(settle(tmp_path, NEEDED | {"gegevens/gemeente.yaml": "- x\n"}))
    assert faults_of(reading) == [("not-fields", "content/gegevens/gemeente.yaml:1")]
    assert (reading.catalogue, reading.files) == (None, len(NEEDED))


@pytest.mark.parametrize("folder", ["weg", "bestand"])
def test_without_a_folder_there_is_nothing(tmp_path: Path, folder: str) -> None:
    (tmp_path / "bestand").write_text("x", "utf-8")
    reading = read_content(tmp_path / folder)
    assert told(reading.findings) == [("no-content-folder", "content", "De map met inhoud is er niet.")]
    assert (reading.catalogue, reading.files, reading.failed) == (None, 0, True)


def test_faults_of_many_files_are_told_in_one_run_and_the_rest_is_read(tmp_path: Path) -> None:
    files = {
        "afbeeldingen/a.svg": "geen tekening",
        "bestanden/a.csv": "",
        "bestanden/b.csv": "a;b\n1;2\n",
        "informatie/a.md": "geen velden",
        "informatie/b.md": page("kleur: x\n"),
        "informatie/c.md": page(),
        "zomaar.txt": "",
    }
    reading = read_content(settle(tmp_path, NEEDED | files))
    assert faults_of(reading)[1:] == [
        ("file-empty", "content/bestanden/a.csv"),
        ("front-matter-missing", "content/informatie/a.md:1"),
        ("unknown-key", "content/informatie/b.md:4:1"),
        ("unknown-file", "content/zomaar.txt"),
    ]
    assert reading.findings[0].place.path == "content/afbeeldingen/a.svg"
    assert reading.files == len(NEEDED) + 6
    assert reading.catalogue is not None
    assert set(reading.catalogue.information) == {"c"}
    assert "bestanden/b.csv" in reading.catalogue.files


@pytest.mark.parametrize("name", ["informatie/a.md", "gegevens/teams.yaml", "bestanden/a.csv"])
def test_a_file_that_the_machine_will_not_open_stops_nothing_else(tmp_path: Path, monkeypatch, name: str) -> None:
    files = {"informatie/a.md": page(), "informatie/b.md": page(), "bestanden/a.csv": "a\n", "bestanden/b.csv": "a\n"}
    content = settle(tmp_path, NEEDED | files)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == content / name:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    reading = read_content(content)
    message = "Het programma kan dit bestand niet openen. Misschien mag het er niet bij."
    assert told(reading.findings) == [("file-unreadable", f"content/{name}", message)]
    assert reading.files == len(NEEDED) + len(files)
    assert reading.catalogue is not None
    assert "b" in reading.catalogue.information
    assert "bestanden/b.csv" in reading.catalogue.files


def test_a_file_that_takes_too_long_is_told_by_its_path_and_stops_nothing_else(tmp_path: Path, monkeypatch) -> None:
    content = settle(tmp_path, NEEDED | {"informatie/a.md": page(), "informatie/b.md": page()})
    read = Path.read_bytes

    def work(path: Path) -> bytes:
        if path.name == "a.md":
            raise TooMuchWork
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", work)
    reading = read_content(content)
    assert faults_of(reading) == [("takes-too-long", "content/informatie/a.md")]
    assert reading.catalogue is not None
    assert set(reading.catalogue.information) == {"b"}


def test_a_page_of_each_folder_may_have_the_same_name(tmp_path: Path) -> None:
    files = {"informatie/x.md": page(), "paginas/x.md": page(), "informatie/y.md": page()}
    catalogue = read_content(settle(tmp_path, NEEDED | files)).catalogue
    assert catalogue is not None
    assert (set(catalogue.information), set(catalogue.plain_pages)) == ({"x", "y"}, {"x"})
