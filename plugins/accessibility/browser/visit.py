"""One visit to one page: what axe and the probes say of it, for the eyes of different visitors.

The whole is asked of axe at 320 pixels in light. In dark and on a wide screen axe is only asked again where anything
looks otherwise there: a *print* of colours and of what is visible tells. Probes look at a page when its structure is
new; among them are those for forced colours, where contrast is the visitor's own choice and axe has nothing to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.axe import OPTIONS, MendedAxe
from plugins.accessibility.browser.driver import Driver, View
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe
from plugins.accessibility.browser.server import same_address

_PRINT = Path(__file__).with_name("print.js").read_text("utf-8")
_CHOOSE = Path(__file__).with_name("choose.js").read_text("utf-8")
COLOUR_RULES = ("color-contrast", "link-in-text-block")
"""What can be otherwise in another colour scheme."""
WIDE = (1280, 900)


@dataclass(frozen=True, slots=True)
class Focus:
    """The elements to ask axe and the probes about, by their paths in a page that is built as ``shape`` says.

    ``None`` for all: the whole of ``<main>``, the whole page.
    """

    shape: str
    axe: Sequence[Sequence[int]] | None
    probes: Sequence[Sequence[int]] | None


@dataclass(frozen=True, slots=True)
class Job:
    """``address`` is what the browser opens for the page at ``url``.

    ``whole``: also what stands around ``<main>``. ``deep``: forced colours and probes too. ``control``: nothing asked
    for this look, it is in the sample that tests whether looks may be left out. ``main`` and ``coarse`` are the
    contexts that axe and the probes are asked about, ``None`` for all of the page; ``focus`` their elements.
    """

    url: str
    address: str
    whole: bool = True
    deep: bool = True
    control: bool = False
    main: frozenset[str] | None = None
    coarse: frozenset[str] | None = None
    focus: Focus | None = None


class NotThePage(Exception):
    """The browser shows something else than the page that was asked for. The message is Dutch; no second try helps."""


def visit(driver: Driver, axe: MendedAxe, job: Job, view: View, probes: Iterable[Probe]) -> dict[str, Any]:
    """Open the page and ask all there is to ask. Gives ``violations``, ``incomplete``, ``seen``, and what was done.

    ``same``: is it built as the job says? If not, scripts changed it, and all of it was asked about.
    Raises :class:`NotThePage`, :class:`AxeError` and the driver's own errors.
    """
    driver.show(view)
    open_page(driver, axe, job)
    same = _chosen(driver, job)
    context = None if job.whole else "asked"
    light = _printed(driver, context)
    # Only where a page is looked at in depth may axe fetch the style sheets once more, for rules on those.
    answer = axe.run(context, {**OPTIONS, "preload": job.deep})
    looks = ["light"]

    def again(other: View, options: Mapping[str, Any], name: str) -> None:
        driver.show(other)
        if _printed(driver, context) != light:
            _add(answer, axe.run(context, options), name)
            looks.append(name)

    colours = {**OPTIONS, "runOnly": {"type": "rule", "values": list(COLOUR_RULES)}}
    again(View(view.width, view.height, "dark"), colours, "dark")
    again(View(*WIDE, "light"), OPTIONS, "wide")
    answer["seen"] = list(_probed(driver, axe, job, view, probes)) if job.deep else []
    asked, probed = (sorted(each) if same and each is not None else None for each in (job.main, job.coarse))
    done = {"whole": job.whole, "deep": job.deep, "control": job.control, "asked": asked, "probed": probed}
    return {**answer, **done, "same": same, "looks": looks}


def merged(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """The answers of two visits to one page as one: the second asked what the first did not."""
    answer = {**after, **{kind: [*before[kind]] for kind in ("violations", "incomplete")}}
    _add(answer, after, "")
    seen = [*before["seen"], *(each for each in after["seen"] if each not in before["seen"])]
    union = {
        name: None if before[name] is None or after[name] is None else sorted({*before[name], *after[name]})
        for name in ("asked", "probed")
    }
    if not before["deep"] or not after["deep"]:
        union["probed"] = before["probed"] if before["deep"] else after["probed"]
    flags = {name: before[name] or after[name] for name in ("whole", "deep", "control")}
    sets = {name: [*dict.fromkeys((*before[name], *after[name]))] for name in ("passed", "idle", "looks")}
    return {**answer, **union, **flags, **sets, "seen": seen, "same": before["same"] and after["same"]}


def _chosen(driver: Driver, job: Job) -> bool:
    """Choose the elements to ask about; all of them when the page is not built as expected."""
    if job.focus is None:
        return False
    return bool(driver.remote.execute_script(_CHOOSE, job.focus.shape, job.focus.axe, job.focus.probes))


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
    driver.show(view)
    page = Page(driver, view)
    fresh = True
    for probe in probes:
        if not fresh:
            open_page(driver, axe, job)
        for seen in probe.look(page):
            yield seen.as_dict()
        fresh = not probe.spoils


def _printed(driver: Driver, context: str | None) -> Any:
    return driver.remote.execute_script(_PRINT, context)


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
                answer[kind].append({**rule, **({"look": look} if look else {}), "nodes": news})


def _short(address: str, job: Job) -> str:
    base = job.address.removesuffix(job.url)
    return address.removeprefix(base) if base != job.address else address
