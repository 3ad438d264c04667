"""The gate: the static rules on every page, those on files for download; axe and probes in a browser over the site."""

from __future__ import annotations

from plugins.accessibility.browser import audit
from plugins.accessibility.browser.probes.all_probes import AUDIT_RULES, PROBE_TEXTS
from plugins.accessibility.browser.words import AXE_TEXTS
from plugins.accessibility.papers import rules as papers
from plugins.accessibility.rules import FRAME_RULES, SITE_RULES, STATIC_RULES
from plugins.accessibility.surest import surest
from plugins.checks import Gate, Texts

GATE = Gate(
    name="accessibility",
    texts=Texts.beside(__file__) | Texts.beside(papers.__file__) | PROBE_TEXTS | AXE_TEXTS,
    page_rules=STATIC_RULES,
    site_rules=(*FRAME_RULES, *SITE_RULES),
    file_rules=papers.SITE_RULES,
    audit=audit,
    audit_rules=AUDIT_RULES,
    surest=surest,
)
