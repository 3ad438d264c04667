"""What holds for all tests."""

from __future__ import annotations

from hypothesis import settings

# No test is about time: the first example of a property loads word lists, and machines are busy.
settings.register_profile("helder", deadline=None)
settings.load_profile("helder")
