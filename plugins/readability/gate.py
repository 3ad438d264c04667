"""The gate ``readability``."""

from __future__ import annotations

from plugins.checks import Gate, Texts
from plugins.readability.rules import RULES

GATE = Gate(name="readability", texts=Texts.beside(__file__), page_rules=RULES)
