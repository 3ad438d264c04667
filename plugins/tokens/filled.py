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
_READ = re.compile(r"var\((--[\w-]+)")
_BRACKET = re.compile(r"[()]")


@dataclass
class Filled:
    """``css`` is the sheet; ``light`` and ``dark`` are the custom properties that it still needs."""

    css: str
    light: dict[str, str] = field(default_factory=dict)
    dark: dict[str, str] = field(default_factory=dict)


def filled(css: str, asked: frozenset[str], light: Mapping[str, str], dark: Mapping[str, str]) -> Filled:
    """Fill tokens into ``css``, which is minified: values by name, in light and (all of them, or none) in dark.

    ``asked`` are the names that tokens can fill in; any other is the theme's own, and stays.
    """
    differing = frozenset(name for name in dark if light.get(name) != dark[name])
    made = Filled(_fill(css, asked, light, differing))
    if own := _OWN.search(made.css):
        both = differing & light.keys()
        direct = {found["own"]: found["token"] for found in _SAME.finditer(own[2]) if found["token"] in both}
        names = _SAME.sub(
            lambda found: f"{found['own']}:{light[found['token']]}" if found["token"] in both else found[0], own[2]
        )
        made.css = f"{made.css[: own.start()]}{own[1]}{names}{own[3]}{made.css[own.end() :]}"
        made.dark.update({name: dark[token] for name, token in direct.items()})
    needed = differing.intersection(_READ.findall(made.css))
    made.light.update({name: light[name] for name in needed if name in light})
    made.dark.update({name: dark[name] for name in needed})
    return made


def _fill(css: str, asked: frozenset[str], light: Mapping[str, str], differing: frozenset[str]) -> str:
    parts, position = [], 0
    while (at := css.find("var(--", position)) >= 0:
        end = _closing(css, at + 3)
        name, comma, rest = css[at + 4 : end].partition(",")
        fallback = _fill(rest, asked, light, differing)
        parts.append(css[position:at])
        if name in light:
            parts.append(f"var({name})" if name in differing else light[name])
        elif comma and name in asked and name not in differing:
            parts.append(fallback)
        else:  # the theme's own, a token that dark alone names, or one that nobody gives
            parts.append(f"var({name}{comma}{fallback})")
        position = end + 1
    return "".join((*parts, css[position:]))


def _closing(css: str, at: int) -> int:
    """Where the bracket that opens at ``at`` closes; the end of the text when it does not."""
    depth = 0
    for found in _BRACKET.finditer(css, at):
        depth += 1 if found[0] == "(" else -1
        if depth == 0:
            return found.start()
    return len(css)
