"""Readers of a real nginx while the site is published again and again: never not found, never half.

``HELDER_PUBLISHES`` says how often; ``bench publishing`` does it a thousand times.
"""

from __future__ import annotations

import datetime as dt
import gzip
import http.client
import os
from pathlib import Path
from threading import Event, Thread

from plugins.publishing import lock, publish, staging
from plugins.serving import inside_server
from plugins.serving.packed import pack
from tests.serving.real_nginx import free_port, needs_nginx, one_server, running
from tests.serving.town import SERVED

PUBLISHES = int(os.environ.get("HELDER_PUBLISHES", "30"))
PAGES = ("index.html", "informatie/paspoort/index.html", "zoeken/index.html")
LINES = 1000
DAY = dt.date(2026, 11, 23)


def put_online(output: Path, version: int) -> None:
    """A site in which each page says its version from begin to end."""
    with lock(output, wait=10, say=print):
        folder = staging(output)
        for name in PAGES:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(f"versie {version:06d}\n" * LINES, "utf-8")
        pack(folder)
        publish(folder, output, date=DAY)


class Reader(Thread):
    """Asks for the pages one by one until told to stop; keeps what was wrong, and which versions it saw."""

    def __init__(self, port: int, encoding: str, stop: Event) -> None:
        super().__init__(daemon=True)
        self.port, self.encoding, self.stop = port, encoding, stop
        self.wrong: list[str] = []
        self.seen: list[int] = []

    def run(self) -> None:
        """Read."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        while not self.stop.is_set():
            for name in PAGES:
                connection.request(
                    "GET", f"/{name.removesuffix('index.html')}", headers={"Accept-Encoding": self.encoding}
                )
                answer = connection.getresponse()
                body = answer.read()
                if answer.getheader("Content-Encoding") == "gzip":
                    body = gzip.decompress(body)
                lines = body.decode("utf-8").splitlines()
                if answer.status != 200 or len(lines) != LINES or len(set(lines)) != 1:
                    self.wrong.append(f"{answer.status} {name} {len(lines)} lines")
                else:
                    self.seen.append(int(lines[0].split()[1]))
                self.stop.wait(0.01)  # or nobody else gets a turn


@needs_nginx
def test_readers_see_whole_pages_only_and_never_go_back_in_time(tmp_path: Path) -> None:
    output, port, stop = tmp_path / "output", free_port(), Event()
    put_online(output, 1)
    readers = [Reader(port, encoding, stop) for encoding in ("identity", "gzip", "gzip")]
    with running(one_server(output, inside_server(SERVED), port), port):
        for reader in readers:
            reader.start()
        for version in range(2, PUBLISHES + 1):
            put_online(output, version)
        stop.set()
        for reader in readers:
            reader.join()
    assert [wrong for reader in readers for wrong in reader.wrong] == []
    for reader in readers:
        assert reader.seen == sorted(reader.seen)
        assert len(set(reader.seen)) > 1
    print(f"{PUBLISHES} publishes, {sum(len(reader.seen) for reader in readers)} pages read")
