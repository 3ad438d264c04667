"""The gates of a build, in the order in which they run; and what they say together."""

from __future__ import annotations

import contextlib
import time
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from plugins.checks import (
    Document,
    Finding,
    Gate,
    GateResult,
    Severity,
    Site,
    judge_files,
    judge_source,
    judge_together,
    judge_whole,
)
from plugins.checks.gate import AuditOptions, GateFailed
from plugins.checks.refused import sentence
from plugins.reports import PageRow, Report, compose, not_started
from plugins.workflow.browse import browse
from plugins.workflow.cache import VerdictCache
from plugins.workflow.hurry import shown_first
from plugins.workflow.in_time import judged_in_time, not_the_pages
from plugins.workflow.patience import SECONDS, SECONDS_A_FILE, Alive, Hangs, patience

if TYPE_CHECKING:  # the audit of any folder has no use for all that reads and renders content
    from plugins.workflow.session import Session

EXPECTED = ("catalogue", "tokens", "separation", "readability", "accessibility", "integrity", "top_tasks")
"""A build without one of these is incomplete, whatever the others say."""

URGENT = ("catalogue", "integrity")
"""The gates that an urgent publication waits for: strict reading, and what keeps residents safe."""

MOST_REASONS = 5

Say = Callable[[str], None]


def judged(
    session: Session,
    root: Path | None,
    say: Say = lambda _text: None,
    source: Site | None = None,
    cache: VerdictCache | None = None,
) -> Report:
    """The report on the site in ``root`` (staging), or on the rendered documents alone when ``root`` is None.

    Without ``root`` whole-site rules and the browser are left out; files beside the pages are then looked at in
    ``source``. A gate that crashes did not run; the others go on. ``cache`` is for who keeps verdicts in another way.
    """
    documents = session.documents
    cache = cache or VerdictCache(session.cache, session.context)
    site = Site(root, documents, files_below(root), cache=session.cache) if root else None
    looked_at = shown_first(documents) if session.urgent else documents
    results: list[GateResult] = []
    for name in EXPECTED:
        gate = session.ledger.gates.get(name)
        if gate is None:
            continue  # compose() notices, and says so
        if name == "catalogue":
            results.append(GateResult(name, ran=True, checked=session.files, findings=session.findings))
        elif session.reading_failed:
            results.append(not_started(name))
        elif name == "tokens":
            results.append(run_gate(name, partial(_look_at_style, session, gate)))
        else:
            pages = documents if name in URGENT else looked_at
            results.append(_run(gate, pages, site or source, session, cache, say))
    session.results = tuple(results)
    if session.urgent:
        results = urgently(results)
    names = URGENT if session.urgent else EXPECTED
    expected = dict.fromkeys(names, 0 if session.reading_failed else _due(session, root))
    expected["catalogue"] = session.files
    if not session.urgent:
        expected["tokens"] = 0 if session.reading_failed else session.style.due
        expected["top_tasks"] = 0 if session.reading_failed or root is None else len(session.tasks)
    rows = [] if session.reading_failed else _rows(looked_at, cache)
    if root is not None:
        cache.prune()
    return compose(session.today, results, expected, rows, reading_failed=session.reading_failed)


def urgently(results: Iterable[GateResult]) -> list[GateResult]:
    """The rows of an urgent publication: gates that it does not wait for warn, and are left out when they failed."""
    rows = []
    for row in results:
        if row.name in URGENT:
            rows.append(row)
        elif row.ran and not row.reason:
            softened = (replace(each, severity=min(each.severity, Severity.WARNING)) for each in row.findings)
            rows.append(replace(row, findings=tuple(softened)))
    return rows


@dataclass
class Progress:
    """What a gate has come to so far; what it found before it stumbled is still told."""

    checked: int = 0
    findings: list[Finding] = field(default_factory=list)


def run_gate(name: str, look: Callable[[Progress], None]) -> GateResult:
    """Let ``look`` do a gate’s work, and time it. A gate that cannot look, or crashes, did not run: it says why."""
    begin = time.monotonic()
    progress = Progress()
    reason = ""
    try:
        look(progress)
    except GateFailed as failure:
        reason = str(failure)
    except OSError as failure:
        reason = sentence("De controle kon niet werken", failure)
    except Hangs:
        reason = "De controle liep vast: bijna een minuut lang gebeurde er niets. Meld dit bij de beheerder."
    except Exception as failure:
        traceback.print_exc()
        reason = f"De controle is zelf stukgegaan ({type(failure).__name__}). Meld dit bij de beheerder."
    seconds = time.monotonic() - begin
    return GateResult(name, not reason, progress.checked, tuple(progress.findings), seconds, reason)


def _run(
    gate: Gate, documents: Sequence[Document], site: Site | None, session: Session, cache: VerdictCache, say: Say
) -> GateResult:
    hurried = session.urgent and gate.name not in URGENT

    def look(progress: Progress) -> None:
        try:
            with patience() as alive:
                look_at_pages(progress, alive)
                if not hurried:
                    look_at_site(progress, alive)
            if not session.urgent:
                look_in_browser(progress)
        finally:
            if gate.surest is not None:
                progress.findings = gate.surest(progress.findings, documents)

    def look_at_pages(progress: Progress, alive: Alive) -> None:
        for document in documents if gate.page_rules else ():
            alive()
            found = judged_in_time(document, partial(cache.findings, gate, document))
            progress.findings += found
            if found:
                not_the_pages(progress.findings)
            if gate.name == "readability":
                progress.findings += judged_in_time(document, partial(_weighed, cache, document))
            progress.checked += 1
        if gate.page_rules and (rehearsal := session.rehearsal()) is not None:
            progress.findings += cache.findings(gate, rehearsal)
        if gate.name == "readability":
            dated = cache.findings(gate, session.dated_texts())
            progress.findings += [f for f in dated if f.severity is Severity.ERROR and f.place.line is not None]
        if not hurried:
            progress.findings += judge_together(documents, session.context, gate, alive)

    def look_at_site(progress: Progress, alive: Alive) -> None:
        if site is None:
            return
        if site.built:
            progress.findings += judge_whole(site, session.context, gate, alive)
        heavy = SECONDS + SECONDS_A_FILE * len(site.files)
        progress.findings += judge_files(site, session.context, gate, partial(alive, heavy))

    def look_in_browser(progress: Progress) -> None:
        if site is None or not site.built or gate.audit is None:
            return
        say(_announced(gate, documents, session))
        options = AuditOptions(session.cache, session.jobs, say=session.progress)
        if gate.name == "top_tasks":
            options = replace(options, tasks=session.tasks, browse=browse())
        audit = gate.audit(site, session.context, options)
        progress.findings += audit.findings
        progress.checked = min(progress.checked, audit.checked) if gate.page_rules else audit.checked
        session.records[gate.name] = audit.record
        if audit.missed:
            raise GateFailed(missed(audit.missed))

    return run_gate(gate.name, look)


def _weighed(cache: VerdictCache, document: Document) -> list[Finding]:
    """Have the facts of a page ready for its row in the report."""
    cache.facts(document)
    return []


def _look_at_style(session: Session, gate: Gate, progress: Progress) -> None:
    with patience() as alive:
        progress.findings += judge_source(session.style, session.context, gate, alive)
    progress.checked = session.style.due


def _announced(gate: Gate, documents: Sequence[Document], session: Session) -> str:
    """What a gate is going to do in a browser."""
    if gate.name != "top_tasks":
        return f"Ik bekijk {len(documents)} pagina’s in een browser …"
    if not session.tasks:
        return "Er is geen content/taken.yaml. Daarom is er geen loketproef."
    return f"Ik loop {len(session.tasks)} taken van inwoners na, met alleen het toetsenbord …"


def missed(reasons: Sequence[str]) -> str:
    """Why not every page was looked at, in one text: the first reasons, and how many more there are."""
    more = len(reasons) - MOST_REASONS
    rest = [f"En nog {more} {'pagina' if more == 1 else 'pagina’s'}."] if more > 0 else []
    return " ".join([*reasons[:MOST_REASONS], *rest])


def _due(session: Session, root: Path | None) -> int:
    """How many pages a gate has to look at. In a build that is every page of the site, also one that got lost."""
    return len(session.documents) if root is None else max(len(session.documents), len(list(session.views())))


def _rows(documents: Iterable[Document], cache: VerdictCache) -> list[PageRow]:
    rows = []
    for document in documents:
        row = PageRow(url=document.url, path=document.path, kind=document.kind, words=0)
        with contextlib.suppress(Exception):  # the readability gate stumbled over it too, and has said so
            row = replace(row, **cache.facts(document))
        rows.append(row)
    return rows


def files_below(root: Path) -> frozenset[str]:
    """Every file below ``root``, by its path from there."""
    return frozenset(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def titles(gates: Mapping[str, Gate]) -> dict[str, str]:
    """The Dutch title of each rule of these gates."""
    return {rule_id: words.title for gate in gates.values() for rule_id, words in gate.texts.items()}


def sign_in_all(session: Session) -> None:
    """For a judgement without Pelican, whose plugins sign the gates in otherwise."""
    for gate in all_gates().values():
        session.ledger.sign_in(gate)


def all_gates() -> dict[str, Gate]:
    """The gates themselves, for commands that judge without running Pelican."""
    from plugins.accessibility.gate import GATE as accessibility
    from plugins.catalogue.gate import GATE as catalogue
    from plugins.integrity.gate import GATE as integrity
    from plugins.readability.gate import GATE as readability
    from plugins.separation.gate import GATE as separation
    from plugins.tokens.gate import GATE as tokens
    from plugins.top_tasks.gate import GATE as top_tasks

    gates = (catalogue, tokens, separation, readability, accessibility, integrity, top_tasks)
    return {gate.name: gate for gate in gates}
