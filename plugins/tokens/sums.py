"""The sums that Tokens Studio allows in values: ``16px * 1.5``, ``1rem + 2px``, with brackets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import tinycss2
from tinycss2.ast import DimensionToken, LiteralToken, Node, NumberToken, ParenthesesBlock, PercentageToken

from plugins.tokens.written import Refused

_SIGNS = frozenset("+-*/")
_FACTORS = frozenset("*/")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit; none is ``""``."""

    number: float
    unit: str = ""

    @property
    def css(self) -> str:
        """As CSS writes it."""
        return f"{round(self.number, 4):.4f}".rstrip("0").rstrip(".") + self.unit


Item = Amount | str


def worked_out(text: str) -> str:
    """``text`` with its sum worked out; what is no sum stays as it is. Raises :class:`Refused` for an unsound sum.

    Units that cannot be added here are added by the browser: ``calc(1rem + 2px)``.
    """
    items = _items(tinycss2.parse_component_value_list(text, skip_comments=True))
    if items is None or not any(isinstance(item, str) for item in items):
        return text
    try:
        return _sum(items).css
    except _MixedUnits:
        return f"calc({_spaced(items)})"
    except (ZeroDivisionError, IndexError, TypeError):
        raise Refused("expression") from None


class _MixedUnits(Exception):
    """Amounts of different units are added."""


def _items(nodes: Sequence[Node]) -> list[Item] | None:
    """Amounts and signs; None when anything else is among them."""
    items: list[Item] = []
    for node in nodes:
        if node.type == "whitespace":
            continue
        if isinstance(node, DimensionToken | NumberToken | PercentageToken):
            if items and isinstance(items[-1], Amount):
                if node.representation[0] not in "+-":
                    return None  # two sizes side by side are no sum
                items.append("+")
            unit = node.lower_unit if isinstance(node, DimensionToken) else "%" if node.type == "percentage" else ""
            items.append(Amount(node.value, unit))
        elif isinstance(node, LiteralToken) and node.value in _SIGNS:
            items.append(node.value)
        elif isinstance(node, ParenthesesBlock):
            inner = _items(node.content)
            if inner is None:
                return None
            items += ["(", *inner, ")"]
        else:
            return None
    return items


def _spaced(items: Sequence[Item]) -> str:
    shown = " ".join(item.css if isinstance(item, Amount) else item for item in items)
    return shown.replace("( ", "(").replace(" )", ")")


def _sum(items: list[Item]) -> Amount:
    total, rest = _product(items)
    while rest and rest[0] in ("+", "-"):
        sign = rest[0]
        other, rest = _product(rest[1:])
        if other.unit != total.unit:
            raise _MixedUnits
        total = Amount(total.number + (other.number if sign == "+" else -other.number), total.unit)
    if rest:
        raise IndexError
    return total


def _product(items: list[Item]) -> tuple[Amount, list[Item]]:
    total, rest = _factor(items)
    while rest and rest[0] in _FACTORS:
        sign = rest[0]
        other, rest = _factor(rest[1:])
        if other.unit and (total.unit or sign == "/"):
            raise TypeError
        number = total.number * other.number if sign == "*" else total.number / other.number
        total = Amount(number, total.unit or other.unit)
    return total, rest


def _factor(items: list[Item]) -> tuple[Amount, list[Item]]:
    first = items[0]
    if isinstance(first, Amount):
        return first, items[1:]
    if first != "(":
        raise TypeError
    depth = 0
    for at, item in enumerate(items):
        depth += (item == "(") - (item == ")")
        if depth == 0:
            return _sum(items[1:at]), items[at + 1 :]
    raise IndexError
