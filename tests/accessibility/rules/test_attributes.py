"""Attributes that stand twice, and labels that do."""

from __future__ import annotations

import pytest

from plugins.checks import Place
from tests.accessibility.pages import found, page, rules


@pytest.mark.parametrize(
    "tag",
    [
        '<p class="a" class="b">Tekst</p>',
        '<img alt="" src="a.png" alt="Een huis">',
        "<p CLASS=a id=x class='b'>Tekst</p>",
        '<p data-a="1 > 0" class="a"\n class="b">Tekst</p>',
    ],
)
def test_an_attribute_that_stands_twice_is_warned_about(tag: str) -> None:
    assert "attribute-twice" in rules(tag)


@pytest.mark.parametrize(
    "tag",
    [
        '<p class="a" id="b">Tekst</p>',
        '<p title=\'class="a" class="b"\'>Tekst</p>',
        '<!-- <p class="a" class="b"> --><p>Tekst</p>',
        '<script>const x = \'<p class="a" class="b">\';</script>',
        '<textarea aria-label="Code"><p class="a" class="b"></textarea>',
        "<p>Is 3 < a en a > 2? Dan is a=1 a=2 fout.</p>",
        '<svg><a href="/a" xlink:href="/a"><text>x</text></a></svg>',
    ],
)
def test_what_only_looks_so_is_fine(tag: str) -> None:
    assert "attribute-twice" not in rules(tag)


FIELD = "<label>Straat <input></label>"


def test_two_fields_with_one_label_ask_for_a_look() -> None:
    assert "field-label-same" in rules(f"<form>{FIELD}<p>{FIELD}</p></form>")


@pytest.mark.parametrize(
    "form",
    [
        f"<form>{FIELD}</form><form>{FIELD}</form>",
        f"<fieldset><legend>Nu</legend>{FIELD}</fieldset><fieldset><legend>Straks</legend>{FIELD}</fieldset>",
        f"<h2>Nu</h2>{FIELD}<h2>Straks</h2>{FIELD}",
        f'<div role="group" aria-label="Nu">{FIELD}</div><div role="group" aria-label="Straks">{FIELD}</div>',
        f"{FIELD}<label hidden>Straat <input></label>",
        f'{FIELD}<label>Straat <input aria-describedby="u"></label><p id="u">Waar u straks woont</p>',
        '<label>Ja <input type="radio" name="a"></label><label>Ja <input type="radio" name="b"></label>',
        f"{FIELD}<label>Straat en nummer <input></label>",
    ],
)
def test_fields_that_something_tells_apart_are_fine(form: str) -> None:
    assert "field-label-same" not in rules(form)


def twice(main: str) -> list[tuple[str, str | None]]:
    """The attributes that are told, each with its quote."""
    findings = [one for one in found(page(main)) if one.rule == "accessibility.attribute-twice"]
    assert all(one.place == Place("content/informatie/paspoort.md") for one in findings)
    return [(one.message, one.quote) for one in findings]


def test_the_first_attribute_that_stands_twice_is_named_with_its_tag() -> None:
    ((message, quote),) = twice('<p id="a" title="b" CLASS="c" class="d" title="e">Tekst</p>')
    assert "`title`" in message
    assert quote == '<p id="a" title="b" CLASS="c" class="d" title="e">'
    ((message, quote),) = twice(f'<p class="a" class="b" title="{"lang " * 40}">Tekst</p>')
    assert quote is not None
    assert len(quote) <= 120


def test_each_tag_is_told_once_and_five_at_most() -> None:
    same = '<p class="a" class="b">Tekst</p>'
    assert len(twice(same * 3)) == 1
    different = [f'<p class="a" class="b" data-n="{number}">Tekst</p>' for number in range(7)]
    assert len(twice("".join(different[:4]) + same)) == 5
    assert len(twice("".join(different))) == 5


@pytest.mark.parametrize("name", ["script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe"])
def test_of_code_the_words_are_no_tags_and_the_tag_itself_is_one(name: str) -> None:
    tag = '<p class="a" class="b">'
    assert twice(f"<{name} id='x'>{tag}</{name}><p>Tekst</p>") == []
    assert twice(f"<{name.upper()}>{tag}</{name} ><p>Tekst</p>") == []
    assert [quote for _, quote in twice(f"<{name} id='x' id='y'>{tag}</{name}>")] == [f"<{name} id='x' id='y'>"]
    assert [quote for _, quote in twice(f"<{name}></{name}>{tag}Tekst</p>")] == [tag]
    assert twice(f"<{name}>{tag}") == []


def test_what_stands_behind_a_comment_is_read_again() -> None:
    tag = '<p class="a" class="b">'
    assert [quote for _, quote in twice(f"<!-- a -->{tag}Tekst</p><!-- b -->")] == [tag]
    assert twice(f"<p>Tekst</p><!-- {tag}") == []
