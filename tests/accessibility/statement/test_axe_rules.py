"""What is read from axe-core's script is what axe-core says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.browser import audit
from plugins.accessibility.browser.axe import axe_script
from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.record import axe_rules
from tests.accessibility.pages import CONTEXT, built, page

pytestmark = pytest.mark.browser


def test_the_rules_and_their_tags_are_axes_own() -> None:
    script = axe_script()
    with LocalDriver(find_browser(), View(), Patience()) as driver:
        driver.remote.get("about:blank")
        driver.remote.execute_script(script.read_text("utf-8"))
        told = driver.remote.execute_script("return axe.getRules().map((rule) => [rule.ruleId, rule.tags])")
    assert axe_rules(script) == {rule: tuple(tags) for rule, tags in told}


def test_the_record_says_what_axe_passed_and_what_had_nothing_to_judge(tmp_path: Path) -> None:
    grey = '<p style="color: #aaa">Te licht om te lezen</p>'
    site = built(tmp_path, page(grey, url="/grijs/"), page("<p>Tekst</p><a href='/grijs/'>Grijs</a>", url="/goed/"))
    record = audit(site, CONTEXT).record
    grijs, goed = record["pages"]["/grijs/"], record["pages"]["/goed/"]
    assert "document-title" in {*grijs["passed"], *goed["passed"]}, "on the page whose frame was looked at"
    assert "color-contrast" not in grijs["passed"] + grijs["idle"]
    assert "color-contrast" in goed["passed"]
    assert "video-caption" in goed["idle"]
    assert record["rules"]["color-contrast"] == {"criteria": ["1.4.3"], "source": "WCAG 2.1"}
    assert record["rules"]["video-caption"]["criteria"] == ["1.2.2"]
    assert set(record["cover"]) <= set(record["pages"])
