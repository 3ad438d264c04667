"""Accidents in the demo's own files, by the thousand: findings and never an exception, and nothing active comes out.

One file at a time is read, and converted when it is a text, beside the rest of the demo as it is. With atheris (pip
install atheris) a second run lets the coverage of our code choose the accidents.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
import re
import subprocess
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.catalogue.model.base import Written
from plugins.catalogue.model.page import PAGE_KINDS
from plugins.catalogue.reader import read_content
from plugins.catalogue.reader.assets import Assets
from plugins.catalogue.reader.content import entities_of
from plugins.catalogue.reader.faults import Faults, Unreadable
from plugins.catalogue.reader.folder import ASSET_FOLDERS, ContentFile, content_files
from plugins.checks.cpu import TooMuchWork, cpu_limit
from plugins.rendering.links import Links
from plugins.rendering.markdown import convert
from plugins.rendering.short_codes import ShortCodes
from plugins.workflow.bench.figures import Figure, at_least, at_most, not_run
from plugins.workflow.bench.mutations import mutated
from plugins.workflow.bench.positions import DAY
from plugins.workflow.bench.samples import ROOT

RUNS = 3_000
GUIDED_SECONDS = 120


@dataclass
class Target:
    """The demo, read once; ``look(file, data)`` says what goes wrong when one of its files holds ``data``."""

    content: Path = ROOT / "content"
    files: list[ContentFile] = field(default_factory=list)
    place: Any = field(default_factory=lambda: tempfile.TemporaryDirectory(prefix="ongeluk-"))
    """Where the file is while it is looked at; it goes with the target."""

    def __post_init__(self) -> None:
        catalogue = read_content(self.content).catalogue
        if catalogue is None:
            raise RuntimeError("the demo cannot be read")
        self.files = list(content_files(self.content, Faults()))
        self._links, self._codes = Links(catalogue, self.content), ShortCodes(catalogue, DAY)
        self._active: Any = importlib.import_module("tests.corpus.active").active_parts

    def look(self, file: ContentFile, data: bytes) -> str:
        """What went wrong: the exception, the time, or what is active; empty when all is well."""
        path = Path(self.place.name, file.path.name)
        path.write_bytes(data)
        try:
            with cpu_limit():
                return self._read(ContentFile(path, file.shown, file.relative))
        except TooMuchWork:
            return f"more than the limit of CPU time: {file.relative}"
        except Exception:
            return f"{file.relative}: {traceback.format_exc()[-700:]}"

    def _read(self, file: ContentFile) -> str:
        faults = Faults()
        try:
            if file.folder.partition("/")[0] in ASSET_FOLDERS:
                Assets().take(file, faults)
                return ""
            entities = entities_of(file, faults)
        except Unreadable:
            return "" if faults.found else "unreadable without a reason"
        for entity in entities:
            if isinstance(entity, PAGE_KINDS) and isinstance(entity, Written):
                html = convert(entity.body, self._links, self._codes, faults).html
                if parts := self._active(html):
                    return f"{file.relative}: active in the page: {parts[:3]}"
        bad = next((found for found in faults.found if not (found.message and found.remedy)), None)
        return f"{file.relative}: {bad.rule} without words" if bad else ""


def figures(_data: Path | None, seed: int = 1) -> Iterator[Figure]:
    """How many accidents went well, and what went wrong in the others."""
    if importlib.util.find_spec("tests.corpus.active") is None:
        yield not_run("accidents in the demo's files", "there is no tests/corpus here")
        return
    target, chance = Target(), random.Random(seed)  # noqa: S311 - accidents, no secrets
    wrong: Counter[str] = Counter()
    for _ in range(RUNS):
        file = chance.choice(target.files)
        if said := target.look(file, mutated(file.path.read_bytes(), chance)):
            wrong[said] += 1
    yield at_least(
        "accidents in the demo's files that end in findings", 1 - wrong.total() / RUNS, 1.0, more=f" ({RUNS})"
    )
    for said, times in wrong.most_common(10):
        yield Figure("went wrong", f"{times} times: {' '.join(said.split())}")
    yield from _guided()


def _guided() -> Iterator[Figure]:
    if importlib.util.find_spec("atheris") is None:
        yield not_run("accidents chosen by coverage", "atheris is not installed (pip install atheris)")
        return
    words = [sys.executable, "-P", "-m", "plugins.workflow.bench.fuzz_guided", f"-max_total_time={GUIDED_SECONDS}"]
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [*words, f"-artifact_prefix={folder}/"], cwd=ROOT, capture_output=True, text=True, check=False
        )
    runs = re.findall(r"Done (\d+) runs", done.stderr)
    yield at_most(
        "accidents chosen by coverage that went wrong", int(done.returncode != 0), 0, more=f" ({runs or '?'})"
    )
    if done.returncode:
        yield Figure("went wrong", " ".join(done.stderr[-1500:].split()))
