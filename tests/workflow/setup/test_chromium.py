from __future__ import annotations

from pathlib import Path

import pytest

from plugins.accessibility import installed
from plugins.workflow.setup import chromium
from plugins.workflow.setup.chromium import Machine, find_browser
from plugins.workflow.setup.shell import SetupError

NOBODY = Machine(root=False, apt="/usr/bin/apt-get", sudo=None, terminal=True)
ROOT = Machine(root=True, apt="/usr/bin/apt-get", sudo=None, terminal=False)
WITH_SUDO = Machine(root=False, apt="/usr/bin/apt-get", sudo="/usr/bin/sudo", terminal=True)


def never(question: str) -> bool:
    raise AssertionError(question)


@pytest.mark.parametrize("name", installed.BROWSERS)
def test_each_known_browser_is_found_with_its_driver(name, program, environ) -> None:
    binary = program(name, "Chromium 156.0.8078.79 built on Debian")
    driver = program("chromedriver", "ChromeDriver 156.0.8078.12 (a21ce95)")
    assert find_browser(environ) == chromium.Browser(binary, driver, "156.0.8078.79")


def test_a_browser_and_a_driver_of_different_versions_do_not_fit(program, environ) -> None:
    program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 155.0.1.1")
    assert find_browser(environ) is None


def test_a_later_browser_that_fits_is_taken_over_an_earlier_that_does_not(program, environ) -> None:
    program("chromium", "Chromium 156.0.1.1")
    chrome = program("google-chrome", "Google Chrome 155.0.1.1")
    program("chromedriver", "ChromeDriver 155.0.1.1")
    found = find_browser(environ)
    assert found
    assert found.binary == chrome


def test_a_driver_further_on_the_path_that_fits_is_found(program, programs: Path) -> None:
    other = programs.parent / "other"
    program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 155.0.1.1")
    fits = program("chromedriver", "ChromeDriver 156.0.1.1", folder=other)
    found = find_browser({"PATH": f"{programs}:{other}"})
    assert found
    assert found.driver == fits


def test_a_stub_that_only_refers_to_a_snap_is_no_browser(program, environ) -> None:
    program("chromium-browser", "requires the chromium snap 1.2 to be installed", code=10)
    program("chromedriver", "ChromeDriver 156.0.1.1")
    assert find_browser(environ) is None


def test_an_empty_machine_has_no_browser(environ) -> None:
    assert find_browser(environ) is None


def test_the_variables_come_before_the_path(program, environ) -> None:
    program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 156.0.1.1")
    binary = program("eigen-browser", "Chromium 140.0.1.1")
    driver = program("eigen-driver", "ChromeDriver 140.0.1.1")
    wishes = {**environ, "HELDER_CHROMIUM": str(binary), "HELDER_CHROMEDRIVER": str(driver)}
    assert find_browser(wishes) == chromium.Browser(binary, driver, "140.0.1.1")


@pytest.mark.parametrize("name", ["HELDER_CHROMIUM", "HELDER_CHROMEDRIVER"])
def test_a_variable_that_points_nowhere_is_an_error_and_not_ignored(name, program, environ) -> None:
    program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 156.0.1.1")
    with pytest.raises(SetupError, match=name):
        find_browser({**environ, name: "/bestaat/niet"})


def test_with_a_browser_nothing_is_installed_and_the_second_time_nothing_is_started(
    root, program, environ, make_run
) -> None:
    binary = program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 156.0.1.1")
    run = make_run()
    assert not chromium.is_ready(root, environ)
    chromium.prepare(root, environ, machine=ROOT, run=run, ask=never)
    assert run.calls == []
    assert chromium.is_ready(root, environ)
    assert chromium.is_ready(root, environ, allow_install=False)

    binary.write_text(binary.read_text(encoding="utf-8").replace("156", "1567"), encoding="utf-8")
    assert not chromium.is_ready(root, environ)
    binary.unlink()
    assert not chromium.is_ready(root, environ)


def test_root_installs_with_apt_after_saying_so(root, program, environ, make_run, capfd) -> None:
    def install(words) -> None:
        if "install" in words and "--simulate" not in words:
            program("chromium", "Chromium 156.0.1.1")
            program("chromedriver", "ChromeDriver 156.0.1.1")

    run = make_run(install)
    chromium.prepare(root, environ, machine=ROOT, run=run, ask=never)
    assert "update" in run.calls[0]
    assert run.calls[-1][-4:] == ["-y", "--no-install-recommends", "chromium", "chromium-driver"]
    assert all("DEBIAN_FRONTEND=noninteractive" in words for words in run.calls)
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err.index("Installeren met apt-get") < told.err.index("Browser gevonden")
    assert chromium.is_ready(root, environ)


def test_with_sudo_a_yes_installs(root, environ, make_run) -> None:
    run = make_run()
    chromium.prepare(root, environ, machine=WITH_SUDO, run=run, ask=lambda _: True)
    assert all(words[0] == "/usr/bin/sudo" for words in run.calls)
    assert len(run.calls) == 3


def test_with_sudo_a_no_installs_nothing_and_is_not_asked_again(root, environ, make_run, capfd) -> None:
    run = make_run()
    chromium.prepare(root, environ, machine=WITH_SUDO, run=run, ask=lambda _: False)
    assert run.calls == []
    assert "Selenium zoekt" in capfd.readouterr().err
    assert chromium.is_ready(root, environ)


@pytest.mark.parametrize(
    "machine",
    [NOBODY, Machine(root=True, apt=None, sudo=None, terminal=True), Machine(False, "apt-get", "sudo", False)],
    ids=["no rights", "no apt", "sudo but nobody to ask"],
)
def test_who_cannot_install_is_left_to_selenium(machine, root, environ, make_run, capfd) -> None:
    run = make_run()
    chromium.prepare(root, environ, machine=machine, run=run, ask=never)
    assert run.calls == []
    assert "Selenium zoekt" in capfd.readouterr().err


def test_no_install_refuses_and_says_what_to_do(root, environ, make_run) -> None:
    run = make_run()
    with pytest.raises(SetupError, match=r"--no-install.*HELDER_CHROMIUM"):
        chromium.prepare(root, environ, allow_install=False, machine=ROOT, run=run, ask=never)
    assert run.calls == []


def test_no_install_does_not_count_on_selenium_either(root, environ, make_run) -> None:
    chromium.prepare(root, environ, machine=NOBODY, run=make_run(), ask=never)
    assert chromium.is_ready(root, environ)
    assert not chromium.is_ready(root, environ, allow_install=False)


def test_a_version_that_does_not_fit_is_named(root, program, environ, make_run) -> None:
    program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 155.0.1.1")
    with pytest.raises(SetupError, match="156 en chromedriver versie 155"):
        chromium.prepare(root, environ, allow_install=False, machine=ROOT, run=make_run(), ask=never)


@pytest.mark.parametrize(("fails", "again"), [("update", True), ("--simulate", False)])
def test_apt_is_tried_again_next_time_unless_it_does_not_know_the_packages(
    fails, again, root, environ, make_run
) -> None:
    def fail(words) -> None:
        if fails in words:
            raise SetupError("E: nee")

    chromium.prepare(root, environ, machine=ROOT, run=make_run(fail), ask=never)
    assert chromium.is_ready(root, environ) is not again
