"""Pages and files that have the fault of one rule each: ``audit`` tells of that rule there, and not at the twin.

They stand in ``tests/accessibility/bites``: ``RULE.html`` beside ``RULE.fine.html``, and for rules on files for
download what ``papers.py`` there makes. The rules that no page can show are told why below.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.workflow.arguments import ROOT
from plugins.workflow.bench.bites import DATE, Bites, Told, command

PAGES = ROOT / "tests" / "accessibility" / "bites" / "pages"
FINE = ".fine"
_EXPERIMENTAL = "axe-core holds it for an experiment, and does not apply it unless asked; we do not ask"
_HIGHEST = "of level AAA, which the law does not ask: off in axe-core, and we do not ask for it"
NEVER_TOLD: Mapping[str, str] = {
    "axe.color-contrast-enhanced": f"{_HIGHEST}. accessibility.contrast-high advises it",
    "axe.css-orientation-lock": f"{_EXPERIMENTAL}. accessibility.orientation-locked looks at it itself",
    "axe.focus-order-semantics": _EXPERIMENTAL,
    "axe.hidden-content": _EXPERIMENTAL,
    "axe.identical-links-same-purpose": f"{_HIGHEST}. accessibility.link-same-text asks for a look",
    "axe.meta-refresh-no-exceptions": f"{_HIGHEST}. accessibility.refresh-late advises it",
    "axe.p-as-heading": f"{_EXPERIMENTAL}. accessibility.heading-fake and heading-by-looks tell it",
    "axe.table-fake-caption": _EXPERIMENTAL,
    "axe.td-has-header": f"{_EXPERIMENTAL}. accessibility.table-no-headers tells it",
}
"""Rule → why no page can show it. They have words for the day that axe-core changes its mind."""


def laid(folder: Path) -> Path:
    """``folder``, with the pages and the files in it."""
    shutil.copytree(PAGES, folder, dirs_exist_ok=True)
    for name, content in import_module("tests.accessibility.bites.papers").papers():
        (folder / name).write_bytes(content)
    return folder


def shown_in(folder: Path) -> dict[str, Path]:
    """Rule → the page or file in ``folder`` that has its fault."""
    return {file.stem: file for file in sorted(folder.iterdir()) if not file.stem.endswith(FINE)}


def twin_of(file: Path) -> Path:
    """The one without the fault; of an old kind of file, the new kind."""
    return next(file.parent.glob(f"{file.stem}{FINE}.*"))


def pages(bites: Bites) -> None:
    """All of them in one audit; each must bite."""
    with TemporaryDirectory(prefix="helder-rules-") as name:
        folder = laid(Path(name))
        told = command("audit", name, "--every-page", "--date", DATE, "--format", "json")
        for rule, file in shown_in(folder).items():
            note(rule, file, told, bites)
    if told.code != 1:
        bites.faults.append(f"page, audit: exit code {told.code}")


def note(rule: str, file: Path, told: Told, bites: Bites) -> None:
    """Did ``told`` have the rule at the file, and not at its twin?"""
    bites.note(rule, "page, audit", bit=bool(told.of(rule, file.name)), spared=not told.of(rule, twin_of(file).name))
