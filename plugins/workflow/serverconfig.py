"""``serverconfig``: the configuration of nginx for the site that is online, on standard output."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from plugins.publishing import live
from plugins.serving import Machine, Served, inside_server, whole_file
from plugins.workflow.arguments import Arguments, UsageError, add_output

_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")


def main(words: Sequence[str]) -> int:
    """Print it. Returns 0; 2 when there is no site yet, or when a path cannot stand in a configuration."""
    arguments = Arguments("serverconfig", "Toon de instellingen van nginx voor de site die online staat.")
    add_output(arguments)
    arguments.add_argument("--certificate", metavar="BESTAND", default=Machine.certificate, help="het certificaat")
    arguments.add_argument("--key", metavar="BESTAND", default=Machine.key, help="de sleutel van het certificaat")
    arguments.add_argument(
        "--alias", metavar="NAAM", action="append", default=[], help="nog een naam van de site, zoals die zonder www"
    )
    arguments.add_argument("--brotli", action="store_true", help="nginx heeft de module voor brotli")
    arguments.add_argument("--include", action="store_true", help="alleen wat tussen server { en } hoort")
    options = arguments.parse_args(words)
    output = Path(options.output).absolute()
    served = served_live(output)
    if wrong := next((name for name in options.alias if not _HOST.fullmatch(name)), None):
        raise UsageError(f"“{wrong}” is geen naam van een site. Schrijf bijvoorbeeld voorbeeld.nl.")
    machine = Machine(str(output), options.certificate, options.key, tuple(options.alias), options.brotli)
    try:
        text = inside_server(served, brotli=options.brotli) if options.include else whole_file(served, machine)
    except ValueError:
        raise UsageError('In namen van mappen en bestanden mogen geen vreemde tekens staan, zoals " en $.') from None
    print(text, end="")
    return 0


def served_live(output: Path) -> Served:
    """What a server has to know of the site in ``output``. Raises :class:`UsageError` when there is none."""
    release = live(output)
    try:
        if release is not None:
            return Served.from_data(release.extra["serving"])
    except (KeyError, TypeError, ValueError):
        pass
    raise UsageError(
        f"In {output} staat geen site van deze versie van Helder Loket. Maak eerst de site: python3 tasks.py build"
    ) from None
