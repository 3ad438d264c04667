"""Days in a text: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import ALERT, PRIVACY, WARNING, Right, Wrong


def _said(text: str) -> tuple[tuple[str, str, str]]:
    return ((PRIVACY, "Bel ons", f"{text} Bel ons"),)


WRONG = [
    Wrong("day-not-there", _said("Kom op 31 juni."), PRIVACY, 9, says="31 juni"),
    Wrong("day-not-there", _said("Kom op 29 februari 2027."), PRIVACY, 9, says="29 februari 2027"),
    Wrong("day-not-there", _said("Kom voor 31-04-2027."), PRIVACY, 9, says="31-04-2027"),
    Wrong("day-not-there", ((ALERT, "1 december dicht. U", "32 december dicht. U"),), ALERT, 2, says="32 december"),
    Wrong("weekday-differs", _said("Dat is vrijdag 24 december 2026."), PRIVACY, 9, WARNING, says="donderdag"),
    Wrong("weekday-differs", _said("Op Maandag 1 mei 2027."), PRIVACY, 9, WARNING, says="zaterdag"),
]

RIGHT = [
    Right("days that are there", _said("Kom op 29 februari, 31 mei of 29 februari 2028. Of voor 31-12-2026.")),
    Right("the right day of the week", _said("Dat is donderdag 24 december 2026 of zaterdag 1 mei.")),
    Right("numbers that are no days", _said("De zaak is 1-31-04-2027. Wij zijn open tot 12.30. April is mooi.")),
]
