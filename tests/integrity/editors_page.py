"""A page as an editor writes it: read, converted and rendered by the way that a build goes."""

from __future__ import annotations

from pathlib import Path

from plugins.checks import Document
from plugins.workflow.session import Session
from tests.helpers import TODAY, copy_site, replace

THEME = Path(__file__).parents[2] / "theme"
PAGE = "content/informatie/verhuizen.md"
HOSTS = {
    "formulieren.dinkelveen.example": "transactie",
    "www.digid.nl": "inloggen",
    "www.rijksoverheid.nl": "informatie",
}
"""The hosts that examples in the rules' words count on."""


def session_with(tmp_path: Path, body: str) -> Session:
    """The small site, opened, with this Markdown as the text of one information page."""
    content = copy_site(tmp_path)
    rows = "".join(f"  - host: {name}\n    soort: {kind}\n    naam: {name}\n" for name, kind in HOSTS.items())
    replace(content, "content/gegevens/gemeente.yaml", "toegestane_hosts:\n", f"toegestane_hosts:\n{rows}")
    file = content.parent / PAGE
    front = file.read_text("utf-8").split("---\n")[1]
    file.write_text(f"---\n{front}---\n{body.strip()}\n", "utf-8")
    session = Session(content=content, theme=THEME, today=TODAY, managed=True)
    session.open()
    assert session.ready, [finding.message for finding in session.findings]
    return session


def page_among(documents: list[Document]) -> Document:
    """The page with that text."""
    return next(document for document in documents if document.path == PAGE)
