from __future__ import annotations

import pytest

from plugins.workflow.setup import axe, node
from plugins.workflow.setup.shell import SetupError


@pytest.fixture
def npm_brings_axe(root, make_run):
    def unpack(words) -> None:
        script = root / "node_modules" / "axe-core" / "axe.min.js"
        script.parent.mkdir(parents=True, exist_ok=True)
        script.touch()

    return make_run(unpack)


def test_npm_of_the_path_installs_the_lock_once(root, builder, program, environ, npm_brings_axe) -> None:
    npm = program("npm", "11.0.0")
    assert not axe.is_ready(root)
    axe.prepare(root, builder, environ, npm_brings_axe)
    axe.prepare(root, builder, environ, npm_brings_axe)
    ((first, *rest),) = npm_brings_axe.calls
    assert first == str(npm)
    assert {"ci", "--ignore-scripts", "--omit=dev"} <= set(rest)
    assert npm_brings_axe.cwd == root
    assert builder.done == []
    assert axe.is_ready(root)
    assert axe.axe_script(root).is_file()


def test_the_grid_for_the_tests_is_installed_only_when_asked_for(
    root, builder, program, environ, npm_brings_axe
) -> None:
    program("npm", "11.0.0")
    axe.prepare(root, builder, environ, npm_brings_axe)
    assert not axe.is_ready(root, grid=True)
    axe.prepare(root, builder, environ, npm_brings_axe, grid=True)
    axe.prepare(root, builder, environ, npm_brings_axe)
    assert ["--omit=dev" in call for call in npm_brings_axe.calls] == [True, False]
    assert axe.is_ready(root, grid=True)
    assert axe.is_ready(root)


def test_the_grid_is_wanted_where_java_is(program, environ) -> None:
    assert not axe.grid_wanted(environ)
    program("java", "17")
    assert axe.grid_wanted(environ)


def test_a_changed_lock_installs_again(root, builder, program, environ, npm_brings_axe) -> None:
    program("npm", "11.0.0")
    axe.prepare(root, builder, environ, npm_brings_axe)
    (root / axe.LOCK).write_text("{}", encoding="utf-8")
    assert not axe.is_ready(root)
    axe.prepare(root, builder, environ, npm_brings_axe)
    assert len(npm_brings_axe.calls) == 2


def test_without_npm_the_wheel_is_installed_first(root, builder, environ, npm_brings_axe) -> None:
    axe.prepare(root, builder, environ, npm_brings_axe)
    assert builder.done == ["make", "requirements.txt", "requirements-node.txt"]
    assert npm_brings_axe.calls[0][0] == str(root / ".venv" / "bin" / "npm")
    assert npm_brings_axe.environ["PATH"].startswith(str(root / ".venv" / "bin"))


def test_an_npm_that_does_not_start_counts_as_none(program, environ) -> None:
    program("npm", "node: not found", code=127)
    assert node.npm_on_path(environ) is None


def test_a_failing_npm_leaves_no_stamp(root, builder, program, environ, make_run) -> None:
    def fail(words) -> None:
        raise SetupError("npm stopte met code 1")

    program("npm", "11.0.0")
    with pytest.raises(SetupError, match="internet"):
        axe.prepare(root, builder, environ, make_run(fail))
    assert not axe.is_ready(root)


def test_asking_for_the_script_before_set_up_says_what_to_do(root) -> None:
    with pytest.raises(SetupError, match=r"python3 tasks\.py build"):
        axe.axe_script(root)
