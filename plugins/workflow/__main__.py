"""``python -m plugins.workflow COMMAND …``: what ``tasks.py`` hands over to once everything is set up."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence

from plugins.workflow import process
from plugins.workflow.arguments import UsageError
from plugins.workflow.terminal import say

COMMANDS = {
    "build": "plugins.workflow.build",
    "check": "plugins.workflow.check",
    "score": "plugins.workflow.score",
    "audit": "plugins.workflow.audit",
    "forecast": "plugins.workflow.forecast.command",
    "preview": "plugins.workflow.preview",
    "new": "plugins.workflow.new",
    "rollback": "plugins.workflow.rollback",
    "export": "plugins.workflow.export",
    "report": "plugins.workflow.report",
    "serverconfig": "plugins.workflow.serverconfig",
    "statement": "plugins.workflow.statement",
    "handbook": "plugins.workflow.handbook",
    "train": "plugins.workflow.train",
    "parts": "plugins.workflow.parts.command",
    "bench": "plugins.workflow.bench.command",
}
"""Command → module with ``main(words) -> exit code``. Loaded when asked for: ``score`` need not wait for Pelican."""


def main(words: Sequence[str]) -> int:
    """Run the command. Returns its exit code."""
    process.prepare()
    code = process.run(lambda: _run(words))
    process.finish()
    return code


def _run(words: Sequence[str]) -> int:
    try:
        module = importlib.import_module(COMMANDS[words[0]])
        code: int = module.main(words[1:])
    except UsageError as problem:
        say(str(problem))
        return 2
    except KeyboardInterrupt:
        say("Gestopt.")
        return 130
    except BrokenPipeError:
        return 0
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
