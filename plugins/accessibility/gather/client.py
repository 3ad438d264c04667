"""Asks a website for its pages, patiently but not for ever, and never another host than the one it was made for.

A proxy that the environment names is used, as many offices have no other way out; what is on this machine is always
asked straight. Cookies are not kept, and no password is ever sent.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3.exceptions import HTTPError, ProtocolError
from urllib3.util import Retry, Timeout

from plugins.accessibility.gather.answer import TOO_LATE, Answer, NoAnswer, explained
from plugins.accessibility.gather.gathered import Limits

USER_AGENT = "HelderLoket (controle van toegankelijkheid)"
_BUSY = (429, 503)
_PIECE = 65_536
_KEPT = 8
"""Connections kept open: more than are used at once, as a thread that is left behind keeps its own."""


class Client:
    """``get`` asks for one address, ``get_all`` for some at once. Use it in a ``with``."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._pools: dict[str, urllib3.PoolManager] = {}

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_error: object) -> None:
        for pool in self._pools.values():
            pool.clear()

    def get(self, address: str, most: int, *, pages_only: bool = True) -> Answer:
        """The answer, with at most ``most`` bytes of it. Raises :class:`NoAnswer`."""
        answer = self.get_all([address], most, pages_only=pages_only)[0]
        if isinstance(answer, NoAnswer):
            raise answer
        return answer

    def get_all(self, addresses: Sequence[str], most: int, *, pages_only: bool = True) -> list[Answer | NoAnswer]:
        """The answers, in the order of the addresses.

        Each is asked for in a thread of its own that is left behind when it takes too long: looking up a name, or a
        header that comes drop by drop, cannot be given a limit in another way.
        """
        end = time.monotonic() + self._limits.answer
        boxes: list[SimpleQueue[Answer | NoAnswer]] = [SimpleQueue() for _ in addresses]
        for address, box in zip(addresses, boxes, strict=True):
            job = (address, most, pages_only, box)
            Thread(target=self._put, args=job, name="gather", daemon=True).start()
        return [_taken(box, end) for box in boxes]

    def _put(self, address: str, most: int, pages_only: bool, box: SimpleQueue[Answer | NoAnswer]) -> None:
        try:
            try:
                answer = self._ask(address, most, pages_only)
            except ProtocolError:
                # A server may close a connection that was kept open just when it is used again.
                answer = self._ask(address, most, pages_only)
            box.put(answer)
        except (HTTPError, OSError, ValueError) as error:
            box.put(NoAnswer(explained(error, address)))

    def _ask(self, address: str, most: int, pages_only: bool) -> Answer:
        end = time.monotonic() + self._limits.answer
        response = self._pool(address).request(
            "GET",
            address,
            redirect=False,
            preload_content=False,
            timeout=Timeout(connect=self._limits.connect, read=self._limits.read),
            retries=Retry(
                total=1,
                connect=0,
                read=False,
                redirect=False,
                status_forcelist=_BUSY,
                raise_on_status=False,
                retry_after_max=int(self._limits.read),
            ),
        )
        try:
            headers = {name.lower(): value for name, value in response.headers.items()}
            answer = Answer(response.status, headers)
            if answer.status != 200 or (pages_only and not answer.is_page):
                return answer
            body = bytearray()
            while piece := response.read1(_PIECE, decode_content=True):
                body += piece
                if len(body) > most:
                    return Answer(answer.status, headers, bytes(body[:most]), whole=False)
                if time.monotonic() > end:
                    raise TimeoutError
            return Answer(answer.status, headers, bytes(body))
        finally:
            # What was not read is not wanted: with the connection gone the server can stop sending it.
            response.close()

    def _pool(self, address: str) -> urllib3.PoolManager:
        proxy = proxy_for(address)
        if proxy not in self._pools:
            headers = {
                "User-Agent": USER_AGENT,
                "Accept": "text/html,application/xhtml+xml,*/*;q=0.5",
                "Accept-Language": "nl",
                "Accept-Encoding": "gzip, deflate",
            }
            self._pools[proxy] = (
                urllib3.ProxyManager(proxy, headers=headers, maxsize=_KEPT)
                if proxy
                else urllib3.PoolManager(headers=headers, maxsize=_KEPT)
            )
        return self._pools[proxy]


def proxy_for(address: str) -> str:
    """The proxy that the environment names for ``address``; empty for none, and for what is on this machine."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if host in ("localhost", "::1") or host.endswith(".localhost") or host.startswith("127."):
        return ""
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all") or ""
    if not proxy or proxy_bypass(parts.netloc):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def _taken(box: SimpleQueue[Answer | NoAnswer], end: float) -> Answer | NoAnswer:
    try:
        # The thread stops by itself a little earlier when it can.
        return box.get(timeout=max(0.0, end - time.monotonic()) + 1)
    except Empty:
        return NoAnswer(TOO_LATE)
