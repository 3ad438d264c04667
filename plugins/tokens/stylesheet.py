"""The one style sheet of a site: the theme's, without what only people need, and the tokens that it asks for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import rcssmin

from plugins.tokens.theme import Theme

FILE = "theme/helder.css"
"""Where it is in the built site."""
SCHEME = "--hl-color-scheme"
"""The one custom property of ours that the build fills in: which schemes the tokens at hand are for."""


@dataclass(frozen=True)
class Stylesheet:
    """Its bytes, and its address: with a fingerprint of them, so that browsers may keep it for ever."""

    css: bytes

    @property
    def address(self) -> str:
        """What pages link to."""
        return f"/{FILE}?v={hashlib.sha256(self.css).hexdigest()[:10]}"


def stylesheet(theme: Theme, light: Mapping[str, str], dark: Mapping[str, str]) -> Stylesheet:
    """The sheets of ``theme`` with these tokens: values by name, of which only those that it asks for come along.

    A dark set makes a site that follows what the visitor's device asks for; without one the site is light for all.
    """
    changed = {name: value for name, value in dark.items() if light.get(name) != value}
    layer = f":root{{{_declarations({**light, SCHEME: 'light dark' if dark else 'light'}, theme.asked)}}}"
    if dark:
        layer += f"@media (prefers-color-scheme:dark){{:root{{{_declarations(changed, theme.asked)}}}}}"
    # The layer ``tokens`` is the lowest: what the theme says for print or more contrast goes before it.
    return Stylesheet(str(rcssmin.cssmin(f"{theme.css}\n@layer tokens{{{layer}}}\n")).encode())


def _declarations(tokens: Mapping[str, str], asked: frozenset[str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in sorted(tokens.items()) if name in asked)
