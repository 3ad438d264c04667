"""What commands on a published site share."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from plugins.publishing import lock
from plugins.workflow.terminal import say

LOCK_SECONDS = 120
"""How long to wait for another command on the same site."""


def held(output: Path) -> AbstractContextManager[None]:
    """Hold the lock of ``output`` for as long as the context lasts. Raises as ``lock`` does."""
    return lock(output, wait=LOCK_SECONDS, say=say)
