"""What holds for all tests."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

# Each of pytest's workers has its own last report and caches: builds that run at once would take each other's away.
# What a browser said of a page they share: one file an answer, written whole, named after all that it depends on.
_HERE = Path(__file__).parent
_TESTS = _HERE.parent / ".helder" / "tests"
_STATE = _TESTS / os.environ.get("PYTEST_XDIST_WORKER", "alone")
os.environ["HELDER_STATE"] = str(_STATE)
if not (_STATE / "cache" / "axe").exists():
    (_TESTS / "axe").mkdir(parents=True, exist_ok=True)
    (_STATE / "cache").mkdir(parents=True, exist_ok=True)
    (_STATE / "cache" / "axe").symlink_to(_TESTS / "axe", target_is_directory=True)

# No test is about time: the first example of a property loads word lists, and machines are busy.
settings.register_profile("helder", deadline=None)
settings.load_profile("helder")

_FOLDERS = ("tests/browser/",)
_FILES = (
    "tests/accessibility/",
    "tests/search/",
    "tests/tokens/test_by",
    "tests/workflow/bench/test_faults",
    "tests/workflow/forecast/",
    "tests/workflow/test_build",
    "tests/workflow/test_crisis",
    "tests/workflow/test_lanes",
    "tests/workflow/test_st",
)
"""Tests that share what takes long to make, such as a built site: one worker has the whole folder or file."""


def _scope(nodeid: str) -> str:
    folder = next((folder for folder in _FOLDERS if nodeid.startswith(folder)), "")
    return folder or (nodeid.partition("::")[0] if nodeid.startswith(_FILES) else nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Hand out the tests one by one, but keep those together that share a site."""
    from xdist.scheduler import LoadScopeScheduling

    class Together(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _scope(nodeid)

    return Together(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long begins first, so that no worker is left with it; what judges the whole house comes last."""
    items.sort(key=lambda item: (item.get_closest_marker("browser") is None, item.path.parent == _HERE))
    if not os.environ.get("HELDER_LONG"):
        waits = pytest.mark.skip(reason="takes minutes: HELDER_LONG=1 python3 tasks.py test")
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(waits)
