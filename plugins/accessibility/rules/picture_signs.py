"""Rules on pictures that tell something: a human is asked to look where the page itself points at them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from bs4 import Comment, Tag
from bs4.element import NavigableString

from plugins.accessibility.rules import words
from plugins.accessibility.rules.images import FEW
from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, ancestors, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.accessibility.rules.passages import CODE
from plugins.accessibility.rules.pictures import name_words
from plugins.checks import Match, Severity

_LARGE = 150
_ICON_FONT = re.compile("[\ue000-\uf8ff]")
_LIGATURE = re.compile(r"(?:^|\s)material-(?:icons|symbols)")
_FACE = re.compile(r"[:;=]-?[)(DP|/\\]|\^_\^|<3|[xX]-?D")
_NO_ROLE = ("presentation", "none")
_GLOBAL = tuple(
    f"aria-{name}"
    for name in ("atomic", "busy", "controls", "describedby", "details", "flowto", "live", "owns", "relevant")
)
"""Attributes that any element may have, and that make decoration count again."""
_CAPTCHA = re.compile(r"captcha", re.IGNORECASE)


def pointed_at(part: Part) -> Iterator[Match]:
    """A large picture that is decoration by its empty ``alt``, and that the text beside it points at."""
    for image in part.named("img"):
        empty = image.has_attr("alt") and not attribute(image, "alt") and not given_name(image, part.page)
        pointed = _is_large(image) and words.PICTURE_POINTED.search(_around(image))
        other = words.FILE_WITH_MEANING & name_words(attribute(image, "src")) or attribute(image, "title")
        if empty and not other and (_captioned(image) or pointed):
            yield part.match(image, attribute(image, "src").rpartition("/")[2])


def alt_unheard(part: Part) -> Iterator[Match]:
    """A picture with an alternative text, that its role keeps from being heard."""
    for image in part.named("img", "svg"):
        name = attribute(image, "alt") or given_name(image, part.page)
        told = attribute(image, "role") in _NO_ROLE and len(name.split()) > FEW
        if told and words.bare(name) not in words.ALT_DECORATIVE and name.casefold() not in _around(image).casefold():
            yield part.match(image, name)


def exposed(part: Part) -> Iterator[Match]:
    """A picture that is decoration, and is met all the same: the Tab key comes to it, or ARIA says something of it.

    Then WAI-ARIA lets the role of decoration go, and what is heard is a picture without a name.
    """
    for image in part.named("img"):
        plain = attribute(image, "role") in _NO_ROLE or image.has_attr("alt")
        met = image.has_attr("tabindex") or any(attribute(image, name) for name in _GLOBAL)
        named = given_name(image, part.page) or attribute(image, "alt") or attribute(image, "title")
        if plain and met and not named:
            yield part.match(image, attribute(image, "src").rpartition("/")[2])


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
    icons: defaultdict[int, list[tuple[Tag, str]]] = defaultdict(list)
    holders: dict[int, Tag] = {}
    for icon in part.named("svg", "img", "i", "span"):
        kind = _kind(icon, part)
        row = icon.find_parent(["li", "tr", "dd"]) if kind else None
        if isinstance(row, Tag) and isinstance(row.parent, Tag) and content_of(row):
            icons[id(row.parent)].append((row, kind))
            holders[id(row.parent)] = row.parent
    for holder, found in icons.items():
        rows = len(holders[holder].find_all(found[0][0].name, recursive=False))
        kinds = Counter(kind for _, kind in {(id(row), kind) for row, kind in found})
        shown = len({id(row) for row, _ in found})
        several = len(kinds) > 1 and max(kinds.values()) > 1
        some = len(kinds) == 1 and shown < rows - 1
        if rows > 2 and (several or some) and holders[holder].find_parent("nav") is None:
            yield part.match(found[0][0], content_of(found[0][0]))


def icon_font(part: Part) -> Iterator[Match]:
    """A sign from an icon font in the text: it is heard as nothing, or as something odd."""
    for element in part.named("i", "span", "a", "button", "p", "li", "td", "th", "h1", "h2", "h3", "label", "em", "b"):
        text, holder = _lone_text(element)
        drawn = text and (_ICON_FONT.search(text) or _LIGATURE.search(attribute(element, "class")))
        if drawn and part.holds(holder) and not _is_renamed(element, holder, part):
            yield part.match(holder, content_of(holder.parent) if isinstance(holder.parent, Tag) else "")
            return


def faces(part: Part) -> Iterator[Match]:
    """A face made of signs, such as the one that smiles: it is spelled, or not heard at all."""
    for element in part.named(
        "p", "li", "td", "th", "dd", "h1", "h2", "h3", "span", "strong", "em", "button", "a", "label"
    ):
        text, holder = _lone_text(element)
        told = _FACE.fullmatch(text) and part.holds(holder) and not _is_renamed(element, holder, part)
        if told and not any(node.name in CODE for node in (holder, *holder.parents)):
            yield part.match(holder, text)
            return


def _lone_text(element: Tag) -> tuple[str, Tag]:
    """The text of an element without any other, and what holds it: the element, or the innermost one in it."""
    text = element.string
    if not isinstance(text, NavigableString) or isinstance(text, Comment) or text.parent is None:
        return "", element
    return text.strip(), text.parent


def _is_renamed(element: Tag, holder: Tag, part: Part) -> bool:
    """Is something else heard instead: a name of its own, or of the link, button or picture around it?"""
    named = any(given_name(node, part.page) for node in (element, holder, *ancestors(holder, "a", "button")))
    return named or any(attribute(node, "role") == "img" for node in (holder, *holder.parents))


def _kind(icon: Tag, part: Part) -> str:
    """What tells an icon apart: its file, symbol or class. Empty for one with a text."""
    kind = ""
    if icon.name == "svg":
        use = icon.find("use")
        kind = str(use.get("href") or use.get("xlink:href")) if isinstance(use, Tag) else str(icon)[:400]
    elif icon.name == "img" and icon.has_attr("alt") and not attribute(icon, "alt"):
        kind = attribute(icon, "src")
    elif icon.name in ("i", "span") and not icon.contents and words.ICON_CLASS.search(attribute(icon, "class")):
        kind = attribute(icon, "class")
    return kind if kind and not _is_said(icon, part) else ""


def _is_said(icon: Tag, part: Part) -> bool:
    """Has it a name, or a text for it right beside it, or a link or button around it?"""
    beside = (icon.find_next_sibling(), icon.find_previous_sibling())
    said = any(isinstance(one, Tag) and one.name == "span" and content_of(one) for one in beside)
    named = given_name(icon, part.page) or attribute(icon, "title") or icon.find("title") is not None
    return bool(said or named or icon.find_parent(["a", "button", "svg", "th"]) is not None)


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
    texts = [one for one in beside if isinstance(one, Tag) and one.name not in ("form", "nav", "img")]
    return " ".join(map(content_of, texts))


RULES = (
    PartRule("accessibility.image-pointed-at", Severity.NOTICE, pointed_at, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.image-alt-unheard", Severity.WARNING, alt_unheard, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.decoration-exposed", Severity.WARNING, exposed, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.captcha", Severity.NOTICE, captcha, "WCAG 2.2 niveau AA", ("1.1.1", "3.3.8")),
    PartRule("accessibility.icons-telling", Severity.NOTICE, icons_telling, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.icon-font", Severity.NOTICE, icon_font, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.face-of-signs", Severity.NOTICE, faces, "WCAG 2.1 niveau A", ("1.1.1",)),
)
