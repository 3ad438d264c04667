"""A stand-in for the network: a registry on this machine that answers pip-audit and npm audit, and none at all."""

from __future__ import annotations

import gzip
import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

NOBODY = "http://127.0.0.1:9"
"""Nothing listens there."""


def unreachable() -> dict[str, str]:
    """An environment from which no address can be reached."""
    return {
        **os.environ,
        **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY"), NOBODY),
        **dict.fromkeys(("NO_PROXY", "no_proxy"), ""),
        "npm_config_registry": NOBODY,
    }


@contextmanager
def registry(vulnerable: dict[str, str]) -> Iterator[dict[str, str]]:
    """Name → version in which it is mended, for each package that has a leak. Gives the environment that asks it."""

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked = json.loads(gzip.decompress(body) if body[:2] == b"\x1f\x8b" else body)
            told = json.dumps(_osv(asked) if self.path.startswith("/osv") else _npm(asked)).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *_: Any) -> None:
            """Quiet."""

    def _osv(asked: dict[str, Any]) -> dict[str, Any]:
        name = asked["package"]["name"]
        if name not in vulnerable:
            return {}
        events = [{"introduced": "0"}, {"fixed": vulnerable[name]}]
        affected = [{"package": asked["package"], "ranges": [{"type": "ECOSYSTEM", "events": events}]}]
        return {"vulns": [{"id": "PYSEC-1", "summary": "A leak.", "affected": affected}]}

    def _npm(asked: dict[str, list[str]]) -> dict[str, Any]:
        leak = {"id": 1, "url": f"{NOBODY}/advisories/GHSA-1", "title": "A leak.", "severity": "high"}
        return {
            name: [{**leak, "vulnerable_versions": f"<{vulnerable[name]}", "cwe": [], "cvss": {"score": 9}}]
            for name in asked
            if name in vulnerable
        }

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield {
            **os.environ,
            "NO_PROXY": "127.0.0.1",
            "no_proxy": "127.0.0.1",
            "PIP_AUDIT_VULNERABILITY_SERVICE": "osv",
            "PIP_AUDIT_OSV_URL": f"{address}/osv",
            "npm_config_registry": address,
        }
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
