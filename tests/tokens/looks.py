"""Looks for tests: files with tokens, held against the theme as it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from plugins.checks import Context, Finding, judge_source, numbered
from plugins.tokens.gate import GATE
from plugins.tokens.style import Style, style_of
from plugins.tokens.theme import Theme
from tests.helpers import TODAY

ROOT = Path(__file__).parents[2]
THEME = Theme(ROOT / "theme")
LOOKS = Path(__file__).parent / "looks"
ZANDWAARD = ("zandwaard.json", "zandwaard-studio.json")
"""The same look in the form of the Design Tokens Community Group, and in that of Tokens Studio."""


def style(tmp_path: Path, text: str, name: str = "look.json") -> Style:
    """The look that a file with this text makes."""
    file = tmp_path / name
    file.write_bytes(text.encode("utf-8"))
    return style_of(THEME, file, f"content/huisstijl/{name}")


def found(look: Style) -> list[Finding]:
    """What the gate says of a look."""
    return list(numbered(judge_source(look, Context(date=TODAY), GATE)))


def rules(look: Style) -> set[str]:
    """The rules that it breaks."""
    return {finding.rule for finding in found(look)}


def zandwaard() -> dict[str, Any]:
    """The tokens of Zandwaard for light, to change."""
    tokens: dict[str, Any] = json.loads((LOOKS / "zandwaard.json").read_text("utf-8"))
    return tokens


def changed(tmp_path: Path, path: str, value: Any) -> Style:
    """Zandwaard with another value for one token. Each token stands on a line of its own."""
    tokens = zandwaard()
    *groups, last = path.split(".")
    group = tokens
    for name in groups:
        group = group[name]
    group[last] = {**group.get(last, {}), "$value": value}
    return style(tmp_path, json.dumps(tokens, indent=1))
