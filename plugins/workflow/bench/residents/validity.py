"""Is every page valid HTML? By vnu (the Nu Html Checker, what the W3C's validator runs) and by html-validate."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from plugins.workflow.bench.residents import judges
from plugins.workflow.bench.residents.judges import Absent

_JAR = judges.FOLDER / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
CONFIG = judges.FOLDER / "htmlvalidate.config.mjs"
_PATIENCE = 500
Judge = Callable[[Path], list[str]]


def vnu(root: Path) -> list[str]:
    """What vnu says of the pages below ``root``, warnings and remarks too. Raises ``Absent``."""
    files, java = _files(root), judges.java()
    if not _JAR.is_file():
        raise Absent(judges.why_not() or "vnu.jar is not in vnu-jar")
    words = [java, "-jar", str(_JAR), "--skip-non-html", "--format", "json", "--stdout", "--exit-zero-always"]
    told = _answer([*words, *files])
    return [
        f"{message['url'].partition(str(root))[2]}:{message.get('lastLine', 1)}: {message['message']}"
        for message in told["messages"]
    ]


def html_validate(root: Path) -> list[str]:
    """What html-validate says of them, by its recommended rules as ``CONFIG`` sets them. Raises ``Absent``."""
    files = _files(root)
    if reason := judges.why_not():
        raise Absent(reason)
    words = [judges.program("html-validate"), "--config", str(CONFIG), "--formatter", "json", *files]
    told = _answer(words, judges.environment())
    return [
        f"{page['filePath'].partition(str(root))[2]}:{message['line']}: {message['ruleId']}: {message['message']}"
        for page in told
        for message in page["messages"]
    ]


def _files(root: Path) -> list[str]:
    found = [str(file) for file in sorted(root.rglob("*.html"))]
    if not found:
        raise Absent(f"no pages in {root}")
    return found


def _answer(words: Sequence[str], environ: Mapping[str, str] | None = None) -> Any:
    done = subprocess.run(words, env=environ, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise Absent(f"it stopped with {done.returncode}: {said[-1] if said else 'nothing said'}") from None
