"""Keys that do something alone, wherever the focus is: who dictates text sets them off by speaking."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from plugins.accessibility.browser.probes.keyboard.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_KEYS = "abcdefghijklmnopqrstuvwxyz0123456789/?+-.,"
_KEY_EVENTS = frozenset(("keydown", "keyup", "keypress"))
_REST = 0.02
_MOST_THAT_MEAN_ONE = 8
"""When more keys than this do something, the page listens to typing as such, perhaps to search."""
_SHORTCUTS = script("shortcuts")


def _look(page: Page) -> Iterator[Seen]:
    if not page.listened & _KEY_EVENTS:
        return
    with page.guarded():
        page.run(_SHORTCUTS, "start")
        page.withheld()
        did = [] if _changes(page) else list(islice(_heard(page, _KEYS), _MOST_THAT_MEAN_ONE + 1))
        # Once more: something else may have changed while a key was tried.
        heard = [key for key in did if _do(page, key)] if did and not _changes(page) else []
        nowhere = page.run(_SHORTCUTS, "end")
    if did:
        page.reload()
    if heard:
        shown = " ".join(heard[:_MOST_THAT_MEAN_ONE])
        doubtful = len(heard) > _MOST_THAT_MEAN_ONE
        yield page.seen("accessibility.single-key-shortcut", nowhere, doubtful=doubtful, keys=shown)


def _changes(page: Page) -> bool:
    """Does the page change by itself? Then nothing can be said of keys."""
    page.run(_SHORTCUTS, "look")
    page.rest(5 * _REST)
    changes, _ = page.run(_SHORTCUTS, "look")
    return bool(changes)


def _heard(page: Page, keys: str) -> Iterator[str]:
    """Which of these keys do something, twice. All in one go first, which is quick: mostly they do nothing."""
    if not _do(page, keys):
        return
    if len(keys) > 1:
        half = len(keys) // 2
        yield from _heard(page, keys[:half])
        yield from _heard(page, keys[half:])
    elif _do(page, keys):
        yield keys


def _do(page: Page, keys: str) -> bool:
    """Does anything come of these keys, pressed one after the other?"""
    _, before = page.run(_SHORTCUTS, "look")
    if len(keys) == 1:
        page.press(keys)
    else:
        page.type(keys)
    page.rest(_REST)
    changes, after = page.run(_SHORTCUTS, "look")
    did = bool(changes) or before != after or bool(page.withheld())
    if did:
        page.run(_SHORTCUTS, "rest")
    return did


SHORTCUTS = Probe(
    "shortcuts",
    _look,
    (ProbeRule("accessibility.single-key-shortcut", Severity.WARNING, "WCAG 2.1 niveau A", ("2.1.4",)),),
)
