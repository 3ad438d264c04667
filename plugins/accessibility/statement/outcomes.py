"""Outcomes: of each rule and each criterion on one page, and of each criterion on the whole site.

On the careful side. A rule that faults what a template makes tells it once, on one page: it passes nowhere then, and
its criteria need a look everywhere. No criterion ever passes: a machine can only fail to find a fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from plugins.accessibility.statement.criteria import CRITERIA
from plugins.accessibility.statement.evidence import CriterionOutcomes, Layer, Look, RuleFact, RuleOutcomes
from plugins.accessibility.statement.rules import looking_at
from plugins.checks import Finding, Severity

DONE: frozenset[Look] = frozenset({"looked", "partly", "proven"})
ON_PAGES: tuple[Layer, ...] = ("static", "axe", "probe")


class Judging:
    """What is the same for all pages, at ``urls``: the rules, and all that was ``found``, repeats included."""

    def __init__(self, rules: Sequence[RuleFact], found: Iterable[Finding], urls: Iterable[str]) -> None:
        self._rules = rules
        self._looking = looking_at(rules)
        self._all_known = any(rule.layer == "axe" for rule in rules)
        """Without a word of axe nobody knows what it would have looked at: nothing is left to people alone then."""
        self._found: dict[str, list[Finding]] = {url: [] for url in urls}
        self._elsewhere: list[Finding] = []
        """On no page: in a file for download, or about the site as a whole."""
        for finding in found:
            self._found.get(finding.url or "", self._elsewhere).append(finding)
        told_once = [finding for here in self._found.values() for finding in here if finding.place.line is None]
        self._rules_told_once = frozenset(finding.rule for finding in told_once)
        self._criteria_told_once = frozenset(number for finding in told_once for number in finding.criteria)

    def rules_on(self, url: str, layers: Mapping[Layer, Look], row: Mapping[str, Any]) -> RuleOutcomes:
        """The outcome of each rule that was put to this page itself; ``row`` is the page's in the audit's record."""
        here = self._found.get(url, ())
        failed = {finding.rule for finding in here if _fails(finding)}
        doubtful = {finding.rule for finding in here} - failed
        silent = failed | doubtful | self._rules_told_once
        whole = layers["axe"] == "looked"
        clear = {f"axe.{name}" for name in row.get("passed", ()) if whole}
        for layer in ("static", "probe"):
            if layers[layer] == "looked":
                clear |= {rule.id for rule in self._rules if rule.layer == layer}
        idle = {f"axe.{name}" for name in row.get("idle", ())} if whole and row.get("whole") else set()
        return RuleOutcomes(
            failed=tuple(sorted(failed)),
            cant_tell=tuple(sorted(doubtful)),
            passed=tuple(sorted(clear - silent)),
            inapplicable=tuple(sorted(idle - silent)),
        )

    def criteria_on(self, url: str, layers: Mapping[Layer, Look]) -> CriterionOutcomes:
        """What machines could say about each criterion on this page."""
        here = self._found.get(url, ())
        done = {layer: layers[layer] in DONE for layer in ON_PAGES}
        return self._criteria(here, done, self._criteria_told_once)

    def criteria_on_site(self, pages: Sequence[CriterionOutcomes], ran: bool) -> CriterionOutcomes:
        """The worst of all pages, and of what was found on no page in particular; ``ran``: the whole gate did."""
        done: dict[Layer, bool] = {**dict.fromkeys(ON_PAGES, bool(pages)), "site": ran}
        rest = self._criteria(self._elsewhere, done, frozenset())
        everyone = [*pages, rest]
        worst: dict[str, list[str]] = {}
        for number in CRITERIA:
            name = next(name for name in _WORST_FIRST if any(number in getattr(each, name) for each in everyone))
            worst.setdefault(name, []).append(number)
        return CriterionOutcomes(**{name: tuple(numbers) for name, numbers in worst.items()})

    def _criteria(
        self, here: Iterable[Finding], done: Mapping[Layer, bool], suspect: frozenset[str]
    ) -> CriterionOutcomes:
        failed = {number for finding in here if finding.severity is Severity.ERROR for number in finding.criteria}
        doubtful = {number for finding in here for number in finding.criteria} | suspect
        found: dict[str, list[str]] = {name: [] for name in _WORST_FIRST}
        for number in CRITERIA:
            layers = {rule.layer for rule in self._looking[number]} & set(done)
            if number in failed:
                name = "failed"
            elif number in doubtful:
                name = "needs_a_look"
            elif not layers:
                name = "people_only" if self._all_known else "unchecked"
            else:
                name = "no_fault_found" if all(done[layer] for layer in layers) else "unchecked"
            found[name].append(number)
        return CriterionOutcomes(**{name: tuple(numbers) for name, numbers in found.items()})


_WORST_FIRST = ("failed", "needs_a_look", "unchecked", "no_fault_found", "people_only")


def _fails(finding: Finding) -> bool:
    """Is its own rule sure? A warning about a criterion is not; one about good practice claims no more than itself."""
    return finding.severity is Severity.ERROR or (finding.severity is Severity.WARNING and not finding.criteria)
