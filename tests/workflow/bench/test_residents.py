"""The benchmark for residents sees what it has to see: a site that is bad in one thing after another."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

import brotli
import pytest

from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.workflow.bench.residents import command, first_screen, judges, looks, site, validity, weight
from plugins.workflow.bench.residents.judges import Absent
from plugins.workflow.bench.residents.served import served

FORM = '<form action="https://formulieren.voorbeeld.example/x"><p><button type="submit">Begin</button></p></form>'
STYLE = """
:root { color-scheme: light dark; }
.wide { inline-size: 20rem; }
.large { inline-size: 45rem; }
.line { white-space: nowrap; font-family: monospace, monospace; }
.tall { block-size: 700px; }
.pale { color: #000; }
@media (prefers-color-scheme: dark) { .pale { color: #222; background: #000; } }
"""


def page(body: str, head: str = "") -> str:
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n<title>Een pagina</title>\n'
        f'<link rel="stylesheet" href="/theme/helder.c0ffee.css">{head}\n</head>\n'
        f"<body>\n<main>\n<h1>Een pagina</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def write(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in {"theme/helder.c0ffee.css": STYLE, **files}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each page is bad in what it is called."""
    tall, words = '<p class="tall">Hoog</p>', f"<p>{'woord ' * 100}</p>"
    start = '<p data-component="start"><a class="nl-button" href="/goed/">Begin</a></p>'
    return write(
        tmp_path_factory.mktemp("bad"),
        {
            "goed/index.html": page(f"<p>Goed.</p>\n{FORM}"),
            "donker/index.html": page('<p class="pale">Niet te lezen in het donker.</p>'),
            "breed/index.html": page('<p class="wide">Breed bij grote letters.</p>'),
            "groot/index.html": page('<p class="large">Te breed als letters twee keer zo groot zijn.</p>'),
            "ruim/index.html": page('<p class="line">Net smal genoeg voor het doel</p>'),
            "vreemd/index.html": page('<p><img src="http://localhost:9/x.png" alt="Een foto"></p>'),
            "regelen/laag/index.html": page(f"{words}{tall}{start}"),
            "regelen/hoog/index.html": page(f"<p>Kort verhaal, <b>3 woorden</b> verder.</p>{start}"),
            "404.html": page("<p>Niet gevonden.</p>"),
        },
    )


@pytest.fixture(scope="module")
def address(bad: Path) -> Iterator[str]:
    with served(bad) as base:
        yield base


def get(address: str, *encodings: str) -> tuple[int, Mapping[str, str], bytes]:
    request = urllib.request.Request(address, headers={"Accept-Encoding": ", ".join(encodings)})  # noqa: S310 - ours
    try:
        with urllib.request.urlopen(request) as answer:  # noqa: S310 - idem
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def test_pages_are_served_compressed_and_as_they_are(bad: Path, address: str) -> None:
    plain = (bad / "goed" / "index.html").read_bytes()
    assert get(f"{address}/goed/")[2] == plain
    status, headers, body = get(f"{address}/goed/", "gzip", "br")
    assert (status, headers["Content-Encoding"], brotli.decompress(body)) == (200, "br", plain)


def test_a_browser_keeps_a_style_sheet_and_asks_for_a_page_again(address: str) -> None:
    assert "immutable" in get(f"{address}/theme/helder.c0ffee.css")[1]["Cache-Control"]
    assert "immutable" not in get(f"{address}/theme/los.css")[1]["Cache-Control"]
    assert get(f"{address}/goed/")[1]["Cache-Control"] == "no-cache"


def test_what_is_not_there_is_the_page_of_the_site_for_that(bad: Path, address: str) -> None:
    for path in ("/weg/", "/../secret", "/goed"):
        assert get(f"{address}{path}")[::2] == (404, (bad / "404.html").read_bytes())


def test_the_policy_names_the_hosts_of_forms_and_allows_nothing_else(address: str) -> None:
    told = get(f"{address}/goed/")[1]["Content-Security-Policy"]
    assert "default-src 'none'" in told
    assert "form-action 'self' https://formulieren.voorbeeld.example;" in told
    assert "unsafe" not in told
    assert "data:" not in told


def test_the_largest_page_of_a_kind_stands_for_it(bad: Path) -> None:
    assert site.one_of_each(bad) == {"transaction": "/regelen/laag/"}
    assert site.pages_of(bad)[:2] == ["/404.html", "/breed/"]


def test_requests_count_without_pictures_and_icons_and_other_hosts_are_named() -> None:
    entries = [
        ("http://x.example/a.css", "link"),
        ("http://x.example/b.png", "img"),
        ("http://x.example/icons/c.svg", "other"),
        ("http://x.example/film.mp4", "video"),
        ("https://y.example/d.js", "script"),
    ]
    assert weight.needed(entries) == {"/a.css", "/d.js"}
    assert weight.elsewhere(entries, "http://x.example") == ["https://y.example/d.js"]


def test_a_measure_that_cannot_run_says_why() -> None:
    def absent() -> Iterator[command.Figure]:
        yield command.Figure("first", "1")
        raise Absent("no Node")

    assert [figure.measured for figure in command._tried("all", absent)] == ["1", "not run: no Node"]


def test_no_figure_is_reached_on_what_was_found() -> None:
    assert command._none("x", ["a", "b"], 9).reached is False
    assert command._none("x", [], 9).reached is True


@pytest.mark.browser
def test_each_look_sees_what_is_wrong_in_it(bad: Path, address: str) -> None:
    seen = looks.look(address, ["/goed/", "/donker/", "/breed/", "/groot/", "/ruim/", "/vreemd/"])
    contrast = {name for name, told in seen.violations.items() if any("color-contrast" in each for each in told)}
    assert contrast == {"dark, 1280 px", "dark, 320 px"}
    assert all(each.startswith("/donker/") for name in contrast for each in seen.violations[name])
    narrow = ["/breed/", "/groot/"]
    assert seen.sideways == {
        "text of 200 %, 1280 px": ["/groot/"],
        "320 px": narrow,
        "dark, 320 px": narrow,
        "text spacing, 320 px": [*narrow, "/ruim/"],
        "zoom of 400 %": narrow,
    }
    assert seen.hosts == {"/vreemd/": ["http://localhost:9/x.png"]} or seen.refused
    assert any(told.startswith("/vreemd/: img-src http://localhost:9") for told in seen.refused)
    assert not any(told.startswith("/goed/") for told in seen.refused)


@pytest.mark.browser
def test_the_start_is_found_with_the_words_before_it(bad: Path, address: str) -> None:
    pages = ["/goed/", "/regelen/laag/", "/regelen/hoog/"]
    with LocalDriver(find_browser(), View(first_screen.WIDTH, 740), Patience(start=60)) as driver:
        found = {start.page: start for start in first_screen.starts(driver.remote, address, pages)}
    assert found.keys() == {"/regelen/laag/", "/regelen/hoog/"}
    assert found["/regelen/hoog/"].words == 7
    assert found["/regelen/laag/"].words == 103
    assert found["/regelen/hoog/"].bottom < first_screen.FIRST_SCREEN < found["/regelen/laag/"].bottom


@pytest.mark.parametrize("judge", [validity.vnu, validity.html_validate])
def test_a_page_that_is_not_valid_is_named(judge: validity.Judge, tmp_path: Path) -> None:
    if reason := judges.why_not():
        pytest.skip(reason)
    write(
        tmp_path, {"fout/index.html": page("<p><div>Een blok in een alinea</div></p>"), "goed/index.html": page(FORM)}
    )
    try:
        told = judge(tmp_path)
    except Absent as reason:
        pytest.skip(str(reason))
    assert told
    assert all(each.startswith("/fout/index.html:") for each in told)


@pytest.mark.parametrize("judge", [validity.vnu, validity.html_validate])
def test_a_folder_without_pages_is_not_valid(judge: validity.Judge, tmp_path: Path) -> None:
    with pytest.raises(Absent):
        judge(tmp_path)
