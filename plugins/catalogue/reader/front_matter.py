"""A Markdown file: front matter between two lines of dashes, and the text below it."""

from __future__ import annotations

from plugins.catalogue.model.base import PlacedDict
from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.yaml import read_yaml
from plugins.checks import Place, PlacedText, SourceMap
from plugins.checks.place import Run

FENCE = "---"


def read_front_matter(text: str, path: str, faults: Faults) -> tuple[PlacedDict, PlacedText]:
    """The front matter as placed values, and the body with its place. Raises ``Unreadable`` after noting why."""
    lines = text.split("\n")
    if not text.strip():
        raise faults.stop("file-empty", Place(path, 1))
    if lines[0].rstrip() != FENCE:
        kind = "front-matter-late" if _starts_later(lines) else "front-matter-missing"
        raise faults.stop(kind, Place(path, 1))
    end = next((at for at, line in enumerate(lines[1:], start=1) if line.rstrip() == FENCE), None)
    if end is None:
        raise faults.stop("front-matter-open", Place(path, 1))
    raw = read_yaml("\n".join(lines[1:end]), path, faults, first_line=2)
    if not isinstance(raw, PlacedDict):
        raise faults.stop("not-fields", Place(path, 2))
    raw.place = Place(path, 1)
    # The body keeps its line numbers: line n of the text is line end + 1 + n of the file.
    body_lines = lines[end + 1 :]
    offset = 0
    runs = []
    for number, line in enumerate(body_lines, start=end + 2):
        runs.append(Run(offset, number, 1))
        offset += len(line) + 1
    return raw, PlacedText("\n".join(body_lines), path, SourceMap(tuple(runs)))


def _starts_later(lines: list[str]) -> bool:
    first = next(line for line in lines if line.strip())
    return first.rstrip() == FENCE
