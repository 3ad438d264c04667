"""What kind of value a custom property of NL Design System takes: its name tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import tinycss2
from tinycss2.ast import DimensionToken, FunctionBlock, IdentToken, Node, NumberToken, PercentageToken

from plugins.tokens.colours import colour
from plugins.tokens.safe import SUMS

ROOT_SIZE = 16
"""What ``1rem`` is in CSS pixels, when nobody has changed it."""
_LENGTHS = "size|width|height|radius|space|spacing|padding|margin|gap|offset|inset|thickness|start|end"
_PATTERNS = (
    ("family", re.compile(r"-font-family(-|$)")),
    ("weight", re.compile(r"-font-weight(-|$)")),
    ("ratio", re.compile(r"-line-height(-|$)")),
    ("colour", re.compile(r"-color$|^--basis-color-(?!.*-(width|size)$)")),
    ("length", re.compile(rf"-({_LENGTHS})$|-({_LENGTHS})-(xs|sm|md|lg|xl|[2-6]xl)$|--basis-(space|border-radius)-")),
)


def kind_of(name: str) -> str:
    """``colour``, ``length``, ``ratio``, ``weight`` or ``family``; empty when the name does not tell."""
    return next((kind for kind, pattern in _PATTERNS if pattern.search(name)), "")


def fits(kind: str, value: str) -> bool:
    """Can a property of this kind take this value?"""
    return kind not in _FITS or _FITS[kind](value)


def _nodes(value: str) -> Sequence[Node]:
    return [node for node in tinycss2.parse_component_value_list(value) if node.type != "whitespace"]


def _is_length(node: Node) -> bool:
    if isinstance(node, FunctionBlock):
        return node.lower_name in SUMS
    zero = isinstance(node, NumberToken) and node.value == 0
    return zero or isinstance(node, DimensionToken | PercentageToken)


def _is_colour(value: str) -> bool:
    return colour(value) is not None


def _are_lengths(value: str) -> bool:
    return all(_is_length(node) for node in _nodes(value))


def _is_ratio(value: str) -> bool:
    nodes = _nodes(value)
    return len(nodes) == 1 and (isinstance(nodes[0], NumberToken) or _is_length(nodes[0]))


def _is_weight(value: str) -> bool:
    nodes = _nodes(value)
    words = ("normal", "bold")
    return len(nodes) == 1 and (
        isinstance(nodes[0], NumberToken) or (isinstance(nodes[0], IdentToken) and nodes[0].lower_value in words)
    )


def _are_families(value: str) -> bool:
    return all(isinstance(node, IdentToken) or node.type == "string" or node == "," for node in _nodes(value))


_FITS: dict[str, Callable[[str], bool]] = {
    "colour": _is_colour,
    "length": _are_lengths,
    "ratio": _is_ratio,
    "weight": _is_weight,
    "family": _are_families,
}


def pixels(value: str) -> float | None:
    """A size in CSS pixels; None when only a browser can tell."""
    nodes = _nodes(value)
    if len(nodes) != 1 or not isinstance(nodes[0], DimensionToken | NumberToken):
        return None
    unit = nodes[0].lower_unit if isinstance(nodes[0], DimensionToken) else "px"
    factor = {"px": 1, "rem": ROOT_SIZE, "em": ROOT_SIZE}.get(unit)
    return None if factor is None else float(nodes[0].value) * factor
