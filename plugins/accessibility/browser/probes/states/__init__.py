"""Probes about what changes on a page: states, what scripts do in answer to a visitor, and what they do in time."""

from plugins.accessibility.browser.probes.probe import Probe, on_html
from plugins.accessibility.browser.probes.states import chosen, films, reach, rehearsal, room, shades, signs
from plugins.checks import Texts

STATES_PROBES: tuple[Probe, ...] = tuple(on_html(each.PROBE) for each in (chosen, signs, shades, films, reach, room))
"""What only reads."""

ACTING_PROBES: tuple[Probe, ...] = (on_html(rehearsal.PROBE),)
"""What acts as a visitor does, and needs a fresh page after it: to come last."""

STATES_TEXTS = Texts.beside(__file__)
"""The words of their rules."""

__all__ = ["ACTING_PROBES", "STATES_PROBES", "STATES_TEXTS"]
