"""Two negations that the reader must solve: "niet onomstreden", "niet zonder", "geen … niet"."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.readability.grammar.line import IS_AND, IS_SUBORDINATOR, Line

_NOT = frozenset("niet geen nooit niemand nergens".split())
# "Niet" with these says that something is so after all. Not "niet onmiddellijk" or "niet ongerust".
_UN = frozenset(
    "onaangenaam onaannemelijk onaantrekkelijk onaanvaardbaar onaanzienlijk onaardig onacceptabel onbeduidend "
    "onbegrijpelijk onbekend onbelangrijk onbelast onbeleefd onbenut onbeperkt onbetaalbaar onbetrouwbaar "
    "ondenkbaar onduidelijk oneens oneerlijk onfatsoenlijk ongebruikelijk ongegrond ongeldig ongelijk "
    "ongeloofwaardig ongepast ongeschikt ongevaarlijk ongevoelig ongewenst ongewoon ongezond ongunstig "
    "onhaalbaar onhandig oninteressant onjuist onlogisch onmogelijk onnodig onomstreden onopgemerkt onopvallend "
    "onoverkomelijk onpraktisch onprettig onrealistisch onrechtmatig onrechtvaardig onredelijk onschadelijk "
    "onschuldig onsympathiek onterecht ontevreden onveilig onverdienstelijk onverenigbaar onverschillig "
    "onverstandig onvoldoende onvolledig onvoordelig onvoorstelbaar onvriendelijk onwaar onwaarschijnlijk "
    "onwelkom onwelwillend onwenselijk onwettig onzeker onzinnig".split()
)
# "Geen onnodige kosten" is plain enough.
_PLAIN_WITH_NO = frozenset(
    "onbekend onbelast onbeperkt onduidelijk ongeldig ongelijk ongewenst ongezond onjuist onnodig onrechtmatig "
    "onterecht onveilig onvoldoende onvolledig onwettig onzeker".split()
)
_BETWEEN = frozenset(
    "zo heel erg geheel helemaal echt altijd bepaald direct meteen volledig volstrekt per se zeer al te".split()
)
_DENIALS = frozenset("uitgesloten verboden ontkennen ontkend nalaten".split())
_SPLIT_DENIALS = (("uit", "te", "sluiten"), ("te", "ontkennen"))
_REACH = 4
_STOPS = frozenset(("om", "lang"))
_NO_NEGATION = frozenset(("meer", "alleen", "dat"))
"""Zonder meer, niet alleen, zonder dat."""


def double_negations(line: Line) -> Iterator[tuple[int, int]]:
    """The first and last word of each double negation in the sentence."""
    forms = line.forms
    at = 0
    while at < len(forms):
        last = _second(line, at) if forms[at] in _NOT else None
        if last is not None:
            yield at, last
            at = last
        at += 1


def _second(line: Line, at: int) -> int | None:
    """Where the second negation ends that goes with the one at ``at``."""
    forms = line.forms
    for place in range(at + 1, min(at + 2 + _REACH, len(forms))):
        if (
            line.clauses[place] != line.clauses[at]
            or line.flags[place] & (IS_AND | IS_SUBORDINATOR)
            or forms[place] in _STOPS
        ):
            return None
        following = forms[place + 1] if place + 1 < len(forms) else ""
        near = all(form in _BETWEEN for form in forms[at + 1 : place])
        if forms[place] == "zonder" or forms[place] in _NOT:
            fixed = forms[place - 1] in ("de", "het")
            return None if fixed or following in _NO_NEGATION or forms[at + 1] == "alleen" else place
        if not near:
            continue
        if _is_un(forms[place], with_no=forms[at] == "geen"):
            return place
        if forms[at] == "niet" and forms[place] in _DENIALS and "worden" not in forms and "wordt" not in forms:
            return place
        for parts in _SPLIT_DENIALS:
            if forms[at] == "niet" and forms[place : place + len(parts)] == parts:
                return place + len(parts) - 1
    return None


def _is_un(form: str, *, with_no: bool) -> bool:
    if not form.startswith("on"):
        return False
    base = next((each for each in _bases(form) if each in _UN), None)
    return base is not None and not (with_no and base in _PLAIN_WITH_NO)


def _bases(form: str) -> Iterator[str]:
    """The adjective without its ending: "onredelijke", "onbelaste", "ongewone", "onwaardige"."""
    yield form
    if form.endswith("e"):
        yield form[:-1]
        yield form[:-2] if form[-2:-1] == form[-3:-2] else form[:-2] + form[-3:-2] + form[-2:-1]
