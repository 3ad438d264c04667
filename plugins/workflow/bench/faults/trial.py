"""One fault tried: what is promised, and what happened."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from itertools import takewhile

from plugins.workflow.bench.faults.place import Base, How, Place, Ran, Tree

BLIND = ("unseen=",)
GATE_SECONDS = 60
"""A gate that cannot run says so within a minute."""
_ENGLISH = re.compile(
    r"Errno|No such file|Permission denied|Is a directory|Not a directory|No space left|Read-only|File exists"
    r"|too long|too large|not permitted|Too many|not empty|Invalid argument|Input/output"
)
_TALK = re.compile(r"^(Ik |Er is geen content/taken|\s*$)")


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong. ``hurt(place)`` brings it about, gives how to build, and mends it on the way out.

    ``codes``: the exit codes that are right. ``live``: what residents may see then: ``old``, ``new`` or ``either``.
    ``after`` is the exit code of the next build; ``traceback`` may be told when code that is not ours is at fault.
    """

    group: str
    name: str
    hurt: Callable[[Place], AbstractContextManager[How]]
    codes: tuple[int, ...] = (3,)
    live: str = "old"
    traceback: bool = False
    after: int = 0
    seen: bool = False
    """With a real browser. What has nothing to do with one goes without: that is many times faster."""


class NotRun(Exception):
    """The fault cannot be brought about on this machine; the message says why."""


@dataclass(frozen=True)
class Outcome:
    """What became of it. ``broken`` names each promise that was not kept."""

    fault: Fault
    point: str = ""
    ran: Ran | None = None
    live: str = ""
    after: str = ""
    broken: tuple[str, ...] = ()
    not_run: str = ""

    @property
    def told(self) -> str:
        """The first thing that was said that is not plain talk."""
        return first_words(self.ran.said) if self.ran else ""


def first_words(said: str) -> str:
    """The first line that tells something; of what gates say, the first paragraph."""
    lines = iter(said.splitlines())
    first = next((line.strip() for line in lines if not _TALK.match(line)), "")
    if first.startswith("Deze controles"):
        return " ".join(line.strip() for line in takewhile(str.strip, lines))
    return first


def attempt(fault: Fault, base: Base, *, again: bool = True) -> Outcome:
    """Build with the fault and look what residents see; then build once more without it, unless told not to.

    A build that published in spite of all, and left nothing behind, has left nothing to do.
    """
    with base.place("place", () if fault.seen else BLIND) as place:
        try:
            with fault.hurt(place) as how:
                ran = place.build(how)
                live = _named(place.served(), base)
                where = how.output
                if where is not None and ran.code == 0:
                    live = _named(place.served(where), base)
        except NotRun as reason:
            return Outcome(fault, not_run=str(reason))
        point = place.notes.read_text("utf-8").strip() if place.notes.is_file() else ""
        broken = list(_broken(fault, ran, live))
        after = ""
        if ran.code == 0 and live == "new" and not broken:
            after, broken = "nothing to do", _left(place)
        elif again:
            after, more = _once_more(fault, place, base)
            broken += more
    here = str(place.folder)
    ran = replace(ran, said=ran.said.replace(here, "…"))
    return Outcome(fault, point.replace(here, "…"), ran, live, after, tuple(broken))


def _once_more(fault: Fault, place: Place, base: Base) -> tuple[str, list[str]]:
    """What the next build came to, and what of that is not as promised."""
    again = place.build()
    seen = _named(place.served(), base)
    broken = []
    if again.code != fault.after:
        broken.append(f"next build: exit {again.code}: {first_words(again.said)}")
    elif seen != "new" and not fault.after:
        broken.append("next build did not publish")
    broken += _left(place)
    return "publishes" if again.code == 0 and seen == "new" else f"exit {again.code}", broken


def _left(place: Place) -> list[str]:
    left = place.left_behind()
    return [f"left behind: {', '.join(left[:4])}"] if left else []


def _broken(fault: Fault, ran: Ran, live: str) -> list[str]:
    broken = []
    if ran.code not in fault.codes:
        broken.append(f"exit {ran.code}, not {' or '.join(map(str, fault.codes))}")
    if live != fault.live and not (fault.live == "either" and live in ("old", "new")):
        broken.append(f"live site is {live}, not {fault.live}")
    if ran.code == 0 and live != "new":
        broken.append("exit 0 without publishing")
    if ran.orphans:
        broken.append(f"left running: {', '.join(sorted(set(ran.orphans.values())))}")
    if "Traceback" in ran.said and not fault.traceback:
        broken.append("traceback")
    if (english := _ENGLISH.search(ran.said)) and not fault.traceback:
        broken.append(f"English: {english[0]}")
    if ran.code and ran.code > 0 and fault.group != "streams" and not first_words(ran.said):
        broken.append("says nothing")
    slow = [name for name, gate in ran.gates.items() if not gate["ran"] and gate["seconds"] > GATE_SECONDS]
    return [*broken, *(f"{name} took more than {GATE_SECONDS} s" for name in slow)]


def _named(tree: Tree, base: Base) -> str:
    if tree == base.old:
        return "old"
    if base.own <= tree.keys() and tree.items() <= base.new.items():
        return "new"
    return "changed" if tree else "gone"
