"""How often a rule is right: on sentences labelled by hand, on a corpus with what is due, on what must be spared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from plugins.checks import Finding, Severity
from plugins.readability.gate import GATE
from plugins.readability.training.corpus import MUNICIPAL
from plugins.workflow.bench.figures import Figure, at_least, at_most, not_run
from plugins.workflow.bench.samples import OWN, judged, rows

CORPUS = "lint_ii_findings_corpus.jsonl"
_DUE: dict[str, tuple[frozenset[str], float | None, float | None]] = {
    "passive": (frozenset(("passive",)), 0.90, 0.02),
    "word_frequency": (
        frozenset(("hard-word", "plainer-word", "rare-word", "long-word", "unexplained-term")),
        0.70,
        0.06,
    ),
    "sentence_length": (frozenset(("very-long-sentence",)), 1.0, 0.006),
    "abstract_nouns": (frozenset(("nominal-style",)), None, None),
    "enumeration": (frozenset(("enumeration",)), None, None),
}
"""What the corpus calls it, our rules for it, and the goals: recall of what is due, false alarms on clean texts."""
_LABEL_OF = {
    "very-long-sentence": "long-sentence",
    "rare-word": "hard-word",
    "plainer-word": "hard-word",
    "long-word": "hard-word",
    "unexplained-term": "hard-word",
}
"""Rules that share a label."""
_WHOLE_SENTENCE = frozenset(("long-sentence", "enumeration", "tang-construction", "officialese-opening"))
_NOT_LABELLED = frozenset(
    "placeholder too-hard around-b2 long-on-average not-dutch long-paragraph no-heading long-title long-heading "
    "unclear-heading mixed-address exemption-unused exemption-expired exemption-unknown exemption-too-long".split()
)
"""Rules about pages, for which single sentences say nothing."""
_PRECISION = {Severity.ERROR: 0.97, Severity.WARNING: 0.88, Severity.NOTICE: 0.0}
_SEVERITY = {_rule.id.removeprefix("readability."): _rule.severity for _rule in GATE.rules}


def corpus(data: Path) -> Iterator[Figure]:
    """Recall and false alarms on the findings corpus (500 synthetic texts, LiNT-II)."""
    items = [(row, _rules(judged(row["text"]).findings)) for row in rows(data / CORPUS)]
    clean = [found for row, found in items if not row["should_suggest"]]
    for phenomenon, (rules, recall, alarms) in _DUE.items():
        due = [bool(found & rules) for row, found in items if phenomenon in row["phenomena"]]
        false = [bool(found & rules) for found in clean]
        name = f"corpus, {phenomenon.replace('_', ' ')}"
        yield _share(f"{name} ({len(due)}): recall", sum(due) / len(due), recall, at_least)
        yield _share(f"{name}: false alarms on clean ({len(false)})", sum(false) / len(false), alarms, at_most)


def _share(name: str, value: float, goal: float | None, judge: Any) -> Figure:
    return Figure(name, f"{value:.3f}") if goal is None else judge(name, value, goal)


def _rules(findings: Sequence[Finding]) -> set[str]:
    return {_name(finding) for finding in findings}


def spared() -> Iterator[Figure]:
    """Names, streets, laws, quotations, code and addresses: nothing may be found in them."""
    cases = list(rows(OWN / "spared.jsonl"))
    wrong = sum(bool(judged(case["markdown"], markdown=True).findings) for case in cases)
    yield Figure(f"spared cases with a finding ({len(cases)})", str(wrong), "0", wrong == 0)


def labels(data: Path | None) -> Iterator[Figure]:
    """Precision and recall of each rule on labelled municipal sentences."""
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    due: Counter[str] = Counter()
    met: Counter[str] = Counter()
    sentences = list(labelled(data))
    for text, marks in sentences:
        findings = [each for each in judged(text).findings if _name(each) not in _NOT_LABELLED]
        for finding in findings:
            name = _name(finding)
            told[name] += 1
            right[name] += is_right(finding, text, marks)
        for label, quote in marks:
            due[label] += 1
            met[label] += any(_label(each) == label and is_right(each, text, [(label, quote)]) for each in findings)
    yield Figure("labelled sentences", str(len(sentences)), "≥ 400", len(sentences) >= 400)
    for name in sorted(told, key=lambda name: (-_SEVERITY.get(name, Severity.NOTICE), name)):
        severity = _SEVERITY.get(name, Severity.NOTICE)
        share = right[name] / told[name]
        counts = f" ({right[name]} of {told[name]})"
        yield at_least(f"precision of {name} ({severity.word})", share, _PRECISION[severity], more=counts)
    for label in sorted(due):
        yield Figure(f"recall of label {label}", f"{met[label] / due[label]:.3f} ({met[label]} of {due[label]})")
    if data is None:
        yield not_run("precision on sentences of the municipal pairs", "no data")


def mistakes(data: Path | None) -> dict[str, list[str]]:
    """For whoever mends a rule: the findings that no label supports, by rule."""
    found: dict[str, list[str]] = defaultdict(list)
    for text, marks in labelled(data):
        for finding in judged(text).findings:
            name = _name(finding)
            if name not in _NOT_LABELLED and not is_right(finding, text, marks):
                found[name].append(f"{finding.quote} | {finding.message} | {text}")
    return found


def labelled(data: Path | None) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Sentences with their labels, white space folded: our own, and those of the pairs when the data are there."""
    for row in rows(OWN / "labels" / "eigen.jsonl"):
        yield " ".join(row["text"].split()), [(label, quote) for label, quote in row["labels"]]
    if data is None:
        return
    texts = {
        f"{row['id']}:{side}": " ".join(row[side].split())
        for row in rows(data / MUNICIPAL)
        for side in ("complex", "simple")
    }
    for row in rows(OWN / "labels" / "paren.jsonl"):
        yield texts[row["id"]], [(label, quote) for label, quote in row["labels"]]


def is_right(finding: Finding, text: str, marks: Sequence[tuple[str, str]]) -> bool:
    """Does a label of the same kind stand where the finding stands? A rule about a sentence needs only the label."""
    label = _label(finding)
    start = (finding.place.column or 1) - 1
    quote = finding.quote or ""
    end = start + (len(quote) if quote and text.startswith(quote, start) and len(quote) < len(text) else 1)
    return any(
        label == name
        and (name in _WHOLE_SENTENCE or any(start < high and low < end for low, high in spans(text, marked)))
        for name, marked in marks
    )


def spans(text: str, quote: str) -> list[tuple[int, int]]:
    """Where the parts of a label's quote stand, at the edges of words: ``wordt … behandeld`` has two."""
    found: list[tuple[int, int]] = []
    for part in quote.split(" … "):
        at = text.find(part)
        while at >= 0:
            end = at + len(part)
            if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
                found.append((at, end))
            at = text.find(part, at + 1)
    return found


def _name(finding: Finding) -> str:
    return finding.rule.removeprefix("readability.")


def _label(finding: Finding) -> str:
    name = _name(finding)
    return _LABEL_OF.get(name, name)
