"""Our Dutch for axe's rules, for someone who writes Markdown. What axe says itself, in our locale, comes after it."""

from __future__ import annotations

from collections.abc import Mapping

from plugins.checks import Texts
from plugins.checks.texts import RuleText

AXE_TEXTS = Texts.beside(__file__)
"""Keyed by ``axe.<id of the axe rule>``."""

_NEWER = RuleText(
    title="Een fout waar nog geen uitleg bij is",
    message="De browser vond hier een fout met de naam ‘{rule}’. Er is nog geen uitleg bij.",
    remedy="Meld deze naam bij de beheerder. Die weet wat er moet gebeuren.",
)
"""For a rule that axe got after our words were written."""

DOUBTFUL = "Dit moet een mens nakijken, want de browser kan het niet beoordelen. Het gaat om: {title}."
"""The message for what axe calls incomplete, when it gives no reason."""

DOUBTFUL_BECAUSE = "Dit moet een mens nakijken. Het gaat om: {title}. {reason}"
"""The same with its reason: what the browser could not decide, or what there is to look at."""

LOOKS: Mapping[str, str] = {
    "dark": " Dit geldt voor wie donkere kleuren heeft ingesteld.",
    "wide": " Dit geldt op een breed scherm.",
}
"""What a message adds when the fault only shows in another look than on a narrow screen in light."""


def words_for(rule: str) -> RuleText:
    """The words for ``axe.<id>``; never a failure, and never English."""
    return AXE_TEXTS.get(rule, _NEWER)
