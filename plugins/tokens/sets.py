"""Which sets of a multi-file export of Tokens Studio are for light, and which for dark."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plugins.tokens.json_places import Node

DARK = re.compile(r"dark|donker", re.IGNORECASE)
_DISABLED = "disabled"


@dataclass(frozen=True)
class Sets:
    """The sets to read one over the other, in order. ``dark`` is empty when nothing in the file is for dark."""

    light: tuple[Node, ...]
    dark: tuple[Node, ...]

    @classmethod
    def of(cls, root: Node) -> Sets | None:
        """The sets of a file; None when it is no export of several sets."""
        if root.get("$themes") is None and root.get("$metadata") is None:
            return None
        sets = {name: node for name, node in root.items if not name.startswith("$")}
        ordered = sorted(sets, key=lambda name: (_order(root).get(name, len(sets)), list(sets).index(name)))
        light, dark = _chosen(root, ordered)
        return cls(tuple(sets[name] for name in light), tuple(sets[name] for name in dark))


def _order(root: Node) -> dict[str, int]:
    metadata = root.get("$metadata")
    listed = metadata.get("tokenSetOrder") if metadata is not None else None
    names = listed.value if listed is not None and isinstance(listed.value, list) else []
    return {name.text: at for at, name in enumerate(names)}


def _chosen(root: Node, ordered: list[str]) -> tuple[list[str], list[str]]:
    """By the themes of the file, one of each group; without any by the names of the sets."""
    groups: dict[str, list[Node]] = {}
    themes = root.get("$themes")
    for theme in themes.value if themes is not None and isinstance(themes.value, list) else []:
        group = theme.get("group")
        groups.setdefault(group.text if group is not None else "", []).append(theme)
    if not groups:
        light = [name for name in ordered if not DARK.search(name)]
        return light, ordered if len(light) < len(ordered) else []
    firsts = [next((t for t in group if not _is_dark(t)), group[0]) for group in groups.values()]
    darks = [
        next((t for t in group if _is_dark(t)), first) for group, first in zip(groups.values(), firsts, strict=True)
    ]
    light, dark = _enabled(firsts, ordered), _enabled(darks, ordered)
    return light, dark if darks != firsts else []


def _is_dark(theme: Node) -> bool:
    name = theme.get("name")
    return name is not None and bool(DARK.search(name.text))


def _enabled(themes: list[Node], ordered: list[str]) -> list[str]:
    chosen = {
        name
        for theme in themes
        if (sets := theme.get("selectedTokenSets")) is not None
        for name, state in sets.items
        if state.text != _DISABLED
    }
    return [name for name in ordered if name in chosen]
