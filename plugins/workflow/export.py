"""``export``: the site that is online, as a folder or one tar file, for hosts that know no symbolic links."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from plugins.publishing import live
from plugins.publishing.export import export_folder, export_tar
from plugins.workflow.arguments import Arguments, UsageError, add_output
from plugins.workflow.published import held

TAR = (".tar", ".tar.gz", ".tgz")


def parser() -> argparse.ArgumentParser:
    """What can be typed behind ``export``."""
    arguments = Arguments("export", "Geef de site die klaarstaat als een gewone map, of als één tar-bestand.")
    arguments.add_argument(
        "target", metavar="DOEL", help="een map die nog niet bestaat of leeg is, of BESTAND.tar(.gz)"
    )
    add_output(arguments)
    return arguments


def main(words: Sequence[str]) -> int:
    """Export. Returns the exit code: 0 done, 2 wrong use, 3 it could not be done; nothing half is left behind."""
    options = parser().parse_args(words)
    output, target = Path(options.output).absolute(), Path(options.target).absolute()
    if not output.is_symlink():
        raise UsageError(
            f"In {options.output} staat geen site van Helder Loket. Maak eerst de site: python3 tasks.py build"
        )
    with held(output):
        release = live(output)
        if release is None:
            raise UsageError(
                f"Van de site in {options.output} ontbreekt de lijst met bestanden. "
                "Maak de site opnieuw: python3 tasks.py build"
            )
        (export_tar if target.name.endswith(TAR) else export_folder)(release, target)
    count = len(release.everything)
    print(f"Versie {release.number} staat in {options.target}: {count} bestanden, één voor één nagekeken.")
    return 0
