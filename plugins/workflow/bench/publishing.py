"""Publishing a thousand times while readers keep asking: nobody finds nothing, nobody gets half.

A reader opens a page, sees by the hash in it that it is whole, and then gets the style that the page asks for, a
moment later, as a browser does. The site is published for real, under a real nginx with the configuration that
``serverconfig`` prints. For contrast a few rounds go the ways that others go: writing over the live files, and moving
folders.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import http.client
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.checks.versioned import versioned
from plugins.publishing import lock, publish, releases, rollback, staging
from plugins.serving import Served, inside_server
from plugins.serving.packed import pack
from plugins.workflow.bench.figures import Figure, not_run
from plugins.workflow.bench.nginx import NGINX, WITHOUT, free_port, one_server, running

ROUNDS = 1000
OTHERS = 100
PAGES = 20
READERS = 4
PATIENCE = 0.02
"""Seconds between a page and the style that it asks for."""
DAY = dt.date(2026, 11, 23)
SERVED = Served(url="https://www.gemeente.example")


def figures(_data: Path | None) -> Iterator[Figure]:
    """The promises of publishing, measured."""
    if NGINX is None:
        yield not_run("publishing under nginx", WITHOUT)
        return
    with TemporaryDirectory(prefix="helder-bench-") as folder:
        yield from _promised(Path(folder, "www", "output"))
        yield from _back(Path(folder, "www", "output"))
    for name, way in (("writing over the live files", _written_over), ("moving folders", _moved)):
        with TemporaryDirectory(prefix="helder-bench-") as folder:
            root = Path(folder, "site")
            _write(root, 0)
            counts = _read_during(root, partial(way, root), OTHERS)
            told = f"{counts['not found']} not found, {counts['torn']} torn"
            yield Figure(f"for contrast: {name}, {OTHERS} times", f"{told}, of {counts['asked']:,} answers")


def _promised(output: Path) -> Iterator[Figure]:
    output.parent.mkdir(parents=True)
    _publish(output, 0)
    begin = time.monotonic()
    counts = _read_during(output, lambda number: _publish(output, number), ROUNDS)
    seconds = time.monotonic() - begin
    what = f"{ROUNDS:,} publishes under nginx, {READERS} readers"
    yield Figure(f"{what}: answers", f"{counts['asked']:,} in {seconds:.0f} s")
    for kind in ("not found", "torn", "failed"):
        yield Figure(f"{what}: {kind}", str(counts[kind]), "0", counts[kind] == 0)
    yield Figure("releases kept", str(len(releases(output))), "≥ 5", len(releases(output)) >= 5)


def _back(output: Path) -> Iterator[Figure]:
    begin = time.monotonic()
    with lock(output):
        rollback(output)
    seconds = time.monotonic() - begin
    yield Figure("rollback, of this small site", f"{seconds:.3f} s", "≤ 1 s", seconds <= 1)


def _publish(output: Path, number: int) -> None:
    with lock(output, wait=10):
        folder = staging(output)
        _write(folder, number)
        pack(folder)
        publish(folder, output, date=DAY)


def _written_over(root: Path, number: int) -> None:
    """As generators do that write into the folder that is served, emptied first or not."""
    for old in root.glob("theme/*.css"):
        old.unlink()
    _write(root, number)


def _moved(root: Path, number: int) -> None:
    """The new folder beside the old one, and then two names change."""
    new, old = root.with_name("new"), root.with_name("old")
    _write(new, number)
    root.rename(old)
    new.rename(root)
    shutil.rmtree(old)


def _write(folder: Path, number: int) -> None:
    """A site: each page holds a hash of itself and names a style that changes with it."""
    css = f"/* {number} */ p {{ color: #123 }}\n".encode() * 200
    style = folder / versioned("theme/site.css", css)
    style.parent.mkdir(parents=True, exist_ok=True)
    style.write_bytes(css)
    for page in range(PAGES):
        file = folder / f"pagina-{page}" / "index.html"
        file.parent.mkdir(exist_ok=True)
        body = f"/{style.relative_to(folder).as_posix()}\n" + f"versie {number} pagina {page} " * 400
        file.write_text(f"{hashlib.sha256(body.encode()).hexdigest()}\n{body}", "ascii")


def _read_during(root: Path, change: Callable[[int], None], rounds: int) -> Counter[str]:
    """What readers met while ``change`` was called ``rounds`` times."""
    port, stop, counts = free_port(), threading.Event(), Counter[str]()
    with running(one_server(root, inside_server(SERVED), port), port, workers=2):
        readers = [threading.Thread(target=_read, args=(port, stop, counts)) for _ in range(READERS)]
        for reader in readers:
            reader.start()
        try:
            for number in range(1, rounds + 1):
                change(number)
        finally:
            stop.set()
            for reader in readers:
                reader.join()
    return counts


def _read(port: int, stop: threading.Event, counts: Counter[str]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    page = 0
    while not stop.is_set():
        page = (page + 1) % PAGES
        try:
            status, body = _get(connection, f"/pagina-{page}/")
            sort = _sort_of_page(status, body)
            counts["asked"] += 1
            if sort == "whole":
                time.sleep(PATIENCE)
                status, css = _get(connection, body.split(b"\n", 2)[1].decode())
                counts["asked"] += 1
                sort = "not found" if status == 404 else "whole" if status == 200 and css.endswith(b"}\n") else "torn"
        except (OSError, http.client.HTTPException):
            connection.close()
            sort = "failed"
        counts[sort] += 1


def _sort_of_page(status: int, body: bytes) -> str:
    if status != 200:
        return "not found"
    told, _, rest = body.partition(b"\n")
    return "whole" if told.decode() == hashlib.sha256(rest).hexdigest() else "torn"


def _get(connection: http.client.HTTPConnection, path: str) -> tuple[int, bytes]:
    connection.request("GET", path)
    answer = connection.getresponse()
    return answer.status, answer.read()
