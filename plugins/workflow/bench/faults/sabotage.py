"""What can be wrong inside a build: plugins that do not load or raise, gates that raise or hang, a leaping clock."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NoReturn


class Sabotage(Exception):
    """Somebody else's plugin has a fault."""


def without(module: str) -> None:
    """The module cannot be imported."""
    sys.modules[module] = None  # type: ignore[assignment]  # what the import system takes as: there is none


def raise_in(where: str) -> None:
    """``signal`` of Pelican, such as ``finalized``, or ``gate NAME``: whoever is called there raises."""
    _put(where, _raise)


def hang_in(where: str) -> None:
    """The same, and it never comes back: it waits, or with ``busy `` before the name, works on."""
    _put(where.removeprefix("busy "), _work if where.startswith("busy ") else _wait)


def wait_for_lock(seconds: str) -> None:
    """How long a build waits for another; only to make a test short."""
    importlib.import_module("plugins.workflow.published").LOCK_SECONDS = float(seconds)  # type: ignore[attr-defined]


def hurry(seconds: str) -> None:
    """How long pages may take to make; only to make a test short."""
    importlib.import_module("plugins.workflow.pelican").RENDERING_SECONDS = float(seconds)  # type: ignore[attr-defined]


def use_theme(folder: str) -> None:
    """Build with another theme."""
    build = importlib.import_module("plugins.workflow.build")
    build.Session = _with_theme(build.Session, Path(folder))  # type: ignore[attr-defined]


def move_clock(seconds: str) -> None:
    """The clock of the machine leaps each time that it is read, to and fro."""
    true, leaps = time.time, [float(seconds), -float(seconds)]

    def leaping() -> float:
        leaps.reverse()
        return true() + leaps[0]

    time.time = leaping


def unseen(_value: str) -> None:
    """No browser: for faults that have nothing to do with one, where many builds have to be quick."""
    from plugins.accessibility import gate, plugin
    from plugins.checks.gate import Audit

    blind = replace(gate.GATE, audit=lambda site, _context, _options: Audit(len(site.documents), ()))
    gate.GATE = plugin.GATE = blind  # type: ignore[attr-defined]


def _with_theme(session: Callable[..., Any], theme: Path) -> Callable[..., Any]:
    return lambda **given: session(**{**given, "theme": theme})


_kept: list[Any] = []
"""Pelican's signals hold who listens by weak references."""


def _put(where: str, act: Callable[..., NoReturn]) -> None:
    if where.startswith("gate "):
        _put_in_gate(where.removeprefix("gate "), act)
        return
    signals = importlib.import_module("pelican").signals
    kept = partial(_called, act)
    _kept.append(kept)
    getattr(signals, where).connect(kept)


def _put_in_gate(name: str, act: Callable[..., NoReturn]) -> None:
    if name == "catalogue":  # its rules look while the content is read
        session = importlib.import_module("plugins.workflow.session")
        session.RULES = (replace(session.RULES[0], find=act), *session.RULES[1:])  # type: ignore[attr-defined]
        return
    rooms = importlib.import_module(f"plugins.{name}.gate"), importlib.import_module(f"plugins.{name}.plugin")
    gate = rooms[0].GATE
    rules = gate.page_rules or gate.site_rules or gate.source_rules
    kind = "page_rules" if gate.page_rules else "site_rules" if gate.site_rules else "source_rules"
    broken = replace(gate, **{kind: (replace(rules[0], find=act), *rules[1:])}) if rules else replace(gate, audit=act)
    for room in rooms:
        room.GATE = broken  # type: ignore[attr-defined]


def _called(act: Callable[..., NoReturn], sender: Any, **_rest: Any) -> NoReturn:
    act(sender)


def _raise(*_given: Any) -> NoReturn:
    raise Sabotage("somebody else's fault")


def _wait(*_given: Any) -> NoReturn:
    while True:
        time.sleep(3600)


def _work(*_given: Any) -> NoReturn:
    while True:
        pass
