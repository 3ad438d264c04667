"""Pages of which only the new parts are looked at: what is found is the same as when all is looked at."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.browser import audit
from plugins.checks.gate import Audit, AuditOptions
from tests.accessibility.pages import CONTEXT, built, page

pytestmark = pytest.mark.browser

COMMON = "<h2>Kosten</h2><p>Een paspoort kost <a href='/kosten/'>83 euro</a>.</p><ul><li>Een pasfoto</li></ul>"
GREY = '<div class="kaart"><p>Te licht om te lezen</p></div>'
HEAD = """<style>.kaart p { color: #aaa } .knop { outline: 0 }
@media (prefers-color-scheme: dark) { .dag { color: #fff } }</style>"""
PAGES = (
    page(COMMON, url="/een/", head=HEAD),
    page(f"{COMMON}<p class=dag>Alleen in het donker te licht</p>", url="/donker/", head=HEAD),
    page(f"{COMMON}{GREY}", url="/grijs/", head=HEAD),
    page(f"{GREY}{COMMON}", url="/ook-grijs/", head=HEAD),
    page(f"{GREY}{COMMON}{COMMON}", url="/nog-grijs/", head=HEAD),
    page(f"{COMMON}<p><button class=knop></button></p>", url="/knop/", head=HEAD),
    page(f"{COMMON}<ul><div>Los</div></ul>", url="/lijst/", head=HEAD),
    page(f"{COMMON}<p>Woorden</p>", url="/script/", head=f"{HEAD}<script>addEventListener('load', () => "
         "{ document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x.png>') })</script>"),
)  # fmt: skip


def audited(folder: Path, **options: bool) -> Audit:
    return audit(built(folder, *PAGES), CONTEXT, AuditOptions(**options))


def told(found: Audit) -> set[tuple[str, str | None, str | None]]:
    return {(finding.rule, finding.url, finding.selector) for finding in found.findings}


@pytest.fixture(scope="module")
def partly(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    return audited(tmp_path_factory.mktemp("deels"))


def test_what_is_found_in_parts_is_what_is_found_in_all(partly: Audit, tmp_path: Path) -> None:
    assert told(partly) == told(audited(tmp_path, every=True))


def test_a_fault_is_told_on_each_page_that_has_it(partly: Audit) -> None:
    grey = {url for rule, url, _ in told(partly) if rule == "axe.color-contrast"}
    assert grey == {"/donker/", "/grijs/", "/ook-grijs/", "/nog-grijs/"}
    assert {("axe.button-name", "/knop/"), ("axe.list", "/lijst/"), ("axe.image-alt", "/script/")} <= {
        (rule, url) for rule, url, _ in told(partly)
    }


def test_the_record_says_which_pages_were_looked_at_in_part(partly: Audit) -> None:
    rows = partly.record["pages"]
    assert "axe" in rows["/lijst/"]["partly"] or "axe" in rows["/knop/"]["partly"]
    assert rows["/script/"]["partly"] == [], "a script changed the page: all of it was asked about"
