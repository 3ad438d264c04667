from __future__ import annotations

import pytest

from tests.accessibility.pages import found, page, rules, told


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


def lines(main: str) -> list[str]:
    return [line for line in told(main) if line.startswith("image-alt-")]


def test_what_is_told_of_an_image_is_its_file_or_its_text() -> None:
    assert lines('<img src="https://dinkelveen.example/a/het%20plein.png?v=1.2">') == [
        "image-alt-missing img ‘het plein.png’"
    ]
    assert lines('<p><img src="a.png" alt="DSC00123.JPG"></p>') == ["image-alt-file-name p > img ‘DSC00123.JPG’"]
    assert lines('<p><img src="a.png" alt="Foto"></p>') == ["image-alt-generic p > img ‘Foto’"]
    assert lines('<p><img src="a.png" alt="" title="Het plein"></p>') == [
        "image-alt-empty-with-title p > img ‘Het plein’"
    ]
    assert lines('<p><img src="a.png" alt="Sfeerfoto"></p>') == ["image-alt-decorative p > img ‘Sfeerfoto’"]
    assert lines('<p><img src="a.png" alt="Beeld van een os"></p>') == ["image-alt-lead-in p > img ‘Beeld van een os’"]
    assert lines('<p><img src="a.png" alt="Het plein!"> Het plein</p>') == ["image-alt-repeated p > img ‘Het plein!’"]


@pytest.mark.parametrize("kind", ['type="image"', 'type="IMAGE"'])
def test_a_button_that_is_an_image_is_one(kind: str) -> None:
    assert lines(f'<input {kind} src="a.png" alt="Foto">') == ["image-alt-generic input ‘Foto’"]


def test_an_image_without_a_part_to_play_is_none() -> None:
    assert lines('<input type="text" alt="Foto">') == []
    assert lines('<img src="a.png" alt="DSC00123.JPG" role="presentation">') == [
        "image-alt-decorative img ‘DSC00123.JPG’"
    ]
    assert lines('<img src="a.png" role="none">') == []
    assert lines('<img src="a.png" role="none"><img src="b.png">') == ["image-alt-missing img:nth-of-type(2) ‘b.png’"]


def test_an_image_may_get_its_name_elsewhere() -> None:
    assert lines('<img src="a.png" title="Het plein">') == []
    assert lines('<img src="a.png" aria-labelledby="plein"><p id="plein">Het plein</p>') == []
    assert lines('<img src="a.png" id="plein"><script>name("#plein")</script>') == []
    assert lines('<img src="a.png" id="plein"><script>name("#kerk")</script>') == ["image-alt-missing #plein ‘a.png’"]


@pytest.mark.parametrize(
    ("alt", "src"), [("het_plein", "/a/het_plein.png"), ("het-plein", "het-plein.png"), ("a-b c", "/x/a-b%20c.png")]
)
def test_the_file_without_its_ending_is_no_description(alt: str, src: str) -> None:
    assert lines(f'<img src="{src}" alt="{alt}">') == [f"image-alt-file-name img ‘{alt}’"]
    assert lines(f'<img src="/a/b.png" alt="{alt}">') == []


@pytest.mark.parametrize(
    ("alt", "generic"), [("Foto12", True), ("Foto 2 ", True), ("2 foto", False), ("Foto 2b", False)]
)
def test_a_number_behind_the_word_makes_no_difference(alt: str, generic: bool) -> None:
    assert (lines(f'<img src="a.png" alt="{alt}">') != []) == generic


@pytest.mark.parametrize(
    ("size", "tiny"),
    [
        ('width="1" height="3"', True),
        ('width="2px" height="2"', True),
        ('width="4" height="1"', False),
        ('width="1" height="40"', False),
        ('width="1"', False),
    ],
)
def test_an_image_of_a_few_pixels_is_decoration(size: str, tiny: bool) -> None:
    assert (lines(f'<img src="a.gif" alt="Teller" {size}>') == ["image-alt-decorative img ‘Teller’"]) == tiny
    assert lines(f'<img src="a.gif" alt="" {size}>') == []


def test_two_words_on_decoration_may_be_a_mistake() -> None:
    assert lines('<img src="a.png" role="none" alt="Het plein">') == ["image-alt-decorative img ‘Het plein’"]
    assert lines('<img src="a.png" role="none" alt="Het grote plein">') == ["image-alt-unheard img ‘Het grote plein’"]
    assert lines('<img src="a.png" role="img" alt="Het plein">') == []


def test_a_description_of_two_hundred_and_fifty_characters_is_not_too_long() -> None:
    assert lines(f'<img src="a.png" alt="{"a" * 250}">') == []
    (finding,) = found(page(f'<img src="a.png" alt="{"a" * 251}">'))
    assert (finding.rule, finding.selector) == ("accessibility.image-alt-long", "main > img")
    assert finding.quote == "a" * 119 + "…"
    assert "251" in finding.message


@pytest.mark.parametrize("name", ["a", "button", "p", "span", "strong", "em"])
def test_the_text_that_an_image_stands_in_is_heard_too(name: str) -> None:
    assert len(lines(f'<{name}><img src="a.png" alt="Het plein"> het plein.</{name}>')) == 1


def test_in_a_caption_or_a_figure_it_is_heard_too() -> None:
    assert lines('<figure><img src="a.png" alt="Het plein"> Het plein</figure>') != []
    assert lines('<figure><figcaption><img src="a.png" alt="Het plein"> Het plein</figcaption></figure>') != []
    deep = '<figure><div><img src="a.png" alt="Het plein"></div><figcaption>Het <b>plein</b></figcaption></figure>'
    assert lines(deep) == ["image-alt-repeated figure > div > img ‘Het plein’"]
    assert lines('<figure><img src="a.png" alt="Het plein"><figcaption></figcaption></figure>') == []


def test_a_text_in_a_larger_part_is_not_beside_it() -> None:
    assert lines('<div><img src="a.png" alt="Het plein"> Het plein</div>') == []


@pytest.mark.parametrize("name", ["a", "span", "p", "strong"])
def test_a_neighbour_of_a_link_that_is_an_image_is_heard_too(name: str) -> None:
    link, text = '<a href="/x/"> <img src="a.png" alt="Het plein"> </a>', f"<{name}>Het plein</{name}>"
    assert lines(f"<div>{link}{text}</div>") != []
    assert lines(f"<div>{text}{link}</div>") != []
    assert lines(f"<div>{link}<i></i>{text}</div>") == []
    assert lines(f"<div>{link.replace('> <', '>Foto: <')}{text}</div>") == [], "the link has a text of its own"
    assert lines(f"<div>{link.replace('<a', '<span').replace('</a', '</span')}{text}</div>") == []


def test_a_heading_beside_a_link_is_met_on_its_own() -> None:
    link = '<a href="/x/"><img src="a.png" alt="Het plein"></a>'
    assert lines(f"<div>{link}<h2>Het plein</h2></div>") == []
    assert lines(f"<div><h2>Het plein</h2>{link}</div>") == []
