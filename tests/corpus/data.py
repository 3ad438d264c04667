"""Faults in data, and in files that belong together, in the form of the corpus: ``bench rules`` lays them too.

Tests of each rule say more of it; these show that the command tells of them at their file and line.
"""

from __future__ import annotations

from typing import Any

from tests.corpus.rooms import PAGE
from tests.crises import CRISIS, ON
from tests.media import CAPTIONS, FRONT, MEDIUM, TALKING, TEXT, VIDEO, WEBVTT, film

TOWN = "content/gegevens/gemeente.yaml"
PASSPORT = "content/gegevens/diensten/paspoort.yaml"
MOVING = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
ACTING = "content/regelen/verhuizing-doorgeven.md"
MOVED = "content/gegevens/verhuisd.yaml"
OLD = "content/gegevens/oude-bestanden.yaml"
WORDS = "content/gegevens/zoekwoorden.yaml"
TASKS = "content/taken.yaml"
TEAMS = "content/gegevens/teams.yaml"
SHUT = "content/paginas/cookies.md"
LAST = "Denk aan uw kinderen."

_REPORT = "content/bestanden/jaarverslag.pdf"
_ENTRY = "- bestand: bestanden/jaarverslag.pdf\n  gepubliceerd: 2015-03-01\n  reden: Dit jaar is afgesloten.\n"
_TASK = "- taak: Wij gaan verhuizen\n  klaar: regelen/verhuizing-doorgeven\n"
_OFFICIAL = (
    "Ingevolge de desbetreffende regelgeving dient de aanvrager onverwijld de benodigde bescheiden te overleggen."
)
_HEAVY = ON.replace("  Er is", "  Het water komt tot in de Beekstraat.\n\n" * 60 + "  Er is")
_LECTURE = " ".join(["U geeft uw nieuwe adres aan ons door."] * 22)


def _written(rule: str, path: str, line: int | None, text: str, **others: str) -> dict[str, Any]:
    """The small site with this file, and others that it needs."""
    return {"rule": f"catalogue.{rule}", "path": path, "line": line, "write": {path: text, **others}}


def _filmed(rule: str, path: str, line: int | None, text: str) -> dict[str, Any]:
    """The small site with a video, its captions and its page, of which one is this text."""
    files = {VIDEO: film(), CAPTIONS: WEBVTT, MEDIUM: FRONT.format(TALKING) + TEXT}
    return {"rule": f"catalogue.{rule}", "path": path, "line": line, "write": {**files, path: text}}


def _changed(rule: str, path: str, line: int | None, old: str, new: str) -> dict[str, Any]:
    return {"rule": rule, "path": path, "line": line, "replace": [[path, old, new]]}


WRONG: list[dict[str, Any]] = [
    _written("duplicate-move", MOVED, 3, "- van: /a/\n  naar: /contact/\n- van: /a\n  naar: /hulp/\n"),
    _written("moved-unclear", MOVED, 1, "- van: /a/\n"),
    _written("reason-too-short", MOVED, 2, "- van: /a/\n  weg: oud\n"),
    _written("not-an-old-address", MOVED, 1, "- van: /a?b=1\n  naar: /contact/\n"),
    _written("not-a-new-address", MOVED, 2, "- van: /a/\n  naar: /b c/\n"),
    _changed("catalogue.security-without-contact", TOWN, 27, "[beveiliging@lommerdal.example]", "[]"),
    _written("file-not-old", OLD, 2, _ENTRY.replace("2015-03", "2019-05"), **{_REPORT: "%PDF-1.4\n"}),
    _written("duplicate-old-file", OLD, 4, _ENTRY + _ENTRY, **{_REPORT: "%PDF-1.4\n"}),
    _written("search-word-empty", WORDS, 1, "- woord: geld\n"),
    _written(
        "duplicate-search-word",
        WORDS,
        3,
        "- woord: Papieren\n  naar: informatie/paspoort\n- woord: papieren\n  ook: id\n",
    ),
    _written("duplicate-task", TASKS, 3, _TASK + _TASK),
    _changed("catalogue.free-and-priced", PASSPORT, 1, "termijn:", "gratis: ja\ntermijn:"),
    _changed("catalogue.upl-form", MOVING, 6, "upl: http://standaarden.overheid.nl/owms/terms/", "upl: "),
    _changed("catalogue.short-code-no-value", PASSPORT, 18, "Een pasfoto", "Een pasfoto van [[telefoon:balie]]"),
    {"rule": "catalogue.missing-file", "path": TEAMS, "special": [{"kind": "gone", "path": TEAMS}]},
    {"rule": "catalogue.file-unreadable", "path": SHUT, "special": [{"kind": "unreadable", "path": SHUT}]},
    _filmed("medium-without-text", MEDIUM, 7, FRONT.format(TALKING) + "\n"),
    _filmed("heading-in-transcript", MEDIUM, 11, FRONT.format(TALKING) + f"{TEXT}\n## Een kop\n\nEn meer.\n"),
    _filmed("medium-not-alone", MEDIUM, 11, FRONT.format(TALKING) + f"{TEXT}\n[[video:film]]\n"),
    _filmed("video-codec", VIDEO, None, film(codec="hvc1")),
    _filmed("video-has-location", VIDEO, None, film(extra="com.apple.quicktime.location.ISO6709")),
    _changed("readability.around-b2", PAGE, 3, LAST, f"{LAST}\n\n{_OFFICIAL}"),
    {"rule": "integrity.crisis-weight", "path": CRISIS, "write": {CRISIS: _HEAVY}},
    _changed("separation.part-written-twice", PAGE, 11, "## Wie verhuist er mee?", "## Hoe lang duurt het?"),
    _changed("separation.too-much-text", ACTING, 6, "doorgeven\n---\n", f"doorgeven\n---\n{_LECTURE}\n"),
]
