"""Pages and sites for the tests of this room."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plugins.checks import Context, Document, Finding, Host, Site, judge, judge_site
from plugins.integrity.built import file_of
from plugins.integrity.gate import GATE

CONTEXT = Context(
    date=dt.date(2026, 11, 23),
    hosts={
        host.name: host
        for host in (
            Host("www.digid.nl", "inloggen"),
            Host("www.rijksoverheid.nl", "informatie"),
            Host("formulieren.dinkelveen.example", "transactie"),
        )
    },
    site_url="https://www.dinkelveen.example",
)


def page(
    main: str, *, url: str = "/informatie/container/", head: str = "", footer: str = "", title: str = ""
) -> Document:
    """A page with this in ``<main>``; its title is its address when none is given."""
    html = (
        f"<!doctype html><html lang=nl><head><title>{title or url}</title>{head}</head>"
        f"<body><header></header><main>{main}</main><footer>{footer}</footer></body></html>"
    )
    return Document(f"content{url.rstrip('/')}.md", url, "informatie", html)


def link(address: str, text: str = "de regels") -> Document:
    """A page with one link."""
    return page(f'<p>Lees <a href="{address}">{text}</a>.</p>')


def site(*documents: Document, root: Path | None = None, **files: str) -> Site:
    """A built site of these pages and ``files`` (name with ``__`` for ``/`` and ``_dot_`` for the dot, to content)."""
    names = {name.replace("__", "/").replace("_dot_", "."): text for name, text in files.items()}
    if root is not None:
        for name, text in names.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8")
    built = frozenset((*(file_of(document.url) for document in documents), *names))
    return Site(root or Path("nowhere"), documents, built)


def on_page(document: Document, context: Context = CONTEXT) -> list[Finding]:
    """What the page rules find."""
    return judge(document, context, [GATE])


def on_site(subject: Site, rule: str = "", context: Context = CONTEXT) -> list[Finding]:
    """What the site rules find, of one rule or of all but the lonely pages, which small sites always have."""
    found = judge_site(subject, context, GATE)
    wanted = f"integrity.{rule}"
    return [f for f in found if (f.rule == wanted if rule else f.rule != "integrity.orphan-page")]


def rules(findings: list[Finding]) -> list[str]:
    """The rules, without the room's name."""
    return [finding.rule.removeprefix("integrity.") for finding in findings]
