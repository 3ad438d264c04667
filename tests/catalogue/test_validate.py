"""From placed values to models: each error at its own place, with what was likely meant."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from plugins.catalogue.model import Alert, AppointmentTopic, Channel, Location, Model, NewsItem, Service, Team
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.validate import validated
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import Finding, PlacedText

PATH = "content/gegevens/proef.yaml"
SERVICE = "naam: Proef\nsamenvatting: Een proef.\nroute: balie\nteam: balie\nthema: wonen\n"
CHANNEL = "id: telefoon\nsoort: telefoon\nnaam: Telefoon\n"
LOCATION = """\
id: balie
naam: Balie
straat: Dorpsstraat
nummer: "1"
postcode: {postcode}
plaats: Dorp
openingstijden:
  maandag: gesloten
"""
M = TypeVar("M", bound=Model)


def read(model: type[M], text: str) -> M:
    """The model of good YAML."""
    faults = Faults()
    found = validated(model, read_yaml(text, PATH, faults), faults)
    assert faults.found == []
    assert found is not None
    return found


def refused(model: type[Model], text: str) -> list[Finding]:
    """Every fault of bad YAML."""
    faults = Faults()
    assert validated(model, read_yaml(text, PATH, faults), faults) is None
    return faults.found


def service(more: str) -> list[Finding]:
    """The faults of a service that is good but for ``more``."""
    return refused(Service, SERVICE + more)


def only(found: list[Finding]) -> tuple[str, int | None, int | None, str | None]:
    """Rule, line, column and field of the one fault."""
    (fault,) = found
    return fault.rule.removeprefix("catalogue."), fault.place.line, fault.place.column, fault.field


def test_a_good_service_keeps_the_place_of_its_texts() -> None:
    found = read(Service, SERVICE)
    assert isinstance(found.name, PlacedText)
    assert found.team.place.line == 4
    assert found.prices == ()


def test_all_faults_are_told_in_one_run() -> None:
    found = refused(Service, "naam: Proef\nroute: online\nkleur: rood\ngratis: misschien\n")
    assert {fault.rule.removeprefix("catalogue.") for fault in found} == {"missing-key", "unknown-key", "not-yes-or-no"}
    assert {fault.field for fault in found} == {"samenvatting", "team", "thema", "kleur", "gratis"}


def test_a_missing_key_is_placed_at_its_group() -> None:
    (fault,) = service("start:\n  url: https://formulieren.lommerdal.example\n")
    assert (fault.rule, fault.field, fault.place.line) == ("catalogue.missing-key", "start.actie", 7)
    assert "“actie”" in fault.message


def test_an_unknown_key_is_placed_at_the_key_and_the_nearest_known_one_is_named() -> None:
    (fault,) = service("termij: 5 dagen\n")
    assert (fault.rule, fault.place.line, fault.place.column) == ("catalogue.unknown-key", 6, 1)
    assert fault.suggestions == ("termijn",)
    assert "Bedoelt u “termijn”?" in fault.message


def test_an_unknown_key_deep_in_a_list_finds_the_keys_known_there() -> None:
    (fault,) = service("kosten:\n  - omschrijving: x\n    bedrg: 1\n    bedrag: 1\n    actief_vanaf: 2026-01-01\n")
    assert (fault.rule, fault.place.line, fault.place.column) == ("catalogue.unknown-key", 8, 5)
    assert fault.suggestions == ("bedrag",)


def test_nothing_is_suggested_when_nothing_is_near() -> None:
    (fault,) = service("qqqqq: x\n")
    assert fault.suggestions == ()
    assert "Bedoelt" not in fault.message


@pytest.mark.parametrize(
    "key", ["is_valid", "_content", "translations", "settings", "save_as", "url", "slug", "template"]
)
def test_keys_that_would_reach_into_the_machine_are_unknown_keys(key: str) -> None:
    (fault,) = refused(
        NewsItem, f"titel: x\nsamenvatting: y\ndatum: 2026-11-02\neigenaar: balie\n{key}: ../../etc/passwd\n"
    )
    assert (fault.rule, fault.place.line, fault.quote) == ("catalogue.unknown-key", 5, key)


def test_a_choice_outside_the_set_names_the_set_and_the_nearest() -> None:
    (fault,) = refused(Channel, CHANNEL.replace("soort: telefoon", "soort: telefon"))
    assert (fault.rule, fault.place.line, fault.place.column) == ("catalogue.not-a-choice", 2, 8)
    assert fault.suggestions[0] == "telefoon"
    assert "balie, thuis" in fault.remedy


@pytest.mark.parametrize("key", ["soort", "id"])
def test_white_space_inside_quotes_does_not_count(key: str) -> None:
    found = read(Channel, CHANNEL.replace(f"{key}: telefoon", f'{key}: " telefoon "'))
    assert (found.kind, found.id) == ("telefoon", "telefoon")
    assert found.id.place.column == (7 if key == "id" else 5)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("gecontroleerd: 03-04-2026", ("not-a-date", 6, 16, "gecontroleerd")),
        ("gecontroleerd: 3 maart 2026", ("not-a-date", 6, 16, "gecontroleerd")),
        ("gecontroleerd: 26-03-03", ("not-a-date", 6, 16, "gecontroleerd")),
        ("gecontroleerd: 2026-02-30", ("no-such-date", 6, 16, "gecontroleerd")),
        ("gratis: yes", ("not-yes-or-no", 6, 9, "gratis")),
        ("nodig: een pasfoto", ("not-a-list", 6, 8, "nodig")),
        ("nodig:\n  naam: een pasfoto", ("not-a-list", 7, 3, "nodig")),
        ("nodig:\n  - een\n  - ''", ("empty", 8, 6, "nodig.1")),
        ("nodig:\n  - een: twee", ("not-text", 7, 5, "nodig.0")),
        ("termijn:", ("empty", 6, 9, "termijn")),
        ("termijn: [a, b]", ("not-text", 6, 10, "termijn")),
        ("termijn: '{{ config }}'", ("template-braces", 6, 11, "termijn")),
        ("termijn: '{% raw %}'", ("template-braces", 6, 11, "termijn")),
        ("termijn: 5 <b>dagen</b>", ("html-in-value", 6, 10, "termijn")),
        ("termijn: " + "x" * 301, ("too-long", 6, 10, "termijn")),
        ("start: hier", ("not-fields", 6, 8, "start")),
        ("deputy: x", ("unknown-key", 6, 1, "deputy")),
        ("plaatsvervanger: Team Balie", ("not-a-slug", 6, 18, "plaatsvervanger")),
        ("upl: paspoort", ("upl-form", 6, 6, "upl")),
        ("upl:\n  geen: ''", ("empty", 7, 10, "upl.geen")),
        ("upl: [a]", ("not-text", 6, 6, "upl")),
        (
            "gratis: ja\nkosten:\n  - {omschrijving: x, bedrag: 1, actief_vanaf: 2026-01-01}",
            ("free-and-priced", 1, 1, ""),
        ),
    ],
)
def test_a_value_that_does_not_fit_is_told_at_its_place(more: str, expected: tuple[str, int, int, str]) -> None:
    assert only(service(more + "\n")) == expected


def test_each_way_to_name_the_product_is_read() -> None:
    assert read(Service, SERVICE).product_name is None
    assert read(Service, SERVICE + "upl: onbekend\n").upl_uri is None
    assert read(Service, SERVICE + "upl:\n  geen: Past niet.\n").upl_uri is None
    uri = "http://standaarden.overheid.nl/owms/terms/paspoort"
    assert read(Service, SERVICE + f"upl: {uri}\n").upl_uri == uri


def test_of_a_group_and_a_text_only_what_was_meant_is_judged() -> None:
    found = service("upl:\n  reden: Past niet.\n")
    assert {(fault.rule, fault.field) for fault in found} == {
        ("catalogue.missing-key", "upl.geen"),
        ("catalogue.unknown-key", "upl.reden"),
    }


@pytest.mark.parametrize(
    ("amount", "rule"),
    [
        ("83.875", "amount-decimals"),
        ("-83.87", "amount-below-zero"),
        ("€ 83,87", "not-an-amount"),
        ("gratis", "not-an-amount"),
        ("1.083,87", "not-an-amount"),
        ("1e9", "not-an-amount"),
    ],
)
def test_an_amount_that_could_be_misread_is_refused(amount: str, rule: str) -> None:
    found = service(f"kosten:\n  - omschrijving: x\n    bedrag: {amount}\n    actief_vanaf: 2026-01-01\n")
    assert only(found) == (rule, 8, 13, "kosten.0.bedrag")


@pytest.mark.parametrize(
    ("amount", "value"), [("83,87", "83.87"), ("83.87", "83.87"), ("83", "83"), ("0", "0"), ("7,5", "7.5")]
)
def test_an_amount_is_read_with_comma_or_point(amount: str, value: str) -> None:
    text = SERVICE + f"kosten:\n  - omschrijving: x\n    bedrag: {amount}\n    actief_vanaf: 2026-01-01\n"
    assert read(Service, text).prices[0].amount == Decimal(value)


@pytest.mark.parametrize(
    ("url", "rule"),
    [
        ("http://formulieren.lommerdal.example", "address-http"),
        ("javascript:alert(1)", "not-an-address"),
        ("data:text/html,x", "not-an-address"),
        ("//formulieren.lommerdal.example", "not-an-address"),
        ("formulieren.lommerdal.example", "not-an-address"),
        ("https://", "not-an-address"),
        ("https://[::1", "not-an-address"),
        ("https://lommerdal.example/een twee", "not-an-address"),
        ("https://digid.nl@kwaad.example/", "address-userinfo"),
        ("https://d\u0456gid.nl/", "address-lookalike"),
        ("https://xn--dgid-7va.nl/", "address-lookalike"),
    ],
)
def test_an_address_that_could_lead_astray_is_refused(url: str, rule: str) -> None:
    assert only(service(f"status_url: '{url}'\n")) == (rule, 6, 14, "status_url")


def test_a_good_address_is_kept_as_written() -> None:
    url = "https://formulieren.lommerdal.example/a?b=c&d=%C3%A9#e"
    assert read(Service, SERVICE + f"status_url: {url}\n").status_url == url


@pytest.mark.parametrize("phone", ["14 0541", "0500-12 34 56", "+31 500 12 34 56", "112", "0800 1234"])
def test_telephone_numbers_as_people_write_them_are_read(phone: str) -> None:
    assert read(Channel, CHANNEL + f"telefoon: {phone}\n").phone == phone


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("telefoon: bel ons", "not-a-phone-number"),
        ("telefoon: (0500) 12 34 56", "not-a-phone-number"),
        ("email: balie@lommerdal", "not-a-mail-address"),
        ("email: balie at lommerdal.example", "not-a-mail-address"),
    ],
)
def test_numbers_and_addresses_that_nobody_can_use_are_refused(line: str, rule: str) -> None:
    assert only(refused(Channel, CHANNEL + line + "\n"))[0] == rule


@pytest.mark.parametrize("postcode", ["7000AA", "7000 aa", "0700 AA", "7000"])
def test_a_postcode_has_one_shape(postcode: str) -> None:
    text = LOCATION.format(postcode=postcode)
    assert only(refused(Location, text))[:2] == ("not-a-postcode", 5)


@pytest.mark.parametrize("text", ["vijftien", "15 minuten", "1,5", "-15", "9999999"])
def test_a_length_is_a_whole_number(text: str) -> None:
    topic = "naam: x\ndienst: y\ngroep: z\nkanalen: []\nboeken: {systeem: anders}\nduur_minuten: "
    assert only(refused(AppointmentTopic, topic + text + "\n"))[:2] == ("not-a-number", 6)


def test_one_value_may_stand_where_a_list_may() -> None:
    alert = "titel: x\ntekst: y\nvan: 2026-11-01\ntot: 2026-11-30\nlocaties: "
    assert read(Alert, alert + "balie\n").locations == ("balie",)
    assert read(Alert, alert + "[balie, post]\n").locations == ("balie", "post")


def test_dates_are_days() -> None:
    found = read(Alert, "titel: x\ntekst: y\nvan: 2026-11-01\ntot: 2026-11-30\n")
    assert (found.start, found.end) == (dt.date(2026, 11, 1), dt.date(2026, 11, 30))


def test_a_default_is_a_default() -> None:
    assert read(Team, "id: balie\nnaam: Balie\nplaatsvervanger: post\n").review_months == 12


@pytest.mark.parametrize("text", ["{}", "x: y", "naam: [[[x]]]", "naam: {a: {b: c}}", "kosten: [x, [y], {z: w}]"])
@pytest.mark.parametrize("model", [Service, Channel, Location, AppointmentTopic, Alert, Team, NewsItem])
def test_any_shape_gives_findings_in_dutch_and_no_exception(model: type[Model], text: str) -> None:
    found: list[Any] = refused(model, text)
    assert found
    assert all(fault.message and fault.remedy and fault.place.line == 1 for fault in found)
