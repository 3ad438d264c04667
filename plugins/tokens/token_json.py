"""Tokens from JSON: of the Design Tokens Community Group, of Tokens Studio (one set or many), or bare nested values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from plugins.tokens.json_places import Node, NotJson, read_json
from plugins.tokens.sets import Sets
from plugins.tokens.values import css_of, reference
from plugins.tokens.written import Refused, TokenFile, Written

_COMPOSITES = frozenset(("typography", "border", "transition", "composition"))
"""Types of which the parts are tokens of their own, as tools that make CSS write them out."""
_ABOUT = frozenset("type value description comment name path".split())
"""What a key may say of a token or group. Any other bare value is a token: Style Dictionary can write them so."""


def read_token_json(text: str, path: str) -> TokenFile:
    """The tokens of a JSON file; ``path`` is how people know the file."""
    found = TokenFile()
    try:
        root, found.faults = read_json(text, path)
    except NotJson as broken:
        found.faults.append(broken.fault)
        return found
    if (sets := Sets.of(root)) is None:
        found.light = _tokens(root)
        return found
    found.light = {name: token for each in sets.light for name, token in _tokens(each).items()}
    dark = {name: token for each in sets.dark for name, token in _tokens(each).items()}
    found.dark = {name: token for name, token in dark.items() if found.light.get(name) != token}
    return found


def _tokens(root: Node) -> dict[str, Written]:
    extended: list[tuple[str, str]] = []
    tokens = {token.name: token for token in _walk(root, (), "", extended)}
    for _ in range(len(extended)):  # a group may extend one that extends another
        for heir, parent in extended:
            inherited = {
                name: name.replace(f"{parent}-", f"{heir}-", 1) for name in tokens if name.startswith(f"{parent}-")
            }
            for name, own in inherited.items():
                tokens.setdefault(own, replace(tokens[name], name=own))
    return tokens


def _walk(node: Node, path: tuple[str, ...], kind: str, extended: list[tuple[str, str]]) -> Iterator[Written]:
    own_kind = node.get("$type") or node.get("type")
    kind = own_kind.text.replace("-", "").lower() if own_kind is not None and own_kind.text else kind
    value = _value(node)
    if value is not None:
        yield from _token(node, value, path, kind)
        return
    if (parent := node.get("$extends")) is not None and parent.text.strip("{}"):
        extended.append((_name(path), _name(tuple(re.split(r"[./]", parent.text.strip("{}#/"))))))
    for key, child in node.items:
        if isinstance(child.value, str | int | float) and key not in _ABOUT and not key.startswith("$"):
            yield _written(_name((*path, key)), child, kind)
        elif not key.startswith("$") or key == "$root":
            yield from _walk(child, path if key == "$root" else (*path, key), kind, extended)


def _value(node: Node) -> Node | None:
    """The value of a token; None for a group. Without ``$``, a group may hold a token that is called ``value``."""
    if (value := node.get("$value")) is not None:
        return value
    if node.get("$ref") is not None:
        return node
    value, kind = node.get("value"), node.get("type")
    return value if value is not None and (not isinstance(value.value, dict) or (kind and kind.text)) else None


def _token(node: Node, value: Node, path: tuple[str, ...], kind: str) -> Iterator[Written]:
    name = _name(path)
    if kind in _COMPOSITES and isinstance(value.value, dict):
        for key, part in value.items:
            parted = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", key).lower()
            yield _written(f"{name}-{parted}", part, key.lower())
        return
    extensions = node.get("$extensions")
    studio = extensions.get("studio.tokens") if extensions is not None else None
    written = _written(name, value, kind)
    yield replace(written, refused="modified") if studio is not None and studio.get("modify") else written


def _written(name: str, value: Node, kind: str) -> Written:
    try:
        return Written(name, css_of(value, kind), value.place, kind)
    except Refused as problem:
        return Written(name, "", value.place, kind, problem.kind)


def _name(path: tuple[str, ...]) -> str:
    return "--" + "-".join(part.strip().replace(" ", "-") for part in path)


__all__ = ["read_token_json", "reference"]
