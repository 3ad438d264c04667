"""The fewest words with which each kind of file in a content folder can be read."""

from __future__ import annotations

from pathlib import Path

MUNICIPALITY = """\
naam: Gemeente Dorp
korte_naam: Dorp
url: https://www.dorp.example
telefoon: 14 0500
email: post@dorp.example
welkom: Welkom.
toegestane_hosts: []
toptaken: []
klacht: themas/wonen
melding: themas/wonen
past_niet: Bel ons.
"""
NEEDED = {
    "gegevens/gemeente.yaml": MUNICIPALITY,
    "gegevens/locaties.yaml": """\
- id: huis
  naam: Huis
  straat: Laan
  nummer: "1"
  postcode: 1234 AB
  plaats: Dorp
  openingstijden: {maandag: gesloten}
""",
    "gegevens/kanalen.yaml": "- {id: balie, soort: balie, naam: Balie}\n- {id: post, soort: post, naam: Post}\n",
    "gegevens/themas.yaml": """\
- id: wonen
  naam: Wonen
  samenvatting: Over wonen.
  vraag: {team: hulp, kanalen: [balie], termijn: 2 dagen}
""",
    "gegevens/teams.yaml": "- {id: team, naam: Team, plaatsvervanger: team}\n",
}
LISTS = {
    "gegevens/hulp.yaml": "- {id: buur, naam: Buur, samenvatting: Helpt., helpt_met: [brieven]}\n",
    "gegevens/doelgroepen.yaml": "- {id: inwoners, naam: Inwoners, samenvatting: Voor u., kanalen: [balie]}\n",
    "gegevens/klacht-of-melding.yaml": "- {id: stuk, situatie: Er is iets stuk}\n",
    "gegevens/woordenlijst.yaml": "- {woord: Leges, uitleg: Wat u betaalt.}\n",
    "gegevens/oude-bestanden.yaml": """\
- bestand: bestanden/oud.pdf
  gepubliceerd: 2017-01-01
  reden: Niemand heeft dit nog nodig.
""",
    "gegevens/verhuisd.yaml": "- {van: /oud/, naar: /contact/}\n",
    "gegevens/zoekwoorden.yaml": "- {woord: Pas, ook: paspoort}\n",
    "taken.yaml": "- {taak: Een paspoort halen, klaar: afspraken/pas}\n",
}
SINGLE = {
    "crisis.yaml": "aan: nee\ntitel: Brand\ntekst: Sluit de ramen.\nbijgewerkt: 1 november\n",
    "gegevens/diensten/pas.yaml": "naam: Pas\nsamenvatting: Een pas.\nroute: balie\nteam: team\nthema: wonen\n",
    "afspraken/afspraak.yaml": """\
naam: Pas halen
dienst: pas
groep: Papieren
duur_minuten: 10
kanalen: []
boeken: {systeem: anders}
""",
    "meldingen/dicht.yaml": "titel: Dicht\ntekst: De balie is dicht.\nvan: 2026-11-01\ntot: 2026-11-02\n",
}


def page(fields: str = "", text: str = "Tekst.\n") -> str:
    """A page with a title, a summary, these fields and this text."""
    return f"---\ntitel: Titel\nsamenvatting: Samengevat.\n{fields}---\n{text}"


PAGES = {
    "informatie/uitleg.md": page(),
    "regelen/doen.md": page("dienst: pas\n", ""),
    "stappenplannen/stap.md": page("stappen: [{titel: Een, tekst: Begin.}]\n", ""),
    "nieuws/nieuw.md": page("datum: 2026-11-01\n"),
    "paginas/gewoon.md": page(),
    "media/film.md": "---\ntitel: Film\nbestand: bestanden/film.mp4\n---\nMen ziet iets.\n",
    "talen/de.md": page(),
    "informatie/uitleg.de.md": page("vertaald_op: 2026-11-01\n"),
    "paginas/gewoon.en.md": page("vertaald_op: 2026-11-01\n"),
}
WHOLE = NEEDED | LISTS | SINGLE | PAGES


def settle(content: Path, files: dict[str, str]) -> Path:
    """Write files below a content folder; returns that folder."""
    for relative, text in files.items():
        file = content / relative
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return content
