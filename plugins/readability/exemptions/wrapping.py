"""A rule that passes over what an editor has exempted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from functools import partial

from plugins.checks import Context, Document, Exemption, Match, Rule
from plugins.readability.exemptions.matching import folded, spot_of, stands_in
from plugins.readability.prose.units import ProseSentence

_Find = Callable[[Document, Context], Iterable[Match]]


def exemptible(rule: Rule[Document]) -> Rule[Document]:
    """``rule``, without what the exemptions of the file in which it is found leave alone."""
    return replace(rule, find=partial(_others, rule.find, rule.id))


def is_exempt(rule_id: str, match: Match, document: Document, context: Context) -> bool:
    """Has an editor asked to leave this match alone?"""
    return any(
        spot_of(exemption, match, document) is not None for exemption in _in_force(rule_id, match.place.path, context)
    )


def must_stand(rule_ids: Collection[str], quote: str, sentence: ProseSentence, context: Context) -> bool:
    """Has an editor asked that one of these rules leaves ``quote`` in this sentence alone? For advice: no match yet."""
    path = sentence.place().path
    return any(
        stands_in(folded(exemption.text), folded(text))
        for rule_id in rule_ids
        for exemption in _in_force(rule_id, path, context)
        for text in (quote, sentence.text)
    )


def _in_force(rule_id: str, path: str, context: Context) -> Iterator[Exemption]:
    """One that is over still counts, until someone changes its file: time alone never blocks."""
    return (
        exemption
        for exemption in context.exemptions.get(path, ())
        if exemption.rule == rule_id and not (path in context.touched and exemption.is_over(context.date))
    )


def _others(find: _Find, rule_id: str, document: Document, context: Context) -> Iterator[Match]:
    for match in find(document, context):
        if not is_exempt(rule_id, match, document, context):
            yield match
