"""Builds that are ended at any point."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from plugins.workflow.bench.faults.place import Base, How, Place
from plugins.workflow.bench.faults.trial import BLIND, Fault

IN_A_PHASE = 2
IN_THE_BROWSER = 6
AT_EACH = tuple(f"publishing {name}" for name in ("write_manifest", "publish", "sync", "point", "confirm"))
"""From the manifest to the last rename: killed at every event."""
SIGNALS = {"TERM": 143, "INT": 130, "HUP": 129}


def kills(base: Base) -> Iterator[Fault]:
    """``kill -9`` in each phase and at every event of publishing; then the other ways to end a build."""
    for seen in (False, True):
        log = events_of(base, seen=seen)
        for number, phase in points(log):
            if phase.startswith("browser") == seen:
                live = "either" if phase.startswith(_AT_THE_SWAP) else "old"
                yield Fault("kill -9", phase, partial(at, str(number), "kill", "KILL"), (-9,), live, seen=seen)
        for phase in _SEEN if seen else _BLIND:
            yield from _stops(log, phase, seen)


_AT_THE_SWAP = ("publishing", "lock", "reports", "between")
_SEEN = ("browser",)
_BLIND = ("reading", "rendering", "gate readability", "publishing inventory", "publishing write_manifest", "reports")


def _stops(log: list[str], phase: str, seen: bool) -> Iterator[Fault]:
    """The other ways to end a build in this phase."""
    some = [number for number, told in enumerate(log, 1) if told.startswith(phase)]
    if not some:
        return
    live = "either" if phase.startswith(_AT_THE_SWAP) else "old"
    when = str(some[len(some) // 2])
    yield Fault("kill -9 of the group", phase, partial(at, when, "killgroup", "KILL"), (-9,), live, seen=seen)
    for name, code in SIGNALS.items():
        yield Fault(f"SIG{name}", phase, partial(at, when, "kill", name), (code,), live, seen=seen)


def events_of(base: Base, *, seen: bool) -> list[str]:
    """What a build that nobody hurts does, one line an event."""
    with base.place("counted", () if seen else BLIND) as place:
        place.build(How(sabotage=[f"log={place.notes}"]))
        return place.notes.read_text("utf-8", "replace").splitlines()


def points(log: list[str]) -> list[tuple[int, str]]:
    """Where to kill: some events of each phase, spread evenly, and every one around the swap."""
    phases: dict[str, list[int]] = defaultdict(list)
    chosen: dict[int, str] = {}
    for number, told in enumerate(log, 1):
        phase, event, _ = told.split("\t", 2)
        phases[phase].append(number)
        if phase in AT_EACH:
            chosen[number] = f"{phase}: {event}"
    for phase, numbers in phases.items():
        many = min(IN_THE_BROWSER if phase == "browser" else IN_A_PHASE, len(numbers))
        for index in range(many):
            number = numbers[(len(numbers) - 1) * index // max(1, many - 1)]
            chosen.setdefault(number, f"{phase}: {index + 1} of {many}")
    return sorted(chosen.items())


@contextmanager
def at(when: str, action: str, argument: str, place: Place) -> Iterator[How]:
    """Do ``action`` at event ``when``."""
    yield How(sabotage=[f"at={when}:{action}:{argument}:{place.notes}"])
