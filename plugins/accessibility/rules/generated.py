"""Rules on the style sheets in a page: what only they put there, or tell by colour; sizes that do not grow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import Tag

from plugins.accessibility.rules import scripts, sheets, words
from plugins.accessibility.rules.names import content_of, given_name
from plugins.accessibility.rules.part import Part, attribute
from plugins.accessibility.rules.part_rule import PartRule
from plugins.checks import Match, Severity

_CONTENT = re.compile(r"(?<![\w-])content\s*:\s*(\"(?:\\.|[^\"])*\"|'(?:\\.|[^'])*')\s*(/\s*(?:\"[^\"]*\"|'[^']*'))?")
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
_WORD = re.compile(r"[^\W\d_]{2,}")
_VIEWPORT = re.compile(r"(?<![\w-])font(?:-size)?\s*:\s*[^;]*?(?<![\w.])\d*\.?\d+v(?:w|h|min|max|i|b)\b")
_GROWS = re.compile(r"calc\(|clamp\(|min\(|max\(")
_PICTURE = re.compile(r"(?<![\w-])background(?:-image)?\s*:[^;]*\burl\(")
_SIZED = re.compile(r"(?<![\w-])(?:min-)?(?:height|aspect-ratio|padding(?:-(?:top|bottom))?)\s*:\s*(?!0)")
_PROPERTY = re.compile(r"(?:^|;)\s*([\w-]+)\s*:")
_COLOURS = frozenset(
    [
        "color",
        "border-color",
        "outline-color",
        "fill",
        *(f"border-{side}-color" for side in ("top", "right", "bottom", "left")),
    ]
)
_CURRENT = re.compile(
    r"\[aria-(?:current|selected|invalid)|\.(?:is-)?(?:current|active|selected|actief|huidig|error|invalid|fout)$"
)
_FAULT = re.compile(r"invalid|error|fout")
_FIELDS = ("input", "select", "textarea")
_WRONG = re.compile(r".*(?:error|bad|invalid|fout|wrong|mis|rood|red).*", re.IGNORECASE)
_TELLS = re.compile(
    r"aria-invalid|ariaInvalid|setCustomValidity|textContent|innerHTML|innerText|\.hidden\b|append\(|insertAdjacent"
)
_MARKED = re.compile(r"display\s*:\s*list-item|list-style(?:-type)?\s*:\s*(?:disc|circle|square|decimal)")
_BULLETS = "•·–—-*▪■◦‣➢✓✔►➤»→●\u203a"


def words_by_style(part: Part) -> Iterator[Match]:
    """Words that only the style sheet puts on the page."""
    for text, _, elements in _generated(part):
        said = all(text.casefold() in content_of(element).casefold() for element in elements)
        if len(_WORD.findall(text)) >= 2 and not words.REQUIRED.search(text) and not said:
            yield part.match(elements[0], text)


def signs_by_style(part: Part) -> Iterator[Match]:
    """Signs from the style sheet, such as those of an icon font, in front of a heading or link: they are read."""
    for text, told, elements in _generated(part):
        strange = any("\ue000" <= sign <= "\uf8ff" or ord(sign) >= 0x1F000 for sign in text)
        named = [one for one in elements if one.name in ("h1", "h2", "h3", "h4", "a", "button", "li", "p", "label")]
        if strange and not told and named:
            yield part.match(named[0], content_of(named[0]))
            return


def size_by_window(part: Part) -> Iterator[Match]:
    """Text whose size only follows the window: it does not grow when one zooms in."""
    for block in sheets.blocks(part.page):
        found = _VIEWPORT.search(block.body)
        if found and not _GROWS.search(found[0]) and "print" not in block.media:
            text = next((one for one in _of(part, block) if content_of(one)), None)
            if text is not None:
                yield part.match(text, content_of(text))
                return


def picture_by_style(part: Part) -> Iterator[Match]:
    """An element without text that is there for the picture that the style sheet puts in it."""
    told: set[int] = set()
    for block in sheets.blocks(part.page):
        if (
            _PICTURE.search(block.body)
            and _SIZED.search(block.body)
            and not block.pseudo
            and "print" not in block.media
        ):
            for element in _of(part, block):
                empty = element.name in ("div", "span", "i", "figure", "p") and not element.get_text(strip=True)
                known = given_name(element, part.page) or attribute(element, "role") in ("img", "none", "presentation")
                if empty and not known and element.find(True) is None:
                    if id(element) not in told:
                        yield part.match(element, attribute(element, "class") or attribute(element, "id"))
                    told.add(id(element))
                    break


def list_by_style(part: Part) -> Iterator[Match]:
    """Three or more parts in a row with a dot in front of each, by the style sheet alone."""
    told: set[int] = set()
    for block in sheets.blocks(part.page):
        found = _CONTENT.search(block.body) if block.pseudo else None
        bullet = found is not None and _plain(found[1]).strip() and set(_plain(found[1]).strip()) <= set(_BULLETS)
        if bullet or _MARKED.search(block.body):
            for element in _of(part, block):
                parent = element.parent
                if element.name in ("div", "span", "p") and isinstance(parent, Tag) and id(parent) not in told:
                    row = [one for one in parent.find_all(element.name, recursive=False) if content_of(one)]
                    roles = attribute(element, "role") or attribute(parent, "role")
                    same = {attribute(one, "class") for one in row} == {attribute(element, "class")}
                    if len(row) > 2 and same and not roles and parent.find_parent(["ul", "ol", "nav"]) is None:
                        told.add(id(parent))
                        yield part.match(element, content_of(element))


def turn_asked(part: Part) -> Iterator[Match]:
    """A page that asks to turn the phone: not everybody can."""
    turned = [
        block for block in sheets.blocks(part.page) if re.search(r"orientation\s*:\s*(portrait|landscape)", block.media)
    ]
    for element in part.named("p", "div", "span", "h1", "h2", "strong") if turned else ():
        text = content_of(element)
        if len(text) < 160 and words.TURN.search(text) and element.find(["p", "div"]) is None:
            yield part.match(element, text)
            return


def colour_only(part: Part) -> Iterator[Match]:
    """An element that is told apart by its colour alone: the page one is on, or what is wrong in a form."""
    code = scripts.scripts(part.page)
    for block in sheets.blocks(part.page):
        names = [name.strip().lower() for name in _PROPERTY.findall(block.body)]
        if not names or not set(names) <= _COLOURS or ":" in block.selector:
            continue
        last = (block.selector.rpartition(",")[2].split() or [""])[-1]
        found = _of(part, block) if _CURRENT.search(last) else []
        class_name = last.rpartition(".")[2] if "." in last else ""
        put = class_name and re.search(rf"classList\.\w+\(\s*[\"'`]{re.escape(class_name)}[\"'`]", code)
        if put and _WRONG.fullmatch(class_name) and not _TELLS.search(code):
            found = part.named(*_FIELDS)
        if _FAULT.search(last):
            found = [one for one in found if one.name in _FIELDS and not one.has_attr("aria-describedby")]
        if found and not (put and _TELLS.search(code)):
            yield part.match(found[0], content_of(found[0]) or attribute(found[0], "name"))
            return


def _generated(part: Part) -> Iterator[tuple[str, str, list[Tag]]]:
    """The text that is put there, its spoken alternative, and the elements in this part."""
    for block in sheets.blocks(part.page):
        found = _CONTENT.search(block.body) if block.pseudo else None
        if found and "print" not in block.media and (text := _plain(found[1])).strip():
            elements = _of(part, block)
            if elements:
                yield text, found[2] or "", elements


def _of(part: Part, block: sheets.Block) -> list[Tag]:
    return [element for element in block.elements(part.page) if part.holds(element)]


def _plain(quoted: str) -> str:
    return _ESCAPE.sub(lambda found: _character(int(found[1], 16)), quoted[1:-1])


def _character(code: int) -> str:
    """The character with this code, as CSS has it: one that cannot be is shown by the sign for that."""
    known = 0 < code < 0xD800 or 0xE000 <= code <= 0x10FFFF
    return chr(code) if known else "\N{REPLACEMENT CHARACTER}"


RULES = (
    PartRule("accessibility.words-by-style", Severity.NOTICE, words_by_style, "WCAG 2.1 niveau A", ("1.3.1", "1.1.1")),
    PartRule("accessibility.signs-by-style", Severity.NOTICE, signs_by_style, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.size-by-window", Severity.WARNING, size_by_window, "WCAG 2.1 niveau AA", ("1.4.4",)),
    PartRule("accessibility.picture-by-style", Severity.NOTICE, picture_by_style, "WCAG 2.1 niveau A", ("1.1.1",)),
    PartRule("accessibility.list-by-style", Severity.NOTICE, list_by_style, "WCAG 2.1 niveau A", ("1.3.1",)),
    PartRule("accessibility.state-by-colour", Severity.NOTICE, colour_only, "WCAG 2.1 niveau A", ("1.4.1",)),
    PartRule("accessibility.turn-asked", Severity.NOTICE, turn_asked, "WCAG 2.1 niveau AA", ("1.3.4",)),
)
