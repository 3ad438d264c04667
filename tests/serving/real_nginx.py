"""The real nginx of the bench, for tests: without one they are skipped, and say so."""

from __future__ import annotations

import pytest

from plugins.workflow.bench.nginx import BROTLI, NGINX, WITHOUT, free_port, one_server, running, said_by_nginx

needs_nginx = pytest.mark.skipif(NGINX is None, reason=WITHOUT)

__all__ = ["BROTLI", "free_port", "needs_nginx", "one_server", "running", "said_by_nginx"]
