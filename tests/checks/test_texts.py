"""The words of rules come from the file beside them, by id, and from nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugins.checks import Texts
from plugins.checks.texts import RuleText

FILE = """
["room.one"]
title = "Een"
message = "Dit is {quote}."
remedy = "Doe dat."
why = "Daarom."
bad = '''
fout
'''
good = "goed"

["room.two"]
title = "Twee"
message = "Twee keer."
remedy = ""
"""


@pytest.fixture
def module(tmp_path: Path) -> str:
    """A module with a file of words beside it; returns the module's path."""
    (tmp_path / "texts.nl.toml").write_text(FILE, "utf-8")
    return str(tmp_path / "words.py")


def test_words_are_read_from_beside_the_module(module) -> None:
    texts = Texts.beside(module)
    assert list(texts) == ["room.one", "room.two"]
    assert texts["room.one"] == RuleText("Een", "Dit is {quote}.", "Doe dat.", "Daarom.", "fout\n", "goed")
    assert (texts["room.two"].why, texts["room.two"].bad, texts["room.two"].good) == ("", "", "")
    assert len(texts) == 2


def test_a_rule_without_words_is_a_fault_and_not_an_empty_text(module) -> None:
    texts = Texts.beside(module)
    assert "room.three" not in texts
    with pytest.raises(KeyError):
        texts["room.three"]


def test_words_of_two_files_go_together_and_the_later_file_wins(module, tmp_path) -> None:
    (tmp_path / "meer.nl.toml").write_text('["room.two"]\ntitle = "Anders"\nmessage = "x"\nremedy = "y"\n', "utf-8")
    both = Texts.beside(module) | Texts.beside(module, "meer.nl.toml")
    assert (both["room.one"].title, both["room.two"].title) == ("Een", "Anders")


@pytest.mark.parametrize(
    "wrong", ['["room.one"]\ntitel = "x"\nmessage = "y"\nremedy = "z"\n', '["room.one"]\ntitle = "x"\n']
)
def test_a_slip_in_a_key_is_noticed_at_once(tmp_path, wrong: str) -> None:
    (tmp_path / "texts.nl.toml").write_text(wrong, "utf-8")
    with pytest.raises(TypeError):
        Texts.beside(str(tmp_path / "words.py"))
