"""How fast: words a second with all rules, a page warm, the command cold. Best of several runs, processor time."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from plugins.workflow.bench.figures import Figure
from plugins.workflow.bench.samples import OWN, ROOT, judged, rows

_RUNS = 5
_PAGE_WORDS = 500
_GOAL_WORDS, _GOAL_PAGE, _GOAL_COLD = 40_000, 0.030, 1.0


def figures() -> Iterator[Figure]:
    """On our own texts: statutes, ordinary and plain, each about a page long."""
    texts = [
        row["text"]
        for name in ("gewoon", "eenvoudig", "verordeningen")
        for row in rows(OWN / "texts" / f"{name}.jsonl")
    ]
    words = sum(len(text.split()) for text in texts)

    def everything() -> None:
        for text in texts:
            judged(text, markdown=True)

    seconds = _best(everything)
    rate = words / seconds
    yield Figure("words a second, all rules and the score", f"{rate:,.0f}", f"≥ {_GOAL_WORDS:,}", rate >= _GOAL_WORDS)
    plain = [row["text"] for row in rows(OWN / "texts" / "eenvoudig.jsonl")]
    page = " ".join(" ".join(plain).split(" ")[:_PAGE_WORDS])
    seconds = _best(lambda: judged(page, markdown=True))
    yield Figure(f"a page of {_PAGE_WORDS} words, warm", f"{1000 * seconds:.1f} ms", "≤ 30 ms", seconds <= _GOAL_PAGE)
    seconds = min(_cold(page) for _ in range(_RUNS))
    yield Figure("score of one file, cold (wall)", f"{seconds:.2f} s", "< 1 s", seconds < _GOAL_COLD)


def _best(work: Callable[[], object]) -> float:
    found = []
    for _ in range(_RUNS):
        begin = time.process_time()
        work()
        found.append(time.process_time() - begin)
    return min(found)


def _cold(page: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "pagina.md"
        file.write_text(page, "utf-8")
        begin = time.perf_counter()
        subprocess.run([sys.executable, ROOT / "tasks.py", "score", str(file)], capture_output=True, check=True)
        return time.perf_counter() - begin
