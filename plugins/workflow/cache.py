"""Verdicts on pages that have not changed, kept by the hash of everything that they depend on."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from plugins.checks import Context, Document, Finding, Gate, Place, Severity, judge
from plugins.checks.whole import read_sealed, write_sealed

T = TypeVar("T")
PLUGINS = Path(__file__).parents[1]
FORMAT = "2"
FACTS = ("words", "band", "score")
STALE_SECONDS = 14 * 24 * 3600
"""How long a verdict stays that no build asks for: a page may come back, and a check of a file is kept here too."""


class VerdictCache:
    """Findings and readability of a page, from ``folder`` when they are there; without a folder always made anew.

    A key holds the page, its record of places, the context and all of our code and word lists: nothing that a verdict
    depends on is left out, so an entry is never stale. A damaged entry is made again.
    """

    def __init__(self, folder: Path | None, context: Context) -> None:
        self.folder = folder / "verdicts" if folder else None
        self.context = context
        self._keys: dict[int, tuple[Document, str]] = {}
        self._used: set[str] = set()

    def prune(self) -> None:
        """Remove what this build did not ask for and was made long ago, by the clock of the files themselves."""
        paths: list[Path] = []
        with suppress(OSError):
            paths = list(self.folder.iterdir()) if self.folder else []
        for path in paths:
            with suppress(OSError):
                if path.name not in self._used and time.time() - path.stat().st_mtime > STALE_SECONDS:
                    path.unlink()

    def findings(self, gate: Gate, document: Document) -> list[Finding]:
        """What the page rules of ``gate`` find in ``document``."""
        if not gate.page_rules:
            return []

        def make() -> Any:
            return [_frozen(finding) for finding in judge(document, self.context, [gate])]

        return self._kept(gate.name, document, make, lambda value: [_thawed(item) for item in value])

    def facts(self, document: Document) -> dict[str, Any]:
        """Words, band and score of the page, as a row of the report has them."""

        def make() -> Any:
            from plugins.readability.model.score import page_facts  # the audit never asks

            facts = page_facts(document)
            return {name: getattr(facts, name) for name in FACTS}

        return self._kept("facts", document, make, lambda value: {key: value[key] for key in FACTS})

    def _kept(self, name: str, document: Document, make: Callable[[], Any], thaw: Callable[[Any], T]) -> T:
        if self.folder is None:
            return thaw(make())
        file = f"{name}-{self._key(document)}.json"
        value = self._stored(file)
        if value is None:
            value = make()
            self._store(file, value)
        return thaw(value)

    def _stored(self, file: str) -> Any:
        """The verdict in that file of the folder; None when it is not there, or damaged."""
        self._used.add(file)
        kept = read_sealed(self.folder / file) if self.folder else None
        return None if kept is None else json.loads(kept)

    def _store(self, file: str, value: Any) -> None:
        if self.folder:
            with suppress(OSError):  # a folder that cannot be written only costs time
                write_sealed(self.folder / file, json.dumps(value, ensure_ascii=True))

    def _key(self, document: Document) -> str:
        # The document is kept too: the identity of one that is gone may be given to another.
        if id(document) not in self._keys:
            record = [(str(text), text.path, text.map.runs) for text in document.record]
            html = self._html(document)
            parts = (self._stamp, document.path, document.url, document.kind, html, json.dumps(record))
            joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
            self._keys[id(document)] = document, hashlib.sha256(joined).hexdigest()[:32]
        return self._keys[id(document)][1]

    def _html(self, document: Document) -> str:
        return document.html

    @property
    def _day(self) -> str:
        return self.context.date.isoformat()

    @property
    def _code(self) -> str:
        return code_hash()

    @cached_property
    def _stamp(self) -> str:
        context = self.context
        facts = (
            self._day,
            sorted(context.touched),
            sorted((host.name, host.kind) for host in context.hosts.values()),
            _sorted(context.facts),
            sorted(context.names),
            [
                (path, [(e.rule, e.text, e.until.isoformat()) for e in each])
                for path, each in _sorted(context.exemptions)
            ],
            _sorted(context.glossary),
            [(path, day.isoformat()) for path, day in _sorted(context.old_files)],
            context.site_url,
            context.production,
        )
        return f"{FORMAT}:{self._code}:{json.dumps(facts)}"


def _sorted(facts: Mapping[str, T]) -> list[tuple[str, T]]:
    return sorted(facts.items(), key=lambda pair: pair[0])


def code_hash() -> str:
    """SHA-256 over our code, word lists and locked requirements."""
    digest = hashlib.sha256()
    files = [path for path in PLUGINS.rglob("*") if path.suffix in (".py", ".toml", ".csv", ".json", ".txt", ".jsonl")]
    for path in sorted([*files, PLUGINS.parent / "requirements.txt"]):
        if path.is_file():
            digest.update(path.relative_to(PLUGINS.parent).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _frozen(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": int(finding.severity),
        "place": [finding.place.path, finding.place.line, finding.place.column],
        "message": finding.message,
        "remedy": finding.remedy,
        "url": finding.url,
        "quote": finding.quote,
        "selector": finding.selector,
        "field": finding.field,
        "suggestions": list(finding.suggestions),
        "criteria": list(finding.criteria),
        "source": finding.source,
    }


def _thawed(item: dict[str, Any]) -> Finding:
    return Finding(
        **{
            **item,
            "severity": Severity(item["severity"]),
            "place": Place(*item["place"]),
            "suggestions": tuple(item["suggestions"]),
            "criteria": tuple(item["criteria"]),
        }
    )
