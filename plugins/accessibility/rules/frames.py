"""Rules on embedded content: what is it called?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urldefrag, urljoin

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import given_name
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_FRAMES = ("iframe", "frame")


def untitled(part: Part) -> Iterator[Match]:
    """Embedded content without a name; not what the Tab key passes by, such as a counter of visitors."""
    for frame in part.named(*_FRAMES):
        skipped = attribute(frame, "tabindex").startswith("-")
        if not _name(frame, part) and not skipped and not scripts.fills(frame, part.page):
            yield part.match(frame, attribute(frame, "src"))


def same_title(part: Part) -> Iterator[Match]:
    """Embedded content with the name of earlier embedded content that is something else."""
    first: dict[str, str] = {}
    for frame in part.named(*_FRAMES):
        name = _name(frame, part)
        shown = _shown(frame, part)
        if name and first.setdefault(name.casefold(), shown) != shown:
            yield part.match(frame, name)


def title_generic(part: Part) -> Iterator[Match]:
    """Embedded content with a name that says no more than that something is embedded, or with its address."""
    for frame in part.named(*_FRAMES):
        name = _name(frame, part)
        if words.bare(name) in words.FRAME_GENERIC or re.fullmatch(
            r"(?:https?://|www\.)\S+|\S+\.(?:html?|php|aspx)", name
        ):
            yield part.match(frame, name)


def _name(frame: Tag, part: Part) -> str:
    return given_name(frame, part.page) or attribute(frame, "title")


def _shown(frame: Tag, part: Part) -> str:
    """What is embedded: the page itself, or the address of one without its anchor."""
    address = urldefrag(urljoin(part.page.document.url, attribute(frame, "src"))).url
    return attribute(frame, "srcdoc") or address


RULES = (
    PartRule("accessibility.frame-no-title", Severity.ERROR, untitled, "WCAG 2.1 niveau A", ("4.1.2",)),
    PartRule("accessibility.frame-title-generic", Severity.WARNING, title_generic, "WCAG 2.1 niveau A", ("4.1.2",)),
    PartRule("accessibility.frame-same-title", Severity.NOTICE, same_title, "WCAG 2.1 niveau A", ("4.1.2",)),
)
