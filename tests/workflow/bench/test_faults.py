"""The most telling rows of the fault matrix, without a browser; ``bench faults`` has them all."""

from __future__ import annotations

import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from plugins.workflow.bench.faults import code, disks, processes, sources, stores, surroundings
from plugins.workflow.bench.faults.kills import at
from plugins.workflow.bench.faults.place import Base, How, Place, found
from plugins.workflow.bench.faults.trial import BLIND, Fault, attempt

LIMIT = partial(disks._limit, resource.RLIMIT_FSIZE, 24 * 1024)
READ = f"open\t{{content}}/{sources.BACK}"
SWAP = "publishing point\tos.rename"


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Base]:
    """A small town, its site online, and a page changed since."""
    processes.adopt()
    before = frozenset(processes.children())
    yield found(tmp_path_factory.mktemp("town"), BLIND)
    assert not processes.orphans(before, 5)


FAULTS = (
    Fault("kill -9", "while pages are made", partial(at, "rendering\topen", "kill", "KILL"), (-9,)),
    Fault("kill -9", "before the manifest", partial(at, "publishing write_manifest", "kill", "KILL"), (-9,)),
    Fault("kill -9", "just before the swap", partial(at, SWAP, "kill", "KILL"), (-9,)),
    Fault("kill -9", "just after the swap", partial(at, "publishing confirm", "kill", "KILL"), (-9,), "new"),
    Fault("SIGTERM", "in a gate", partial(at, "gate readability", "kill", "TERM"), (143,)),
    Fault("limits", "no file may grow", partial(disks.limited, LIMIT)),
    Fault("disk full", "as the site is written", partial(disks.full, "live", 20)),
    Fault("disk full", "as reports are written", partial(disks.full, "state", 0), (3,), "new"),
    Fault("code", "a plugin is missing", partial(code.sabotaged, ["without=plugins.pages.plugin"]), traceback=True),
    Fault("code", "a plugin raises at the end", partial(code.sabotaged, ["raise=finalized"]), traceback=True),
    Fault("code", "a gate raises", partial(code.sabotaged, ["raise=gate integrity"]), traceback=True),
    Fault("together", "somebody holds the lock", sources.held),
    Fault("streams", "nobody hears that a page is wrong", surroundings.wrong_and_unread, (1,)),
    Fault("streams", "all are closed", partial(surroundings.before_exec, partial(os.closerange, 0, 3)), (0,), "new"),
    Fault("paths", "too long a name", partial(surroundings.to, "x" * 250), (2, 3)),
    Fault("sources", "a page goes as it is read", partial(sources.gone, READ, sources.BACK), (1, 3)),
    Fault("cache", "damaged", partial(stores.damaged, stores._truncate), (0,), "new"),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.group}: {fault.name}")
def test_whatever_goes_wrong_residents_see_a_whole_site_and_the_exit_code_tells(fault: Fault, base: Base) -> None:
    outcome = attempt(fault, base, again=False)
    if outcome.not_run:
        pytest.skip(f"not run: {outcome.not_run}")
    assert outcome.ran is not None
    assert not outcome.broken, outcome.ran.said


def test_the_next_build_publishes_and_leaves_nothing_behind(base: Base) -> None:
    with base.place("town", BLIND) as place:
        for event in ("rendering\topen", "gate separation\tos.rename", "publishing write_manifest", SWAP):
            assert place.build(How(sabotage=[f"at={event}:kill:KILL:{place.notes}"])).code == -9
            assert place.served() == base.old
        assert place.left_behind()
        assert place.build().code == 0
        assert place.served() == base.new
        assert not place.left_behind()


def test_the_matrix_notices_a_live_site_that_is_not_whole(base: Base) -> None:
    @contextmanager
    def spoilt(place: Place) -> Iterator[How]:
        with at("reading", "remove", str(place.output.resolve() / "contact" / "index.html"), place) as how:
            yield How(sabotage=[*how.sabotage, "raise=gate integrity"])

    outcome = attempt(Fault("self", "a page of the live site goes", spoilt, traceback=True), base, again=False)
    assert "live site is changed, not old" in outcome.broken


def test_the_matrix_notices_an_exit_code_that_says_nothing(base: Base) -> None:
    outcome = attempt(Fault("self", "the lock is held", sources.held, (0,)), base, again=False)
    assert "exit 3, not 0" in outcome.broken
