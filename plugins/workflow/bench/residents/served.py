"""The site as a good host serves it: compressed beforehand, kept by the browser, under a strict policy."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit

import brotli

from plugins.checks.versioned import unversioned
from plugins.workflow.bench.residents.site import form_hosts

_BEST = 11
_COMPRESSED = re.compile(r"^(?:text/|image/svg|application/(?:json|manifest\+json|xml|javascript))")
_KINDS = {".js": "text/javascript", ".svg": "image/svg+xml", ".webp": "image/webp", ".avif": "image/avif"}
_DAY, _YEAR = 86_400, 31_536_000


@dataclass(frozen=True, slots=True)
class File:
    """A file as it goes out: its kind, its bytes, and those bytes compressed where that helps."""

    kind: str
    plain: bytes
    brotli: bytes | None


def policy(hosts: list[str]) -> str:
    """The Content-Security-Policy: only what comes from the site itself; ``hosts`` are where forms may go as well."""
    return "; ".join(
        (
            "default-src 'none'",
            *(f"{kind}-src 'self'" for kind in ("script", "style", "img", "media", "connect")),
            " ".join(("form-action 'self'", *hosts)),
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


@contextmanager
def served(root: Path) -> Iterator[str]:
    """Serve ``root`` on a free port of this machine while the context lasts. Gives the address, without a slash."""
    files = {path.relative_to(root).as_posix(): _file(path) for path in sorted(root.rglob("*")) if path.is_file()}
    headers = {
        "Content-Security-Policy": policy(form_hosts(root)),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, files, headers))
    server.daemon_threads = True
    server.block_on_close = False
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _file(path: Path) -> File:
    kind = _KINDS.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    plain = path.read_bytes()
    if not _COMPRESSED.match(kind):
        return File(kind, plain, None)
    return File(f"{kind}; charset=utf-8", plain, brotli.compress(plain, quality=_BEST))


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, files: dict[str, File], headers: dict[str, str], *rest: Any) -> None:
        self._files, self._fixed = files, headers
        super().__init__(*rest)

    def do_GET(self) -> None:
        """A file, or the site's own page for what is not there."""
        path = unquote(urlsplit(self.path).path).lstrip("/")
        name = f"{path}index.html" if not path or path.endswith("/") else path
        file, status = self._files.get(name), HTTPStatus.OK
        if file is None:
            file, status = self._files.get("404.html", File("text/plain", b"", None)), HTTPStatus.NOT_FOUND
        squeezed = file.brotli if "br" in self.headers.get("Accept-Encoding", "") else None
        body = file.plain if squeezed is None else squeezed
        self.send_response(status)
        self.send_header("Content-Type", file.kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", _kept(file, versioned=unversioned(name) is not None))
        if file.brotli is not None:
            self.send_header("Vary", "Accept-Encoding")
        if squeezed is not None:
            self.send_header("Content-Encoding", "br")
        for header, value in self._fixed.items():
            self.send_header(header, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_GET  # noqa: N815 - the name is http.server's

    def log_message(self, *_: Any) -> None:
        """Say nothing: what a browser asks for is nobody's news."""


def _kept(file: File, *, versioned: bool) -> str:
    if versioned:
        return f"public, max-age={_YEAR}, immutable"
    return "no-cache" if file.kind.startswith("text/html") else f"public, max-age={_DAY}"
