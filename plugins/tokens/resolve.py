"""From tokens as they stand in a file to values that CSS can hold: references followed, sums worked out."""

from __future__ import annotations

import difflib
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import tinycss2
from tinycss2.ast import FunctionBlock, IdentToken, Node

from plugins.checks import Severity
from plugins.tokens.colours import with_alpha
from plugins.tokens.safe import checked
from plugins.tokens.sums import worked_out
from plugins.tokens.values import LENGTHS
from plugins.tokens.written import Fault, Refused, Written

_BRACES = re.compile(r"\{([^{}]*)\}")
_PLAIN = re.compile(r"#[0-9a-fA-F]{3,8}|-?[\d.]+(px|rem|em)")
"""Most values: there is nothing to follow or to fear."""
_NUMBER = re.compile(r"-?\d*\.?\d+")
MOST_STEPS = 40
"""How many references may follow each other."""
MOST_TEXT = 1000
"""How long a value may get: references in references could make it as large as they like."""
MOST_BRACKETS = 20
MOST_QUOTE = 80


@dataclass
class Resolver:
    """The values of one scheme's tokens. What is wrong with a token is added to ``faults``, once.

    ``needed`` are the names that the theme asks for, by themselves or through others: what is wrong with a token that
    nobody uses is no more than a notice.
    """

    tokens: Mapping[str, Written]
    faults: list[Fault] = field(default_factory=list)
    _done: dict[str, str | None] = field(default_factory=dict)
    _needed: bool = True

    def values(self, asked: Iterable[str]) -> dict[str, str]:
        """The values of the tokens that are asked for, and can be used."""
        found = {name: self.value(name) for name in sorted(asked) if name in self.tokens}
        self._needed = False
        for name in self.tokens:
            self.value(name)
        return {name: value for name, value in found.items() if value is not None}

    def value(self, name: str, by: tuple[str, ...] = ()) -> str | None:
        """The value of a token; None when it cannot be used. ``by`` are the tokens that lead to it."""
        if name not in self._done:
            written = self.tokens[name]
            self._done[name] = None
            try:
                self._done[name] = self._made(written, (*by, name))
            except Refused as problem:
                quote = textwrap.shorten(written.text, MOST_QUOTE) or name
                self._tell(Fault(problem.kind, written.place, quote, {"name": name, **problem.values}))
            except _Unfit:
                pass  # told already, of the token that it refers to
        return self._done[name]

    def _tell(self, fault: Fault) -> None:
        self.faults.append(fault if self._needed else replace(fault, severity=Severity.NOTICE))

    def _made(self, written: Written, by: tuple[str, ...]) -> str:
        if written.refused:
            raise Refused(written.refused)
        if len(by) > MOST_STEPS:
            raise Refused("expression")
        if _PLAIN.fullmatch(written.text) and written.kind not in LENGTHS:
            return written.text
        _bear(written.text)
        if not written.kind and "var(" in written.text.lower():
            text = self._without_var(tinycss2.parse_component_value_list(written.text, skip_comments=True), by)
        else:
            text = _BRACES.sub(lambda found: self._referred(_name_of(found[1]), f"{{{found[1]}}}", by), written.text)
        _bear(text)
        text = checked(with_alpha(worked_out(text)))
        return f"{text}px" if written.kind in LENGTHS and _NUMBER.fullmatch(text) and float(text) else text

    def _referred(self, name: str, shown: str, by: tuple[str, ...]) -> str:
        if name in by:
            circle = " → ".join([*by[by.index(name) :], name])
            raise Refused("cycle", circle=circle)
        if name not in self.tokens:
            near = difflib.get_close_matches(name, self.tokens, n=1, cutoff=0.8) if self._needed else []
            raise Refused("unknown-alias", alias=shown, hint=f" Bedoelt u ‘{near[0]}’?" if near else "")
        value = self.value(name, by)
        if value is None:
            raise _Unfit
        return value

    def _without_var(self, nodes: Sequence[Node], by: tuple[str, ...]) -> str:
        return "".join(self._parts(nodes, by)).strip()

    def _parts(self, nodes: Sequence[Node], by: tuple[str, ...]) -> Iterator[str]:
        for node in nodes:
            if isinstance(node, FunctionBlock) and node.lower_name == "var":
                yield self._variable(node, by)
            elif isinstance(node, FunctionBlock):
                yield f"{node.name}({self._without_var(node.arguments, by)})"
            else:
                yield str(tinycss2.serialize([node]))

    def _variable(self, node: FunctionBlock, by: tuple[str, ...]) -> str:
        name = next((part.value for part in node.arguments if isinstance(part, IdentToken)), "")
        comma = next((at for at, part in enumerate(node.arguments) if part == ","), None)
        if name not in self.tokens and comma is not None:
            return self._without_var(node.arguments[comma + 1 :], by)
        return self._referred(name, f"var({name})", by)


def _bear(text: str) -> None:
    """Refuse what is too long or too deep to read."""
    if len(text) > MOST_TEXT or text.count("(") > MOST_BRACKETS:
        raise Refused("expression")


class _Unfit(Exception):
    """A token refers to one that cannot be used."""


def _name_of(path: str) -> str:
    """``a.b`` as the name of a custom property; tools also write the ``.value`` behind it."""
    return "--" + re.sub(r"\.\$?value$|\.\$root$", "", path.strip()).replace(".", "-").replace(" ", "-")
