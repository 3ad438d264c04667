"""``docs/publishing/parts.md``: every part with its licence. Made by a command, and kept true by a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from plugins.workflow.parts.data import DataSet
from plugins.workflow.parts.licences import Licence
from plugins.workflow.parts.pins import Part

PAGE = Path("docs") / "publishing" / "parts.md"
_BEGIN = "<!-- table: python3 tasks.py parts --licences -->"
_USES = {
    "run": "makes and judges the site",
    "browser": "runs in the browser that judges",
    "node": "npm for a machine without Node",
    "dev": "tests and judges the code",
    "train": "trains the readability model",
    "judges": "outside judges, only for `bench residents`",
}


def renewed(page: str, parts: Iterable[Part], licences: Mapping[str, Licence], data: Iterable[DataSet]) -> str:
    """The page with its tables made anew; what a person wrote above them stays. ``ValueError`` without the mark."""
    above, mark, _ = page.partition(_BEGIN)
    if not mark:
        raise ValueError(f"De regel {_BEGIN} ontbreekt.")
    return above + "\n".join((mark, *_tables(tuple(parts), licences, data))) + "\n"


def _tables(parts: tuple[Part, ...], licences: Mapping[str, Licence], data: Iterable[DataSet]) -> Iterator[str]:
    for use, what in _USES.items():
        some = [part for part in parts if _first(part) == use]
        yield from ("", f"### `{use}`: {what} ({len(some)})", "", "| part | version | licence | why it fits |")
        yield "|---|---|---|---|"
        for part in some:
            licence = licences.get(part.key, Licence())
            name = f"**{part.name}**" if part.chosen else part.name
            yield f"| {name} | {part.version} | {licence.expression or 'unknown'} | {licence.why or 'does not'} |"
    yield from ("", "### Data of others in this repository", "", "| file | what | source | date | licence |")
    yield "|---|---|---|---|---|"
    for each in data:
        yield f"| `{each.path}` | {each.title} | {each.source} | {each.date or '–'} | {each.licence} |"


def _first(part: Part) -> str:
    return next(use for use in _USES if use in part.uses)
