from __future__ import annotations

import pytest

from tests.accessibility.pages import rules


@pytest.mark.parametrize(
    "alt", ["IMG_2041", "DSC00123.JPG", "gemeentehuis.jpg", "foto-van-het-plein.webp", "gemeentehuis-voor"]
)
def test_the_name_of_a_file_is_no_description(alt: str) -> None:
    assert rules(f'<img src="/afbeeldingen/gemeentehuis-voor.jpg" alt="{alt}">') == ["image-alt-file-name"]


@pytest.mark.parametrize("alt", ["afbeelding", "Foto", "Foto 2", "image", "plaatje.", "LOGO"])
def test_a_word_that_fits_every_image_is_no_description(alt: str) -> None:
    assert rules(f'<img src="a.png" alt="{alt}">') == ["image-alt-generic"]


@pytest.mark.parametrize(
    "alt", ["Het gemeentehuis", "Foto van het gemeentehuis", "Logo van Dinkelveen", "Gemeentehuis"]
)
def test_what_tells_what_is_there_is_a_description(alt: str) -> None:
    assert rules(f'<img src="/afbeeldingen/Gemeentehuis.jpg" alt="{alt}">') == []


def test_an_image_without_alt_is_refused() -> None:
    assert rules('<img src="a.png">') == ["image-alt-missing"]
    assert rules('<form><input type="image" src="a.png"></form>') == ["image-alt-missing"]


@pytest.mark.parametrize(
    "image",
    [
        '<img src="a.png" alt="">',
        '<img src="a.png" role="presentation">',
        '<img src="a.png" aria-hidden="true">',
        '<img src="a.png" aria-label="Het gemeentehuis">',
        '<template><img src="a.png"></template>',
    ],
)
def test_decoration_and_what_has_a_name_otherwise_need_no_alt(image: str) -> None:
    assert rules(image) == []


def test_an_empty_alt_with_a_title_contradicts_itself() -> None:
    assert rules('<img src="a.png" alt="" title="Het gemeentehuis">') == ["image-alt-empty-with-title"]
    assert rules('<img src="a.png" alt="Het gemeentehuis" title="Voorkant">') == []


@pytest.mark.parametrize(
    "image",
    [
        '<img src="a.png" alt="Sfeerfoto">',
        '<img src="a.png" alt="decorative image">',
        '<img src="a.gif" alt="teller" width="1" height="1px">',
        '<img src="a.png" alt="Het gemeentehuis" role="presentation">',
    ],
)
def test_decoration_with_a_description_is_a_warning(image: str) -> None:
    assert rules(image) == ["image-alt-decorative"]


@pytest.mark.parametrize("alt", ["Afbeelding van het gemeentehuis", "Een plaatje van iets", "Picture of a cat"])
def test_a_description_does_not_say_that_it_is_an_image(alt: str) -> None:
    assert rules(f'<img src="a.png" alt="{alt}">') == ["image-alt-lead-in"]


@pytest.mark.parametrize("alt", ["Schilderij van het gemeentehuis", "Kaart van het centrum", "Afbeeldingen in de hal"])
def test_what_kind_of_picture_it_is_may_be_said(alt: str) -> None:
    assert rules(f'<img src="a.png" alt="{alt}">') == []


def test_a_description_that_never_ends_is_a_warning() -> None:
    assert rules(f'<img src="a.png" alt="{"Het gemeentehuis aan het plein. " * 9}">') == ["image-alt-long"]
    assert rules(f'<img src="a.png" alt="{"Het gemeentehuis aan het plein. " * 6}">') == []


@pytest.mark.parametrize(
    "main",
    [
        '<figure><img src="a.png" alt="Het gemeentehuis"><figcaption>Het gemeentehuis.</figcaption></figure>',
        '<p><a href="/x/"><img src="a.png" alt="Het gemeentehuis"> Het gemeentehuis</a></p>',
        '<p><a href="/x/"><img src="a.png" alt="Contact"></a><a href="/y/">Contact</a></p>',
    ],
)
def test_a_description_that_stands_beside_the_image_is_a_warning(main: str) -> None:
    assert "image-alt-repeated" in rules(main)


@pytest.mark.parametrize(
    "main",
    [
        '<figure><img src="a.png" alt="Twee ingangen"><figcaption>Het gemeentehuis.</figcaption></figure>',
        '<p><a href="/x/"><img src="a.png" alt=""> Het gemeentehuis</a></p>',
        '<p><img src="a.png" alt="Het gemeentehuis"> Het gemeentehuis is vandaag open.</p>',
    ],
)
def test_a_description_that_adds_something_is_fine(main: str) -> None:
    assert rules(main) == []
