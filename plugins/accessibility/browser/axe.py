"""axe-core by way of axe-selenium-python, whose faults are mended here. Works with its 2.1.6 and 3.0.0.

The wrapper formats options as Python (``False is not defined``), waits out its time when axe refuses, carries an old
axe-core, and injects that into every page anew. Here options go as JSON, a refusal is an answer, a current axe-core is
given, and it is injected once a driver, which also reaches frames.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from axe_selenium_python import Axe

from plugins.accessibility.browser.driver import Driver
from plugins.accessibility.browser.dutch import with_dutch
from plugins.checks.gate import GateFailed

WCAG_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "EN-301-549")
OPTIONS: Mapping[str, Any] = {
    "runOnly": {"type": "tag", "values": [*WCAG_TAGS, "best-practice"]},
    "rules": {"target-size": {"enabled": True}},  # WCAG 2.2 AA, off by default
    "resultTypes": ["violations", "incomplete"],
    "preload": False,  # else axe fetches every style sheet again; only css-orientation-lock asks for that
    "elementRef": True,
}
_SNIPPET = 300
_ROOT = Path(__file__).resolve().parents[3]

_RUN = "\n".join(Path(__file__).with_name(name).read_text("utf-8") for name in ("paths.js", "run.js"))
_QUIET = """
for (const name of ["alert", "print", "open", "close"]) window[name] = () => null;
window.confirm = () => false;
window.prompt = () => null;
"""
"""Windows that pages open stop the driver, also when it closes them: as if a visitor closed each at once."""
_ARRIVED = """
const [entry] = performance.getEntriesByType("navigation");
return [location.href, entry ? entry.responseStatus : 0];
"""


class AxeError(Exception):
    """axe-core did not run on a page; the message is its own, in English, for builders."""


class MendedAxe(Axe):  # type: ignore[misc]  # the package has no types
    """The wrapper on a driver, with the axe-core at ``script``."""

    def __init__(self, driver: Driver, script: Path) -> None:
        super().__init__(driver.remote, str(script))
        self._driver = driver

    def inject(self) -> None:
        """Put axe-core into every page and frame that this driver loads from now on. Once a driver is enough."""
        source = _QUIET + with_dutch(Path(self.script_url).read_text("utf-8"))
        self._driver.cdp("Page.addScriptToEvaluateOnNewDocument", source=source, runImmediately=True)

    def run(self, context: str | None = None, options: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Run axe on the page that is loaded now, or on the first element that the selector ``context`` finds, or on
        what was chosen there: ``asked``.

        Gives ``violations`` and ``incomplete``: lists of ``{"id", "tags", "nodes"}``, each node with ``target`` (CSS
        selectors, from the outermost frame or shadow root inwards), ``path`` (as ``parts`` has it, or none),
        ``html``, ``text``, ``part``: ``main``, ``frame`` (around it) or ``page``, and ``why``, in Dutch: what
        ``dutch.reasons`` takes. ``passed`` and ``idle`` name the rules that found no fault, and those that had nothing
        to judge. Raises :class:`AxeError`; Selenium's errors pass.
        """
        answer: dict[str, Any] = self.selenium.execute_async_script(_RUN, context, dict(options or OPTIONS), _SNIPPET)
        if "refused" in answer:
            raise AxeError(answer["refused"])
        return answer

    def arrived(self) -> tuple[str, int]:
        """The address of the page that is loaded now, and the HTTP status that it came with."""
        address, status = self.selenium.execute_script(_ARRIVED)
        return str(address), int(status)


def axe_version(script: Path) -> str:
    """The version of axe-core in ``script``, as its first lines say; empty when they do not."""
    found = re.search(r"axe v(\d+(?:\.\d+)+)", script.read_text("utf-8")[:200])
    return found[1] if found else ""


def axe_script(environ: Mapping[str, str] = os.environ) -> Path:
    """The axe-core to use: the one that ``HELDER_AXE`` names, else what npm installed. ``GateFailed`` without one."""
    script = Path(environ.get("HELDER_AXE") or _ROOT / "node_modules" / "axe-core" / "axe.min.js")
    if not script.is_file():
        raise GateFailed(
            "axe-core ontbreekt. Zonder axe-core is de toegankelijkheid niet te controleren. "
            "Voer uit: python3 tasks.py build"
        )
    return script
