"""The gate of this room."""

from __future__ import annotations

from plugins.checks import Gate
from plugins.integrity.rules import PAGE_RULES, SITE_RULES
from plugins.integrity.words import TEXTS

GATE = Gate(name="integrity", texts=TEXTS, page_rules=PAGE_RULES, site_rules=SITE_RULES)
