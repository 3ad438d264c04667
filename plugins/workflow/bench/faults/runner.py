"""``python -m plugins.workflow.bench.faults.runner SABOTAGE … -- build …``: the public command, sabotaged from within.

Each sabotage is ``name=value``. It is set up first; then ``plugins.workflow`` runs as the main program, as it always
does, in this same process.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable, Mapping

from plugins.workflow.bench.faults import events, sabotage

SABOTAGES: Mapping[str, Callable[[str], None]] = {
    "log": events.log,
    "at": events.act_at,
    "without": sabotage.without,
    "raise": sabotage.raise_in,
    "hang": sabotage.hang_in,
    "wait": sabotage.wait_for_lock,
    "hurry": sabotage.hurry,
    "theme": sabotage.use_theme,
    "clock": sabotage.move_clock,
    "unseen": sabotage.unseen,
}


def main(words: list[str]) -> None:
    """Set up what stands before ``--`` and become the command behind it."""
    end = words.index("--")
    for word in words[:end]:
        name, _, value = word.partition("=")
        SABOTAGES[name](value)
    sys.argv = ["plugins.workflow", *words[end + 1 :]]
    runpy.run_module("plugins.workflow", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1:])
