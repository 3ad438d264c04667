"""What a value may hold: words, sizes, colours, texts and sums. Nothing that loads, and nothing that ends the value."""

from __future__ import annotations

from collections.abc import Iterable

import tinycss2
from tinycss2.ast import FunctionBlock, HashToken, LiteralToken, Node, ParenthesesBlock, URLToken

from plugins.tokens.written import Refused

COLOURS = frozenset("rgb rgba hsl hsla hwb lab lch oklab oklch color".split())
SUMS = frozenset("calc min max clamp round".split())
_OTHERS = frozenset(("cubic-bezier",))
_LOADING = frozenset("url src image image-set -webkit-image-set cross-fade element paint attr env expression".split())
_SIGNS = frozenset(",/+-*")
_PLAIN = frozenset("ident number dimension percentage string whitespace".split())


def checked(text: str) -> str:
    """``text`` as it may go into a style sheet. Raises :class:`Refused`."""
    if "\\" in text or any(not sign.isprintable() and not sign.isspace() for sign in text):
        raise Refused("not-a-value")
    nodes = list(tinycss2.parse_component_value_list(text, skip_comments=True))
    _check(nodes)
    if not any(node.type != "whitespace" for node in nodes):
        raise Refused("not-a-value")
    return " ".join(str(tinycss2.serialize(nodes)).split())


def _check(nodes: Iterable[Node]) -> None:
    for node in nodes:
        if isinstance(node, URLToken) or (isinstance(node, FunctionBlock) and node.lower_name in _LOADING):
            raise Refused("loads")
        if isinstance(node, FunctionBlock):
            if node.lower_name not in COLOURS | SUMS | _OTHERS:
                raise Refused("expression")
            _check(node.arguments)
        elif isinstance(node, ParenthesesBlock):
            _check(node.content)
        elif isinstance(node, LiteralToken):
            if node.value not in _SIGNS:
                raise Refused("not-a-value")
        elif not (node.type in _PLAIN or isinstance(node, HashToken)):
            raise Refused("not-a-value")


def loads(text: str) -> bool:
    """Would this value make a browser fetch something? Asked of every token, also those that nobody uses."""
    return _loads(tinycss2.parse_component_value_list(text, skip_comments=True))


def _loads(nodes: Iterable[Node]) -> bool:
    for node in nodes:
        if isinstance(node, URLToken) or (isinstance(node, FunctionBlock) and node.lower_name in _LOADING):
            return True
        if _loads(getattr(node, "arguments", None) or getattr(node, "content", None) or ()):
            return True
    return False
