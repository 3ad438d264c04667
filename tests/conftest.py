"""What holds for all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Each of pytest's workers has its own last report and caches: builds that run at once would take each other's away.
# What a browser said of a page they share: one file an answer, written whole, named after all that it depends on.
_TESTS = Path(__file__).parents[1] / ".helder" / "tests"
_STATE = _TESTS / os.environ.get("PYTEST_XDIST_WORKER", "alone")
os.environ["HELDER_STATE"] = str(_STATE)
if not (_STATE / "cache" / "axe").exists():
    (_TESTS / "axe").mkdir(parents=True, exist_ok=True)
    (_STATE / "cache").mkdir(parents=True, exist_ok=True)
    (_STATE / "cache" / "axe").symlink_to(_TESTS / "axe", target_is_directory=True)

# No test is about time: the first example of a property loads word lists, and machines are busy.
settings.register_profile("helder", deadline=None)
settings.load_profile("helder")

_DEMO = Path(__file__).parent / "browser"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no worker is left with it; one worker builds the demo and visits it."""
    for item in items:
        if _DEMO in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("demo"))
    items.sort(key=lambda item: item.get_closest_marker("browser") is None)
