"""``bench``: run the benchmarks that are asked for, and print one table each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from plugins.workflow.arguments import Arguments, UsageError
from plugins.workflow.bench import (
    browser,
    findings,
    fuzz,
    inputs,
    model,
    mutation,
    positions,
    publishing,
    rules,
    search,
    speed,
    steady,
    suites,
)
from plugins.workflow.bench.faults.table import matrix
from plugins.workflow.bench.figures import Figure, as_table, not_run
from plugins.workflow.bench.residents import command as residents
from plugins.workflow.terminal import say

TOPICS = (
    *("model", "findings", "labels", "positions", "speed", "act", "barriers", "browser", "steady", "search"),
    *("inputs", "residents"),
)
ASKED_FOR = ("publishing", "fuzz", "rules", "mutation", "faults")
"""These take minutes or hours, fill disks and end processes: only whoever names them gets them."""


def main(words: Sequence[str]) -> int:
    """Measure. Returns 0, also where a goal is not reached: this tells, it does not block. 2 for wrong use."""
    arguments = Arguments("bench", "Meet de controles. Voor bouwers: de uitvoer is Engels.")
    arguments.add_argument(
        "topics", metavar="ONDERWERP", nargs="*", help=f"kies uit: {', '.join((*TOPICS, *ASKED_FOR))}"
    )
    arguments.add_argument("--data", metavar="MAP", help="de map met de tekstparen van anderen")
    arguments.add_argument("--mistakes", action="store_true", help="toon ook wat er fout ging (labels, act, barriers)")
    arguments.add_argument("--questions", metavar="BESTAND", help="een lijst met vragen")
    arguments.add_argument("--peers", metavar="MAP", help="de map waarin npm andere programma’s heeft gezet")
    arguments.add_argument("--site", metavar="MAP", help="in deze map staat de site. Anders maken we de site zelf")
    arguments.add_argument("--only", metavar="DEEL", default="", help="alleen storingen met dit in hun naam (faults)")
    arguments.add_argument("--part", metavar="MAP", help="een deel van de code (mutation), zoals plugins/checks")
    arguments.add_argument("--most", metavar="N", type=int, help="probeer hooguit N veranderingen per deel (mutation)")
    options = arguments.parse_args(words)
    unknown = sorted(set(options.topics) - {*TOPICS, *ASKED_FOR})
    if unknown:
        raise UsageError(f"Onbekend onderwerp: {', '.join(unknown)}. Kies uit: {', '.join((*TOPICS, *ASKED_FOR))}.")
    data = Path(options.data) if options.data else None
    if data and not data.is_dir():
        raise UsageError(f"De map {data} is er niet.")
    if options.site and not Path(options.site, "index.html").is_file():
        raise UsageError(f"In de map {options.site} staat geen site.")
    measures: dict[str, Callable[[Path | None], Iterable[Figure]]] = {
        **_MEASURES,
        "mutation": partial(mutation.figures, most=options.most),
    }
    for topic in measures:
        if topic in (options.topics or TOPICS):
            say(f"{topic} …")
            own = {"browser": options.peers, "search": options.questions, "residents": options.site}
            own["mutation"] = options.part
            given = (Path(own[topic]) if own[topic] else None) if topic in own else data
            print(f"## {topic}\n\n{as_table(measures[topic](given))}\n", flush=True)
    if "faults" in options.topics:
        print("## faults\n")
        for line in matrix(options.only):
            print(line, flush=True)
    if options.mistakes:
        for suite in sorted({"act", "barriers"} & set(options.topics)):
            print(f"## {suite}", "", *suites.mistakes(suite, data), "", sep="\n")
    if options.mistakes and "labels" in (options.topics or TOPICS):
        for rule, told in sorted(findings.mistakes(data).items()):
            print(f"## {rule}: {len(told)}\n", *told, "", sep="\n")
    return 0


def _model(data: Path | None) -> Iterable[Figure]:
    yield from model.trained()
    if data is None:
        yield not_run("as shipped, and classical measures", "no --data")
    else:
        yield from model.shipped(data)
        yield from model.baselines(data)
    yield from model.blocked(data)


def _findings(data: Path | None) -> Iterable[Figure]:
    if data is None:
        yield not_run("findings corpus", "no --data")
    else:
        yield from findings.corpus(data)
    yield from findings.spared()


_MEASURES: dict[str, Callable[[Path | None], Iterable[Figure]]] = {
    "model": _model,
    "findings": _findings,
    "labels": findings.labels,
    "positions": lambda _data: positions.figures(),
    "speed": lambda _data: speed.figures(),
    "act": suites.act,
    "barriers": suites.own,
    "browser": browser.figures,
    "steady": steady.figures,
    "search": search.figures,
    "inputs": inputs.figures,
    "fuzz": fuzz.figures,
    "residents": residents.figures,
    "publishing": publishing.figures,
    "rules": rules.figures,
}
