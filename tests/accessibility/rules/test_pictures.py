"""image-of-text, image-meaning-hidden and canvas-no-text: a human must look. contrast-high: advice."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import rules, told


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


OURS = ("image-of-text", "image-meaning-hidden", "canvas-no-text")


def lines(main: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] in OURS]


SVG = "data:image/svg+xml;utf8,&lt;svg&gt;&lt;text x='0'&gt; Kom&lt;/text&gt;&lt;/svg&gt;"


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ('<img src="/a/flyer.png" alt="Zomerfeest">', "img ‘Zomerfeest’"),
        ('<p><img src="https://a.example/b/de%20FLYER.png?x=1"></p>', "p > img ‘de FLYER.png’"),
        ('<img src="/a/onzeFlyerZomer.png" alt="Zomer">', "img ‘Zomer’"),
        ('<input type="IMAGE" src="/a/knop.png" alt="Verstuur">', "input ‘Verstuur’"),
        (f'<img src="{SVG}" alt="Kom">', "img ‘Kom’"),
        (f'<img src="{SVG}">', "img ‘data:image/svg+xml;utf8’"),
        ('<img src="data:image/svg+xml,%3Csvg%3E%3Ctext%3EKom%3C/text%3E%3C/svg%3E" alt="Kom">', "img ‘Kom’"),
        ("<div style=\"background: #fff url('/a/citaat.jpg') top\"></div>", "div ‘citaat.jpg’"),
        ('<div style="BACKGROUND: URL(/a/onzeFlyer.png)"></div>', "div ‘onzeFlyer.png’"),
        ("<div style='background-image: url( \"/a/citaat.jpg\" )'></div>", "div ‘citaat.jpg’"),
        (
            '<div style="color: red"></div><div style="background: url(/a/golf.jpg), url(/a/citaat.jpg)"></div>',
            "div:nth-of-type(2) ‘citaat.jpg’",
        ),
        (
            '<div style="background: url(/a/golf.jpg); background-image: url(/a/citaat.jpg)"></div>',
            "div ‘citaat.jpg’",
        ),
    ],
)
def test_what_is_told_of_an_image_of_text_is_its_alt_or_its_file(main: str, expected: str) -> None:
    assert lines(main) == [f"image-of-text {expected}"]


@pytest.mark.parametrize(
    "main",
    [
        '<input type="text" src="/a/knop.png">',
        '<img src="/flyer/zomer.png" alt="Zomer">',
        '<img src="/a/zomer.png?flyer" alt="Zomer">',
        '<img src="/a/zomer.flyer" alt="Zomer">',
        '<img src="/a/flyers.png" alt="Zomer">',
        '<img src="data:image/png;name=flyer.png,AAAA/flyer.png" alt="Zomer">',
        '<img src="data:image/png,<text>Kom</text>" alt="Kom">',
        "<img src=\"data:image/svg+xml;utf8,<svg><text x='0'> </text></svg>\" alt='Kom'>",
        "<img src=\"data:image/svg+xml;utf8,<svg><path d='M1'/></svg>\" alt='Kom'>",
        '<div role="img" aria-label="Kom" style="background: url(/a/citaat.jpg)"></div>',
        '<div style="list-style-image: url(/a/citaat.jpg)"></div>',
    ],
)
def test_only_the_name_of_the_file_or_a_drawn_text_makes_it_one(main: str) -> None:
    assert lines(main) == []


def test_what_is_told_of_a_hidden_meaning_is_the_file() -> None:
    assert lines('<div><img src="/a/de%20grafiek.png" alt=""></div>') == [
        "image-meaning-hidden div > img ‘de grafiek.png’"
    ]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/a/logo.png" alt="" aria-label="Dinkelveen">',
        '<img src="/a/logo.png" alt="" title="Dinkelveen">',
        '<img src="/a/logo.png" alt="" aria-labelledby="d"><p id="d">Dinkelveen</p>',
        '<img src="/a/logo.png">',
        '<img src="/logo/golf.png" alt="">',
    ],
)
def test_an_image_with_a_name_or_of_something_else_hides_no_meaning(image: str) -> None:
    assert lines(image) == []


LOGO = '<img src="/a/logo.png" alt="">'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<a href='/'>", "</a>"),
        ("<button>", "</button>"),
        ("<figure>", "</figure>"),
        ("<table><tr><td>", "</td></tr></table>"),
        ("<table><tr><th>", "</th></tr></table>"),
        ("<ul><li>", "</li></ul>"),
        ("<p>", "</p>"),
        ("<label>", "</label>"),
        ("<details><summary>", "</summary></details>"),
        ("<p><span>", "</span></p>"),
    ],
)
def test_a_text_in_the_same_part_tells_it(before: str, after: str) -> None:
    assert lines(f"{before}{LOGO} Dinkelveen{after}") == []
    assert len(lines(f"{before}{LOGO}{after} Dinkelveen")) == 1


def test_a_text_in_the_nearest_part_counts_and_no_other() -> None:
    assert len(lines(f"<ul><li>Dinkelveen <p>{LOGO}</p></li></ul>")) == 1
    assert len(lines(f"<div>{LOGO} Dinkelveen</div>")) == 1
    assert len(lines(f"<p>{LOGO} Dinkelveen</p><p>{LOGO}</p>")) == 1, "the next picture is looked at too"


DRAWS = "<script>kaart.getContext('2d')</script>"


def test_each_drawing_without_a_text_is_told() -> None:
    drawings = '<p><canvas></canvas></p><canvas role="none"></canvas><canvas>Kaart</canvas><div><canvas></canvas></div>'
    assert lines(drawings + DRAWS) == ["canvas-no-text p > canvas", "canvas-no-text div > canvas"]


@pytest.mark.parametrize("attributes", ['role="none"', 'role="presentation"', 'aria-label="Kaart"'])
def test_a_drawing_with_a_name_or_without_a_part_to_play_is_fine(attributes: str) -> None:
    assert lines(f"<canvas {attributes}></canvas>{DRAWS}") == []
    assert lines(f'<canvas role="img"></canvas>{DRAWS}') == ["canvas-no-text canvas"]


def test_any_script_of_the_page_may_draw() -> None:
    assert lines(f"<canvas></canvas><script>let x</script>{DRAWS}") == ["canvas-no-text canvas"]
    assert lines("<canvas></canvas><script>let x</script>") == []
