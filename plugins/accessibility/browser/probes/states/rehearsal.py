"""What scripts do, in time and in answer to a visitor: a rehearsal with a clock of our own.

The page is acted upon by events, as a visitor would: it cannot leave, send or ask for anything meanwhile. Time passes
only when we say so: half an hour takes no longer than its callbacks do. The page must be loaded anew afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from selenium.common.exceptions import JavascriptException, WebDriverException

from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states.scripts import source
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

_CLOCK = Path(__file__).with_name("clock.js").read_text("utf-8")
_TIMED, _IDLE = source("timed"), source("layout/controls", "changing", "idle")
_GESTURES = source("tools", "gestures")
_ANSWERS = source("tools", "shape", "answers", "clicks")

_MOVED = frozenset("devicemotion deviceorientation deviceorientationabsolute".split())
_UNMOVED = f"""
for (const type of {sorted(_MOVED)}) addEventListener(type, (event) => {{
  if (event.isTrusted) event.stopImmediatePropagation();
}}, true);
"""
"""A browser tells who listens at once that it does not move; that is no shaking."""
_GESTURED = _MOVED | frozenset(
    "dragstart dragend drag dragover drop pointerdown mousedown touchstart touchmove gesturechange dblclick".split()
)
_ANSWERED = frozenset(
    "click input change keyup keydown keypress submit paste mouseenter mouseover pointerenter pointerover focus focusin"
    " pointerup mouseup blur focusout".split()
)

LAW, POLICY = "WCAG 2.1 niveau A", "WCAG 2.2 niveau AA"
_RULES: Mapping[str, ProbeRule] = {
    kind: ProbeRule(f"accessibility.{name}", severity, source_, criteria)
    for kind, name, severity, source_, criteria in (
        ("changes", "text-changes", Severity.ERROR, LAW, ("2.2.2",)),
        ("slides", "slides-move-on", Severity.ERROR, LAW, ("2.2.2",)),
        ("leaves", "time-limit", Severity.WARNING, LAW, ("2.2.1",)),
        ("closes", "time-limit-form", Severity.WARNING, LAW, ("2.2.1",)),
        ("vanishes", "message-vanishes", Severity.WARNING, LAW, ("2.2.1",)),
        ("drag", "drag-only", Severity.WARNING, POLICY, ("2.5.7",)),
        ("drag-mouse", "drag-no-keys", Severity.WARNING, LAW, ("2.1.1", "2.5.7")),
        ("drag-any", "drag-moves", Severity.NOTICE, POLICY, ("2.5.7",)),
        ("drop", "drop-zone-only", Severity.WARNING, LAW, ("2.1.1", "2.5.7")),
        ("slide", "slider-drag-only", Severity.WARNING, POLICY, ("2.5.7",)),
        ("double", "double-click-only", Severity.WARNING, LAW, ("2.1.1",)),
        ("hold", "long-press-only", Severity.WARNING, LAW, ("2.1.1",)),
        ("down", "acts-on-press", Severity.WARNING, LAW, ("2.5.2",)),
        ("swipe", "swipe-only", Severity.WARNING, LAW, ("2.5.1",)),
        ("pinch", "pinch-only", Severity.WARNING, LAW, ("2.5.1",)),
        ("shake", "acts-on-motion", Severity.WARNING, LAW, ("2.5.4",)),
        ("paste", "paste-refused", Severity.WARNING, POLICY, ("3.3.8",)),
        ("tip", "tooltip-times-out", Severity.WARNING, "WCAG 2.1 niveau AA", ("1.4.13",)),
        ("advance", "sends-by-itself", Severity.ERROR, LAW, ("3.2.2",)),
        ("status", "message-unsaid", Severity.WARNING, "WCAG 2.1 niveau AA", ("4.1.3",)),
        ("red", "error-marked-by-colour", Severity.ERROR, LAW, ("1.4.1", "3.3.1")),
        ("lost", "focus-lost", Severity.WARNING, LAW, ("2.4.3",)),
        ("looks", "state-by-looks", Severity.WARNING, LAW, ("4.1.2", "1.3.1")),
        ("keys", "keys-refused", Severity.WARNING, LAW, ("2.1.1",)),
        ("hintless", "error-without-hint", Severity.NOTICE, "WCAG 2.1 niveau AA", ("3.3.3",)),
        ("stale", "state-stale", Severity.ERROR, LAW, ("4.1.2",)),
        ("silent", "opens-unsaid", Severity.WARNING, LAW, ("4.1.2",)),
    )
}


def look(page: Page) -> Iterator[Seen]:
    """Let time pass, make every kind of gesture, then type, send and click; each on a fresh page."""
    told: set[tuple[str, ...]] = set()
    for each in _rehearsed(page):
        rule = _RULES[each["kind"]].id
        if (rule, *each["target"]) not in told:
            told.add((rule, *each["target"]))
            minutes = each.get("minutes", 0)
            after = "een minuut" if minutes == 1 else f"{minutes} minuten"
            yield page.seen(rule, each, doubtful=each["unsure"], words=each.get("words", ""), after=after)


def _rehearsed(page: Page) -> Iterator[dict[str, Any]]:
    types, fresh = page.listened, True
    timed, imports = page.run(_TIMED)
    if timed:
        _reload(page, _CLOCK)
        yield from _acted(page, _IDLE, imports)
        fresh = False
    for script, wanted in ((_GESTURES, _GESTURED), (_ANSWERS, _ANSWERED)):
        if types & wanted:
            if types & wanted & _MOVED:
                _reload(page, _UNMOVED)
            elif not fresh:
                page.reload()
            yield from _acted(page, script)
            fresh = False


def _acted(page: Page, script: str, *arguments: Any) -> list[dict[str, Any]]:
    """What is seen while the script acts on the page. Nothing where the page breaks under it, or leaves after all."""
    try:
        page.run(_CLOCK)
        found: list[dict[str, Any]] = page.inspect(script, *arguments)
    except WebDriverException as error:
        if type(error) not in (WebDriverException, JavascriptException):
            raise  # the browser itself does not answer
        return []
    return found


def _reload(page: Page, script: str) -> None:
    """Load the page again, with a script of ours before its own."""
    added = page.cdp("Page.addScriptToEvaluateOnNewDocument", source=script)
    try:
        page.reload()
    finally:
        page.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=added["identifier"])


PROBE = Probe("rehearsal", look, tuple(_RULES.values()), spoils=True)
