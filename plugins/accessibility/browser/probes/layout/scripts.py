"""The scripts of this folder, put together: each begins with ``looks.js``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.probes.page import Page

_FOLDER = Path(__file__).parent


def script(*names: str) -> Callable[..., Any]:
    """A function that runs these scripts on a page as one, and gives the answer of the last: the others define."""
    return running("\n".join((_FOLDER / f"{name}.js").read_text("utf-8") for name in ("looks", *names)))


def running(body: str) -> Callable[..., Any]:
    """A function that runs this script on a page with the arguments that it is given."""

    def run(page: Page, *arguments: Any) -> Any:
        return page.run(body, *arguments)

    return run
