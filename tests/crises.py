"""A crisis page for the small site, prepared and on, and a change as someone makes it on a telephone."""

from __future__ import annotations

from pathlib import Path

from tests.helpers import replace

CRISIS = "content/crisis.yaml"
PREPARED = """aan: nee
titel: "Brand: blijf binnen"
bijgewerkt: 23 november 2026, 21.40 uur

tekst: |
  Er is een grote brand in Lommerdal.
  In de Beekstraat komt veel rook.

doen: |
  Blijf binnen, of ga naar vrienden.
  Doe ramen en deuren dicht.
telefoonnummers:
  - wie: Vragen over de brand
    nummer: 0500-12 12 12
meer:
  - naam: Meer over deze brand
    url: https://www.toegankelijkheidsverklaring.nl/
"""
ON = PREPARED.replace("aan: nee", "aan: ja")


def put(content: Path, text: str) -> Path:
    """Write the crisis page of a content folder; returns the folder."""
    (content / "crisis.yaml").write_text(text, "utf-8")
    return content


def on_a_telephone(content: Path, updated: str) -> None:
    """Change two lines, as someone does in the web editor of a forge: no more is asked on a Saturday night."""
    lines = (content / "crisis.yaml").read_text("utf-8").splitlines()
    before = next(line for line in lines if line.startswith("bijgewerkt:"))
    replace(content, CRISIS, "aan: nee", "aan: Ja")
    replace(content, CRISIS, before, f"bijgewerkt: {updated}")
