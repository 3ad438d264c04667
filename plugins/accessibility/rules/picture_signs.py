"""Rules on pictures that tell something: a human is asked to look where the page itself points at them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import words
from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.passages import CODE
from plugins.checks import Match, Severity

_LARGE = 150
_ICON_FONT = re.compile("[\ue000-\uf8ff]")
_FACE = re.compile(
    r"(?<![\w/:;=])[:;=8][-^o']?[)(DPp|/\\*](?![\w/])|(?<!\w)<3(?!\w)|¯\\_\(ツ\)_/¯|\^_\^|(?<!\w)[xX]-?D(?!\w)"
)
_NO_ROLE = ("presentation", "none")
_CAPTCHA = re.compile(r"captcha", re.IGNORECASE)


def pointed_at(part: Part) -> Iterator[Match]:
    """A large picture that is decoration by its empty ``alt``, and that the text beside it points at."""
    for image in part.named("img"):
        empty = image.has_attr("alt") and not attribute(image, "alt") and not given_name(image, part.page)
        if empty and not attribute(image, "title") and (_is_large(image) or _captioned(image)):
            if _captioned(image) or words.PICTURE_POINTED.search(_around(image)):
                yield part.match(image, attribute(image, "src").rpartition("/")[2])


def alt_unheard(part: Part) -> Iterator[Match]:
    """A picture with an alternative text, that its role keeps from being heard."""
    for image in part.named("img", "svg"):
        name = attribute(image, "alt") or given_name(image, part.page)
        told = attribute(image, "role") in _NO_ROLE and len(name.split()) > 1
        if told and words.bare(name) not in words.ALT_DECORATIVE and name.casefold() not in _around(image).casefold():
            yield part.match(image, name)


def captcha(part: Part) -> Iterator[Match]:
    """A test with a picture to prove that one is a human."""
    if not part.named("input"):
        return
    for image in part.named("img", "canvas"):
        called = " ".join(attribute(image, name) for name in ("src", "alt", "id", "class", "title"))
        if _CAPTCHA.search(called) or words.CAPTCHA.search(attribute(image, "alt")):
            yield part.match(image, attribute(image, "alt") or attribute(image, "src").rpartition("/")[2])


def icons_telling(part: Part) -> Iterator[Match]:
    """A list or table in which one of some icons, without a text, makes the difference between the items."""
    for holder in part.named("ul", "ol", "tbody", "table", "dl"):
        rows = holder.find_all(
            "tr" if holder.name in ("table", "tbody") else ["li", "dd"], recursive=holder.name == "table"
        )
        if holder.name == "table" and holder.find("tbody") is not None:
            continue
        icons = [(row, _icons(row, part)) for row in rows]
        kinds = Counter(icon for _, found in icons for icon in set(found))
        several = len(kinds) > 1 and max(kinds.values()) > 1 and len(rows) > 2
        some = len(kinds) == 1 and 0 < sum(bool(found) for _, found in icons) < len(rows) - 1 and len(rows) > 2
        if several or some:
            first = next(row for row, found in icons if found)
            yield part.match(first, content_of(first))


def icon_font(part: Part) -> Iterator[Match]:
    """A sign from an icon font in the text: it is heard as nothing, or as something odd."""
    for element in part.named("i", "span", "a", "button", "p", "li", "td", "th", "h1", "h2", "h3", "label", "em", "b"):
        text = element.string
        if text and _ICON_FONT.search(text) and not given_name(element, part.page):
            yield part.match(element, content_of(element.parent) if isinstance(element.parent, Tag) else "")
            return


def faces(part: Part) -> Iterator[Match]:
    """A face made of signs, such as the one that smiles: it is spelled, or not heard at all."""
    for element in part.named(
        "p", "li", "td", "th", "dd", "h1", "h2", "h3", "span", "strong", "em", "button", "a", "label"
    ):
        text = element.string
        if text and (found := _FACE.search(text)) and element.find_parent([*CODE]) is None:
            if not given_name(element, part.page) and attribute(element, "role") != "img":
                yield part.match(element, found[0])


def _icons(row: Tag, part: Part) -> list[str]:
    """What tells apart the icons without a text in a row: their files, symbols or classes."""
    found = []
    for icon in row.find_all(["svg", "img", "i", "span"]):
        if given_name(icon, part.page) or attribute(icon, "title") or icon.find("title") is not None:
            continue
        if icon.find_parent(["a", "button", "svg"]) is not None:
            continue
        if icon.name == "svg":
            use = icon.find("use")
            found.append(str(use.get("href") or use.get("xlink:href")) if isinstance(use, Tag) else str(icon)[:400])
        elif icon.name == "img" and icon.has_attr("alt") and not attribute(icon, "alt"):
            found.append(attribute(icon, "src"))
        elif icon.name in ("i", "span") and not icon.contents and words.ICON_CLASS.search(attribute(icon, "class")):
            found.append(attribute(icon, "class"))
    return found


def _captioned(image: Tag) -> bool:
    figure = image.find_parent("figure")
    caption = figure.find("figcaption") if isinstance(figure, Tag) else None
    return (
        isinstance(caption, Tag)
        and bool(content_of(caption))
        and isinstance(figure, Tag)
        and len(figure.find_all("img")) == 1
    )


def _is_large(image: Tag) -> bool:
    sides = [attribute(image, side).removesuffix("px") for side in ("width", "height")]
    return all(side.isdecimal() and int(side) >= _LARGE for side in sides)


def _around(image: Tag) -> str:
    """The text of the paragraphs before and after the picture, or of what it stands in."""
    block = image
    while isinstance(block.parent, Tag) and block.parent.name in ("p", "a", "picture", "span", "figure", "div"):
        if block.parent.name == "div" and len(block.parent.find_all(True, recursive=False)) > 1:
            break
        block = block.parent
    beside = (block.find_previous_sibling(), block, block.find_next_sibling())
    return " ".join(content_of(one) for one in beside if isinstance(one, Tag) and one.name not in ("form", "nav"))


RULES = (
    PartRule("accessibility.image-pointed-at", Severity.NOTICE, pointed_at, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.image-alt-unheard", Severity.WARNING, alt_unheard, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.captcha", Severity.NOTICE, captcha, "WCAG 2.2 niveau AA", ("1.1.1", "3.3.8")),
    PartRule("accessibility.icons-telling", Severity.NOTICE, icons_telling, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.icon-font", Severity.NOTICE, icon_font, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.face-of-signs", Severity.NOTICE, faces, "WCAG 2.1 niveau A", ("1.1.1",)),
)
