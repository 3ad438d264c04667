"""A medium in prose is a block of its own, between texts that keep their places."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Document
from plugins.workflow.session import Session
from tests.helpers import TODAY, copy_site, errors_of, replace, source_findings, write
from tests.media import CAPTIONS, FRONT, MEDIUM, MP3, SOUND, TALKING, TEXT, VIDEO, WEBVTT, film

THEME = Path(__file__).parents[2] / "theme"
ALERT = "content/meldingen/balie-dicht.yaml"
PAGE = "content/paginas/film.md"
HEAD = (
    "---\ntitel: Kijk mee\nsamenvatting: Lees hoe het gaat.\neigenaar: klantcontact\ngecontroleerd: 2026-10-05\n---\n"
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, VIDEO, film())
    write(content, CAPTIONS, WEBVTT)
    write(content, MEDIUM, FRONT.format(TALKING) + TEXT)
    return content


def page(content: Path, body: str) -> Document:
    """The page with this body, as a build makes it."""
    write(content, PAGE, HEAD + body)
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    assert session.ready, [finding.message for finding in session.findings]
    (document,) = session.rendered([view for view in session.views() if view.path == PAGE])
    return document


def refused(content: Path, body: str) -> list[tuple[str, int | None]]:
    write(content, PAGE, HEAD + body)
    found = [finding for finding in source_findings(content) if finding.place.path == PAGE]
    return [(finding.rule.removeprefix("catalogue."), finding.place.line) for finding in errors_of(found)]


def test_a_video_never_starts_by_itself_and_has_captions_and_its_text_below(content) -> None:
    document = page(content, "Eerst dit.\n\n[[video:film]]\n\nDan dat.\n")
    figure = document.main.find("figure")
    video = figure.find("video")
    assert video.has_attr("controls")
    assert video["preload"] == "none"
    assert not video.has_attr("autoplay")
    assert video["aria-label"] == "Video: Zo gaat het"
    assert (video["width"], video["height"]) == ("320", "100")
    assert video.find("source")["src"] == "/bestanden/film.mp4"
    track = video.find("track")
    assert [track[key] for key in ("kind", "src", "srclang")] == ["captions", "/bestanden/film.vtt", "nl"]
    assert track.has_attr("default")
    assert "5 seconden, met ondertiteling" in figure.find("figcaption").get_text()
    details = figure.find("details")
    assert details.find("summary").get_text() == "Lees wat u ziet en hoort in deze video"
    assert [each.get_text() for each in details.find_all("p")] == TEXT.strip().split("\n\n")


def test_each_text_keeps_its_file_line_and_order(content) -> None:
    document = page(content, "Eerst dit.\n\n[[video:film]]\n\nDan dat.\n\n[[video:film]]\n")
    written = [(block.text[:12], block.place().path, block.place().line) for block in document.blocks if block.written]
    shown = [
        ("Zo gaat het", MEDIUM, 2),
        ("U ziet een b", MEDIUM, 7),
        ("Hij vraagt w", MEDIUM, 9),
    ]
    assert written[2:] == [("Eerst dit.", PAGE, 7), *shown, ("Dan dat.", PAGE, 11), *shown]


def test_a_silent_video_has_no_captions_and_says_so(content) -> None:
    write(content, VIDEO, film(sound=False))
    write(content, MEDIUM, FRONT.format("startbeeld: afbeeldingen/gemeentehuis.png\n") + TEXT)
    figure = page(content, "[[video:film]]\n").main.find("figure")
    assert figure.find("track") is None
    assert figure.find("video")["poster"] == "/afbeeldingen/gemeentehuis.png"
    assert "zonder geluid" in figure.find("figcaption").get_text()
    assert figure.find("summary").get_text() == "Lees wat u ziet in deze video"


def test_sound_and_infographics_have_their_text_below_too(content) -> None:
    write(content, SOUND, MP3)
    for name, file in {"gesprek": "bestanden/gesprek.mp3", "kaart": "afbeeldingen/gemeentehuis.png"}.items():
        write(content, f"content/media/{name}.md", f"---\ntitel: Een {name}\nbestand: {file}\n---\n{TEXT}")
    sound, picture = page(content, "[[geluid:gesprek]]\n\n[[infographic:kaart]]\n").main.find_all("figure")
    assert sound.find("audio")["src"] == "/bestanden/gesprek.mp3"
    assert sound.find("audio").has_attr("controls")
    assert sound.find("summary").get_text() == "Lees wat u hoort in dit geluid"
    image = picture.find("img")
    assert image["alt"] == "Een kaart: alles staat uitgeschreven onder dit beeld"
    assert image["width"]
    for figure in (sound, picture):
        assert figure.find("details").find("p").get_text().startswith("U ziet een balie.")


@pytest.mark.parametrize(
    "body",
    [
        "Kijk hier: [[video:film]]\n",
        "- [[video:film]]\n- [[video:film]]\n",
        "- een\n\n    [[video:film]]\n",
        "> [[video:film]]\n",
        "## [[video:film]]\n\nTekst.\n",
        "[[video:film]]\n[[video:film]]\n",
        "| a | b |\n| --- | --- |\n| [[video:film]] | x |\n",
        "**[[video:film]]**\n",
        "![[[video:film]]](afbeeldingen/gemeentehuis.png)\n",
    ],
)
def test_a_medium_that_does_not_stand_alone_is_refused(content, body: str) -> None:
    assert "medium-not-alone" in [rule for rule, _ in refused(content, body)]


def test_the_place_of_one_that_does_not_stand_alone_is_told(content) -> None:
    assert refused(content, "Eerst.\n\nKijk hier: [[video:film]]\n") == [("medium-not-alone", 9)]


def test_a_medium_in_what_is_written_out_of_another_is_refused(content) -> None:
    write(content, MEDIUM, FRONT.format(TALKING) + f"{TEXT}\n[[video:film]]\n")
    found = [(finding.rule, finding.place.path, finding.place.line) for finding in errors_of(source_findings(content))]
    assert found == [("catalogue.medium-not-alone", MEDIUM, 11)]


def test_a_medium_in_the_data_is_refused(content) -> None:
    replace(content, ALERT, "tekst: De", "tekst: '[[video:film]] De")
    replace(content, ALERT, "bellen.", "bellen.'")
    found = [(finding.rule, finding.place.path, finding.place.line) for finding in errors_of(source_findings(content))]
    assert found == [("catalogue.medium-not-alone", ALERT, 2)]


@pytest.mark.parametrize(("code", "meant"), [("video:flim", "video:film"), ("geluid:film", "video:film")])
def test_a_medium_that_is_not_there_is_refused_with_the_nearest(content, code: str, meant: str) -> None:
    write(content, PAGE, f"{HEAD}[[{code}]]\n")
    (found,) = [f for f in errors_of(source_findings(content)) if f.place.path == PAGE]
    assert (found.rule, found.place.line) == ("catalogue.unknown-short-code", 7)
    assert found.suggestions == (f"[[{meant}]]",)


def test_a_code_between_back_ticks_stays_text(content) -> None:
    assert page(content, "Schrijf `[[video:film]]` op.\n").main.find("video") is None
