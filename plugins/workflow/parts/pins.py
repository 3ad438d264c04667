"""The parts that the locks pin. The locks are the only source: nothing here depends on the machine."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from plugins.workflow.setup import lockfiles, venv

PYTHON_LOCKS = {venv.RUN_LOCK: "run", venv.DEV_LOCK: "dev", venv.TRAIN_LOCK: "train", venv.NODE_LOCK: "node"}
NODE_LOCKS = {Path(): "browser", lockfiles.JUDGES: "judges"}
"""Lock, or folder of a package-lock.json → what its parts are for."""

_PIN = re.compile(r"^(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\]+?))?\s*\\?$")
_PROJECT = "helder-loket"


@dataclass(frozen=True, slots=True, order=True)
class Part:
    """A package of others at one version.

    ``uses``: ``run`` (makes the site), ``browser`` (axe in Chromium), ``dev``, ``train``, ``node``, ``judges``.
    ``hashes``: SHA-256 of each file it may be installed from, or npm's one SHA-512. ``needs``: names in the same
    ecosystem. ``chosen``: we ask for it ourselves. ``markers``: for which Python or system, when not for all.
    """

    ecosystem: str
    name: str
    version: str
    uses: tuple[str, ...]
    hashes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    chosen: bool = False
    markers: tuple[str, ...] = ()
    licence: str = ""

    @property
    def key(self) -> str:
        """Name in its ecosystem, as in ``pypi/pelican``."""
        return f"{self.ecosystem}/{self.name}"

    @property
    def purl(self) -> str:
        """Package URL: what advisories and other lists know it by."""
        return f"pkg:{self.ecosystem}/{self.name.replace('@', '%40')}@{self.version}"


def pinned(root: Path) -> tuple[Part, ...]:
    """Every part in every lock below ``root``, once a version, sorted. Raises ``OSError`` for a missing lock."""
    parts: dict[str, Part] = {}
    for part in (*_python(root), *_node(root)):
        known = parts.get(part.purl)
        parts[part.purl] = _together(known, part) if known else part
    return tuple(sorted(parts.values()))


def _together(one: Part, other: Part) -> Part:
    def both(name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*getattr(one, name), *getattr(other, name))))

    everywhere = not (one.markers and other.markers)
    return replace(
        one,
        uses=both("uses"),
        hashes=both("hashes"),
        needs=tuple(sorted(both("needs"))),
        chosen=one.chosen or other.chosen,
        markers=() if everywhere else both("markers"),
    )


def _python(root: Path) -> Iterator[Part]:
    for lock, use in PYTHON_LOCKS.items():
        parts = list(_pins((root / lock).read_text("utf-8").splitlines(), use))
        needed_by = {part.name: part.needs for part in parts}
        for part in parts:
            needs = sorted({name for name, parents in needed_by.items() if part.name in parents})
            yield replace(part, needs=tuple(needs), chosen=_PROJECT in part.needs)


def _pins(lines: Sequence[str], use: str) -> Iterator[Part]:
    """Each pin of one lock; ``needs`` holds for now who needs *it*, as the comments of the lock say."""
    part: Part | None = None
    for line in (*lines, ""):
        if (found := _PIN.match(line)) or not line:
            if part:
                yield part
            part = None
        if found:
            markers = (found["marker"].strip(),) if found["marker"] else ()
            part = Part("pypi", found["name"], found["version"], (use,), markers=markers)
        elif part and "--hash=sha256:" in line:
            digest = line.partition("--hash=sha256:")[2].split()[0]
            part = replace(part, hashes=(*part.hashes, f"SHA-256:{digest}"))
        elif part and (parent := re.match(r"\s+# +(?:via )?([a-z0-9][a-z0-9._-]*)( \(.*\))?$", line)):
            part = replace(part, needs=(*part.needs, parent[1]))


def _node(root: Path) -> Iterator[Part]:
    for folder, use in NODE_LOCKS.items():
        packages = json.loads((root / folder / "package-lock.json").read_text("utf-8"))["packages"]
        ours = {**packages[""].get("dependencies", {}), **packages[""].get("devDependencies", {})}
        for place, entry in packages.items():
            if not place:
                continue
            name = place.rpartition("node_modules/")[2]
            yield Part(
                "npm",
                name,
                entry["version"],
                ("dev",) if entry.get("dev") else (use,),
                (f"SHA-512:{entry['integrity'].removeprefix('sha512-')}",),
                tuple(sorted({*entry.get("dependencies", {}), *entry.get("optionalDependencies", {})})),
                name in ours and place == f"node_modules/{name}",
                licence=entry.get("license", ""),
            )
