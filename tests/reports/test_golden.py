"""Each format of each example report is compared byte by byte with a file in ``golden/``.

After a change on purpose: ``HELDER_GOLDEN=1 pytest tests/reports`` writes the files anew; then read the diff.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from plugins.reports import FORMATS, Report, Titles, as_text
from tests.reports.examples import REPORTS, TITLES

GOLDEN = Path(__file__).parent / "golden"
FORMAT_OF = {
    "txt": "text",
    "json": "json",
    "github.txt": "github",
    "gitlab.json": "gitlab",
    "sarif.json": "sarif",
    "junit.xml": "junit",
    "html": "html",
}
WRITERS: dict[str, Callable[[Report, Titles], str]] = {
    **{suffix: FORMATS[name] for suffix, name in FORMAT_OF.items()},
    "narrow.txt": partial(as_text, colour=True, width=60, notices=True, closing="Klaar."),
}


@pytest.mark.parametrize("suffix", WRITERS)
@pytest.mark.parametrize("name", REPORTS)
def test_output_is_that_of_the_golden_file(name: str, suffix: str) -> None:
    made = WRITERS[suffix](REPORTS[name](), TITLES).encode("utf-8")
    golden = GOLDEN / f"{name}.{suffix}"
    if os.environ.get("HELDER_GOLDEN"):
        golden.write_bytes(made)
    assert made == golden.read_bytes(), f"{golden.name} differs: see the docstring of this file"


def test_every_format_has_golden_files() -> None:
    assert set(FORMAT_OF.values()) == set(FORMATS)


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {f"{name}.{suffix}" for name in REPORTS for suffix in WRITERS}
