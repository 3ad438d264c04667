"""What moves or sounds by itself, and cannot be stopped. Texts that change are the rehearsal's: it has a clock."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.accessibility.browser.probes.layout.scripts import script
from plugins.accessibility.browser.probes.page import Page
from plugins.accessibility.browser.probes.probe import Probe, ProbeRule
from plugins.accessibility.browser.seen import Seen
from plugins.checks import Severity

MOVES = "accessibility.moves-on"
SOUND = "accessibility.sound-begins"
_RULES = {"moves": MOVES, "sounds": SOUND}

_motion = script("controls", "animations", "moving", "sound", "motion")


def look(page: Page) -> Iterator[Seen]:
    """Animations, moving pictures and sound, without a control that says that it stops them."""
    answer = _motion(page, False)
    told = {tuple(each["target"]) for each in answer["found"]}
    for each in answer["found"]:
        yield page.seen(_RULES[each["kind"]], each, doubtful=each["unsure"])
    if not answer["mayMove"]:
        return
    with page.media(prefers_reduced_motion="no-preference"):
        unasked = _motion(page, True)["found"]
    for each in unasked:
        # Who asked for less motion is spared this one. Whether that is enough for everybody is for a human to say.
        if tuple(each["target"]) not in told:
            yield page.seen(MOVES, each, doubtful=True)


PROBE = Probe(
    "motion",
    look,
    (
        ProbeRule(MOVES, Severity.ERROR, "WCAG 2.1 niveau A", ("2.2.2",)),
        ProbeRule(SOUND, Severity.ERROR, "WCAG 2.1 niveau A", ("1.4.2",)),
    ),
)
