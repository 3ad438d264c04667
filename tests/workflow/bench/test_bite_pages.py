"""Pages that are made for one rule bite: a few here and all of them in ``HELDER_LONG``, as ``bench rules`` does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from plugins.accessibility.browser.axe import MendedAxe, axe_script
from plugins.accessibility.browser.driver import LocalDriver, Patience, View
from plugins.accessibility.browser.find import find_browser
from plugins.accessibility.browser.server import serve
from plugins.accessibility.browser.words import AXE_TEXTS
from plugins.workflow.bench import bite_pages
from plugins.workflow.bench.bite_pages import FINE, NEVER_TOLD, PAGES, laid, note, pages, shown_in, twin_of
from plugins.workflow.bench.bites import Bites, Told
from plugins.workflow.gates import all_gates

RULES = {rule for gate in all_gates().values() for rule in gate.texts}


def test_each_page_and_file_is_that_of_a_rule_and_has_a_twin(tmp_path: Path) -> None:
    shown = shown_in(laid(tmp_path))
    assert sorted(shown.keys() - RULES) == []
    assert all(twin_of(file).read_bytes() != file.read_bytes() for file in shown.values())
    twins = [file.stem.removesuffix(FINE) for file in tmp_path.iterdir() if file.stem.endswith(FINE)]
    assert sorted(twins) == sorted(shown)


def test_no_page_is_about_a_rule_that_is_never_told() -> None:
    assert sorted(NEVER_TOLD.keys() - RULES) == []
    assert sorted(NEVER_TOLD.keys() & shown_in(PAGES).keys()) == []


def test_a_rule_counts_at_its_own_file_alone_and_not_when_its_twin_has_it_too() -> None:
    rule, file = "axe.list", PAGES / "axe.list.html"
    for names, faults in (
        (["axe.list.html"], []),
        (["axe.list.html", "axe.list.fine.html"], [f"{rule}: told where nothing is wrong (page, audit)"]),
        (["axe.listitem.html"], [f"{rule}: not told (page, audit)"]),
    ):
        bitten = Bites()
        note(rule, file, Told(1, {(rule, name, 1): "error" for name in names}), bitten)
        assert (bitten.faults, list(bitten.shown)) == (faults, [] if faults else [rule])


@pytest.mark.browser
def test_pages_bite_through_the_command_and_one_that_does_not_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("axe.list.html", "axe.list.fine.html"):
        shutil.copy(PAGES / name, tmp_path)
    shutil.copy(PAGES / "axe.dlitem.html", tmp_path / "axe.dlitem.fine.html")
    shutil.copy(PAGES / "axe.dlitem.fine.html", tmp_path / "axe.dlitem.html")
    monkeypatch.setattr(bite_pages, "PAGES", tmp_path)
    bitten = Bites()
    pages(bitten)
    assert bitten.faults == ["axe.dlitem: not told (page, audit)"]
    assert {"axe.list", "accessibility.file-no-bookmarks"} <= bitten.shown.keys()


@pytest.mark.browser
def test_axe_applies_every_rule_that_has_words_but_those_that_are_never_told(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<!doctype html><html lang="nl"><title>Proef</title><main>Tekst</main>')
    with serve(tmp_path) as base, LocalDriver(find_browser(), View(), Patience()) as driver:
        axe = MendedAxe(driver, axe_script())
        axe.inject()
        driver.remote.get(f"{base}/")
        answer = axe.run()
    told = [rule["id"] for kind in ("violations", "incomplete") for rule in answer[kind]]
    applied = {f"axe.{name}" for name in (*told, *answer["passed"], *answer["idle"])}
    assert AXE_TEXTS.keys() - applied == NEVER_TOLD.keys()


@pytest.mark.browser
@pytest.mark.long
def test_all_pages_and_files_bite() -> None:
    bitten = Bites()
    pages(bitten)
    assert bitten.faults == []
    assert len(bitten.shown) > 100
