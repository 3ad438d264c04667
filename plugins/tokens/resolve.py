"""From tokens as they stand in a file to values that CSS can hold: references followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import tinycss2
from tinycss2.ast import FunctionBlock, IdentToken, Node

from plugins.tokens.written import Fault, Written


@dataclass
class Resolver:
    """The values of one scheme's tokens. What is wrong with one that is asked for is added to ``faults``, once."""

    tokens: Mapping[str, Written]
    faults: list[Fault] = field(default_factory=list)
    _done: dict[str, str | None] = field(default_factory=dict)

    def values(self, names: Iterable[str]) -> dict[str, str]:
        """The values of those of ``names`` that there are and that can be used."""
        found = ((name, self.value(name)) for name in sorted(names) if name in self.tokens)
        return {name: value for name, value in found if value is not None}

    def value(self, name: str, by: tuple[str, ...] = ()) -> str | None:
        """The value of a token; None when it cannot be used. ``by`` are the tokens that lead to it."""
        if name not in self._done:
            written = self.tokens[name]
            self._done[name] = None  # a cycle ends here
            self._done[name] = self._follow(tinycss2.parse_component_value_list(written.text), written, (*by, name))
        return self._done[name]

    def _follow(self, nodes: Iterable[Node], written: Written, by: tuple[str, ...]) -> str | None:
        parts = list(self._parts(nodes, written, by))
        return None if None in parts else "".join(part for part in parts if part is not None).strip()

    def _parts(self, nodes: Iterable[Node], written: Written, by: tuple[str, ...]) -> Iterator[str | None]:
        for node in nodes:
            if isinstance(node, FunctionBlock) and node.lower_name == "var":
                yield self._reference(node, written, by)
            elif isinstance(node, FunctionBlock):
                inner = self._follow(node.arguments, written, by)
                yield None if inner is None else f"{node.name}({inner})"
            else:
                yield str(tinycss2.serialize([node]))

    def _reference(self, node: FunctionBlock, written: Written, by: tuple[str, ...]) -> str | None:
        name = next((part.value for part in node.arguments if isinstance(part, IdentToken)), "")
        if name in by:
            self.faults.append(Fault("cycle", written.place, name))
            return None
        if name in self.tokens:
            return self.value(name, by)
        comma = next((at for at, part in enumerate(node.arguments) if part == ","), None)
        if comma is None:
            self.faults.append(Fault("unknown-alias", written.place, name))
            return None
        return self._follow(node.arguments[comma + 1 :], written, by)
