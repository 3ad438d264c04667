"""Roles, ``aria-hidden`` and controls inside controls: code that takes from the content what it means."""

from __future__ import annotations

import pytest

from plugins.checks import Document
from tests.accessibility.pages import found, on_frames, page, rules, told


def _whole(body: str, main: str, text: str = "<h1>Paspoort</h1>") -> Document:
    document = page("")
    before, _, after = document.html.partition("<body>")
    html = f"{before}<body {body}><main {main}>{text}</main></body></html>"
    assert "<header>" in after
    return Document(document.path, document.url, document.kind, html)


@pytest.mark.parametrize(
    ("body", "main", "place"),
    [
        ("", 'aria-hidden="true"', "main"),
        ('aria-hidden="true"', "", "body"),
        ('aria-hidden="true"', 'aria-hidden="true"', "main"),
        ('aria-hidden="true"', 'aria-hidden="false"', "body"),
        ('aria-hidden="true"', 'aria-hidden="true" hidden', "body"),
    ],
)
def test_content_that_is_kept_from_who_listens_is_told_once(body: str, main: str, place: str) -> None:
    told = [one for one in found(_whole(body, main)) if one.rule == "accessibility.main-hidden"]
    assert [(one.selector, one.quote, str(one.place.path)) for one in told] == [
        (place, "Paspoort", "content/informatie/paspoort.md")
    ]


@pytest.mark.parametrize(
    ("body", "main", "text"),
    [
        ("", 'aria-hidden="false"', "<h1>Paspoort</h1>"),
        ("", 'aria-hidden="true" hidden', "<h1>Paspoort</h1>"),
        ("", 'aria-hidden="true"', "<p> </p>"),
        ("", "", "<h1>Paspoort</h1>"),
    ],
)
def test_content_for_all_or_for_none_is_fine(body: str, main: str, text: str) -> None:
    assert "accessibility.main-hidden" not in [one.rule for one in found(_whole(body, main, text))]


def test_the_words_of_what_is_kept_are_quoted_apart() -> None:
    (one,) = (
        one
        for one in found(_whole("", 'aria-hidden="true"', "<h1>Paspoort</h1><p>Kosten</p>"))
        if one.rule == "accessibility.main-hidden"
    )
    assert one.quote == "Paspoort Kosten"


TWELVE = "Neem uw oude paspoort en een foto van uw kind zelf mee"
ELEVEN = "Neem uw oude paspoort en een foto van uw kind mee"


@pytest.mark.parametrize(
    ("attributes", "inner"),
    [
        ('aria-hidden="true"', f"<p>{TWELVE}</p>"),
        ('aria-hidden="true"', f"<ul><li>{TWELVE}</li></ul>"),
        ('aria-hidden="true"', f"<h2>{TWELVE}</h2>"),
        ('aria-hidden="true"', f"<h3>{TWELVE}</h3>"),
        ('aria-hidden="true"', f"<table><tr><td>{TWELVE}</td></tr></table>"),
        ('aria-hidden="true" class="uitleg" id="a"', f"<p>{TWELVE}</p>"),
        ('aria-hidden="true" style="display: block; visibility: visible"', f"<p>{TWELVE}</p>"),
    ],
)
def test_twelve_words_are_more_than_decoration(attributes: str, inner: str) -> None:
    html = f"<div {attributes}>{inner}</div>"
    assert [one.rpartition(" ‘")[2] for one in told(html)] == [f"{TWELVE}’"]
    assert rules(html) == ["content-hidden"]
    assert rules(html.replace(TWELVE, ELEVEN)) == []


@pytest.mark.parametrize(
    "html",
    [
        f'<div aria-hidden="false"><p>{TWELVE}</p></div>',
        f'<div aria-hidden="true">{TWELVE}</div>',
        f'<div aria-hidden="true"><span>{TWELVE}</span></div>',
        f'<div aria-hidden="true" hidden><p>{TWELVE}</p></div>',
        f'<div aria-hidden="true" inert><p>{TWELVE}</p></div>',
        f'<div aria-hidden="true" style="visibility: hidden"><p>{TWELVE}</p></div>',
        f'<div aria-hidden="true" id="drawer"><p>{TWELVE}</p></div>',
        f'<div aria-hidden="true" role="tooltip"><p>{TWELVE}</p></div>',
        f'<div aria-hidden="true" class="SLIDE"><p>{TWELVE}</p></div>',
        f'<div hidden><div aria-hidden="true"><p>{TWELVE}</p></div></div>',
        f'<div class="menu"><div><div aria-hidden="true"><p>{TWELVE}</p></div></div></div>',
        f'<template><div aria-hidden="true"><p>{TWELVE}</p></div></template>',
        f'<noscript><div aria-hidden="true"><p>{TWELVE}</p></div></noscript>',
        f'<dialog><div aria-hidden="true"><p>{TWELVE}</p></div></dialog>',
        f'<dialog open aria-label="Foto"><div aria-hidden="true"><p>{TWELVE}</p></div></dialog>',
        f'<p>{TWELVE.upper()}.</p><div aria-hidden="true"><p>{TWELVE}</p></div>',
    ],
)
def test_what_is_no_content_or_told_elsewhere_or_later_is_fine(html: str) -> None:
    assert "content-hidden" not in rules(html)


def test_the_whole_page_may_be_named_after_what_it_shows() -> None:
    document = _whole('class="menu"', 'id="panel"', f'<h1>Foto</h1><div aria-hidden="true"><p>{TWELVE}</p></div>')
    assert [one.rule for one in found(document)] == ["accessibility.content-hidden"]


def test_content_hidden_around_the_page_is_told_with_the_page() -> None:
    framed = page("", footer=f'<div aria-hidden="true"><p>{TWELVE}</p></div>')
    assert [one.selector for one in found(framed)] == ["body > footer > div"]
    assert "accessibility.content-hidden" not in [one.rule for one in on_frames(framed)]


@pytest.mark.parametrize(
    ("nested", "place", "quote"),
    [
        ('<a href="/a">Kaart <button>Bewaar</button></a>', "a", "Bewaar"),
        ('<button>Kies <a href="/a">de kaart</a></button>', "button", "de kaart"),
        ('<button>Kies <input aria-label="aantal"></button>', "button", "Kies aantal"),
        ('<button>Kies <select aria-label="wijk"></select></button>', "button", "Kies wijk"),
        ('<button>Kies <textarea aria-label="wijk"></textarea></button>', "button", "Kies wijk"),
        ('<button>Kies <span tabindex="0">dit</span></button>', "button", "dit"),
        ('<div role="button" tabindex="0">Kies <a href="/a">dit</a></div>', "div", "dit"),
        ('<div role="img" aria-label="De wijk"><a href="/a">Het plein</a></div>', "div", "Het plein"),
        ('<span role="switch" tabindex="0" aria-checked="true">Aan <a href="/a">of uit</a></span>', "span", "of uit"),
        ('<button>Kies <b aria-hidden="true"><a href="/a">dit</a></b></button>', "button", "dit"),
        ('<a role="button" tabindex="0">Kaart <button>Bewaar</button></a>', "a", "Bewaar"),
        ('<a href="/a" role="button">Kaart <button>Bewaar</button></a>', "a", "Bewaar"),
    ],
)
def test_the_outer_of_two_controls_is_told_with_the_words_of_the_inner(nested: str, place: str, quote: str) -> None:
    assert [one for one in told(nested) if "nested" in one] == [f"control-nested {place} ‘{quote}’"]


@pytest.mark.parametrize(
    "nested",
    [
        "<a>Kaart <button>Bewaar</button></a>",
        '<a href="/a">Kaart <input type="hidden" value="1"></a>',
        '<a href="/a">Kaart <input type="HIDDEN" value="1"></a>',
        '<a href="/a">Kaart <button disabled>Bewaar</button></a>',
        '<a href="/a">Kaart <button tabindex="-1">Bewaar</button></a>',
        '<a href="/a">Kaart <button hidden>Bewaar</button></a>',
        '<a href="/a">Kaart <span hidden><button>Bewaar</button></span></a>',
        '<a href="/a">Kaart <span tabindex="nee">Bewaar</span></a>',
        '<a href="/a">Kaart <a href="/b">Bewaar</a></a>',
        '<div role="group"><a href="/a">Kaart</a></div>',
        '<div role="menuitem"><a href="/a">Kaart</a></div>',
    ],
)
def test_what_is_no_control_or_not_come_to_is_not_inside_one(nested: str) -> None:
    assert "control-nested" not in rules(nested)


def test_links_may_stand_apart_from_a_control_in_the_same_link() -> None:
    assert "control-nested a ‘Bewaar’" in told('<a href="/a">Kaart <i><b>x</b></i> <button>Bewaar</button></a>')


def test_a_control_inside_two_others_is_told_for_both() -> None:
    html = '<div role="button" tabindex="0"><span role="button" tabindex="0">Kies <input aria-label="x"></span></div>'
    assert [one for one in told(html) if "nested" in one] == [
        "control-nested div ‘Kies x’",
        "control-nested div > span ‘Kies x’",
    ]


@pytest.mark.parametrize(
    ("html", "place"),
    [
        ('<h2 role="presentation">Open</h2>', "h2"),
        ('<h2 role="none">Open</h2>', "h2"),
        ('<h2>Tijd</h2><h3 role="none">Open</h3>', "h3"),
        ('<table role="none"><caption>Open</caption><tr><td>1</td></tr></table>', "table"),
        ('<table role="presentation"><tr><th scope="row">Open</th><td>1</td></tr></table>', "table"),
    ],
)
def test_a_role_that_takes_a_heading_or_table_of_data_away(html: str, place: str) -> None:
    (one,) = (one for one in told(html) if one.startswith("role-lost"))
    assert one.startswith(f"role-lost {place} ‘Open")


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Open</h2>",
        '<h2 role="heading">Open</h2>',
        '<h2 role="none"></h2>',
        '<table role="none"><tr><td>Open</td></tr></table>',
        '<table role="none"><tr><th>Open</th></tr></table>',
        '<table role="table"><caption>Open</caption><tr><th scope="row">x</th><td>1</td></tr></table>',
        '<p role="none">Open</p>',
    ],
)
def test_a_role_that_takes_nothing_away_is_fine(html: str) -> None:
    assert "role-lost" not in rules(html)


@pytest.mark.parametrize(
    ("html", "quote"),
    [
        ('<p>Parken: <span aria-label="Goed!">++</span></p>', "Goed!"),
        ('<p aria-label="goed"></p>', "goed"),
        ('<div aria-label="goed"><p>Slecht</p></div>', "goed"),
        ('<p>Parken: <b aria-label="goed">slecht</b></p>', "goed"),
    ],
)
def test_a_name_on_what_cannot_have_one_is_told(html: str, quote: str) -> None:
    (one,) = (one for one in told(html) if one.startswith("label-unheard"))
    assert one.endswith(f"‘{quote}’")


@pytest.mark.parametrize(
    "html",
    [
        '<p>Parken: <span aria-label="goed" role="img">++</span></p>',
        '<p>Parken: <span aria-label="goed" tabindex="0">++</span></p>',
        '<p>Parken: <span aria-label="goed" contenteditable>++</span></p>',
        '<p>Parken: <span aria-label="goed" onclick="x()">++</span></p>',
        '<p>Parken: <span aria-label="!">++</span></p>',
        '<p>Parken: <span aria-label="goed">Heel goed</span></p>',
        '<p>Parken: <span aria-label="Heel goed">goed</span></p>',
        '<section aria-label="goed"><p>Slecht</p></section>',
        '<div aria-label="goed"><a href="/a">Kaart</a></div>',
        '<div aria-label="goed"><button>Kaart</button></div>',
        '<div aria-label="goed"><label>Kaart <input></label></div>',
        '<div aria-label="goed"><label>Kaart <select></select></label></div>',
    ],
)
def test_a_name_that_is_heard_or_that_says_no_more_is_fine(html: str) -> None:
    assert "label-unheard" not in rules(html)


FRAME = '<iframe {name} src="/r/" {more}></iframe>'


@pytest.mark.parametrize(
    "more",
    [
        'aria-hidden="true"',
        'role="none"',
        'role="presentation"',
        'aria-hidden="true" tabindex="0"',
        'aria-hidden="true" width="3" height="3px"',
        'aria-hidden="true" style="width: 2px; height: 10px; display: block"',
        'role="none" style="border: 0"',
    ],
)
def test_a_frame_that_is_kept_from_who_listens_is_told(more: str) -> None:
    assert told(FRAME.format(name='title="Hulp bij rekenen"', more=more)) == ["frame-hidden iframe ‘Hulp bij rekenen’"]
    assert "frame-hidden iframe ‘/r/’" in told(FRAME.format(name="", more=more))


def test_a_frame_may_hold_its_own_code() -> None:
    assert "frame-hidden" in rules('<iframe title="Hulp" srcdoc="<p>x</p>" aria-hidden="true"></iframe>')
    assert "frame-hidden" not in rules('<iframe title="Hulp" aria-hidden="true"></iframe>')


@pytest.mark.parametrize(
    "more",
    [
        'aria-hidden="false"',
        'role="application"',
        'aria-hidden="true" tabindex="-1"',
        *(f'role="none" style="{style}"' for style in ("display: none", "visibility: hidden", "opacity: 0")),
        *(f'role="none" style="{style}"' for style in ("width: 0", "height: 1px", "width: 0px")),
        *(f'role="none" {size}' for size in ('width="0"', 'height="1"', 'width="2px"', 'height="0px"')),
        'role="none" class="modal"',
        "role='none' hidden",
    ],
)
def test_a_frame_that_nobody_sees_or_that_all_hear_is_fine(more: str) -> None:
    assert "frame-hidden" not in rules(FRAME.format(name='title="Hulp bij rekenen"', more=more))


def test_a_frame_around_the_content_is_told_once() -> None:
    framed = page("", footer=FRAME.format(name='title="Hulp"', more='role="none"'))
    assert [one.selector for one in on_frames(framed) if "frame-hidden" in one.rule] == ["body > footer > iframe"]
    kept = page("", footer=FRAME.format(name='title="Hulp"', more='aria-hidden="true"'))
    assert [one.rule for one in on_frames(kept) if "frame-hidden" in one.rule] == []
    assert [one.rule for one in found(kept)] == ["accessibility.frame-hidden"]
