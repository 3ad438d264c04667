"""A theme's CSS with the tokens of one site filled in: no page carries names and fallbacks that nobody needs.

What is the same in light and dark stands in its place; only what differs stays a custom property.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_OWN = re.compile(r"(@layer tokens\{:root\{)([^}]*)(\}\})")
"""The declarations in which a theme gives tokens names of its own, as the minifier writes them."""
_SAME = re.compile(r"(?P<own>--[\w-]+):var\((?P<token>--[\w-]+)\)(?=;|$)")


@dataclass
class Filled:
    """``css`` is the sheet; ``light`` and ``dark`` are the custom properties that it still needs."""

    css: str
    light: dict[str, str] = field(default_factory=dict)
    dark: dict[str, str] = field(default_factory=dict)


def filled(css: str, light: Mapping[str, str], dark: Mapping[str, str]) -> Filled:
    """Fill tokens into ``css``, which is minified: values by name, in light and (all of them, or none) in dark."""
    differing = {name for name in dark if light.get(name) != dark[name]}
    made = Filled(_fill(css, light, differing))
    own = _OWN.search(made.css)
    if own:
        direct = {found["own"]: found["token"] for found in _SAME.finditer(own[2])}
        direct = {name: token for name, token in direct.items() if token in light and token in differing}
        names = _SAME.sub(lambda found: _direct(found, direct, light), own[2])
        made.css = f"{made.css[: own.start()]}{own[1]}{names}{own[3]}{made.css[own.end() :]}"
        made.dark.update({name: dark[token] for name, token in direct.items()})
    needed = {name for name in differing if f"var({name}" in made.css}
    made.light.update({name: light[name] for name in needed if name in light})
    made.dark.update({name: dark[name] for name in needed})
    return made


def _direct(found: re.Match[str], direct: Mapping[str, str], light: Mapping[str, str]) -> str:
    return f"{found['own']}:{light[found['token']]}" if found["own"] in direct else found[0]


def _fill(css: str, light: Mapping[str, str], differing: set[str]) -> str:
    parts, position = [], 0
    while (at := css.find("var(--", position)) >= 0:
        end = _closing(css, at + 3)
        name, comma, fallback = css[at + 4 : end].partition(",")
        parts += [css[position:at], _value(name.strip(), fallback if comma else None, light, differing)]
        position = end + 1
    return "".join((*parts, css[position:]))


def _value(name: str, fallback: str | None, light: Mapping[str, str], differing: set[str]) -> str:
    if name in light:
        return f"var({name})" if name in differing else light[name]
    if name in differing:  # dark alone says it
        return f"var({name})" if fallback is None else f"var({name},{_fill(fallback, light, differing)})"
    if fallback is None or name.startswith("--hl-"):
        return f"var({name})" if fallback is None else f"var({name},{_fill(fallback, light, differing)})"
    return _fill(fallback, light, differing)


def _closing(css: str, at: int) -> int:
    """Where the bracket that opens at ``at`` closes; the end of the text when it does not."""
    depth = 0
    for found in re.compile(r"[()]").finditer(css, at):
        depth += 1 if found[0] == "(" else -1
        if depth == 0:
            return found.start()
    return len(css)
