"""A rule that passes over what an editor has exempted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from plugins.checks import Context, Document, Match, Rule
from plugins.readability.exemptions.matching import spot_of

_Find = Callable[[Document, Context], Iterable[Match]]


def exemptible(rule: Rule[Document]) -> Rule[Document]:
    """``rule``, without what the exemptions of the file in which it is found leave alone."""
    return replace(rule, find=partial(_others, rule.find, rule.id))


def is_exempt(rule_id: str, match: Match, document: Document, context: Context) -> bool:
    """Has an editor asked to leave this match alone?

    An exemption that is over still counts, until someone changes its file: time alone never blocks.
    """
    path = match.place.path
    return any(
        exemption.rule == rule_id
        and not (path in context.touched and exemption.is_over(context.date))
        and spot_of(exemption, match, document) is not None
        for exemption in context.exemptions.get(path, ())
    )


def _others(find: _Find, rule_id: str, document: Document, context: Context) -> Iterator[Match]:
    for match in find(document, context):
        if not is_exempt(rule_id, match, document, context):
            yield match
