"""The programs of others in ``tests/judges``: pinned by a lock of their own, installed by npm when somebody asks."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from plugins.workflow.bench.samples import ROOT
from plugins.workflow.setup import guard, node, stamp, venv
from plugins.workflow.setup.shell import SetupError, say

FOLDER = ROOT / "tests" / "judges"
LOCK = FOLDER / "package-lock.json"
OLDEST_NODE = (22, 22)
OLDEST_JAVA = 17
_STAMP = FOLDER / "node_modules" / ".helder-loket.stamp"


class Absent(Exception):
    """A judge cannot be asked here. The message is English, for builders."""


def prepare() -> None:
    """Install the judges as their lock is now, and Node when the machine's is missing or old. Raises ``Absent``."""
    if is_ready():
        return
    try:
        with guard.one_at_a_time(ROOT):
            if _node_on_path() is None:
                venv.prepare(ROOT, [venv.RUN_LOCK, venv.NODE_LOCK], venv.PipBuilder(ROOT))
            say("Installeren: vnu, html-validate en Lighthouse (tests/judges). Dit gebeurt één keer.")
            folder = node_folder()
            npm = shutil.which("npm", path=str(folder)) or shutil.which("npm")
            if npm is None:
                raise Absent("no npm")
            node.install(Path(npm), FOLDER, guard.state_folder(ROOT) / "npm-judges.log", environ=environment())
            stamp.write(_STAMP, stamp.of_lock(LOCK))
    except SetupError as error:
        raise Absent(f"npm could not install tests/judges: {str(error).splitlines()[-1].strip()}") from error


def is_ready() -> bool:
    """Whether the judges are installed as their lock is now, with a Node that can run them."""
    return stamp.matches(_STAMP, stamp.of_lock(LOCK)) and (_node_on_path() or _own_node()) is not None


def why_not() -> str:
    """Why the judges cannot be asked as things are; empty when they can."""
    return "" if is_ready() else "not installed: python3 tasks.py bench residents"


def node_folder() -> Path:
    """Where a Node stands that is new enough: on the PATH, else in ``.venv``. Raises ``Absent``."""
    found = _node_on_path() or _own_node()
    if found is None:
        raise Absent(f"no Node of version {'.'.join(map(str, OLDEST_NODE))} or newer")
    return found.parent


def environment() -> Mapping[str, str]:
    """The environment to run a judge in: what it calls ``node`` is the one that is new enough."""
    return {**os.environ, "PATH": os.pathsep.join((str(node_folder()), os.environ.get("PATH", os.defpath)))}


def program(name: str) -> str:
    """The program that npm installed under this name."""
    return str(FOLDER / "node_modules" / ".bin" / name)


def java() -> str:
    """A Java that is new enough. Raises ``Absent``."""
    found = shutil.which("java")
    told = _output([found, "-version"]) if found else ""
    version = re.search(r'version "(\d+)', told)
    if found is None or version is None or int(version[1]) < OLDEST_JAVA:
        raise Absent(f"no Java of version {OLDEST_JAVA} or newer")
    return found


def _node_on_path() -> Path | None:
    found = shutil.which("node")
    return _new_enough(Path(found)) if found else None


def _own_node() -> Path | None:
    return _new_enough(venv.environment(ROOT) / "bin" / "node")


def _new_enough(program: Path) -> Path | None:
    version = re.match(r"v(\d+)\.(\d+)", _output([str(program), "--version"]))
    return program if version and (int(version[1]), int(version[2])) >= OLDEST_NODE else None


def _output(words: list[str]) -> str:
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout + done.stderr
