"""Pictures that the page itself points at, that are kept from being heard, or met all the same; captchas."""

from __future__ import annotations

import pytest

from tests.accessibility.pages import told

OURS = ("image-pointed-at", "image-alt-unheard", "decoration-exposed", "captcha")
SEE = "<p>Op deze pagina ziet u de route hieronder.</p>"


def signs(main: str) -> list[str]:
    return [line for line in told(main) if line.split()[0] in OURS]


def picture(attributes: str = 'alt=""', src: str = "/a/route.png", size: int = 150) -> str:
    return f'<img src="{src}" {attributes} width="{size}" height="{size}px">'


@pytest.mark.parametrize(
    ("main", "place"),
    [
        (SEE + picture(), "img"),
        (picture() + SEE, "img"),
        (f"{SEE}<p>{picture()}</p>", "p:nth-of-type(2) > img"),
        (f"<p>{picture()} U vindt het kantoor op de kaart.</p>", "p > img"),
        (f"{SEE}<div>{picture()}</div>", "div > img"),
        (f"{SEE}<p><span><picture>{picture()}</picture></span></p>", "p:nth-of-type(2) > span > picture > img"),
        (f'{SEE}<p><a href="/x/">{picture()}</a></p>', "p:nth-of-type(2) > a > img"),
        (f"{SEE}<figure>{picture()}</figure>", "figure > img"),
        (f"<div>{SEE}{picture()}</div>", "div > img"),
    ],
)
def test_a_picture_that_the_text_beside_it_points_at_asks_for_a_look(main: str, place: str) -> None:
    assert signs(main) == [f"image-pointed-at {place} ‘route.png’"]


@pytest.mark.parametrize(
    "image",
    [
        picture('alt="De route"'),
        picture(""),
        picture('alt="" aria-label="De route"'),
        picture('alt="" aria-labelledby="r"') + '<p id="r">De route</p>',
        picture('alt="" title="De route"'),
        picture(src="/a/plattegrond.png"),
        picture(size=149),
        '<img src="/a/route.png" alt="" width="150" height="149">',
        '<img src="/a/route.png" alt="" width="149" height="150">',
        '<img src="/a/route.png" alt="" width="300">',
        '<img src="/a/route.png" alt="" width="100%" height="300">',
    ],
)
def test_one_that_is_told_otherwise_or_small_does_not(image: str) -> None:
    assert signs(SEE + image) == []


@pytest.mark.parametrize(
    "main",
    [
        f"<p>De route is lang.</p>{picture()}",
        f"{SEE}<p>En dan dit.</p>{picture()}",
        f"<form>{SEE}</form>{picture()}",
        f"<nav>{SEE}</nav>{picture()}",
        f'<img src="/b.png" alt="Zoals u ziet, een plein">{picture()}',
        f"{SEE}<div>{picture()}<p>Een plein</p></div>",
        f"{SEE}<section>{picture()}</section>",
    ],
)
def test_a_text_further_away_or_about_something_else_does_not_point_at_it(main: str) -> None:
    assert signs(main) == []


def test_a_picture_with_a_caption_of_its_own_is_pointed_at() -> None:
    caption = "<figcaption>Inwoners per jaar</figcaption>"
    assert signs(f'<figure><img src="/a/plein.png" alt="">{caption}</figure>') == [
        "image-pointed-at figure > img ‘plein.png’"
    ]
    assert signs('<figure><img src="/a/plein.png" alt=""><figcaption> </figcaption></figure>') == []
    assert signs('<figure><img src="/a/plein.png" alt=""></figure>') == []
    assert signs(f'<figure><img src="/a/plein.png" alt=""><img src="/b.png" alt="">{caption}</figure>') == []
    assert signs(f'<figure>{caption}</figure><p><img src="/a/plein.png" alt=""></p>') == []


@pytest.mark.parametrize(
    ("main", "expected"),
    [
        ('<img src="a.png" role="presentation" alt="Kaart van Dinkelveen">', "img ‘Kaart van Dinkelveen’"),
        ('<img src="a.png" role="none" alt="Kaart van Dinkelveen">', "img ‘Kaart van Dinkelveen’"),
        ('<svg role="none" aria-label="Kaart van Dinkelveen"></svg>', "svg ‘Kaart van Dinkelveen’"),
        ('<svg role="none" aria-labelledby="k"></svg><p>Kijk.</p><p id="k">Een kaart hier</p>', "svg ‘Een kaart hier’"),
        (
            '<p>De ingang.</p><img src="a.png" role="none" alt="Kaart van Dinkelveen" aria-label="Iets">',
            "img ‘Kaart van Dinkelveen’",
        ),
    ],
)
def test_an_alternative_text_that_its_role_silences_is_a_warning(main: str, expected: str) -> None:
    assert [line for line in signs(main) if "unheard" in line] == [f"image-alt-unheard {expected}"]


@pytest.mark.parametrize(
    "main",
    [
        '<img src="a.png" alt="Kaart van Dinkelveen">',
        '<img src="a.png" role="img" alt="Kaart van Dinkelveen">',
        '<img src="a.png" role="none" alt="Kaart Dinkelveen">',
        '<img src="a.png" role="none" alt="Dit is versiering">'.replace("Dit is ", ""),
        '<p><img src="a.png" role="none" alt="Kaart van Dinkelveen"> Hier staat de KAART van Dinkelveen.</p>',
        '<p>De kaart van Dinkelveen.</p><img src="a.png" role="none" alt="Kaart van Dinkelveen">',
    ],
)
def test_a_picture_that_is_heard_or_told_beside_it_is_fine(main: str) -> None:
    assert signs(main) == []


@pytest.mark.parametrize(
    "attributes",
    [
        'alt="" tabindex="0"',
        'alt="" tabindex="-1"',
        'role="presentation" tabindex="0"',
        'role="none" tabindex="0"',
        *(
            f'alt="" aria-{name}="true"'
            for name in ("atomic", "busy", "controls", "describedby", "details", "flowto", "live", "owns", "relevant")
        ),
    ],
)
def test_decoration_that_is_met_all_the_same_is_a_warning(attributes: str) -> None:
    assert signs(f'<img src="/a/golf.png" {attributes}>') == ["decoration-exposed img ‘golf.png’"]


@pytest.mark.parametrize(
    "attributes",
    [
        'alt=""',
        'alt="" aria-live=""',
        'alt="" aria-hidden="false"',
        'alt="Golf" tabindex="0"',
        'alt="Golf" role="none" tabindex="0"',
        'role="img" tabindex="0"',
        'tabindex="0"',
        'alt="" tabindex="0" aria-label="Golf"',
        'alt="" tabindex="0" title="Golf"',
        'alt="" tabindex="0" aria-labelledby="golf"><p id="golf">Golf</p',
    ],
)
def test_decoration_that_nobody_meets_or_that_has_a_name_is_fine(attributes: str) -> None:
    assert signs(f'<img src="/a/golf.png" {attributes}>') == []


FIELD = '<label>Code <input name="code"></label>'


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        ('<img src="/x/captcha.php" alt="">', "img ‘captcha.php’"),
        ('<img src="/x/1.png" alt="Neem de CAPTCHA over">', "img ‘Neem de CAPTCHA over’"),
        ('<img src="/x/1.png" alt="Recaptcha">', "img ‘Recaptcha’"),
        ('<img src="/x/1.png" alt="" id="captcha">', "#captcha ‘1.png’"),
        ('<img src="/x/1.png" alt="" class="form-Captcha">', "img ‘1.png’"),
        ('<img src="/x/1.png" alt="" title="Captcha">', "img ‘1.png’"),
        ('<canvas id="captcha"></canvas>', "#captcha"),
        ('<img src="/x/1.png" alt="Uw beveiligingscode: 4 letters">', "img ‘Uw beveiligingscode: 4 letters’"),
    ],
)
def test_a_test_with_a_picture_asks_for_a_look(image: str, expected: str) -> None:
    assert signs(image + FIELD) == [f"captcha {expected}"]
    assert signs(image) == [], "nothing to fill in"


@pytest.mark.parametrize(
    "image", ['<img src="/x/code.png" alt="Een streepjescode">', '<img src="/x/1.png" alt="" title="Verificatiecode">']
)
def test_other_pictures_in_a_form_are_fine(image: str) -> None:
    assert signs(image + FIELD) == []
