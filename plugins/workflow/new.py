"""``new``: a valid file of any kind to begin with."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Sequence

from plugins.catalogue.model import Catalogue
from plugins.catalogue.model.scalars import is_slug
from plugins.catalogue.model.service import ROUTES_WITH_TRANSACTION
from plugins.catalogue.reader import read_content
from plugins.rendering.anchors import slug_of
from plugins.workflow.arguments import Arguments, UsageError, add_content, add_date, content_folder, day
from plugins.workflow.terminal import say

MOST_LETTERS = 110


def main(words: Sequence[str]) -> int:
    """Write the file. Returns 0, or 2 for wrong use; an existing file is never touched."""
    options = _parser().parse_args(words)
    content, today = content_folder(options.content), day(options.date)
    slug = options.naam or slug_of(options.titel)
    if not is_slug(slug):
        raise UsageError(f"“{slug}” kan geen bestandsnaam zijn. Gebruik kleine letters, cijfers en streepjes.")
    folder, ending, make = KINDS[options.soort]
    path = content / folder / f"{slug}{ending}"
    if path.exists():
        raise UsageError(f"Het bestand {path} bestaat al. Kies een andere naam met --naam.")
    catalogue = read_content(content).catalogue
    if catalogue is None or not catalogue.teams or not catalogue.themes:
        raise UsageError("De inhoud kan nog niet worden gelezen. Draai eerst: python3 tasks.py check")
    if options.dienst and options.dienst not in catalogue.services:
        raise UsageError(f"De dienst “{options.dienst}” is er niet. Kies uit: {', '.join(catalogue.services)}.")
    if not 0 < len(options.titel.strip()) <= MOST_LETTERS or any(mark in options.titel for mark in "<{}[]\\"):
        raise UsageError(f"Kies een titel van hooguit {MOST_LETTERS} letters, zonder < {{ }} [ ] of \\.")
    if options.soort == "regelen" and not options.dienst:
        raise UsageError("Zeg bij welke dienst dit hoort: --dienst NAAM.")
    if options.soort == "regelen":
        service = catalogue.services[options.dienst]
        if service.route not in ROUTES_WITH_TRANSACTION:
            raise UsageError(
                f"De dienst “{service.slug}” heeft route {service.route}. Daar hoort geen pagina in regelen bij."
            )
        if other := catalogue.transaction_of.get(service.slug):
            raise UsageError(f"De dienst “{service.slug}” heeft al een pagina: {other.path}.")
    text = make(_Facts(catalogue, options.titel.strip(), options.dienst, today))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    print(path)
    say(f"Vul het bestand aan en controleer het: python3 tasks.py check {path}")
    return 0


def _parser() -> argparse.ArgumentParser:
    arguments = Arguments("new", "Begin een nieuw bestand in content/ dat al klopt.")
    arguments.add_argument("soort", choices=list(KINDS), help="wat u maakt")
    arguments.add_argument("titel", help="de titel of naam, tussen aanhalingstekens")
    arguments.add_argument("--naam", metavar="NAAM", help="de bestandsnaam, zonder .md of .yaml")
    arguments.add_argument("--dienst", metavar="DIENST", help="de dienst waar het bij hoort")
    add_content(arguments)
    add_date(arguments)
    return arguments


class _Facts:
    """What a new file is filled with: real teams, themes and services, so that it is valid at once."""

    def __init__(self, catalogue: Catalogue, title: str, service: str | None, today: dt.date) -> None:
        self.catalogue, self.today = catalogue, today
        self.title = title.replace('"', "”")
        self.service = service or next(iter(catalogue.services), None)
        self.chosen = service
        self.team = next(iter(catalogue.teams))
        self.theme = next(iter(catalogue.themes))
        self.phone = next(
            (slug for slug, channel in catalogue.channels.items() if channel.kind == "telefoon"), "telefoon"
        )
        self.location = next(iter(catalogue.locations), "")

    @property
    def needed_service(self) -> str:
        if self.service is None:
            raise UsageError("Maak eerst een dienst: python3 tasks.py new dienst “Naam van de dienst”")
        return self.service

    @property
    def belongs(self) -> str:
        return f"dienst: {self.chosen}" if self.chosen else f"thema: {self.theme}\neigenaar: {self.team}"


def _information(facts: _Facts) -> str:
    return f"""---
titel: "{facts.title}"
samenvatting: "Hier leest u wat {facts.title} voor u betekent."
{facts.belongs}
gecontroleerd: {facts.today}
status: concept
---

Begin met het belangrijkste. Wat moet de lezer weten of doen?

## Voor wie is dit?

Zeg voor wie dit is, en wanneer.

## Wat gebeurt er daarna?

Vertel wat de lezer van u kan verwachten.
"""


def _transaction(facts: _Facts) -> str:
    return f"""---
titel: "{facts.title}"
samenvatting: "Hier regelt u dit meteen."
dienst: {facts.needed_service}
gecontroleerd: {facts.today}
status: concept
---

Zeg in een paar zinnen wat u hier doet. Uitleg hoort op de informatiepagina.
"""


def _steps(facts: _Facts) -> str:
    return f"""---
titel: "{facts.title}"
samenvatting: "Stap voor stap: wat u regelt en wanneer."
thema: {facts.theme}
eigenaar: {facts.team}
gecontroleerd: {facts.today}
status: concept
stappen:
  - titel: "Begin hier"
    tekst: "Zeg wat de lezer eerst doet."
---

Zeg kort voor wie dit stappenplan is.
"""


def _news(facts: _Facts) -> str:
    return f"""---
titel: "{facts.title}"
samenvatting: "Zeg in één zin wat er nieuw is."
datum: {facts.today}
eigenaar: {facts.team}
gecontroleerd: {facts.today}
status: concept
---

Zeg wat er verandert, vanaf wanneer en voor wie.
"""


def _plain(facts: _Facts) -> str:
    return f"""---
titel: "{facts.title}"
samenvatting: "Zeg in één zin wat hier staat."
eigenaar: {facts.team}
gecontroleerd: {facts.today}
status: concept
---

Begin met het belangrijkste.
"""


def _service(facts: _Facts) -> str:
    return f"""naam: "{facts.title}"
samenvatting: "Zeg in één zin wat de inwoner hiermee krijgt."
route: telefoon
team: {facts.team}
thema: {facts.theme}
upl: onbekend
gratis: ja
andere_wegen:
  - kanaal: {facts.phone}
geen_informatiepagina: "De informatiepagina komt nog."
gecontroleerd: {facts.today}
"""


def _topic(facts: _Facts) -> str:
    return f"""naam: "{facts.title}"
dienst: {facts.needed_service}
groep: "Overig"
duur_minuten: 20
kanalen:
  - soort: balie
    locaties: [{facts.location}]
boeken:
  systeem: anders
  url: https://{_booking_host(facts.catalogue)}/
  wijzigen_url: https://{_booking_host(facts.catalogue)}/wijzigen
  annuleren_url: https://{_booking_host(facts.catalogue)}/annuleren
online_alternatief:
  reden: "U spreekt hierover liever met iemand."
gecontroleerd: {facts.today}
"""


def _booking_host(catalogue: Catalogue) -> str:
    return next(
        (str(host.host) for host in catalogue.municipality.hosts if host.kind == "transactie"), "www.overheid.nl"
    )


def _alert(facts: _Facts) -> str:
    return f"""titel: "{facts.title}"
tekst: "Zeg wat er aan de hand is, en wat de lezer kan doen."
van: {facts.today}
tot: {facts.today + dt.timedelta(7)}
soort: informatie
eigenaar: {facts.team}
"""


KINDS: dict[str, tuple[str, str, Callable[[_Facts], str]]] = {
    "informatie": ("informatie", ".md", _information),
    "regelen": ("regelen", ".md", _transaction),
    "stappenplan": ("stappenplannen", ".md", _steps),
    "nieuws": ("nieuws", ".md", _news),
    "pagina": ("paginas", ".md", _plain),
    "dienst": ("gegevens/diensten", ".yaml", _service),
    "afspraak": ("afspraken", ".yaml", _topic),
    "melding": ("meldingen", ".yaml", _alert),
}
"""Kind → folder, ending, and the function that writes it."""
