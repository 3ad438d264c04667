"""A tiny site for the tests of this room, and tasks on it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path

from plugins.checks import Context, Document, Goal, Place, PlacedText, Site, Task
from plugins.checks.gate import Audit, AuditOptions, Browse
from plugins.integrity.built import file_of
from plugins.top_tasks.audit import audit

CONTEXT = Context(date=dt.date(2026, 11, 23), site_url="https://www.lommerdal.example")
FORM = "https://formulieren.lommerdal.example/hond"
START = Goal("start", FORM, "Hond aanmelden")
PERSON = Goal("telephone", "0500000000", "Team Klantcontact")
DESK = Goal("page", "/locatie/gemeentehuis/", "Gemeentehuis")

SKIP = '<a href="#inhoud">Direct naar de inhoud</a>'
MENU = '<header><nav><a href="/">Begin</a> <a href="/contact/">Contact</a></nav></header>'
PAGES: Mapping[str, str] = {
    "/": '<h1>Welkom</h1><ul><li><a href="/thema/">Dieren</a> <p>Meld hier uw hond aan.</p></li></ul>',
    "/thema/": '<h1>Dieren</h1><a href="/hond/">Hond aanmelden</a> <a href="/kat/">Kat vermist</a>',
    "/hond/": f'<h1>Hond aanmelden</h1><p>Dit kost een paar minuten.</p><a href="{FORM}">Meld uw hond aan</a>',
    "/kat/": "<h1>Kat vermist</h1><p>Bel de dierenambulance.</p>",
    "/contact/": '<h1>Contact</h1><p>Bel <a href="tel:+31500000000">0500-00 00 00</a>.</p>'
    '<a href="/locatie/gemeentehuis/">Gemeentehuis</a>',
    "/locatie/gemeentehuis/": "<h1>Gemeentehuis</h1><p>Markt 1, Lommerdal</p>",
}
"""By address what is in ``<main>``."""


def task(text: str = "Ik wil mijn hond aanmelden", *goals: Goal, line: int = 1, **more: object) -> Task:
    """A task that stands on ``line`` of the file; it is done at the start when no goal is given."""
    words = tuple(PlacedText(word) for word in more.pop("must_read", ()))  # type: ignore[attr-defined]
    place = Place("content/taken.yaml", line, 9)
    return Task(text, place, goals or (START,), must_read=words, **more)  # type: ignore[arg-type]


def page(main: str, url: str = "/x/", *, head: str = "", skip: str = SKIP, menu: str = MENU) -> Document:
    """A page with this in ``<main>``."""
    html = (
        f"<!doctype html><html lang=nl><head><meta charset=utf-8><title>Pagina</title>{head}</head>"
        f'<body>{skip}{menu}<main id="inhoud" tabindex="-1">{main}</main><footer>Tot ziens</footer></body></html>'
    )
    return Document(f"content{url.rstrip('/')}.md", url, "informatie", html)


def site(root: Path, changed: Mapping[str, str] | None = None, *, head: str = "") -> Site:
    """The tiny site as it would be built in ``root``, with some of its pages changed."""
    documents = [page(main, url, head=head) for url, main in {**PAGES, **(changed or {})}.items()]
    for document in documents:
        file = root / file_of(document.url)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(document.html, "utf-8")
    return Site(root, documents, frozenset(file_of(document.url) for document in documents))


def done(subject: Site, tasks: Sequence[Task], browse: Browse | None, cache: Path | None = None) -> Audit:
    """What the gate says of these tasks."""
    return audit(subject, CONTEXT, AuditOptions(cache=cache, tasks=tasks, browse=browse))


def rules(result: Audit) -> list[str]:
    """The rules that found something, without the room's name."""
    return [finding.rule.removeprefix("top_tasks.") for finding in result.findings]
