"""What ``audit`` says besides its findings: what it looks at, what it could not have, and how many per page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plugins.accessibility.gather import Missed
from plugins.checks import Finding, Severity
from plugins.reports import Report
from plugins.reports.words import SEVERITIES, count_of, counted, listed, one_line

PAGES = ("pagina", "pagina’s")
FILES = ("bestand", "bestanden")
ON_PAGES = ("op {} pagina", "op {} pagina’s")
MOST_ROWS = 20


def begun(pages: int, files: int = 0) -> str:
    """The talk at the start."""
    more = f" en {counted(files, FILES)}" if files else ""
    return f"Ik controleer {counted(pages, PAGES)}{more} …"


def missed_pages(missed: Sequence[Missed]) -> Iterator[str]:
    """Each page and file that could not be had, with the reason."""
    for file, words in ((False, ("pagina is", "pagina’s zijn")), (True, ("bestand is", "bestanden zijn"))):
        if lacking := [each for each in missed if each.file is file]:
            yield f"{counted(len(lacking), words)} niet bekeken."
            yield from (f"{each.url}: {each.reason}" for each in lacking)


def counts_per_page(report: Report) -> str:
    """The pages with most errors and warnings, the worst first, and how many pages have none; empty for one page."""
    by_path: dict[str, list[Finding]] = {page.path: [] for page in report.pages}
    for finding in report.findings:
        if finding.severity > Severity.NOTICE:
            by_path.setdefault(finding.place.path, []).append(finding)
    if len(by_path) < 2:
        return ""
    faulty = sorted(
        (
            (count_of(group, Severity.ERROR), count_of(group, Severity.WARNING), path)
            for path, group in by_path.items()
            if group
        ),
        key=lambda row: (-row[0], -row[1], row[2]),
    )
    lines = []
    for errors, warnings, path in faulty[:MOST_ROWS]:
        numbers = ((errors, SEVERITIES[Severity.ERROR]), (warnings, SEVERITIES[Severity.WARNING]))
        lines.append(f"  {one_line(path)}: {listed(counted(number, words) for number, words in numbers if number)}")
    if rest := len(faulty) - len(lines):
        lines.append(f"  En nog {counted(rest, PAGES)} met fouten of waarschuwingen.")
    clean = sum(not group for group in by_path.values())
    lines.append(f"  {counted(clean, PAGES)} zonder fouten en waarschuwingen.")
    return "\n".join(("Per pagina:", *lines, "", ""))
