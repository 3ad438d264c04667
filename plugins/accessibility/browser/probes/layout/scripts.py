"""The scripts of this folder, and the sizes at which pages are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.probes.page import Page

DESK = (1280, 1024)
"""A window on a desk, the size that WCAG counts from."""
TWICE = (640, 512)
"""The same window when a visitor makes the page twice as large."""
FOUR_TIMES = (320, 256)
"""And four times as large."""

_FOLDER = Path(__file__).parent
_LOOKS = (_FOLDER / "looks.js").read_text("utf-8")


def script(name: str, *before: str) -> Callable[..., Any]:
    """A function that runs the script ``name`` on a page and gives its answer; ``looks.js`` and ``before`` precede it."""
    body = "\n".join([_LOOKS, *((_FOLDER / f"{each}.js").read_text("utf-8") for each in (*before, name))])

    def run(page: Page, *arguments: Any) -> Any:
        return page.run(body, *arguments)

    return run


@contextmanager
def window(page: Page, size: tuple[int, int]) -> Iterator[None]:
    """The page in a window of this size, without the scroll bars: their width differs between systems."""
    page.cdp("Emulation.setScrollbarsHidden", hidden=True)
    try:
        with page.sized(*size):
            yield
    finally:
        page.cdp("Emulation.setScrollbarsHidden", hidden=False)
