"""Telephone numbers in prose: someone who reads on a telephone calls by a tap.

Only numbers of the municipality and of who helps become links: any other row of digits stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from markupsafe import escape

from plugins.catalogue.model import Catalogue
from plugins.rendering.formats import abroad, tel
from plugins.rendering.spans import Span, link_words

_LEFT_OUT = frozenset("a h1 h2 h3 h4 h5 h6 code pre".split())
COMPONENT = "telefoon"
"""By this name the gates know that the link is ours."""


class Telephones:
    """The numbers of a site, ready to be found in text."""

    def __init__(self, numbers: Iterable[str] = ()) -> None:
        self._called = {written: tel(number) for number in numbers for written in (number, abroad(number)) if written}
        known = sorted(self._called, key=lambda written: (-len(written), written))
        self._pattern = re.compile(rf"(?<![\w+-])(?:{'|'.join(map(re.escape, known))})(?![\w-])") if known else None

    def link(self, root: Element) -> None:
        """Make the numbers below ``root``, the tree of a page's prose, links that call."""
        if self._pattern:
            link_words(root, self._spans, _LEFT_OUT)

    def html(self, text: str) -> str | None:
        """``text`` as HTML with its numbers as links; None when there is none in it."""
        parts, position = [], 0
        for found in self._pattern.finditer(text) if self._pattern else ():
            address = self._called[found[0]]
            parts.append(str(escape(text[position : found.start()])))
            parts.append(f'<a class="nl-link" data-component="{COMPONENT}" href="{address}">{escape(found[0])}</a>')
            position = found.end()
        return "".join((*parts, str(escape(text[position:])))) if parts else None

    def _spans(self, text: str) -> Iterator[Span]:
        for found in self._pattern.finditer(text) if self._pattern else ():
            attributes = {"class": "nl-link", "data-component": COMPONENT, "href": self._called[found[0]]}
            yield found.start(), found.end(), Element("a", attributes)


def telephones_of(catalogue: Catalogue) -> Telephones:
    """Every number that the catalogue knows."""
    c = catalogue
    numbers = [c.municipality.phone, *(channel.phone for channel in c.channels.values())]
    numbers += [team.phone for team in c.teams.values()]
    numbers += [location.phone for location in c.locations.values()]
    numbers += [organisation.phone for organisation in c.help.values()]
    return Telephones(dict.fromkeys(str(number) for number in numbers if number))
