"""What goes along in a hurry, and the few pages that show it."""

from __future__ import annotations

import pytest

from plugins.checks import Document, PlacedText
from plugins.workflow.hurry import goes_along, shown_first

ALERT = "content/meldingen/hoog-water.yaml"
PAGE = "content/informatie/paspoort.md"


def page(name: str, *texts: tuple[str, str], path: str = PAGE) -> Document:
    return Document(path, f"/{name}/", "informatie", "", [PlacedText(text, file) for file, text in texts])


@pytest.mark.parametrize(
    ("path", "along"),
    [
        (ALERT, True),
        ("meldingen/hoog-water.yaml", True),
        ("content/crisis.yaml", True),
        ("gegevens/locaties.yaml", True),
        ("content/gegevens/kanalen.yaml", True),
        (PAGE, False),
        ("content/gegevens/diensten/paspoort.yaml", False),
        ("content/paginas/meldingen/a.md", False),
        ("", False),
    ],
)
def test_alerts_the_crisis_page_places_and_channels_go_along(path: str, along: bool) -> None:
    assert goes_along(path) is along


def test_each_text_that_goes_along_is_looked_at_on_the_first_page_that_shows_it() -> None:
    pages = [
        page("zonder", (PAGE, "Uw paspoort")),
        page("eerste", (PAGE, "Uw paspoort"), (ALERT, "Hoog water")),
        page("zelfde", (ALERT, "Hoog water")),
        page("meer", (ALERT, "Hoog water"), (ALERT, "Blijf uit de buurt.")),
        page("ander", ("content/crisis.yaml", "Hoog water")),
    ]
    assert [each.url for each in shown_first(pages)] == ["/eerste/", "/meer/", "/ander/"]


def test_a_page_of_a_file_that_goes_along_is_looked_at_whatever_it_shows() -> None:
    pages = [page("melding", path=ALERT), page("andere", path=ALERT), page("zonder")]
    assert [each.url for each in shown_first(pages)] == ["/melding/", "/andere/"]
