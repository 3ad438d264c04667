"""What can go wrong in content, a case at a time: each is refused at its place, or must pass.

``index.jsonl`` holds a case a line: a change of the small site (``replace``: file, what stands there, what comes there;
``write``: whole files; ``special``: see ``special.py``), what is expected, and by which rule at which path and line.
``from`` is the case's name in the collection of bad inputs it carries over; ``none`` says why one has no counterpart;
``falls_short`` says what we know to be still wrong.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from plugins.catalogue.reader import read_content
from plugins.checks import Finding, Severity
from tests.corpus.special import make
from tests.helpers import SITE, copy_site, errors_of, findings_of, pressing, replace, write

INDEX = Path(__file__).with_name("index.jsonl")
ALL: list[dict[str, Any]] = [json.loads(line) for line in INDEX.read_text("utf-8").splitlines()]
CASES = [case for case in ALL if "none" not in case]


def lay(case: dict[str, Any], tmp_path: Path) -> Path:
    """The small site with the case's change; returns its content folder."""
    content = copy_site(tmp_path)
    for path, old, new in case.get("replace", ()):
        replace(content, path, old, new)
    for path, text in case.get("write", {}).items():
        write(content, path, text)
    for special in case.get("special", ()):
        make(content, **special)
    return content


def expected(case: dict[str, Any], found: list[Finding]) -> list[Finding]:
    """The findings by the case's rule at its place."""
    place = (case["rule"], case["path"], case["line"])
    return [finding for finding in found if (finding.rule, finding.place.path, finding.place.line) == place]


def _marked(case: dict[str, Any]) -> Any:
    """The case as a parameter; one that is known to fall short must do so, until someone mends it and says so here."""
    known = [pytest.mark.xfail(reason=case["falls_short"], strict=True)] if "falls_short" in case else []
    return pytest.param(case, id=case["id"], marks=known)


@pytest.mark.parametrize("case", [_marked(case) for case in CASES])
def test_a_case_ends_as_it_must(case: dict[str, Any], tmp_path: Path) -> None:
    content = lay(case, tmp_path)
    found = findings_of(content)
    told = [(finding.rule, str(finding.place)) for finding in found]
    assert all(finding.message and finding.remedy for finding in found)
    assert len({finding.fingerprint for finding in found}) == len(found)
    if case["expect"] == "refuse":
        assert any(finding.severity is Severity.ERROR for finding in expected(case, found)), told
    elif case["expect"] == "warn":
        assert expected(case, found), told
        assert errors_of(found) == []
    else:
        assert pressing(found) == []
    if case["expect"] == "neutralise":
        catalogue = read_content(content).catalogue
        assert catalogue is not None
        assert all(unicodedata.is_normalized("NFC", page.body) for page in catalogue.pages)


def test_the_unchanged_site_passes() -> None:
    assert pressing(findings_of(SITE)) == []


def test_every_case_is_named_once_and_is_whole() -> None:
    assert len({case["id"] for case in ALL}) == len(ALL)
    assert {case["expect"] for case in CASES} <= {"refuse", "accept", "warn", "neutralise"}
    assert all("rule" in case for case in CASES if case["expect"] in ("refuse", "warn"))
    assert all(case["none"] for case in ALL if "none" in case)
