"""Files from before the law: what the rules must find, and what they must let be."""

from __future__ import annotations

from tests.catalogue.rules.cases import Right, Wrong

OLD = "content/gegevens/oude-bestanden.yaml"
ENTRY = "- bestand: {}\n  gepubliceerd: 2015-03-01\n  reden: Dit jaar is afgesloten.\n"
REPORT = ("content/bestanden/jaarverslag.csv", "", "jaar;bedrag\n")
TEXT = ("content/bestanden/jaarverslag.pdf", "", "%PDF-1.4\n")

WRONG = [
    Wrong("old-file-missing", ((OLD, "", ENTRY.format("bestanden/weg.pdf")),), OLD, 1, says="bestanden/weg.pdf"),
    Wrong(
        "old-file-missing",
        (TEXT, (OLD, "", f"{ENTRY.format('bestanden/jaarverslag.pdf')}{ENTRY.format('bestanden/jaarverslg.pdf')}")),
        OLD,
        4,
        says="Bedoelt u “bestanden/jaarverslag.pdf”?",
    ),
    Wrong(
        "old-file-missing",
        (REPORT, (OLD, "", ENTRY.format("bestanden/jaarverslag.pdf"))),
        OLD,
        1,
        says="“bestanden/jaarverslag.pdf” is er niet.",
    ),
    Wrong(
        "old-file-kind",
        (REPORT, (OLD, "", ENTRY.format("bestanden/jaarverslag.csv"))),
        OLD,
        1,
        says="Alleen deze soorten kunnen: pdf, docx, xlsx, odt en ods.",
    ),
    Wrong("old-file-kind", ((OLD, "", ENTRY.format("afbeeldingen/gemeentehuis.png")),), OLD, 1),
    Wrong("old-file-kind", ((OLD, "", ENTRY.format("informatie/paspoort.md")),), OLD, 1),
    Wrong("old-file-kind", (TEXT, (OLD, "", ENTRY.format("jaarverslag.pdf"))), OLD, 1),
]

RIGHT = [
    Right("an old file that is there", (TEXT, (OLD, "", ENTRY.format("bestanden/jaarverslag.pdf")))),
    Right("an empty list", ((OLD, "", "[]\n"),)),
]
