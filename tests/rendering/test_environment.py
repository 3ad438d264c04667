"""Templates show what there is, escape it, and leave a record of every written text they put out, in order."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError

from plugins.checks import Document, Place, PlacedText, SourceMap
from plugins.checks.place import Run
from plugins.checks.versioned import unversioned
from plugins.rendering.environment import Recorder, Renderer, body_markup
from plugins.rendering.view import View
from tests.helpers import SITE, TODAY, catalogue_of

PATH = "content/informatie/a.md"


@pytest.fixture(scope="module")
def catalogue():
    return catalogue_of(SITE)


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    """An empty theme, to put templates into."""
    for folder in ("templates", "static"):
        (tmp_path / folder).mkdir()
    return tmp_path


def written(text: str, line: int) -> PlacedText:
    return PlacedText(text, PATH, SourceMap((Run(0, line, 1),)))


def renderer_for(catalogue, theme: Path, day: dt.date = TODAY) -> Renderer:
    return Renderer(catalogue, day, theme, site_url="https://www.lommerdal.example")


def page(renderer: Renderer, template: str, **context: object) -> Document:
    """The page that a template makes."""
    templates = renderer.theme / "templates"
    name = f"{len(list(templates.iterdir()))}.html"
    (templates / name).write_text(template, "utf-8")
    return renderer.render(View("/a/", name, "informatie", "Titel", PATH, context=context))


def record(document: Document) -> list[tuple[str, int | None]]:
    return [(str(text), text.place.line) for text in document.record]


# -- the record --------------------------------------------------------------------------------------------------------


def test_written_texts_are_recorded_in_the_order_in_which_they_come_out(catalogue, theme) -> None:
    document = page(
        renderer_for(catalogue, theme),
        "<title>{{ name }}</title><h1>{{ name }}</h1>Vast{{ body }}"
        "{% for x in items %}<li title='{{ x }}'>{% endfor %}",
        name=written("Kop", 2),
        body=body_markup("<p>Eerst.</p><p>Dan.</p>", (written("Eerst.", 10), written("Dan.", 12))),
        items=[written("een", 3), "van het sjabloon", written("twee", 4)],
    )
    assert record(document) == [("Kop", 2), ("Kop", 2), ("Eerst.", 10), ("Dan.", 12), ("een", 3), ("twee", 4)]


def test_texts_in_macros_and_parts_of_templates_are_recorded_once_where_they_come_out(catalogue, theme) -> None:
    (theme / "templates" / "part.html").write_text("{% macro item(x) %}<li>{{ x }}</li>{% endmacro %}", "utf-8")
    (theme / "templates" / "base.html").write_text("{% block a %}{% endblock %}<p>{{ last }}</p>", "utf-8")
    document = page(
        renderer_for(catalogue, theme),
        "{% extends 'base.html' %}{% from 'part.html' import item %}"
        "{% block a %}{{ item(one) }}{{ item(two) }}{% endblock %}",
        one=written("een", 3),
        two=written("twee", 4),
        last=written("drie", 5),
    )
    assert document.html == "<li>een</li><li>twee</li><p>drie</p>"
    assert record(document) == [("een", 3), ("twee", 4), ("drie", 5)]


def test_what_is_not_put_out_is_not_recorded(catalogue, theme) -> None:
    template = "{% if name %}{% set other = name %}<p>{{ name | length }}</p>{% endif %}"
    assert record(page(renderer_for(catalogue, theme), template, name=written("Kop", 2))) == []


def test_one_page_leaves_nothing_behind_for_the_next_even_when_it_failed(catalogue, theme) -> None:
    renderer = renderer_for(catalogue, theme)
    with pytest.raises(UndefinedError):
        page(renderer, "{{ name }}{{ missing }}", name=written("Kop", 2))
    assert record(page(renderer, "{{ name }}", name=written("Anders", 7))) == [("Anders", 7)]
    assert record(page(renderer, "{{ name }}", name=written("Anders", 7))) == [("Anders", 7)]


def test_a_recorder_gives_what_it_has_once_and_changes_no_value() -> None:
    recorder, text = Recorder(), written("x", 1)
    assert recorder.finalize(text) is text
    assert recorder.finalize("y") == "y"
    assert recorder.finalize(None) is None
    assert recorder.take() == (text,)
    assert recorder.take() == ()


def test_the_page_knows_its_source_address_and_kind_and_places_its_texts(catalogue, theme) -> None:
    document = page(renderer_for(catalogue, theme), "<main><p>{{ x }}</p></main>", x=written("Bel ons.", 9))
    assert (document.path, document.url, document.kind) == (PATH, "/a/", "informatie")
    assert document.blocks[0].place() == Place(PATH, 9, 1)


# -- what templates can and cannot do ----------------------------------------------------------------------------------


@pytest.mark.parametrize("template", ["{{ missing }}", "{{ name.missing }}", "{% if missing %}{% endif %}"])
def test_a_slip_in_a_template_is_an_error_and_not_an_empty_place(catalogue, theme, template: str) -> None:
    with pytest.raises(UndefinedError):
        page(renderer_for(catalogue, theme), template, name=written("x", 1))


def test_a_template_that_is_not_there_is_an_error(catalogue, theme) -> None:
    with pytest.raises(TemplateNotFound):
        renderer_for(catalogue, theme).render(View("/", "weg.html", "overzicht", "x", PATH))


def test_what_editors_write_is_escaped_and_what_markdown_made_is_not(catalogue, theme) -> None:
    document = page(
        renderer_for(catalogue, theme),
        '<a title="{{ x }}">{{ x }}</a>{{ body }}',
        x=written("<b> & \"'", 1),
        body=body_markup("<em>ja</em>", ()),
    )
    assert document.html == '<a title="&lt;b&gt; &amp; &#34;&#39;">&lt;b&gt; &amp; &#34;&#39;</a><em>ja</em>'
    assert record(document) == [("<b> & \"'", 1)] * 2


def test_templates_know_municipality_day_and_address_and_format_in_dutch(catalogue, theme) -> None:
    document = page(
        renderer_for(catalogue, theme, dt.date(2026, 12, 24)),
        "{{ municipality.name }}|{{ today | longdate }}|{{ today | shortdate }}|{{ today | iso }}|{{ site_url }}"
        "|{{ 570 | clock }}|{{ 0 | weekday }}|{{ ['a', 'b'] | listing }}"
        "|{{ municipality.phone | tel }}|{{ [] | hours }}",
    )
    assert document.html.split("|") == [
        "Gemeente Lommerdal",
        "donderdag 24 december 2026",
        "24 december 2026",
        "2026-12-24",
        "https://www.lommerdal.example",
        "9.30",
        "maandag",
        "a en b",
        "tel:+31500000000",
        "gesloten",
    ]


# -- short codes in data -----------------------------------------------------------------------------------------------


def test_a_text_from_the_data_gets_its_facts_filled_in_and_keeps_its_place(catalogue, theme) -> None:
    document = page(
        renderer_for(catalogue, theme),
        "<main><p>{{ x | text }}</p></main>",
        x=written("Bel [[telefoon]]. Betaal [[kosten:paspoort]].", 9),
    )
    call = '<a class="nl-link" data-component="telefoon" href="tel:+31500000000">0500-00 00 00</a>'
    assert document.html == f"<main><p>Bel {call}. Betaal €\u00a086,85.</p></main>"
    (block,) = document.blocks
    assert block.place() == Place(PATH, 9, 1)
    assert block.place(block.text.index("Betaal")).line == 9


@pytest.mark.parametrize("plain", ["Zonder plaats [[telefoon]]", "", None, 5])
def test_a_value_that_no_editor_wrote_is_left_as_it_is(catalogue, theme, plain: object) -> None:
    assert page(renderer_for(catalogue, theme), "{{ x | text }}", x=plain).html == str(plain)


# -- files of the theme ------------------------------------------------------------------------------------------------


def test_the_address_of_a_file_changes_with_its_bytes_only(catalogue, theme) -> None:
    style = theme / "static" / "a.css"
    style.write_bytes(b"p {}")
    first = renderer_for(catalogue, theme).asset("a.css")
    assert unversioned(first) == "/theme/a.css"
    style.touch()
    assert renderer_for(catalogue, theme).asset("a.css") == first
    style.write_bytes(b"p { }")
    assert renderer_for(catalogue, theme).asset("a.css") != first
    (theme / "static" / "b.css").write_bytes(b"p {}")
    assert renderer_for(catalogue, theme).asset("b.css").split(".")[1] == first.split(".")[1]


def test_a_file_that_the_theme_lacks_is_an_error(catalogue, theme) -> None:
    with pytest.raises(FileNotFoundError):
        page(renderer_for(catalogue, theme), "{{ asset('weg.css') }}")
