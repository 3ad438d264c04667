"""``score``: how easy any text reads: a file, standard input, or many texts as JSON lines."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from plugins.checks import PlacedText
from plugins.readability.loose_text import TextScore, score_text
from plugins.workflow.arguments import Arguments
from plugins.workflow.score_input import MOST_BYTES, decoded, json_lines, opened, printable_name
from plugins.workflow.score_words import in_words
from plugins.workflow.terminal import width

_NO_ROW = "Deze regel is geen JSON met id en text."
_MARKDOWN = (".md", ".markdown")
_EXPLANATION = """\
De score is een schatting: lager is makkelijker.
  b1          B1 of makkelijker: bijna iedereen kan de tekst lezen
  rond_b2     rond B2: een deel van de lezers heeft moeite
  moeilijker  moeilijker dan B2: veel lezers komen er niet doorheen

Vormen van het antwoord:
  text   voor mensen: de score en wat het meest helpt
  json   alles wat gevonden is
  jsonl  voor veel teksten: een regel {"id": …, "text": …} erin geeft een regel eruit

Voorbeelden:
  python3 tasks.py score brief.txt
  python3 tasks.py score --format json content/informatie/paspoort.md
  python3 tasks.py score - < mail.txt
"""


def main(words: Sequence[str]) -> int:
    """Score what is asked. Returns 0, also for hard texts: this measures, it does not block. 2 for wrong use."""
    options = _parser().parse_args(words)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # an old terminal must not break on an ellipsis
    with opened(options.file) as file:
        if options.format == "jsonl":
            for number, line in json_lines(file):
                print(json.dumps(_row(number, line), ensure_ascii=True), flush=True)
            return 0
        data = file.read(MOST_BYTES)
    result = _scored(data, options.file)
    if options.format == "json":
        print(json.dumps(result.as_dict(), ensure_ascii=False, indent=2))
    else:
        print(in_words(result, width()))
    return 0


def _parser() -> argparse.ArgumentParser:
    arguments = Arguments(
        "score", "Meet hoe makkelijk een tekst leest. Een getal van 0 (makkelijk) tot 100 (moeilijk)."
    )
    arguments.formatter_class = argparse.RawDescriptionHelpFormatter
    arguments.epilog = _EXPLANATION
    arguments.add_argument(
        "file",
        metavar="BESTAND",
        nargs="?",
        default="-",
        help="tekst of Markdown; zonder bestand, of met -: wat u typt",
    )
    arguments.add_argument(
        "--format", choices=["text", "json", "jsonl"], default="text", help="de vorm van het antwoord"
    )
    return arguments


def _scored(data: bytes, name: str) -> TextScore:
    text, note = decoded(data)
    markdown = converted if Path(name).suffix.lower() in _MARKDOWN else None
    result = score_text(text, path=printable_name(name), markdown=markdown)
    return replace(result, notes=(note, *result.notes)) if note else result


def converted(text: str, path: str) -> tuple[str, Sequence[PlacedText]] | None:
    """By the site's own converter, which knows where each text stands; loaded when there is Markdown."""
    from plugins.rendering.loose import convert_loosely

    body = convert_loosely(text, path)
    return (body.html, body.texts) if body else None


def _row(number: int, raw: bytes) -> dict[str, Any]:
    """A line in gives a line out; one that is no ``{"id", "text"}`` gives an error in its place."""
    identity = None
    try:
        item = json.loads(raw.decode("utf-8-sig", "replace"), parse_constant=_refused)
        json.dumps(item["id"], allow_nan=False)  # 1e400 is a number to Python, but no JSON
        identity, text = item["id"], item["text"]
        if not isinstance(text, str):
            raise TypeError
    except (ValueError, TypeError, KeyError, RecursionError):
        return {"id": identity, "line": number, "error": _NO_ROW}
    return {"id": identity, **score_text(text).as_dict()}


def _refused(_constant: str) -> None:
    raise ValueError
