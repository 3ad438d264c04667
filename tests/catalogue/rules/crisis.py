"""The crisis page: what its rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import WARNING, Right, Wrong
from tests.crises import CRISIS, ON, PREPARED

OLD = ON.replace("23 november 2026", "22 november 2026")
STARS = ("In de Beekstraat", "In de **Beekstraat**")

WRONG = [
    Wrong("crisis-outdated", ((CRISIS, "", OLD),), CRISIS, 3, WARNING, says="niet de datum van vandaag"),
    Wrong("crisis-outdated", ((CRISIS, "", ON.replace("23 november 2026, ", "")),), CRISIS, 3, WARNING),
    Wrong("markup-in-data", ((CRISIS, "", PREPARED.replace(*STARS)),), CRISIS, 7),
    Wrong("markup-in-data", ((CRISIS, "", ON.replace(*STARS)),), CRISIS, 7, WARNING),
    Wrong(
        "unknown-reference",
        ((CRISIS, "", f"{ON}vertalingen:\n  - taal: fr\n    titel: X\n    tekst: X\n"),),
        CRISIS,
        19,
    ),
]
RIGHT = [
    Right("a crisis page that is prepared, whatever its date", ((CRISIS, "", OLD.replace("aan: ja", "aan: nee")),)),
    Right("a crisis page that is on, of today", ((CRISIS, "", ON),)),
    Right("a year need not be there", ((CRISIS, "", ON.replace("november 2026", "nov.")),)),
]
