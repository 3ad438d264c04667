"""Makes the evidence of one build from what its gates and its audit said."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from plugins.accessibility.statement.evidence import (
    Control,
    Evidence,
    Found,
    InForce,
    Layer,
    Look,
    Owner,
    PageEvidence,
    RuleFact,
    Tools,
)
from plugins.accessibility.statement.outcomes import Judging
from plugins.checks import Document, Exemption, Finding

HOLDS: Mapping[str, re.Pattern[str]] = {
    "formulier": re.compile(r"<form\b"),
    "tabel": re.compile(r"<table\b"),
    "afbeelding": re.compile(r"<img\b"),
    "video of geluid": re.compile(r"<(?:video|audio)\b"),
    "ingebed deel": re.compile(r"<(?:iframe|object|embed)\b"),
    "bestand": re.compile(r"""href=["'][^"']*\.(?:pdf|docx?|xlsx?|pptx?|od[tsp])["'?#]""", re.IGNORECASE),
}
"""Kinds of content that a sample for research should have, by their names in Dutch."""
_MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)


@dataclass(frozen=True)
class Checked:
    """What a build came to.

    ``found`` is all that the accessibility gate found, repeats included; ``told`` the same as the report tells it.
    ``record`` is the audit's (:attr:`plugins.checks.gate.Audit.record`), empty when that did not get so far; ``ran``
    says that the gate did all its work. ``exemptions`` by source file, of whichever gate.
    """

    date: dt.date
    verdict: Literal["ok", "blocked", "incomplete"]
    documents: Sequence[Document]
    rules: Sequence[RuleFact]
    ran: bool
    reasons: Sequence[str] = ()
    found: Sequence[Finding] = ()
    told: Sequence[Finding] = ()
    record: Mapping[str, Any] = field(default_factory=dict)
    exemptions: Mapping[str, Sequence[Exemption]] = field(default_factory=dict)


def evidence(checked: Checked, owner: Owner, version: str) -> Evidence:
    """The evidence; the same of the same. ``version`` is our own."""
    documents = sorted(checked.documents, key=lambda document: document.url)
    judging = Judging(checked.rules, checked.found, (document.url for document in documents))
    pages = tuple(_page(document, checked, judging) for document in documents)
    record = checked.record
    control = Control(
        seed=record.get("seed", ""),
        pages=tuple(record.get("sample", ())),
        distrusted=tuple(record.get("distrusted", ())),
        surprises=tuple(record.get("surprises", ())),
    )
    return Evidence(
        date=checked.date,
        verdict=checked.verdict,
        reasons=tuple(map(_clean, checked.reasons)),
        owner=owner,
        tools=Tools(helder_loket=version, axe=record.get("axe", ""), browser=record.get("browser", "")),
        control=control,
        cover=tuple(record.get("cover", ())),
        rules=tuple(checked.rules),
        criteria=judging.criteria_on_site([page.criteria for page in pages], checked.ran),
        pages=pages,
        findings=tuple(Found(**_as_found(finding)) for finding in checked.told),
        exceptions=tuple(_in_force(checked)),
    )


def _page(document: Document, checked: Checked, judging: Judging) -> PageEvidence:
    row = checked.record.get("pages", {}).get(document.url, {})
    layers = _layers(row, checked)
    return PageEvidence(
        url=_clean(document.url),
        path=_clean(document.path),
        kind=document.kind,
        date=checked.date,
        layers=layers,
        kept=row.get("how") == "kept",
        whole=row.get("whole", False),
        deep=row.get("deep", False),
        control=row.get("control", False),
        looks=tuple(row.get("looks", ())),
        reason=row.get("reason", ""),
        holds=tuple(_holds(document.html)),
        rules=judging.rules_on(document.url, layers, row),
        criteria=judging.criteria_on(document.url, layers),
    )


def _layers(row: Mapping[str, Any], checked: Checked) -> dict[Layer, Look]:
    """How each layer came by its answer for a page. An audit that was begun comes after the rules on parsed pages."""
    static: Look = "looked" if checked.ran or checked.record else "not_run"
    how = row.get("how")
    if how in ("browser", "kept"):
        partly = row.get("partly", ())
        axe: Look = "partly" if "axe" in partly else "looked"
        probe: Look = "proven" if not row.get("deep") else "partly" if "probe" in partly else "looked"
        return {"static": static, "axe": axe, "probe": probe}
    browser: Look = "proven" if how == "proven" else "missed" if how == "missed" else "not_run"
    return {"static": static, "axe": browser, "probe": browser}


def _holds(html: str) -> Iterable[str]:
    main = _MAIN.search(html)
    return (name for name, pattern in HOLDS.items() if pattern.search(main[0] if main else html))


def _as_found(finding: Finding) -> dict[str, Any]:
    told = finding.as_dict()
    return {name: _clean(told[name]) for name in Found.model_fields}


def _clean(value: Any) -> Any:
    """Without what no text in UTF-8 can hold: half characters, as from the name of a file in another encoding."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value


def _in_force(checked: Checked) -> Iterable[InForce]:
    """Exceptions to rules that look for barriers; those of other gates are no business of a statement."""
    ours = {rule.id for rule in checked.rules}
    for path, exemptions in sorted(checked.exemptions.items()):
        for each in exemptions:
            if each.rule in ours:
                yield InForce(
                    rule=str(each.rule),
                    path=_clean(path),
                    text=_clean(each.text),
                    until=each.until,
                    over=each.is_over(checked.date),
                )
