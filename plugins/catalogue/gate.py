"""The gate on content and data."""

from __future__ import annotations

from plugins.catalogue.rules import RULES
from plugins.catalogue.words import TEXTS
from plugins.checks import Gate

GATE = Gate(name="catalogue", texts=TEXTS, source_rules=RULES)
