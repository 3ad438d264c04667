"""``train``: make the coefficients of the readability model anew, from data sets that are given by path."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from plugins.workflow.arguments import Arguments, UsageError
from plugins.workflow.terminal import say


def main(words: Sequence[str]) -> int:
    """Train. Returns 0; 2 when the data are not there."""
    arguments = Arguments("train", "Traint het rekenmodel voor leesbaarheid opnieuw en schrijft de getallen weg.")
    arguments.add_argument("--data", metavar="MAP", required=True, help="de map met de tekstparen")
    folder = Path(arguments.parse_args(words).data)

    from plugins.readability.training import (
        corpus,
        plain_words,
        recipe,
    )  # numpy and scipy are there for this command only

    missing = [name for name in (corpus.MUNICIPAL, corpus.LEESPLANK) if not (folder / name).is_file()]
    if missing:
        raise UsageError(f"In {folder} ontbreekt: {', '.join(missing)}.")
    recipe.train(folder, say)
    say(f"Klaar: {recipe.FILE.name} en {plain_words.FILE.name} zijn opnieuw gemaakt.")
    return 0
