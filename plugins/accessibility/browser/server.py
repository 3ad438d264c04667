"""A folder over HTTP, on this machine only: ``/x/`` is ``x/index.html``, as on a real website."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote, unquote, urlsplit

_KINDS = {
    ".xhtml": "application/xhtml+xml",
    ".svg": "image/svg+xml",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".css": "text/css",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".vtt": "text/vtt",
}
"""What a browser has to know for sure; the tables of a machine may lack it."""
_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def file_of(url: str) -> str:
    """The path below the site's root of the file that ``url`` shows: ``/x/`` is ``x/index.html``."""
    path = unquote(urlsplit(url).path).lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def address_of(base: str, url: str) -> str:
    """The address of ``url`` on the server at ``base``."""
    return base + quote(unquote(urlsplit(url).path))


def same_address(one: str, other: str) -> bool:
    """Do two addresses lead to the same page? A browser may encode other characters than we do."""
    return unquote(one.partition("#")[0]) == unquote(other.partition("#")[0])


@contextmanager
def serve(root: Path, host: str = "") -> Iterator[str]:
    """Serve ``root`` while the context lasts. Gives the address without a slash behind it; the port is a free one.

    Only this machine can ask for it, save when ``host`` is given: the name by which other machines know this one.
    """
    here = host in ("", "127.0.0.1", "localhost")
    server = _Server(("127.0.0.1" if here else "", 0), partial(_Handler, directory=str(root)))
    server.daemon_threads = True
    server.block_on_close = False
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="site", daemon=True)
    thread.start()
    try:
        yield f"http://{host or '127.0.0.1'}:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that leaves half-way, as it does with films, is nobody's news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Part:
    """The bytes ``start`` to ``end`` of a file, both included, as much of a file as is needed to send it."""

    def __init__(self, path: Path, start: int, end: int) -> None:
        self._file = path.open("rb")
        self._file.seek(start)
        self._left = end - start + 1

    def read(self, size: int) -> bytes:
        """The next ``size`` bytes at most; none at the end."""
        piece = self._file.read(min(size, self._left))
        self._left -= len(piece)
        return piece

    def close(self) -> None:
        """Let the file go."""
        self._file.close()


class _Handler(SimpleHTTPRequestHandler):
    """Files only: no list of a folder, no log, and the site's own page for what is not there."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is http.server's
        """Say nothing: what a browser asks for is nobody's news."""

    def list_directory(self, path: Any) -> None:
        """A folder without ``index.html`` is not a page."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_head(self) -> Any:
        """A part of a file, as browsers ask of films and sound; else the whole. What is outside is not there."""
        path = Path(self.translate_path(self.path))
        if not path.resolve().is_relative_to(Path(self.directory).resolve()):
            self.send_error(HTTPStatus.NOT_FOUND)
            return None
        asked = _RANGE.fullmatch(self.headers.get("Range", ""))
        return self._part(path, *asked.groups()) if asked and path.is_file() else super().send_head()

    def _part(self, path: Path, first: str, last: str) -> _Part | None:
        size = path.stat().st_size
        start = int(first) if first else max(0, size - int(last or 0))
        end = min(int(last), size - 1) if first and last else size - 1
        if start > end:
            self.send_response(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            self.send_header("Content-Range", f"bytes */{size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        self.send_response(HTTPStatus.PARTIAL_CONTENT)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Range", f"bytes {start}-{end}/{size}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        return _Part(path, start, end)

    def end_headers(self) -> None:
        """Say that parts of a file can be asked for: without it films cannot be wound."""
        self.send_header("Accept-Ranges", "bytes")
        super().end_headers()

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """The kind of a file; no charset, so that a page's own declaration holds."""
        return _KINDS.get(Path(path).suffix.lower()) or super().guess_type(path)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer 404 with the site's ``404.html`` when it has one."""
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)
