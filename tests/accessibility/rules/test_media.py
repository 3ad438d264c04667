"""Film and sound: sound-starts, video-no-captions, audio-no-transcript, video-no-description, video-only-text."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, page, rules, told

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
    findings = found(page('<button>Pauze</button><video src="plein.mp4" autoplay></video>'))
    assert [f.severity for f in findings if f.rule == "accessibility.sound-starts"] == [Severity.NOTICE]
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


def lines(main: str, *names: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] in names]


def test_what_is_told_of_a_film_or_recording_is_its_address() -> None:
    by_itself = '<video src="/films/plein.mp4" autoplay></video>'
    assert lines(by_itself, "sound-starts") == ["sound-starts video ‘/films/plein.mp4’"]
    live = '<video controls id="raad"><source src="/live/raad.m3u8"><source src="/live/b.m3u8"></video>'
    assert lines(live, "video-live-no-captions") == ["video-live-no-captions #raad ‘/live/raad.m3u8’"]
    silent = '<video controls><track kind="metadata"></video>'
    assert lines(silent, "video-no-captions") == ["video-no-captions video"]
    both = '<video controls src="a.mp4"><source src="b.mp4"></video>'
    assert lines(both, "video-no-captions") == ["video-no-captions video ‘a.mp4’"]
    sound = '<audio src="/geluid/raad.mp3" controls></audio>'
    assert lines(sound, "audio-no-transcript") == ["audio-no-transcript audio ‘/geluid/raad.mp3’"]
    film, names = '<video src="/films/plein.mp4" controls></video>', ("video-no-description", "video-only-text")
    assert lines(film, *names) == ["video-no-description video ‘/films/plein.mp4’"]
    transcript = f'{film}<a href="/x/">Transcript</a>'
    assert lines(transcript, *names) == ["video-only-text video ‘/films/plein.mp4’"]


@pytest.mark.parametrize(
    ("part", "starts"),
    [
        ("#t=8,11", False),
        ("#t=8,11.5", True),
        ("#t=,3", False),
        ("#t=,4", True),
        ("#id=x&t=npt:2,4", False),
        ("#t=8", True),
    ],
)
def test_sound_of_three_seconds_may_start_by_itself(part: str, starts: bool) -> None:
    assert bool(lines(f'<audio src="gong.mp3{part}" autoplay></audio>', "sound-starts")) == starts
    assert bool(lines(f'<audio autoplay><source src="gong.mp3{part}"></audio>', "sound-starts")) == starts


def test_each_file_of_a_film_must_be_short_or_silent() -> None:
    def starts(*files: str) -> bool:
        sources = "".join(f'<source src="{file}">' for file in files)
        return "sound-starts" in media(f"<video autoplay>{sources}</video>")

    assert not starts("a.mp4#t=1,2", "a.webm#t=1,2")
    assert starts("a.mp4#t=1,2", "a.webm")
    assert not starts("a-silent.mp4", "a-silent.webm")
    assert starts("a-silent.mp4", "a.webm")
    assert starts("silent/a.mp4")


@pytest.mark.parametrize("code", ["film.pause()", "film.muted = true", "film.volume = 0"])
def test_a_button_that_stops_the_sound_is_enough(code: str) -> None:
    film = '<video id="film" src="plein.mp4" autoplay></video>'
    script = f"<script>stop.onclick = () => {{ {code} }}</script>"
    assert "sound-starts" not in media(f'<button id="stop">Stop</button>{film}{script}')
    assert "sound-starts" not in media(f'<button>Stop</button><button onclick="{code}">Dempen</button>{film}')
    assert "sound-starts" in media(film + script), "there is no button"
    assert "sound-starts" in media(f'<button onclick="start()">Stop</button>{film}')


def test_every_film_that_starts_with_sound_is_told_with_its_weight() -> None:
    films = '<video src="a.mp4" autoplay></video><audio src="b.mp3" autoplay></audio>'
    starts = [f.severity for f in found(page(films)) if f.rule == "accessibility.sound-starts"]
    assert starts == [Severity.WARNING, Severity.WARNING]


@pytest.mark.parametrize(
    ("track", "captioned"),
    [
        ('<track src="a.vtt">', True),
        ('<track kind="SUBTITLES" src="a.vtt">', True),
        ('<track kind="captions" src="a.vtt">', True),
        ('<track kind="chapters" src="a.vtt">', False),
        ('<track kind="chapters" src="a.vtt"><track kind="captions" src="a.vtt">', True),
    ],
)
def test_captions_and_subtitles_are_both_a_text_for_the_deaf(track: str, captioned: bool) -> None:
    assert ("video-no-captions" not in media(f'<video src="a.mp4" controls>{track}</video>')) == captioned
    live = f'<video src="/live/a.m3u8" controls>{track}</video>'
    assert (lines(live, "video-live-no-captions") == []) == captioned


@pytest.mark.parametrize(
    ("attributes", "is_film"),
    [
        ("autoplay muted", False),
        ("autoplay muted controls", True),
        ("muted", True),
        ("autoplay", True),
        ('controls style="height: 1px"', False),
        ('controls style="width: 100px"', True),
    ],
)
def test_a_film_is_what_people_can_watch(attributes: str, is_film: bool) -> None:
    assert ("video-no-captions" in media(f'<video src="a.mp4" {attributes}></video>')) == is_film


def test_after_moving_wallpaper_a_film_is_still_told() -> None:
    wallpaper = '<video src="golven.mp4" autoplay muted></video>'
    assert media(f'{wallpaper}<video src="a.mp4" controls></video>')[0] == "video-no-captions"


@pytest.mark.parametrize(
    "attributes",
    [
        'src="/live/raad.m3u8"',
        'src="/raad" id="live"',
        'src="/raad" class="raad livestream"',
        'src="/raad" aria-label="Raad, live"',
        'src="/raad" title="Raad LIVE"',
    ],
)
def test_an_address_or_name_says_that_it_is_live(attributes: str) -> None:
    assert lines(f"<video {attributes} controls></video>", "video-live-no-captions", "video-no-captions")[0].startswith(
        "video-live-no-captions"
    )


def test_a_live_film_without_buttons_that_starts_in_silence_is_wallpaper() -> None:
    assert lines('<video src="/live/a.m3u8" autoplay muted></video>', "video-live-no-captions") == []
