"""Rules on what a link does: a new window, a file to download."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from plugins.accessibility.rules import words
from plugins.accessibility.rules.link_context import links_of, text_after
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_SIZE = re.compile(r"\d(?:[.,]\d+)?\s?(?:bytes|[kmg]i?b|[kmg]ilo?bytes?|megabytes?)\b", re.IGNORECASE)
_SAME_WINDOW = ("", "_self", "_top", "_parent")
_NEAR = 60
"""In so many characters after a link, its type and size still belong to it."""


def new_window(part: Part) -> Iterator[Match]:
    """A link that opens a new window without saying so."""
    for link, name in links_of(part):
        said = f"{name} {attribute(link, 'title')} {text_after(link, _NEAR)}".casefold()
        opens = attribute(link, "target").lower() not in _SAME_WINDOW
        if opens and not any(word in said for word in words.NEW_WINDOW):
            yield part.match(link, name)


def file_type(part: Part) -> Iterator[Match]:
    """A link to a PDF or office file that lacks the type or the size of the file, in its text or right after it."""
    for link, name in links_of(part):
        ending = urlsplit(attribute(link, "href")).path.rpartition(".")[2].lower()
        if ending in words.FILE_TYPES:
            said = f"{name} {attribute(link, 'title')} {text_after(link, _NEAR)}"
            typed = any(re.search(rf"\b{word}\b", said, re.IGNORECASE) for word in words.FILE_TYPES[ending])
            lacks = [*([] if typed else ["het soort bestand"]), *([] if _SIZE.search(said) else ["de grootte"])]
            if lacks:
                yield part.match(link, name, lacks=" en ".join(lacks))


RULES = (
    PartRule("accessibility.link-new-window", Severity.WARNING, new_window, "goede praktijk"),
    PartRule("accessibility.link-file-type", Severity.WARNING, file_type, "goede praktijk"),
)
