"""The gate of this room. Its rules look at a :class:`~plugins.tokens.style.Style`."""

from __future__ import annotations

from plugins.checks import Gate, Texts
from plugins.tokens.rules import RULES

GATE = Gate(name="tokens", texts=Texts.beside(__file__), source_rules=RULES)
