"""Makes the two files that the browser reads: ``woorden.json`` to begin with, ``teksten.json`` for the results page.

The first holds the pages and the phrases that lead to them; the second the words of their texts, and what stands below
each result. Both are plain JSON; ``theme/static/js/rangorde.js`` says how they are read.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plugins.search.compounds import with_seams
from plugins.search.entries import Entry, Findable
from plugins.search.language import language

WORD = re.compile(r"[^\W_]+")
KINDS = {
    "regelen": "Regelen",
    "afspraken": "Afspraak",
    "stappenplannen": "Stap voor stap",
    "nieuws": "Nieuws",
    "overzicht": "Overzicht",
}
"""How a result says what it is; all others are for reading."""
READING = "Lezen"
ACTS = ("regelen", "afspraken")
SAYS = {
    "list": "Suggesties",
    "none": "Geen suggesties.",
    "one": "1 suggestie. Kies met de pijltjes.",
    "many": "{n} suggesties. Kies met de pijltjes.",
}
"""What is said about the suggestions below a search field."""
_OFTEN = 3
"""From how many times on a word is what a text is about."""
_TOO_COMMON = 0.5
"""A word in a larger share of all texts tells none from another."""


def words_in(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return WORD.findall(text.lower())


def index_files(found: Findable) -> dict[str, bytes]:
    """File name → bytes. The first file names the second with a fingerprint, so that the two always fit."""
    texts = _json(_texts(found.entries))
    mark = hashlib.sha256(texts).hexdigest()[:10]
    return {"woorden.json": _json(_phrases(found, f"teksten.json?v={mark}")), "teksten.json": texts}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _phrases(found: Findable, more: str) -> Mapping[str, Any]:
    number = {entry.url: place for place, entry in enumerate(found.entries)}
    kinds = list(dict.fromkeys(entry.kind for entry in found.entries))
    words = language()
    same = [*words["same"].split(";"), *(" ".join(group) for group in found.same)]
    written = [entry.title for entry in found.entries] + [word for group in found.phrases for word in group.words]
    return {
        "more": more,
        "say": SAYS,
        "kinds": [[KINDS.get(kind, READING), int(kind in ACTS)] for kind in kinds],
        "pages": [_page(entry, kinds) for entry in found.entries],
        "phrases": [
            [";".join(group.words), *(_numbers(urls, number) for urls in (group.first, group.other) if urls)]
            for group in found.phrases
        ],
        "seams": " ".join(with_seams(word for text in (*written, *same) for word in words_in(text))),
        "same": ";".join(same),
        "stop": " ".join((words["stop"], *found.own)),
        **{name: words[name] for name in ("act", "meet", "ask", "turn", "particles")},
    }


def _page(entry: Entry, kinds: Sequence[str]) -> list[Any]:
    shown = [entry.title, entry.url.strip("/"), kinds.index(entry.kind)]
    return shown if entry.language == "nl" else [*shown, entry.language]


def _numbers(urls: Iterable[str], number: Mapping[str, int]) -> str:
    return " ".join(str(number[url]) for url in urls)


def _texts(entries: Sequence[Entry]) -> Mapping[str, Any]:
    """``words`` with seams, each with where it stands: pages as steps from the one before, in base 36.

    A ``*`` behind a page says that the word stands in a heading there, a ``+`` that it stands there often.
    """
    stop = frozenset(language()["stop"].split())
    places: dict[str, list[tuple[int, str]]] = {}
    for number, entry in enumerate(entries):
        headed = {word for heading in entry.headings for word in words_in(heading)}
        counts = Counter(words_in(f"{entry.summary} {entry.text}"))
        for word in sorted((counts.keys() | headed) - stop):
            mark = "*" if word in headed else "+" if counts[word] >= _OFTEN else ""
            places.setdefault(word, []).append((number, mark))
    telling = {word: where for word, where in places.items() if len(where) <= max(5, _TOO_COMMON * len(entries))}
    seams = {word.replace("|", ""): word for word in with_seams(telling)}
    return {
        "summaries": [entry.summary for entry in entries],
        "words": " ".join(seams.get(word, word) for word in sorted(telling)),
        "places": ";".join(_steps(telling[word]) for word in sorted(telling)),
    }


def _steps(where: Iterable[tuple[int, str]]) -> str:
    before, steps = 0, []
    for number, mark in where:
        steps.append(f"{_base36(number - before)}{mark}")
        before = number
    return " ".join(steps)


def _base36(number: int) -> str:
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
        if not number:
            return digits
