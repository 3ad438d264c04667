"""Prices: which one holds on a day, and which ones are still to come."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from plugins.catalogue.model import Service
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.validate import validated
from plugins.catalogue.reader.yaml import read_yaml

HEAD = "naam: Proef\nsamenvatting: Een proef.\nroute: balie\nteam: balie\nthema: wonen\nkosten:\n"


def service(*prices: tuple[str, str, str]) -> Service:
    """A service with these prices: what, how much, from when."""
    lines = [
        f"  - omschrijving: {what}\n    bedrag: {amount}\n    actief_vanaf: {start}\n" for what, amount, start in prices
    ]
    faults = Faults()
    found = validated(Service, read_yaml(HEAD + "".join(lines), "content/gegevens/diensten/proef.yaml", faults), faults)
    assert faults.found == []
    assert found is not None
    return found


def on(found: Service, day: str) -> list[tuple[str, Decimal]]:
    """What holds on a day."""
    return [(str(price.description), price.amount) for price in found.prices_on(dt.date.fromisoformat(day))]


OLD, NEW, CHILD = (
    ("Volwassene", "86,85", "2026-01-01"),
    ("Volwassene", "88,20", "2027-01-01"),
    ("Kind", "65.70", "2026-01-01"),
)


def test_a_price_holds_from_its_first_day_until_the_next() -> None:
    found = service(OLD, NEW)
    assert on(found, "2025-12-31") == []
    assert on(found, "2026-01-01") == [("Volwassene", Decimal("86.85"))]
    assert on(found, "2026-12-31") == [("Volwassene", Decimal("86.85"))]
    assert on(found, "2027-01-01") == [("Volwassene", Decimal("88.20"))]


def test_the_order_in_the_file_is_the_order_on_the_page_whatever_the_dates() -> None:
    assert [what for what, _ in on(service(NEW, CHILD, OLD), "2026-11-23")] == ["Volwassene", "Kind"]
    assert [what for what, _ in on(service(CHILD, NEW, OLD), "2027-11-23")] == ["Kind", "Volwassene"]


def test_each_description_changes_by_itself() -> None:
    assert on(service(OLD, CHILD, NEW), "2027-06-01") == [("Volwassene", Decimal("88.20")), ("Kind", Decimal("65.70"))]


def test_later_prices_are_told_the_first_one_first() -> None:
    found = service(("Kind", "70", "2028-01-01"), OLD, NEW)
    assert [price.active_from.year for price in found.later_prices(dt.date(2026, 11, 23))] == [2027, 2028]
    assert found.later_prices(dt.date(2028, 1, 1)) == ()


def test_amounts_are_exact() -> None:
    assert str(service(("x", "0,10", "2026-01-01")).prices[0].amount) == "0.10"
