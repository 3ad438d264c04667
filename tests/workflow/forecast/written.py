"""Writes the pages of several days as a build does: by Pelican, with all that makes pages and without the gates.

``python written.py CONTENT OUTPUT DATE …``; each day's site comes in a folder of its own. A process of its own, because
what Pelican connects outlives a build.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from pelican import Pelican
from pelican.settings import read_settings

from plugins.workflow.arguments import ROOT
from plugins.workflow.session import Session

MAKERS = ["plugins.tokens.plugin", "plugins.pages.plugin", "plugins.appointments.plugin", "plugins.search.plugin"]


def main(content: Path, output: Path, *dates: str) -> None:
    for date in dates:
        session = Session(content, ROOT / "theme", dt.date.fromisoformat(date), managed=True)
        session.open()
        overrides = {
            "PATH": str(content),
            "THEME": str(session.theme),
            "OUTPUT_PATH": str(output / date),
            "HELDER": session,
            "PLUGINS": MAKERS,
        }
        Pelican(read_settings(str(ROOT / "publishconf.py"), override=overrides)).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
