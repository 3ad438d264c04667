"""The rules on what visitors see: contrast, and the size of what one presses."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from plugins.checks import Context, Match, Place, Rule, Severity
from plugins.tokens.colours import Demand, colour, hexadecimal, nearest
from plugins.tokens.kinds import pixels
from plugins.tokens.palette import Circumstance, Value
from plugins.tokens.seen import Sight
from plugins.tokens.style import Style


def too_little(*kinds: str) -> Callable[[Style, Context], Iterable[Match]]:
    """The find of a rule: one match for each value that contrasts too little, with its worst pair of these kinds."""

    def find(style: Style, context: Context) -> Iterator[Match]:
        failing = [sight for sight in style.seen.sights if sight.fails]
        times = Counter(value.place for sight in failing for value in (sight.front, sight.back))
        told: dict[Value, list[Sight]] = {}
        for sight in failing:
            if sight.pair.kind in kinds:
                told.setdefault(_blamed(sight, times), []).append(sight)
        for value, sights in told.items():
            worst = min(sights, key=lambda sight: sight.ratio / sight.pair.ratio)
            yield _match(worst, value, len(sights) - 1, style)

    return find


def _blamed(sight: Sight, times: Mapping[Place, int]) -> Value:
    """Which of the two to change: the municipality's own; of two the one that more pairs stumble over."""
    front, back = sight.front, sight.back
    if bool(front.token) != bool(back.token):
        return front if front.token else back
    return back if times[back.place] > times[front.place] else front


def _match(sight: Sight, blamed: Value, others: int, style: Style) -> Match:
    suggestion, everywhere = better(sight, blamed, style)
    return Match(
        blamed.place,
        quote=_name(sight, back=blamed == sight.back),
        suggestions=(suggestion,) if suggestion else (),
        values={
            "front": _name(sight, back=False),
            "back": _name(sight, back=True),
            "front_colour": hexadecimal(sight.colours[0]),
            "back_colour": hexadecimal(sight.colours[1]),
            "ratio": _dutch(sight.ratio),
            "needed": _dutch(sight.pair.ratio),
            "where": sight.pair.where,
            "view": _view(sight.circumstance),
            "more": f" Zo zijn er nog {others}." if others > 1 else " Zo is er nog 1." if others else "",
            "advice": _advice(suggestion, everywhere),
        },
    )


def _advice(suggestion: str | None, everywhere: bool) -> str:
    if suggestion is None:
        return ""
    if everywhere:
        return f" Met {suggestion} is het contrast overal groot genoeg."
    return f" Met {suggestion} is het contrast hier groot genoeg. Kijk dan ook naar de andere kleuren."


def better(sight: Sight, blamed: Value, style: Style) -> tuple[str | None, bool]:
    """The nearest colour with which all pairs of the blamed value would do; else one with which this pair would.

    Also whether it is the former.
    """
    seen = colour(blamed.text)
    if seen is None:
        return None, False
    demands = []
    for other in style.seen.sights:
        if other.front.place == blamed.place:
            demands.append(Demand(other.colours[1], other.pair.ratio))
        elif other.back.place == blamed.place:
            demands.append(Demand(other.colours[0], other.pair.ratio))
    best = nearest(seen, demands)
    here = Demand(sight.colours[0 if blamed == sight.back else 1], sight.pair.ratio)
    return (best, True) if best else (nearest(seen, [here]), False)


def _name(sight: Sight, back: bool) -> str:
    value, written = (sight.back, sight.pair.back) if back else (sight.front, sight.pair.front[0])
    return value.token or written


def _dutch(ratio: float) -> str:
    """Two decimals at most, cut off: 4.499 is not 4.5."""
    return f"{math.floor(ratio * 100) / 100:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def _view(circumstance: Circumstance) -> str:
    scheme = "in lichte kleuren" if circumstance.scheme == "light" else "in donkere kleuren"
    return f"{scheme}, bij wie om meer contrast vraagt" if circumstance.more_contrast else scheme


def too_small(style: Style, context: Context) -> Iterator[Match]:
    """Something to press is smaller than a finger needs."""
    told: set[Place] = set()
    for target, value in style.seen.sizes():
        size = pixels(value.text)
        if size is not None and size < target.least and value.place not in told:
            told.add(value.place)
            name = value.token or target.size
            values = {"size": _dutch(size), "least": _dutch(target.least)}
            yield Match(value.place, quote=name, suggestions=("2.75rem",), values=values)


CONTRAST_RULES: tuple[Rule[Style], ...] = (
    Rule("tokens.contrast", Severity.ERROR, too_little("text", "large"), "WCAG 2.2 niveau AA", ("1.4.3",)),
    Rule("tokens.part-contrast", Severity.ERROR, too_little("part"), "WCAG 2.2 niveau AA", ("1.4.11",)),
    Rule("tokens.focus-contrast", Severity.ERROR, too_little("focus"), "WCAG 2.2 niveau AA", ("1.4.11", "2.4.7")),
    Rule("tokens.target-size", Severity.ERROR, too_small, "WCAG 2.2 niveau AA", ("2.5.8",)),
)
