"""The design tokens that the theme asks for, from its style sheets and ``opmaakwaarden.nl.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from plugins.tokens.kinds import kind_of
from plugins.tokens.stylesheet import SCHEME
from plugins.tokens.theme import Theme
from plugins.workflow.arguments import ROOT
from plugins.workflow.handbook.markdown import code, document, table


def words_of_tokens() -> dict[str, Any]:
    """What the page says besides the names: an introduction, the kinds, and what each token is for."""
    return tomllib.loads((Path(__file__).parent / "opmaakwaarden.nl.toml").read_text("utf-8"))


def token_page() -> str:
    """``docs/redactie/opmaakwaarden.md``."""
    words = words_of_tokens()
    names = sorted(Theme(ROOT / "theme").asked - {SCHEME})
    rows = [(code(name), words["soorten"][kind_of(name)], words["waarvoor"].get(name, "")) for name in names]
    return document(
        "Opmaakwaarden",
        words["inleiding"],
        table(("Naam", "Soort", "Waarvoor"), rows),
        "Terug naar [de huisstijl](huisstijl.md).",
    )
