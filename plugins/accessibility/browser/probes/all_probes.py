"""All probes, in the order in which they are put to a page: those that leave it as it was come first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plugins.accessibility.browser.probes.keyboard import KEYBOARD_PROBES, KEYBOARD_TEXTS
from plugins.accessibility.browser.probes.layout import LAYOUT_PROBES, LAYOUT_TEXTS
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.probes.states import ACTING_PROBES, STATES_PROBES, STATES_TEXTS
from plugins.checks import Context, Match, Rule

PROBES: tuple[Probe, ...] = (*LAYOUT_PROBES, *STATES_PROBES, *KEYBOARD_PROBES, *ACTING_PROBES)
PROBE_RULES: Mapping[str, ProbeRule] = {rule.id: rule for probe in PROBES for rule in probe.rules}
"""The facts of each rule that a probe tells by, by its id."""
PROBE_TEXTS = LAYOUT_TEXTS | KEYBOARD_TEXTS | STATES_TEXTS


def _in_browser(_page: Any, _context: Context) -> Iterator[Match]:
    """Nothing: only a look in the browser tells."""
    return iter(())


AUDIT_RULES: tuple[Rule[Any], ...] = tuple(
    Rule(rule.id, rule.severity, _in_browser, rule.source, rule.criteria) for rule in PROBE_RULES.values()
)
"""The same facts, as a gate holds them."""
