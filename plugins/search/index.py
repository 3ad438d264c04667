"""Makes the files that the browser reads, plain JSON that ``theme/static/js/rangorde.js`` knows how to use.

``woorden.json``       the pages by their titles: enough for a first suggestion
``synoniemen.*.json``  the phrases that lead to pages (with a ``=`` what these are called), words that mean the same
``teksten.*.json``     the words of the texts, and what stands below each result: for the page with results
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plugins.catalogue.model.translation import DUTCH
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
    """File name → bytes. The others bear a fingerprint in their names: an old first file never meets new ones."""
    number = {entry.url: place for place, entry in enumerate(found.entries)}
    more = dict(
        (_marked("synoniemen", _synonyms(found, number)), _marked("teksten", _texts(found.entries))),
    )
    return {"woorden.json": _json(_words(found, [*more])), **more}


def _marked(name: str, value: Any) -> tuple[str, bytes]:
    data = _json(value)
    return f"{name}.{hashlib.sha256(data).hexdigest()[:10]}.json", data


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _words(found: Findable, more: Sequence[str]) -> Mapping[str, Any]:
    kinds = list(dict.fromkeys(entry.kind for entry in found.entries))
    told = language()
    seams = Seams(entry.title for entry in found.entries if entry.language == DUTCH)
    return {
        "more": more,
        "say": SAYS,
        "kinds": [[KINDS.get(kind, READING), int(kind in ACTS)] for kind in kinds],
        "pages": [_page(entry, kinds, seams) for entry in found.entries],
        "stop": " ".join((told["stop"], *found.own)),
        **{name: told[name] for name in ("act", "meet", "ask", "turn", "particles")},
    }


def _synonyms(found: Findable, number: Mapping[str, int]) -> Mapping[str, Any]:
    seams = Seams(word for group in found.phrases for word in group.words)
    return {
        "phrases": [
            [
                "=" * group.named + seams.shown(";".join(group.words)),
                *(_numbers(urls, number) for urls in (group.first, group.other) if urls),
            ]
            for group in found.phrases
        ],
        "same": ";".join((language()["same"], *(" ".join(group) for group in found.same))),
    }


class Seams:
    """Shows the seams of compounds with a ``|``, in each word the first time that it is shown."""

    def __init__(self, texts: Iterable[str]) -> None:
        parted = with_seams(word for text in texts for word in words_in(text))
        self._parted = {word.replace("|", ""): word for word in parted}

    def shown(self, text: str) -> str:
        """``text`` with its seams, in the capitals in which it was written."""
        return WORD.sub(self._word, text)

    def _word(self, found: re.Match[str]) -> str:
        parted = self._parted.pop(found[0].lower(), None)
        if parted is None:
            return found[0]
        letters = iter(found[0])
        return "".join("|" if sign == "|" else next(letters) for sign in parted)


def _page(entry: Entry, kinds: Sequence[str], seams: Seams) -> list[Any]:
    dutch = entry.language == DUTCH
    shown = [seams.shown(entry.title) if dutch else entry.title, entry.url.strip("/"), kinds.index(entry.kind)]
    return shown if dutch else [*shown, entry.language]


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
        "places": [_steps(telling[word]) for word in sorted(telling)],
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
