"""Editors name files; residents get addresses. What lies outside the content is out of reach."""

from __future__ import annotations

import pytest
from PIL import Image

from plugins.rendering.links import LinkProblem, Links
from tests.helpers import SITE, catalogue_of, copy_site, replace

PAGE = "content/informatie/verhuizen.md"


@pytest.fixture(scope="module")
def links() -> Links:
    return Links(catalogue_of(SITE), SITE)


@pytest.mark.parametrize(
    ("target", "address"),
    [
        ("informatie/paspoort.md", "/informatie/paspoort/"),
        ("paspoort.md", "/informatie/paspoort/"),
        ("paspoort", "/informatie/paspoort/"),
        ("./paspoort.md", "/informatie/paspoort/"),
        ("../regelen/verhuizing-doorgeven.md", "/regelen/verhuizing-doorgeven/"),
        ("../informatie/../informatie/paspoort.md", "/informatie/paspoort/"),
        ("afspraken/paspoort.yaml", "/afspraak/paspoort/"),
        ("afspraken/paspoort", "/afspraak/paspoort/"),
        ("paginas/privacy.md", "/privacy/"),
        ("locaties/gemeentehuis", "/locatie/gemeentehuis/"),
        ("themas/wonen", "/thema/wonen/"),
        ("{filename}/informatie/paspoort.md", "/informatie/paspoort/"),
        ("{filename}informatie/paspoort.md", "/informatie/paspoort/"),
        ("{filename}../regelen/verhuizing-doorgeven.md", "/regelen/verhuizing-doorgeven/"),
        ("|filename|/informatie/paspoort.md", "/informatie/paspoort/"),
        ("{static}/afbeeldingen/gemeentehuis.png", "/afbeeldingen/gemeentehuis.png"),
        ("{attach}../afbeeldingen/gemeentehuis.png", "/afbeeldingen/gemeentehuis.png"),
        ("afbeeldingen/gemeentehuis.png", "/afbeeldingen/gemeentehuis.png"),
        ("informatie/paspoort.md#wat-kost-het", "/informatie/paspoort/#wat-kost-het"),
        ("paspoort.md#wat-kost-het", "/informatie/paspoort/#wat-kost-het"),
    ],
)
def test_a_file_becomes_the_address_of_its_page(links, target: str, address: str) -> None:
    assert links.resolve(target, PAGE) == address


@pytest.mark.parametrize(
    "target",
    [
        "#wat-kost-het",
        "/informatie/paspoort/",
        "https://www.lommerdal.example/x?a=1&b=2#c",
        "http://www.lommerdal.example/",
        "mailto:gemeente@lommerdal.example",
        "tel:+31500000000",
        "HTTPS://www.lommerdal.example/",
    ],
)
def test_an_address_is_left_as_it_is(links, target: str) -> None:
    assert links.resolve(target, PAGE) == target


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u200bjavascript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://www.lommerdal.example/",
        "c:\\map\\bestand.pdf",
    ],
)
def test_an_address_that_does_more_than_lead_somewhere_is_refused(links, target: str) -> None:
    assert problem(links.resolve, target) == "unsafe-address"


@pytest.mark.parametrize(
    "target",
    [
        "../../pelicanconf.py",
        "../../../etc/passwd",
        "informatie/../../pelicanconf.py",
        "{filename}../../pelicanconf.py",
        "%2e%2e/%2e%2e/pelicanconf.py",
        "..%2f..%2fpelicanconf.py",
    ],
)
def test_nothing_outside_the_content_can_be_reached(links, target: str) -> None:
    assert problem(links.resolve, target) == "link-outside-content"
    assert problem(links.image, target) == "link-outside-content"


@pytest.mark.parametrize(
    "target",
    ["bestaat-niet.md", "informatie/weg.md", "Informatie/Paspoort.md", "paspoorten", "gegevens/gemeente.yaml", ".", ""],
)
def test_a_page_that_is_not_there_is_refused_with_what_is(links, target: str) -> None:
    with pytest.raises(LinkProblem) as found:
        links.resolve(target, PAGE)
    assert found.value.kind == "link-target-missing"
    assert {"informatie/paspoort.md", "afspraken/paspoort.yaml", "afbeeldingen/gemeentehuis.png"} <= set(
        found.value.known
    )


def test_a_concept_cannot_be_linked_to_before_it_is_published(tmp_path) -> None:
    content = copy_site(tmp_path)
    replace(content, "content/informatie/paspoort.md", "dienst:", "status: concept\ndienst:")
    links = Links(catalogue_of(content), content)
    assert problem(links.resolve, "informatie/paspoort.md") == "link-to-concept"
    assert "informatie/paspoort.md" not in links.known
    shown = Links(links.catalogue.with_concepts(), content)
    assert shown.resolve("informatie/paspoort.md", PAGE) == "/informatie/paspoort/"


@pytest.mark.parametrize(
    "target",
    [
        "afbeeldingen/gemeentehuis.png",
        "../afbeeldingen/gemeentehuis.png",
        "/afbeeldingen/gemeentehuis.png",
        "{static}/afbeeldingen/gemeentehuis.png",
    ],
)
def test_an_image_is_served_from_this_site_with_its_size(links, target: str) -> None:
    assert links.image(target, PAGE) == "/afbeeldingen/gemeentehuis.png"
    with Image.open(SITE / "afbeeldingen" / "gemeentehuis.png") as image:
        assert links.size(target, PAGE) == image.size


@pytest.mark.parametrize(
    "target", ["https://elders.example/x.png", "//elders.example/x.png", "data:image/png;base64,AAAA", "HTTP://x/y.png"]
)
def test_an_image_of_another_site_is_refused(links, target: str) -> None:
    assert problem(links.image, target) == "image-elsewhere"


def test_an_image_that_is_not_there_is_refused_with_those_that_are(links) -> None:
    with pytest.raises(LinkProblem) as found:
        links.image("afbeeldingen/gemeentehuys.png", PAGE)
    assert (found.value.kind, found.value.known) == ("image-missing", ["afbeeldingen/gemeentehuis.png"])


def test_a_name_may_be_written_as_an_address_writes_it(links) -> None:
    assert links.image("afbeeldingen/gemeente%68uis.png", PAGE) == "/afbeeldingen/gemeentehuis.png"


def test_a_drawing_has_no_size_of_its_own(links) -> None:
    assert links.size("afbeeldingen/plattegrond.svg", PAGE) is None


def problem(resolve, target: str) -> str:
    """What is wrong with ``target``."""
    with pytest.raises(LinkProblem) as found:
        resolve(target, PAGE)
    return found.value.kind
