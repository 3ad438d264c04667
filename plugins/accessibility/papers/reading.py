"""From a file to facts, and the process in which that happens.

Files come from many hands. What hangs, crashes or eats memory inside a library takes that process along and no more.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from plugins.accessibility.papers.citizens import has_citizen_number
from plugins.accessibility.papers.facts import BROKEN, GOOD, HEAVY, LOCKED, READY, STRANGE, Facts
from plugins.accessibility.papers.kinds import LOCKED_OFFICE, OFFICE, OLD_OFFICE, OPEN_DOCUMENT, PDF, kind_of
from plugins.accessibility.papers.office import read_office
from plugins.accessibility.papers.open_document import read_open_document
from plugins.accessibility.papers.parts import Parts, TooMuch
from plugins.accessibility.papers.pdf import read_pdf

MEMORY = 2_000_000_000
"""Bytes that the process may ask for."""


def read(data: bytes) -> Facts:
    """The facts of a file with this content. Whatever a library raises means that the file is broken."""
    kind = kind_of(data)
    try:
        if kind == PDF:
            return read_pdf(data)
        if kind in OFFICE:
            return _with_numbers(read_office(Parts(data), kind), data)
        if kind in OPEN_DOCUMENT:
            return _with_numbers(read_open_document(Parts(data), kind), data)
    except (MemoryError, TooMuch):
        return Facts(kind, HEAVY)
    except Exception:
        return Facts(kind, BROKEN)
    if kind == LOCKED_OFFICE:
        return Facts(kind, LOCKED)
    return Facts(kind) if kind == OLD_OFFICE else Facts(kind, STRANGE if kind else BROKEN)


def _with_numbers(facts: Facts, data: bytes) -> Facts:
    return replace(facts, citizen_number=facts.state == GOOD and has_citizen_number(Parts(data), facts.kind))


def serve(asked: TextIO, told: TextIO, seconds: int) -> None:
    """Answer each line with a path by a line with facts; a file that needs more of the processor ends the process."""
    print(READY, file=told, flush=True)
    for line in asked:
        _limit(seconds)
        facts = _read_file(Path(json.loads(line)))
        print(json.dumps(facts.as_dict()), file=told, flush=True)


def _read_file(path: Path) -> Facts:
    try:
        return read(path.read_bytes())
    except OSError:
        return Facts(state=BROKEN)


def _limit(seconds: int) -> None:
    """Bound processor time from now on, and memory; not on Windows, where the one who asks only waits so long."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        usage = resource.getrusage(resource.RUSAGE_SELF)
        used = int(usage.ru_utime + usage.ru_stime) + 1
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, most))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    serve(sys.stdin, sys.stdout, int(sys.argv[1]))
