"""Pages that misbehave: each is looked at all the same, or missed with a reason; never passed, never for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility.browser.audit import Settings, audit
from plugins.accessibility.browser.driver import Patience
from plugins.checks.gate import Audit
from tests.accessibility.pages import CONTEXT, built, page

pytestmark = pytest.mark.browser

GREY = '<p style="color: #aaa">Te licht</p>'
LINK = "const a = document.createElement('a'); a.href = '/x.zip'; a.download = 'x'; a.append('x');"
LOOKED_AT = {
    "alert": "<script>alert('x')</script>",
    "alerts": "<script>setInterval(() => alert('x'), 10)</script>",
    "questions": "<script>onload = () => { confirm('x'); prompt('y') }</script>",
    "holds-back": "<script>onbeforeunload = (event) => { event.preventDefault(); return 'x' }</script>",
    "download": f"<script>onload = () => {{ {LINK} document.querySelector('main').append(a); a.click() }}</script>",
    "windows": "<script>for (let i = 0; i < 20; i++) window.open('/alert/')</script>",
    "closes": "<script>window.close()</script>",
    "prints": "<script>print()</script>",
    "broken-frame": '<iframe title="Weg" src="/weg/"></iframe>',
    "frame-in-itself": '<iframe title="Zelf" src="/frame-in-itself/"></iframe>',
    "deep": "<div>" * 3000 + "x" + "</div>" * 3000,
    "worker": "<script>new Worker(URL.createObjectURL(new Blob(['while (true);'])))</script>",
}
MISSED = {
    "reloads": "<script>setTimeout(() => location.reload(), 0)</script>",
    "refreshes": "<script>setInterval(() => location.assign(location), 5)</script>",
    "hides-axe": "<script>Object.defineProperty(window, 'axe', {get() {}, set() {}})</script>",
    "endless": "<script>onload = () => { for (;;) document.body.append('x') }</script>",
    "huge": "<p>x</p>" * 120_000,
}


@pytest.fixture(scope="module")
def looked_at(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    pages = [page(GREY + main, url=f"/{name}/") for name, main in LOOKED_AT.items()]
    return audit(built(tmp_path_factory.mktemp("site"), *pages), CONTEXT)


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_page_that_misbehaves_is_looked_at_all_the_same(looked_at: Audit, name: str) -> None:
    assert looked_at.missed == ()
    assert "axe.color-contrast" in {finding.rule for finding in looked_at.findings if finding.url == f"/{name}/"}


@pytest.mark.parametrize("name", MISSED)
def test_a_page_that_cannot_be_looked_at_is_missed_with_a_reason(tmp_path: Path, name: str) -> None:
    site = built(tmp_path, page(GREY + MISSED[name], url=f"/{name}/"))
    result = audit(site, CONTEXT, settings=Settings(patience=Patience(load=2, script=1, answer=3)))
    assert result.checked == 0
    (reason,) = result.missed
    assert f"bij de pagina /{name}/" in reason


def test_pages_that_send_each_other_round_are_missed_and_the_others_are_not(tmp_path: Path) -> None:
    pages = [
        page(f"<script>location = '/{to}/'</script>", url=f"/{at}/") for at, to in (("heen", "weer"), ("weer", "heen"))
    ]
    site = built(tmp_path, *pages, page(GREY, url="/goed/"))
    result = audit(site, CONTEXT, settings=Settings(patience=Patience(load=3, script=2, answer=6)))
    assert (result.checked, len(result.missed)) == (1, 2)
    assert [finding.url for finding in result.findings] == ["/goed/"]


def test_a_proxy_in_the_environment_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert audit(built(tmp_path, page(GREY)), CONTEXT).missed == ()
