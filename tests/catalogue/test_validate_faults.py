"""What an editor reads of values that do not fit a model: held whole, with models of the test's own."""

from __future__ import annotations

from typing import Annotated

import pytest
from pydantic import Field, model_validator

from plugins.catalogue.model import Crisis, Service
from plugins.catalogue.model.base import Model
from plugins.catalogue.model.scalars import Line, List, OneOrMore, Title, YesNo, choice, wrong
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.validate import validated
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import PlacedText

PATH = "content/gegevens/proef.yaml"
FIELDS = "Hier horen velden te staan, elk met een naam en een waarde."

Told = tuple[str, str, str | None, str | None, str]


class Desk(Model):
    name: Line = Field(alias="naam")
    nearest: Line | None = Field(alias="naast", default=None)
    open: YesNo = False

    @model_validator(mode="after")
    def _not_beside_itself(self) -> Desk:
        if self.name == self.nearest:
            raise wrong("not-a-new-address", self.name)
        return self


class Quarter(Model):
    name: Line = Field(alias="wijk")
    desks: Annotated[tuple[Desk, ...], List] = Field(alias="balies", default=())
    desk: Desk | None = None


class Town(Model):
    title: Title = Field(alias="titel")
    desk: Desk | None = Field(alias="balie", default=None)
    quarters: Annotated[tuple[Quarter, ...], OneOrMore] = Field(alias="wijken", default=())
    lines: tuple[Line, ...] = Field(alias="regels", default=())
    items: list[Line] = Field(alias="lijst", default=[])
    who: Desk | Line | None = Field(alias="wie", default=None)
    table: dict[str, Line] = Field(alias="tabel", default={})
    days: dict[str, Desk] = Field(alias="dagen", default={})
    colour: Annotated[PlacedText | None, choice("rood", "groei", "groen")] = Field(alias="kleur", default=None)


def noted(text: str, model: type[Model] = Town) -> Faults:
    """The faults of YAML that does not fit."""
    faults = Faults()
    assert validated(model, read_yaml(text, PATH, faults), faults) is None
    return faults


def told(text: str, model: type[Model] = Town) -> list[Told]:
    """Of each fault its rule, line and column, field, quote and message."""
    return [
        (
            fault.rule.removeprefix("catalogue."),
            str(fault.place).removeprefix(f"{PATH}:"),
            fault.field,
            fault.quote,
            fault.message,
        )
        for fault in noted(text, model).found
    ]


def test_what_fits_is_read_and_nothing_is_noted() -> None:
    faults = Faults()
    text = "titel: x\nbalie: {naam: y, open: ja}\nwijken:\n  wijk: z\nwie: ik\nkleur: rood\n"
    town = validated(Town, read_yaml(text, PATH, faults), faults)
    assert faults.found == []
    assert town is not None
    assert (town.title, town.desk, town.quarters, town.who) == (
        "x",
        Desk(naam="y", open=True),
        (Quarter(wijk="z"),),
        "ik",
    )


@pytest.mark.parametrize(
    ("text", "place", "field"),
    [
        ("- x\n", "1:1", ""),
        ("x\n", "1:1", ""),
        ("titel: x\nbalie: y\n", "2:8", "balie"),
        ("titel: x\nbalie: [y]\n", "2:8", "balie"),
        ("titel: x\nwijken:\n  - y\n", "3:5", "wijken.0"),
        ("titel: x\nwijken:\n  - {wijk: x}\n  - [y]\n", "4:5", "wijken.1"),
        ("titel: x\nwijken: [{wijk: x, balies: [{naam: y}, z]}]\n", "2:40", "wijken.0.balies.1"),
        ("titel: x\ntabel: y\n", "2:8", "tabel"),
        ("titel: x\ndagen: {maandag: x}\n", "2:18", "dagen.maandag"),
    ],
)
def test_what_is_no_group_is_told_at_its_place(text: str, place: str, field: str) -> None:
    assert told(text) == [("not-fields", place, field, None, FIELDS)]


@pytest.mark.parametrize(
    ("text", "place", "field", "message"),
    [
        ("titel: x\nregels: y\n", "2:9", "regels", "Bij “regels” hoort een lijst. Er staat nu: y."),
        ("titel: x\nlijst: yz\n", "2:8", "lijst", "Bij “lijst” hoort een lijst. Er staat nu: yz."),
        (
            "titel: x\nwijken: [{wijk: x, balies: y}]\n",
            "2:28",
            "wijken.0.balies",
            "Bij “wijken.0.balies” hoort een lijst. Er staat nu: y.",
        ),
    ],
)
def test_what_is_no_list_is_told_at_its_place(text: str, place: str, field: str, message: str) -> None:
    ((rule, *rest, said),) = told(text)
    assert (rule, *rest[:2], said) == ("not-a-list", place, field, message)


@pytest.mark.parametrize(
    ("text", "place", "field", "key"),
    [
        ("kleur: rood\n", "1:1", "titel", "titel"),
        ("titel: x\nbalie: {open: ja}\n", "2:8", "balie.naam", "naam"),
        ("titel: x\nbalie:\n  open: ja\n", "3:3", "balie.naam", "naam"),
        ("titel: x\nwijken:\n  - wijk: x\n  - balies: []\n", "4:5", "wijken.1.wijk", "wijk"),
        ("titel: x\nwijken:\n  balies: []\n", "3:3", "wijken.0.wijk", "wijk"),
        ("titel: x\nwie: {open: nee}\n", "2:6", "wie.naam", "naam"),
    ],
)
def test_a_field_that_is_missing_is_told_at_its_group(text: str, place: str, field: str, key: str) -> None:
    assert told(text) == [("missing-key", place, field, None, f"Het veld “{key}” ontbreekt.")]
    assert noted(text).found[0].remedy == f"Voeg een regel toe met “{key}:” en de waarde erachter."


@pytest.mark.parametrize(
    ("text", "place", "field", "near"),
    [
        ("titel: x\nTitel: y\n", "2:1", "Titel", "titel"),
        ("titel: x\ntit: y\n", "2:1", "tit", "titel"),
        ("titel: x\ntitzz: y\n", "2:1", "titzz", "titel"),
        ("titel: x\nbalie: {naam: x, opn: ja}\n", "2:18", "balie.opn", "open"),
        ("titel: x\nbalie:\n  naam: x\n  naa: ja\n", "4:3", "balie.naa", "naam"),
        ("titel: x\nwijken:\n  - wijk: x\n    bali: []\n", "4:5", "wijken.0.bali", "balies"),
        ("titel: x\nwijken: [{wijk: x, balies: [{naam: x}, {naam: x, openn: ja}]}]\n", "2:50", "openn", "open"),
        ("titel: x\nwijken: [{wijk: x, desk: {naam: x, opem: ja}}]\n", "2:36", "opem", "open"),
        ("titel: x\nwijken:\n  wijk: x\n  desks: {naam: x}\n", "4:3", "wijken.0.desks", "desk"),
        ("titel: x\nwie: {naam: x, oppen: ja}\n", "2:16", "wie.oppen", "open"),
    ],
)
def test_an_unknown_field_is_told_at_its_name_with_the_nearest_of_its_group(
    text: str, place: str, field: str, near: str
) -> None:
    ((rule, at, whole, quote, message),) = told(text)
    last = field.rpartition(".")[2]
    assert (rule, at, quote) == ("unknown-key", place, last)
    assert whole is not None
    assert whole.endswith(field)
    assert message == f"Het veld “{last}” bestaat hier niet. Bedoelt u “{near}”?"
    assert noted(text).found[0].suggestions == (near,)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("titel: x\nqqq: y\n", "2:1"),
        ("titel: x\ntitzzz: y\n", "2:1"),
        ("titel: x\nbalie: {naam: x, titel: ja}\n", "2:18"),
        ("titel: x\nwijken: {wijk: x, kleur: rood}\n", "2:19"),
        ("titel: x\ndagen:\n  maandag: {naam: x, opn: ja}\n", "3:22"),
    ],
)
def test_a_field_that_is_like_none_of_its_group_gets_no_suggestion(text: str, place: str) -> None:
    ((rule, at, _, quote, message),) = told(text)
    assert (rule, at, message) == ("unknown-key", place, f"Het veld “{quote}” bestaat hier niet.")
    assert noted(text).found[0].suggestions == ()


def test_a_group_that_may_be_a_list_of_one_tells_its_unknown_field_at_its_name() -> None:
    text = "aan: ja\ntitel: x\ntekst: y\nbijgewerkt: nu\ntelefoonnummers:\n  wie: Gemeente\n  nummer: 112\n  numer: 1\n"
    assert told(text, Crisis) == [
        (
            "unknown-key",
            "8:3",
            "telefoonnummers.0.numer",
            "numer",
            "Het veld “numer” bestaat hier niet. Bedoelt u “nummer”?",
        )
    ]


@pytest.mark.parametrize(
    ("word", "place", "near"),
    [
        ("rod", "2:8", "rood"),
        ("' rod '", "2:10", "rood"),
        ("groex", "2:8", "groen"),
        ("roozzz", "2:8", "rood"),
        ("roozzzz", "2:8", ""),
        ("paars", "2:8", ""),
    ],
)
def test_a_word_that_cannot_be_chosen_is_told_with_the_nearest_that_can(word: str, place: str, near: str) -> None:
    text = f"titel: x\nkleur: {word}\n"
    bare = word.strip("' ")
    assert told(text) == [("not-a-choice", place, "kleur", bare, f"Bij “kleur” kan “{bare}” niet.")]
    (fault,) = noted(text).found
    assert fault.suggestions == ((near,) if near else ())
    assert fault.remedy == "Kies een van deze woorden: rood, groei, groen."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("titel: ''\n", ("empty", "1:9", "titel", None, "Het veld “titel” is leeg.")),
        (
            "titel: x\nregels: [a, '', {b: c}]\n",
            ("empty", "2:14", "regels.1", None, "Het veld “regels” is leeg."),
        ),
        (
            "titel: x\nbalie: {naam: y, open: ' zeker '}\n",
            (
                "not-yes-or-no",
                "2:26",
                "balie.open",
                "zeker",
                "Bij “open” staat “zeker”. Alleen ja of nee kan hier.",
            ),
        ),
        (
            f"titel: {'x' * 121}\n",
            (
                "too-long",
                "1:8",
                "titel",
                "x" * 77 + "…",
                "De tekst bij “titel” is 121 tekens lang. Het mogen er hooguit 120 zijn.",
            ),
        ),
        (
            "titel: x\ntabel: {a: [b]}\n",
            ("not-text", "2:12", "tabel.a", "een lijst", "Bij “a” hoort één stuk tekst. Er staat nu: een lijst."),
        ),
        (
            "titel: x\nkleur: {a: b}\n",
            ("not-text", "2:8", "kleur", "een groep", "Bij “kleur” hoort één stuk tekst. Er staat nu: een groep."),
        ),
    ],
)
def test_a_value_that_does_not_fit_is_told_at_its_place(text: str, expected: Told) -> None:
    assert told(text)[0] == expected


def test_all_faults_of_a_file_are_told_in_one_run() -> None:
    found = told("balie: {open: x, kleur: y}\nregels: [a, '', {b: c}]\nkleuren: z\n")
    assert [(rule, place) for rule, place, *_ in found] == [
        ("missing-key", "1:1"),
        ("missing-key", "1:8"),
        ("not-yes-or-no", "1:15"),
        ("unknown-key", "1:18"),
        ("empty", "2:14"),
        ("not-text", "2:17"),
        ("unknown-key", "3:1"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wie: ''\n", [("empty", "1:7", "wie")]),
        ("wie: [a]\n", [("not-text", "1:6", "wie")]),
        ("wie: {b: c}\n", [("missing-key", "1:6", "wie.naam"), ("unknown-key", "1:7", "wie.b")]),
        ("wie: {Naam: c}\n", [("missing-key", "1:6", "wie.naam"), ("unknown-key", "1:7", "wie.Naam")]),
        ("wie: {naam: '', open: zz}\n", [("empty", "1:14", "wie.naam"), ("not-yes-or-no", "1:23", "wie.open")]),
        ("wie: {naam: [a]}\n", [("not-text", "1:13", "wie.naam")]),
        ("wie: {naam: {a: b}}\n", [("not-text", "1:13", "wie.naam")]),
    ],
)
def test_of_a_group_or_a_text_only_what_was_meant_is_judged(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(rule, place, field) for rule, place, field, *_ in told(f"{text}titel: x\n")] == expected


@pytest.mark.parametrize("text", ["wie: {naam: x, naast: x}\n", "dagen: {Maandag: x}\n"])
def test_nothing_is_refused_without_a_word(text: str) -> None:
    assert told(f"{text}titel: x\n")


def test_what_is_wrong_with_a_whole_group_is_told_where_it_begins() -> None:
    price = "kosten:\n  - {omschrijving: x, bedrag: 1, actief_vanaf: 2026-01-01}\n"
    text = f"\nnaam: Proef\nsamenvatting: Een proef.\nroute: balie\nteam: balie\nthema: wonen\ngratis: ja\n{price}"
    message = "De dienst “Proef” is gratis, maar er staan ook kosten bij."
    assert told(text, Service) == [("free-and-priced", "2:1", "", "Proef", message)]
