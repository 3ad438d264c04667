"""Each kind of file in a content folder: what comes of it, and what is told of what does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.catalogue.model import (
    Alert,
    AppointmentTopic,
    AudienceEntry,
    Channel,
    Crisis,
    HelpOrganisation,
    InformationPage,
    Language,
    Location,
    Medium,
    MovedAddress,
    Municipality,
    NewsItem,
    OldFile,
    PlainPage,
    SearchWord,
    Service,
    Situation,
    StepByStep,
    Team,
    Term,
    Theme,
    TopTask,
    TransactionPage,
    Translation,
    Written,
)
from plugins.catalogue.reader.content import entities_of
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.text import MARKDOWN_LIMIT, YAML_LIMIT
from tests.catalogue.one_file import noted, one
from tests.catalogue.small_town import PAGES, WHOLE, page
from tests.catalogue.told import told

KINDS = {
    "gegevens/gemeente.yaml": (Municipality, ["gemeente"]),
    "gegevens/locaties.yaml": (Location, ["huis"]),
    "gegevens/kanalen.yaml": (Channel, ["balie", "post"]),
    "gegevens/themas.yaml": (Theme, ["wonen"]),
    "gegevens/teams.yaml": (Team, ["team"]),
    "gegevens/hulp.yaml": (HelpOrganisation, ["buur"]),
    "gegevens/doelgroepen.yaml": (AudienceEntry, ["inwoners"]),
    "gegevens/klacht-of-melding.yaml": (Situation, ["stuk"]),
    "gegevens/woordenlijst.yaml": (Term, ["leges"]),
    "gegevens/oude-bestanden.yaml": (OldFile, ["bestanden/oud.pdf"]),
    "gegevens/verhuisd.yaml": (MovedAddress, ["/oud"]),
    "gegevens/zoekwoorden.yaml": (SearchWord, ["pas"]),
    "taken.yaml": (TopTask, ["Een paspoort halen"]),
    "crisis.yaml": (Crisis, ["crisis"]),
    "gegevens/diensten/pas.yaml": (Service, ["pas"]),
    "afspraken/afspraak.yaml": (AppointmentTopic, ["afspraak"]),
    "meldingen/dicht.yaml": (Alert, ["dicht"]),
    "informatie/uitleg.md": (InformationPage, ["uitleg"]),
    "regelen/doen.md": (TransactionPage, ["doen"]),
    "stappenplannen/stap.md": (StepByStep, ["stap"]),
    "nieuws/nieuw.md": (NewsItem, ["nieuw"]),
    "paginas/gewoon.md": (PlainPage, ["gewoon"]),
    "media/film.md": (Medium, ["film"]),
    "talen/de.md": (Language, ["de"]),
    "informatie/uitleg.de.md": (Translation, ["informatie/uitleg.de"]),
    "paginas/gewoon.en.md": (Translation, ["paginas/gewoon.en"]),
}


def stopped(tmp_path: Path, relative: str, text: str) -> list[tuple[str, str, str]]:
    """The faults of one file that cannot be read."""
    faults = Faults()
    with pytest.raises(Unreadable):
        entities_of(one(tmp_path, relative, text), faults)
    return told(faults.found)


@pytest.mark.parametrize("relative", WHOLE)
def test_each_kind_of_file_holds_its_kind_of_things(tmp_path: Path, relative: str) -> None:
    faults = Faults()
    found = entities_of(one(tmp_path, relative, WHOLE[relative]), faults)
    assert faults.found == []
    kind, keys = KINDS[relative]
    assert [(type(each), each.key, each.path) for each in found] == [(kind, key, f"content/{relative}") for key in keys]
    assert found[0].place().path == f"content/{relative}"
    assert found[0].place().line == 1


@pytest.mark.parametrize("relative", PAGES)
def test_what_is_written_keeps_its_text_at_its_place(tmp_path: Path, relative: str) -> None:
    text = WHOLE[relative]
    (found,) = entities_of(one(tmp_path, relative, text), Faults())
    assert isinstance(found, Written)
    assert found.body == text.rpartition("---\n")[2]
    assert str(found.body.place) == f"content/{relative}:{text[: text.rindex('---')].count(chr(10)) + 2}:1"
    assert found.slug == relative.rpartition("/")[2].partition(".")[0]


def test_a_version_knows_its_language_and_its_dutch_page(tmp_path: Path) -> None:
    (found,) = entities_of(one(tmp_path, "paginas/gewoon.en.md", PAGES["paginas/gewoon.en.md"]), Faults())
    assert isinstance(found, Translation)
    assert (found.language, found.origin, found.url) == ("en", "paginas/gewoon", "/en/gewoon/")


FIELDS = "Hier horen velden te staan, elk met een naam en een waarde."


@pytest.mark.parametrize("relative", ["crisis.yaml", "gegevens/gemeente.yaml", "meldingen/x.yaml", "afspraken/x.yaml"])
@pytest.mark.parametrize("text", ["- een\n- twee\n", "zomaar\n"])
def test_a_file_of_fields_is_no_list_and_no_text(tmp_path: Path, relative: str, text: str) -> None:
    assert noted(tmp_path, relative, text) == ([], [("not-fields", ":1", FIELDS)])


NO_TEXT = "Onder de velden van deze pagina staat geen tekst."


@pytest.mark.parametrize("text", ["", " \n\n\t\n"])
@pytest.mark.parametrize(
    ("relative", "fields", "rule", "message"),
    [
        ("informatie/x.md", "", "page-without-text", NO_TEXT),
        ("informatie/x.de.md", "vertaald_op: 2026-11-01\n", "page-without-text", NO_TEXT),
        ("nieuws/x.md", "datum: 2026-11-01\n", "page-without-text", NO_TEXT),
        ("paginas/x.md", "", "page-without-text", NO_TEXT),
        ("talen/de.md", "", "page-without-text", NO_TEXT),
    ],
)
def test_what_explains_has_text_and_is_told_below_its_fields(
    tmp_path: Path, relative: str, fields: str, rule: str, message: str, text: str
) -> None:
    keys, found = noted(tmp_path, relative, page(fields, text))
    assert found == [(rule, f":{5 + fields.count(chr(10))}", message)]
    assert len(keys) == 1


def test_a_medium_has_all_of_it_written_out(tmp_path: Path) -> None:
    text = "---\ntitel: Film\nbestand: bestanden/film.mp4\n---"
    message = "Onder de velden staat niet wat er te zien en te horen is."
    assert noted(tmp_path, "media/film.md", text) == (["film"], [("medium-without-text", ":1", message)])
    assert noted(tmp_path, "media/film.md", f"{text}\n")[1] == [("medium-without-text", ":5", message)]


@pytest.mark.parametrize("relative", ["informatie/x.md", "informatie/x.de.md"])
def test_a_page_with_wrong_fields_and_no_text_tells_both_and_is_left_out(tmp_path: Path, relative: str) -> None:
    keys, found = noted(tmp_path, relative, "---\nkleur: x\nvertaald_op: 2026-11-01\n---\n")
    assert keys == []
    assert [rule for rule, *_ in found][-1] == "page-without-text"
    assert ("unknown-key", ":2:1", "Het veld “kleur” bestaat hier niet.") in found


@pytest.mark.parametrize(
    ("relative", "limit", "shown"),
    [
        ("informatie/uitleg.md", MARKDOWN_LIMIT, "200 kB"),
        ("informatie/uitleg.de.md", MARKDOWN_LIMIT, "200 kB"),
        ("gegevens/teams.yaml", YAML_LIMIT, "500 kB"),
        ("meldingen/dicht.yaml", YAML_LIMIT, "500 kB"),
    ],
)
def test_text_and_data_each_have_their_limit(tmp_path: Path, relative: str, limit: int, shown: str) -> None:
    faults = Faults()
    head = WHOLE[relative]
    pad = "\n" * (limit - len(head.encode()))
    entities_of(one(tmp_path, relative, head + pad), faults)
    assert faults.found == []
    ((rule, place, message),) = stopped(tmp_path, relative, head + pad + "\n")
    assert (rule, place) == ("file-too-large", f"content/{relative}")
    assert message.endswith(f"Het mag hooguit {shown} zijn.")


@pytest.mark.parametrize(
    ("relative", "text", "rule", "place"),
    [
        ("informatie/x.md", "geen velden", "front-matter-missing", ":1"),
        ("talen/de.md", "---\ntitel: x\n", "front-matter-open", ":1"),
        ("gegevens/teams.yaml", "a: b: c\n", "yaml-syntax", ":1:5"),
        ("crisis.yaml", "", "file-empty", ""),
        ("meldingen/x.yaml", "a: &b c\n", "yaml-anchor", ":1:4"),
    ],
)
def test_what_cannot_be_read_is_told_in_its_own_file(
    tmp_path: Path, relative: str, text: str, rule: str, place: str
) -> None:
    assert [fault[:2] for fault in stopped(tmp_path, relative, text)] == [(rule, f"content/{relative}{place}")]
