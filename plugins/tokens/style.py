"""The look of one site: the theme with the tokens of a municipality."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from plugins.checks import Place, Severity
from plugins.tokens.colours import colour, hexadecimal
from plugins.tokens.kinds import kind_of
from plugins.tokens.pairs import Pairs
from plugins.tokens.resolve import MOST_QUOTE, MOST_TEXT, Resolver
from plugins.tokens.safe import loads
from plugins.tokens.seen import Seen
from plugins.tokens.stylesheet import Stylesheet, crisis_stylesheet, search_stylesheet, stylesheet
from plugins.tokens.theme import Theme
from plugins.tokens.theme_css import read_theme_css
from plugins.tokens.token_json import read_token_json
from plugins.tokens.written import Fault, TokenFile

MOST_BYTES = 2_000_000
_DARK = ("donker", "dark")


@dataclass(frozen=True)
class Style:
    """What was read from ``path``, the values of what the theme asks for by scheme, and what is wrong."""

    theme: Theme
    path: str
    file: TokenFile
    values: dict[str, dict[str, str]]
    faults: tuple[Fault, ...]

    @cached_property
    def stylesheet(self) -> Stylesheet:
        """The one style sheet."""
        return stylesheet(self.theme, self.values["light"], self.values.get("dark", {}))

    @cached_property
    def search_stylesheet(self) -> Stylesheet:
        """The sheet for who searches."""
        return search_stylesheet(self.theme)

    @cached_property
    def crisis_stylesheet(self) -> Stylesheet:
        """The sheet of the crisis page."""
        return crisis_stylesheet(self.theme)

    @property
    def sheets(self) -> tuple[Stylesheet, ...]:
        """Every sheet that the site has."""
        return self.stylesheet, self.search_stylesheet, self.crisis_stylesheet

    @cached_property
    def seen(self) -> Seen:
        """What visitors see of it."""
        written = {scheme: dict(self.file.of(scheme)) for scheme in self.values}
        return Seen(self.theme, Pairs.beside(self.theme.folder), self.values, written)

    @property
    def due(self) -> int:
        """How many pairs and targets have to be looked at."""
        return len(self.seen.pairs.pairs) * len(self.values) * 2 + len(self.seen.pairs.targets)


def read_style(theme_folder: Path, content: Path, named: str | None) -> Style:
    """The look that ``gemeente.yaml`` names (a path below ``content``), or that of the theme when it is None."""
    theme = Theme(theme_folder)
    if named is None:
        default = theme.default_tokens
        return style_of(theme, default, f"{theme.folder.name}/{default.relative_to(theme.folder).as_posix()}")
    return style_of(theme, content / named, f"content/{named}")


def style_of(theme: Theme, source: Path, path: str) -> Style:
    """The look of ``theme`` with the tokens in the file ``source``, which people know as ``path``."""
    file = _read(source, path)
    for twin in _twins(source) if file.light else ():
        dark = _read(twin, f"{path.rpartition('/')[0]}/{twin.name}")
        file.dark |= {**dark.light, **dark.dark}
        file.faults += dark.faults
    faults = [*file.faults, *_loading(file)]
    values: dict[str, dict[str, str]] = {}
    for scheme in ("light", "dark") if file.dark else ("light",):
        resolver = Resolver(file.of(scheme))
        values[scheme] = {name: _shown(name, value) for name, value in resolver.values(theme.asked).items()}
        faults += resolver.faults
    return Style(theme, path, file, values, _once(faults))


def _once(faults: list[Fault]) -> tuple[Fault, ...]:
    """Each fault once, also when light and dark both stumble over it; as bad as the worst of the same."""
    worst_last = sorted(faults, key=lambda fault: fault.severity or Severity.ERROR)
    return tuple({(fault.kind, fault.place): fault for fault in worst_last}.values())


def _shown(name: str, value: str) -> str:
    """Colours as every browser knows them, also one of some years ago."""
    seen = colour(value) if kind_of(name) == "colour" else None
    return value if seen is None else hexadecimal(seen)


def _twins(source: Path) -> Iterator[Path]:
    """The file with dark tokens beside one: ``zandwaard.donker.json`` beside ``zandwaard.json``."""
    stem, _, ending = source.name.partition(".")
    for word in _DARK:
        for sign in ".-":
            twin = source.with_name(f"{stem}{sign}{word}.{ending}")
            if twin.is_file():
                yield twin


def _read(source: Path, path: str) -> TokenFile:
    def refused(why: str) -> TokenFile:
        return TokenFile(faults=[Fault("unreadable", Place(path, 1, 1), values={"why": why})])

    data = source.read_bytes()
    if len(data) > MOST_BYTES:
        return refused("het bestand is groter dan 2 MB")
    try:
        text = data.decode("utf-8-sig")
        return (read_token_json if source.suffix == ".json" else read_theme_css)(text, path)
    except UnicodeDecodeError:
        return refused("het bestand is niet in UTF-8 opgeslagen")
    except RecursionError:
        return refused("de haakjes zitten te diep in elkaar")


def _loading(file: TokenFile) -> Iterator[Fault]:
    """What would fetch something is refused wherever it stands, also in a token that nobody uses.

    A picture within the value itself (``data:``) fetches nothing: only where it is used it is refused.
    """
    for written in (*file.light.values(), *file.dark.values()):
        if "(" in written.text and len(written.text) <= MOST_TEXT and loads(written.text):
            unused = Severity.NOTICE if "url(data:" in re.sub(r"[\s\"']", "", written.text.lower()) else None
            yield Fault("loads", written.place, textwrap.shorten(written.text, MOST_QUOTE), severity=unused)
