"""The house keeps to its own rules: who imports whom, and who may know Pelican."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PLUGINS = Path(__file__).parents[1] / "plugins"

MAY_IMPORT: dict[str, frozenset[str]] = {
    "checks": frozenset(),
    "catalogue": frozenset(("checks",)),
    "rendering": frozenset(("checks", "catalogue")),
    "appointments": frozenset(("checks", "catalogue", "rendering")),
    "pages": frozenset(("checks", "catalogue", "rendering")),
    "search": frozenset(("checks", "catalogue", "rendering")),
    "separation": frozenset(("checks",)),
    "readability": frozenset(("checks",)),
    "accessibility": frozenset(("checks",)),
    "integrity": frozenset(("checks",)),
    "tokens": frozenset(("checks",)),
    "top_tasks": frozenset(("checks",)),
    "reports": frozenset(("checks",)),
    "publishing": frozenset(("checks",)),
    "serving": frozenset(("checks",)),
}
"""Room → the other rooms that it may import. ``workflow`` may import all."""

KNOWS_PELICAN = ("plugin.py", "rendering/generator.py", "workflow/pelican.py")


def modules() -> list[Path]:
    return sorted(PLUGINS.rglob("*.py"))


def imported(module: Path) -> set[str]:
    """Full names of everything that a module imports, also inside functions."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(PLUGINS).as_posix())
def test_a_room_imports_only_the_rooms_it_may(module: Path) -> None:
    room = module.relative_to(PLUGINS).parts[0]
    if room in ("workflow", "__init__.py"):
        return
    others = {name.split(".")[1] for name in imported(module) if name.startswith("plugins.")} - {room}
    assert others <= MAY_IMPORT[room], f"{module.name} imports {sorted(others - MAY_IMPORT[room])}"


@pytest.mark.parametrize("module", modules(), ids=lambda path: path.relative_to(PLUGINS).as_posix())
def test_only_plugins_and_the_generator_know_pelican(module: Path) -> None:
    shown = module.relative_to(PLUGINS).as_posix()
    if any(name == "pelican" or name.startswith("pelican.") for name in imported(module)):
        assert shown.endswith(KNOWS_PELICAN)


def test_every_room_stands_on_the_map() -> None:
    rooms = {path.name for path in PLUGINS.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert rooms == {*MAY_IMPORT, "workflow"}
    drawn = (PLUGINS / "__init__.py").read_text("utf-8")
    assert all(f"``{room}``" in drawn for room in rooms)
