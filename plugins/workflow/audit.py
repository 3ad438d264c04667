"""``audit``: accessibility of any folder of HTML, by the rules and the browser that a build uses."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from plugins.checks import Context, Document, Site, judge, judge_site
from plugins.checks.gate import AuditOptions, GateFailed
from plugins.reports import FORMATS, PageRow, as_text, compose, exit_code
from plugins.workflow.arguments import Arguments, UsageError, add_date, add_jobs, day
from plugins.workflow.gates import Progress, files_below, missed, run_gate, titles
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
    site = Site(root, documents, files_below(root))

    def look(progress: Progress) -> None:
        for document in documents:
            progress.findings += judge(document, context, [GATE])
        progress.findings += judge_site(site, context, GATE)
        if GATE.audit is not None:
            result = GATE.audit(site, context, AuditOptions(workers=options.jobs))
            progress.findings += result.findings
            progress.checked = result.checked
            if result.missed:
                raise GateFailed(missed(result.missed))

    gate = run_gate(GATE.name, look)
    rows = [PageRow(document.url, document.path, document.kind, 0) for document in documents]
    report = compose(context.date, [gate], {GATE.name: len(documents)}, rows)
    words_of = titles({GATE.name: GATE})
    if options.format == "text":
        print(as_text(report, words_of, colour=colour(), width=width(), closing=""), end="")
    else:
        print(FORMATS[options.format](report, words_of), end="")
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
