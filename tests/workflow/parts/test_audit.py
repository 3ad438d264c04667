"""The audit never says that all is well when it did not look. Only the network is stood in for."""

from __future__ import annotations

import shutil

import pytest

from plugins.workflow.arguments import ROOT
from plugins.workflow.parts.advisories import node, npm_says, pip_says
from plugins.workflow.parts.pins import pinned
from tests.workflow.commands import run
from tests.workflow.parts.standin import registry, unreachable

PARTS = pinned(ROOT)
PYTHON = len([part for part in PARTS if part.ecosystem == "pypi"])
npm = pytest.mark.skipif(shutil.which("npm") is None, reason="needs npm")


def test_without_a_network_it_says_not_run_and_why_and_ends_with_3() -> None:
    done = run("parts", "--audit", env=unreachable())
    assert done.returncode == 3
    assert done.stdout.count("niet uitgevoerd: ") == 3
    assert f"(0 van {PYTHON} nagekeken)" in done.stdout
    assert "bekende lekken." not in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@npm
def test_with_every_part_looked_at_and_nothing_found_it_ends_with_0() -> None:
    with registry({}) as env:
        done = run("parts", "--audit", env=env)
    assert (done.returncode, "niet uitgevoerd" in done.stdout) == (0, False), done.stdout
    assert f"requirements*.txt: {PYTHON} onderdelen nagekeken, 0 bekende lekken." in done.stdout


@npm
def test_a_leak_is_told_with_where_it_is_mended_and_ends_with_1() -> None:
    with registry({"pelican": "99.0", "axe-core": "99.0.0"}) as env:
        done = run("parts", "--audit", env=env)
    assert done.returncode == 1, done.stdout
    version = next(part.version for part in PARTS if part.name == "pelican")
    assert f"requirements*.txt: pelican {version}: PYSEC-1. Verholpen in 99.0." in done.stdout
    assert "package-lock.json: axe-core: GHSA-1." in done.stdout


def test_a_leak_in_python_and_no_answer_from_npm_is_not_run_and_the_leak_is_told() -> None:
    with registry({"pelican": "99.0"}) as env:
        done = run("parts", "--audit", env={**env, "npm_config_registry": "http://127.0.0.1:9"})
    assert done.returncode == 3
    assert "PYSEC-1" in done.stdout
    assert "package-lock.json: niet uitgevoerd: " in done.stdout


def test_without_npm_it_is_not_run(tmp_path) -> None:
    audit = node(ROOT, "package-lock.json", {"PATH": str(tmp_path)})
    assert (audit.looked, audit.missed) == (0, "npm is er niet op deze computer")


# -- what the tools say, in the forms that they have -------------------------------------------------------------------


def test_packages_that_the_registry_does_not_know_were_not_looked_at() -> None:
    skipped = {"name": "a", "skip_reason": "Dependency not found on PyPI and could not be audited: a (1)"}
    seen = {"name": "b", "version": "2", "vulns": []}
    audit = pip_says("lock", 3, [({"dependencies": [skipped, skipped, seen]}, "")])
    assert (audit.looked, audit.missed) == (1, "2 niet nagekeken: het register kent ze niet")


@pytest.mark.parametrize("answer", [None, {}, [], {"dependencies": []}])
def test_an_answer_without_packages_is_no_answer(answer) -> None:
    assert pip_says("lock", 2, [(answer, "")]).missed.startswith("2 niet nagekeken")
    assert npm_says("lock", 2, answer, "").missed


def test_fewer_packages_than_the_lock_has_is_not_run() -> None:
    row = {"name": "a", "version": "1", "vulns": []}
    assert pip_says("lock", 2, [({"dependencies": [row]}, "")]).missed == "1 niet nagekeken: geen antwoord"
    answer = {"vulnerabilities": {}, "metadata": {"dependencies": {"total": 1}}}
    assert npm_says("lock", 1, answer, "").missed == ""
    assert npm_says("lock", 2, answer, "").missed
