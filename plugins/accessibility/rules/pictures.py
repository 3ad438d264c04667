"""Rules on what images may hide: text made of pixels, a meaning that nobody hears, a drawing by a script.

What an image shows is not in the page: these rules go by the name of the file, and leave the judgement to a human.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, ancestors, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.styles import declared
from plugins.checks import Match, Severity

_WORDS = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_URL = re.compile(r"url\(\s*[\"']?([^\"')]+)", re.IGNORECASE)
_DRAWN_TEXT = re.compile(r"<text\b[^>]*>[^<]*\w", re.IGNORECASE)


def text_in_image(part: Part) -> Iterator[Match]:
    """An image that is, by the name of its file or by what it is made of, a picture of text."""
    for element, address in _addresses(part):
        drawn = address.startswith("data:image/svg") and _DRAWN_TEXT.search(unquote(address))
        if drawn or words.FILE_OF_TEXT.intersection(name_words(address)):
            yield part.match(element, attribute(element, "alt") or _file(address))


def meaning_hidden(part: Part) -> Iterator[Match]:
    """An image that is decoration by its empty ``alt``, and a logo, chart or map by the name of its file."""
    for image in part.named("img"):
        empty = image.has_attr("alt") and not attribute(image, "alt") and not given_name(image, part.page)
        address = attribute(image, "src")
        telling = words.FILE_WITH_MEANING.intersection(name_words(address))
        if empty and telling and not attribute(image, "title") and not _told_beside(image):
            yield part.match(image, _file(address))


def drawing_untold(part: Part) -> Iterator[Match]:
    """A drawing by a script without a text for who cannot see it."""
    canvases = part.named("canvas")
    if canvases and any("getContext" in script.get_text() for script in part.page.unseen.named("script")):
        for canvas in canvases:
            role = attribute(canvas, "role")
            if not content_of(canvas) and not given_name(canvas, part.page) and role not in ("none", "presentation"):
                yield part.match(canvas)


def _addresses(part: Part) -> Iterator[tuple[Tag, str]]:
    """Images and backgrounds, with their addresses; not those that a text stands on."""
    for element in part.named("img", "input"):
        if element.name == "img" or attribute(element, "type").lower() == "image":
            yield element, attribute(element, "src")
    for element in part.having("style"):
        style = declared(element)
        values = " ".join(style[name].value for name in ("background", "background-image") if name in style)
        if "url(" in values and not content_of(element) and attribute(element, "role") != "img":
            addresses = _URL.finditer(attribute(element, "style"))
            yield from ((element, found[1]) for found in addresses if found[0].lower() in values)


def _told_beside(image: Tag) -> bool:
    """Does a text close by say it? That of the link, caption, table cell or paragraph around it, or the next one."""
    around = next(ancestors(image, "a", "button", "figure", "td", "th", "li", "p", "label", "summary"), None)
    return bool(around and content_of(around))


def _file(address: str) -> str:
    if address.startswith("data:"):
        return address.partition(",")[0]
    return unquote(PurePosixPath(urlsplit(address).path).name)


def name_words(address: str) -> set[str]:
    """The words in the name of the file, in lower case."""
    if address.startswith("data:"):
        return set()
    stem = PurePosixPath(_file(address)).stem
    return {word.lower() for word in _WORDS.findall(_HUMP.sub(" ", stem))}


RULES = (
    PartRule("accessibility.image-of-text", Severity.NOTICE, text_in_image, "WCAG 2.1 niveau AA", ("1.4.5", "1.4.9")),
    PartRule("accessibility.image-meaning-hidden", Severity.NOTICE, meaning_hidden, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.canvas-no-text", Severity.NOTICE, drawing_untold, "WCAG 2.1 niveau A", ("1.1.1",)),
)
