"""Is there a way out of the elements that the Tab key does not leave? WCAG allows any that the page tells of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from plugins.accessibility.browser.probes.keyboard.scripts import script
from plugins.accessibility.browser.probes.page import ALT, CONTROL, Page

REST = 0.03
"""Seconds for scripts that answer a key or a focus with a little delay."""
_SURE = 0.2
_MOST_STEPS_BACK = 8
_FEW, _OFTEN = 3, 10
_TRAP = script("trap")


def circle(stops: Sequence[int], expected: int) -> list[int]:
    """The numbers of the stops that the walk did not come out of; empty when it did."""
    tail = stops[len(stops) // 2 :]
    if len(tail) <= expected:  # a long page: not walked twice
        tail = stops[-_OFTEN:]
        if len(tail) < _OFTEN or len(set(tail)) > _FEW:
            return []
    return [] if -1 in tail else sorted(set(tail))


def locked(page: Page, numbers: list[int]) -> bool:
    """Do Shift and Tab, Escape, the keys that the page tells of, and its harmless buttons all leave the focus there?"""
    return not (_back(page, numbers) or _escape(page, numbers) or _chord(page, numbers) or _button(page, numbers))


def place(page: Page, numbers: list[int]) -> dict[str, Any]:
    """The first of the elements, described; doubtful when they all lie over the page, as a dialog does."""
    facts: dict[str, Any] = page.run(_TRAP, "facts", numbers)
    return facts


def _left(page: Page, numbers: list[int]) -> bool:
    """Is the focus elsewhere, and does it stay there?"""
    for seconds in (REST, _SURE):
        page.rest(seconds)
        if page.run(_TRAP, "held", numbers):
            return False
    return True


def _back(page: Page, numbers: list[int]) -> bool:
    for _ in range(min(len(numbers) + 2, _MOST_STEPS_BACK)):
        page.tab(back=True)
        if _left(page, numbers):
            return True
    return False


def _forward(page: Page, numbers: list[int]) -> bool:
    for _ in range(min(len(numbers) + 1, _MOST_STEPS_BACK)):
        page.tab()
        if _left(page, numbers):
            return True
    return False


def _escape(page: Page, numbers: list[int]) -> bool:
    page.press("Escape")
    return _left(page, numbers) or _forward(page, numbers)


def _chord(page: Page, numbers: list[int]) -> bool:
    for key, alt, control, shift in page.run(_TRAP, "chords"):
        page.press(key, shift=shift, held=(ALT if alt else 0) | (CONTROL if control else 0))
        if _left(page, numbers) or _forward(page, numbers):
            return True
    return False


def _button(page: Page, numbers: list[int]) -> bool:
    if not page.run(_TRAP, "use", numbers):
        return False
    return _left(page, numbers) or _forward(page, numbers) or _chord(page, numbers)
