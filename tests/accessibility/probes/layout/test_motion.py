"""What moves or sounds by itself."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

import pytest
from PIL import Image

from plugins.accessibility.browser.probes.layout.motion import PROBE

pytestmark = pytest.mark.browser

BOX = '<div class="x" style="width: 40px; height: 40px; background: #06c"></div><p>Tekst om te lezen.</p>'
TURN = "@keyframes draai { to { transform: rotate(360deg) } }"


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("animation: draai 2s infinite", ["moves-on"]),
        ("animation: draai 3s 4", ["moves-on"]),
        ("animation: draai 2s 2", []),
        ("animation: draai 2s infinite paused", []),
        ("animation: draai 2s infinite; display: none", []),
        ("animation: niets 2s infinite", []),
        ("} @media (prefers-reduced-motion: no-preference) { .x { animation: draai 2s infinite } ", ["moves-on?"]),
    ],
)
def test_an_animation_longer_than_five_seconds_must_be_stoppable(rules, css: str, expected: list[str]) -> None:
    head = f"<style>{TURN} @keyframes niets {{ to {{ opacity: 1 }} }} .x {{ {css} }}</style>"
    assert rules(PROBE, BOX, head=head) == expected


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("<button>Pauze</button>", []),
        ('<button aria-label="Stop de beweging"></button>', []),
        ("<button>Menu</button>", ["moves-on?"]),
        ("<button hidden>Pauze</button>", ["moves-on"]),
    ],
)
def test_a_button_that_says_that_it_stops_things_is_believed(rules, more: str, expected: list[str]) -> None:
    assert rules(PROBE, BOX + more, head=f"<style>{TURN} .x {{ animation: draai 1s infinite }}</style>") == expected


def test_a_sign_of_work_in_progress_may_turn(rules) -> None:
    body = BOX.replace("<div", '<div role="progressbar" aria-label="Bezig"')
    assert rules(PROBE, body, head=f"<style>{TURN} .x {{ animation: draai 1s infinite }}</style>") == []


def test_a_moving_picture_must_stop_and_a_still_one_may_stay(rules, folder: Path) -> None:
    frames = [Image.new("P", (40, 40), at) for at in range(3)]
    for frame in frames:
        frame.putpalette([0, 0, 0, 255, 0, 0, 0, 255, 0] + [0] * 759)
    frames[0].save(folder / "eeuwig.gif", save_all=True, append_images=frames[1:], duration=500, loop=0)
    frames[0].save(folder / "kort.gif", save_all=True, append_images=frames[1:], duration=500)
    frames[0].save(folder / "stil.gif")
    images = "".join(f'<img src="{name}.gif" alt="{name}">' for name in ("eeuwig", "kort", "stil"))
    assert rules(PROBE, f"<p>Tekst.</p>{images}") == ["moves-on"]


def sound(path: Path, seconds: float, loud: float) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        points = (int(loud * 30000 * math.sin(at / 5)) for at in range(int(8000 * seconds)))
        file.writeframes(b"".join(struct.pack("<h", point) for point in points))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<audio src="toon.wav" autoplay></audio>', ["sound-begins"]),
        ('<audio src="kort.wav" autoplay loop></audio>', ["sound-begins"]),
        ('<audio src="kort.wav" autoplay></audio>', []),
        ('<audio src="toon.wav" autoplay controls></audio>', []),
        ('<audio src="toon.wav" autoplay muted></audio>', []),
        ('<audio src="toon.wav"></audio>', []),
        ('<audio src="stil.wav" autoplay></audio>', []),
        ('<audio src="toon.wav#t=1,2" autoplay></audio>', []),
        ('<audio src="toon.wav" autoplay></audio><button>Geluid uit</button>', []),
        ('<audio src="weg.wav" autoplay></audio>', []),
        ('<audio src="https://elders.invalid/toon.wav" autoplay></audio>', ["sound-begins?"]),
    ],
)
def test_sound_that_begins_by_itself_must_be_stoppable(rules, folder: Path, tag: str, expected: list[str]) -> None:
    sound(folder / "toon.wav", 5, 0.5)
    sound(folder / "kort.wav", 2, 0.5)
    sound(folder / "stil.wav", 5, 0)
    assert rules(PROBE, tag) == expected
