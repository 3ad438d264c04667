"""A fault as an editor gets to read it, whole: tests of the reader hold what was found against it."""

from __future__ import annotations

from typing import Any

from plugins.catalogue.reader.faults import Faults
from plugins.checks import Finding, Place


def fault(kind: str, place: Place, **values: Any) -> Finding:
    """The one fault of ``kind`` at ``place``, with these values in its words."""
    faults = Faults()
    faults.add(kind, place, **values)
    return faults.found[0]
