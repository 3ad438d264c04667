"""The gate of this room."""

from __future__ import annotations

from plugins.checks import Gate, Texts
from plugins.separation.rules import PAGE_RULES

GATE = Gate(name="separation", texts=Texts.beside(__file__), page_rules=PAGE_RULES)
