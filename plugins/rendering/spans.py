"""Links around words that stand in prose already.

They are made in the tree that Markdown gives, after its texts have been collected: a link around a word changes no
text, so every place stays what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

Span = tuple[int, int, Element]
"""Where the words begin and end in a text, and the link that is to stand around them, still without words."""
Spans = Callable[[str], Iterator[Span]]


def link_words(element: Element, spans: Spans, left_out: frozenset[str]) -> None:
    """Put the links that ``spans`` finds into ``element``; tags in ``left_out`` and other languages stay as they do."""
    if element.tag in left_out or not str(element.get("lang") or "nl").startswith("nl"):
        return
    element.text, within = _linked(element.text, spans)
    for child in list(element):
        link_words(child, spans, left_out)
        child.tail, links = _linked(child.tail, spans)
        within += (child, *links)
    if len(within) != len(element):  # one by one, a long list would take the square of its length
        element[:] = within


def _linked(text: str | None, spans: Spans) -> tuple[str | None, list[Element]]:
    """What is left of ``text`` before the first link, and the links with the text behind each."""
    found = list(spans(text)) if text else []
    if not text or not found:
        return text, []
    links = []
    for (start, end, link), until in zip(found, [*(start for start, _, _ in found[1:]), len(text)], strict=True):
        link.text, link.tail = text[start:end], text[end:until]
        links.append(link)
    return text[: found[0][0]], links
