"""How well search finds and what it costs: the real ranking, in a real browser, on questions with right answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.server import serve
from plugins.checks.versioned import unversioned
from plugins.rendering.theme_files import copy_theme_files
from plugins.search.entries import findable
from plugins.search.index import index_files
from plugins.search.views import search_views
from plugins.workflow.bench.figures import Figure, not_run
from plugins.workflow.bench.samples import ROOT, rows
from plugins.workflow.dates import local_today
from plugins.workflow.gates import files_below
from plugins.workflow.session import Session

QUESTIONS = ROOT / "tests" / "search" / "vragen.jsonl"
GOALS: Mapping[str, tuple[int, float]] = {
    "synoniem": (1, 1.0),
    "typfout": (3, 0.97),
    "samenstelling": (3, 0.95),
    "actie": (1, 0.95),
}
"""Kind of question → among the first how many the right answer must be, and in what share of cases."""
SCRIPTS = ("theme/zoeken.css", "theme/js/zoeken.js", "theme/js/rangorde.js")
FIRST, ALL = 15_000, 200_000
"""Bytes to the first suggestion, and with the page of results."""
_ASK = """
    const [questions, done] = arguments;
    const { rank, show } = document.querySelector("form[data-rank]").dataset;
    const scripts = [rank, show].map((name) => import(name));
    const get = (name) => fetch(`/zoeken/${name}`).then((answer) => answer.json());
    const files = get("woorden.json").then(async (first) => [first, ...await Promise.all(first.more.map(get))]);
    Promise.all([...scripts, files]).then(([{ open }, { grouped }, parts]) => {
        const engine = open(...parts);
        const begin = performance.now();
        const urls = ({ pages }) => pages.map(({ url }) => url);
        const found = questions.map((one) => grouped(engine.search(one).found).flatMap(urls));
        done([found, (performance.now() - begin) / questions.length]);
    }, (error) => done([String(error), 0]));
"""


def figures(given: Path | None) -> Iterator[Figure]:
    """``given`` is another list of questions than the project's own."""
    questions = list(rows(given or QUESTIONS))
    with TemporaryDirectory(prefix="helder-bench-") as folder:
        root = Path(folder)
        write_search(opened(ROOT / "content"), root)
        yield from _sizes(root)
        with serve(root) as base, LocalDriver(find_browser(), View(), Patience()) as driver:
            driver.remote.get(f"{base}/zoeken/")
            found, each = answers(driver, [str(row["vraag"]) for row in questions])
    yield Figure("time for an answer, in a browser without its faster compilers", f"{each:.1f} ms")
    yield from _kinds(questions, found)


def opened(content: Path) -> Session:
    """The content, read."""
    session = Session(content=content, theme=ROOT / "theme", today=local_today(), managed=True)
    session.open()
    return session


def write_search(session: Session, root: Path) -> None:
    """Write to ``root`` the page with results and all that it fetches: no other page is needed to ask something."""
    copy_theme_files(session.theme, root)
    found = findable(session.catalogue, session.views(), session.bodies, session.today)
    (view,) = search_views(session.catalogue)
    files = {**index_files(found), "index.html": session.renderer.render(view).html.encode()}
    for sheet in session.style.sheets:
        (root / sheet.file).write_bytes(sheet.css)
    (root / "zoeken").mkdir()
    for name, data in files.items():
        (root / "zoeken" / name).write_bytes(data)


def answers(driver: Driver, questions: Sequence[str]) -> tuple[list[list[str]], float]:
    """For each question the addresses in the order of the page with results; and the milliseconds that one takes."""
    found, each = driver.remote.execute_async_script(_ASK, list(questions))
    if isinstance(found, str):
        raise RuntimeError(found)
    return found, each


def rank_of(row: Mapping[str, Any], found: Sequence[str]) -> int:
    """Which of ``found`` is the first right one, from 1; 0 when none is. Where nothing is right, nothing is found."""
    if not row["verwacht"]:
        return int(not found)
    return next((place for place, url in enumerate(found, start=1) if url in row["verwacht"]), 0)


def mistakes(given: Sequence[Mapping[str, Any]], found: Sequence[Sequence[str]]) -> list[str]:
    """The questions whose first answer is not right, with what came first."""
    pairs = ((row, urls) for row, urls in zip(given, found, strict=True) if rank_of(row, urls) != 1)
    return [f"{row['soort']}: {row['vraag']} → {', '.join(urls[:3]) or 'nothing'}" for row, urls in pairs]


def _kinds(questions: Sequence[Mapping[str, Any]], found: Sequence[Sequence[str]]) -> Iterator[Figure]:
    ranks: dict[str, list[int]] = defaultdict(list)
    for row, urls in zip(questions, found, strict=True):
        ranks[str(row["soort"])].append(rank_of(row, urls))
    for kind, places in sorted(ranks.items()):
        for most in (1, 3):
            right = sum(0 < place <= most for place in places)
            share = right / len(places)
            first, goal = GOALS.get(kind, (0, 0.0))
            told = f"{100 * share:.0f} % ({right} of {len(places)})"
            if first == most:
                yield Figure(f"{kind}: right answer in the first {most}", told, f"≥ {100 * goal:.0f} %", share >= goal)
            else:
                yield Figure(f"{kind}: right answer in the first {most}", told)
    for told in mistakes(questions, found):
        yield Figure("not first", told)


def _sizes(root: Path) -> Iterator[Figure]:
    if find_spec("brotli") is None:
        yield not_run("bytes", "no brotli")
        return
    from plugins.workflow.bench.residents.weight import sent  # needs brotli

    scripts = (name for name in sorted(files_below(root)) if unversioned(name) in SCRIPTS)
    sizes = {name: sent(root / name) for name in scripts}
    sizes |= {f"zoeken/{file.name}": sent(file) for file in sorted((root / "zoeken").glob("*.json"))[::-1]}
    for name, size in sizes.items():
        yield Figure(f"{name}, brotli", f"{size:,} bytes")
    everything = sum(sizes.values())
    first = sum(size for name, size in sizes.items() if name.endswith((".css", ".js", "/woorden.json")))
    yield Figure("to the first suggestion", f"{first:,} bytes", f"≤ {FIRST:,}", first <= FIRST)
    yield Figure("in total", f"{everything:,} bytes", f"≤ {ALL:,}", everything <= ALL)
