"""What sessions on several days of one content share, so that it is read and made once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from plugins.catalogue.model import Catalogue
from plugins.catalogue.reader import Reading, read_content
from plugins.checks import Finding
from plugins.rendering.bodies import convert_bodies
from plugins.rendering.body import Body
from plugins.rendering.compiled import CompiledTemplates
from plugins.rendering.short_codes import ShortCodes
from plugins.tokens.style import Style, read_style

Converted = tuple[Mapping[str, Body], tuple[Finding, ...]]


@dataclass
class Shared:
    """What was read of one content folder and one theme. A new one reads again."""

    compiled: CompiledTemplates = field(default_factory=CompiledTemplates)
    _reading: Reading | None = None
    _style: Style | None = None
    _bodies: tuple[Catalogue, Any, Converted] | None = None

    def reading(self, content: Path) -> Reading:
        """The content, read at the first call."""
        self._reading = self._reading or read_content(content)
        return self._reading

    def style(self, theme: Path, content: Path, named: str | None) -> Style:
        """The look of the site, read at the first call."""
        self._style = self._style or read_style(theme, content, named)
        return self._style

    def bodies(self, catalogue: Catalogue, content: Path, today: dt.date) -> Converted:
        """The Markdown of ``catalogue``, converted; once more when its short codes say something else ``today``."""
        dated = ShortCodes(catalogue, today).dated
        if self._bodies is None or self._bodies[0] is not catalogue or self._bodies[1] != dated:
            self._bodies = catalogue, dated, convert_bodies(catalogue, content, today)
        return self._bodies[2]
