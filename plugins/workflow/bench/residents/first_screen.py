"""Where the start stands on a phone, and how much one reads before it. Shared by the benchmark and the tests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from selenium.webdriver.remote.webdriver import WebDriver

from plugins.separation.rules.reach import MAX_WORDS
from plugins.workflow.bench.residents.site import address_in

FIRST_SCREEN = 600
"""CSS pixels from the top, on a phone that is ``WIDTH`` wide."""
WIDTH = 360
MOST_WORDS = MAX_WORDS
"""In ``<main>``, before the start: the gate counts them on the page, this in the browser."""
START = "[data-component=start] .nl-button, [data-component=boeken] .nl-button"
_SEEN = """
const start = document.querySelector(arguments[0]);
if (!start) return null;
const main = document.querySelector("main");
const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
let words = 0;
for (let node = walker.nextNode(); node && !start.contains(node); node = walker.nextNode()) {
  if (node.parentElement.checkVisibility()) words += (node.data.match(/\\S*[\\p{L}\\p{N}]\\S*/gu) || []).length;
}
return [Math.round(start.getBoundingClientRect().bottom + scrollY), words];
"""


class Start(NamedTuple):
    """Where the first start button of a page ends, in CSS pixels, and how many words stand before it in ``<main>``."""

    page: str
    bottom: int
    words: int


def pages_to_act(root: Path) -> list[str]:
    """The addresses of the pages where one acts."""
    files = [*root.glob("regelen/*/index.html"), *root.glob("afspraak/*/index.html")]
    return sorted(address_in(root, file) for file in files)


def starts(remote: WebDriver, base: str, pages: Sequence[str]) -> Iterator[Start]:
    """The start of each of these pages that has one, in a browser that is ``WIDTH`` wide."""
    for page in pages:
        remote.get(base + page)
        if found := remote.execute_script(_SEEN, START):
            yield Start(page, *found)
