"""Building as people do: publish what is right, refuse what is wrong, and leave the live site alone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from plugins.workflow.arguments import STATE
from plugins.workflow.preview import PreviewSite
from tests.helpers import TODAY, copy_site, replace, write
from tests.workflow.commands import DATE, ROOT, build, errors, run, tree

pytestmark = pytest.mark.browser
INFORMATION = "content/informatie/paspoort.md"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The small site, built and published once."""
    folder = tmp_path_factory.mktemp("site")
    content = copy_site(folder)
    code, report, said = build(content, folder / "output")
    assert code == 0, said
    assert report["verdict"] == "ok"
    (folder / "eerst.json").write_text(json.dumps(report), "utf-8")
    return content, folder / "output"


@pytest.fixture
def live(published: tuple[Path, Path], tmp_path: Path) -> tuple[Path, Path, dict[str, bytes]]:
    """A content folder of one's own, and the published site, which must stay as it is."""
    _, output = published
    return copy_site(tmp_path), output, tree(output)


def last_line_of(content: Path, path: str) -> int:
    return len((content.parent / path).read_text("utf-8").splitlines())


def append(content: Path, path: str, text: str) -> int:
    """Add a paragraph to a page; returns its line."""
    file = content.parent / path
    file.write_text(file.read_text("utf-8").rstrip("\n") + f"\n\n{text}\n", "utf-8")
    return last_line_of(content, path)


def test_a_good_site_is_published_by_a_link_to_a_release(published: tuple[Path, Path]) -> None:
    _, output = published
    assert output.is_symlink()
    home = (output / "index.html").read_text("utf-8")
    assert '<html lang="nl"' in home
    for page in (
        "regelen/verhuizing-doorgeven",
        "informatie/paspoort",
        "afspraak/paspoort",
        "contact",
        "a-z",
        "klacht-of-melding",
    ):
        assert (output / page / "index.html").is_file()
    assert (output / "404.html").is_file()


def test_every_gate_says_that_it_looked_at_every_page(published: tuple[Path, Path], tmp_path: Path) -> None:
    content, output = published
    _, report, _ = build(content, output)
    gates = {gate["name"]: gate for gate in report["gates"]}
    named = {"catalogue", "tokens", "separation", "readability", "accessibility", "integrity", "top_tasks"}
    assert set(gates) == named
    pages = len(report["pages"])
    assert all(gate["ran"] for gate in gates.values())
    assert all(gates[name]["checked"] == pages for name in ("separation", "readability", "accessibility", "integrity"))
    assert pages == len([name for name in tree(output) if name.endswith(".html")])


LONG = (
    "Wie een nieuw paspoort wil en daarvoor naar ons toe komt, neemt altijd een foto mee die niet ouder is dan zes "
    "maanden en die voldoet aan alle eisen die daarvoor gelden."
)
BROKEN = {
    "catalogue": ("Bel [[telefoon:bestaat-niet]].", "catalogue.unknown-short-code"),
    "separation": (
        "[Ga naar het formulier](https://formulieren.lommerdal.example/verhuizen).",
        "separation.start-link-on-information",
    ),
    "readability": (LONG, "readability.very-long-sentence"),
    "accessibility": ("[Klik hier](informatie/verhuizen.md).", "accessibility.link-text-generic"),
    "integrity": ("Kijk op [de site van de buren](https://onbekend.example/).", "integrity.unknown-host"),
}


@pytest.mark.parametrize("gate", BROKEN)
def test_one_thing_wrong_in_a_gate_blocks_with_rule_and_line(
    gate: str, live: tuple[Path, Path, dict[str, bytes]]
) -> None:
    content, output, before = live
    text, rule = BROKEN[gate]
    line = append(content, INFORMATION, text)
    code, report, said = build(content, output)
    assert code == 1, said
    assert report["verdict"] == "blocked"
    assert (rule, INFORMATION, line) in errors(report)
    assert f"{INFORMATION}:{line}" in said
    assert tree(output) == before


def test_build_check_and_preview_find_the_same_on_a_bad_page(live: tuple[Path, Path, dict[str, bytes]]) -> None:
    content, output, _ = live
    for text in (LONG, "[Klik hier](informatie/verhuizen.md).", "[Log in](https://formulieren.lommerdal.example/)."):
        append(content, INFORMATION, text)
    _, built, _ = build(content, output)
    checked = json.loads(run("check", "--content", str(content), "--date", DATE, "--format", "json").stdout)
    site = PreviewSite(content, TODAY)
    shown = site.findings(site.document("/informatie/paspoort/"))

    def marks(findings: list[dict[str, Any]]) -> set[tuple[str, int | None, int | None]]:
        return {(f["rule"], f["line"], f["column"]) for f in findings if f["path"] == INFORMATION}

    assert len(marks(checked["findings"])) >= 3
    assert marks(built["findings"]) == marks(checked["findings"]) == marks([f.as_dict() for f in shown])


def test_a_fault_that_only_a_browser_sees_blocks(live: tuple[Path, Path, dict[str, bytes]]) -> None:
    content, output, before = live
    write(content, "content/huisstijl/groot.css", ":root { --basis-text-font-size-md: 2.2rem; }\n")
    replace(content, "content/gegevens/gemeente.yaml", "naam:", "huisstijl: huisstijl/groot.css\nnaam:")
    code, report, said = build(content, output)
    assert code == 1, said
    assert "accessibility.reflow-cut-off" in {rule for rule, _, _ in errors(report)}
    assert tree(output) == before


def test_a_task_that_cannot_be_done_blocks_until_it_can(
    live: tuple[Path, Path, dict[str, bytes]], tmp_path: Path
) -> None:
    content, _, _ = live
    output = tmp_path / "elsewhere"
    task = "- taak: Wij gaan verhuizen\n  klaar: regelen/verhuizing-doorgeven\n  hooguit:\n    klikken: "
    write(content, "content/taken.yaml", f"{task}1\n")
    code, report, said = build(content, output)
    assert code == 1, said
    assert errors(report) == [("top_tasks.too-long", "content/taken.yaml", 1)]
    assert not output.exists()
    write(content, "content/taken.yaml", f"{task}3\n")
    code, report, said = build(content, output)
    assert code == 0, said
    assert {gate["name"]: gate["checked"] for gate in report["gates"]}["top_tasks"] == 1
    assert "Wij gaan verhuizen" in (STATE / "loketproef.html").read_text("utf-8")
    assert "loketproef.html" in (STATE / "rapport.html").read_text("utf-8")
    assert "Wij gaan verhuizen" not in "".join(path.read_text("utf-8", "replace") for path in output.rglob("*.html"))


def test_mending_what_was_refused_publishes_it(live: tuple[Path, Path, dict[str, bytes]], tmp_path: Path) -> None:
    content, _, _ = live
    output = tmp_path / "elsewhere"
    output.mkdir()
    text = "Neem ook uw oude paspoort mee."
    append(content, INFORMATION, f"{text}\n\n[Klik hier](informatie/verhuizen.md)")
    assert build(content, output)[0] == 1
    assert not any(output.iterdir())
    replace(content, INFORMATION, "[Klik hier]", "[Lees hoe u verhuist]")
    code, _, said = build(content, output)
    assert code == 0, said
    assert text in (output / "informatie" / "paspoort" / "index.html").read_text("utf-8")


def test_a_reading_error_stops_the_page_gates_and_tells_all_faults(live: tuple[Path, Path, dict[str, bytes]]) -> None:
    content, output, before = live
    replace(content, INFORMATION, "titel:", "titlel:")
    replace(content, "content/gegevens/locaties.yaml", "postcode:", "postkode:")
    code, report, _ = build(content, output)
    assert code == 1
    assert {path for _, path, _ in errors(report)} == {INFORMATION, "content/gegevens/locaties.yaml"}
    ran = {gate["name"]: gate["ran"] for gate in report["gates"]}
    assert ran == {
        "catalogue": True,
        "tokens": False,
        "separation": False,
        "readability": False,
        "accessibility": False,
        "integrity": False,
        "top_tasks": False,
    }
    assert tree(output) == before


def test_without_chromium_the_build_is_incomplete(live: tuple[Path, Path, dict[str, bytes]]) -> None:
    content, output, before = live
    append(content, INFORMATION, "Dit is nieuw.")  # a page that no cache has seen
    code, report, said = build(content, output, env={"HELDER_CHROMIUM": "/bestaat/niet"})
    assert code == 3
    assert report["verdict"] == "incomplete"
    assert "Toegankelijkheid" in said
    assert "Traceback" not in said
    assert tree(output) == before


def test_killing_chromium_in_the_audit_gives_exit_3(live: tuple[Path, Path, dict[str, bytes]], tmp_path: Path) -> None:
    content, output, before = live
    append(content, INFORMATION, "Deze tekst is nog nooit bekeken.")
    pids = tmp_path / "pids"
    wrapper = tmp_path / "chromium"
    wrapper.write_text(f'#!/bin/sh\nif [ "$1" != "--version" ]; then echo $$ >> {pids}; fi\nexec {chromium()} "$@"\n')
    wrapper.chmod(0o755)
    words = ["build", "--content", str(content), "--output", str(output), "--date", "2026-11-23"]
    process = subprocess.Popen(
        [sys.executable, "-m", "plugins.workflow", *words],
        cwd=ROOT,
        env={**os.environ, "HELDER_CHROMIUM": str(wrapper)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    while process.poll() is None:  # every browser that is started is killed, also after a retry
        for pid in pids.read_text().split() if pids.is_file() else ():
            try:
                os.kill(int(pid), signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.05)
    said = process.stdout.read() if process.stdout else ""
    assert process.returncode == 3, said
    assert "Traceback" not in said
    assert tree(output) == before


def chromium() -> str:
    import shutil

    found = os.environ.get("HELDER_CHROMIUM") or next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
    )
    assert found
    return found


def test_a_folder_that_is_not_ours_is_left_alone(live: tuple[Path, Path, dict[str, bytes]], tmp_path: Path) -> None:
    content, _, _ = live
    output = tmp_path / "anders"
    output.mkdir()
    (output / "brief.txt").write_text("van een ander")
    code, _, said = build(content, output)
    assert code == 2
    assert "Traceback" not in said
    assert tree(output) == {"brief.txt": b"van een ander"}


@pytest.mark.parametrize("jobs", [pytest.param("1", marks=pytest.mark.long), "3"])
def test_the_same_input_gives_the_same_bytes(published: tuple[Path, Path], tmp_path: Path, jobs: str) -> None:
    """Elsewhere, at another time, in another order, with other habits, and however many browsers look."""
    content, output = published
    other = tmp_path / "een-ander-pad" / "content"
    for file in sorted((path for path in content.rglob("*") if path.is_file()), reverse=True):
        copy = other / file.relative_to(content)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
        os.utime(copy, (len(file.name), len(file.name)))
    env = {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": jobs, "HELDER_STATE": str(tmp_path / "state")}
    code, report, said = build(other, tmp_path / "output", "--jobs", jobs, env=env)
    assert code == 0, said
    assert tree(tmp_path / "output") == tree(output)
    assert (tmp_path / "output").resolve().name == output.resolve().name
    before = json.loads((output.parent / "eerst.json").read_text("utf-8"))
    assert timeless(report) == timeless(before)


def timeless(report: dict[str, Any]) -> dict[str, Any]:
    """A report without how long things took."""
    return {**report, "gates": [{**gate, "seconds": 0} for gate in report["gates"]]}


def test_plain_pelican_refuses_a_bad_page_too(live: tuple[Path, Path, dict[str, bytes]], tmp_path: Path) -> None:
    content, _, _ = live
    line = append(content, INFORMATION, "[Klik hier](informatie/verhuizen.md).")
    settings = tmp_path / "conf.py"
    settings.write_text(
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from publishconf import *\nfrom publishconf import HELDER\nfrom pathlib import Path\nimport datetime as dt\n"
        f"PATH = {str(content)!r}\nHELDER.content = Path(PATH)\nHELDER.today = dt.date(2026, 11, 23)\n"
        f"OUTPUT_PATH = {str(tmp_path / 'pelican')!r}\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", str(settings)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    assert f"{INFORMATION}:{line}" in done.stderr


def test_a_gate_that_does_not_sign_in_makes_the_build_incomplete(
    live: tuple[Path, Path, dict[str, bytes]], tmp_path: Path
) -> None:
    content, _, _ = live
    settings = tmp_path / "conf.py"
    settings.write_text(
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from publishconf import *\nfrom publishconf import HELDER, PLUGINS\nfrom pathlib import Path\n"
        "PLUGINS = ['plugins.bestaat_niet' if name == 'plugins.integrity.plugin' else name for name in PLUGINS]\n"
        f"PATH = {str(content)!r}\nHELDER.content = Path(PATH)\nOUTPUT_PATH = {str(tmp_path / 'pelican')!r}\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pelican", "-s", str(settings)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3, done.stderr


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["--bestaat-niet"], "onbekende optie"),
        (["--date", "23-11-2026"], "geen datum"),
        (["--content", "/bestaat/niet"], "bestaat niet"),
        (["--report", "/bestaat/niet/r.json"], "bestaat niet"),
    ],
)
def test_wrong_use_gives_exit_2_and_says_what(words: list[str], part: str) -> None:
    done = run("build", *words)
    assert done.returncode == 2
    assert part in done.stderr.lower()
    assert "Traceback" not in done.stderr
