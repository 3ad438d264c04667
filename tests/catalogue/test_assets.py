"""Files that are published as they are: each is looked at as what its folder and its ending say."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model import Captions, Film
from plugins.catalogue.reader.assets import Assets
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.folder import ContentFile
from plugins.checks import Place
from tests.corpus.pictures import saved
from tests.faults import fault
from tests.media import MP3, WEBVTT, film


def taken(tmp_path: Path, relative: str, content: str | bytes) -> tuple[Assets, Faults]:
    """What is known after a look at one file, and what is wrong with it."""
    file = tmp_path / relative
    file.parent.mkdir(parents=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    assets, faults = Assets(), Faults()
    assets.take(ContentFile(file, f"content/{relative}", relative), faults)
    return assets, faults


@pytest.mark.parametrize(
    ("relative", "content", "known"),
    [
        ("afbeeldingen/a.png", saved("PNG"), {}),
        ("afbeeldingen/wijk/a.png", saved("PNG"), {}),
        ("bestanden/a.csv", "naam;prijs\nTrouwen;10\n", {}),
        ("bestanden/a.docx", "PK", {}),
        ("bestanden/a.mp3", MP3, {}),
        ("bestanden/a.mp4", film(), {"films": {"bestanden/a.mp4": Film(True, 5.0, 320, 100)}}),
        ("bestanden/A.MP4", film(sound=False), {"films": {"bestanden/A.MP4": Film(False, 5.0, 320, 100)}}),
        ("bestanden/a.vtt", WEBVTT, {"captions": {"bestanden/a.vtt": Captions(2.0, 6)}}),
        ("bestanden/A.VTT", WEBVTT, {"captions": {"bestanden/A.VTT": Captions(2.0, 6)}}),
    ],
)
def test_a_good_file_is_known_with_what_it_says_of_itself(tmp_path, relative: str, content, known: dict) -> None:
    assets, faults = taken(tmp_path, relative, content)
    assert faults.found == []
    assert assets == Assets(files={relative}, **known)


@pytest.mark.parametrize(
    ("relative", "content", "kind", "line", "values"),
    [
        ("afbeeldingen/a.png", "tekst", "image-wrong-type", None, {"wanted": "PNG", "found": "iets anders"}),
        ("afbeeldingen/wijk/a.svg", "<svg", "image-damaged", None, {}),
        ("bestanden/a.pdf", "tekst", "image-wrong-type", None, {"wanted": "PDF", "found": "iets anders"}),
        ("bestanden/a.csv", "naam;prijs\n=1+1;10\n", "csv-formula", 2, {"quote": "=1+1"}),
        ("bestanden/A.CSV", "naam;prijs\n=1+1;10\n", "csv-formula", 2, {"quote": "=1+1"}),
        ("bestanden/a.mp4", "tekst", "image-wrong-type", None, {"wanted": "MP4", "found": "iets anders"}),
        ("bestanden/a.mp4", film()[:200], "video-damaged", None, {}),
        ("bestanden/a.vtt", "tekst", "captions-header", 1, {}),
    ],
)
def test_a_file_that_is_refused_is_known_by_its_name_alone(
    tmp_path, relative: str, content: str, kind: str, line: int | None, values: dict
) -> None:
    assets, faults = taken(tmp_path, relative, content)
    assert faults.found == [fault(kind, Place(f"content/{relative}", line), **values)]
    assert assets == Assets(files={relative})


@pytest.mark.parametrize("ending", ["csv", "mp4", "vtt"])
def test_a_file_that_is_too_large_is_not_read(tmp_path, ending: str) -> None:
    assets, faults = taken(tmp_path, f"bestanden/a.{ending}", bytes(20_000_001))
    assert [each.rule for each in faults.found] == ["catalogue.file-too-large"]
    assert assets == Assets(files={f"bestanden/a.{ending}"})
