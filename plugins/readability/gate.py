"""The gate ``readability``."""

from __future__ import annotations

from plugins.checks import Gate, Texts
from plugins.readability.exemptions.rules import EXEMPTION_RULES
from plugins.readability.exemptions.wrapping import exemptible
from plugins.readability.rules import NEVER_LIVE, ON_WHOLE_PAGE, RULES

GATE = Gate(
    name="readability",
    texts=Texts.beside(__file__),
    page_rules=tuple(rule if rule.id in ON_WHOLE_PAGE | NEVER_LIVE else exemptible(rule) for rule in RULES),
    joint_rules=EXEMPTION_RULES,
)
