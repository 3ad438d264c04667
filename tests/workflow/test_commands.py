"""The commands without a browser: check, score, new, preview, report."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from pathlib import Path

import pytest

from plugins.workflow.check import checked
from plugins.workflow.preview import PreviewSite, beside
from plugins.workflow.session import Session
from tests.helpers import SITE, TODAY, copy_site, replace, write
from tests.workflow.commands import DATE, ROOT, errors, run

INFORMATION = "content/informatie/paspoort.md"
DEMO = ROOT / "content"


def check(content: Path, *words: str) -> tuple[int, dict]:
    done = run("check", "--content", str(content), "--date", DATE, "--format", "json", *words)
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(done.stdout)


def test_the_small_site_has_no_errors() -> None:
    code, report = check(SITE)
    assert (code, report["verdict"], errors(report)) == (0, "ok", [])


def test_check_of_one_file_tells_only_of_that_file(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    for path in (INFORMATION, "content/informatie/verhuizen.md"):
        write(content, path, (content.parent / path).read_text("utf-8") + "\n[Klik hier](informatie/verhuizen.md).\n")
    code, report = check(content, str(content / "informatie" / "paspoort.md"))
    assert code == 1
    assert {path for _, path, _ in errors(report)} == {INFORMATION}


def test_check_of_a_data_file_judges_the_pages_that_show_it(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    path = "content/gegevens/diensten/verhuizing-doorgeven.yaml"
    long = "Wie " + "en wie ".join(["hier of daar woont "] * 7) + "geeft zijn nieuwe adres aan ons door."
    replace(content, path, "  - Uw nieuwe adres", f"  - {long}")
    code, report = check(content, str(content.parent / path))
    assert code == 1
    assert errors(report) == [("readability.very-long-sentence", path, 10)]


def test_a_file_is_never_fine_while_another_keeps_the_gates_from_looking_at_it(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    write(content, INFORMATION, (content.parent / INFORMATION).read_text("utf-8") + "\nLorem ipsum dolor sit amet.\n")
    write(content, "content/paginas/privacy.md", "geen front matter\n")
    code, report = check(content, str(content.parent / INFORMATION))
    assert code == 1
    assert "content/paginas/privacy.md" in {path for _, path, _ in errors(report)}


def test_a_text_that_shows_later_is_judged_now(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    long = "Wij laten u weten " + "en wij laten u weten " * 6 + "dat wij dicht zijn."
    write(
        content,
        "content/meldingen/later.yaml",
        f"titel: Dicht\ntekst: {long}\nvan: 2027-01-01\ntot: 2027-01-03\neigenaar: burgerzaken\n",
    )
    code, report = check(content)
    assert code == 1
    assert errors(report) == [("readability.very-long-sentence", "content/meldingen/later.yaml", 2)]


def test_a_page_at_an_address_of_the_site_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    privacy = (content / "paginas" / "privacy.md").read_text("utf-8")
    write(content, "content/paginas/a-z.md", privacy)
    done = run("build", "--content", str(content), "--output", str(tmp_path / "uit"), "--date", DATE)
    assert done.returncode == 1
    assert "content/paginas/a-z.md:1" in done.stdout
    assert "Traceback" not in done.stderr


def test_the_site_is_never_written_into_its_own_source(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    before = sorted(content.rglob("*"))
    for output in (content / "uit", content, tmp_path):
        assert run("build", "--content", str(content), "--output", str(output)).returncode == 2
    assert sorted(content.rglob("*")) == before


def test_a_date_that_no_site_is_made_for_is_wrong_use() -> None:
    for date in ("9999-12-31", "0001-01-01", "20261123"):
        assert run("check", "--date", date).returncode == 2


def test_a_deleted_file_makes_a_check_of_the_change_look_at_everything(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    identity = ["-c", "user.name=t", "-c", "user.email=t@voorbeeld.example"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "begin"]):
        subprocess.run(["git", *identity, *words], cwd=tmp_path, check=True, capture_output=True)
    (content / "regelen" / "verhuizing-doorgeven.md").unlink()
    code, report = check(content, "--changed")
    assert code == 1
    assert "catalogue.no-transaction" in {rule for rule, _, _ in errors(report)}


def test_preview_gives_no_file_but_those_of_the_site_and_no_script_of_a_visitor(tmp_path: Path) -> None:
    site = PreviewSite(copy_site(tmp_path), TODAY)
    assert site.file("/afbeeldingen/gemeentehuis.png") is not None
    for url in ("/afbeeldingen/../gegevens/gemeente.yaml", "/gegevens/gemeente.yaml", "/afbeeldingen/\0", "/../../x"):
        assert site.file(url) is None
    assert "<script>alert" not in beside(site, "/</script><script>alert(1)</script>")


def test_check_of_changed_files_asks_git(tmp_path: Path) -> None:
    content = copy_site(tmp_path)

    def git(*words: str) -> None:
        identity = ["-c", "user.name=t", "-c", "user.email=t@voorbeeld.example"]
        subprocess.run(["git", *identity, *words], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "begin")
    assert check(content, "--changed")[0] == 0
    write(content, "content/informatie/nieuw.md", "geen front matter\n")
    code, report = check(content, "--changed")
    assert code == 1
    assert {path for _, path, _ in errors(report)} == {"content/informatie/nieuw.md"}


def test_time_alone_blocks_only_a_file_that_is_touched(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    replace(content, INFORMATION, "gecontroleerd: 2026-09-14", "gecontroleerd: 2020-01-01")
    everything, _ = checked(content, None, day=TODAY, cache=None)
    assert everything.verdict == "ok"
    assert "catalogue.review-passed" in [finding.rule for finding in everything.findings]
    touched, _ = checked(content, [INFORMATION], day=TODAY, cache=None)
    assert touched.verdict == "blocked"


def test_a_telephone_that_is_off_for_a_while_does_not_block_the_site(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    path = "content/gegevens/kanalen.yaml"
    outage = "  uit: {van: 2026-11-20, tot: 2026-11-30, reden: Er is iets stuk., alternatief: balie}"
    channels = (content.parent / path).read_text("utf-8").splitlines()
    at = next(n for n, line in enumerate(channels) if line.startswith("  telefoon:"))
    write(content, path, "\n".join([*channels[: at + 1], outage, *channels[at + 1 :]]) + "\n")
    report, _ = checked(content, None, day=TODAY, cache=None)
    assert report.verdict == "ok", [str(f) for f in report.findings if f.severity.word == "error"]
    page = PreviewSite(content, TODAY).document("/afspraak/paspoort/")
    assert page is not None
    assert "Bellen kan nu even niet. Na 30 november 2026" in page.main.get_text(" ", strip=True)


@pytest.mark.parametrize("days", [30, 300])
def test_the_demo_still_publishes_later(days: int) -> None:
    report, _ = checked(DEMO, None, day=TODAY + dt.timedelta(days), cache=None)
    assert report.verdict == "ok", [str(f) for f in report.findings if f.severity.word == "error"]


def test_the_demo_has_no_errors_and_no_warnings_today() -> None:
    report, _ = checked(DEMO, None, day=TODAY, cache=None)
    assert [f"{f.place} {f.rule}" for f in report.findings if f.severity.word != "notice"] == []


def test_check_and_preview_and_build_judge_alike(tmp_path: Path) -> None:
    """One judge: for every page of the demo, the command check and the preview find the same."""
    report, _ = checked(DEMO, None, day=TODAY, cache=None)
    session = Session(DEMO, ROOT / "theme", TODAY, managed=True)
    session.open()
    site = PreviewSite(DEMO, TODAY)
    by_url: dict[str | None, set[str]] = {}
    for finding in report.findings:
        by_url.setdefault(finding.url, set()).add(finding.rule)
    for view in session.views():
        document = session.renderer.render(session.finished(view))
        shown = site.document(view.url)
        assert shown is not None
        in_preview = {f.rule for f in site.findings(shown) if f.url == view.url}
        assert by_url.get(view.url, set()) <= in_preview
        assert document.record == shown.record


def test_preview_shows_what_is_wrong_beside_the_page(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    write(
        content,
        INFORMATION,
        (content.parent / INFORMATION).read_text("utf-8") + "\n[Klik hier](informatie/verhuizen.md).\n",
    )
    site = PreviewSite(content, TODAY)
    shown = beside(site, "/informatie/paspoort/")
    assert "Klik hier" in shown
    assert "1 fouten" in shown
    replace(content, INFORMATION, "titel:", "titlel:")
    assert "kunnen de site nu niet tonen" in beside(site, "/informatie/paspoort/")


def test_preview_shows_concepts_that_a_build_leaves_out(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    replace(content, "content/nieuws/avond-open.md", "titel:", "status: concept\ntitel:")
    assert PreviewSite(content, TODAY).document("/nieuws/avond-open/") is not None
    session = Session(content, ROOT / "theme", TODAY, managed=True)
    session.open()
    assert "/nieuws/avond-open/" not in [view.url for view in session.views()]


@pytest.mark.parametrize("kind", ["informatie", "stappenplan", "nieuws", "pagina", "dienst", "afspraak", "melding"])
def test_a_new_file_of_any_kind_is_valid(kind: str, tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    service = ["--dienst", "paspoort"] if kind in ("informatie", "afspraak") else []
    done = run("new", kind, "Iets nieuws regelen", "--content", str(content), "--date", DATE, *service)
    assert done.returncode == 0, done.stderr
    path = Path(done.stdout.strip())
    assert path.is_file()
    for words in ([], [str(path)]):  # the whole folder, and the file itself as if it were no concept
        code, report = check(content, *words)
        assert (code, errors(report)) == (0, [])


def test_a_new_transaction_is_valid_and_belongs_to_a_service_that_lacks_one(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    words = ["new", "regelen", "Verhuizing doorgeven", "--content", str(content), "--dienst", "verhuizing-doorgeven"]
    refused = run(*words, "--naam", "nog-een")
    assert (refused.returncode, "al een pagina" in refused.stderr) == (2, True)
    (content / "regelen" / "verhuizing-doorgeven.md").unlink()
    done = run(*words, "--date", DATE)
    assert done.returncode == 0, done.stderr
    code, report = check(content, done.stdout.strip())
    assert (code, errors(report)) == (0, [])


def test_new_never_touches_a_file_that_is_there(tmp_path: Path) -> None:
    content = copy_site(tmp_path)
    before = (content / "informatie" / "paspoort.md").read_text("utf-8")
    done = run("new", "informatie", "Paspoort", "--content", str(content))
    assert done.returncode == 2
    assert (content / "informatie" / "paspoort.md").read_text("utf-8") == before


def test_an_unknown_command_option_is_wrong_use() -> None:
    for words in (["check", "--raar"], ["score", "--raar"], ["new", "boek", "x"], ["check", "bestaat-niet.md"]):
        done = run(*words)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
