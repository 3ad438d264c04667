"""One visit to one page: what axe and the probes say of it, for the eyes of different visitors.

The whole is asked of axe at 320 pixels in light. In dark and on a wide screen axe is only asked again where anything
looks otherwise there: a *print* of colours and of what is visible tells. Probes look at a page when its structure is
new; among them are those for forced colours, where contrast is the visitor's own choice and axe has nothing to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.axe import OPTIONS, MendedAxe
from plugins.accessibility.browser.driver import Driver, View
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.server import same_address

_PRINT = Path(__file__).with_name("print.js").read_text("utf-8")
COLOUR_RULES = ("color-contrast", "link-in-text-block")
"""What can be otherwise in another colour scheme."""
WIDE = (1280, 900)


@dataclass(frozen=True, slots=True)
class Job:
    """``address`` is what the browser opens for the page at ``url``.

    ``whole``: also what stands around ``<main>``. ``deep``: forced colours and probes too. ``control``: nothing asked
    for this look, it is in the sample that tests whether looks may be left out.
    """

    url: str
    address: str
    whole: bool = True
    deep: bool = True
    control: bool = False

    def covers(self, other: Job) -> bool:
        """Does an answer to this job answer the other one too?"""
        return self.whole >= other.whole and self.deep >= other.deep


class NotThePage(Exception):
    """The browser shows something else than the page that was asked for. The message is Dutch; no second try helps."""


def visit(driver: Driver, axe: MendedAxe, job: Job, view: View, probes: Iterable[Probe]) -> dict[str, Any]:
    """Open the page and ask all there is to ask. Gives ``violations``, ``incomplete``, ``seen``, and what was done.

    Raises :class:`NotThePage`, :class:`AxeError` and the driver's own errors.
    """
    driver.show(view)
    open_page(driver, axe, job)
    main = not job.whole
    light = _printed(driver, main)
    # Only where a page is looked at in depth may axe fetch the style sheets once more, for rules on those.
    answer = axe.run("main" if main else None, {**OPTIONS, "preload": job.deep})
    looks = ["light"]

    def again(other: View, options: Mapping[str, Any], name: str) -> None:
        driver.show(other)
        if _printed(driver, main) != light:
            _add(answer, axe.run("main" if main else None, options), name)
            looks.append(name)

    colours = {**OPTIONS, "runOnly": {"type": "rule", "values": list(COLOUR_RULES)}}
    again(View(view.width, view.height, "dark"), colours, "dark")
    again(View(*WIDE, "light"), OPTIONS, "wide")
    driver.show(view)
    answer["seen"] = list(_probed(driver, axe, job, view, probes)) if job.deep else []
    return {**answer, "whole": job.whole, "deep": job.deep, "control": job.control, "looks": looks}


def open_page(driver: Driver, axe: MendedAxe, job: Job) -> None:
    """Load the page and make sure that it is the page. Raises :class:`NotThePage`."""
    driver.remote.get(job.address)
    address, status = axe.arrived()
    if not same_address(address, job.address):
        raise NotThePage(
            f"De pagina {job.url} stuurt de browser door naar {_short(address, job)}. "
            "Zo is de pagina zelf niet te controleren. Haal het doorsturen weg."
        )
    if status != 200:
        raise NotThePage(f"De pagina {job.url} is niet te openen: de server gaf antwoord {status}.")


def _probed(driver: Driver, axe: MendedAxe, job: Job, view: View, probes: Iterable[Probe]) -> Iterable[dict[str, Any]]:
    page = Page(driver, view)
    fresh = True
    for probe in probes:
        if not fresh:
            open_page(driver, axe, job)
        for seen in probe.look(page):
            yield seen.as_dict()
        fresh = not probe.spoils


def _printed(driver: Driver, main: bool) -> Any:
    return driver.remote.execute_script(_PRINT, main)


def _add(answer: dict[str, Any], other: Mapping[str, Any], look: str) -> None:
    """Add what only shows in another look. What was found before, on the same element by the same rule, is not news."""
    for kind in ("violations", "incomplete"):
        known = {
            (rule["id"], " ".join(node["target"]))
            for each in (("violations",) if kind == "violations" else ("violations", "incomplete"))
            for rule in answer[each]
            for node in rule["nodes"]
        }
        for rule in other[kind]:
            news = [node for node in rule["nodes"] if (rule["id"], " ".join(node["target"])) not in known]
            if news:
                answer[kind].append({**rule, "look": look, "nodes": news})


def _short(address: str, job: Job) -> str:
    base = job.address.removesuffix(job.url)
    return address.removeprefix(base) if base != job.address else address
