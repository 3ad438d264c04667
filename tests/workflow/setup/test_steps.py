from __future__ import annotations

import pytest

from plugins.workflow.setup import commands, steps
from plugins.workflow.setup.shell import SetupError

CHECK = commands.Command("check", "")
BUILD = commands.Command("build", "", browser=True)
TEST = commands.Command("test", "", dev=True, browser=True)


@pytest.fixture
def ready_browser(root, program) -> None:
    """A browser, a driver and an npm that brings axe-core."""
    program("chromium", "Chromium 156.0.1.1")
    program("chromedriver", "ChromeDriver 156.0.1.1")
    npm = program("npm", "11.0.0")
    axe = root / "node_modules" / "axe-core"
    npm.write_text(f"#!/bin/sh\n/bin/mkdir -p '{axe}' && : > '{axe}/axe.min.js'\n", encoding="utf-8")


def test_a_command_without_browser_brings_neither_browser_nor_axe(root, builder, environ) -> None:
    steps.prepare(CHECK, root, builder=builder, environ=environ)
    assert builder.done == ["make", "requirements.txt"]
    assert not (root / "node_modules").exists()


@pytest.mark.usefixtures("ready_browser")
def test_everything_is_brought_once_and_then_said_no_more(root, builder, environ, capfd) -> None:
    steps.prepare(TEST, root, builder=builder, environ=environ)
    told = capfd.readouterr()
    assert told.out == ""
    assert told.err.endswith("Alles staat klaar.\n")
    assert builder.done == ["make", "requirements.txt", "requirements-dev.txt"]

    builder.forget()
    for command in (TEST, BUILD, CHECK):
        steps.prepare(command, root, builder=builder, environ=environ)
        steps.prepare(command, root, builder=builder, environ=environ, allow_install=False)
    assert builder.done == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("ready_browser")
@pytest.mark.parametrize("command", [CHECK, BUILD, TEST])
def test_no_install_on_a_fresh_copy_refuses_and_names_the_command(command, root, builder, environ) -> None:
    with pytest.raises(SetupError, match=rf"--no-install.*python3 tasks\.py {command.name}"):
        steps.prepare(command, root, builder=builder, environ=environ, allow_install=False)
    assert builder.done == []
    assert not (root / ".venv").exists()


@pytest.mark.usefixtures("ready_browser")
def test_no_install_may_still_use_a_browser_that_it_had_not_seen(root, builder, environ) -> None:
    steps.prepare(BUILD, root, builder=builder, environ=environ)
    (root / ".helder" / "setup" / "browser.stamp").unlink()
    steps.prepare(BUILD, root, builder=builder, environ=environ, allow_install=False)


def test_a_folder_that_cannot_be_written_is_a_set_up_error(root, builder, environ) -> None:
    (root / ".helder").write_text("a file where the folder must come", encoding="utf-8")
    with pytest.raises(SetupError, match="Klaarzetten lukt niet: er staat een bestand waar een map moet zijn"):
        steps.prepare(CHECK, root, builder=builder, environ=environ)
