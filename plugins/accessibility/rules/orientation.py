"""A rule on turning the phone: the page turns along, also for whoever has it fixed to a wheelchair.

Looks at the style sheets alone: those in the page, and once at each file of the site.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from plugins.accessibility.rules.part import page_of
from plugins.checks import Context, Document, Match, Place, Rule, Severity, Site

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_MEDIA = re.compile(r"@media[^{]*\(\s*orientation\s*:\s*(?:portrait|landscape)\s*\)[^{]*\{", re.IGNORECASE)
_BLOCK = re.compile(r"([^{}]+)\{([^{}]*)\}")
_PAGE = frozenset({"html", "body", ":root"})
_TURN = re.compile(
    r"(?:transform\s*:[^;]*?\brotate(?:z)?\(\s*|(?<![\w-])rotate\s*:\s*(?:z\s+)?)([+-]?(?:\d+\.?\d*|\.\d+))(deg|rad|turn|grad)\s*[);}]?",
    re.IGNORECASE,
)
_UPRIGHT = re.compile(r"(?<![\w-])(?:transform|rotate)\s*:\s*none\b", re.IGNORECASE)
_DEGREES = {"deg": 1.0, "rad": 180 / math.pi, "turn": 360.0, "grad": 0.9}
_NEARLY = 3.0
"""So many degrees off a quarter is still a quarter."""


def turned_in_page(document: Document, _context: Context) -> Iterator[Match]:
    """A style sheet in the page that turns the page a quarter when the screen is turned."""
    for style in page_of(document).unseen.named("style"):
        for selector in quarter_turns(style.get_text()):
            yield Match(Place(document.path), quote=selector, selector="style")


def turned_in_file(site: Site, _context: Context) -> Iterator[Match]:
    """A style sheet of the site that does so."""
    for name in sorted(site.files):
        if name.endswith(".css"):
            for selector in quarter_turns((site.root / name).read_bytes().decode("utf-8", "replace")):
                yield Match(Place(name), quote=selector)


def quarter_turns(css: str) -> Iterator[str]:
    """The selectors of the whole page that are turned a quarter in one orientation, and not in the other."""
    if "orientation" not in css.lower():
        return
    text = _COMMENT.sub("", css)
    media = [(found.start(), found.end(), _end(text, found.end())) for found in _MEDIA.finditer(text)]
    outside = "".join(text[after:before] for after, before in _gaps(media, len(text)))
    usual = dict(_turns(outside))
    for _, start, end in media:
        for selector, angle in _turns(text[start:end]):
            off = abs(angle - usual.get(selector, 0.0)) % 180
            if abs(off - 90) <= _NEARLY:
                yield selector


def _turns(css: str) -> Iterator[tuple[str, float]]:
    """By how many degrees the whole page is turned, by selector."""
    for selectors, body in _BLOCK.findall(css):
        found = _TURN.search(body)
        if found or _UPRIGHT.search(body):
            angle = float(found[1]) * _DEGREES[found[2].lower()] if found else 0.0
            for selector in sorted({one.strip().lower() for one in selectors.split(",")} & _PAGE):
                yield selector, angle


def _end(css: str, start: int) -> int:
    """Where the block that begins at ``start`` ends."""
    depth = 1
    for found in re.finditer(r"[{}]", css[start:]):
        depth += 1 if found[0] == "{" else -1
        if depth == 0:
            return start + found.start()
    return len(css)


def _gaps(media: list[tuple[int, int, int]], length: int) -> Iterator[tuple[int, int]]:
    after = 0
    for before, _, end in media:
        yield after, before
        after = end + 1
    yield after, length


_FACTS = "accessibility.orientation-fixed", Severity.ERROR
PAGE_RULES = (Rule(*_FACTS, turned_in_page, "WCAG 2.1 niveau AA", ("1.3.4",)),)
SITE_RULES = (Rule(*_FACTS, turned_in_file, "WCAG 2.1 niveau AA", ("1.3.4",)),)
