"""What the custom properties of the theme come to with a set of tokens, in one circumstance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import tinycss2
from coloraide import Color
from tinycss2.ast import FunctionBlock, IdentToken, Node, PercentageToken

from plugins.checks import Place
from plugins.tokens.colours import colour
from plugins.tokens.theme import Declared, Theme
from plugins.tokens.written import Refused, Written

_ROOTS = (":root", "html")
_PREFERS = re.compile(r"@media \(\s*prefers-(color-scheme|contrast)\s*:\s*([\w-]+)\s*\)")


@dataclass(frozen=True, slots=True)
class Value:
    """A value, and the place that decides it: of the token that the theme reads, else in the theme's own sheet.

    ``token`` is the name of that token; empty when the value is the theme's own.
    """

    text: str
    place: Place
    token: str = ""


@dataclass(frozen=True)
class Circumstance:
    """What a visitor's device asks for."""

    scheme: str
    more_contrast: bool = False

    def holds(self, declared: Declared) -> bool:
        """Does this declaration hold here? Those for print or forced colours never do: they bring their own colours."""
        for around in declared.around:
            if asked := _PREFERS.fullmatch(around):
                wanted = (
                    self.scheme if asked[1] == "color-scheme" else "more" if self.more_contrast else "no-preference"
                )
                if asked[2] != wanted:
                    return False
            elif around.startswith("@media"):
                return False
        return True


@dataclass(frozen=True)
class Palette:
    """The theme in one circumstance, with the values of tokens and where they are written."""

    declared: Mapping[str, Declared]
    values: Mapping[str, str]
    written: Mapping[str, Written]
    circumstance: Circumstance

    @classmethod
    def of(
        cls, theme: Theme, values: Mapping[str, str], written: Mapping[str, Written], circumstance: Circumstance
    ) -> Palette:
        """The palette of ``theme`` with tokens: their ``values``, and as they were ``written``."""
        declared = {
            each.name: each
            for each in theme.declarations
            if each.name.startswith("--") and each.selector in _ROOTS and circumstance.holds(each)
        }
        return cls(declared, values, written, circumstance)

    def value(self, expression: str) -> Value:
        """What a CSS value, or the name of a custom property, comes to. Raises :class:`Refused` when to nothing."""
        text = f"var({expression})" if expression.startswith("--") else expression
        return self._follow(tinycss2.parse_component_value_list(text, skip_comments=True), Place("theme"), ())

    def colour(self, value: Value) -> Color | None:
        """The value as a colour; None when it is none."""
        return colour(self._chosen(tinycss2.parse_component_value_list(value.text, skip_comments=True)))

    def _follow(self, nodes: Sequence[Node], place: Place, by: tuple[str, ...]) -> Value:
        parts = list(self._parts(nodes, place, by))
        deciding = next((part for part in parts if part.token), parts[0] if len(parts) == 1 else None)
        text = "".join(part.text for part in parts).strip()
        return Value(text, deciding.place, deciding.token) if deciding else Value(text, place)

    def _parts(self, nodes: Sequence[Node], place: Place, by: tuple[str, ...]) -> Iterator[Value]:
        for node in nodes:
            if isinstance(node, FunctionBlock) and node.lower_name == "var":
                yield self._variable(node, place, by)
            elif isinstance(node, FunctionBlock):
                inner = self._follow(node.arguments, place, by)
                yield Value(f"{node.name}({inner.text})", inner.place, inner.token)
            else:
                yield Value(str(tinycss2.serialize([node])), place)

    def _variable(self, node: FunctionBlock, place: Place, by: tuple[str, ...]) -> Value:
        name = next((part.value for part in node.arguments if isinstance(part, IdentToken)), "")
        comma = next((at for at, part in enumerate(node.arguments) if part == ","), None)
        if name in by:
            raise Refused("missing", name=name)
        if name in self.declared:
            own = self.declared[name]
            return self._follow(own.value, own.place, (*by, name))
        if name in self.values:
            return Value(self.values[name], self.written[name].place, name)
        if comma is None:
            raise Refused("missing", name=name)
        return self._follow(node.arguments[comma + 1 :], place, by)

    def _chosen(self, nodes: Sequence[Node]) -> str:
        """A colour as CSS, with ``light-dark()`` chosen from and ``color-mix()`` mixed."""
        return "".join(self._plain(node) for node in nodes).strip()

    def _plain(self, node: Node) -> str:
        if isinstance(node, FunctionBlock) and node.lower_name == "light-dark":
            light, dark = (*_arguments(node), [], [])[:2]
            return self._chosen(light if self.circumstance.scheme == "light" else dark)
        if isinstance(node, FunctionBlock) and node.lower_name == "color-mix":
            return self._mixed(node)
        return str(tinycss2.serialize([node]))

    def _mixed(self, node: FunctionBlock) -> str:
        how, *parts = _arguments(node)
        space = [part.value for part in how if isinstance(part, IdentToken)][1:2]
        colours = [colour(self._chosen([p for p in part if not isinstance(p, PercentageToken)])) for part in parts]
        shares = [next((p.value / 100 for p in part if isinstance(p, PercentageToken)), None) for part in parts]
        if len(parts) != 2 or not space or colours[0] is None or colours[1] is None:
            return str(tinycss2.serialize([node]))
        return str(colours[0].mix(colours[1], _share(*shares), space=space[0]).to_string())


def _share(first: float | None, second: float | None) -> float:
    """How much of the second colour there is in a mix; what is not said makes up the whole."""
    if first is None:
        return 0.5 if second is None else second
    return 1 - first if second is None else second / ((first + second) or 1)


def _arguments(node: FunctionBlock) -> list[list[Node]]:
    """What stands between the commas."""
    parts: list[list[Node]] = [[]]
    for part in node.arguments:
        if part == ",":
            parts.append([])
        else:
            parts[-1].append(part)
    return parts
