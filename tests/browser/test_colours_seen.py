"""What a browser really shows of text on a background is in the theme's list of pairs, in light and in dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from plugins.tokens.colours import colour, hexadecimal
from plugins.tokens.style import style_of
from plugins.tokens.theme import Theme

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.browser
MOST_PAGES = 3
SHOWN = """
const seen = new Map();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || element.closest("svg, script, style, noscript, select")) continue;
  if (!element.checkVisibility({visibilityProperty: true})) continue;
  let back = element;
  while (back && /, 0\\)$|^transparent$/.test(getComputedStyle(back).backgroundColor)) back = back.parentElement;
  const pair = [getComputedStyle(element).color, back ? getComputedStyle(back).backgroundColor : "white"];
  const where = element.className + ": " + node.data.trim().slice(0, 40);
  if (!seen.has(pair.join())) seen.set(pair.join(), [...pair, where]);
}
return [...seen.values()];
"""


def sample(output: Path) -> list[str]:
    """The first pages of each folder: the others look the same."""
    folders: dict[str, list[str]] = {}
    for page in sorted(output.rglob("index.html")):
        url = f"/{page.parent.relative_to(output).as_posix()}/".replace("/./", "/")
        folders.setdefault(url.split("/")[1], []).append(url)
    return [url for urls in folders.values() for url in urls[:MOST_PAGES]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_on_its_background_is_a_pair_of_the_list(
    driver: Chrome, address: str, output: Path, scheme: str
) -> None:
    theme = Theme(ROOT / "theme")
    style = style_of(theme, theme.default_tokens, "tokens")
    listed = {
        (hexadecimal(sight.colours[0]), hexadecimal(sight.colours[1]))
        for sight in style.seen.sights
        if sight.circumstance.scheme == scheme and sight.pair.kind in ("text", "large")
    }
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    unknown, seen = {}, set()
    for url in sample(output):
        driver.get(f"{address}{url}")
        for front, back, where in driver.execute_script(SHOWN):
            pair = hexadecimal(colour(front)), hexadecimal(colour(back))
            seen.add(pair)
            if pair not in listed:
                unknown.setdefault(pair, f"{url} {where}")
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    assert unknown == {}
    assert len(seen) > 5
