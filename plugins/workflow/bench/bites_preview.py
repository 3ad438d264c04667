"""The rule that only the preview can tell: the content folder goes while somebody is at work.

For ``check`` and ``build`` a folder that is not there is wrong use: they say so themselves, and end with 2.
"""

from __future__ import annotations

import html
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from plugins.workflow.arguments import ROOT
from plugins.workflow.bench.bites import DATE, SITE, Bites
from plugins.workflow.bench.nginx import free_port

RULE = "catalogue.no-content-folder"
WAY = "folder, preview"
PATIENCE = 120.0
"""Seconds in which a preview must answer, and see what changed: it is ready in a few."""


def previewed(rules: Iterable[str], words: Mapping[str, Any], bites: Bites) -> None:
    """The page of findings of a preview, before the folder goes and after; it shows the title of the rule."""
    if RULE not in set(rules):
        return
    with TemporaryDirectory(prefix="helder-rules-") as made:
        content = Path(shutil.copytree(SITE, Path(made) / "content"))
        port = str(free_port())
        line = [sys.executable, "-P", "-m", "plugins.workflow", "preview", "--content", str(content), "--date", DATE]
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        preview = subprocess.Popen(
            [*line, "--port", port], cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            title = str(words[RULE].title)
            answers = _shows(port, "", PATIENCE)
            blamed = not answers or _shows(port, title, 0)
            shutil.rmtree(content)
            bites.note(RULE, WAY, bit=_shows(port, title, PATIENCE), spared=not blamed)
        finally:
            preview.terminate()
            preview.wait()


def _shows(port: str, text: str, patience: float) -> bool:
    """Does the page of findings answer and hold this text, now or within ``patience`` seconds?"""
    end = time.monotonic() + patience
    while True:
        try:
            with urlopen(f"http://127.0.0.1:{port}/_naast/", timeout=60) as page:
                if text in html.unescape(page.read().decode("utf-8")):
                    return True
        except (URLError, OSError):
            pass
        if time.monotonic() >= end:
            return False
        time.sleep(0.5)
