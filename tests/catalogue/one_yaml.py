"""One text of YAML, read by itself."""

from __future__ import annotations

from typing import Any

from plugins.catalogue.reader.faults import Faults
from plugins.catalogue.reader.yaml import read_yaml

PATH = "content/gegevens/proef.yaml"


def read(text: str, first_line: int = 1) -> Any:
    """Read good YAML: without a single fault."""
    faults = Faults()
    value = read_yaml(text, PATH, faults, first_line=first_line)
    assert faults.found == []
    return value
