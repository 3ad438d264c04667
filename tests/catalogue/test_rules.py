"""Each rule on content and data finds what is wrong in a small change of the small site, and lets what is right be."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from plugins.catalogue.reader import read_content
from plugins.catalogue.rules import RULES
from plugins.catalogue.words import TEXTS
from plugins.checks import Context, Finding, Severity
from tests.helpers import SITE, TODAY, context, copy_site, replace, write

ERROR, WARNING, NOTICE = Severity.ERROR, Severity.WARNING, Severity.NOTICE

PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
TOPIC = "content/afspraken/paspoort.yaml"
TOWN = "content/gegevens/gemeente.yaml"
PLACES = "content/gegevens/locaties.yaml"
CHANNELS = "content/gegevens/kanalen.yaml"
TEAMS = "content/gegevens/teams.yaml"
THEMES = "content/gegevens/themas.yaml"
ALERT = "content/meldingen/balie-dicht.yaml"
NEWS = "content/nieuws/avond-open.md"
READ_PASSPORT = "content/informatie/paspoort.md"
READ_MOVING = "content/informatie/verhuizen.md"
ACT_MOVING = "content/regelen/verhuizing-doorgeven.md"
PRIVACY = "content/paginas/privacy.md"

Edit = tuple[str, str, str]
"""A file, what stands there, what comes there; with an empty ``old`` the file is written."""


@dataclass(frozen=True)
class Wrong:
    """A change that one rule must find, once: at ``path`` and ``line``, in words that hold ``says``."""

    rule: str
    edits: tuple[Edit, ...]
    path: str
    line: int | None
    severity: Severity = ERROR
    says: str = ""
    given: dict[str, Any] = field(default_factory=dict)


def found_in(tmp_path: Path, edits: tuple[Edit, ...], given: dict[str, Any]) -> list[Finding]:
    """What all rules find in the small site after the change. The change must be readable."""
    content = copy_site(tmp_path)
    for path, old, new in edits:
        if old:
            replace(content, path, old, new)
        else:
            write(content, path, new)
    reading = read_content(content)
    assert reading.findings == ()
    assert reading.catalogue is not None
    known: Context = context(reading.catalogue, **given)
    return [finding for rule in RULES for finding in rule.findings(reading.catalogue, known, TEXTS)]


SECOND_MOVE = "---\ntitel: Adres wijzigen\nsamenvatting: Geef uw adres door.\ndienst: {}\n---\n"
PLAIN = "---\ntitel: Pagina\nsamenvatting: Een pagina.\neigenaar: klantcontact\ngecontroleerd: 2026-10-05\n---\nTekst.\n"
PERIOD = "  periodes:\n    - van: {}\n      tot: {}\n      reden: Proef\n      openingstijden:\n        maandag: gesloten\n  afwijkend:\n"
EXCEPTION = "  afwijkend:\n    - {}\n      reden: Scholing\n"
OUTAGE = "  naam: Balie\n  uit:\n    van: 2026-12-01\n    tot: 2026-12-31\n    reden: Verbouwing\n"
PHONE_OFF = "  naam: Telefoon\n  uit:\n    van: {}\n    tot: {}\n    reden: Storing\n    alternatief: balie\n"

WRONG = [
    # -- references --
    Wrong("unknown-reference", ((PASSPORT, "team: burgerzaken", "team: burgerzakn"),), PASSPORT, 4, says="Bedoelt u “burgerzaken”?"),
    Wrong("unknown-reference", ((PASSPORT, "thema: wonen", "thema: reizen"),), PASSPORT, 5, says="als thema"),
    Wrong("unknown-reference", ((PASSPORT, "kanaal: telefoon", "kanaal: chat"), (PASSPORT, "andere_wegen:\n", "andere_wegen:\n  - kanaal: balie\n")), PASSPORT, 21, says="als kanaal"),
    Wrong("unknown-reference", ((PASSPORT, "termijn:", "gerelateerd: rijbewijs\ntermijn:"),), PASSPORT, 15, says="als dienst"),
    Wrong("unknown-reference", ((TOPIC, "locaties: gemeentehuis", "locaties: gemeentehuizen"),), TOPIC, 12, says="als locatie"),
    Wrong("unknown-reference", ((TOPIC, "reden: Wij", "transactie: pas\n  reden: Wij"),), TOPIC, 19, says="als pagina in regelen"),
    Wrong("unknown-reference", ((TOPIC, "boeken:", "afhalen:\n  nodig: ja\n  onderwerp: ophalen\nboeken:"),), TOPIC, 15, says="als onderwerp in afspraken"),
    Wrong("unknown-reference", ((TEAMS, "plaatsvervanger: klantcontact", "plaatsvervanger: klantcontct"),), TEAMS, 3),
    Wrong("unknown-reference", ((THEMES, "kanalen: [telefoon", "kanalen: [telefon"),), THEMES, 6),
    Wrong("unknown-reference", ((ALERT, "locaties: gemeentehuis", "locaties: bieb"),), ALERT, 6),
    Wrong("unknown-reference", ((NEWS, "eigenaar: klantcontact", "eigenaar: communicatie"),), NEWS, 5, says="als team"),
    Wrong("unknown-reference", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: chat\n"),), CHANNELS, 8),
    Wrong("unknown-page", ((TOWN, "afspraken/paspoort", "afspraken/pasport"),), TOWN, 15, says="Bedoelt u “afspraken/paspoort”?"),
    Wrong("unknown-page", ((TOWN, "klacht: themas/wonen", "klacht: regelen/klacht"),), TOWN, 17),
    Wrong("unknown-page", ((ALERT, "soort:", "zie: nieuws/oud\nsoort:"),), ALERT, 5),
    Wrong("unknown-page", ((READ_PASSPORT, "dienst:", "gerelateerd: informatie/reizen\ndienst:"),), READ_PASSPORT, 4),
    Wrong("unknown-page", ((TOWN, "regelen/verhuizing-doorgeven", "informatie/verhuizen"), (READ_MOVING, "dienst:", "status: concept\ndienst:"), (MOVING, "termijn:", "geen_informatiepagina: Komt nog.\ntermijn:")), TOWN, 16, says="concept"),
    Wrong("too-many-top-tasks", ((TOWN, "  - afspraken/paspoort\n", "  - afspraken/paspoort\n" * 10),), TOWN, 25, says="11 toptaken"),
    Wrong("address-taken", (("content/paginas/contact.md", "", PLAIN),), "content/paginas/contact.md", 1, says="/contact/"),
    # -- services --
    Wrong("no-transaction", ((PASSPORT, "route: afspraak", "route: balie"), (MOVING, "route: online", "route: landelijk"), (ACT_MOVING, "dienst:", "status: concept\ndienst:"), (TOWN, "  - regelen/verhuizing-doorgeven\n", "")), MOVING, 3, says="landelijk"),
    Wrong("two-transactions", (("content/regelen/adres-wijzigen.md", "", SECOND_MOVE.format("verhuizing-doorgeven")),), ACT_MOVING, 4, says="content/regelen/adres-wijzigen.md"),
    Wrong("route-mismatch", (("content/regelen/paspoort.md", "", SECOND_MOVE.format("paspoort")),), "content/regelen/paspoort.md", 4, says="afspraak"),
    Wrong("no-topic", ((TOPIC, "dienst: paspoort", "dienst: verhuizing-doorgeven"),), PASSPORT, 3),
    Wrong("no-information-page", ((READ_PASSPORT, "dienst: paspoort", "dienst: verhuizing-doorgeven"), (READ_PASSPORT, "[[kosten:paspoort]]", "niets")), PASSPORT, 1),
    Wrong("service-incomplete", ((MOVING, "niets_gehoord: Heeft u na 5 werkdagen niets gehoord? Bel ons. Wij kijken het voor u na.\n", ""),), MOVING, 1, says="niets_gehoord"),
    Wrong("service-incomplete", ((MOVING, "papier: Vraag ons om het papieren formulier. Wij sturen het naar u op.\n", ""),), MOVING, 1, says="papier"),
    Wrong("service-incomplete", ((MOVING, "login:\n  - voor: inwoners\n    middel: digid\n    niveau: midden\n", ""),), MOVING, 1, says="login"),
    Wrong("no-price", ((PASSPORT, "2026-01-01", "2027-01-02"),), PASSPORT, 9),
    Wrong("no-price", ((MOVING, "gratis: ja\n", ""),), MOVING, 1),
    Wrong("same-price-twice", ((PASSPORT, "2027-01-01", "2026-01-01"),), PASSPORT, 12, says="Paspoort voor volwassenen"),
    Wrong("no-human-channel", ((CHANNELS, "- id: telefoon\n  soort: telefoon", "- id: post\n  soort: post\n  naam: Post\n  adres: Postbus 1, Lommerdal\n- id: telefoon\n  soort: telefoon"), (MOVING, "  - kanaal: balie\n  - kanaal: telefoon\n", "  - kanaal: post\n")), MOVING, 26),
    Wrong("start-host", ((MOVING, "https://formulieren.lommerdal", "https://formulier.lommerdal"),), MOVING, 22, says="formulier.lommerdal.example"),
    Wrong("start-host", ((TOWN, "soort: transactie\n    naam: Formulieren", "soort: informatie\n    naam: Formulieren"),), MOVING, 22),
    Wrong("unknown-product-name", ((PASSPORT, "terms/paspoort", "terms/paspoort2030"),), PASSPORT, 6, WARNING, says="paspoort2030"),
    Wrong("product-name-elsewhere", ((PASSPORT, "terms/paspoort", "terms/apk"),), PASSPORT, 6, says="algemene periodieke keuring"),
    Wrong("no-product-name", ((PASSPORT, "upl: http://standaarden.overheid.nl/owms/terms/paspoort", "upl: onbekend"),), PASSPORT, 6, WARNING),
    Wrong("no-product-name", ((PASSPORT, "upl: http://standaarden.overheid.nl/owms/terms/paspoort\n", ""),), PASSPORT, 1, WARNING),
    # -- topics --
    Wrong("topic-no-channel", ((TOPIC, "    locaties: gemeentehuis", "    locaties: gemeentehuis\n    beschikbaar: nee"),), TOPIC, 11),
    Wrong("desk-without-location", ((TOPIC, "\n    locaties: gemeentehuis", ""),), TOPIC, 11),
    Wrong("topic-no-address", ((TOPIC, "  url: https://afspraken.lommerdal.example/paspoort\n", ""),), TOPIC, 14, says="“url”"),
    Wrong("topic-no-address", ((TOPIC, "  annuleren_url: https://afspraken.lommerdal.example/annuleren\n", ""),), TOPIC, 14, says="“annuleren_url”"),
    Wrong("topic-no-address", ((TOPIC, "  wijzigen_url: https://afspraken.lommerdal.example/wijzigen\n", ""),), TOPIC, 14, says="“wijzigen_url”"),
    Wrong("no-online-alternative", ((TOPIC, "online_alternatief:\n  reden: Wij moeten zien dat u het zelf bent.\n", ""),), TOPIC, 1),
    Wrong("no-online-alternative", ((TOPIC, "  reden: Wij moeten zien dat u het zelf bent.\n", "  {}\n"),), TOPIC, 19),
    Wrong("collecting-without-topic", ((TOPIC, "boeken:", "afhalen:\n  nodig: ja\nboeken:"),), TOPIC, 14, WARNING),
    Wrong("odd-length", ((TOPIC, "duur_minuten: 15", "duur_minuten: 0"),), TOPIC, 4),
    Wrong("odd-length", ((TOPIC, "duur_minuten: 15", "duur_minuten: 241"),), TOPIC, 4, says="241 minuten"),
    # -- hours and channels --
    Wrong("range-reversed", ((PLACES, "  afwijkend:\n", PERIOD.format("2027-02-02", "2027-02-01")),), PLACES, 15),
    Wrong("range-reversed", ((PLACES, "  afwijkend:\n", EXCEPTION.format("van: 2027-03-02\n      tot: 2027-03-01\n      dicht: ja")),), PLACES, 15),
    Wrong("range-reversed", ((ALERT, "van: 2026-11-16", "van: 2026-12-16"),), ALERT, 4),
    Wrong("range-reversed", ((CHANNELS, "  naam: Telefoon\n", PHONE_OFF.format("2026-12-02", "2026-12-01")),), CHANNELS, 10),
    Wrong("range-reversed", ((TOPIC, "boeken:", "actief:\n  van: 2027-01-02\n  tot: 2027-01-01\nboeken:"),), TOPIC, 15),
    Wrong("exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format("dicht: ja")),), PLACES, 14, says="Scholing"),
    Wrong("exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format("datum: 2027-03-01")),), PLACES, 14),
    Wrong("exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format('datum: 2027-03-01\n      dicht: ja\n      tijden: ["09:00-10:00"]')),), PLACES, 14),
    Wrong("exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format("datum: 2027-03-01\n      tot: 2027-03-02\n      dicht: ja")),), PLACES, 14),
    Wrong("exception-unclear", ((PLACES, "  afwijkend:\n", EXCEPTION.format("van: 2027-03-01\n      dicht: ja")),), PLACES, 14),
    Wrong("exceptions-overlap", ((PLACES, "  feestdagen:", "    - datum: 2026-12-24\n      dicht: ja\n      reden: Dicht\n  feestdagen:"),), PLACES, 17, says="2026-12-24"),
    Wrong("exceptions-overlap", ((PLACES, "  feestdagen:", "    - van: 2026-12-20\n      tot: 2026-12-31\n      dicht: ja\n      reden: Dicht\n  feestdagen:"),), PLACES, 17),
    Wrong("exception-passed", ((PLACES, "2026-12-24", "2026-11-22"),), PLACES, 14, NOTICE, says="Kerstavond"),
    Wrong("holiday-unconfirmed", ((PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2026-12-31"),), PLACES, 18, WARNING, says="Nieuwjaarsdag (2027-01-01)"),
    Wrong("unknown-holiday", ((PLACES, "    dicht: alle", "    dicht: alle\n    wel_open: [Koningdag]"),), PLACES, 19, says="Bedoelt u “Koningsdag”?"),
    Wrong("channel-off", ((CHANNELS, "  naam: Balie\n", OUTAGE),), CHANNELS, 5, says="balie"),
    Wrong("channel-off", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: balie\n"),), CHANNELS, 5),
    Wrong("channel-without-way", ((CHANNELS, "  telefoon: 0500-00 00 00\n", ""),), CHANNELS, 5, says="“telefoon”"),
    Wrong("channel-without-way", ((CHANNELS, "- id: balie", "- id: mail\n  soort: e-mail\n  naam: E-mail\n- id: balie"),), CHANNELS, 1, says="“email”"),
    Wrong("channel-without-way", ((CHANNELS, "- id: balie", "- id: post\n  soort: post\n  naam: Post\n- id: balie"),), CHANNELS, 1, says="“adres”"),
    # -- owners and dates --
    Wrong("no-owner", ((NEWS, "eigenaar: klantcontact\n", ""),), NEWS, 1, says="avond-open"),
    Wrong("deputy-is-owner", ((TEAMS, "plaatsvervanger: klantcontact", "plaatsvervanger: burgerzaken"),), TEAMS, 3),
    Wrong("deputy-is-owner", ((NEWS, "eigenaar:", "plaatsvervanger: klantcontact\neigenaar:"),), NEWS, 5),
    Wrong("no-review-date", ((PRIVACY, "gecontroleerd: 2026-10-05\n", ""),), PRIVACY, 1),
    Wrong("review-passed", ((PASSPORT, "gecontroleerd: 2026-09-14", "gecontroleerd: 2025-11-22"),), PASSPORT, 21, WARNING, says="Team Burgerzaken"),
    Wrong("review-passed", ((PASSPORT, "gecontroleerd: 2026-09-14", "gecontroleerd: 2025-11-22"),), PASSPORT, 21, ERROR, given={"touched": [PASSPORT]}),
    Wrong("review-passed", ((PRIVACY, "gecontroleerd:", "controleren_voor: 2026-11-22\ngecontroleerd:"),), PRIVACY, 5, WARNING, says="2026-11-22"),
    Wrong("reviewed-in-future", ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2026-11-24"),), NEWS, 6, WARNING),
    Wrong("reviewed-in-future", ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2026-11-24"),), NEWS, 6, ERROR, given={"touched": [NEWS]}),
    Wrong("review-soon", ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2025-12-01"),), NEWS, 6, NOTICE, says="2026-12-01"),
    Wrong("alert-passed", ((ALERT, "tot: 2026-12-01", "tot: 2026-11-22"),), ALERT, 4, WARNING),
    Wrong("alert-passed", ((ALERT, "tot: 2026-12-01", "tot: 2026-11-22"),), ALERT, 4, ERROR, given={"touched": [ALERT]}),
    # -- facts --
    Wrong("fact-copied", ((PRIVACY, "Bel ons op [[telefoon]]", "Bel ons op 0500-00 00 00"),), PRIVACY, 9, WARNING, says="[[telefoon]]", given={"0500000000": "[[telefoon]]"}),
    Wrong("fact-copied", ((READ_PASSPORT, "[[kosten:paspoort]]", "€ 86,85"),), READ_PASSPORT, 15, WARNING, says="[[kosten:paspoort]]", given={"€86.85": "[[kosten:paspoort]]"}),
    Wrong("fact-copied", ((PRIVACY, "Bel ons op [[telefoon]]", "Mail naar Gemeente@lommerdal.example"),), PRIVACY, 9, WARNING, given={"gemeente@lommerdal.example": "[[email]]"}),
    Wrong("citizen-number", ((PRIVACY, "Bel ons", "Uw nummer is 111222333. Bel ons"),), PRIVACY, 9),
    Wrong("citizen-number", ((PASSPORT, "  - Een pasfoto", "  - Uw nummer, zoals 111.222.333"),), PASSPORT, 18),
]  # fmt: skip


@pytest.mark.parametrize("case", WRONG, ids=[f"{case.rule}-{number}" for number, case in enumerate(WRONG)])
def test_a_rule_finds_what_is_wrong_at_its_place_and_nothing_else_is_found(tmp_path: Path, case: Wrong) -> None:
    found = [f for f in found_in(tmp_path, case.edits, case.given) if f.rule == f"catalogue.{case.rule}"]
    assert [(f.place.path, f.place.line, f.severity) for f in found] == [(case.path, case.line, case.severity)]
    assert case.says in found[0].message + found[0].remedy
    assert found[0].remedy


def test_every_rule_has_a_case() -> None:
    assert {f"catalogue.{case.rule}" for case in WRONG} == {rule.id for rule in RULES}


def test_no_rule_finds_anything_in_the_small_site() -> None:
    catalogue = read_content(SITE).catalogue
    assert catalogue is not None
    assert [f for rule in RULES for f in rule.findings(catalogue, context(catalogue), TEXTS)] == []


RIGHT: list[tuple[str, tuple[Edit, ...], dict[str, Any]]] = [
    ("a theme as complaint address", ((TOWN, "klacht: themas/wonen", "klacht: locaties/gemeentehuis"),), {}),
    ("ten top tasks", ((TOWN, "  - afspraken/paspoort\n", "  - afspraken/paspoort\n" * 9),), {}),
    ("a plain page with an address of its own", (("content/paginas/contactpunten.md", "", PLAIN),), {}),
    ("a second transaction that is a concept", (("content/regelen/adres.md", "", SECOND_MOVE.format("verhuizing-doorgeven\nstatus: concept")),), {}),
    ("a reason instead of an information page", ((READ_MOVING, "dienst: verhuizing-doorgeven", "dienst: paspoort"), (MOVING, "termijn:", "geen_informatiepagina: Alles staat al op de pagina.\ntermijn:")), {}),
    ("a desk service without online fields", ((PASSPORT, "route: afspraak", "route: balie"),), {}),
    ("a price that began today", ((PASSPORT, "2026-01-01", "2026-11-23"),), {}),
    ("a reason instead of a product name", ((PASSPORT, "upl: http://standaarden.overheid.nl/owms/terms/paspoort", "upl:\n  geen: Past niet."),), {}),
    ("a start at a national counter", ((TOWN, "soort: transactie\n    naam: Formulieren", "soort: landelijk\n    naam: Formulieren"),), {}),
    ("a topic by telephone, without a desk", ((TOPIC, "soort: balie\n    locaties: gemeentehuis", "soort: telefoon"),), {}),
    ("a desk that is off needs no location", ((TOPIC, "soort: balie\n    locaties: gemeentehuis", "soort: telefoon\n  - soort: balie\n    beschikbaar: nee"),), {}),
    ("the longest appointment", ((TOPIC, "duur_minuten: 15", "duur_minuten: 240"),), {}),
    ("collecting with a topic", ((TOPIC, "boeken:", "afhalen:\n  nodig: ja\n  onderwerp: paspoort\nboeken:"),), {}),
    ("no collecting", ((TOPIC, "boeken:", "afhalen:\n  nodig: nee\nboeken:"),), {}),
    ("a transaction instead of coming", ((TOPIC, "reden: Wij moeten zien dat u het zelf bent.", "transactie: verhuizing-doorgeven"),), {}),
    ("a period of one day", ((PLACES, "  afwijkend:\n", PERIOD.format("2027-02-01", "2027-02-01")),), {}),
    ("exceptions on days that touch", ((PLACES, "  feestdagen:", "    - datum: 2026-12-25\n      dicht: ja\n      reden: Kerst\n  feestdagen:"),), {}),
    ("an exception today", ((PLACES, "2026-12-24", "2026-11-23"),), {}),
    ("an exception answers for the holiday", ((PLACES, "    - datum: 2026-12-24", "    - van: 2026-12-25\n      tot: 2027-01-01\n      dicht: ja\n      reden: Kerst\n    - datum: 2026-12-24"), (PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2026-11-30")), {}),
    ("a holiday that is far away", ((PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2027-01-01"),), {}),
    ("open on a holiday", ((PLACES, "    dicht: alle", "    dicht: alle\n    wel_open: [Goede vrijdag, Bevrijdingsdag]"),), {}),
    ("a channel that is off, with another", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: telefoon\n"),), {}),
    ("two channels off after each other", ((CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: telefoon\n"), (CHANNELS, "  naam: Telefoon\n", PHONE_OFF.format("2027-01-01", "2027-01-31"))), {}),
    ("the theme's team owns", ((READ_MOVING, "dienst: verhuizing-doorgeven", "thema: wonen"), (MOVING, "termijn:", "geen_informatiepagina: Staat in de tekst.\ntermijn:")), {}),
    ("reviewed today", ((NEWS, "gecontroleerd: 2026-11-02", "gecontroleerd: 2026-11-23"),), {"touched": [NEWS]}),
    ("news is of its day", ((NEWS, "gecontroleerd: 2026-11-02\n", ""),), {}),
    ("an alert that ends today", ((ALERT, "tot: 2026-12-01", "tot: 2026-11-23"),), {"touched": [ALERT]}),
    ("a fact by its short code", (), {"0500000000": "[[telefoon]]", "€86.85": "[[kosten:paspoort]]"}),
    ("another amount and another number", ((PRIVACY, "Bel ons", "Het kost € 86,80. Bel 0500-00 00 01. Bel ons"),), {"0500000000": "[[telefoon]]", "€86.85": "[[kosten:paspoort]]"}),
    ("nine digits that are no citizen's", ((PRIVACY, "Bel ons", "Ons nummer is 123456789. Bel ons"),), {}),
    ("digits inside a longer number", ((PRIVACY, "Bel ons", "Rekening 1112223330, bedrag 111.222.333,00. Bel ons"),), {}),
]  # fmt: skip


@pytest.mark.parametrize(("edits", "given"), [case[1:] for case in RIGHT], ids=[case[0] for case in RIGHT])
def test_what_is_right_is_left_alone(tmp_path: Path, edits: tuple[Edit, ...], given: dict[str, Any]) -> None:
    assert [(f.rule, str(f.place), f.message) for f in found_in(tmp_path, edits, given)] == []


def test_two_channels_that_are_off_together_do_not_stand_in_for_each_other(tmp_path: Path) -> None:
    edits = (
        (CHANNELS, "  naam: Balie\n", OUTAGE + "    alternatief: telefoon\n"),
        (CHANNELS, "  naam: Telefoon\n", PHONE_OFF.format("2026-12-20", "2026-12-24")),
    )
    found = [f.quote for f in found_in(tmp_path, edits, {}) if f.rule == "catalogue.channel-off"]
    assert found == ["balie", "telefoon"]


DESK_ONLY = (
    (MOVING, "  - kanaal: balie\n  - kanaal: telefoon\n", "  - kanaal: balie\n"),
    (CHANNELS, "  naam: Balie\n", OUTAGE.replace("2026-12-01", "2026-11-01") + "    alternatief: telefoon\n"),
)


@pytest.mark.parametrize(("touched", "severity"), [([], WARNING), ([MOVING], ERROR)])
def test_the_only_desk_that_is_shut_for_a_while_blocks_only_a_touched_file(
    tmp_path: Path, touched: list[str], severity: Severity
) -> None:
    found = [f for f in found_in(tmp_path, DESK_ONLY, {"touched": touched}) if f.rule == "catalogue.no-human-channel"]
    assert [(f.place.path, f.severity) for f in found] == [(MOVING, severity)]


def test_a_citizen_number_is_never_repeated_in_a_report(tmp_path: Path) -> None:
    edits = ((PRIVACY, "Bel ons", "Uw nummer is 111222333. Bel ons"),)
    (found,) = found_in(tmp_path, edits, {})
    assert "111222333" not in str(found.as_dict())


def test_time_alone_never_blocks(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    catalogue = read_content(content).catalogue
    assert catalogue is not None
    for days in (30, 300, 3_000):
        later = context(catalogue, date=TODAY.fromordinal(TODAY.toordinal() + days))
        found = [f for rule in RULES for f in rule.findings(catalogue, later, TEXTS)]
        assert [f.rule for f in found if f.severity is ERROR] == []
    assert found
