"""A small folder with every kind of file that a site can have, and what a server has to know of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.serving import Redirect, Security, Served, finish

SERVED = Served(
    url="https://www.lommerdal.example",
    acting=("formulieren.lommerdal.example", "www.digid.nl"),
    redirects=(
        Redirect("/informatie/oud/", "/informatie/paspoort/"),
        Redirect("/Paginas/Oud.aspx", "/"),
        Redirect("/regelen/weg/"),
        Redirect("/de/informatie/weg/"),
        Redirect("/buiten/", "https://www.rijksoverheid.example/paspoort"),
    ),
    languages=("de",),
)
SECURITY = Security(
    ("veilig@lommerdal.example", "https://formulieren.lommerdal.example/lek"),
    dt.date(2027, 6, 1),
    "https://www.lommerdal.example/kwetsbaarheid-melden/",
    ("nl", "en"),
)
LONG = "Dit is een lange tekst over hetzelfde. " * 50
PAGES = {
    "index.html": "thuis",
    "404.html": "<p>Deze pagina is er niet</p>",
    "de/index.html": "Deutsch",
    "de/404.html": "<p>Diese Seite gibt es nicht</p>",
    "informatie/paspoort/index.html": LONG,
    "zoeken/index.html": LONG,
    "zoeken/woorden.json": f'{{"a":"{LONG}"}}',
    "zoeken/teksten.0123456789.json": f'{{"b":"{LONG}"}}',
    "theme/helder.a1b2c3.css": "a{color:red}" * 99,
    "theme/js/helder.d4e5f6.js": "1;" * 999,
    "theme/icons/plain.svg": f"<svg>{LONG}</svg>",
    "bestanden/film.vtt": f"WEBVTT\n{LONG}",
    "bestanden/plan.pdf": "%PDF",
    "bestanden/dagen.ics": f"BEGIN:VCALENDAR {LONG}",
    "afbeeldingen/foto.webp": "RIFF",
    "sitemap.xml": f"<urlset>{LONG}</urlset>",
    ".geheim": "wachtwoord",
    "informatie/.git/config": "wachtwoord",
}


def built(folder: Path) -> Path:
    """The folder, finished as a build does it."""
    for name, text in PAGES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    finish(folder, SERVED, SECURITY)
    return folder
