"""Noun phrases, as far as they can be told without a parser: "het college van B en W", "een onafhankelijke expert"."""

from __future__ import annotations

from functools import lru_cache

from plugins.readability.grammar.line import (
    IS_ADJECTIVE,
    IS_ADVERB,
    IS_DETERMINER,
    IS_NAME,
    IS_NOUN,
    IS_NUMBER,
    IS_PARTICIPLE,
    IS_PREPOSITION,
    Line,
)
from plugins.readability.lexicon.kinds import NOUN, is_mostly

_VOWELS = "aeiou"
_IN_NAMES = frozenset("van de den der het ter ten en".split())
_OUR_BOARDS = (("b", "en", "w"), ("burgemeester", "en", "wethouders"))


def noun_phrase(line: Line, start: int, stop: int) -> tuple[int, int] | None:
    """The place of the first noun and of the last word of the noun phrase that begins at ``start``, before ``stop``.

    None when it is not certain where it ends.
    """
    at = start
    if line.flags[at] & IS_NAME:
        while at < stop and line.flags[at] & IS_NAME:
            at += 1
        is_whole = at == stop or (line.words[at].text[0].islower() and line.forms[at] not in _IN_NAMES)
        return (start, at - 1) if is_whole and _may_end(line, at, stop) else None
    if line.flags[at] & IS_DETERMINER:
        at += 1
    while (at < stop and line.flags[at] & (IS_ADJECTIVE | IS_NUMBER)) or _is_inflected(line, at, stop):
        at += 1
    if at >= stop or not line.flags[at] & (IS_NOUN | IS_NAME):
        return None
    head = at
    at += 1
    while at < stop and line.flags[at] & IS_NAME:
        at += 1
    if at < stop and line.forms[at] == "van":
        if line.forms[at + 1 : at + 4] in _OUR_BOARDS:
            at += 4
        else:
            inner = noun_phrase(line, at + 1, stop) if at + 1 < stop else None
            if inner is None:
                return None
            return head, inner[1]
    return (head, at - 1) if _may_end(line, at, stop) else None


def _is_inflected(line: Line, at: int, stop: int) -> bool:
    """An adjective or participle that the list takes for a noun: "de behandelend ambtenaar", "de betrokken partij"."""
    return (
        at + 1 < stop
        and bool(line.flags[at + 1] & IS_NOUN)
        and (line.forms[at].endswith(("end", "ende")) or bool(line.flags[at] & IS_PARTICIPLE))
    )


def _may_end(line: Line, at: int, stop: int) -> bool:
    if at == stop:
        return True
    return line.forms[at] not in ("genaamd", "geheten") and bool(
        line.flags[at] & (IS_PREPOSITION | IS_ADVERB | IS_ADJECTIVE)
    )


@lru_cache(maxsize=5_000)
def is_plural(noun: str, determiner: str) -> bool | None:
    """Is ``noun`` (small letters), after ``determiner``, a plural? None when that cannot be told."""
    if determiner in ("het", "een", "elke", "ieder", "iedere", "elk", "dit", "dat"):
        return False
    if determiner in ("beide", "alle", "twee", "drie", "meerdere", "enkele"):
        return True
    if noun.endswith("en"):
        return True if any(is_mostly(each, NOUN) for each in _singulars(noun[:-2])) else None
    if noun.endswith("s") and len(noun) > 3:
        return is_mostly(noun[:-1].removesuffix("'"), NOUN)
    return False


def _singulars(stem: str) -> list[str]:
    """ "raad" for "rad", "brief" for "briev", "partij" for "partij", "commissie" has "commissies"."""
    hard = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1]) if stem else stem
    forms = [hard]
    if len(hard) > 2 and hard[-1] == hard[-2]:
        forms.append(hard[:-1])
    if len(hard) > 2 and hard[-1] not in _VOWELS and hard[-2] in _VOWELS:
        forms.append(hard[:-1] + hard[-2] + hard[-1])
    return forms
