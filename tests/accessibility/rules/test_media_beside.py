"""What stands beside a film or recording, and what tells the same: a text, a transcript, a spoken description."""

from __future__ import annotations

import pytest

from plugins.checks import Document
from tests.accessibility.pages import found, told

OURS = ("video-no-captions", "audio-no-transcript", "video-no-description", "video-only-text")
FILM = '<video src="/films/plein.mp4" controls><track kind="captions" src="plein.vtt"></video>'
SOUND = '<audio src="/geluid/raad.mp3" controls></audio>'
UNTOLD = ["video-no-description video ‘/films/plein.mp4’"]


def lines(main: str, *names: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] in names]


def media(main: str) -> list[str]:
    return [line.split()[0] for line in lines(main, *OURS)]


def untold(main: str) -> list[str]:
    return lines(main, "video-no-description", "video-only-text")


def words(count: int) -> str:
    return f"<p>{'woord ' * count}</p>"


def test_a_recording_that_starts_by_itself_needs_its_text_too() -> None:
    assert "audio-no-transcript" in media('<audio src="raad.mp3" autoplay></audio>')


@pytest.mark.parametrize(
    "main", [f"{FILM}{SOUND}", f"{SOUND}{FILM}", f"{FILM}<p>En</p><div>{SOUND}</div>", f"<div>{FILM}</div>{SOUND}"]
)
def test_a_recording_beside_a_film_describes_it(main: str) -> None:
    assert media(main) == []


def test_a_recording_further_away_does_not() -> None:
    main = f"{FILM}<p>En</p><p>nog</p>{SOUND}"
    assert media(main) == ["audio-no-transcript", "video-no-description"]
    other = f"{FILM}<p>En</p><p>nog</p><div>{SOUND}<audio></audio></div>"
    assert media(other) == ["audio-no-transcript", "video-no-description"]
    assert media(f'<audio id="gong"></audio>{FILM}') == [], "it may be played by a script"


def test_after_a_film_without_a_recording_the_next_may_have_one() -> None:
    bare = f"{FILM}<p>En</p><p>nog</p>"
    assert untold(f"{bare}<hr>{FILM}{SOUND}") == ["video-no-description video:nth-of-type(1) ‘/films/plein.mp4’"]


@pytest.mark.parametrize("name", ["a", "button", "summary", "h1", "h2", "h3", "h4", "h5", "h6"])
def test_a_transcript_may_be_linked_opened_or_stand_under_a_heading(name: str) -> None:
    main = f"<p>Intro</p><{name} href='/x/'>Uitgeschreven tekst</{name}>"
    assert "audio-no-transcript" not in media(f"{SOUND}{main}")
    assert untold(f"{FILM}{main}") == ["video-only-text video ‘/films/plein.mp4’"]
    described = f"<{name} href='/x/'>Met audiodescriptie</{name}>"
    assert untold(f"{FILM}{described}") == []


def test_a_transcript_in_the_text_is_no_link_to_it() -> None:
    assert "audio-no-transcript" in media(f"{SOUND}<p>Er is geen transcript.</p>")


def test_the_name_of_a_file_may_say_that_it_is_described() -> None:
    film = '<video src="/films/plein-met-audiodescriptie.mp4" controls></video>'
    assert untold(film) == []
    assert untold(f'{film}<a href="/x/">Transcript</a>') == []


def test_a_film_with_a_transcript_that_retells_the_text_needs_no_description() -> None:
    link = '<a href="/x/">Transcript</a>'
    assert untold(f"{FILM}<p>Een videoversie van deze tekst.</p>{link}") == []
    assert untold(f"{FILM}<p>Een film over deze tekst.</p>{link}") != []


def test_a_long_text_has_twenty_five_words() -> None:
    assert untold(FILM + words(24)) == UNTOLD
    assert untold(FILM + words(25)) == []


@pytest.mark.parametrize("said", ["Bekijk de film.", "Een interview."])
def test_a_long_text_before_it_counts_when_something_beside_it_names_the_film(said: str) -> None:
    assert untold(words(25) + FILM) == UNTOLD
    assert untold(f"{words(25)}<p>{said}</p>{FILM}") == []
    assert untold(f"{words(25)}{FILM}<p>{said}</p>") == []
    assert untold(f"{words(24)}{FILM}<p>{said}</p>") == UNTOLD


def test_beside_it_are_the_two_elements_before_and_after_that_are_seen() -> None:
    assert untold(f"{FILM}<p>Een</p>{words(25)}") == []
    assert untold(f"{FILM}<p>Een</p><p>Twee</p>{words(25)}") == UNTOLD
    assert untold(f"{FILM} bij <p>Een</p> en {words(25)}") == []
    assert untold(f"{words(25)} bij <p>Bekijk de film.</p> en {FILM}") == []
    assert untold(f"{FILM}<p hidden>Een</p><p>Twee</p>{words(25)}") == []
    film = f"<p>Bekijk de film.</p><p>Twee</p>{FILM}"
    assert untold(f"{words(25)}{film}") == UNTOLD
    assert untold(f"{words(25)}<p hidden>Een</p><p>Bekijk de film.</p>{FILM}") == []


def test_a_wrapper_that_holds_nothing_else_stands_for_the_film() -> None:
    assert untold(f"<div><div> {FILM} </div></div>{words(25)}") == []
    assert untold(f"<div>{FILM}<p>Een film</p></div>{words(25)}") != []
    assert untold(f"<div><p>Een</p>{FILM}</div>{words(25)}") != []


def test_what_stands_around_main_is_not_beside_the_film() -> None:
    html = f'<html lang="nl"><body><main>{FILM}</main><footer>{words(25)}</footer></body></html>'
    findings = found(Document("content/film.md", "/film/", "informatie", html))
    assert "accessibility.video-no-description" in [finding.rule for finding in findings]
