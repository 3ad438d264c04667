"""Faults are noted with everything that an editor needs: what, where, how bad, and what to do."""

from __future__ import annotations

import pytest

from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.checks import Finding, Place, Severity
from plugins.checks.cpu import TooMuchWork

PLACE = Place("content/gegevens/proef.yaml", 3, 4)


def test_a_fault_is_noted_whole() -> None:
    faults = Faults()
    faults.add("unknown-key", PLACE, quote="kluer", field="a.kluer", suggestions=["kleur"], hint=" Bedoelt u “kleur”?")
    assert faults.found == [
        Finding(
            rule="catalogue.unknown-key",
            severity=Severity.ERROR,
            place=PLACE,
            message="Het veld “kluer” bestaat hier niet. Bedoelt u “kleur”?",
            remedy="Verbeter de naam van het veld, of haal de regel weg.",
            quote="kluer",
            field="a.kluer",
            suggestions=("kleur",),
            source="Helder Loket: strikt lezen",
        )
    ]


def test_a_fault_without_more_holds_nothing_more() -> None:
    faults = Faults()
    faults.add("file-empty", PLACE, severity=Severity.WARNING)
    (fault,) = faults.found
    assert (fault.severity, fault.quote, fault.field, fault.suggestions) == (Severity.WARNING, None, None, ())


def test_words_without_a_quote_or_a_field_keep_their_place_empty() -> None:
    faults = Faults()
    faults.add("missing-file", PLACE)
    faults.add("not-a-list", PLACE, found="x")
    assert [fault.message for fault in faults.found] == [
        "Het bestand “” is er niet.",
        "Bij “” hoort een lijst. Er staat nu: x.",
    ]


def test_the_remedy_is_filled_in_too() -> None:
    faults = Faults()
    faults.add("missing-key", PLACE, field="a.naam", key="naam")
    assert faults.found[0].remedy == "Voeg een regel toe met “naam:” en de waarde erachter."


def test_what_stops_the_reading_is_noted_with_all_that_it_says() -> None:
    faults = Faults()
    with pytest.raises(Unreadable, match=r"^yaml-too-deep$"):
        raise faults.stop("yaml-too-deep", PLACE, limit=8, quote="[", field="a")
    (fault,) = faults.found
    assert (fault.rule, fault.place, fault.quote, fault.field) == ("catalogue.yaml-too-deep", PLACE, "[", "a")
    assert "hooguit 8 lagen" in fault.message


def test_faults_come_in_the_order_in_which_they_were_noted() -> None:
    faults = Faults()
    faults.add("file-empty", Place("b"))
    faults.add("file-empty", Place("a"))
    assert [fault.place.path for fault in faults.found] == ["b", "a"]


def test_work_that_takes_too_long_is_a_fault_of_its_file() -> None:
    faults = Faults()
    with faults.in_time("content/informatie/a.md"):
        raise TooMuchWork
    with faults.in_time("content/informatie/b.md"):
        pass
    (fault,) = faults.found
    assert (fault.rule, fault.place) == ("catalogue.takes-too-long", Place("content/informatie/a.md"))
    assert fault.message == "Dit bestand lezen en nakijken kost de computer meer dan 5 seconden."
