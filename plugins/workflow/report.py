"""``report``: the report of the last build, to read in a browser."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence

from plugins.workflow.arguments import STATE, Arguments
from plugins.workflow.terminal import say

FILE = STATE / "rapport.html"


def main(words: Sequence[str]) -> int:
    """Open the report, or say where it is. 2 when there is none yet."""
    arguments = Arguments("report", "Open het verslag van de laatste build.")
    arguments.add_argument("--no-open", action="store_true", help="zeg alleen waar het verslag staat")
    options = arguments.parse_args(words)
    if not FILE.is_file():
        say("Er is nog geen verslag. Maak eerst de site: python3 tasks.py build")
        return 2
    print(FILE)
    if not options.no_open:
        webbrowser.open(FILE.as_uri())
    return 0
