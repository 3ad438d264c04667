"""image-of-text, image-meaning-hidden and canvas-no-text: a human must look. contrast-high: advice."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/a/flyer-zomer.png" alt="Zomerfeest">',
        '<img src="/a/tekstafbeelding.png" alt="Kom ook">',
        '<input type="image" src="/a/knop.png" alt="Verstuur">',
        '<div style="background-image: url(/a/citaat.jpg)"></div>',
        '<img alt="Kom ook" src="data:image/svg+xml;utf8,<svg><text x=\'0\'>Kom ook</text></svg>">',
    ],
)
def test_an_image_that_seems_to_be_text_asks_for_a_look(image: str) -> None:
    assert "image-of-text" in rules(image)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/a/gemeentehuis.png" alt="Het gemeentehuis">',
        '<input type="image" src="/a/zoek.svg" alt="Zoeken">',
        '<div style="background-image: url(/a/citaat.jpg)">Een citaat</div>',
        '<div style="background: #fff">Tekst</div>',
    ],
)
def test_other_images_do_not(image: str) -> None:
    assert "image-of-text" not in rules(image)


def test_an_image_that_is_decoration_but_seems_to_tell_something_asks_for_a_look() -> None:
    assert "image-meaning-hidden" in rules('<img src="/a/logo-dinkelveen.png" alt="">')


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/a/bloemen.jpg" alt="">',
        '<img src="/a/logo.png" alt="Gemeente Dinkelveen">',
        '<a href="/"><img src="/a/logo.png" alt=""> Gemeente Dinkelveen</a>',
        '<figure><img src="/a/grafiek.png" alt=""><figcaption>Inwoners per jaar</figcaption></figure>',
        '<img src="/a/logo.png" alt="" hidden>',
        '<img src="/a/catalogus.png" alt="">',
    ],
)
def test_decoration_and_what_is_told_beside_it_are_fine(image: str) -> None:
    assert "image-meaning-hidden" not in rules(image)


def test_a_drawing_by_a_script_needs_a_text() -> None:
    script = "<script>document.querySelector('canvas').getContext('2d')</script>"
    assert "canvas-no-text" in rules(f"<canvas></canvas>{script}")
    assert "canvas-no-text" not in rules(f'<canvas aria-label="Kaart"></canvas>{script}')
    assert "canvas-no-text" not in rules(f"<canvas>Kaart van het centrum</canvas>{script}")
    assert "canvas-no-text" not in rules("<canvas></canvas>"), "nothing is drawn"


@pytest.mark.parametrize("style", ["color: #555; background: #eee", "color:#000;font-size:18pt;background-color:#666"])
def test_enough_contrast_that_could_be_better_is_worth_a_tip(style: str) -> None:
    assert "contrast-high" in rules(f'<p style="{style}">Een paspoort</p>')


@pytest.mark.parametrize(
    "text",
    [
        '<p style="color: #333; background: #fff">Een paspoort</p>',
        '<p style="color: #aaa; background: #fff">Een paspoort</p>',
        '<p style="color: #000; font-size: 18pt; background: #777">Een paspoort</p>',
        '<p style="color: #555; background: #eee url(a.png)">Een paspoort</p>',
        '<p style="color: #555; background: #eee"></p>',
        '<button style="color: #555; background: #eee" disabled>Verstuur</button>',
        '<fieldset disabled><p style="color: #555; background: #eee">Naam</p></fieldset>',
        '<label style="color: #555; background: #eee">Naam <input disabled></label>',
    ],
)
def test_the_best_contrast_too_little_or_an_unknown_one_is_not(text: str) -> None:
    assert "contrast-high" not in rules(text)
