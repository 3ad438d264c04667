#!/usr/bin/env python3
"""The front door: ``python3 tasks.py COMMAND``. Sees to the set-up, then hands over to the environment it made.

Runs on a bare Python 3.11+, and must be readable for 3.6 so that an older one can say that it is too old: no newer
syntax here, and nothing of ours imported before that check.
"""

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))


def python_too_old(version: "tuple[int, ...]") -> str:
    """What to say to a Python that cannot run us; empty for one that can."""
    if version >= (3, 11):
        return ""
    found = ".".join(str(number) for number in version[:2])
    return "Helder Loket heeft Python 3.11 of nieuwer nodig. Dit is Python {}.".format(found)


def main(words: "list[str]") -> int:
    """Do what ``words`` ask. Returns the exit code, or never returns once the command has taken over."""
    problem = python_too_old(tuple(sys.version_info[:2]))
    if os.name != "posix":
        problem = "Helder Loket werkt op Linux en macOS. Gebruik op Windows het Windows Subsystem for Linux (WSL)."
    if problem:
        sys.stderr.write(problem + "\n")
        return 2

    if ROOT not in sys.path:
        sys.path.insert(0, ROOT)
    from pathlib import Path

    from plugins.workflow.setup import commands, shell, steps, venv

    words, allow_install = without_no_install(words)
    if words and words[0] in ("-h", "--help"):
        print(commands.overview())
        return 0
    if not words:
        sys.stderr.write(commands.overview() + "\n")
        return 2
    command = commands.command(words[0])
    if command is None:
        shell.say(commands.unknown(words[0]))
        return 2

    try:
        needs = commands.needs_of(command, words)
        steps.prepare(needs, Path(ROOT), allow_install=allow_install)
    except shell.SetupError as error:
        shell.say(str(error))
        return 3
    except KeyboardInterrupt:
        shell.say("Afgebroken. De volgende keer begint deze stap opnieuw.")
        return 130
    return hand_over(str(venv.python_of(Path(ROOT))), command.module, words)


def without_no_install(words: "list[str]") -> "tuple[list[str], bool]":
    """The words without our own option, and whether set-up may install. What follows ``--`` is not ours."""
    end = words.index("--") if "--" in words else len(words)
    ours = [word for word in words[:end] if word != "--no-install"]
    return ours + words[end:], len(ours) == end


def hand_over(python: str, module: str, words: "list[str]") -> int:
    """Become the command: signals, exit code and standard streams are then its own. Never returns.

    ``-P`` keeps a folder ``plugins`` where the person happens to stand from taking the place of ours.
    """
    env = dict(os.environ)
    env["PYTHONPATH"] = os.pathsep.join(filter(None, (ROOT, env.get("PYTHONPATH"))))
    sys.stderr.flush()
    os.execve(python, [python, "-P", "-m", module, *words], env)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
