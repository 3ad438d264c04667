"""Verbs hidden in nouns ("naamwoordstijl"): "het verstrekken van", "de beoordeling van … vindt plaats"."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from plugins.readability.grammar.line import (
    IS_ADJECTIVE,
    IS_ADVERB,
    IS_BECOME,
    IS_DETERMINER,
    IS_NAME,
    IS_NOUN,
    IS_PREPOSITION,
    Line,
)

_DATA = tomllib.loads((Path(__file__).parent / "naamwoordstijl.nl.toml").read_text("utf-8"))
_ACTS = frozenset(_DATA["handelingen"].split())
_HEAVY_INFINITIVES = frozenset(_DATA["zware_infinitieven"].split())
_ORDINARY_AFTER_TER = frozenset(_DATA["gewoon_na_ter"].split())
_PHRASES: dict[str, tuple[tuple[str, ...], ...]] = {}
for _phrase in _DATA["uitdrukkingen"]:
    _parts = tuple(_phrase.split())
    _PHRASES[_parts[0]] = (*_PHRASES.get(_parts[0], ()), _parts)
_LEAST_ACT = 5
_PLACE: tuple[str, ...] = ("plaats",)
_DONE: tuple[str, ...] = ("uitgevoerd", "verricht", "gedaan", "gehouden")


class Hidden(NamedTuple):
    """The words from ``first`` up to and including ``last`` hide a verb; ``kind`` says how."""

    first: int
    last: int
    kind: str


@lru_cache(maxsize=20_000)
def is_act(noun: str) -> bool:
    """Does ``noun`` (small letters), or the end of it, name something that is done ("kwaliteitsverbetering")?"""
    return noun in _ACTS or any(noun[at:] in _ACTS for at in range(3, len(noun) - _LEAST_ACT))


def hidden_verbs(line: Line) -> Iterator[Hidden]:
    """The places in a sentence where a verb would be plainer."""
    forms = line.forms
    acts: list[int] = []
    for at, form in enumerate(forms):
        if form == "van":
            if at and is_act(forms[at - 1]):
                acts.append(at - 1)
            elif at > 1 and (begin := _noun_of_verb(line, at)) is not None:
                yield Hidden(begin, at, "infinitive")
        elif form == "ter" and at + 1 < len(forms):
            noun = forms[at + 1]
            is_name = not line.words[at + 1].text.islower()
            if noun not in _ORDINARY_AFTER_TER and not is_name and (is_act(noun) or noun.endswith("ing")):
                yield Hidden(at, at + 1, "ter")
        elif form == "sprake" and forms[at + 1 : at + 2] == ("van",):
            if act := _act_near(line, at):
                yield Hidden(at, act, "phrase")
        elif form in _PHRASES:
            for parts in _PHRASES[form]:
                if forms[at : at + len(parts)] == parts:
                    yield Hidden(at, at + len(parts) - 1, "phrase")
    if len(acts) > 1:
        yield _whole(line, acts[0])
    elif line.all_flags & IS_BECOME or "plaats" in forms:
        yield from _is_done(line)


def _noun_of_verb(line: Line, van: int) -> int | None:
    """Where "het" stands in "het (tijdig) verstrekken van"."""
    if line.forms[van - 1] not in _HEAVY_INFINITIVES:
        return None
    at = van - 2
    while at >= 0 and van - at < 5 and line.flags[at] & (IS_ADJECTIVE | IS_ADVERB):
        at -= 1
    return at if at >= 0 and line.forms[at] == "het" else None


def _act_near(line: Line, at: int) -> int | None:
    """Where an act stands in "sprake van een (sterke) toename"; "sprake" stands at ``at``."""
    for place in range(at + 2, min(at + 6, len(line.forms))):
        if line.clauses[place] != line.clauses[at]:
            return None
        if is_act(line.forms[place]):
            return place
    return None


def _whole(line: Line, act: int) -> Hidden:
    """The act with its article, and with what comes after "van"."""
    first = act
    while first and act - first < 3 and line.flags[first - 1] & (IS_DETERMINER | IS_ADJECTIVE):
        first -= 1
    last = act + 1
    while last + 1 < len(line.forms) and last - act < 5 and line.clauses[last + 1] == line.clauses[act]:
        last += 1
        if line.flags[last] & (IS_NOUN | IS_NAME):
            break
    return Hidden(first, last, "acts")


def _is_subject(line: Line, at: int) -> bool:
    """An act, and not what comes after a preposition ("bij de ontwikkeling")."""
    before = line.flags[max(0, at - 3) : at]
    return is_act(line.forms[at]) and not any(flags & IS_PREPOSITION for flags in before)


def _is_done(line: Line) -> Iterator[Hidden]:
    """Such as "de beoordeling vindt plaats", "de controle wordt uitgevoerd"."""
    for at, form in enumerate(line.forms):
        if form in ("vindt", "vinden"):
            ends = _PLACE
        elif line.flags[at] & IS_BECOME:
            ends = _DONE
        else:
            continue
        clause = [place for place in range(len(line.forms)) if line.clauses[place] == line.clauses[at]]
        end = next((place for place in clause if line.forms[place] in ends), None)
        act = next((place for place in clause if line.forms[place] not in ends and _is_subject(line, place)), None)
        if end is not None and act is not None:
            article = act - 1 if act and line.flags[act - 1] & IS_DETERMINER else act
            places = (at, end, article)
            yield Hidden(min(places), max(places), "done")
            return
