"""The licence of every part: what it says of itself, what a person read in that, and whether it fits this project.

``licences.toml`` records both for every part, so that the list of parts is the same on every machine. A test holds
it against what is installed: who changes the licence of a part changes what the part says, and is noticed.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.message import Message
from importlib import metadata
from pathlib import Path

from license_expression import (
    ExpressionError,
    LicenseExpression,
    LicenseSymbol,
    LicenseWithExceptionSymbol,
    get_spdx_licensing,
)

from plugins.workflow.parts.pins import Part

RECORD = Path(__file__).parent / "licences.toml"
UNKNOWN = ""
"""No licence that anybody could read: never fits."""

_PERMISSIVE = "permissive"
_WEAK = "copyleft for its own files or library: it is used as it was published, not changed"
_STRONG = "on the EUPL's own list of compatible licences (its appendix)"
_DATA = "data, not code: its name is given, and what is made from it keeps its licence"
FITS: Mapping[str, str] = {
    **dict.fromkeys(
        """0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 CNRI-Python ISC LicenseRef-Public-Domain
        MIT MIT-0 MIT-CMU PSF-2.0 Unlicense Zlib""".split(),
        _PERMISSIVE,
    ),
    **dict.fromkeys("MPL-2.0 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later".split(), _WEAK),
    **dict.fromkeys(
        """AGPL-3.0-only AGPL-3.0-or-later EUPL-1.1 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only
        GPL-3.0-or-later""".split(),
        _STRONG,
    ),
    **dict.fromkeys("CC-BY-4.0 CC-BY-SA-4.0 LicenseRef-CC-BY-SA".split(), _DATA),
}
"""SPDX id → why a part under it may be used here. Anything else is refused until a person has looked at it."""

_CLEAR = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
}
"""Classifiers that name one licence. "BSD License" names none, so a person reads the text of that part."""
_FAMILIES = ("AGPL", "BSD", "GPL", "LGPL")
"""Names of more than one licence, which the library reads as one of them."""
_SPDX = get_spdx_licensing()


@dataclass(frozen=True, slots=True)
class Licence:
    """``expression`` in SPDX, or ``UNKNOWN``; ``said`` is what the part says of itself, when that was not SPDX."""

    expression: str = UNKNOWN
    said: str = ""

    @property
    def fits(self) -> bool:
        """May a part under this be used here?"""
        return fits(self.expression)

    @property
    def why(self) -> str:
        """Why it fits: what ``FITS`` says of the licences in it that do."""
        names = [name for name in FITS if name in self.expression.replace("(", " ").replace(")", " ").split()]
        return "; ".join(dict.fromkeys(FITS[name] for name in names))


def fits(expression: str) -> bool:
    """All of what is joined by AND, one of what is joined by OR. What is no SPDX expression does not fit."""
    parsed = _parsed(expression)
    return parsed is not None and _fits(parsed)


def _parsed(expression: str) -> LicenseExpression | None:
    try:
        found: LicenseExpression | None = _SPDX.parse(expression, validate=not expression.startswith("LicenseRef-"))
    except ExpressionError:
        return None
    return found


def _fits(node: LicenseExpression) -> bool:
    if isinstance(node, LicenseWithExceptionSymbol):  # an exception only allows more
        return _fits(node.license_symbol)
    if isinstance(node, LicenseSymbol):
        return node.key in FITS
    every = all if node.operator.strip() == "AND" else any
    return every(_fits(each) for each in node.args)


def of_metadata(told: Message) -> Licence:
    """What the metadata of an installed Python package say; ``UNKNOWN`` with their words when a person must read."""
    field = str(told.get("License") or "").strip().split("\n")[0][:80]
    classifiers = [str(each) for each in told.get_all("Classifier") or [] if str(each).startswith("License")]
    expression = str(told.get("License-Expression") or "")
    for candidate in (expression, field, _CLEAR.get(classifiers[0], "") if len(classifiers) == 1 else ""):
        if candidate not in _FAMILIES and (parsed := _parsed(candidate)) is not None:
            return Licence(str(parsed))
    short = [each.removeprefix("License :: ").removeprefix("OSI Approved :: ") for each in classifiers]
    return Licence(said=" | ".join(filter(None, (field, *short))))


def installed(part: Part) -> Licence | None:
    """What the part says, when this very version is installed here; for npm what the lock says. ``None``: neither."""
    if part.ecosystem == "npm":
        return Licence(part.licence)
    try:
        found = metadata.distribution(part.name)
    except metadata.PackageNotFoundError:
        return None
    return of_metadata(found.metadata) if found.version == part.version else None  # type: ignore[arg-type]


def recorded() -> dict[str, Licence]:
    """Part's key → licence, from ``licences.toml``."""
    rows = tomllib.loads(RECORD.read_text("utf-8"))
    return {
        f"{ecosystem}/{name}": Licence(row["licence"], row.get("said", ""))
        for ecosystem, parts in rows.items()
        for name, row in parts.items()
    }


def renewed(parts: Iterable[Part], record: Mapping[str, Licence]) -> dict[str, Licence]:
    """The record as it should be: what is installed counts; where that is unclear, what a person read in it."""
    new: dict[str, Licence] = {}
    for part in parts:
        known, seen = record.get(part.key, Licence()), installed(part)
        if seen is None:
            new.setdefault(part.key, known)
        elif seen.expression and known.said != seen.expression:  # else a person read more than the part says
            new[part.key] = seen
        else:
            said = seen.said or seen.expression
            new[part.key] = Licence(known.expression if known.said == said else UNKNOWN, said)
    return new


def as_toml(record: Mapping[str, Licence]) -> str:
    """The text of ``licences.toml``."""
    lines = [
        "# Licence of every part. Written by `python3 tasks.py parts --licences` from what is installed. `said` is",
        "# what a part says where that is no SPDX expression, or not all: then `licence` is what a person read in its",
        "# licence text, and stays as long as the part says the same. Empty: nobody has read it, and the tests fail.",
    ]
    for ecosystem in sorted({key.partition("/")[0] for key in record}):
        lines += ["", f"[{ecosystem}]"]
        for key in sorted(key for key in record if key.startswith(f"{ecosystem}/")):
            said = f", said = {_quoted(record[key].said)}" if record[key].said else ""
            name = key.partition("/")[2]
            lines.append(f"{_quoted(name)} = {{ licence = {_quoted(record[key].expression)}{said} }}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
