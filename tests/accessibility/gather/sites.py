"""Websites that behave badly, on this machine, for the tests of gathering."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = tuple[int, Mapping[str, str], bytes]
HTML = {"Content-Type": "text/html; charset=utf-8"}


def page(body: str = "", title: str = "Paspoort") -> Reply:
    """An ordinary page with this in its ``<main>``."""
    html = (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title} - proef</title></head>'
        f"<body><main><h1>{title}</h1>{body}</main></body></html>"
    )
    return 200, HTML, html.encode()


def links(*places: str, title: str = "Paspoort") -> Reply:
    """A page with links to these places."""
    return page("".join(f'<p><a href="{place}">Lees over {place}</a></p>' for place in places), title)


def moved(place: str, status: int = 302) -> Reply:
    """A redirect."""
    return status, {"Location": place}, b""


def sitemap(*places: str, index: bool = False) -> Reply:
    """A sitemap of these addresses, or an index of sitemaps."""
    outer, inner = ("sitemapindex", "sitemap") if index else ("urlset", "url")
    entries = "".join(f"<{inner}><loc>{place}</loc></{inner}>" for place in places)
    xml = f'<?xml version="1.0"?><{outer} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{entries}</{outer}>'
    return 200, {"Content-Type": "application/xml"}, xml.encode()


@dataclass
class Website:
    """``replies`` by path with query; what is not there is answered with 404. ``asked`` holds what was asked for."""

    base: str = ""
    replies: dict[str, Reply | Callable[[str], Reply]] = field(default_factory=dict)
    otherwise: Callable[[str], Reply] = lambda _path: (404, HTML, b"<p>Niet gevonden")
    asked: list[str] = field(default_factory=list)
    agents: set[str] = field(default_factory=set)
    stopped: threading.Event = field(default_factory=threading.Event)

    def wait(self, _path: str) -> Reply:
        """A reply that does not come before the test is over."""
        self.stopped.wait(60)
        return page()


@contextmanager
def website(**replies: Reply) -> Iterator[Website]:
    """A website on a free port; put replies in it once its address is known."""
    site = Website(replies={f"/{name}": reply for name, reply in replies.items()})

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_args: Any) -> None:
            pass

        def do_GET(self) -> None:
            site.asked.append(self.path)
            site.agents.add(self.headers["User-Agent"])
            reply = site.replies.get(self.path) or site.otherwise(self.path)
            status, headers, body = reply(self.path) if callable(reply) else reply
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)
            if int(headers.get("Content-Length", 0)) > len(body):
                self.close_connection = True

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_args: Any) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    site.base = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield site
    finally:
        site.stopped.set()
        server.shutdown()
        server.server_close()
