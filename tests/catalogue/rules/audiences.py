"""Entries for audiences: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import MOVING, PASSPORT, WARNING, Edit, Right, Wrong

AUDIENCES = "content/gegevens/doelgroepen.yaml"
ENTRY = "- id: {}\n  naam: Mensen\n  samenvatting: Kies wat u wilt doen.\n  kanalen: [{}]\n"
SCHOOLS: Edit = (AUDIENCES, "", ENTRY.format("onderwijs", "telefoon"))
ONLY_OLD = "doelgroep: [ouderen]\ntermijn:"
FOR_OLD: tuple[Edit, ...] = ((PASSPORT, "termijn:", ONLY_OLD), (MOVING, "termijn:", ONLY_OLD))

SITUATIONS = "content/gegevens/klacht-of-melding.yaml"
TIRED = "- id: moe\n  situatie: Ik ben het wachten moe\n"
ACTS = "  zie: regelen/verhuizing-doorgeven\n"
NEXT = "  wat_er_gebeurt: Bel ons.\n"
HELP = "content/gegevens/hulp.yaml"
LIBRARY = "- id: bieb\n  naam: De bieb\n  samenvatting: Hulp.\n  helpt_met: [Formulieren]\n"

WRONG = [
    Wrong("audience-without-service", (SCHOOLS, *FOR_OLD), AUDIENCES, 1, WARNING, says="Mensen"),
    Wrong("unknown-reference", ((AUDIENCES, "", ENTRY.format("onderwijs", "chat")),), AUDIENCES, 4, says="als kanaal"),
    Wrong(
        "unknown-page",
        ((AUDIENCES, "", ENTRY.format("onderwijs", "telefoon") + "  toptaken: [regelen/verhuizen]\n"),),
        AUDIENCES,
        5,
    ),
    Wrong("situation-without-answer", ((SITUATIONS, "", f"{TIRED}  termijn: 1 dag\n"),), SITUATIONS, 1, WARNING),
    Wrong(
        "situation-without-answer", ((SITUATIONS, "", f"{TIRED}  wat_er_gebeurt: Bel ons.\n"),), SITUATIONS, 1, WARNING
    ),
    Wrong("unknown-reference", ((SITUATIONS, "", f"{TIRED}{ACTS}  kanaal: chat\n"),), SITUATIONS, 4, says="als kanaal"),
    Wrong(
        "unknown-page", ((SITUATIONS, "", f"{TIRED}  zie: regelen/klacht\n  termijn: 1 dag\n{NEXT}"),), SITUATIONS, 3
    ),
    Wrong("unknown-reference", ((HELP, "", f"{LIBRARY}  themas: reizen\n"),), HELP, 5, says="als thema"),
]

RIGHT = [
    Right("a page where one acts says what comes of it", ((SITUATIONS, "", f"{TIRED}{ACTS}"),)),
    Right("a situation says itself what comes of it", ((SITUATIONS, "", f"{TIRED}  termijn: 1 dag\n{NEXT}"),)),
    Right("a service that names no audience is for everyone", (SCHOOLS,)),
    Right(
        "an audience without an entry of its own belongs to another",
        ((AUDIENCES, "", ENTRY.format("inwoners", "telefoon") + "  ook_voor: ouderen\n"), *FOR_OLD),
    ),
]
