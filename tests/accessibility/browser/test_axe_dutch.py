"""axe in a real Chromium speaks Dutch: of the page, of the frames in it, and of what it cannot decide."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plugins.accessibility.browser import audit
from plugins.accessibility.browser.axe import MendedAxe, axe_script
from plugins.accessibility.browser.driver import Driver, LocalDriver, Patience, View
from plugins.accessibility.browser.dutch import LOCALE
from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.server import serve
from plugins.accessibility.browser.words import AXE_TEXTS
from plugins.checks.gate import Audit
from tests.accessibility.pages import CONTEXT, built, page

pytestmark = pytest.mark.browser

GREY = '<p style="color: #aaa">Te licht om te lezen</p>'
FAULTS = f"""{GREY}<ul><b>x</b><li>y</li></ul><div role="list"><p role="tab">z</p></div><button></button>
<div style="position: relative"><p>Er ligt iets op</p><b style="position: absolute; inset: 0; opacity: .9"></b></div>
<input autocomplete="voornaam"><a href="#x" aria-foo="1">Meer</a>
<div role="knop">a</div><p style="line-height: 1 !important; width: 9ch">Lang genoeg voor twee regels</p>
<div role="checkbox" tabindex="0" aria-checked="misschien">b</div><div role="slider" aria-label="c"></div>"""
INNER = page(GREY, url="/binnen/")
OUTER = page('<iframe title="Binnen" src="/binnen/"></iframe>', url="/buiten/")
MANY = page(FAULTS, url="/veel/")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("site"), INNER, OUTER, MANY).root


@pytest.fixture(scope="module")
def result(root: Path) -> Audit:
    return audit(built(root, INNER, OUTER, MANY), CONTEXT, None)


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    with LocalDriver(find_browser(), View(), Patience()) as driver:
        yield driver


def asked(driver: Driver, root: Path, script: Path, url: str) -> dict[str, Any]:
    """What this axe answers of one page."""
    axe = MendedAxe(driver, script)
    axe.inject()
    with serve(root) as base:
        driver.remote.get(base + url)
        return axe.run()


def messages(result: Audit, url: str, rule: str) -> list[str]:
    return [finding.message for finding in result.findings if (finding.url, finding.rule) == (url, rule)]


@pytest.mark.parametrize("url", ["/binnen/", "/buiten/"])
def test_what_was_measured_is_told_after_our_own_words_in_a_frame_too(result: Audit, url: str) -> None:
    (message,) = messages(result, url, "axe.color-contrast")
    assert message.startswith(AXE_TEXTS["axe.color-contrast"].message)
    assert message.endswith(
        " Het contrast is 2,32:1. Minimaal 4,5:1 is nodig (tekstkleur: #aaaaaa, achtergrondkleur: #ffffff, "
        "lettergrootte: 12,0pt (16px), letterdikte: normal)."
    )


def test_what_axe_cannot_decide_is_told_with_its_reason(result: Audit) -> None:
    doubt = "Dit moet een mens nakijken. Het gaat om: Te weinig contrast tussen tekst en achtergrond. "
    because = "De achtergrondkleur is niet te bepalen, omdat er een ander element overheen ligt."
    assert doubt + because in messages(result, "/veel/", "axe.color-contrast")


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("aria-roles", "Dit is geen bestaande ARIA-rol: knop."),
        ("aria-valid-attr", "Dit ARIA-attribuut bestaat niet: aria-foo."),
        ("aria-valid-attr-value", 'De waarde van dit ARIA-attribuut is ongeldig: aria-checked="misschien".'),
        ("aria-required-attr", "Dit verplichte ARIA-attribuut ontbreekt: aria-valuenow."),
        ("list", "Direct in de lijst staan elementen die niet zijn toegestaan: b."),
        ("button-name", ""),
    ],
)
def test_the_very_attribute_is_named_where_our_words_cannot(result: Audit, rule: str, said: str) -> None:
    words = AXE_TEXTS[f"axe.{rule}"].message
    assert f"{words} {said}".rstrip() in messages(result, "/veel/", f"axe.{rule}")


def test_all_that_axe_says_of_a_page_full_of_faults_is_from_the_locale(driver: Driver, root: Path) -> None:
    answer = asked(driver, root, axe_script(), "/veel/")
    said = [
        each
        for kind in ("violations", "incomplete")
        for rule in answer[kind]
        for node in rule["nodes"]
        for each in node["why"]
    ]
    assert len({each["check"] for each in said}) > 12
    known = {check: _patterns(below) for check, below in json.loads(LOCALE.read_text("utf-8"))["checks"].items()}
    assert [
        each for each in said if not any(re.fullmatch(form, each["message"]) for form in known[each["check"]])
    ] == []


def test_its_summary_of_an_element_is_dutch_too(driver: Driver, root: Path) -> None:
    asked(driver, root, axe_script(), "/binnen/")
    script = (
        "const done = arguments[0]; axe.run().then((found) => done(found.violations.flatMap((rule) => rule.nodes)))"
    )
    summaries = [node["failureSummary"] for node in driver.remote.execute_async_script(script)]
    assert summaries[0].startswith("Los ten minste één van deze punten op:\n  Het contrast is 2.32:1.")


def test_an_axe_that_the_locale_does_not_fit_tells_no_reasons_rather_than_english(
    driver: Driver, root: Path, tmp_path: Path
) -> None:
    other = tmp_path / "axe.js"
    other.write_text(axe_script().read_text("utf-8") + "\n;delete axe._audit.data.checks['exists'];", "utf-8")
    answer = asked(driver, root, other, "/binnen/")
    assert [node["why"] for rule in answer["violations"] for node in rule["nodes"]] == [[]]


def _patterns(messages: Any) -> list[str]:
    """Patterns of all that one check may say."""
    if isinstance(messages, str):
        return [re.sub(r"\\\$\\\{data[^}]*\\\}", ".*", re.escape(messages))]
    return [pattern for below in messages.values() for pattern in _patterns(below)]
