"""The one style sheet of a site: the theme's, without what only people need, and the tokens that it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import rcssmin

from plugins.checks.versioned import versioned
from plugins.tokens.filled import filled
from plugins.tokens.theme import Theme

FILE = "theme/helder.css"
"""Where it is in the built site, but for the fingerprint in its name."""
SEARCH_FILE = "theme/zoeken.css"
"""Where that for who searches is."""
CRISIS_FILE = "theme/crisis.css"
"""Where that of the crisis page is."""
SCHEME = "--hl-color-scheme"
"""The one custom property of ours that the build fills in: which schemes the tokens at hand are for."""


@dataclass(frozen=True)
class Stylesheet:
    """Its bytes, and its address: with a fingerprint of them, so that browsers may keep it for ever."""

    css: bytes
    name: str = FILE

    @property
    def file(self) -> str:
        """Where it is in the built site."""
        return versioned(self.name, self.css)

    @property
    def address(self) -> str:
        """What pages link to."""
        return f"/{self.file}"


def stylesheet(theme: Theme, light: Mapping[str, str], dark: Mapping[str, str]) -> Stylesheet:
    """The sheets of ``theme`` with these tokens: values by name, of which only those that it asks for come along.

    A dark set makes a site that follows what the visitor's device asks for; without one the site is light for all.
    """
    given = {name: value for name, value in light.items() if name in theme.asked}
    given |= {SCHEME: "light dark" if dark else "light"} if SCHEME in theme.asked else {}
    # A token that dark does not name stays what it is in light.
    other = {**given, **{name: value for name, value in dark.items() if name in theme.asked}} if dark else {}
    made = filled(str(rcssmin.cssmin(theme.css)), theme.asked, given, other)
    layer = f":root{{{_declarations(made.light)}}}" if made.light else ""
    if made.dark:
        layer += f"@media (prefers-color-scheme:dark){{:root{{{_declarations(made.dark)}}}}}"
    # The layer ``tokens`` is the lowest: what the theme says for print or more contrast goes before it.
    return Stylesheet(f"{made.css}@layer tokens{{{layer}}}".encode() if layer else made.css.encode())


def search_stylesheet(theme: Theme) -> Stylesheet:
    """The sheet for who searches. It comes after the other one, and reads the custom properties that are there."""
    return _plain(theme.search, SEARCH_FILE)


def crisis_stylesheet(theme: Theme) -> Stylesheet:
    """The sheet of the crisis page. It comes alone, and reads no custom properties."""
    return _plain(theme.crisis, CRISIS_FILE)


def _plain(sheets: Iterable[Path], file: str) -> Stylesheet:
    css = "\n".join(sheet.read_text("utf-8") for sheet in sheets)
    return Stylesheet(str(rcssmin.cssmin(css)).encode(), file)


def _declarations(values: Mapping[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in sorted(values.items()))
