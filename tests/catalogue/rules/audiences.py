"""Entries for audiences: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import MOVING, PASSPORT, WARNING, Edit, Right, Wrong

AUDIENCES = "content/gegevens/doelgroepen.yaml"
ENTRY = "- id: {}\n  naam: Mensen\n  samenvatting: Kies wat u wilt doen.\n  kanalen: [{}]\n"
SCHOOLS: Edit = (AUDIENCES, "", ENTRY.format("onderwijs", "telefoon"))
ONLY_OLD = "doelgroep: [ouderen]\ntermijn:"
FOR_OLD: tuple[Edit, ...] = ((PASSPORT, "termijn:", ONLY_OLD), (MOVING, "termijn:", ONLY_OLD))

WRONG = [
    Wrong("audience-without-service", (SCHOOLS, *FOR_OLD), AUDIENCES, 1, WARNING, says="Mensen"),
    Wrong("unknown-reference", ((AUDIENCES, "", ENTRY.format("onderwijs", "chat")),), AUDIENCES, 4, says="als kanaal"),
    Wrong(
        "unknown-page",
        ((AUDIENCES, "", ENTRY.format("onderwijs", "telefoon") + "  toptaken: [regelen/verhuizen]\n"),),
        AUDIENCES,
        5,
    ),
]

RIGHT = [
    Right("a service that names no audience is for everyone", (SCHOOLS,)),
    Right(
        "an audience without an entry of its own belongs to another",
        ((AUDIENCES, "", ENTRY.format("inwoners", "telefoon") + "  ook_voor: ouderen\n"), *FOR_OLD),
    ),
]
