"""One process reads for all tests of this folder: a new one for each would take most of their time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest

from plugins.accessibility.papers import papers
from plugins.accessibility.papers.reader import Reader


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


@pytest.fixture(autouse=True)
def read_by_one(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "Reader", lambda: nullcontext(reader))
