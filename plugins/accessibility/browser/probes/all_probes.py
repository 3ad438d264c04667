"""All probes, in the order in which they are put to a page: those that leave it as it was come first."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.checks import Texts

PROBES: tuple[Probe, ...] = ()
PROBE_RULES: Mapping[str, ProbeRule] = {rule.id: rule for probe in PROBES for rule in probe.rules}
"""The facts of each rule that a probe tells by, by its id."""
PROBE_TEXTS = Texts({})
