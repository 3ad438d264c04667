"""What holds for all tests."""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import settings

# Each of pytest's workers has its own caches and last report: builds that run at once would take each other's away.
_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "alone")
os.environ["HELDER_STATE"] = str(Path(__file__).parents[1] / ".helder" / "tests" / _WORKER)

# No test is about time: the first example of a property loads word lists, and machines are busy.
settings.register_profile("helder", deadline=None)
settings.load_profile("helder")
