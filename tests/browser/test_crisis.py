"""A rehearsal of the whole way, on the demo: two lines changed as on a telephone, one build, and later back again.

All gates judge the site with its crisis page; what they say of it stands in the report of that build.
"""

from __future__ import annotations

import functools
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from selenium.webdriver import Chrome

from plugins.checks.versioned import unversioned
from plugins.integrity.rules.crisis import LIMIT
from tests.browser.conftest import Quiet, start
from tests.crises import CRISIS, on_a_telephone
from tests.helpers import replace
from tests.workflow.commands import ROOT, build, tree

pytestmark = [pytest.mark.browser, pytest.mark.long]
LOADS = "link[rel=stylesheet], link[rel~=icon], script[src], img, iframe, source, video, object"
SHAPE = """
const shown = getComputedStyle(document.body), page = getComputedStyle(document.documentElement);
return {wide: document.documentElement.scrollWidth, seen: innerWidth, ink: shown.color, paper: page.backgroundColor,
  links: [...document.links].filter(a => a.getBoundingClientRect().height < 1).length,
  asked: performance.getEntriesByType("resource").map(each => new URL(each.name).pathname)};
"""


@dataclass(frozen=True)
class Night:
    """The demo with its crisis page on: its content, the site, and what the build said."""

    content: Path
    output: Path
    report: dict[str, Any]


@pytest.fixture(scope="module")
def night(output: Path, tmp_path_factory: pytest.TempPathFactory) -> Night:
    """The demo after the change; ``output`` is the site before it."""
    folder = tmp_path_factory.mktemp("crisis")
    content = Path(shutil.copytree(ROOT / "content", folder / "content"))
    on_a_telephone(content, "23 november, 22.15 uur")
    code, report, said = build(content, folder / "output")
    assert code == 0, said
    return Night(content, folder / "output", report)


@pytest.fixture(scope="module")
def home(night: Night) -> BeautifulSoup:
    return BeautifulSoup((night.output / "index.html").read_bytes(), "lxml")


@pytest.fixture(scope="module")
def phone(night: Night) -> Iterator[tuple[Chrome, str]]:
    """A browser as wide as the smallest telephone, and where the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(night.output)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    driver = start(javascript=True, width=320, height=568)
    yield driver, f"http://127.0.0.1:{server.server_port}"
    driver.quit()
    server.shutdown()
    server.server_close()


def test_every_gate_ran_and_found_nothing_to_mend(night: Night) -> None:
    assert night.report["verdict"] == "ok"
    assert all(gate["ran"] and gate["checked"] for gate in night.report["gates"])
    pressing = [each for each in night.report["findings"] if each["severity"] != "notice"]
    assert pressing == []
    rows = {page["url"]: page for page in night.report["pages"]}
    assert (rows["/"]["kind"], rows["/"]["path"], rows["/"]["band"]) == ("crisis", CRISIS, "b1")


def test_the_page_and_all_that_it_loads_stay_below_five_kilobytes(night: Night, home: BeautifulSoup) -> None:
    files = [night.output / str(tag.get("href") or tag.get("src")).lstrip("/") for tag in home.select(LOADS)]
    assert len(files) == 2
    weight = sum(file.stat().st_size for file in (night.output / "index.html", *files))
    assert weight < LIMIT == 5000


def test_it_says_what_the_file_says(home: BeautifulSoup) -> None:
    assert home.main is not None
    text = " ".join(home.main.get_text(" ").split())
    assert text.startswith("Hoog water: ga weg uit Dinkelveen-Zuid Bijgewerkt: 23 november, 22.15 uur")
    called = [str(link["href"]) for link in home.main.select('a[href^="tel:"]')]
    assert called == ["tel:112", "tel:+31541000012", "tel:+31541000013", "tel:+31541000000"]
    time = home.time
    assert time is not None
    assert time["datetime"] == "2026-11-23T22:15"


def test_every_other_page_leads_to_it(night: Night) -> None:
    pages = [path for path in night.output.rglob("*.html") if path != night.output / "index.html"]
    assert len(pages) > 200
    for path in pages:
        alert = BeautifulSoup(path.read_bytes(), "lxml").select_one("main .hl-crisis a")
        assert alert is not None, path
        assert alert["href"] == "/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_the_smallest_telephone_by_day_and_by_night(phone: tuple[Chrome, str], scheme: str) -> None:
    driver, address = phone
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    driver.get(f"{address}/")
    shape = driver.execute_script(SHAPE)
    assert shape["wide"] <= shape["seen"] == 320
    assert shape["links"] == 0
    light, dark = (sum(int(part) for part in _rgb(shape[name])) for name in ("paper", "ink"))
    assert light > dark if scheme == "light" else dark > light
    assert abs(light - dark) > 600
    assert {path.rpartition("/")[2].partition(".")[0] for path in shape["asked"]} <= {"crisis", "favicon"}


def test_and_back_again_the_site_is_what_it_was_to_the_byte(night: Night, output: Path, home: BeautifulSoup) -> None:
    replace(night.content, CRISIS, "aan: Ja", "aan: nee")
    replace(night.content, CRISIS, "23 november, 22.15 uur", "23 november 2026, 21.40 uur")
    code, _, said = build(night.content, night.output)
    assert code == 0, said
    before, after = tree(output), tree(night.output)
    assert [name for name in before if after.get(name) != before[name]] == []
    # Files that a page of that night asks for may stay for who still has it open: their names hold a fingerprint.
    assert [name for name in after.keys() - before.keys() if unversioned(name) is None] == []


def _rgb(colour: str) -> list[str]:
    return colour.partition("(")[2].rstrip(")").split(",")[:3]
