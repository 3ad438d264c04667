"""The page with all explanations, and the list below a text."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Document
from plugins.workflow.session import Session
from tests.helpers import SITE, TODAY, copy_site, replace, views_of, write

THEME = Path(__file__).parents[2] / "theme"
GLOSSARY = "content/gegevens/woordenlijst.yaml"
WORDS = """\
- woord: uittreksel
  uitleg: Een papier met uw gegevens.
- woord: Éénoudergezin
  uitleg: Een ouder met kinderen.
- woord: verhuizing
  uitleg: U gaat ergens anders wonen. Bel [[telefoon]].
  bron: Wet basisregistratie personen
- woord: eHerkenning
  uitleg: Hiermee logt een bedrijf in.
- woord: 30 km-zone
  uitleg: Daar rijdt u hooguit 30.
- woord: ’s avonds
  uitleg: Na 18.00 uur.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = copy_site(tmp_path)
    write(content, GLOSSARY, WORDS)
    return content


def pages(content: Path) -> dict[str, Document]:
    session = Session(content, THEME, TODAY, production=True, managed=True)
    session.open()
    assert session.ready, session.findings
    return {document.url: document for document in session.rendered()}


def test_a_site_without_a_glossary_has_no_such_page_and_no_link_to_it() -> None:
    assert "/woordenlijst/" not in views_of(SITE)
    assert all("/woordenlijst/" not in page.html for page in pages(SITE).values())


def test_the_words_stand_in_the_order_of_the_dutch_alphabet(content) -> None:
    view = views_of(content)["/woordenlijst/"]
    assert (view.path, view.kind) == (GLOSSARY, "overzicht")
    rows = [(letter, [str(entry.term.word) for entry in entries]) for letter, entries in view.context["letters"]]
    assert rows == [
        ("0–9", ["30 km-zone"]),
        ("E", ["Éénoudergezin", "eHerkenning"]),
        ("S", ["’s avonds"]),
        ("U", ["uittreksel"]),
        ("V", ["verhuizing"]),
    ]


def test_each_word_has_an_address_its_explanation_and_its_source(content) -> None:
    main = pages(content)["/woordenlijst/"].main
    item = main.find(id="verhuizing")
    assert item is not None
    assert [" ".join(part.get_text().split()) for part in item.find_all(["dt", "dd"])] == [
        "verhuizing",
        "U gaat ergens anders wonen. Bel 0500-00 00 00.",
        "Bron: Wet basisregistratie personen",
    ]
    targets = [str(link["href"])[1:] for link in main.select(".hl-jump a")]
    assert targets == ["letter_0", "letter_E", "letter_S", "letter_U", "letter_V"]
    assert all(main.find(id=target) for target in targets)


def test_every_page_leads_to_it(content) -> None:
    assert all(page.tree.select('footer a[href="/woordenlijst/"]') for page in pages(content).values())


def test_a_text_with_a_term_explains_it_below_and_for_who_listens(content) -> None:
    page = pages(content)["/informatie/verhuizen/"]
    (link,) = page.main.select("a.hl-word")
    item = page.main.find(id=str(link["href"])[1:])
    assert item is not None
    assert item.dt is not None
    assert item.dt.get_text() == "verhuizing"
    described = page.main.find(id=str(link["aria-describedby"]))
    assert described is not None
    assert described.get_text().startswith("U gaat ergens anders wonen.")
    explained = [(block.text, block.place().path, block.place().line) for block in page.blocks if block.tag == "dd"]
    assert explained == [("U gaat ergens anders wonen. Bel 0500-00 00 00.", GLOSSARY, 6)]


def test_a_page_where_one_acts_explains_after_what_is_needed(content) -> None:
    write(
        content,
        "content/regelen/verhuizing-doorgeven.md",
        "---\ntitel: Verhuizing doorgeven\nsamenvatting: Geef uw adres door.\ndienst: verhuizing-doorgeven\n---\n"
        "Doe dit voor uw verhuizing.\n",
    )
    page = pages(content)["/regelen/verhuizing-doorgeven/"]
    names = [str(part["data-component"]) for part in page.main.select("[data-component]")]
    assert names.index("woord") < names.index("nodig") < names.index("help") < names.index("woorden")


@pytest.mark.parametrize("kind", ["nieuws/avond-open", "paginas/privacy"])
def test_news_and_plain_pages_explain_too(content, kind: str) -> None:
    path = content / f"{kind}.md"
    path.write_text(f"{path.read_text('utf-8').rstrip()}\n\nU haalt een uittreksel.\n", "utf-8")
    url = f"/{kind.removeprefix('paginas/')}/"
    assert pages(content)[url].main.find(id="woord_uittreksel")


def test_a_text_without_a_term_has_no_list(content) -> None:
    replace(content, GLOSSARY, "woord: verhuizing", "woord: leges")
    assert pages(content)["/informatie/verhuizen/"].main.find(attrs={"data-component": "woorden"}) is None


def test_the_address_is_taken(content) -> None:
    privacy = (content / "paginas" / "privacy.md").read_text("utf-8")
    write(content, "content/paginas/woordenlijst.md", privacy)
    session = Session(content, THEME, TODAY, managed=True)
    session.open()
    assert ("catalogue.address-taken", "content/paginas/woordenlijst.md") in [
        (finding.rule, finding.place.path) for finding in session.findings
    ]
