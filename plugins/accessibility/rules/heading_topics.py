"""A rule on headings above something else: opening hours under ‘Costs’, or amounts under ‘Opening hours’."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bs4 import Comment, Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.headings import NAMES
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute, hidden
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_LONGEST = 80
"""A section of more words tells of more than one thing."""
_LEAST = 4


class _Topic(NamedTuple):
    named: re.Pattern[str]
    """What its heading says, and nothing more."""
    signs: re.Pattern[str]
    """What stands in a text on it."""
    least: int
    """So many signs make sure that a text is on it."""

    def is_told(self, text: str) -> bool:
        """Is the text plainly on it?"""
        return len(set(self.signs.findall(text))) >= self.least


_TOPICS = tuple(
    _Topic(
        re.compile(rf"(?:\w+ ){{0,1}}{words.one_of(topic['named'])}", re.IGNORECASE),
        re.compile("|".join(topic["signs"]), re.IGNORECASE),
        int(topic.get("least", 2)),
    )
    for topic in words.HEADING_TOPICS
)


def off_topic(part: Part) -> Iterator[Match]:
    """A heading that names one thing, above a short text that is plainly on another one and not on that."""
    for heading in _headings(part):
        name = words.bare(name_of(heading, part.page))
        named = next((topic for topic in _TOPICS if topic.named.fullmatch(name)), None)
        if named is None:
            continue
        text = _below(heading)
        fits = named.signs.search(text) or any(len(word) > 3 and word in text for word in name.split())
        if _LEAST <= len(text.split()) <= _LONGEST and not fits and any(topic.is_told(text) for topic in _TOPICS):
            yield part.match(heading, name_of(heading, part.page))


def _headings(part: Part) -> list[Tag]:
    made = [element for element in part.having("role") if attribute(element, "role") == "heading"]
    real = [heading for heading in part.named(*NAMES) if not attribute(heading, "role")]
    return [*real, *made]


def _below(heading: Tag) -> str:
    """The text up to the next heading, of what stands beside it alone."""
    texts: list[str] = []
    for node in heading.next_siblings:
        if isinstance(node, Tag):
            if (
                node.name in NAMES
                or attribute(node, "role") == "heading"
                or node.find([*NAMES, "form", "nav", "table"])
            ):
                break
            if not hidden(node):
                texts.append(content_of(node))
        elif not isinstance(node, Comment):
            texts.append(str(node))
    return " ".join(" ".join(texts).split()).casefold()


RULES = (PartRule("accessibility.heading-off-topic", Severity.NOTICE, off_topic, "WCAG 2.1 niveau AA", ("2.4.6",)),)
