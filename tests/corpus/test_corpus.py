"""What can go wrong in content, a case at a time: each is refused at its place, or must pass. ``lay.py`` tells how."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from plugins.catalogue.reader import read_content
from plugins.checks import Finding, Severity
from tests.corpus.lay import EXPECTED, all_cases, cases, lay
from tests.helpers import SITE, errors_of, findings_of, pressing

CASES = [case for case in cases() if "by" not in case]


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
    everything = all_cases()
    assert Counter(case["id"] for case in everything).most_common(1)[0][1] == 1
    assert {case["expect"] for case in cases()} <= set(EXPECTED)
    assert all({"rule", "path", "line"} <= case.keys() for case in cases() if case["expect"] in ("refuse", "warn"))
    assert all(case["none"] for case in everything if "none" in case)


ONLY_HERE = (
    "catalogue.folder-too-deep",
    "catalogue.reserved-name",
    "catalogue.image-with-more",
    "catalogue.csv-formula",
    "catalogue.csv-columns",
    "catalogue.csv-quotes",
    "catalogue.captions-markup",
    "catalogue.garbled-letters",
    "catalogue.foreign-letter",
    "catalogue.glued-letters",
    "catalogue.stacked-marks",
    "catalogue.yaml-directive",
    "catalogue.reference-to-itself",
    "catalogue.reference-twice",
    "catalogue.too-much-work",
    "catalogue.too-many-parts",
    "accessibility.file-active",
    "accessibility.file-hidden",
    "accessibility.file-citizen-number",
    "catalogue.secret",
    "catalogue.not-a-host",
    "catalogue.site-address-too-long",
    "catalogue.hash-cuts-text",
)
"""Rules that no text in an editor's page can show: the corpus shows that they bite, and its twins that they spare."""


def test_the_corpus_shows_the_rules_that_nothing_else_shows() -> None:
    assert set(ONLY_HERE) <= {case["rule"] for case in cases() if "rule" in case}


def test_every_class_has_a_valid_twin() -> None:
    classes = {case["class"] for case in cases()}
    assert {case["class"] for case in cases() if case["expect"] == "accept"} == classes
