"""The words of Dutch that search needs, from ``language.nl.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path


@cache
def language() -> Mapping[str, str]:
    """By name a list of words, with single spaces between them; in ``same`` with a ``;`` between groups."""
    told = tomllib.loads((Path(__file__).parent / "language.nl.toml").read_text("utf-8"))
    return {
        name: ";".join(" ".join(line.split()) for line in text.strip().splitlines())
        if name == "same"
        else " ".join(dict.fromkeys(text.split()))
        for name, text in told.items()
    }
