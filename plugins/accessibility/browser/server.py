"""The built site over HTTP, on this machine only: ``/x/`` is ``x/index.html``, as on the real one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote, unquote, urlsplit


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
    server = ThreadingHTTPServer(("127.0.0.1" if here else "", 0), partial(_Handler, directory=str(root)))
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


class _Handler(SimpleHTTPRequestHandler):
    """Files only: no list of a folder, no log, and the site's own page for what is not there."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is http.server's
        """Say nothing: what a browser asks for is nobody's news."""

    def list_directory(self, path: Any) -> None:
        """A folder without ``index.html`` is not a page."""
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

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
