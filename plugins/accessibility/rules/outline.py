"""Rules on the outline of a page: headings that are sentences, that say the same, or that only the eye sees."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.headings import LONG, NAMES
from plugins.accessibility.rules.names import content_of, name_of
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

SENTENCE: Mapping[str, float] = {"words": 7}
"""From so many words on, with a full stop, a heading is a sentence."""
BARE: Mapping[str, float] = {"words": 400, "paragraphs": 6}
"""A text so long without one heading below the title is hard to search."""
_SHORT = 60
_MARKED = ("u", "b", "strong", "big")


def sentence(part: Part) -> Iterator[Match]:
    """A heading that is a whole sentence, with its full stop: text that was made a heading for its size."""
    for heading in part.named(*NAMES[1:]):
        name = name_of(heading, part.page)
        if (
            name.endswith(".")
            and len(name) <= LONG["characters"]
            and not name.endswith("..")
            and len(name.split()) >= SENTENCE["words"]
        ):
            yield part.match(heading, name)


def same_words(part: Part) -> Iterator[Match]:
    """A heading with the words of an earlier one of the same level, under the same heading."""
    seen: defaultdict[tuple[str, ...], list[Tag]] = defaultdict(list)
    above: dict[int, str] = {}
    for heading in part.named(*NAMES):
        level = int(heading.name[1])
        name = words.bare(name_of(heading, part.page))
        above = {depth: text for depth, text in above.items() if depth < level}
        if name and level > 1:
            seen[(str(level), name, *above.values())].append(heading)
        above[level] = name
    for headings in seen.values():
        if len(headings) > 1:
            yield part.match(headings[1], name_of(headings[1], part.page))


def lines_as_headings(part: Part) -> Iterator[Match]:
    """Two or more underlined or bold lines inside a paragraph, each with text below it."""
    lines: defaultdict[int, list[Tag]] = defaultdict(list)
    for element in part.named(*_MARKED):
        block = element.parent
        if isinstance(block, Tag) and block.name in ("p", "div", "td") and _is_line(element):
            lines[id(block)].append(element)
    for found in lines.values():
        if len(found) > 1:
            yield part.match(found[0], content_of(found[0]))


def none_at_all(part: Part) -> Iterator[Match]:
    """A long text without one heading to find one's way by."""
    if not part.is_main or any(attribute(one, "role") == "heading" for one in part.having("role")):
        return
    below = [one for one in part.named(*NAMES) if one.name != "h1"]
    text = [content_of(one) for one in part.named("p", "li")]
    long = [one for one in text if len(one.split()) > 15]
    if not below and len(long) >= BARE["paragraphs"] and sum(len(one.split()) for one in text) >= BARE["words"]:
        titles = part.named("h1") or part.named("p")
        yield part.match(titles[0], content_of(titles[0]))


def _is_line(element: Tag) -> bool:
    """Does it stand on a line of its own, with words on the next one?"""
    text = content_of(element)
    before, after = _beside(element, back=True), _beside(element, back=False)
    alone = before in ("", "br") and after == "br"
    return 0 < len(text) <= _SHORT and not text.endswith((",", ";")) and alone and _text_after(element)


def _beside(element: Tag, *, back: bool) -> str:
    """``br`` for a line break right beside it, ``text`` for words, empty at the edge of the block."""
    node = element.previous_sibling if back else element.next_sibling
    while node is not None and not isinstance(node, Tag) and not str(node).strip():
        node = node.previous_sibling if back else node.next_sibling
    if node is None:
        return ""
    return "br" if isinstance(node, Tag) and node.name == "br" else "text"


def _text_after(element: Tag) -> bool:
    line = element.find_next_sibling("br")
    text = str(line.next_sibling or "").strip() if isinstance(line, Tag) else ""
    return len(text.split()) >= 3 and not text.startswith("<")


RULES = (
    PartRule("accessibility.heading-sentence", Severity.NOTICE, sentence, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.heading-same-words", Severity.NOTICE, same_words, "WCAG 2.1 niveau AA", ("2.4.6",)),
    PartRule("accessibility.heading-line", Severity.WARNING, lines_as_headings, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.heading-none", Severity.NOTICE, none_at_all, "WCAG 2.1 niveau A", ("1.3.1",)),
)
