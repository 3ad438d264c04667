"""Another municipality's look, by the commands that people type: built, checked, shown and refused alike."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from plugins.checks.versioned import unversioned
from plugins.workflow.preview import PreviewSite
from tests.helpers import TODAY, copy_site, replace
from tests.tokens.looks import LOOKS
from tests.workflow.commands import DATE, build, errors, run, tree

PALE = ('"{zandwaard.color.slate-900}"', '"#9b8f80"')
FILE = "content/huisstijl/zandwaard.json"


def dressed(folder: Path, name: str = "zandwaard.json") -> Path:
    """The small site with the look of Zandwaard."""
    content = copy_site(folder)
    shutil.copytree(LOOKS, content / "huisstijl")
    replace(content, "content/gegevens/gemeente.yaml", "naam:", f"huisstijl: huisstijl/{name}\nnaam:")
    return content


def spoil(content: Path) -> None:
    """Make the ink of the look pale."""
    replace(content, FILE, f'"color-document": {{ "$value": {PALE[0]}', f'"color-document": {{ "$value": {PALE[1]}')


def published(content: Path, output: Path) -> None:
    """Build the site, which must go online with the look of Zandwaard."""
    code, report, said = build(content, output)
    assert code == 0, said
    assert {gate["name"]: gate["findings"] for gate in report["gates"]}["tokens"] == 0
    sheets = {unversioned(file.relative_to(output).as_posix()): file for file in output.rglob("*.css")}
    css = sheets["theme/helder.css"].read_text("utf-8")
    assert "--hl-band:#8c2f1b" in css
    assert "--hl-heading-font:Georgia" in css
    assert "sand-50" not in css
    assert set(sheets) == {"theme/helder.css", "theme/zoeken.css", "theme/crisis.css"}
    assert not (output / "huisstijl").exists()
    home = (output / "index.html").read_text("utf-8")
    (linked,) = re.findall(r'<link rel="stylesheet" href="/([^"]*)', home)
    assert output / linked == sheets["theme/helder.css"]


@pytest.mark.browser
def test_a_site_with_another_look_is_published_with_it_and_a_pale_one_is_refused(tmp_path: Path) -> None:
    content, output = dressed(tmp_path), tmp_path / "output"
    published(content, output)
    before = tree(output)
    spoil(content)
    code, report, said = build(content, output)
    assert code == 1
    told = [finding for finding in errors(report) if finding[0] == "tokens.contrast"]
    line = next(
        at for at, text in enumerate((content.parent / FILE).read_text("utf-8").splitlines(), 1) if PALE[1] in text
    )
    assert told == [("tokens.contrast", FILE, line)]
    assert f"{FILE}:{line}" in said
    assert tree(output) == before


@pytest.mark.browser
def test_a_look_from_tokens_studio_is_published_too(tmp_path: Path) -> None:
    published(dressed(tmp_path, "zandwaard-studio.json"), tmp_path / "output")


def test_check_and_preview_say_the_same(tmp_path: Path) -> None:
    content = dressed(tmp_path)
    spoil(content)
    done = run("check", "--content", str(content), "--date", DATE, "--format", "json")
    site = PreviewSite(content, TODAY)
    shown = [finding.as_dict() for finding in site.findings(site.document("/"))]
    checked = json.loads(done.stdout)["findings"]
    assert done.returncode == 1

    def marks(findings: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
        return {(f["rule"], f["path"], f["line"], f["column"]) for f in findings if f["rule"].startswith("tokens.")}

    assert marks(checked) == marks(shown)
    assert {mark[:2] for mark in marks(checked)} == {("tokens.contrast", FILE)}


def test_a_look_that_cannot_be_read_stops_publishing_and_nothing_else(tmp_path: Path) -> None:
    content = dressed(tmp_path)
    (content / "huisstijl" / "zandwaard.json").write_text('{"basis": \n}', "utf-8")
    done = run("check", "--content", str(content), "--date", DATE, "--format", "json")
    assert "Traceback" not in done.stderr
    report = json.loads(done.stdout)
    assert [(f["rule"], f["line"]) for f in report["findings"] if f["severity"] == "error"] == [
        ("tokens.unreadable", 2)
    ]
    assert all(gate["ran"] for gate in report["gates"])
