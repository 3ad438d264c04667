"""The demo's search page and all that it fetches, behind the headers of a real server; and a browser to ask with."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.workflow.bench.search import opened, write_search

POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
ROOT = Path(__file__).parents[2]


class Strict(SimpleHTTPRequestHandler):
    """Serves files with the policy of a real server, and keeps what was asked for."""

    asked: list[str]

    def end_headers(self) -> None:
        """Every answer has the policy, and is forgotten."""
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")  # what is asked for is asked here
        super().end_headers()

    def do_GET(self) -> None:
        """Remember the address."""
        self.server.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


class Served:
    """A folder on a server of its own: ``address`` without a slash behind it, ``asked`` so far."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Strict, directory=str(root)))
        self.server.asked = []
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def asked(self) -> list[str]:
        """The addresses of which files were asked, in order."""
        return self.server.asked


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo's search page. Pages that it leads to are one page each, so that one can arrive."""
    root = tmp_path_factory.mktemp("search")
    session = opened(ROOT / "content")
    write_search(session, root)
    page = (root / "zoeken" / "index.html").read_text("utf-8")
    for view in session.views():
        file = root / view.output
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page.replace("data-found", "data-other"), "utf-8")
    served = Served(root)
    yield served
    served.server.shutdown()
    served.server.server_close()


@pytest.fixture(scope="package")
def driver() -> Iterator[Driver]:
    """A browser as wide as a phone."""
    with LocalDriver(find_browser(), View(360, 740), Patience()) as started:
        yield started
