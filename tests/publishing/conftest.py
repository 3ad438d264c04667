from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.publishing.town import Town


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path / "www" / "output")


@pytest.fixture(params=[0o077, 0o000], ids=["umask 077", "umask 000"])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)
