"""``handbook``: the parts of the documentation that follow from the code, written anew.

``fields``    the field tables of ``docs/redactie/velden/``, from the models and ``velden.nl.toml``
``rules``     the rule pages of ``docs/redactie/regels/``, from the gates and their texts
``look``      the design tokens, from the style sheets of the theme and ``opmaakwaarden.nl.toml``
``words``     the short codes, and ``docs/woordenlijst.md`` from the models' aliases and ``begrippen.nl.toml``
``markdown``  tables and headings

The output depends on the code alone: a test holds what is in ``docs/`` against it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from plugins.workflow.arguments import Arguments
from plugins.workflow.handbook.fields import field_pages
from plugins.workflow.handbook.look import token_page
from plugins.workflow.handbook.rules import rule_pages
from plugins.workflow.handbook.words import glossary, short_code_page
from plugins.workflow.terminal import say

DOCS = Path(__file__).resolve().parents[3] / "docs"
GENERATED = ("redactie/velden", "redactie/regels")
"""Folders below ``docs/`` in which everything is made here: what is there beyond that is left over."""


def main(words: Sequence[str]) -> int:
    """Write the generated documents; with ``--check`` only look. Returns 0, or 1 when ``--check`` finds some stale."""
    arguments = Arguments("handbook", "Maak de delen van de handleiding opnieuw die uit de code komen.")
    arguments.add_argument("--check", action="store_true", help="kijk alleen of alles bij is; schrijf niets")
    options = arguments.parse_args(words)
    wanted = pages()
    changed = outdated(DOCS, wanted)
    if options.check:
        for name in changed:
            print(f"docs/{name}")
        if changed:
            say("Deze bestanden zijn niet bij. Maak ze opnieuw: python3 tasks.py handbook")
        return 1 if changed else 0
    for name in changed:
        path = DOCS / name
        if name not in wanted:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[name], "utf-8")
    say("Alles was al bij." if not changed else f"Bijgewerkt: {', '.join(f'docs/{name}' for name in changed)}.")
    return 0


def pages() -> dict[str, str]:
    """Every generated document: path below ``docs/`` → text."""
    return {
        **{f"redactie/velden/{name}": text for name, text in field_pages().items()},
        **{f"redactie/regels/{name}": text for name, text in rule_pages().items()},
        "redactie/opmaakwaarden.md": token_page(),
        "redactie/korte-codes.md": short_code_page(),
        "woordenlijst.md": glossary(),
    }


def outdated(docs: Path, wanted: Mapping[str, str]) -> list[str]:
    """The documents below ``docs`` that are missing, other than ``wanted``, or left over, as paths below it."""
    changed = [name for name, text in wanted.items() if not _says(docs / name, text)]
    for folder in GENERATED:
        here = (path.relative_to(docs).as_posix() for path in sorted((docs / folder).glob("*.md")))
        changed += [name for name in here if name not in wanted]
    return sorted(changed)


def _says(path: Path, text: str) -> bool:
    try:
        return path.read_text("utf-8") == text
    except OSError:
        return False
