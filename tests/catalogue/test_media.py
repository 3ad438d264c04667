"""Videos and captions as an editor delivers them: what is wrong with a file is told at the file, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model import Captions, Film
from tests.helpers import catalogue_of, copy_site, errors_of, source_findings, write
from tests.media import CAPTIONS, FRONT, MEDIUM, SOUND, TALKING, TEXT, VIDEO, WEBVTT, film


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The small site with a video, its captions, and what is written out of it."""
    content = copy_site(tmp_path)
    write(content, VIDEO, film())
    write(content, CAPTIONS, WEBVTT)
    write(content, MEDIUM, FRONT.format(TALKING) + TEXT)
    return content


def faults(content: Path) -> list[tuple[str, str, int | None]]:
    return [
        (finding.rule.removeprefix("catalogue."), finding.place.path, finding.place.line)
        for finding in errors_of(source_findings(content))
    ]


def test_a_video_and_its_captions_say_what_they_are(content) -> None:
    assert faults(content) == []
    catalogue = catalogue_of(content)
    assert catalogue.films == {"bestanden/film.mp4": Film(sound=True, seconds=5, width=320, height=100)}
    assert catalogue.captions == {"bestanden/film.vtt": Captions(2.0, 6)}
    medium = catalogue.media["film"]
    assert (medium.kind, medium.title.place.line, medium.body) == ("video", 2, TEXT)


def test_a_medium_without_written_out_text_is_refused_below_its_fields(content) -> None:
    write(content, MEDIUM, FRONT.format(TALKING) + "\n")
    assert faults(content) == [("medium-without-text", MEDIUM, 7)]


def test_a_medium_without_its_file_is_refused(content) -> None:
    write(content, MEDIUM, f"---\ntitel: Zo gaat het\n---\n{TEXT}")
    assert ("missing-key", MEDIUM, 1) in faults(content)


def test_a_heading_in_the_written_out_text_is_refused_at_its_line(content) -> None:
    write(content, MEDIUM, FRONT.format(TALKING) + f"{TEXT}\n## Een kop\n\nEn meer.\n")
    assert faults(content) == [("heading-in-transcript", MEDIUM, 11)]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("image-wrong-type", "geen video"),
        ("video-damaged", film()[:200]),
        ("video-damaged", film().replace("trak", "trek")),
        ("video-damaged", film().replace("vide", "mute")),
        ("video-damaged", film().replace("mvhd", "mvdh")),
        ("video-codec", film(codec="hvc1")),
        ("video-has-location", film(extra="com.apple.quicktime.location.ISO6709")),
    ],
)
def test_a_video_that_does_not_play_everywhere_or_tells_a_place_is_refused(content, kind: str, text: str) -> None:
    write(content, VIDEO, text)
    assert faults(content) == [(kind, VIDEO, None)]


def test_a_file_that_only_calls_itself_sound_is_refused(content) -> None:
    write(content, SOUND, "geen geluid")
    assert ("image-wrong-type", SOUND, None) in faults(content)


@pytest.mark.parametrize(
    ("kind", "line", "old", "new"),
    [
        ("captions-header", 1, "WEBVTT\n\n", ""),
        ("captions-header", 1, "WEBVTT", "1"),
        ("captions-header", 1, "WEBVTT", "WEBVTTX"),
        ("captions-time", 2, "WEBVTT\n\n", "WEBVTT\n"),
        ("captions-time", 3, "00.500", "00,500"),
        ("captions-time", 3, "00:02.000\n", "00:02\n"),
        ("captions-time", 3, "-->", "->"),
        ("captions-time", 3, "00:00.500", "00:61.500"),
        ("captions-time", 5, "\n\n00:02.000", "\n00:02.000"),
        ("captions-order", 3, "00:02.000\n", "00:00.100\n"),
        ("captions-order", 6, "00:02.000 -", "00:00.100 -"),
        ("captions-empty", 3, "Goedemorgen.\n", ""),
        ("captions-language", 2, "WEBVTT", "WEBVTT\nLanguage: en"),
    ],
)
def test_captions_that_a_browser_would_skip_are_refused_at_their_line(
    content, kind: str, line: int, old: str, new: str
) -> None:
    assert old in WEBVTT
    write(content, CAPTIONS, WEBVTT.replace(old, new, 1))
    assert (kind, CAPTIONS, line) in faults(content)
    assert {path for _, path, _ in faults(content)} == {CAPTIONS}


@pytest.mark.parametrize("text", ["WEBVTT\n", "WEBVTT\n\nNOTE\nNog te maken.\n"])
def test_a_file_without_any_caption_is_refused(content, text: str) -> None:
    write(content, CAPTIONS, text)
    assert faults(content) == [("captions-empty", CAPTIONS, 1)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("WEBVTT", "\ufeffWEBVTT - Zo gaat het\nKind: captions\nLanguage: nl-NL"),
        ("00:00.500 --> 00:02.000", "1\n00:00:00.500 --> 00:00:02.000 align:start line:0"),
        ("Goedemorgen.", "<v Man>Goedemorgen.</v>\nHoe gaat het?"),
        ("00:02.000 -", "00:01.000 -"),
        ("\n\n00:02", "\n\n\nNOTE Hier gaat de deur open.\n\n00:02"),
        ("\n", "\r\n"),
    ],
)
def test_other_forms_of_good_captions_are_taken(content, old: str, new: str) -> None:
    write(content, CAPTIONS, WEBVTT.replace(old, new))
    assert faults(content) == []
