"""Probes about what changes on a page: states, what scripts do in answer to a visitor, and what they do in time."""

from plugins.accessibility.browser.probes.probe import Probe, on_html
from plugins.accessibility.browser.probes.states import chosen, films, rehearsal, room, shades, signs
from plugins.checks import Texts

STATES_PROBES: tuple[Probe, ...] = tuple(
    on_html(each.PROBE) for each in (chosen, signs, shades, films, room, rehearsal)
)
"""What only reads comes first; what acts as a visitor does, and needs a fresh page after it, last."""

STATES_TEXTS = Texts.beside(__file__)
"""The words of their rules."""

__all__ = ["STATES_PROBES", "STATES_TEXTS"]
