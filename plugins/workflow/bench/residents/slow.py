"""How long somebody on a slow connection looks at nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median

from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser

BITS, LATENCY = 400_000, 400
"""Slow 3G: bits a second, and milliseconds before an answer begins."""
_TIMES = 3
_PAINTED = """
const done = arguments[arguments.length - 1];
const told = () => performance.getEntriesByName("first-contentful-paint")[0];
const wait = () => told() ? done(told().startTime) : setTimeout(wait, 50);
wait();
"""


def first_paints(base: str, pages: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    """Kind → milliseconds until something of its page shows, the median of three, nothing known to the browser."""
    with LocalDriver(find_browser(), View(360, 740), Patience(start=60, load=60, script=60, answer=90)) as driver:
        driver.cdp("Network.enable")
        driver.cdp("Network.setCacheDisabled", cacheDisabled=True)
        speed = {"downloadThroughput": BITS / 8, "uploadThroughput": BITS / 8}
        driver.cdp("Network.emulateNetworkConditions", offline=False, latency=LATENCY, **speed)
        for kind, page in pages.items():
            painted = []
            for _ in range(_TIMES):
                driver.remote.get(base + page)
                painted.append(float(driver.remote.execute_async_script(_PAINTED)))
            yield kind, median(painted)
