"""Faults in code: plugins that do not load or that raise, gates that raise or never come back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial

from plugins.workflow.bench.faults.place import Base, How, Place
from plugins.workflow.bench.faults.trial import Fault
from plugins.workflow.gates import EXPECTED

HANDLERS = (
    *("initialized", "get_generators", "generator_init", "static_generator_finalized", "all_generators_finalized"),
    *("get_writer", "finalized"),
)


def code(_base: Base) -> Iterator[Fault]:
    """All of them."""
    import pelicanconf

    for plugin in pelicanconf.PLUGINS:
        if isinstance(plugin, str):
            yield _fault(f"{plugin} cannot be imported", f"without={plugin}")
    yield _fault("the verdict’s own plugin cannot be imported", "without=plugins.workflow.plugin")
    for handler in HANDLERS:
        yield _fault(f"a plugin raises at {handler}", f"raise={handler}")
    for gate in EXPECTED:
        yield _fault(f"gate {gate} raises", f"raise=gate {gate}")
    yield _fault("gate readability waits for ever", "hang=gate readability")
    # On one page that is that page's fault (1); on many it is the gate's (3).
    yield replace(_fault("gate integrity works for ever", "hang=busy gate integrity"), codes=(1, 3))
    yield _fault("gate tokens works for ever", "hang=busy gate tokens")
    yield _fault("a plugin waits for ever while pages are made", "hang=static_generator_finalized", "hurry=30")


def _fault(name: str, *sabotage: str) -> Fault:
    return Fault("code", name, partial(sabotaged, sabotage), (3,), "old", traceback=True)


@contextmanager
def sabotaged(sabotage: Sequence[str], place: Place) -> Iterator[How]:
    """Something in the process of the build is wrong."""
    yield How(sabotage=sabotage)
