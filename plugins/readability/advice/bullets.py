"""A sentence that sums up as a lead-in with a list in Markdown; only when its beginning and end are certain."""

from __future__ import annotations

from plugins.readability.grammar.enumerations import Enumeration
from plugins.readability.grammar.line import (
    IS_ADVERB,
    IS_AUXILIARY,
    IS_INFINITIVE,
    IS_PARTICIPLE,
    IS_PREPOSITION,
    IS_SUBORDINATOR,
    IS_VERB,
    Line,
)

_LEAST_LEAD_IN = 3
_AFTER_THE_LIST = IS_PREPOSITION | IS_ADVERB | IS_VERB | IS_AUXILIARY | IS_PARTICIPLE


def bullets(text: str, offset: int, line: Line, found: Enumeration) -> str | None:
    """``text`` with the members of ``found`` as list items, or None. ``offset`` is where it starts in its block."""
    first = found.first
    if first is None or first < _LEAST_LEAD_IN or not _is_lead_in(line, first) or not text.endswith("."):
        return None
    last = line.flags[-1]
    # "Het protocol schrijft … voor": a word of the verb would be left at the end of the last item.
    if last & _AFTER_THE_LIST and not last & IS_INFINITIVE:
        return None
    spans = [(first, found.members[0][0] - 1), *found.members]
    items = [text[line.words[begin].start - offset : line.words[end].end - offset] for begin, end in spans]
    lead_in = text[: line.words[first].start - offset].rstrip()
    return "\n".join((f"{lead_in}:", *(f"- {item}" for item in items[:-1]), f"- {items[-1]}."))


def _is_lead_in(line: Line, stop: int) -> bool:
    """Does what stands before the list hold the verb, and nothing of a clause that goes on behind the list?"""
    flags = line.flags[:stop]
    return any(each & IS_VERB for each in flags) and not any(each & (IS_AUXILIARY | IS_SUBORDINATOR) for each in flags)
