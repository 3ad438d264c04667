"""``audit`` as people and programs run it: a folder of HTML, and a website."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from plugins.checks import Context, Finding, GateResult, Place, Severity, Site
from plugins.reports import PageRow, compose
from plugins.workflow import audit, cache, terminal
from plugins.workflow.arguments import UsageError
from plugins.workflow.audit_words import counts_per_page
from plugins.workflow.gates import Progress
from tests.accessibility.gather.sites import HTML, Website, links, moved, page, sitemap, website
from tests.accessibility.papers.make import pdf
from tests.workflow.commands import DATE, run

SPEECHLESS = '<p><img src="/a.png"></p>'
HEADER = '<header><nav aria-label="Menu"><a href="/"><img src="/logo.png"></a></nav></header>'
WHOLE = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title} - proef</title>'
    '<meta name="viewport" content="width=device-width"></head>'
    "<body>{header}<main><h1>{title}</h1>{main}</main></body></html>"
)


def whole(title: str, main: str = "<p>Een goede pagina.</p>", header: str = "") -> str:
    return WHOLE.format(title=title, main=main, header=header)


@pytest.fixture
def site() -> Iterator[Website]:
    with website() as running:
        yield running


@pytest.fixture(autouse=True)
def without_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process nothing goes to the browser; what runs the public command has a process of its own."""

    def skip(site: Site, _context: Context, _jobs: int | None, progress: Progress) -> None:
        progress.checked = len(site.documents)

    monkeypatch.setattr(audit, "_in_browser", skip)


def asked(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, standard output and talk of the command in this process."""
    code = audit.main([*words, "--date", DATE])
    said = capsys.readouterr()
    return code, said.out, said.err


def report(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any], str]:
    code, out, err = asked(capsys, *words, "--format", "json")
    return code, json.loads(out), err


# -- a folder ----------------------------------------------------------------------------------------------------------


@pytest.mark.browser
def test_a_folder_with_faults_and_pages_that_cannot_be_looked_at(tmp_path: Path) -> None:
    (tmp_path / "sub map").mkdir()
    (tmp_path / "index.html").write_text(whole("Een", SPEECHLESS, HEADER), "utf-8")
    (tmp_path / "sub map/índice.htm").write_bytes(
        whole("Twee — café", header=HEADER).replace("utf-8", "windows-1252").encode("cp1252")
    )
    (tmp_path / "leeg.html").touch()
    done = run("audit", str(tmp_path), "--format", "json", "--date", DATE)
    assert done.returncode == 3, done.stderr
    said = json.loads(done.stdout)
    assert said["verdict"] == "incomplete"
    assert [each["url"] for each in said["pages"]] == ["/", "/sub%20map/índice.htm"]
    assert said["gates"][0]["checked"] == 2
    assert "/leeg.html: Deze pagina is leeg." in done.stderr
    [image] = [each for each in said["findings"] if each["quote"] == "a.png"]
    assert (image["rule"], image["path"], image["url"]) == ("accessibility.image-alt-missing", "index.html", "/")
    assert image["criteria"] == ["1.1.1"]
    assert image["selector"] == "main > p > img"
    [logo] = [each for each in said["findings"] if each["quote"] == "logo.png"]
    assert "Dit staat op 2 pagina’s." in logo["message"]


@pytest.mark.browser
def test_a_good_page_is_fine(tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text(whole("Een"), "utf-8")
    done = run("audit", str(tmp_path / "x.html"), "--date", DATE)
    assert (done.returncode, done.stdout) == (0, "Geen fouten en geen waarschuwingen.\n"), done.stderr


def test_a_folder_with_nothing_to_look_at_but_faulty_files_is_not_complete(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "foto.html").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    code, out, _ = asked(capsys, str(tmp_path))
    assert code == 3
    assert "1 pagina is niet bekeken." in out
    assert "/foto.html: Dit is geen HTML" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nergens",), "nergens is geen map en geen HTML-bestand. Bedoelt u een website?"),
        (("README.md",), "README.md is geen map en geen HTML-bestand."),
        (("ftp://voorbeeld.nl/",), "Een adres begint met https:// of http://"),
        (("https://",), "https:// is geen adres van een website."),
        (("https://voorbeeld.nl:99999/",), "is geen adres van een website."),
        (("https://voor beeld.nl/",), "is geen adres van een website."),
        (("https://jan:geheim@voorbeeld.nl/",), "Zet geen naam of wachtwoord in het adres"),
        (("plugins",), "Er zijn geen HTML-pagina’s om te bekijken in plugins."),
        (("plugins", "--only"), "Met --only bekijkt u één pagina."),
        (("plugins", "--max-pages", "0"), "kies een getal vanaf 1"),
        (("plugins", "--max-pages", "veel"), "kies een getal vanaf 1"),
        ((), "MAP|ADRES"),
    ],
)
def test_wrong_use(words: tuple[str, ...], said: str) -> None:
    with pytest.raises(UsageError, match=re.escape(said)) as refused:
        audit.main(list(words))
    assert "geheim" not in str(refused.value)


def test_a_barrier_that_two_layers_see_is_told_once_by_the_surest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def seen(site: Site, _context: Context, _jobs: int | None, progress: Progress) -> None:
        progress.checked = len(site.documents)
        for document in site.documents:
            for rule in ("axe.image-alt", "axe.button-name"):
                place = Place(document.path)
                progress.findings.append(
                    Finding(rule, Severity.ERROR, place, "x", url=document.url, selector="main img")
                )

    monkeypatch.setattr(audit, "_in_browser", seen)
    (tmp_path / "index.html").write_text(whole("Een", SPEECHLESS), "utf-8")
    code, said, _ = report(capsys, str(tmp_path))
    assert (code, sorted(f["rule"] for f in said["findings"])) == (
        1,
        ["accessibility.image-alt-missing", "axe.button-name"],
    )


# -- a website ---------------------------------------------------------------------------------------------------------


@pytest.mark.browser
def test_a_website_through_the_public_command_goes_to_the_browser(site: Website) -> None:
    script = "<script>document.querySelector('main').append(document.createElement('button'))</script>"
    site.replies |= {"/": page(SPEECHLESS + script), "/sitemap.xml": sitemap(f"{site.base}/weg/")}
    done = run("audit", f"{site.base}/", "--format", "json", "--date", DATE)
    assert done.returncode == 3
    said = json.loads(done.stdout)
    assert [each["url"] for each in said["pages"]] == [f"{site.base}/"]
    assert f"{site.base}/weg/: Deze pagina is er niet (antwoord 404)" in done.stderr
    assert said["gates"][0]["checked"] == 1
    assert {"accessibility.image-alt-missing", "axe.button-name"} <= {each["rule"] for each in said["findings"]}
    assert "\r" not in done.stderr


def test_a_website_is_told_by_address(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    site.replies |= {"/": links("/a/"), "/a/": page(SPEECHLESS, "A")}
    code, said, talk = report(capsys, f"{site.base}/")
    assert (code, said["verdict"]) == (1, "blocked")
    [image] = [each for each in said["findings"] if each["rule"] == "accessibility.image-alt-missing"]
    assert image["path"] == image["url"] == f"{site.base}/a/"
    assert "Ik controleer 2 pagina’s …" in talk


def test_the_text_tells_how_many_each_page_has(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    site.replies |= {"/": links("/a/", "/b/"), "/a/": page(SPEECHLESS * 3, "A"), "/b/": page("<p>Goed.</p>", "B")}
    code, out, _ = asked(capsys, f"{site.base}/")
    assert code == 1
    assert f"  {site.base}/a/: 3 fouten" in out
    assert "zonder fouten en waarschuwingen." in out
    assert f"Op de pagina {site.base}/a/" not in out
    assert out.splitlines()[-1] == "3 fouten op 1 pagina."


def test_what_is_the_same_on_every_page_is_told_once(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    for path, title in (("/", "Een"), ("/twee/", "Twee"), ("/drie/", "Drie")):
        body = whole(title, '<p><a href="/twee/">Naar twee</a> <a href="/drie/">Naar drie</a></p>', HEADER)
        site.replies[path] = (200, HTML, body.encode())
    _, said, _ = report(capsys, f"{site.base}/")
    logos = [each for each in said["findings"] if each["quote"] == "logo.png"]
    assert len(logos) == 1
    assert logos[0]["url"] == f"{site.base}/"
    assert "Dit staat op 3 pagina’s." in logos[0]["message"]


def test_findings_of_other_pages_are_told_beside_what_was_missed(
    site: Website, capsys: pytest.CaptureFixture[str]
) -> None:
    site.replies |= {"/": links("/a/", "/rond/"), "/a/": page(SPEECHLESS), "/rond/": moved("/rond/")}
    code, out, _ = asked(capsys, f"{site.base}/")
    assert code == 3
    assert "a.png" in out
    assert "1 pagina is niet bekeken." in out
    assert f"{site.base}/rond/: Deze pagina blijft doorsturen" in " ".join(out.split())


def test_a_website_that_is_not_there_is_not_complete(capsys: pytest.CaptureFixture[str]) -> None:
    code, said, talk = report(capsys, "http://bestaat-niet.invalid/")
    assert (code, said["verdict"], said["pages"]) == (3, "incomplete", [])
    assert "bestaat-niet.invalid is niet te vinden" in talk


def test_fewer_pages_on_request_is_complete_and_said(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    site.replies |= {"/": links("/a/", "/b/", "/c/"), "/a/": page(title="A")}
    code, said, talk = report(capsys, f"{site.base}/", "--max-pages", "2", "--exclude", "/b*")
    assert [each["url"].removeprefix(site.base) for each in said["pages"]] == ["/", "/a/"]
    assert said["verdict"] != "incomplete"
    assert code in (0, 1)
    assert "meer dan 2 pagina’s: nog minstens 1" in talk


def test_only_one_page(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    site.replies |= {"/": page(), "/a/": links("/")}
    _, said, _ = report(capsys, f"{site.base}/a/", "--only")
    assert [each["url"].removeprefix(site.base) for each in said["pages"]] == ["/a/"]


def test_a_rule_that_stumbles_over_one_page_leaves_the_others(
    site: Website, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site.replies |= {"/": links("/a/"), "/a/": page(SPEECHLESS, "A")}
    judge = cache.judge

    def stumbles(document: Any, *rest: Any) -> Any:
        if document.url == f"{site.base}/":
            raise RecursionError
        return judge(document, *rest)

    monkeypatch.setattr(cache, "judge", stumbles)
    code, said, talk = report(capsys, f"{site.base}/")
    assert code == 3
    assert [each["url"] for each in said["pages"]] == [f"{site.base}/a/"]
    assert said["findings"]
    assert "De controle liep zelf vast op deze pagina." in talk


def test_files_that_pages_link_to_are_judged_too_and_one_that_is_not_there_is_said(
    site: Website, capsys: pytest.CaptureFixture[str]
) -> None:
    site.replies |= {"/": links("/plan.pdf"), "/plan.pdf": (200, {"Content-Type": "application/pdf"}, pdf(tags=None))}
    code, said, talk = report(capsys, f"{site.base}/")
    assert code == 1
    assert "Ik controleer 1 pagina en 1 bestand …" in talk
    [untagged] = [each for each in said["findings"] if each["rule"] == "accessibility.file-untagged"]
    assert untagged["path"] == untagged["url"] == f"{site.base}/plan.pdf"
    assert f"Een link ernaar staat op: {site.base}/." in untagged["message"]
    site.replies["/"] = links("/plan.pdf", "/weg.pdf")
    code, said, talk = report(capsys, f"{site.base}/")
    assert (code, said["verdict"]) == (3, "incomplete")
    assert f"1 bestand is niet bekeken.\n{site.base}/weg.pdf: Dit bestand is er niet (antwoord 404)." in talk
    assert "pagina is niet bekeken" not in talk
    code, said, _ = report(capsys, f"{site.base}/", "--exclude", "*.pdf")
    assert {each["path"] for each in said["findings"]} == {f"{site.base}/"}
    assert code == 0


def test_every_format_takes_addresses(site: Website, capsys: pytest.CaptureFixture[str]) -> None:
    site.replies["/"] = page(SPEECHLESS)
    for form in ("github", "gitlab", "sarif", "junit", "html"):
        code, out, _ = asked(capsys, f"{site.base}/", "--format", form)
        assert code == 1
        assert f"{site.base}/" in unquote(out)
    _, out, _ = asked(capsys, f"{site.base}/", "--format", "sarif")
    result = json.loads(out)["runs"][0]["results"][0]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == f"{site.base}/"


def test_no_parsed_page_is_held_when_all_are_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.html").write_text(whole("Pagina", "<ul><li>Eén</ul>"), "utf-8")
    held: dict[str, bool] = {}

    def look(site: Site, _context: Context, _how: object, progress: Progress) -> None:
        held.update({document.url: "tree" in vars(document) for document in site.documents})
        progress.checked = len(site.documents)

    monkeypatch.setattr(audit, "_in_browser", look)
    audit.main([str(tmp_path), "--fresh", "--date", DATE])
    assert held == {"/a.html": False, "/b.html": False}


# -- words -------------------------------------------------------------------------------------------------------------


def test_a_long_list_of_pages_is_cut_off() -> None:
    rows = [PageRow(f"/{number}/", f"{number}.html", "pagina", 0) for number in range(30)]
    findings = tuple(Finding("a.b", Severity.ERROR, Place(row.path), "Fout.") for row in rows[:25])
    composed = compose(dt.date(2026, 11, 23), [GateResult("accessibility", True, 30, findings)], {}, rows)
    told = counts_per_page(composed)
    assert told.count(": 1 fout\n") == 20
    assert "En nog 5 pagina’s met fouten of waarschuwingen." in told
    assert "5 pagina’s zonder fouten en waarschuwingen." in told


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_one_line_that_renews_itself_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(terminal.sys, "stderr", screen)
    with terminal.Meter("Opgehaald") as meter:
        meter(1, 2)
        meter(2, 2)
    assert "\n" not in screen.getvalue()
    assert screen.getvalue().endswith("Opgehaald: 2 van 2\r\x1b[K")


def test_progress_is_silent_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    with terminal.Meter("Opgehaald") as meter:
        meter(1, 2)
    assert capsys.readouterr().err == ""
