"""All figures for residents, in the order of the issue's table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from selenium.common.exceptions import WebDriverException
from urllib3.exceptions import HTTPError

from plugins.accessibility.browser.axe import AxeError
from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.checks.gate import GateFailed
from plugins.workflow.bench.figures import Figure, not_run
from plugins.workflow.bench.residents import first_screen, judges, lighthouse, looks, site, slow, validity, weight
from plugins.workflow.bench.residents.judges import Absent
from plugins.workflow.bench.residents.served import served
from plugins.workflow.terminal import say

_SHOWN = 5
"""So many of a long list are told on standard error."""


def figures(given: Path | None) -> Iterator[Figure]:
    """Of the site in ``given``, else of the demo site, built for the occasion."""
    with TemporaryDirectory(prefix="helder-bench-") as folder:
        root = given.resolve() if given else site.built(Path(folder) / "demo", Path(folder) / "state")
        if root is None:
            yield not_run("everything for residents", "the demo site does not build")
            return
        try:
            judges.prepare()
        except Absent as reason:
            say(str(reason))
        yield from _bytes(root)
        yield from _tried("vnu", lambda: _valid("vnu", validity.vnu, root))
        yield from _tried("html-validate", lambda: _valid("html-validate", validity.html_validate, root))
        with served(root) as base:
            yield from _tried("the start button", lambda: _starts(base, root))
            yield from _tried("axe", lambda: _looks(base, root))
            yield from _tried("slow 3G", lambda: _slow(base, root))
            yield from _tried("Lighthouse", lambda: _lighthouse(base, root))


def _tried(name: str, measure: Callable[[], Iterable[Figure]]) -> Iterator[Figure]:
    """What ``measure`` gives, and where it breaks off: why."""
    say(f"{name} …")
    try:
        yield from measure()
    except (Absent, AxeError, GateFailed, WebDriverException, HTTPError, OSError) as reason:
        yield not_run(name, (str(reason).strip().splitlines() or [type(reason).__name__])[0])


def _none(name: str, found: Sequence[str], pages: int) -> Figure:
    """A figure that should be 0; what was found goes to standard error."""
    for line in found[:_SHOWN]:
        say(f"{name}: {line}")
    return Figure(f"{name} ({pages} pages)", str(len(found)), "0", not found)


def _valid(name: str, judge: validity.Judge, root: Path) -> Iterator[Figure]:
    yield _none(f"{name}: messages", judge(root), len(site.pages_of(root)))


def _bytes(root: Path) -> Iterator[Figure]:
    pages, style = site.service_pages(root), weight.sent(site.asset(root, "theme/helder.css"))
    weights = {page: style + weight.sent(page) for page in pages}
    if weights:
        heaviest = max(weights.values())
        told = f"{heaviest:,} at most, {median(weights.values()):,.0f} in the middle ({style:,} of it CSS)"
        name = f"HTML + CSS of a service page, brotli, bytes ({len(pages)} pages)"
        yield Figure(name, told, f"≤ {weight.BYTES:,}", heaviest <= weight.BYTES)
    script = weight.sent(site.asset(root, "theme/js/helder.js"))
    told = f"{script:,}"
    yield Figure(
        "JavaScript of every page, brotli, bytes", told, f"≤ {weight.SCRIPT_BYTES:,}", script <= weight.SCRIPT_BYTES
    )


def _starts(base: str, root: Path) -> Iterator[Figure]:
    view = View(first_screen.WIDTH, 740)
    with LocalDriver(find_browser(), view, Patience(start=60, load=60, script=60, answer=90)) as driver:
        driver.cdp("Emulation.setScrollbarsHidden", hidden=True)  # on a phone they take no room
        found = list(first_screen.starts(driver.remote, base, first_screen.pages_to_act(root)))
    if not found:
        yield not_run("the start button", "no page has one")
        return
    low, long = max(found, key=lambda start: start.bottom), max(found, key=lambda start: start.words)
    name = f"start button, lowest of {len(found)} pages at {first_screen.WIDTH} px"
    goal = first_screen.FIRST_SCREEN
    yield Figure(f"{name}: its end", f"{low.bottom} px ({low.page})", f"≤ {goal} px", low.bottom <= goal)
    most = first_screen.MOST_WORDS
    yield Figure("words in <main> before it, at most", f"{long.words} ({long.page})", f"≤ {most}", long.words <= most)


def _looks(base: str, root: Path) -> Iterator[Figure]:
    seen = looks.look(base, site.pages_of(root))
    searching = {page: seen.requests.pop(page) for page in site.SEARCHING if page in seen.requests}
    requests = max(seen.requests.values())
    goal = weight.REQUESTS
    name = f"requests without images, at most ({len(seen.requests)} pages)"
    yield Figure(name, str(requests), f"≤ {goal}", requests <= goal)
    for page, number in searching.items():
        yield Figure(f"the same on {page}, where somebody searches", str(number))
    others = [f"{page}: {name}" for page, names in seen.hosts.items() for name in names]
    yield _none("requests to other hosts", others, seen.pages)
    yield _none("cookies", seen.cookies, seen.pages)
    yield _none("refused by the strict policy", seen.refused, seen.pages)
    for each in looks.LOOKS:
        if each.axe:
            yield _none(f"axe, {each.name}: violations", seen.violations[each.name], seen.pages)
    for each in looks.LOOKS:
        yield _none(f"{each.name}: pages that scroll sideways", seen.sideways[each.name], seen.pages)


def _slow(base: str, root: Path) -> Iterator[Figure]:
    for kind, painted in slow.first_paints(base, site.one_of_each(root)):
        yield Figure(f"slow 3G (400 kbit/s, 400 ms), {kind}: first contentful paint", f"{painted / 1000:.1f} s")


def _lighthouse(base: str, root: Path) -> Iterator[Figure]:
    goal = f"100, 100, 100 / ≥ {lighthouse.FAST}; 0"
    for score in lighthouse.scores(base, site.one_of_each(root)):
        perfect = ", ".join(str(score.points[name]) for name in lighthouse.PERFECT)
        told = f"{perfect} / {score.points['performance']}; {score.shift:g}"
        for audit in score.less:
            say(f"Lighthouse, {score.page}: {audit}")
        yield Figure(f"Lighthouse, {score.kind} ({score.page})", told, goal, score.reached)
