"""Makes findings of what axe said: our words, the editor's file and line, and the law that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bs4 import Tag
from soupsieve import SelectorSyntaxError

from plugins.accessibility.browser.axe import WCAG_TAGS
from plugins.accessibility.browser.dutch import reasons
from plugins.accessibility.browser.trust import Facts, is_advice, weighed
from plugins.accessibility.browser.words import DOUBTFUL, DOUBTFUL_BECAUSE, LOOKS, words_for
from plugins.accessibility.rules.part import shortened
from plugins.checks import Document, Finding, Place, Severity
from plugins.checks.texts import RuleText

GOOD_PRACTICE = "goede praktijk"
_CRITERION = re.compile(r"wcag(\d)(\d)(\d{1,2})")


def findings(
    answers: Iterable[tuple[Document, dict[str, Any]]], told: set[tuple[str, ...]] | None = None
) -> Iterator[Finding]:
    """One finding for each element that axe objects to; a NOTICE for each that it could not judge.

    What stands around ``<main>`` recurs on many pages: told once, on the first of the documents in the order given.
    ``told`` holds what was told of pages before these.
    """
    told = set() if told is None else told
    for document, answer in answers:
        for kind in ("violations", "incomplete"):
            for rule in answer[kind]:
                for node in rule["nodes"]:
                    fault = f"{kind} {rule['id']}", " ".join(node["target"]), node["html"]
                    if node["part"] == "frame":
                        if fault in told:
                            continue
                        told.add(fault)
                    finding = _finding(document, rule, node, doubtful=kind == "incomplete")
                    facts = _facts(document, node, rule.get("look", ""), doubtful=kind == "incomplete")
                    severity = weighed(rule["id"], facts, finding.severity)
                    if is_advice(rule["id"], facts):
                        finding = replace(finding, criteria=(), source=GOOD_PRACTICE)
                    if severity:
                        yield replace(finding, severity=severity)


def criteria_of(tags: Sequence[str]) -> tuple[str, ...]:
    """The success criteria in axe's tags: ``wcag111`` is 1.1.1, ``wcag1410`` is 1.4.10."""
    return tuple(".".join(found.groups()) for tag in tags if (found := _CRITERION.fullmatch(tag)))


def source_of(tags: Sequence[str]) -> str:
    """Whose demand it is: WCAG 2.1 is law, WCAG 2.2 policy, the rest good practice."""
    if not set(tags) & set(WCAG_TAGS):
        return GOOD_PRACTICE
    levels = {tag for tag in tags if tag in WCAG_TAGS and tag != "EN-301-549"}
    return "WCAG 2.2" if levels and all(tag.startswith("wcag22") for tag in levels) else "WCAG 2.1"


def _finding(document: Document, rule: dict[str, Any], node: dict[str, Any], *, doubtful: bool) -> Finding:
    name = f"axe.{rule['id']}"
    words = words_for(name)
    place, selector = where(document, node["target"], node["part"])
    quote = _quote(node)
    values = {"rule": rule["id"], "quote": quote}
    source = source_of(rule["tags"])
    severity = Severity.WARNING if source == GOOD_PRACTICE else Severity.ERROR
    reason = reasons(node.get("why", ()), doubtful=doubtful)
    return Finding(
        rule=name,
        severity=Severity.NOTICE if doubtful else severity,
        place=place,
        message=_message(words, values, reason, LOOKS.get(rule.get("look", ""), ""), doubtful=doubtful),
        remedy=words.remedy.format_map(values),
        url=document.url,
        quote=quote,
        selector=selector,
        criteria=criteria_of(rule["tags"]),
        source=source,
    )


def _message(words: RuleText, values: Mapping[str, str], reason: str, look: str, *, doubtful: bool) -> str:
    """Our own words first, then the ``look`` in which it shows, then what axe measured or could not decide."""
    if not doubtful:
        return f"{words.message.format_map(values)}{look} {reason}".rstrip()
    doubt = DOUBTFUL_BECAUSE if reason else DOUBTFUL
    return doubt.format(title=words.title, reason=reason) + look


def _facts(document: Document, node: dict[str, Any], look: str, *, doubtful: bool) -> Facts:
    why = tuple(each["message"] for each in node.get("why", ()))
    element = _element(document, node["target"][:1])
    return Facts(document, node["html"], node["text"], element, doubtful, why, look)


def where(document: Document, target: Sequence[str], part: str) -> tuple[Place, str]:
    """Where an editor finds what a browser saw at ``target``, and its selector in the page as it was built.

    What stands outside ``<main>``, or was made by a script, is in no editor's text: then there is only the page.
    """
    element = _element(document, target)
    if element is None:
        return Place(document.path), " ".join(target)
    place = document.place_of(element) if part == "main" else Place(document.path)
    return place, document.selector_of(element) or " ".join(target)


def _element(document: Document, target: Sequence[str]) -> Tag | None:
    """The element in the parsed page; ``None`` when a script made it, or when it is in a frame or shadow root."""
    try:
        return document.elements.first(target[0]) if len(target) == 1 else None
    except SelectorSyntaxError:
        return None


def _quote(node: dict[str, Any]) -> str:
    """The element's text; its opening tag when it has none, or when its text is that of half the page."""
    text = " ".join(node["text"].split())
    return text if text and len(text) <= 120 else shortened(re.split(r"(?<=>)", node["html"], maxsplit=1)[0])
