"""The statement in the national register: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import TOWN, WARNING, Right, Wrong

HERE = "toegankelijkheidsverklaring:\n  url: https://www.toegankelijkheidsverklaring.nl/register\n"
OWN = HERE.replace("register\n", "register/1234\n")

WRONG = [
    Wrong("no-statement", ((TOWN, HERE, ""),), TOWN, 1, WARNING, says="register"),
    Wrong("status-without-statement", ((TOWN, HERE, f"{HERE}  status: B\n"),), TOWN, 25, says="eigen verklaring"),
    Wrong("status-without-statement", ((TOWN, HERE, f"{HERE}  gewijzigd: 2026-10-01\n"),), TOWN, 25),
    Wrong("statement-old", ((TOWN, HERE, f"{OWN}  gewijzigd: 2025-11-21\n"),), TOWN, 26, WARNING, says="2025-11-21"),
    Wrong("statement-in-future", ((TOWN, HERE, f"{OWN}  gewijzigd: 2026-11-24\n"),), TOWN, 26, says="2026-11-24"),
]
RIGHT = [
    Right("a statement of a year ago", ((TOWN, HERE, f"{OWN}  gewijzigd: 2025-11-22\n"),)),
    Right("a statement of one's own", ((TOWN, HERE, OWN),)),
    Right(
        "a status of one's own statement, changed today",
        ((TOWN, HERE, f"{OWN}  gewijzigd: 2026-11-23\n  status: B\n"),),
    ),
]
