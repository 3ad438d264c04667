"""The gate of this room: it has no rules on pages, and looks at the built site only."""

from __future__ import annotations

from plugins.checks import Gate
from plugins.top_tasks.audit import audit
from plugins.top_tasks.rules import RULES, TEXTS

GATE = Gate(name="top_tasks", texts=TEXTS, audit=audit, audit_rules=RULES)
