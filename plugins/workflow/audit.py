"""``audit``: accessibility of any folder of HTML or any website, by the rules and the browser that a build uses."""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import traceback
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from plugins.accessibility.gate import GATE
from plugins.accessibility.gather import Gathering, Limits, Missed, folder, website
from plugins.accessibility.gather.barriers import told_once
from plugins.checks import Context, Document, Site, judge_site
from plugins.checks.gate import AuditOptions, GateFailed
from plugins.reports import FORMATS, PageRow, Report, as_text, compose, exit_code
from plugins.workflow.arguments import STATE, Arguments, UsageError, add_date, add_jobs, day
from plugins.workflow.audit_words import ON_PAGES, begun, counts_per_page, missed_pages
from plugins.workflow.cache import VerdictCache
from plugins.workflow.gates import Progress, files_below, run_gate, titles
from plugins.workflow.terminal import Meter, colour, say, width

KIND = "pagina"
STUMBLED = "De controle liep zelf vast op deze pagina. Meld dit bij de beheerder."


def main(words: Sequence[str]) -> int:
    """Audit a folder or a website. Returns 0 fine, 1 barriers, 2 wrong use, 3 could not look at everything."""
    options = _parser().parse_args(words)
    where = _where(options.where, only=options.only)
    limits = Limits(max_pages=options.max_pages, exclude=tuple(options.exclude))
    context = Context(date=day(options.date))
    found = Gathering()

    how = AuditOptions(
        cache=_cache(where, fresh=options.fresh),
        workers=options.jobs,
        grid=options.grid or "",
        host=options.grid_host,
        every=options.every_page,
    )

    def look(progress: Progress) -> None:
        nonlocal found
        with TemporaryDirectory(prefix="helder-") as downloads:
            found = _gathered(where, limits, how.cache, Path(downloads), only=options.only)
            _tell(found)
            judge_pages(found, where, context, how, progress)

    gate = run_gate(GATE.name, look)
    if gate.ran and not found.pages and not found.missed:
        raise UsageError(f"Er zijn geen HTML-pagina’s om te bekijken in {options.where}.")
    gate = replace(gate, reason="\n".join(filter(None, (gate.reason, *missed_pages(found.missed)))))
    rows = [PageRow(page.url, page.path, KIND, 0) for page in found.pages]
    due = len(found.pages) + len(found.missed)
    report = compose(context.date, [gate], {GATE.name: due}, rows)
    _print(report, options.format)
    return exit_code(report)


def _parser() -> argparse.ArgumentParser:
    arguments = Arguments("audit", "Controleer of iedereen de pagina’s in een map of op een website kan gebruiken.")
    arguments.add_argument("where", metavar="MAP|ADRES", help="een map met HTML, een HTML-bestand, of https://…")
    arguments.add_argument("--format", choices=list(FORMATS), default="text", help="de vorm van het verslag")
    arguments.add_argument("--max-pages", type=_number, metavar="N", help="bekijk hooguit N pagina’s (website: 500)")
    arguments.add_argument(
        "--exclude", action="append", default=[], metavar="PATROON", help="laat pagina’s weg, zoals '/agenda/*'"
    )
    arguments.add_argument("--only", action="store_true", help="bekijk alleen de pagina op dit adres")
    arguments.add_argument(
        "--every-page", action="store_true", help="bekijk elke pagina, ook als andere haar al bewijzen"
    )
    arguments.add_argument("--fresh", action="store_true", help="gebruik geen eerder oordeel: kijk opnieuw")
    arguments.add_argument("--grid", type=_grid, metavar="ADRES", help="laat een Selenium Grid kijken")
    arguments.add_argument("--grid-host", default="", metavar="NAAM", help="hoe de Grid deze computer kan vinden")
    add_jobs(arguments)
    add_date(arguments)
    return arguments


def _grid(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/?#@]+(?:/[^\s?#]*)?", value):
        raise argparse.ArgumentTypeError("schrijf het adres zo: http://computer:4444")
    return value.rstrip("/")


def _number(value: str) -> int:
    if not value.isascii() or not value.isdigit() or len(value) > 7 or int(value) < 1:
        raise argparse.ArgumentTypeError("kies een getal vanaf 1")
    return int(value)


def _where(typed: str, *, only: bool) -> Path | str:
    """A folder, an HTML file or the address of a website. Raises :class:`UsageError` for anything else."""
    scheme, colon, _ = typed.partition("://")
    if not colon:
        path = Path(typed)
        if path.is_dir() and not only:
            return path
        if path.is_file() and path.suffix.lower() in folder.SUFFIXES:
            return path
        if path.is_dir():
            raise UsageError(
                "Met --only bekijkt u één pagina. Geef daarbij een HTML-bestand of het adres van een pagina."
            )
        hint = "" if path.exists() else " Bedoelt u een website? Zet er dan https:// voor."
        raise UsageError(f"{typed} is geen map en geen HTML-bestand.{hint}")
    if scheme.lower() not in ("http", "https"):
        raise UsageError(f"Een adres begint met https:// of http://, en niet met {scheme}://.")
    try:
        parts = urlsplit(typed)
        well = parts.hostname and (parts.port is None or parts.port > 0) and not any(map(str.isspace, typed))
    except ValueError:
        well = None
    if not well:
        raise UsageError(f"{typed} is geen adres van een website. Schrijf bijvoorbeeld https://www.voorbeeld.nl/.")
    if parts.username is not None:
        raise UsageError("Zet geen naam of wachtwoord in het adres: dat komt dan in het verslag.")
    return typed


def _gathered(where: Path | str, limits: Limits, cache: Path | None, downloads: Path, *, only: bool) -> Gathering:
    if isinstance(where, Path):
        return folder.gather(_root(where), limits=limits, only=None if where.is_dir() else where, cache=cache)
    say(f"Ik haal de pagina’s van {where} op …")
    with Meter("Opgehaald") as meter:
        return website.gather(where, limits, meter, only=only, folder=downloads)


def _root(where: Path) -> Path:
    """The folder that is the root of the site."""
    return where if where.is_dir() else where.parent


def _site(found: Gathering, where: Path | str, documents: Sequence[Document], cache: Path | None) -> Site:
    """The site that rules and browser look at; of a website, its root holds the files for download alone."""
    if isinstance(where, Path):
        return Site(_root(where), documents, files_below(_root(where)), cache=cache)
    pages = {page.url: page.address for page in found.pages}
    files = {each.name: each.address for each in found.downloads}
    return Site(found.folder, documents, frozenset(files), addresses=pages | files)


def _cache(where: Path | str, *, fresh: bool) -> Path | None:
    """Where answers on the pages of a folder are kept. On the web, things change unseen: nothing is kept."""
    if not isinstance(where, Path):
        return None
    name = hashlib.sha256(str(_root(where).resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    kept = STATE / "audit" / name
    if fresh:
        shutil.rmtree(kept, ignore_errors=True)
    return kept


def judge_pages(found: Gathering, where: Path | str, context: Context, how: AuditOptions, progress: Progress) -> None:
    """Put what is wrong with the pages in ``progress``; a page that stumps a rule is missed."""
    documents = []
    verdicts = VerdictCache(how.cache, context)
    for page in found.pages:
        document = Document(page.path, page.url, KIND, page.html)
        try:
            progress.findings += verdicts.findings(GATE, document)
            document.let_go()
            documents.append(document)
        except Exception:
            traceback.print_exc()
            found.missed.append(Missed(page.url, STUMBLED))
    found.pages = [page for page in found.pages if page.url in {document.url for document in documents}]
    try:
        site = _site(found, where, documents, how.cache)
        progress.findings += judge_site(site, context, GATE)
        _in_browser(site, context, how, progress)
    finally:
        surest = GATE.surest(progress.findings, documents) if GATE.surest else progress.findings
        progress.findings = told_once(surest, documents)


def _in_browser(site: Site, context: Context, how: AuditOptions, progress: Progress) -> None:
    """The one place where pages go to the browser."""
    if GATE.audit is None or not site.documents:
        return
    with Meter("Gecontroleerd") as meter:
        result = GATE.audit(site, context, replace(how, say=meter))
    progress.findings += result.findings
    progress.checked = result.checked
    if result.missed:
        raise GateFailed("\n".join(result.missed))


def _tell(found: Gathering) -> None:
    if found.pages:
        say(begun(len(found.pages), len(found.downloads)))
    for note in found.notes:
        say(note)


def _print(report: Report, form: str) -> None:
    words_of = titles({GATE.name: GATE})
    if form != "text":
        for gate in report.failed_gates:
            say(gate.reason)
        print(FORMATS[form](report, words_of), end="")
        return
    print(counts_per_page(report), end="")
    print(as_text(report, words_of, colour=colour(), width=width(), closing="", places=ON_PAGES), end="")
