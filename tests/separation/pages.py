"""Pages for the tests of this room, from pieces of HTML."""

from __future__ import annotations

import datetime as dt

from plugins.checks import Context, Document, Finding, Host, judge
from plugins.separation.gate import GATE

FOLDER = {"afspraken": "afspraak", "stappenplannen": "stappenplan"}
CONTEXT = Context(
    date=dt.date(2026, 11, 23),
    hosts={
        host.name: host
        for host in (
            Host("formulieren.dinkelveen.example", "transactie"),
            Host("www.digid.nl", "inloggen"),
            Host("www.rijksoverheid.nl", "informatie"),
            Host("www.rdw.nl", "landelijk"),
        )
    },
    site_url="https://www.dinkelveen.example",
)
FEEDBACK = '<section data-component="feedback"><form action="/x/"><button>Verstuur</button></form></section>'
FOOTER = '<footer><a href="/klacht-of-melding/">Klacht of melding</a></footer>'
PARTS = {
    "in-het-kort": "<p>Log in met DigiD. Gratis. Duurt 5 werkdagen.</p>",
    "start": '<a href="https://formulieren.dinkelveen.example/container">Vraag een container aan</a>',
    "nodig": "<p>Uw huisnummer.</p>",
    "na-versturen": "<p>U krijgt een e-mail.</p>",
    "niets-gehoord": "<p>Bel ons.</p>",
    "bezwaar": "<p>Schrijf binnen 6 weken.</p>",
    "andere-wegen": '<ul><li data-kanaal-menselijk>Bel <a href="tel:14053">14053</a></li></ul>',
    "papier": "<p>Haal het formulier aan de balie.</p>",
    "past-niet": "<p>Bel ons. Wij zoeken een oplossing.</p>",
}


def page(kind: str, main: str, *, url: str = "", footer: str = FOOTER) -> Document:
    """A page whose ``<main>`` holds ``main``."""
    html = f"<!doctype html><html lang=nl><head><title>x</title></head><body><main>{main}</main>{footer}</body></html>"
    return Document(f"content/{kind}/container.md", url or f"/{FOLDER.get(kind, kind)}/container/", kind, html)


def explaining(text: str, kind: str = "informatie", extra: str = "") -> Document:
    """A page that explains, with this text by the editor, and something of the template's below it."""
    return page(kind, f'<h1>Container</h1><div class="hl-tekst">{text}</div>{extra}{FEEDBACK}')


def acting(text: str = "<p>Vraag hier een container aan.</p>", **changed: str | None) -> Document:
    """A page where one acts. ``changed`` gives other HTML for a part (``_`` for ``-``), or None to leave it out."""
    parts = PARTS | {name.replace("_", "-"): html for name, html in changed.items()}
    sections = [
        f'<section data-component="{name}">{html}</section>' for name, html in parts.items() if html is not None
    ]
    body = f'{"".join(sections[:2])}<div class="hl-tekst">{text}</div>{"".join(sections[2:])}'
    return page("regelen", f"<h1>Container</h1>{body}{FEEDBACK}")


def ordered(*names: str) -> Document:
    """A page where one acts, with only these parts, in this order."""
    sections = [f'<section data-component="{name}">{PARTS[name]}</section>' for name in names]
    return page("regelen", f"<h1>Container</h1>{''.join(sections)}{FEEDBACK}")


def findings(document: Document, rule: str = "") -> list[Finding]:
    """What the room finds in a page, of one rule or of all."""
    found = judge(document, CONTEXT, [GATE])
    return [finding for finding in found if rule in ("", finding.rule.removeprefix("separation."))]
