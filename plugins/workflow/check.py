"""``check``: one file, the files of a change, or all, without building and without a browser."""

from __future__ import annotations

import argparse
import datetime as dt
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from plugins.checks import Severity, Site
from plugins.reports import FORMATS, Report, as_text, exit_code
from plugins.workflow.arguments import (
    ROOT,
    STATE,
    Arguments,
    UsageError,
    add_content,
    add_date,
    content_folder,
    content_paths,
    day,
)
from plugins.workflow.gates import judged, sign_in_all, titles
from plugins.workflow.session import Session, sources_of
from plugins.workflow.terminal import colour, say, width

CLOSING_OK = "De browser en de links van de hele site komen bij het bouwen."
CLOSING_BLOCKED = "Deze fouten houden het publiceren tegen."


def parser() -> argparse.ArgumentParser:
    """What can be typed behind ``check``."""
    arguments = Arguments("check", "Controleer bestanden in content/. Zonder bestanden: alles.")
    arguments.add_argument("files", metavar="BESTAND", nargs="*", help="welke bestanden")
    arguments.add_argument("--changed", action="store_true", help="alleen wat volgens Git veranderd is")
    arguments.add_argument(
        "--format", choices=[name for name in FORMATS if name != "html"], default="text", help="de vorm van het verslag"
    )
    arguments.add_argument("--notices", action="store_true", help="toon ook de tips")
    add_content(arguments)
    add_date(arguments)
    return arguments


def main(words: Sequence[str]) -> int:
    """Check with these options. Returns the exit code."""
    options = parser().parse_args(words)
    content = content_folder(options.content)
    if options.changed and options.files:
        raise UsageError("Kies: bestanden noemen, of --changed. Niet allebei.")
    paths: list[str] | None = None
    if options.changed:
        paths = changed_paths(content)
        if paths == []:
            say("Er is niets veranderd in de inhoud.")
    elif options.files:
        paths = content_paths(options.files, content)
    report, words_of = checked(content, paths, day=day(options.date), concepts=bool(options.files))
    if options.format == "text":
        closing = CLOSING_OK if report.verdict == "ok" else CLOSING_BLOCKED if report.verdict == "blocked" else None
        print(
            as_text(report, words_of, colour=colour(), width=width(), notices=options.notices, closing=closing), end=""
        )
    else:
        print(FORMATS[options.format](report, words_of), end="")
    return exit_code(report)


def checked(
    content: Path,
    paths: Sequence[str] | None,
    *,
    day: dt.date,
    cache: Path | None = STATE / "cache",
    concepts: bool = False,
) -> tuple[Report, dict[str, str]]:
    """The report on ``paths`` (with the ``content/`` prefix; None is everything), and the rules' titles.

    The files named count as touched: what time has made stale in them is then an error. Pages are rendered in memory
    by the reader and templates that a build uses.
    """
    session = Session(
        content=content,
        theme=ROOT / "theme",
        today=day,
        touched=frozenset(paths or ()),
        production=True,
        managed=True,
        cache=cache,
        concepts=concepts,
    )
    sign_in_all(session)
    session.open()
    wanted = None if paths is None else frozenset(paths)
    source = None
    if not session.reading_failed:
        # A page concerns a file when it comes from it, or shows a text that is written there.
        pages = session.rendered()
        session.documents = [page for page in pages if wanted is None or sources_of(page) & wanted]
        files = (name for name in session.catalogue.files if wanted is None or f"content/{name}" in wanted)
        source = Site(content, pages, frozenset(files), cache=cache, built=False)
    report = judged(session, None, source=source)
    if wanted is not None:
        report = _only(report, wanted)
    return report, titles(session.ledger.gates)


def _only(report: Report, wanted: frozenset[str]) -> Report:
    """The report on these files alone. What is wrong elsewhere is for who works there; it still blocks a build."""
    findings = tuple(finding for finding in report.findings if finding.place.path in wanted)
    gates = tuple(
        replace(gate, findings=tuple(f for f in gate.findings if f.place.path in wanted)) for gate in report.gates
    )
    verdict = report.verdict
    looked = all(gate.ran for gate in report.gates)
    if verdict == "blocked" and looked and not any(finding.severity is Severity.ERROR for finding in findings):
        verdict = "ok"
    if not looked:
        # A file elsewhere stopped the gates on pages: these files were not judged, so what stops them must be told.
        findings = report.findings
        gates = report.gates
    return replace(report, findings=findings, gates=gates, verdict=verdict)


def changed_paths(content: Path) -> list[str] | None:
    """The content files that Git says have changed since the last commit, staged or not, or that are new.

    None is everything: a file that went, or got another name, can break any other.
    """

    def git(*words: str) -> list[str]:
        try:
            done = subprocess.run(
                ["git", "-C", str(content), *words, *([] if words[0] == "rev-list" else ["-z", "--", "."])],
                capture_output=True,
                text=True,
                check=True,
            )
        except (OSError, subprocess.CalledProcessError):
            raise UsageError("De map staat niet in Git, dus --changed kan niet. Noem de bestanden.") from None
        return [name for name in done.stdout.split("\0") if name]

    if not git("rev-list", "--max-count=1", "--all"):  # nothing has been committed yet: all is new
        return None
    if git("diff", "--name-only", "--relative", "--diff-filter=DR", "HEAD"):
        return None
    changed = git("diff", "--name-only", "--relative", "HEAD")
    changed += git("ls-files", "--others", "--exclude-standard")
    return [f"content/{name}" for name in sorted(set(changed)) if (content / name).is_file()]
