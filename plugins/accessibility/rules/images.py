"""Rules on images: does the alternative text tell what the image tells?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from bs4 import Tag

from plugins.accessibility.rules import scripts, words
from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

LONG: Mapping[str, float] = {"characters": 250}
"""What is longer belongs in the text of the page."""
FEW = 2
"""An alternative text of so many words may stand on decoration by mistake; a longer one was written to be heard."""
_AROUND = ("a", "button", "p", "figure", "span", "strong", "em", "figcaption")
_FILE_NAME = re.compile(r"[^\s.]\S*\.(?:jpe?g|jfif|png|gif|webp|svg|bmp|tiff?|avif|heic)", re.IGNORECASE)
_CAMERA_NAME = re.compile(r"(?:img|dsc[fn]?|dscn|pxl|mvimg|scan|p)[-_ ]?\d{3,}\w*(?:[-_]\w+)*", re.IGNORECASE)


def _images(part: Part) -> Iterator[Tag]:
    """The images that have something to tell: not those that the theme declares decoration, and not ARIA-named ones."""
    for image in part.named("img", "input"):
        pictured = image.name == "img" or attribute(image, "type").lower() == "image"
        if pictured and attribute(image, "role") not in ("presentation", "none"):
            yield image


def missing(part: Part) -> Iterator[Match]:
    """An image without ``alt``: assistive technology reads its address out loud."""
    for image in _images(part):
        named = image.has_attr("alt") or given_name(image, part.page) or attribute(image, "title")
        if not named and not scripts.fills(image, part.page):
            yield part.match(image, _file_of(image))


def file_name(part: Part) -> Iterator[Match]:
    """An alternative text that is the name of a file, or what a camera calls its pictures."""
    for image in _images(part):
        alt = attribute(image, "alt")
        stem = PurePosixPath(_file_of(image)).stem
        own_name = alt == stem and re.search(r"[-_]", alt)
        if alt and (_FILE_NAME.fullmatch(alt) or _CAMERA_NAME.fullmatch(alt) or own_name):
            yield part.match(image, alt)


def generic(part: Part) -> Iterator[Match]:
    """An alternative text that could stand on any image."""
    for image in _images(part):
        alt = attribute(image, "alt")
        if re.sub(r"\s*\d+$", "", words.bare(alt)) in words.ALT_GENERIC:
            yield part.match(image, alt)


def empty_with_title(part: Part) -> Iterator[Match]:
    """An image that is decoration by its empty ``alt``, and has something to tell by its ``title``."""
    for image in _images(part):
        if image.has_attr("alt") and not attribute(image, "alt") and attribute(image, "title"):
            yield part.match(image, attribute(image, "title"))


def decorative(part: Part) -> Iterator[Match]:
    """Decoration with an alternative text all the same: by its role, its size, or what the text itself says."""
    for image in part.named("img"):
        alt = attribute(image, "alt")
        small = all(attribute(image, side).removesuffix("px") in ("1", "2", "3") for side in ("width", "height"))
        declared = attribute(image, "role") in ("presentation", "none") and len(alt.split()) <= FEW
        if alt and (small or declared or words.bare(alt) in words.ALT_DECORATIVE):
            yield part.match(image, alt)


def lead_in(part: Part) -> Iterator[Match]:
    """An alternative text that begins with ‘afbeelding van’: that it is an image is said already."""
    for image in _images(part):
        alt = attribute(image, "alt")
        if words.bare(alt).startswith(words.ALT_LEAD_IN):
            yield part.match(image, alt)


def too_long(part: Part) -> Iterator[Match]:
    """An alternative text in which nobody can stop, go back or skip: longer than a few sentences."""
    for image in _images(part):
        alt = attribute(image, "alt")
        if len(alt) > LONG["characters"]:
            yield part.match(image, alt, characters=len(alt))


def repeated(part: Part) -> Iterator[Match]:
    """An alternative text that is also the text beside it, in the same link, figure or paragraph: it is heard twice."""
    for image in _images(part):
        alt = words.bare(attribute(image, "alt"))
        if alt and any(words.bare(text) == alt for text in _beside(image)):
            yield part.match(image, attribute(image, "alt"))


def _beside(image: Tag) -> Iterator[str]:
    """The caption of the figure around the image, the text it stands in, and the text next to a link of it alone."""
    figure = image.find_parent("figure")
    caption = figure.find("figcaption") if isinstance(figure, Tag) else None
    if isinstance(caption, Tag):
        yield content_of(caption)
    around = image.parent
    if isinstance(around, Tag) and around.name in _AROUND:
        yield around.get_text()
        if around.name == "a" and not around.get_text(strip=True):
            for neighbour in (around.find_previous_sibling(), around.find_next_sibling()):
                if isinstance(neighbour, Tag) and neighbour.name in _AROUND:
                    yield neighbour.get_text()


def _file_of(image: Tag) -> str:
    """The name of the file that the image shows."""
    return unquote(PurePosixPath(urlsplit(attribute(image, "src")).path).name)


RULES = (
    PartRule("accessibility.image-alt-missing", Severity.ERROR, missing, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.image-alt-file-name", Severity.ERROR, file_name, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.image-alt-generic", Severity.ERROR, generic, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule(
        "accessibility.image-alt-empty-with-title", Severity.ERROR, empty_with_title, "WCAG 2.1 niveau A", ("1.1.1",)
    ),
    PartRule("accessibility.image-alt-decorative", Severity.WARNING, decorative, "goede praktijk"),
    PartRule("accessibility.image-alt-lead-in", Severity.WARNING, lead_in, "goede praktijk"),
    PartRule("accessibility.image-alt-long", Severity.WARNING, too_long, "goede praktijk"),
    PartRule("accessibility.image-alt-repeated", Severity.WARNING, repeated, "goede praktijk"),
)
