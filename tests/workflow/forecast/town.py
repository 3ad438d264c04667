"""The small site with one of each thing that time does to it, all within 60 days of the day of the tests."""

from __future__ import annotations

from pathlib import Path

from tests.helpers import append, copy_site, replace, write

PLACES, CHANNELS = "content/gegevens/locaties.yaml", "content/gegevens/kanalen.yaml"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
LONG = (
    "Wie een nieuw paspoort wil en daarvoor naar ons toe komt, neemt altijd een foto mee die niet ouder is dan 6 "
    "maanden en die voldoet aan alle eisen die daarvoor gelden."
)
EXEMPTION = """\
uitzonderingen:
  - regel: readability.very-long-sentence
    tekst: Wie een nieuw paspoort wil
    reden: De rechter schreef het zo.
    tot: 2026-12-08
"""
PERIOD = """\
  periodes:
    - van: 2027-01-04
      tot: 2027-01-08
      reden: Proef met zaterdag
      openingstijden:
        zaterdag: ["10:00-12:00"]
  afwijkend:
"""
OUTAGE = """\
  uit:
    van: 2026-12-14
    tot: 2026-12-15
    reden: Wij krijgen een nieuwe telefooncentrale.
    alternatief: balie
"""


def town(tmp_path: Path) -> Path:
    """The content folder, below ``tmp_path``."""
    content = copy_site(tmp_path)
    write(
        content,
        "content/meldingen/storing.yaml",
        "titel: Formulier werkt niet\ntekst: Wij maken het formulier beter.\nvan: 2026-12-10\ntot: 2026-12-11\n"
        "eigenaar: klantcontact\n",
    )
    # A second topic, that stops.
    topic = (content / "afspraken" / "paspoort.yaml").read_text("utf-8")
    write(
        content,
        "content/afspraken/spoed.yaml",
        topic.replace("Paspoort aanvragen", "Paspoort met spoed") + "actief:\n  tot: 2026-12-18\n",
    )
    replace(
        content, "content/informatie/verhuizen.md", "gecontroleerd:", "controleren_voor: 2026-12-05\ngecontroleerd:"
    )
    replace(content, "content/informatie/paspoort.md", "gecontroleerd:", f"{EXEMPTION}gecontroleerd:")
    append(content, "content/informatie/paspoort.md", f"\n{LONG}\n")
    replace(content, PLACES, "bevestigd_tot: 2027-12-31", "bevestigd_tot: 2027-03-27")
    replace(content, PLACES, "  afwijkend:\n", PERIOD)
    append(content, CHANNELS, OUTAGE)
    return content
