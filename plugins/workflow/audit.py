"""``audit``: accessibility of any folder of HTML, by the rules and the browser that a build uses."""

from __future__ import annotations

import argparse
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from plugins.checks import Context, Document, Finding, GateResult, Site, judge, judge_site
from plugins.checks.gate import GateFailed
from plugins.reports import FORMATS, PageRow, as_text, compose, exit_code
from plugins.workflow.arguments import Arguments, UsageError, add_date, add_jobs, day
from plugins.workflow.gates import crashed
from plugins.workflow.terminal import colour, say, width


def main(words: Sequence[str]) -> int:
    """Audit a folder. Returns the exit code: 0 fine, 1 barriers, 2 wrong use, 3 could not look at everything."""
    from plugins.accessibility.gate import GATE

    options = _parser().parse_args(words)
    root = Path(options.folder)
    if "://" in options.folder:
        raise UsageError("Een website controleren kan nog niet. Geef een map met HTML-bestanden.")
    if not root.is_dir():
        raise UsageError(f"De map {options.folder} bestaat niet.")
    documents = [_document(root, path) for path in sorted(root.rglob("*.html"))]
    if not documents:
        raise UsageError(f"In {options.folder} staan geen HTML-bestanden.")
    say(f"Ik controleer {len(documents)} pagina’s …")
    context = Context(date=day(options.date))
    site = Site(root, documents, frozenset(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file()))
    begin = time.monotonic()
    found: list[Finding] = []
    checked, reason = 0, ""
    try:
        for document in documents:
            found += judge(document, context, [GATE])
        found += judge_site(site, context, GATE)
        if GATE.audit is not None:
            result = GATE.audit(site, context, None, options.jobs)
            found += result.findings
            checked = result.checked
    except GateFailed as failure:
        reason = str(failure)
    except Exception as failure:
        traceback.print_exc()
        reason = crashed(failure)
    gate = GateResult(GATE.name, not reason, checked, tuple(found), time.monotonic() - begin, reason)
    rows = [PageRow(document.url, document.path, document.kind, 0) for document in documents]
    report = compose(context.date, [gate], {GATE.name: len(documents)}, rows)
    titles = {rule_id: text.title for rule_id, text in GATE.texts.items()}
    if options.format == "text":
        print(as_text(report, titles, colour=colour(), width=width(), closing=""), end="")
    else:
        print(FORMATS[options.format](report, titles), end="")
    return exit_code(report)


def _parser() -> argparse.ArgumentParser:
    arguments = Arguments("audit", "Controleer of iedereen de pagina’s in een map kan gebruiken.")
    arguments.add_argument("folder", metavar="MAP", help="een map met HTML-bestanden")
    arguments.add_argument("--format", choices=list(FORMATS), default="text", help="de vorm van het verslag")
    add_jobs(arguments)
    add_date(arguments)
    return arguments


def _document(root: Path, path: Path) -> Document:
    """A page; its source is the HTML file itself."""
    relative = path.relative_to(root).as_posix()
    url = "/" + relative.removesuffix("index.html")
    return Document(relative, url, "pagina", path.read_bytes().decode("utf-8", "replace"))
