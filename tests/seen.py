"""The pages of the small site as residents get them, and what stands in a part of one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from bs4 import Tag

from plugins.checks import Document
from plugins.workflow.session import Session
from tests.helpers import TODAY

THEME = Path(__file__).parents[1] / "theme"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
TOPIC = "content/afspraken/paspoort.yaml"
PLACES = "content/gegevens/locaties.yaml"
CHANNELS = "content/gegevens/kanalen.yaml"
PLAN = (
    "---\ntitel: Verhuizen\nsamenvatting: Stap voor stap.\nthema: wonen\neigenaar: burgerzaken\n"
    "gecontroleerd: 2026-10-19\nstappen:\n  - titel: Geef het door\n    tekst: Doe dit op tijd.\n"
    "    zie: regelen/verhuizing-doorgeven\n  - titel: Vraag een paspoort aan\n    tekst: Alleen als dat moet.\n"
    "    zie: [afspraken/paspoort]\n    alleen_als_het_past: ja\n---\nBegin bij stap 1.\n"
)

"""A life event of two steps: content/stappenplannen/verhuizen.md."""


def pages(content: Path, day: dt.date = TODAY) -> dict[str, Document]:
    """Every page by address, as residents get it on ``day``."""
    session = Session(content, THEME, day, production=True, managed=True)
    session.open()
    assert session.ready, session.findings
    return {document.url: document for document in session.rendered()}


def words(element: Tag | None) -> str:
    """The text there, with single spaces."""
    assert element is not None
    return " ".join(element.get_text(" ").split())


def part(document: Document, name: str) -> Tag | None:
    """The first component with that name."""
    found = document.main.find(attrs={"data-component": name})
    return found if isinstance(found, Tag) else None


def links(element: Tag | None) -> set[str]:
    """Where its links lead."""
    assert element is not None
    return {str(link["href"]) for link in element.find_all("a", href=True)}
