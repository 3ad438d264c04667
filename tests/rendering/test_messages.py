"""The words of the theme in other languages: all that is asked for is there, and nothing that is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from plugins.catalogue.model.organisation import LANGUAGES
from plugins.rendering.messages import Messages, asked, messages_of, po_file

THEME = Path(__file__).parents[2] / "theme"
_FILLED = re.compile(r"%\((\w+)\)s")


def everything() -> set[str]:
    """What all templates ask for."""
    return {message for template in (THEME / "templates").rglob("*.html") for message in asked(template)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_that_a_template_asks_for_is_there(code: str) -> None:
    assert everything() - set(messages_of(THEME, code).words) == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_word_is_kept_that_nobody_asks_for(code: str) -> None:
    assert set(messages_of(THEME, code).words) - everything() == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_filled_in_is_the_same(code: str) -> None:
    words = messages_of(THEME, code).words
    assert [dutch for dutch, said in words.items() if set(_FILLED.findall(dutch)) != set(_FILLED.findall(said))] == []


def test_the_theme_speaks_what_a_site_may_have() -> None:
    spoken = {path.name for path in (THEME / "translations").iterdir() if path.is_dir()}
    assert spoken == set(LANGUAGES)


def test_a_language_that_the_theme_does_not_speak_fails() -> None:
    with pytest.raises(OSError, match=r"messages\.po"):
        messages_of(THEME, "xx")


def test_a_doubtful_or_empty_word_does_not_count(tmp_path: Path) -> None:
    file = po_file(tmp_path, "de")
    file.parent.mkdir(parents=True)
    file.write_text('msgid ""\nmsgstr ""\n\n#, fuzzy\nmsgid "Ja"\nmsgstr "Jein"\n\nmsgid "Nee"\nmsgstr ""\n', "utf-8")
    assert messages_of(tmp_path, "de").words == {}


def test_without_a_word_the_dutch_one_stands() -> None:
    assert Messages({"Ja": "Yes"}).gettext("Ja") == "Yes"
    assert Messages({}).gettext("Nee") == "Nee"


def test_what_a_template_asks_for_is_found_in_all_its_ways(tmp_path: Path) -> None:
    template = tmp_path / "a.html"
    template.write_text('{{ _("Een") }}{% macro m(x=_("Twee %(n)s", n=1)) %}{% endmacro %}{{ "Drie" }}', "utf-8")
    assert list(asked(template)) == ["Een", "Twee %(n)s"]
