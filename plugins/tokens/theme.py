"""The theme's own style sheets: which there are, what they declare, and which custom properties they ask for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import tinycss2
from tinycss2.ast import AtRule, Declaration, FunctionBlock, IdentToken, Node, QualifiedRule

from plugins.checks import Place


@dataclass(frozen=True, slots=True)
class Declared:
    """One declaration: its rule's selector, the at-rules around it from the outside in, its property and value."""

    around: tuple[str, ...]
    selector: str
    name: str
    value: tuple[Node, ...]
    place: Place

    @property
    def text(self) -> str:
        """The value as CSS."""
        return str(tinycss2.serialize(self.value)).strip()


@dataclass(frozen=True)
class Theme:
    """A theme's folder."""

    folder: Path

    @cached_property
    def settings(self) -> Mapping[str, Any]:
        """What ``theme.toml`` says."""
        return tomllib.loads((self.folder / "theme.toml").read_text("utf-8"))

    @property
    def default_tokens(self) -> Path:
        """The file with the tokens of a site that brings none."""
        return self.folder / "static" / str(self.settings["tokens"])

    @property
    def sheets(self) -> list[Path]:
        """The style sheets in their order: those that are listed first, then others by name."""
        static = self.folder / "static"
        listed = [static / name for name in self.settings["sheets"]]
        others = set((static / "css").rglob("*.css")) - {*listed, *self.search, *self.crisis}
        return [*listed, *sorted(others)]

    @property
    def search(self) -> list[Path]:
        """The style sheet that only comes when someone searches; none in a theme without one."""
        return [self.folder / "static" / self.settings["search"]] if "search" in self.settings else []

    @property
    def crisis(self) -> list[Path]:
        """The style sheet of the crisis page, which reads no tokens; none in a theme without one."""
        return [self.folder / "static" / self.settings["crisis"]] if "crisis" in self.settings else []

    @cached_property
    def css(self) -> str:
        """All style sheets together."""
        return "\n".join(sheet.read_text("utf-8") for sheet in self.sheets)

    @cached_property
    def declarations(self) -> tuple[Declared, ...]:
        """Every declaration of every sheet, in order."""
        found: list[Declared] = []
        for sheet in (*self.sheets, *self.search):
            nodes = tinycss2.parse_stylesheet(sheet.read_text("utf-8"), skip_comments=True, skip_whitespace=True)
            path = f"{self.folder.name}/{sheet.relative_to(self.folder).as_posix()}"
            found += _declared(nodes, path, (), "")
        return tuple(found)

    @cached_property
    def asked(self) -> frozenset[str]:
        """The custom properties that the sheets read and do not declare: what a set of tokens can fill in."""
        own = {each.name for each in self.declarations}
        return frozenset(name for each in self.declarations for name in variables(each.value) if name not in own)


def _declared(nodes: Iterable[Node], path: str, around: tuple[str, ...], selector: str) -> Iterator[Declared]:
    for node in nodes:
        if isinstance(node, AtRule) and node.content is not None:
            prelude = str(tinycss2.serialize(node.prelude)).strip()
            inner = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            yield from _declared(inner, path, (*around, f"@{node.at_keyword} {prelude}"), selector)
        elif isinstance(node, QualifiedRule):
            written = str(tinycss2.serialize(node.prelude)).strip()
            inner = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            yield from _declared(inner, path, around, f"{selector} {written}".strip())
        elif isinstance(node, Declaration):
            place = Place(path, node.source_line, node.source_column)
            yield Declared(around, selector, node.name, tuple(node.value), place)


def variables(nodes: Iterable[Node]) -> Iterator[str]:
    """The names that these values read by ``var()``, also those within a fallback."""
    for node in nodes:
        if isinstance(node, FunctionBlock) and node.lower_name == "var":
            yield from (inner.value for inner in node.arguments[:2] if isinstance(inner, IdentToken))
        yield from variables(getattr(node, "arguments", None) or getattr(node, "content", None) or ())
