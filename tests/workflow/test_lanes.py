"""The emergency lane, and holding back one bad page: what goes online, what does not, and what is still owed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plugins.workflow.setup.commands import command, needs_of
from tests.helpers import copy_site, replace, write
from tests.workflow.commands import DATE, ROOT, build, errors, tree

pytestmark = pytest.mark.browser
ALERT = "content/meldingen/hoog-water.yaml"
GOOD = """titel: Hoog water
tekst: Het water in de rivier staat hoog. Blijf er uit de buurt.
van: 2026-11-23
tot: 2026-11-25
soort: waarschuwing
eigenaar: burgerzaken
"""
HARD = GOOD.replace(
    "Het water in de rivier staat hoog. Blijf er uit de buurt.",
    "In verband met de aanhoudende hoogwaterproblematiek dient ten aanzien van de evacuatie van bewoners, die "
    "woonachtig zijn in de nabijheid van de rivier, rekening te worden gehouden met substantiële vertragingen.",
)
PAGE = "content/informatie/paspoort.md"
UNKNOWN = "Hier komt nog iets over [[onbekend:iets]]."
Site = tuple[Path, Path]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("good")
    content = copy_site(folder)
    code, _, said = build(content, folder / "output")
    assert code == 0, said
    return content, folder / "output"


@pytest.fixture
def site(built: Site, tmp_path: Path) -> Site:
    """A content folder and a live site of one's own."""
    shutil.copytree(built[1].parent, tmp_path / "town", symlinks=True)
    return tmp_path / "town" / built[0].relative_to(built[1].parent), tmp_path / "town" / "output"


def add(content: Path, path: str, text: str) -> None:
    file = content.parent / path
    file.write_text(file.read_text("utf-8").rstrip("\n") + f"\n\n{text}\n", "utf-8")


def manifest(output: Path) -> dict[str, Any]:
    release = output.resolve()
    return dict(json.loads(release.with_name(f"{release.name}.json").read_text("ascii")))


def texts(output: Path) -> str:
    return "".join(path.read_text("utf-8") for path in sorted(output.rglob("*.html")))


# -- in a hurry --------------------------------------------------------------------------------------------------------


def test_an_alert_goes_online_and_what_is_half_finished_does_not(site: Site) -> None:
    content, output = site
    write(content, ALERT, GOOD)
    add(content, PAGE, UNKNOWN)
    code, report, said = build(content, output, "--spoed", env={"PATH": "/nergens"})
    assert code == 0, said
    assert report["verdict"] == "ok"
    assert "Hoog water" in (output / "index.html").read_text("utf-8")
    assert "Hier komt nog iets" not in texts(output)
    assert ALERT in said


def test_set_up_brings_no_browser_for_it() -> None:
    known = command("build")
    assert known is not None
    assert known.browser
    assert not needs_of(known, ["build", "--spoed"]).browser


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("soort: waarschuwing", "soort: watersnood"),
        GOOD.replace("tekst:", "teskt:"),
        GOOD + "<<<<<<< HEAD\n",
        GOOD + "zie: informatie/bestaat-niet\n",
    ],
    ids=["choice", "field", "merge", "link"],
)
def test_reading_stays_strict(site: Site, text: str) -> None:
    content, output = site
    before = tree(output)
    write(content, ALERT, text)
    code, report, said = build(content, output, "--spoed")
    assert code == 1, said
    assert {path for _, path, _ in errors(report)} == {ALERT}
    assert tree(output) == before


def test_what_other_gates_say_is_a_debt_that_the_next_build_must_settle(site: Site) -> None:
    content, output = site
    write(content, ALERT, HARD)
    code, report, said = build(content, output, "--spoed")
    assert code == 0, said
    assert errors(report) == []
    assert "De volgende gewone build" in said
    debt = manifest(output)["extra"]["debt"]
    assert debt["since"] == DATE
    assert debt["files"] == [ALERT]
    assert ALERT in {finding["path"] for finding in debt["findings"]}
    assert {"separation", "readability", "accessibility", "top_tasks"} == set(debt["unseen"])

    before = tree(output)
    code, report, said = build(content, output)
    assert code == 1, said
    assert ALERT in {path for _, path, _ in errors(report)}
    assert "met spoed is gemaakt (sinds 23 november 2026, vandaag)" in said
    assert "nog niet alles gecontroleerd" in said
    assert tree(output) == before
    assert manifest(output)["extra"]["debt"] == debt

    write(content, ALERT, GOOD)
    code, _, said = build(content, output)
    assert code == 0, said
    assert "helemaal gecontroleerd" in said
    assert not {"debt", "held"} & set(manifest(output)["extra"])


def test_a_debt_is_settled_also_when_nothing_on_the_site_changes(site: Site) -> None:
    content, output = site
    write(content, ALERT, GOOD)
    assert build(content, output, "--spoed")[0] == 0
    before = tree(output)
    assert build(content, output)[0] == 0
    assert tree(output) == before
    assert not {"debt", "held"} & set(manifest(output)["extra"])


def test_the_alert_goes_with_the_next_hurry_when_its_file_is_gone(site: Site) -> None:
    content, output = site
    before = tree(output)
    write(content, ALERT, GOOD)
    assert build(content, output, "--spoed")[0] == 0
    (content.parent / ALERT).unlink()
    assert build(content, output, "--spoed")[0] == 0
    assert {name: data for name, data in tree(output).items() if name in before} == before


def test_without_an_earlier_site_there_is_nothing_to_hurry_on(tmp_path: Path) -> None:
    code, _, said = build(copy_site(tmp_path), tmp_path / "output", "--spoed")
    assert code == 3
    assert "Maak eerst de hele site: python3 tasks.py build\n" in said
    assert not (tmp_path / "output").exists()


def test_both_ways_at_once_is_wrong_use(site: Site) -> None:
    assert build(*site, "--spoed", "--houd-laatste-goede")[0] == 2


# -- holding back ------------------------------------------------------------------------------------------------------


def held(site: Site) -> tuple[int, dict[str, Any], str]:
    return build(*site, "--houd-laatste-goede")


def test_a_bad_page_stays_what_it_was_and_the_rest_goes_online(site: Site) -> None:
    content, output = site
    add(content, PAGE, UNKNOWN)
    write(content, ALERT, GOOD)
    code, report, said = held(site)
    assert code == 0, said
    assert report["verdict"] == "ok"
    assert errors(report) == []
    (told,) = [each for each in report["findings"] if (each["path"], each["severity"]) == (PAGE, "warning")]
    assert told["message"].endswith("Online staat de vorige versie van dit bestand.")
    assert f"Niet bijgewerkt: {PAGE} (1 fout)" in said
    page = (output / "informatie/paspoort/index.html").read_text("utf-8")
    assert "Hier komt nog iets" not in page
    assert "Hoog water" in page
    assert manifest(output)["extra"]["held"] == [PAGE]


def test_a_page_that_is_mended_goes_online_again(site: Site) -> None:
    content, output = site
    add(content, PAGE, UNKNOWN)
    assert held(site)[0] == 0
    replace(content, PAGE, "[[onbekend:iets]]", "uw paspoort")
    code, _, said = held(site)
    assert (code, "Niet bijgewerkt" in said) == (0, False)
    assert "Hier komt nog iets over uw paspoort" in texts(output)
    assert not {"debt", "held"} & set(manifest(output)["extra"])


def test_a_new_page_that_is_bad_waits(site: Site) -> None:
    content, output = site
    before = tree(output)
    write(content, "content/nieuws/nieuw.md", "---\ntitel: Nieuw\n---\n")
    code, _, said = held(site)
    assert code == 0, said
    assert "Dit bestand is nieuw" in said
    assert tree(output) == before


def test_what_links_to_a_page_that_waits_waits_too(site: Site) -> None:
    content, output = site
    before = tree(output)
    write(content, "content/paginas/nieuw.md", "---\ntitel: Nieuw\n---\n")
    add(content, PAGE, "Lees ook [wat er nieuw is](/nieuw/).")
    code, _, said = held(site)
    assert code == 0, said
    assert tree(output) == before
    assert f"Niet bijgewerkt: {PAGE}" in said


def test_what_cannot_be_held_blocks_and_the_report_is_on_what_was_written(site: Site) -> None:
    """Nothing is wrong with the file that lacks what went: its last version lacks it as much."""
    content, output = site
    before = tree(output)
    (content / "gegevens" / "diensten" / "paspoort.yaml").unlink()
    code, report, said = held(site)
    assert code == 1, said
    assert errors(report)
    assert "Niet bijgewerkt" not in said
    assert tree(output) == before


def test_on_a_host_without_earlier_releases_an_alert_is_not_put_back_for_it_may_be_online(
    site: Site, tmp_path: Path
) -> None:
    """A runner in CI only knows the last content that passed every gate, not what went online in a hurry since."""
    content, _ = site
    shutil.copytree(content, tmp_path / "basis")
    write(content, ALERT, HARD)
    code, _, said = build(content, tmp_path / "output", "--houd-laatste-goede", "--basis", str(tmp_path / "basis"))
    assert code == 1, said
    assert f"Dit kan al met spoed online staan: {ALERT}." in said

    (content.parent / ALERT).unlink()
    add(content, PAGE, UNKNOWN)
    code, _, said = build(content, tmp_path / "output", "--houd-laatste-goede", "--basis", str(tmp_path / "basis"))
    assert code == 0, said
    assert f"Niet bijgewerkt: {PAGE}" in said


def test_without_the_wish_one_bad_page_still_blocks(site: Site) -> None:
    content, output = site
    before = tree(output)
    add(content, PAGE, UNKNOWN)
    assert build(content, output)[0] == 1
    assert tree(output) == before


def test_a_build_is_not_disturbed_by_what_changes_meanwhile(site: Site) -> None:
    """The content is copied at the start: what goes a moment later is still whole in the site."""
    content, output = site
    words = ["build", "--content", str(content), "--output", str(output), "--date", "2026-11-24", "--no-publish"]
    program = [sys.executable, "-P", "-m", "plugins.workflow", *words]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(program, env=env, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if line.startswith("Ik maak de pagina"):
            break
    shutil.rmtree(content)
    said = process.communicate()[0]
    assert process.returncode == 0, said
