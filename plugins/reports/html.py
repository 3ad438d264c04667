"""The report as one web page for editors: no script, nothing fetched, readable in light and dark, and on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plugins.checks.finding import Finding, Severity
from plugins.checks.gate import GateResult
from plugins.reports.folding import folded, words_by_path
from plugins.reports.markup import table_of, text_of, whole_page
from plugins.reports.verdict import PageRow, Report, Verdict
from plugins.reports.words import (
    BANDS,
    NO_TITLES,
    SEVERITIES,
    SMALLER,
    WHOLE_SITE,
    Titles,
    by_file,
    count_of,
    counted,
    decimal,
    gate_name,
    long_date,
    source_of,
    tally,
    title_of,
)

HEADLINES: dict[Verdict, tuple[str, str]] = {
    "ok": ("De site kan online", "Er zijn geen fouten die dat tegenhouden."),
    "blocked": ("De site kan nog niet online", "Los eerst de fouten op. Maak de site daarna opnieuw."),
    "incomplete": (
        "De controle is niet compleet",
        "Een controle kon niet draaien. Daarom kan de site nog niet online.",
    ),
}
CALM = ("bestand met alleen tips", "bestanden met alleen tips")
CLASSES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


def as_html(report: Report, titles: Titles = NO_TITLES, tasks_page: str = "") -> str:
    """A whole page, UTF-8. Every text in it is escaped; texts of findings come from content and are not trusted.

    ``tasks_page`` is the name of the file beside it that tells of each task of the loket test; empty without one.
    """
    headline, sentence = HEADLINES[report.verdict]
    body = [
        f'<main id="inhoud" class="{report.verdict}">',
        f"<h1>{headline}</h1>",
        f'<p class="lead">{sentence}</p>',
        f"<p>{tally(report.findings)} Dit verslag is van {long_date(report.date)}.</p>",
        *(
            [f'<p><a href="{text_of(tasks_page)}">De loketproef: lukken de taken van inwoners?</a></p>']
            if tasks_page
            else ()
        ),
        *_failed_gates(report.failed_gates),
        *_files(report, titles),
        *_gates(report),
        *_pages(report.pages),
        "</main>",
    ]
    return whole_page(f"{headline} – verslag van {long_date(report.date)}", body)


def _failed_gates(gates: Sequence[GateResult]) -> Iterator[str]:
    if gates:
        yield "<h2>Niet compleet</h2>"
        yield "<ul>"
        yield from (
            f"<li><strong>{text_of(gate_name(gate.name))}:</strong> {text_of(gate.reason)}</li>" for gate in gates
        )
        yield "</ul>"


def _files(report: Report, titles: Titles) -> Iterator[str]:
    groups = by_file(report.findings)
    words = words_by_path(report.pages)
    if not groups:
        return
    yield "<h2>Wat er beter kan</h2>"
    parts = {f"bestand-{number}": each for number, each in enumerate(groups, 1)}
    urgent = {name: each for name, each in parts.items() if _pressing(each[1])} or parts
    calm = {name: each for name, each in parts.items() if name not in urgent}
    if len(urgent) > 1:
        yield '<nav aria-label="Bestanden">'
        yield "<ul>"
        for name, (path, group) in urgent.items():
            yield f'<li><a href="#{name}">{_path(path)}</a>: {_counts(group)}</li>'
        yield "</ul>"
        yield "</nav>"
    for name, (path, group) in urgent.items():
        yield from _file(name, path, group, titles, words.get(path, 0))
    if calm:
        yield "<details>"
        yield f"<summary>{counted(len(calm), CALM)}</summary>"
        for name, (path, group) in calm.items():
            yield from _file(name, path, group, titles, words.get(path, 0))
        yield "</details>"


def _file(name: str, path: str, group: Sequence[Finding], titles: Titles, words: int) -> Iterator[str]:
    yield "<section>"
    yield f'<h3 id="{name}">{_path(path)}</h3>'
    first, rest = folded(_pressing(group), titles, words)
    yield from _items(first, titles)
    yield from _details(counted(len(rest), SMALLER), rest, titles)
    notices = [finding for finding in group if finding.severity == Severity.NOTICE]
    yield from _details(counted(len(notices), SEVERITIES[Severity.NOTICE]), notices, titles)
    yield "</section>"


def _pressing(group: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in group if finding.severity > Severity.NOTICE]


def _details(summary: str, findings: Sequence[Finding], titles: Titles) -> Iterator[str]:
    if findings:
        yield "<details>"
        yield f"<summary>{summary}</summary>"
        yield from _items(findings, titles)
        yield "</details>"


def _items(findings: Iterable[Finding], titles: Titles) -> Iterator[str]:
    for finding in findings:
        severity = SEVERITIES[finding.severity][0]
        yield f'<article class="{CLASSES[finding.severity]}" id="b-{finding.fingerprint}">'
        yield f'<h4><span class="severity">{severity.capitalize()}:</span> {text_of(title_of(finding, titles))}</h4>'
        if where := _where(finding):
            yield f'<p class="where">{where}</p>'
        yield f"<p>{text_of(finding.message)}</p>"
        if finding.quote:
            yield f'<blockquote><p dir="auto">{text_of(finding.quote)}</p></blockquote>'
        if finding.remedy:
            yield f"<p><strong>Zo lost u het op:</strong> {text_of(finding.remedy)}</p>"
        if finding.suggestions:
            yield "<p>Bijvoorbeeld:</p>"
            yield "<ul>"
            yield from (f"<li>{text_of(suggestion)}</li>" for suggestion in finding.suggestions)
            yield "</ul>"
        yield f'<p class="origin">{_origin(finding)}</p>'
        yield "</article>"


def _where(finding: Finding) -> str:
    """Line, field, page and element, as far as known."""
    facts = []
    if finding.place.line is not None:
        column = "" if finding.place.column is None else f", teken {finding.place.column}"
        facts.append(f"Regel {finding.place.line}{column}")
    if finding.field:
        facts.append(f"Veld <code>{text_of(finding.field)}</code>")
    if finding.url:
        facts.append(f"Pagina <code>{text_of(finding.url)}</code>")
    if finding.selector:
        facts.append(f"Element <code>{text_of(finding.selector)}</code>")
    return " · ".join(facts)


def _origin(finding: Finding) -> str:
    facts = [f"Code van de controle: <code>{text_of(finding.rule)}</code>"]
    if finding.source:
        facts.append(f"Bron: {text_of(source_of(finding))}")
    if finding.criteria:
        facts.append(f"WCAG: {text_of(', '.join(finding.criteria))}")
    return " · ".join(facts)


def _gates(report: Report) -> Iterator[str]:
    rows = []
    failed = set(map(id, report.failed_gates))
    for gate in report.gates:
        state = "niet compleet" if id(gate) in failed else "klaar" if gate.ran else "niet gestart"
        seconds = decimal(gate.seconds) if gate.ran else "–"
        rows.append((text_of(gate_name(gate.name)), state, str(gate.checked), str(len(gate.findings)), seconds))
    yield from table_of(
        "controles", "Controles", ("Controle", "Stand", "Bekeken", "Gevonden", "Seconden"), rows, numeric=(2, 3, 4)
    )


def _pages(pages: Sequence[PageRow]) -> Iterator[str]:
    rows = []
    for page in pages:
        score = "–" if page.score is None else decimal(page.score)
        band = BANDS.get(page.band, page.band or "")
        names = f"<code>{text_of(page.url)}</code>", f"<code>{text_of(page.path)}</code>", text_of(page.kind)
        rows.append((*names, str(page.words), text_of(band), score))
    yield from table_of(
        "paginas", "Pagina’s", ("Pagina", "Bestand", "Soort", "Woorden", "Leesniveau", "Score"), rows, numeric=(3, 5)
    )


def _counts(group: Sequence[Finding]) -> str:
    numbers = ((count_of(group, severity), words) for severity, words in SEVERITIES.items())
    return ", ".join(counted(number, words) for number, words in numbers if number)


def _path(path: str) -> str:
    return f"<code>{text_of(path)}</code>" if path else WHOLE_SITE.capitalize()
