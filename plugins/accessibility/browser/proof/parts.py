"""Which elements of a page have these contexts, and which contexts have these elements.

Elements go to the browser and come back as *paths*: the number of each child, from ``<body>`` down. They only hold in a
browser that made the same tree of the page as lxml did, and whose scripts changed none of it: ``shape`` is to tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml import html as markup

from plugins.accessibility.browser.proof.reading import SILENT, Code, Element, Reading, parsed

Path = tuple[int, ...]
_BLOCKS = frozenset(
    {"main", "div", "section", "article", "aside", "nav", "header", "footer", "form", "fieldset", "details", "body"}
)
"""What stands in these is judged by itself; a list, table, link or widget is one with its parts."""


@dataclass(frozen=True, slots=True)
class Blame:
    """``own`` are the contexts of elements with a fault: whatever has these must be looked at. ``near`` are those, and
    those of parents and children: nothing is proven of these by the page that has the fault.
    """

    own: frozenset[str]
    near: frozenset[str]


class Parts:
    """One page. Without a tree, for what cannot be parsed, it knows of no elements."""

    def __init__(self, html: bytes, code: Code) -> None:
        self._elements: list[Element] = []
        self._body: markup.HtmlElement | None = None
        self._facts = ""
        try:
            tree = parsed(html)
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            return
        reading = Reading(tree, code)
        self._facts = reading.facts
        self._elements = list(reading.elements())
        self._body = tree.find("body")

    @property
    def shape(self) -> str:
        """The tags of the body with the number of children of each, from top to bottom."""
        return "" if self._body is None else " ".join(_shape(self._body))

    def paths(self, contexts: Collection[str], *, coarse: bool = False) -> list[Path] | None:
        """The elements to look at for these contexts: none within another, each with all that it is judged with.

        ``None`` when that is the page as a whole. ``coarse``: those of probes, anywhere; else those in ``<main>``.
        """
        if self._facts in contexts:
            return None
        wanted = set(contexts)
        if coarse:
            found = [each.node for each in self._elements if not wanted.isdisjoint(each.coarse)]
        else:
            found = [each.node for each in self._elements if each.in_main and not wanted.isdisjoint(each.fine)]
        if self._body is None or self._body in found:
            return None
        chunks = {_whole(node): None for node in found}
        roots = [node for node in chunks if not any(above in chunks for above in node.iterancestors())]
        return [path for node in roots if (path := _path(node, self._body)) is not None]

    def blamed(self, paths: Iterable[Sequence[int]], *, coarse: bool = False) -> Blame | None:
        """What a fault at these elements says of others. ``None`` when there is no such element."""
        if self._body is None:
            return None
        own: set[markup.HtmlElement] = set()
        for path in paths:
            node = _at(path, self._body)
            if node is None:
                return None
            own.add(node)
        near = {other for node in own for other in (node, node.getparent(), *node.iterchildren("*"))}
        contexts = [(each.node, each.coarse if coarse else each.fine) for each in self._elements if each.node in near]
        return Blame(
            frozenset(context for node, fine in contexts if node in own for context in fine),
            frozenset(context for _, fine in contexts for context in fine),
        )


def _whole(node: markup.HtmlElement) -> markup.HtmlElement:
    while (parent := node.getparent()) is not None and (parent.tag not in _BLOCKS or parent.get("role")):
        if parent.tag == "html":
            break
        node = parent
    return node


def _path(node: markup.HtmlElement, body: markup.HtmlElement) -> Path | None:
    steps: list[int] = []
    while node is not body:
        parent = node.getparent()
        if parent is None:
            return None  # in the head
        steps.append(next(at for at, child in enumerate(parent.iterchildren("*")) if child is node))
        node = parent
    return tuple(reversed(steps))


def _at(path: Sequence[int], body: markup.HtmlElement) -> markup.HtmlElement | None:
    node = body
    for step in path:
        children = list(node.iterchildren("*"))
        if step >= len(children):
            return None
        node = children[step]
    return node


def _shape(body: markup.HtmlElement) -> Iterable[str]:
    waiting = [body]
    while waiting:
        node = waiting.pop()
        # A browser keeps what is in these elsewhere, or as text.
        children = [] if node.tag in SILENT else list(node.iterchildren("*"))
        yield f"{node.tag.lower()}{len(children)}"
        waiting.extend(reversed(children))


def blame_of(answer: Mapping[str, Any], parts: Parts) -> dict[str, list[list[str]]] | None:
    """Which contexts of a page had a part in its faults, as :class:`Plan` takes it; ``None`` when that cannot be said.

    A fault of axe says nothing of what probes look at, and the other way round. Those around ``<main>`` do not count.
    """
    rules = (rule for kind in ("violations", "incomplete") for rule in answer[kind])
    blame: dict[str, list[list[str]]] = {}
    for ground, faults in (("main", [node for rule in rules for node in rule["nodes"]]), ("coarse", answer["seen"])):
        paths = [fault.get("path") for fault in faults if fault["part"] != "frame"]
        if paths and not answer["same"]:
            return None
        found = parts.blamed([path for path in paths if path is not None], coarse=ground == "coarse")
        pages = any(fault["part"] == "page" for fault in faults)
        if paths and (found is None or pages or None in paths):
            return None
        blame[ground] = [sorted(found.own), sorted(found.near)] if found else [[], []]
    return blame
