"""Evidence made by hand, for the tests of this room."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from plugins.accessibility.statement.evidence import Evidence, Owner, RuleFact
from plugins.accessibility.statement.gather import Checked, evidence
from plugins.checks import Document, Exemption, Finding, Place, Severity
from tests.accessibility.pages import page

DAY = dt.date(2026, 11, 23)
OWNER = Owner(
    name="Gemeente Lommerdal",
    site="https://www.lommerdal.example",
    phone="0500-00 00 00",
    mail="gemeente@lommerdal.example",
    complaint="https://www.lommerdal.example/regelen/klacht/",
)
IMAGE = RuleFact(id="accessibility.image", title="Beeld", layer="static", criteria=("1.1.1",), source="WCAG 2.1")
HEADING = RuleFact(id="accessibility.heading", title="Kop", layer="static", criteria=("2.4.6",), source="WCAG 2.1")
HABIT = RuleFact(id="accessibility.habit", title="Gewoonte", layer="static", criteria=(), source="goede praktijk")
CONTRAST = RuleFact(id="axe.contrast", title="Contrast", layer="axe", criteria=("1.4.3",), source="WCAG 2.1")
TARGET = RuleFact(id="axe.target", title="Klein", layer="axe", criteria=("2.5.8",), source="WCAG 2.2")
FOCUS = RuleFact(id="probe.focus", title="Focus", layer="probe", criteria=("2.4.7",), source="WCAG 2.1")
PAPER = RuleFact(id="accessibility.paper", title="Bestand", layer="site", criteria=("2.4.2",), source="WCAG 2.1")
RULES = (IMAGE, HEADING, HABIT, CONTRAST, TARGET, FOCUS, PAPER)

LOOKED: dict[str, Any] = {
    "how": "browser",
    "whole": True,
    "deep": True,
    "control": False,
    "looks": ["light"],
    "passed": ["contrast"],
    "idle": ["target"],
}
SHALLOW: dict[str, Any] = {**LOOKED, "whole": False, "deep": False}
KEPT: dict[str, Any] = {**LOOKED, "how": "kept"}
PROVEN: dict[str, Any] = {"how": "proven"}
MISSED: dict[str, Any] = {"how": "missed", "reason": "De pagina is niet te openen."}


def pages(*urls: str) -> list[Document]:
    return [page("<p>Tekst</p>", url=url) for url in urls]


def finding(rule: RuleFact, url: str | None, severity: Severity, line: int | None = 3, **facts: Any) -> Finding:
    place = Place(f"content{(url or '/').rstrip('/')}.md", line)
    return Finding(rule.id, severity, place, f"Er is iets met {rule.title}.", url=url, criteria=rule.criteria, **facts)


def record(**rows: Mapping[str, Any]) -> dict[str, Any]:
    """An audit's record of pages by name: ``a`` is ``/a/``."""
    return {
        "axe": "4.14.1",
        "browser": "156.0",
        "seed": "helder",
        "sample": [],
        "distrusted": [],
        "cover": [f"/{name}/" for name in rows],
        "pages": {f"/{name}/": row for name, row in rows.items()},
    }


def made(
    documents: Sequence[Document],
    found: Sequence[Finding] = (),
    *,
    audit: Mapping[str, Any] | None = None,
    ran: bool = True,
    verdict: Literal["ok", "blocked", "incomplete"] = "ok",
    reasons: Sequence[str] = (),
    exemptions: Mapping[str, Sequence[Exemption]] | None = None,
    owner: Owner = OWNER,
    rules: Sequence[RuleFact] = RULES,
) -> Evidence:
    """The evidence of these pages; without ``audit`` each was looked at whole and deep."""
    whole = {document.url.strip("/"): LOOKED for document in documents}
    checked = Checked(
        date=DAY,
        verdict=verdict,
        documents=documents,
        rules=rules,
        ran=ran,
        reasons=reasons,
        found=found,
        told=found,
        record=record(**whole) if audit is None else audit,
        exemptions=exemptions or {},
    )
    return evidence(checked, owner, "0.1.0")
