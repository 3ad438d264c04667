"""Where a long sentence can be cut in two without harm; rather nowhere than wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from plugins.readability.advice.word_order import STARTS_ANEW, as_main_clause, finite_of, is_finite, is_main_clause
from plugins.readability.grammar.line import IS_NAME, IS_NOUN, IS_SUBORDINATOR, Line, line_of
from plugins.readability.prose.words import words as words_of

_LEAST_WORDS = 4
_SHOWN_WORDS = 3
_KEPT = frozenset("maar want dus".split())
_CLAUSE_TO_SENTENCE = {
    "waarbij": "Daarbij",
    "waardoor": "Daardoor",
    "waarmee": "Daarmee",
    "waarna": "Daarna",
    "waarvoor": "Daarvoor",
    "zodat": "Zo",
    "die": "Die",
    "dat": "Dat",
}
_NOT_ONLY = (("niet", "alleen"), ("niet", "enkel"), ("niet", "slechts"))
_IFS = frozenset("als wanneer indien".split())
_SO = frozenset("zo dermate zodanig zulke zo'n".split())
_UNSAFE = re.compile(r"[()\[\]“”‘\"«»–—/…]|(?<!\w)['’]\w{2}|\.\s")
"""A cut inside brackets or quotation marks would break them; two sentences in one need none."""
_GAP = re.compile(r"[,;:]?\s")


class Cut(NamedTuple):
    """``after``: the last words before the cut; ``rewritten``: the two sentences."""

    after: str
    rewritten: str


class _Told(NamedTuple):
    """A sentence and its line. ``signs`` stand behind its words: "" or one of ",;:", and the full stop at the end."""

    text: str
    line: Line
    signs: tuple[str, ...]

    def between(self, first: int, last: int) -> str:
        """The text of the words from ``first`` to ``last``, without the sign behind the last one."""
        return self.text[self.line.words[first].start : self.line.words[last].end]

    @property
    def last(self) -> int:
        """The place of the last word."""
        return len(self.signs) - 1


def cut(sentence: str) -> Cut | None:
    """The cut nearest to the middle that leaves two whole sentences; None when none is safe."""
    words = words_of(sentence)
    if len(words) < 2 * _LEAST_WORDS or not sentence.endswith((".", "!")) or _UNSAFE.search(sentence):
        return None
    ends = [*(word.start for word in words[1:]), len(sentence)]
    gaps = [sentence[word.end : end] for word, end in zip(words, ends, strict=True)]
    if any(_GAP.fullmatch(gap) is None for gap in gaps[:-1]):
        return None
    signs = tuple(gap.strip() for gap in gaps)
    told = _Told(sentence, line_of(sentence, 0, words), signs)
    half = len(words) / 2
    found = [each for each in _cuts(told) if _LEAST_WORDS <= each[0] <= len(words) - _LEAST_WORDS]
    return min(found, key=lambda each: abs(each[0] - half))[1] if found else None


def _cuts(told: _Told) -> Iterator[tuple[int, Cut]]:
    """Each possible cut with the number of words before it."""
    if condition := _condition(told):
        yield condition
    for at in range(_LEAST_WORDS, len(told.signs) - _LEAST_WORDS + 1):
        if (right := _right(told, at)) and _is_whole(told, at):
            left = told.between(0, at - 1)
            yield at, Cut(_shown(told, at), f"{left}. {right[0].upper()}{right[1:]}")


def _shown(told: _Told, at: int) -> str:
    return told.between(max(0, at - _SHOWN_WORDS), at - 1)


def _right(told: _Told, at: int) -> str | None:
    """The second sentence when the first ends before the word at ``at``; None when there cannot be one."""
    line, last = told.line, told.last
    form, sign = line.forms[at], told.signs[at - 1]
    rest = told.text[line.words[at].start :]
    if sign in (";", ":"):
        return rest if is_main_clause(line, at, last) else None
    if form == "en" and sign in ("", ",") and line.forms[at + 1] in STARTS_ANEW:
        return told.text[line.words[at + 1].start :] if is_main_clause(line, at + 1, last) else None
    if sign != ",":
        return None
    if form in _KEPT:
        if form == "maar" and any(pair in _NOT_ONLY for pair in pairwise(line.forms[:at])):
            return None
        return rest if is_main_clause(line, at + 1, last) else None
    if form in _CLAUSE_TO_SENTENCE:
        return _from_clause(told, at)
    if form in STARTS_ANEW and is_finite(line, at + 1, at):
        # "…, dit is een soort leider, van …" is said in passing; "als …, dan …" hangs together.
        hangs_on = line.stretches[at] != line.stretches[last] or (form == "dan" and _IFS.intersection(line.forms[:at]))
        return rest if not hangs_on and is_main_clause(line, at, last) else None
    return None


def _is_whole(told: _Told, at: int) -> bool:
    """Are the words before ``at`` a main clause, at most with a clause and a comma before it?"""
    line = told.line
    begin = 0
    if line.forms[:2] in (("ook", "al"), ("hoe", "dan")):
        return False
    if line.flags[0] & IS_SUBORDINATOR and line.forms[0] not in ("dit", "dat", "die", "dan"):
        begin = next((place for place in range(1, at) if line.stretches[place] != line.stretches[0]), at)
        if begin == at or not (is_finite(line, begin, begin) or line.forms[begin] == "dan"):
            return False
    elif not is_main_clause(line, 0, at - 1, any_beginning=True):
        return False
    if told.signs[at - 1] in (",", ";", ":"):
        return True
    # "… omdat u verhuist en u een hond hebt": without a comma both may hang on the same subordinator.
    stretch = line.stretches[at - 1]
    return not any(
        line.flags[place] & IS_SUBORDINATOR and line.stretches[place] == stretch for place in range(begin + 1, at)
    )


def _from_clause(told: _Told, at: int) -> str | None:
    """Such as "…, waarbij de weg dicht gaat" → "Daarbij gaat de weg dicht."; only when the clause ends the sentence."""
    line, last = told.line, told.last
    form = line.forms[at]
    if line.clauses[last] != line.clauses[at] or any(told.signs[at:last]):
        return None
    if form in ("die", "dat") and (not line.flags[at - 1] & (IS_NOUN | IS_NAME) or _SO.intersection(line.forms[:at])):
        return None
    verb = finite_of(line, at + 1, last)
    made = None if verb is None else as_main_clause([word.text for word in line.words[at + 1 :]], verb - at - 1)
    return made and f"{_CLAUSE_TO_SENTENCE[form]} {made}."


def _condition(told: _Told) -> tuple[int, Cut] | None:
    """Such as "Als u verhuist, geeft u dat door." → "Verhuist u? Dan geeft u dat door."."""
    line = told.line
    if line.forms[0] not in _IFS or line.forms[1] != "u":
        return None
    end = next((place for place in range(2, len(told.signs)) if told.signs[place - 1]), None)
    if end is None or told.signs[end - 1] != "," or line.clauses[end - 1] != line.clauses[1]:
        return None
    verb = finite_of(line, 2, end - 1)
    if verb is None or not (is_finite(line, end, end) or line.forms[end] == "dan"):
        return None
    made = as_main_clause([word.text for word in line.words[1:end]], verb - 1)
    if made is None:
        return None
    rest = told.text[line.words[end].start :]
    then = rest[0].upper() + rest[1:] if "dan" in line.forms[end : end + 3] else f"Dan {rest}"
    return end, Cut(_shown(told, end), f"{made[0].upper()}{made[1:]}? {then}")
