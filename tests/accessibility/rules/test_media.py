"""Film and sound: sound-starts, video-no-captions, audio-no-transcript, video-no-description, video-only-text."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules

LONG = "<p>" + "De wethouder vertelt wat er met het plein gebeurt. " * 5 + "</p>"
OURS = {"sound-starts", "video-no-captions", "audio-no-transcript", "video-no-description", "video-only-text"}
CAPTIONS = '<track kind="captions" src="plein.vtt">'


def media(main: str) -> list[str]:
    return [rule for rule in rules(main) if rule in OURS]


@pytest.mark.parametrize("media_name", ["audio", "video"])
def test_sound_that_starts_by_itself_is_warned_about(media_name: str) -> None:
    assert "sound-starts" in media(f'<{media_name} src="plein.mp4" autoplay></{media_name}>')


@pytest.mark.parametrize("attributes", ["autoplay muted", "autoplay controls", "controls", "autoplay", ""])
def test_sound_that_is_off_short_or_can_be_stopped_is_fine(attributes: str) -> None:
    part = "#t=8,10" if attributes == "autoplay" else ""
    assert "sound-starts" not in media(f'<video src="plein.mp4{part}" {attributes}></video>')


def test_a_part_of_some_seconds_is_not_short() -> None:
    assert "sound-starts" in media('<video autoplay><source src="plein.mp4#t=8,20"></video>')


def test_with_a_button_to_stop_it_a_human_must_look() -> None:
    told = found(page('<button>Pauze</button><video src="plein.mp4" autoplay></video>'))
    assert [f.severity for f in told if f.rule == "accessibility.sound-starts"] == [Severity.NOTICE]
    stops = '<button onclick="film.pause()">Pauze</button><video id="film" src="plein.mp4" autoplay></video>'
    assert "sound-starts" not in media(stops)
    other = '<button onclick="film.pause()">Verder</button><video id="film" src="plein.mp4" autoplay></video>'
    assert "sound-starts" in media(other), "nobody knows what it is for"


def test_a_film_needs_captions_and_a_description() -> None:
    assert media('<video src="plein.mp4" controls></video>') == ["video-no-captions", "video-no-description"]
    assert media(f'<video src="plein.mp4" controls>{CAPTIONS}</video>') == ["video-no-description"]


@pytest.mark.parametrize(
    "film",
    [
        '<video src="plein.mp4" controls hidden></video>',
        '<video src="plein.mp4" style="display: none" controls></video>',
        '<video src="plein.mp4" style="width: 0; height: 0"></video>',
        '<video src="golven.mp4" autoplay muted loop></video>',
    ],
)
def test_a_film_that_nobody_sees_and_moving_wallpaper_need_nothing(film: str) -> None:
    assert media(film) == []


def test_a_long_text_or_a_recording_beside_a_film_may_describe_it() -> None:
    film = f'<video src="plein.mp4" controls>{CAPTIONS}</video>'
    assert media(film + LONG) == []
    assert media(f"<div>{film}</div>{LONG}") == []
    assert media(f'{film}<audio src="stem.mp3" controls></audio>') == []
    assert media(f"{film}<p>Een film.</p>") == ["video-no-description"]
    assert media(film + LONG.replace("<p>", "<p hidden>")) == ["video-no-description"]


def test_a_track_of_descriptions_does_not_count_as_no_browser_plays_it() -> None:
    film = f'<video src="plein.mp4" controls>{CAPTIONS}<track kind="descriptions" src="b.vtt"></video>'
    assert media(film) == ["video-no-description"]


def test_with_a_transcript_only_the_spoken_description_lacks() -> None:
    film = f'<video src="plein.mp4" controls>{CAPTIONS}</video><a href="/plein/">Transcript van de film</a>'
    assert media(film) == ["video-only-text"]
    assert media(f'{film}<a href="/plein-ad/">De film met audiodescriptie</a>') == []


def test_a_film_that_retells_the_text_needs_no_captions() -> None:
    text = f"{LONG}<p>In de video ziet u dezelfde informatie.</p>"
    assert media(f'{text}<video src="plein.mp4" controls></video>') == []


def test_a_recording_needs_its_text() -> None:
    sound = '<audio src="raad.mp3" controls></audio>'
    assert media(sound) == ["audio-no-transcript"]
    assert media(sound + LONG) == []
    assert media(f'{sound}<a href="/verslag/">Lees de volledige tekst</a>') == []
    assert media('<audio src="raad.mp3"></audio>') == [], "without buttons nobody hears it"


def test_a_long_text_above_a_recording_must_be_said_to_be_about_it() -> None:
    sound = '<audio src="raad.mp3" controls></audio>'
    assert media(LONG + sound) == ["audio-no-transcript"], "it may be about anything"
    assert media(f"{LONG}<p>U kunt dit ook beluisteren.</p>{sound}") == []
    assert media(f"{LONG}<p hidden>U kunt dit ook beluisteren.</p>{sound}") == ["audio-no-transcript"]


@pytest.mark.parametrize(
    "name", ["raad-ondertiteld.mp4", "raad_with_captions.mp4", "plein-zonder-geluid.mp4", "silent.webm"]
)
def test_the_name_of_a_file_may_say_that_it_needs_no_captions(name: str) -> None:
    assert "video-no-captions" not in media(f'<video src="/films/{name}" controls></video>')


@pytest.mark.parametrize("name", ["silently.mp4", "films/silent/raad.mp4", "raad.mp4"])
def test_other_names_say_nothing(name: str) -> None:
    assert "video-no-captions" in media(f'<video src="/{name}" controls></video>')
    assert media(f'<video src="/{name}" autoplay></video>')[0] == "sound-starts"


def test_what_is_sent_live_is_no_recording() -> None:
    live = '<video src="https://uitzending.example/raad/live.m3u8" controls></video>'
    assert "video-live-no-captions" in rules(live)
    assert "video-no-captions" not in rules(live)
    assert "video-live-no-captions" not in rules('<video src="/live-op-het-plein.mp4" controls></video>')
    assert "video-live-no-captions" not in rules('<video src="/olive.m3u8" controls></video>')
