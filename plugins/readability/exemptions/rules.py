"""Rules on the exemptions themselves. They look at all pages together: a text of one file can show on several."""

from __future__ import annotations

import calendar
import datetime as dt
import difflib
from collections.abc import Iterator, Sequence

from plugins.checks import Context, Document, Exemption, Match, Rule, Severity
from plugins.readability.exemptions.matching import spot_of
from plugins.readability.rules import NEVER_LIVE, ON_WHOLE_PAGE, RULES

SOURCE = "Helder Loket: uitzonderingen met reden en einddatum"
CAN_BE_EXEMPT: dict[str, Rule[Document]] = {
    rule.id: rule for rule in RULES if rule.id not in ON_WHOLE_PAGE | NEVER_LIVE
}
"""The rules that leave a text alone when an editor asks for it: those about one word, sentence or paragraph."""
_KNOWN = ", ".join(CAN_BE_EXEMPT)
_WHOLE_PAGE = "Die regel gaat over de hele pagina."
_UNFINISHED = "Tekst die nog niet af is, mag nooit live."
_NO_RULE = "Die regel is er niet bij Leesbaarheid."

Pages = Sequence[Document]


def last_day(today: dt.date) -> dt.date:
    """Twelve months from ``today``: the last day on which an exemption made now may end."""
    year = today.year + 1
    if year > dt.MAXYEAR:
        return dt.date.max
    return today.replace(year=year, day=min(today.day, calendar.monthrange(year, today.month)[1]))


def unknown(pages: Pages, context: Context) -> Iterator[Match]:
    """An exemption for a rule of another room, for one about the whole page, or for none."""
    for _, _, exemption in _all(context):
        rule = str(exemption.rule)
        if rule not in CAN_BE_EXEMPT:
            yield Match(
                exemption.rule.place,
                quote=rule,
                field="regel",
                suggestions=tuple(difflib.get_close_matches(rule, CAN_BE_EXEMPT, n=1, cutoff=0.6)),
                values={"why_not": _why_not(rule), "known": _KNOWN},
            )


def _why_not(rule: str) -> str:
    if rule in NEVER_LIVE:
        return _UNFINISHED
    return _WHOLE_PAGE if rule in ON_WHOLE_PAGE else _NO_RULE


def too_long(pages: Pages, context: Context) -> Iterator[Match]:
    """An exemption that ends more than twelve months ahead."""
    latest = last_day(context.date)
    for _, _, exemption in _all(context):
        if exemption.until > latest:
            values = {"until": exemption.until.isoformat(), "latest": latest.isoformat()}
            yield Match(exemption.until_place, quote=str(exemption.written), field="tot", values=values)


def expired(pages: Pages, context: Context) -> Iterator[Match]:
    """An exemption whose time has passed. It blocks only a change of its own file."""
    for path, _, exemption in _all(context):
        if exemption.is_over(context.date):
            yield Match(
                exemption.until_place,
                quote=str(exemption.written),
                field="tot",
                values={"until": exemption.until.isoformat()},
                severity=_severity(path, context),
            )


def unused(pages: Pages, context: Context) -> Iterator[Match]:
    """An exemption for which there is nothing to leave alone, on any page that shows its file."""
    spots = _spots(pages, context)
    for path, number, exemption in _all(context):
        if spots.get((path, number)) == set() and not exemption.is_over(context.date):
            yield Match(
                exemption.written.place,
                quote=str(exemption.written),
                field="tekst",
                values={"rule": str(exemption.rule)},
                severity=_severity(path, context),
            )


def too_wide(pages: Pages, context: Context) -> Iterator[Match]:
    """An exemption that leaves more than one text alone: a few letters could silence a whole page."""
    spots = _spots(pages, context)
    for path, number, exemption in _all(context):
        if (count := len(spots.get((path, number), ()))) > 1:
            yield Match(exemption.written.place, quote=str(exemption.written), field="tekst", values={"count": count})


def _all(context: Context) -> Iterator[tuple[str, int, Exemption]]:
    """Each exemption with its file, and its number in it."""
    for path, exemptions in context.exemptions.items():
        for number, exemption in enumerate(exemptions):
            yield path, number, exemption


def _severity(path: str, context: Context) -> Severity:
    return Severity.ERROR if path in context.touched else Severity.WARNING


def _spots(pages: Pages, context: Context) -> dict[tuple[str, int], set[str]]:
    """For each exemption that can be judged what it leaves alone: its rule exists, and a page shows its file."""
    found: dict[tuple[str, int], set[str]] = {}
    for page in pages:
        here = {page.path, *(text.path for text in page.record)} & context.exemptions.keys()
        matches: dict[str, list[Match]] = {}
        for path, number, exemption in _all(context):
            rule = CAN_BE_EXEMPT.get(str(exemption.rule))
            if rule is None or path not in here:
                continue
            if rule.id not in matches:
                matches[rule.id] = list(rule.find(page, context))
            spots = (spot_of(exemption, m, page) for m in matches[rule.id] if m.place.path == path)
            found.setdefault((path, number), set()).update(spot for spot in spots if spot is not None)
    return found


EXEMPTION_RULES: tuple[Rule[Pages], ...] = (
    Rule("readability.exemption-unknown", Severity.ERROR, unknown, SOURCE),
    Rule("readability.exemption-too-long", Severity.ERROR, too_long, SOURCE),
    Rule("readability.exemption-too-wide", Severity.ERROR, too_wide, SOURCE),
    Rule("readability.exemption-expired", Severity.WARNING, expired, SOURCE),
    Rule("readability.exemption-unused", Severity.WARNING, unused, SOURCE),
)
