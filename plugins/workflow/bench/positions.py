"""Do findings stand at the line and column where their text was written?

The truth is known because the texts are made here: hard words are put at known spots into every file of the site, and
into bodies whose sentences were moved, doubled and dressed. Then the site is read and rendered as in any build.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from plugins.checks import Context, Document, Finding, Severity, judge
from plugins.readability.gate import GATE
from plugins.workflow.bench.figures import Figure, at_least
from plugins.workflow.bench.marks import WORDS, Mark, found_in, marked_file
from plugins.workflow.bench.moved import PICTURE, moved_body, sentences_of
from plugins.workflow.session import Session

ROOT = Path(__file__).resolve().parents[3]
DAY = dt.date(2026, 11, 23)
SEEDS = (1, 2, 3)
_RULE = "readability.hard-word"

Marked = Callable[[str, str, random.Random], tuple[str, list[Mark]]]
"""Text and path of a file → its text with marks, and the marks."""


@dataclass(frozen=True, slots=True)
class PositionFigures:
    """How many findings there were, and which share of them had the right line, and the right line and column."""

    findings: int
    right_line: float
    right_column: float


def measure(content: Path = ROOT / "content", seeds: Iterable[int] = SEEDS) -> PositionFigures:
    """The figures for the site in ``content`` and for bodies made from its sentences. Always the same."""
    counts = [0, 0, 0]
    for count in (one for seed in seeds for one in (_marked_site(content, seed), _moved_site(content, seed))):
        counts = [before + more for before, more in zip(counts, count, strict=True)]
    found, lines, columns = counts
    return PositionFigures(found, lines / max(1, found), columns / max(1, found))


def _marked_site(content: Path, seed: int) -> tuple[int, int, int]:
    return _counted(content, seed, marked_file)


def _moved_site(content: Path, seed: int) -> tuple[int, int, int]:
    bodies = [path.read_text("utf-8").split("\n---\n", 1)[-1] for path in sorted(content.rglob("*.md"))]
    sentences = sentences_of(bodies)

    def replaced(text: str, path: str, chance: random.Random) -> tuple[str, list[Mark]]:
        if not path.endswith(".md") or path.startswith("content/media/"):  # what is written out has no headings
            return text, []
        front = text.split("\n---\n", 1)[0] + "\n---\n"
        return found_in(front + moved_body(sentences, chance), path)

    return _counted(content, seed, replaced)


def _counted(content: Path, seed: int, mark: Marked) -> tuple[int, int, int]:
    """Findings, right lines, right columns of a copy of the site with marks."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "content"
        shutil.copytree(content, copy)
        (copy / PICTURE).parent.mkdir(exist_ok=True)
        (copy / PICTURE).write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n', "utf-8")
        marks: dict[str, list[Mark]] = defaultdict(list)
        for path in sorted((*copy.rglob("*.md"), *copy.rglob("*.yaml"))):
            name = f"content/{path.relative_to(copy).as_posix()}"
            chance = random.Random(f"{seed} {name}")  # noqa: S311 - to be repeated, not to be secret
            text, put = mark(path.read_text("utf-8"), name, chance)
            path.write_text(text, "utf-8", newline="")
            for each in put:
                marks[each.word].append(each)
        right = [row for document in _documents(copy) for row in _held_against(document, marks)]
    return len(right), sum(line for line, _ in right), sum(column for _, column in right)


def _documents(content: Path) -> list[Document]:
    session = Session(content, ROOT / "theme", DAY, managed=True)
    session.open()
    if not session.ready:
        raise RuntimeError(
            "\n".join(
                f"{found.place} {found.message}" for found in session.findings if found.severity is Severity.ERROR
            )
        )
    return session.rendered()


def _held_against(document: Document, marks: dict[str, list[Mark]]) -> Iterator[tuple[bool, bool]]:
    """For each finding about a marked word: is its line right, and its column too?

    A word of the page's own body counts once for each time that it is written: two findings at one spot are one too
    many there. A fact from elsewhere may be shown twice.
    """
    taken: Counter[Mark] = Counter()
    for finding in judge(document, Context(date=DAY), [GATE]):
        if finding.rule != _RULE or (finding.quote or "").casefold() not in WORDS:
            continue
        here = [mark for mark in marks[(finding.quote or "").casefold()] if _on_line(mark, finding)]
        free = [mark for mark in here if not (mark.once and mark.path == document.path and taken[mark])]
        exact = [mark for mark in free if mark.column == finding.place.column]
        for mark in exact[:1] or free[:1]:
            taken[mark] += 1
        yield bool(free), bool(exact)


def _on_line(mark: Mark, finding: Finding) -> bool:
    return (mark.path, mark.line) == (finding.place.path, finding.place.line)


def figures() -> Iterator[Figure]:
    """The two shares beside their goals."""
    measured = measure()
    yield at_least(f"findings at the right line ({measured.findings})", measured.right_line, 0.99)
    yield at_least(f"findings at the right line and column ({measured.findings})", measured.right_column, 0.95)
