"""Faults of other rooms than the catalogue, in the form of the corpus: ``bench rules`` lays them over the small site.

Tests in each room say more of each; these show that the command tells of them.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PAGE = "content/informatie/verhuizen.md"
TITLE = "titel: Verhuizen\n"
LOOK = "content/huisstijl/proef.json"
GIVEN = Path(__file__).parents[1] / "tokens" / "looks" / "zandwaard.json"
LINK = "basis.color.action-2.color-default"
COLOURS = "basis.color.default"
LONG = (
    "Wie een nieuw paspoort wil en daarvoor naar ons toe komt, neemt altijd een foto mee die niet ouder is dan 6 "
    "maanden en die voldoet aan alle eisen die daarvoor gelden."
)


def _exempted(rule: str, name: str, text: str, until: str, *body: str) -> dict[str, Any]:
    """The page about moving with an exemption, and these paragraphs added."""
    reason = "Deze woorden schrijft de rechter ons zo voor."
    rows = f"  - regel: readability.{name}\n    tekst: {text}\n    reden: {reason}\n    tot: {until}\n"
    edits = [[PAGE, TITLE, f"{TITLE}uitzonderingen:\n{rows}"]]
    edits += [[PAGE, "Denk aan uw kinderen.", "\n\n".join(("Denk aan uw kinderen.", *body))]]
    return {"rule": f"readability.exemption-{rule}", "path": PAGE, "replace": edits}


def _look(rule: str, text: str, path: str = LOOK) -> dict[str, Any]:
    """The small site with this file of design tokens."""
    dress = ["content/gegevens/gemeente.yaml", "naam:", f"huisstijl: {path.removeprefix('content/')}\nnaam:"]
    return {"rule": f"tokens.{rule}", "path": path, "replace": [dress], "write": {path: text}}


def _token(rule: str, path: str, value: Any) -> dict[str, Any]:
    """A whole look with another value for one token, or without it."""
    tokens = json.loads(GIVEN.read_text("utf-8"))
    *groups, last = path.split(".")
    group = tokens
    for name in groups:
        group = group.setdefault(name, {})
    group[last] = {**group.get(last, {}), **(value if isinstance(value, dict) else {"$value": value})}
    return _look(rule, json.dumps(tokens, indent=1))


_CHANGED = {"$extensions": {"studio.tokens": {"modify": {"type": "darken", "value": "0.1", "space": "lch"}}}}
_ONE = {"basis": {"color": {"default": {"bg-document": {"$value": "#fff"}}}}}

WRONG: list[dict[str, Any]] = [
    _exempted("unknown", "hard-wrod", "Indien u verhuist", "2027-03-01", "Indien u verhuist, belt u ons."),
    _exempted("expired", "hard-word", "Indien u verhuist", "2026-11-22", "Indien u verhuist, belt u ons."),
    _exempted("too-long", "hard-word", "Indien u verhuist", "2027-11-24", "Indien u verhuist, belt u ons."),
    _exempted("unused", "hard-word", "Indien u verhuist", "2027-03-01", "Als u verhuist, belt u ons."),
    _exempted("too-wide", "very-long-sentence", "een", "2027-03-01", LONG, LONG.replace("paspoort", "rijbewijs")),
    {
        "rule": "readability.long-title",
        "path": PAGE,
        "replace": [[PAGE, TITLE, f"titel: Verhuizen {'en verhuizen ' * 5}binnen de gemeente\n"]],
    },
    _look("unreadable", '{"a": }'),
    _look("twice", '{"basis": {"x": {"$value": "1px"}, "x": {"$value": "2px"}}}'),
    _look("nothing-used", "{}"),
    _look("core-missing", json.dumps(_ONE)),
    _token("unknown-alias", LINK, "{zandwaard.color.brik-700}"),
    _token("cycle", LINK, f"{{{LINK}}}"),
    _token("loads", LINK, "url(https://x.example/a.png)"),
    _token("not-a-value", LINK, "red; color: blue"),
    _token("expression", LINK, "roundTo(2)"),
    _token("not-a-colour", LINK, "brick"),
    _token("not-a-size", "basis.text.font-size.md", "groot"),
    _token("modified", LINK, _CHANGED),
    _look("misspelled", GIVEN.read_text("utf-8").replace('"color-default": {', '"color-defualt": {', 1)),
    _token("contrast", f"{COLOURS}.color-document", "#8a8178"),
    _token("part-contrast", f"{COLOURS}.border-default", "#c9bda8"),
    _token("focus-contrast", "basis.focus.outline-color", "#c9bda8"),
    _token("target-size", "basis.pointer-target.min-block-size", "20px"),
    _look("not-a-token", ":root { --nl-link-color: #123 }\nmain p { color: #ddd }\n", LOOK.replace("json", "css")),
]
