"""``score``: how easy any text reads: a file, standard input, or many texts as JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from plugins.checks import Severity
from plugins.readability.loose_text import TextScore, score_text
from plugins.readability.model.score import ENOUGH_WORDS
from plugins.workflow.arguments import Arguments, UsageError

BANDS = {"b1": "B1 of makkelijker", "rond_b2": "rond B2", "moeilijker": "moeilijker dan B2"}
LIMIT = 20_000_000
"""Bytes that are read at most."""


def main(words: Sequence[str]) -> int:
    """Score what is asked. Returns 0, also for hard texts: this measures, it does not block. 2 for wrong use."""
    options = _parser().parse_args(words)
    data = _read(options.file)
    if options.format == "jsonl":
        for line in _lines(data):
            print(json.dumps(line, ensure_ascii=True))
        return 0
    text = data.decode("utf-8", "replace")
    markdown = options.file != "-" and Path(options.file).suffix.lower() in (".md", ".markdown")
    body = _without_front_matter(text) if markdown else text
    result = score_text(body, markdown=markdown, path=options.file)
    if options.format == "json":
        print(json.dumps(_row(result), ensure_ascii=False, indent=2))
    else:
        print(_in_words(result))
    return 0


def _parser() -> argparse.ArgumentParser:
    arguments = Arguments(
        "score", "Meet hoe makkelijk een tekst leest. Een getal van 0 (makkelijk) tot 100 (moeilijk)."
    )
    arguments.add_argument("file", metavar="BESTAND", nargs="?", default="-", help="een bestand; - is standaardinvoer")
    arguments.add_argument(
        "--format", choices=["text", "json", "jsonl"], default="text", help="de vorm van het antwoord"
    )
    return arguments


def _read(name: str) -> bytes:
    try:
        if name == "-":
            return sys.stdin.buffer.read(LIMIT)
        with Path(name).open("rb") as file:
            return file.read(LIMIT)
    except OSError as problem:
        raise UsageError(f"Het bestand {name} kan niet worden gelezen: {problem.strerror}.") from None


def _without_front_matter(text: str) -> str:
    if text.startswith("---\n") and (end := text.find("\n---\n", 3)) > 0:
        return text[end + 5 :]
    return text


def _row(result: TextScore) -> dict[str, Any]:
    row = result.as_dict()
    row["indicative"] = result.facts.words < ENOUGH_WORDS
    return row


def _lines(data: bytes) -> Iterator[dict[str, Any]]:
    """A line in gives a line out; a line that is no ``{"id", "text"}`` gives an error in its place."""
    for number, raw in enumerate(data.split(b"\n"), start=1):
        if not raw.strip():
            continue
        identity = None
        try:
            item = json.loads(raw.decode("utf-8", "replace"), parse_constant=_refused)
            identity, text = item["id"], item["text"]
            if not isinstance(text, str):
                raise TypeError
            yield {"id": identity, **_row(score_text(text, markdown=False))}
        except (ValueError, TypeError, KeyError, RecursionError):
            yield {"id": identity, "line": number, "error": "Deze regel is geen JSON met id en text."}


def _refused(_constant: str) -> None:
    raise ValueError


def _in_words(result: TextScore) -> str:
    facts = result.facts
    if facts.score is None:
        return "\n".join((*result.notes, "Er is te weinig tekst om te meten."))
    lines = [
        f"Score {facts.score} van 100: {BANDS[str(facts.band)]}.",
        f"{facts.words} woorden in {facts.sentences} zinnen. Flesch-Douma {facts.flesch_douma}, LIX {facts.lix}.",
    ]
    if facts.words < ENOUGH_WORDS:
        lines.append(f"De tekst is korter dan {ENOUGH_WORDS} woorden. De score is dan maar een aanwijzing.")
    lines += result.notes
    worst = sorted(result.findings, key=lambda finding: (-finding.severity, finding.sort_key))
    for finding in [each for each in worst if each.severity > Severity.NOTICE][:10]:
        where = f"Regel {finding.place.line}: " if finding.place.line else ""
        lines.append(f"- {where}{finding.message}" + (f" “{finding.quote}”" if finding.quote else ""))
    return "\n".join(lines)
