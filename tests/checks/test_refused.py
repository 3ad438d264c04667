"""What the system refuses is told in Dutch, with what to do."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from plugins.checks.refused import REMEDIES, named, reason, sentence


@pytest.mark.parametrize("code", sorted(errno.errorcode))
def test_no_word_of_the_system_itself_gets_through(code: int) -> None:
    error = OSError(code, os.strerror(code), "/srv/site")
    assert os.strerror(code) not in sentence("Het lukte niet", error)
    assert "/srv/site" in named(error)


def test_an_unknown_reason_has_a_number_to_search_for() -> None:
    assert reason(OSError(errno.ENOTTY, "x")) == f"het systeem weigert dat (fout {errno.ENOTTY}, ENOTTY)"
    assert reason(OSError("zomaar")) == "het systeem weigert dat"


def test_a_full_disk_says_what_to_do(tmp_path: Path) -> None:
    told = sentence("De site kon niet worden geschreven", OSError(errno.ENOSPC, "x", str(tmp_path)))
    assert told == f"De site kon niet worden geschreven: de schijf is vol ({tmp_path}). Maak ruimte vrij op de schijf."
    assert all(remedy.endswith(".") for remedy in REMEDIES.values())
