"""The look of one site: the theme with the tokens of a municipality."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plugins.tokens.resolve import Resolver
from plugins.tokens.stylesheet import Stylesheet, stylesheet
from plugins.tokens.theme import Theme
from plugins.tokens.theme_css import read_theme_css
from plugins.tokens.written import Fault, TokenFile


@dataclass(frozen=True)
class Style:
    """What was read, the style sheet made with it, and what is wrong."""

    theme: Theme
    file: TokenFile
    stylesheet: Stylesheet
    faults: tuple[Fault, ...]


def read_style(theme_folder: Path, content: Path, named: str | None) -> Style:
    """The look that ``gemeente.yaml`` names (a path below ``content``), or that of the theme when it is None."""
    theme = Theme(theme_folder)
    file = _read(theme, content, named)
    light, dark = Resolver(file.light), Resolver(file.of("dark"))
    sheet = stylesheet(theme, light.values(theme.asked), dark.values(theme.asked) if file.dark else {})
    return Style(theme, file, sheet, (*file.faults, *light.faults, *dark.faults))


def _read(theme: Theme, content: Path, named: str | None) -> TokenFile:
    if named is not None:
        return read_theme_css((content / named).read_text("utf-8"), f"content/{named}")
    path = theme.default_tokens
    return read_theme_css(path.read_text("utf-8"), f"{theme.folder.name}/{path.relative_to(theme.folder).as_posix()}")
