"""A file that keeps us busy beyond all measure is named (``catalogue.takes-too-long``), and the others are read on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest

from plugins.catalogue.reader import content as reading
from plugins.catalogue.reader import faults as faults_module
from plugins.checks import Document, Finding
from plugins.checks.cpu import cpu_limit
from plugins.checks.gate import GateFailed
from plugins.rendering import bodies
from plugins.workflow.in_time import judged_in_time, not_the_pages
from tests.helpers import TODAY, catalogue_of, copy_site

RULE = "catalogue.takes-too-long"
PAGE = "content/informatie/paspoort.md"
SHORT = partial(cpu_limit, 0.2)


def busy(*_anything: Any) -> Any:
    while True:
        sum(range(1_000))


def told(findings: Any) -> list[tuple[str, str]]:
    return [(finding.rule, finding.place.path) for finding in findings]


def test_reading_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content, before = copy_site(tmp_path), reading.entities_of
    monkeypatch.setattr(faults_module, "cpu_limit", SHORT)
    monkeypatch.setattr(
        reading, "entities_of", lambda file, faults: (busy if file.shown == PAGE else before)(file, faults)
    )
    read = reading.read_content(content)
    assert told(read.findings) == [(RULE, PAGE)]
    assert read.catalogue is not None
    assert set(read.catalogue.information) == {"verhuizen"}


def test_converting_one_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content, before = copy_site(tmp_path), bodies.convert
    monkeypatch.setattr(faults_module, "cpu_limit", SHORT)
    monkeypatch.setattr(bodies, "convert", lambda body, *rest: (busy if body.path == PAGE else before)(body, *rest))
    converted, faults = bodies.convert_bodies(catalogue_of(content), content, TODAY)
    assert told(faults) == [(RULE, PAGE)]
    assert converted[PAGE].html == ""
    assert converted["content/informatie/verhuizen.md"].html


def test_judging_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Document(PAGE, "/informatie/paspoort/", "informatie", "<main></main>")
    nothing: list[Finding] = []
    assert judged_in_time(page, lambda: nothing) == []
    monkeypatch.setattr(faults_module, "cpu_limit", SHORT)
    assert told(judged_in_time(page, busy)) == [(RULE, PAGE)]


def test_a_control_that_is_never_done_in_time_is_what_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """And not the pages: nobody can mend those."""
    page = Document(PAGE, "/informatie/paspoort/", "informatie", "<main></main>")
    monkeypatch.setattr(faults_module, "cpu_limit", SHORT)
    (late,) = judged_in_time(page, busy)
    not_the_pages([late] * 4)
    with pytest.raises(GateFailed, match="controle zelf"):
        not_the_pages([late] * 5)
