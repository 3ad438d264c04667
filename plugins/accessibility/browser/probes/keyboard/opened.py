"""What opens on a press of a button: the focus goes along into a dialog, stays there, and comes back after Escape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plugins.accessibility.browser.probes.keyboard.scripts import STILL, script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_MOST_REST = 150
"""Milliseconds that something may take to open, close or move the focus, when nothing shows that it did."""
_MOST_STEPS = 12
_OPENED, _REST = script("opened"), script("rest")
_NEEDS_NO_SCRIPT = "return document.querySelector('[popovertarget], [commandfor]') !== null"


def _look(page: Page) -> Iterator[Seen]:
    if "click" not in page.listened and not page.run(_NEEDS_NO_SCRIPT):
        return
    told: set[str] = set()
    for trigger in page.inspect(_OPENED, "triggers"):
        with page.guarded(), page.styled(STILL):
            found = list(_opened(page, trigger))
        yield from (seen for seen in found if f"{seen.rule} {seen.target}" not in told)
        told.update(f"{seen.rule} {seen.target}" for seen in found)


def _opened(page: Page, trigger: Mapping[str, Any]) -> Iterator[Seen]:
    """What shows with one button. The page is loaded anew when something opened, and is not as it was before."""
    if not page.run(_OPENED, "start", trigger["target"]):
        return
    _pressed(page, "Enter")
    state = page.run(_OPENED, "opened")
    if state["wrong"]:
        yield page.seen("accessibility.expanded-wrong", trigger)
    if state["dialog"]:
        yield from _dialog(page, state)
    page.run(_REST, "end")
    if page.run(_OPENED, "end") and state["other"]:
        page.reload()


def _pressed(page: Page, key: str) -> None:
    """Press the key, and wait until what it does is done."""
    page.run(_REST, "mark")
    page.press(key)
    page.run(_REST, "settle", _MOST_REST)


def _dialog(page: Page, state: Mapping[str, Any]) -> Iterator[Seen]:
    if not state["inside"]:
        yield page.seen("accessibility.dialog-focus", state["at"])
    elif state["modal"] and not state["native"]:
        for _ in range(min(state["stops"] + 1, _MOST_STEPS)):
            page.tab()
            if not page.run(_OPENED, "inside"):
                yield page.seen("accessibility.dialog-leaks", state["at"])
                page.run(_OPENED, "rejoin")
                break
    _pressed(page, "Escape")
    if not page.run(_OPENED, "closed"):
        yield page.seen("accessibility.dialog-escape", state["at"])
    elif not page.run(_OPENED, "returned"):
        yield page.seen("accessibility.dialog-return", state["at"])


OPENED = Probe(
    "opened",
    _look,
    (
        ProbeRule("accessibility.expanded-wrong", Severity.ERROR, "WCAG 2.1 niveau A", ("4.1.2",)),
        ProbeRule("accessibility.dialog-focus", Severity.WARNING, "WCAG 2.1 niveau A", ("2.4.3",)),
        ProbeRule("accessibility.dialog-leaks", Severity.WARNING, "WCAG 2.1 niveau A", ("2.4.3",)),
        ProbeRule("accessibility.dialog-return", Severity.WARNING, "WCAG 2.1 niveau A", ("2.4.3",)),
        ProbeRule("accessibility.dialog-escape", Severity.WARNING, "goede praktijk"),
    ),
)
