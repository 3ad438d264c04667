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
