"""A rule on magnifying: who reads with fingers spread must be able to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plugins.accessibility.rules.part import attribute, page_of, shortened
from plugins.checks import Context, Document, Match, Place, Rule, Severity

_SETTING = re.compile(r"([a-z-]+)\s*=\s*([^,;\s]+)", re.IGNORECASE)
_ENOUGH = 2.0
"""WCAG 1.4.4: text up to 200 %."""


def viewport(document: Document, _context: Context) -> Iterator[Match]:
    """A page that forbids zooming, or allows less than twice the size."""
    for meta in page_of(document).named("meta"):
        if attribute(meta, "name").lower() == "viewport":
            content = attribute(meta, "content")
            settings = {name.lower(): value.lower() for name, value in _SETTING.findall(content)}
            if _forbids(settings):
                yield Match(Place(document.path), quote=shortened(content), selector='meta[name="viewport"]')


def _forbids(settings: dict[str, str]) -> bool:
    """By ``user-scalable`` or by ``maximum-scale``; a negative scale is ignored by browsers."""
    scalable = settings.get("user-scalable", "yes")
    number = _number(scalable)
    if scalable == "no" or (number is not None and -1 < number < 1):
        return True
    most = settings.get("maximum-scale", "")
    scale = 1.0 if most == "yes" else _number(most)
    return scale is not None and 0 <= scale < _ENOUGH


def _number(text: str) -> float | None:
    found = re.match(r"[+-]?(?:\d+\.?\d*|\.\d+)", text)
    return float(found[0]) if found else None


PAGE_RULES = (Rule("accessibility.zoom-forbidden", Severity.ERROR, viewport, "WCAG 2.1 niveau AA", ("1.4.4",)),)
