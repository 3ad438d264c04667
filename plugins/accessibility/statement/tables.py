"""The tables of the prepared text: what was found by criterion, and what people still have to look at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from plugins.accessibility.statement.criteria import CRITERIA, Criterion
from plugins.accessibility.statement.evidence import Evidence, Found
from plugins.accessibility.statement.rules import looking_at
from plugins.accessibility.statement.words import blank, escaped

OUTCOMES: Mapping[str, str] = {
    "failed": "fout gevonden",
    "needs_a_look": "twijfel",
    "unchecked": "niet helemaal bekeken",
    "no_fault_found": "geen fout gevonden",
    "people_only": "kan dit niet zien",
}
"""What the computer says of a criterion."""
FAILURE_BLANKS = (
    ("Oorzaak", "hoe komt dit?"),
    ("Gevolg", "wie merkt dit, en wat lukt dan niet?"),
    ("Alternatief", "hoe lukt het nu toch?"),
    ("Maatregel", "wat gaat u eraan doen?"),
    ("Opgelost op", "datum"),
)
MOST_PAGES = 5


def counts(evidence: Evidence) -> str:
    rows = ["| De computer zegt | Wet | Beleid |", "| --- | --- | --- |"]
    for name, word in OUTCOMES.items():
        numbers = [CRITERIA[number] for number in getattr(evidence.criteria, name)]
        law = sum(criterion.law for criterion in numbers)
        rows.append(f"| {word} | {law} | {len(numbers) - law} |")
    return "\n".join(rows)


def failures(evidence: Evidence) -> str:
    numbers = evidence.criteria.failed
    if not numbers:
        return (
            "Bij geen van de eisen vond de computer zeker een fout. Dat zegt niet dat de site aan alle eisen voldoet."
        )
    parts = ["Beschrijf hieronder elke fout. De invulassistent vraagt daarnaar."]
    for number in numbers:
        found = [each for each in evidence.findings if each.severity == "error" and number in each.criteria]
        rows = [("Wat er misgaat", _what(evidence, found)), *((word, blank(what)) for word, what in FAILURE_BLANKS)]
        parts += ["", f"### Fout bij {_heading(CRITERIA[number])}", "", "| Vraag | Antwoord |", "| --- | --- |"]
        parts += [f"| {word} | {answer} |" for word, answer in rows]
    return "\n".join(parts)


def doubts(evidence: Evidence) -> str:
    numbers = evidence.criteria.needs_a_look
    if not numbers:
        return ""
    parts = [
        "### Waar de computer twijfelt",
        "",
        "Kijk hier zelf naar.",
        "",
        "| Eis | Wat er is gezien |",
        "| --- | --- |",
    ]
    for number in numbers:
        found = [each for each in evidence.findings if number in each.criteria]
        parts.append(f"| {number} {CRITERIA[number].name} | {_what(evidence, found)} |")
    return "\n".join(parts)


def _what(evidence: Evidence, found: Sequence[Found]) -> str:
    """The titles of the rules that found something, and where."""
    known = evidence.rule
    titles = dict.fromkeys(known[each.rule].title if each.rule in known else each.rule for each in found)
    places = list(dict.fromkeys(each.url or each.path for each in found))
    shown = ", ".join(f"{escaped(place)}" for place in places[:MOST_PAGES])
    more = f" en nog {len(places) - MOST_PAGES}" if len(places) > MOST_PAGES else ""
    return (
        f"{'; '.join(escaped(title) for title in titles)}. Gezien op: {shown}{more}." if found else "Zie `bewijs.json`."
    )


def criteria_table(evidence: Evidence, criteria: Iterable[Criterion]) -> str:
    looking = looking_at(evidence.rules)
    words = {number: word for name, word in OUTCOMES.items() for number in getattr(evidence.criteria, name)}
    rows = (
        f"| {_heading(each)} | {words[each.number]} | {len(looking[each.number])} | {each.people} |"
        for each in criteria
    )
    return "\n".join(("| Eis | De computer | Regels | Wat u bekijkt |", "| --- | --- | --- | --- |", *rows))


def _heading(criterion: Criterion) -> str:
    return f"{criterion.number} {criterion.name} ({criterion.level})"
