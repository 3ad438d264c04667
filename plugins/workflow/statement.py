"""``statement``: what the last build proved, as a prepared text for the national statement, with proof and sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from plugins.accessibility.statement.earl import as_earl
from plugins.accessibility.statement.evidence import Evidence, NotEvidence, as_json, from_json
from plugins.accessibility.statement.page import as_html
from plugins.accessibility.statement.prose import as_markdown
from plugins.accessibility.statement.sample import as_csv
from plugins.checks.refused import sentence
from plugins.workflow.arguments import STATE, Arguments, UsageError
from plugins.workflow.evidence import FILE
from plugins.workflow.terminal import say

OUTPUTS: Mapping[str, Callable[[Evidence], str]] = MappingProxyType(
    {
        "verklaring.md": as_markdown,
        "verklaring.html": as_html,
        "steekproef.csv": lambda evidence: f"\ufeff{as_csv(evidence)}",  # spreadsheets know by this that it is UTF-8
        "bewijs.json": as_json,
        "earl.jsonld": as_earl,
    }
)
WARNINGS = {
    "blocked": "Let op: de laatste build vond fouten. De site is toen niet online gezet.",
    "incomplete": "Let op: de laatste build is niet compleet. Niet alles is gecontroleerd.",
}


def main(words: Sequence[str]) -> int:
    """Write the files. Returns 0; 2 when there was no build yet, or when they cannot be written."""
    arguments = Arguments("statement", "Bereid de toegankelijkheidsverklaring voor, met bewijs en een steekproef.")
    standard = STATE / "verklaring"
    arguments.add_argument("--output", metavar="MAP", default=str(standard), help="waar de bestanden komen")
    options = arguments.parse_args(words)
    evidence = last_evidence(FILE)
    folder = Path(options.output).absolute()
    _write(evidence, folder)
    if warning := WARNINGS.get(evidence.verdict):
        say(warning)
    say("Dit is een voorbereiding. Vul zelf in wat nog open is. De status kiest u in het register.")
    for name in OUTPUTS:
        print(folder / name)
    return 0


def last_evidence(file: Path) -> Evidence:
    """What the last build kept. Raises :class:`UsageError` when there is none, or when it is damaged."""
    try:
        return from_json(file.read_bytes())
    except FileNotFoundError:
        raise UsageError("Er is nog geen bewijs. Maak eerst de site: python3 tasks.py build") from None
    except (OSError, NotEvidence):
        raise UsageError(f"Het bestand {file} is niet te lezen. Maak de site opnieuw: python3 tasks.py build") from None


def _write(evidence: Evidence, folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, made in OUTPUTS.items():
            # As they are, line ends too: the same evidence gives the same bytes everywhere.
            (folder / name).write_bytes(made(evidence).encode("utf-8", "replace"))
    except OSError as problem:
        raise UsageError(sentence(f"De bestanden kunnen niet naar {folder}", problem)) from None
