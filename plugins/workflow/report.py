"""``report``: the report of the last build, to read in a browser; with ``--online`` what is not online yet."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence

from plugins.catalogue.reader import read_content
from plugins.workflow.arguments import STATE, Arguments, add_content, content_folder
from plugins.workflow.online import online_report
from plugins.workflow.terminal import say

FILE = STATE / "rapport.html"


def main(words: Sequence[str]) -> int:
    """Open the report, or say where it is. 2 when there is none yet."""
    arguments = Arguments("report", "Open het verslag van de laatste build.")
    arguments.add_argument("--no-open", action="store_true", help="zeg alleen waar het verslag staat")
    arguments.add_argument("--online", action="store_true", help="toon per thema welke diensten nog niet online kunnen")
    add_content(arguments)
    options = arguments.parse_args(words)
    if options.online:
        return _online(options.content)
    if not FILE.is_file():
        say("Er is nog geen verslag. Maak eerst de site: python3 tasks.py build")
        return 2
    print(FILE)
    if not options.no_open:
        webbrowser.open(FILE.as_uri())
    return 0


def _online(folder: str) -> int:
    """The list of what is not online yet. 1 when the content cannot be read: it would tell half."""
    reading = read_content(content_folder(folder))
    if reading.catalogue is None or reading.failed:
        say("De inhoud is niet te lezen. Kijk wat er mis is: python3 tasks.py check")
        return 1
    print(online_report(reading.catalogue), end="")
    return 0
