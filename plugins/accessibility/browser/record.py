"""The record of an audit: what was asked, how each page was looked at, and what axe passed there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from plugins.accessibility.browser.axe import axe_version
from plugins.accessibility.browser.proof.grounds import covering
from plugins.accessibility.browser.proof.plan import SEED, Plan
from plugins.accessibility.browser.tell import criteria_of, source_of

_RULE = re.compile(r'\bid:"([a-z0-9-]+)",(?:(?!\bid:").){0,900}?\btags:\[([^\]]*)\]')
_KINDS = ("violations", "incomplete")


@dataclass(frozen=True, slots=True)
class Looked:
    """What an audit came to. ``answers`` by url, ``kept`` those from before, ``missed`` with the reason."""

    plan: Plan
    answers: Mapping[str, Mapping[str, Any]]
    kept: Set[str]
    missed: Mapping[str, str]


def record_of(looked: Looked, axe: Path, browser: str) -> dict[str, Any]:
    """As JSON can hold it. ``rules`` are those of axe that were asked on any page; ``cover`` a few pages that
    together hold every structure.
    """
    plan = looked.plan
    return {
        "axe": axe_version(axe),
        "browser": browser,
        "seed": SEED,
        "sample": sorted(plan.sample),
        "distrusted": plan.distrusted,
        "surprises": plan.surprises,
        "rules": _rules(looked.answers.values(), axe),
        "cover": covering({url: signature.coarse for url, (signature, _) in plan.pages.items()}, ()),
        "pages": {url: _row(url, looked) for url in plan.pages},
    }


def _row(url: str, looked: Looked) -> dict[str, Any]:
    """How one page was looked at: ``browser``, ``kept`` (from before), ``proven`` by others, or ``missed``.

    ``passed`` and ``idle`` (nothing to judge) name the rules of axe that found no fault. They say only of the part that
    was looked at: without ``whole`` that is ``<main>``, and where axe or the probe looked ``partly``, what was new.
    """
    if url in looked.missed:
        return {"how": "missed", "reason": looked.missed[url]}
    if url not in looked.answers:
        return {"how": "proven"}
    answer = looked.answers[url]
    told = {rule["id"] for kind in _KINDS for rule in answer[kind]}
    facts = {name: answer[name] for name in ("whole", "deep", "control", "looks")}
    clear = {name: sorted(set(answer.get(name, ())) - told) for name in ("passed", "idle")}
    partly = [layer for layer, asked in (("axe", "asked"), ("probe", "probed")) if answer[asked] is not None]
    return {"how": "kept" if url in looked.kept else "browser", **facts, **clear, "partly": partly}


def _rules(answers: Iterable[Mapping[str, Any]], axe: Path) -> dict[str, Any]:
    """The rules of axe that had their say, with what each is about."""
    asked: dict[str, Sequence[str]] = {}
    for answer in answers:
        asked |= dict.fromkeys((*answer.get("passed", ()), *answer.get("idle", ())), ())
        asked |= {rule["id"]: rule["tags"] for kind in _KINDS for rule in answer[kind]}
    tags = {**asked, **{rule: found for rule, found in axe_rules(axe).items() if rule in asked}}
    return {rule: {"criteria": list(criteria_of(of)), "source": source_of(of)} for rule, of in sorted(tags.items())}


def axe_rules(script: Path) -> dict[str, tuple[str, ...]]:
    """Every rule in an axe-core script with its tags. Read, not run: an audit may need no browser at all."""
    found = _RULE.findall(script.read_text("utf-8"))
    return {rule: tuple(re.findall(r'"([^"]+)"', tags)) for rule, tags in found}
