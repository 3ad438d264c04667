"""How well the score tells hard from simple, and what it blocks; beside two classical measures on the same texts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from plugins.checks import Severity
from plugins.readability.loose_text import TextScore
from plugins.readability.model import score as model
from plugins.readability.training.corpus import LEESPLANK, MUNICIPAL, Pair, blocks_of_ten, read_pairs
from plugins.readability.training.evaluate import figures, interval
from plugins.workflow.bench.figures import Figure, at_least, at_most, not_run
from plugins.workflow.bench.samples import OWN, judged, rows

_COEFFICIENTS = Path(model.__file__).parent / "coefficients.json"
_GOALS = {
    "municipal sentences": (0.82, 0.70),
    "municipal blocks": (0.98, 0.88),
    "leesplank": (0.965, 0.90),
}
_PAGE_RULE = "readability.too-hard"


def trained() -> Iterator[Figure]:
    """What training wrote down: the model never saw the texts that each of these was measured on."""
    for name, row in json.loads(_COEFFICIENTS.read_text("utf-8"))["figures"].items():
        goals = next((goal for start, goal in _GOALS.items() if name.startswith(start)), (0.0, 0.0))
        low, high = row["auc_95"]
        yield at_least(f"{name} ({row['pairs']}): pairwise", row["pairwise"], goals[0])
        yield at_least(f"{name} ({row['pairs']}): AUC", row["auc"], goals[1], more=f" ({low:.3f}–{high:.3f})")


def baselines(data: Path) -> Iterator[Figure]:
    """Flesch-Douma and sentence length, on the same texts, by our own counts."""
    for name, pairs in _pairs(data):
        both = [(judged(pair.hard), judged(pair.simple)) for pair in pairs]
        for title, measure in _CLASSICAL.items():
            known = [
                (measure(hard), measure(simple)) for hard, simple in both if hard.facts.words and simple.facts.words
            ]
            found = figures([one for one, _ in known], [other for _, other in known])
            yield Figure(f"{name} ({len(known)}): {title}", f"{found.pairwise:.3f} / {found.auc:.3f}")


def shipped(data: Path) -> Iterator[Figure]:
    """The coefficients as they are shipped, through the whole command. They were trained on the municipal pairs."""
    for name, pairs in _pairs(data):
        both = [(judged(pair.hard), judged(pair.simple)) for pair in pairs]
        known = [
            (hard.facts.score, simple.facts.score)
            for hard, simple in both
            if hard.facts.score is not None and simple.facts.score is not None
        ]
        hard, simple = [one for one, _ in known], [other for _, other in known]
        found, (low, high) = figures(hard, simple), interval(hard, simple)
        yield Figure(
            f"{name}, as shipped ({len(known)}): pairwise / AUC",
            f"{found.pairwise:.3f} / {found.auc:.3f} ({low:.3f}–{high:.3f})",
        )


def blocked(data: Path | None) -> Iterator[Figure]:
    """Which share of texts of 50 words or more the page verdict blocks, and which share anything blocks."""
    if data:
        blocks = blocks_of_ten(read_pairs(data / MUNICIPAL))
        yield from _blocked("expert-edited municipal blocks", [block.simple for block in blocks], at_most, 0.08)
        yield from _blocked("original municipal blocks", [block.hard for block in blocks], at_least, 0.60)
    else:
        yield not_run("municipal blocks blocked", "no data")
    for file, title, judge, goal in (
        ("verordeningen", "texts like statutes, our own", at_least, 0.95),
        ("gewoon", "texts as they often are, our own", at_least, 0.60),
        ("eenvoudig", "plain texts, our own", at_most, 0.0),
    ):
        yield from _blocked(title, [row["text"] for row in rows(OWN / "texts" / f"{file}.jsonl")], judge, goal)


def _blocked(
    title: str, texts: Sequence[str], judge: Callable[[str, float, float], Figure], goal: float
) -> Iterator[Figure]:
    told = [result for text in texts if (result := judged(text, markdown=True)).facts.words >= model.ENOUGH_WORDS]
    page, anything = (sum(map(test, told)) / len(told) for test in (_page_blocks, _blocks))
    yield judge(f"{title} ({len(told)}): blocked by the page verdict", page, goal)
    yield Figure(f"{title} ({len(told)}): blocked by any error", f"{anything:.3f}")


def _page_blocks(result: TextScore) -> bool:
    return any(each.rule == _PAGE_RULE and each.severity is Severity.ERROR for each in result.findings)


def _blocks(result: TextScore) -> bool:
    return any(each.severity is Severity.ERROR for each in result.findings)


def _pairs(data: Path) -> Iterator[tuple[str, list[Pair]]]:
    municipal = read_pairs(data / MUNICIPAL)
    yield "municipal sentences", municipal
    yield "municipal blocks", blocks_of_ten(municipal)
    yield "leesplank, the half apart", read_pairs(data / LEESPLANK)[1::2]


_CLASSICAL: dict[str, Callable[[TextScore], float]] = {
    "Flesch-Douma (pairwise / AUC)": lambda result: -(result.facts.flesch_douma or 0.0),
    "sentence length (pairwise / AUC)": lambda result: result.facts.words / max(1, result.facts.sentences),
}
