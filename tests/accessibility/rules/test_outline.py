"""Headings, lists, tables, pictures and words that only look like it, or tell only some people something."""

from __future__ import annotations

import pytest

from plugins.checks import Severity
from tests.accessibility.pages import found, on_frames, page, rules

LINE = "<{tag}>{title}</{tag}><br>Elke dag van 9 tot 17 uur."


def test_a_sentence_is_no_heading() -> None:
    assert rules("<h2>Kom op tijd, want het terrein is klein en snel vol.</h2>") == ["heading-sentence"]
    assert rules("<h2>Hoe komt u bij ons als het terrein vol is?</h2>") == []


def test_headings_of_one_part_differ() -> None:
    assert rules("<h2>Meer weten</h2><p>Tekst</p><h2>Meer weten</h2><p>Tekst</p>") == ["heading-same-words"]
    two = "<h2>Paspoort</h2><h3>Kosten</h3><p>Tekst</p><h2>Rijbewijs</h2><h3>Kosten</h3><p>Tekst</p>"
    assert rules(two) == []


@pytest.mark.parametrize("tag", ["u", "b", "strong"])
def test_lines_in_a_paragraph_are_no_headings(tag: str) -> None:
    lines = LINE.format(tag=tag, title="Open") + "<br><br>" + LINE.format(tag=tag, title="Dieren")
    assert "heading-line" in rules(f"<p>{lines}</p>")
    assert "heading-line" not in rules(f"<p>{LINE.format(tag=tag, title='Let op')}</p>")


def test_a_long_text_needs_headings() -> None:
    paragraph = f"<p>{'woorden in een lange alinea die maar door blijft gaan zonder kop '.strip() * 8}.</p>"
    assert "heading-none" in rules(paragraph * 8)
    assert "heading-none" not in rules(f"<h2>Kop</h2>{paragraph * 8}")


def test_links_in_a_row_are_a_list() -> None:
    links = '<a href="#a">Bellen</a> | <a href="#b">Schrijven</a> | <a href="#c">Langskomen</a>'
    assert "links-in-row" in rules(f"<p>{links}</p>")
    assert "links-in-row" not in rules(f"<p>U kunt {links.replace('|', 'of')}.</p>")


def test_one_list_is_not_in_pieces() -> None:
    assert rules("<ul><li>een</li></ul><ul><li>twee</li></ul>").count("list-broken") == 1
    assert "list-broken" not in rules("<ul><li>een</li><li>twee</li></ul>")


def test_a_link_to_a_page_promises_no_file() -> None:
    assert "link-file-promised" in rules('<a href="/brief.html">Brief (PDF, 65 kB)</a>')
    assert "link-file-promised" not in rules('<a href="/brief.pdf">Brief (PDF, 65 kB)</a>')


LEAGUE = "Club        Punten\nWestpunt        48\nZeelust         39\nHaven           12"


def test_columns_of_spaces_are_a_table() -> None:
    assert rules(f"<pre>{LEAGUE}</pre>") == ["table-in-pre"]
    assert rules(f"<pre><code>{LEAGUE}</code></pre>") == []
    assert rules("<pre>Rozen zijn rood\nviooltjes zijn blauw\nen dit is een gedicht</pre>") == []


ROWS = "<tr><th scope=row>Westpunt</th><td>48</td></tr><tr><th scope=row>Zeelust</th><td>39</td></tr>"


def test_a_header_is_in_words() -> None:
    table = f"<table><caption>Stand</caption><tr><th>Club</th><th>{{head}}</th></tr>{ROWS}</table>"
    assert rules(table.format(head="<svg><circle r='8'/></svg>")) == ["table-header-drawn"]
    assert rules(table.format(head="<svg role='img' aria-label='Punten'></svg>")) == []


def test_headers_over_headers_are_headers_too() -> None:
    rows = "<tr><td></td><{cell}>2024</{cell}></tr><tr><th>Club</th><th>Punten</th></tr>"
    table = f"<table><caption>Stand</caption><thead>{rows}</thead>{ROWS}</table>"
    assert "table-header-plain" in rules(table.format(cell="td"))
    assert "table-header-plain" not in rules(table.format(cell="th"))


def test_bold_cells_are_no_headers() -> None:
    rows = "".join(f"<tr><td>{{0}}{name}{{1}}</td><td>48</td></tr>" for name in ("Westpunt", "Zeelust", "Haven"))
    table = f"<table><caption>Stand</caption><tr><th>Club</th><th>Punten</th></tr>{rows}</table>"
    assert "table-header-bold" in rules(table.format("<b>", "</b>"))
    assert "table-header-bold" not in rules(table.format("", ""))


def test_a_picture_that_the_text_points_at_asks_for_a_look() -> None:
    image = '<img src="p.png" width="400" height="260" alt="{alt}">'
    assert rules(f"<p>Het terrein vindt u op de kaart.</p>{image.format(alt='')}") == ["image-pointed-at"]
    assert rules(f"<p>Het terrein vindt u op de kaart.</p>{image.format(alt='Terrein aan de Veenweg')}") == []
    assert rules(f"<p>Het terrein ligt aan de Veenweg.</p>{image.format(alt='')}") == []


def test_an_alternative_text_is_heard() -> None:
    assert rules('<img src="k.png" role="none" alt="Kaart van de route">') == ["image-alt-unheard"]
    assert rules('<img src="k.png" role="none" alt="">') == []


def test_a_captcha_asks_for_a_look() -> None:
    field = "<label>Code <input></label>"
    assert "captcha" in rules(f'<img src="captcha.png" alt="controle">{field}')
    assert "captcha" not in rules(f'<img src="huis.png" alt="Een huis">{field}')


def test_icons_that_make_the_difference_ask_for_a_look() -> None:
    sun, rain = "<svg><use href='#zon'/></svg>", "<svg><use href='#bui'/></svg>"
    days = "<ul><li>vrijdag {}</li><li>zaterdag {}</li><li>zondag {}</li></ul>"
    assert rules(days.format(sun, rain, rain)) == ["icons-telling"]
    assert rules(days.format(sun, sun, sun)) == []
    hidden = [icon.replace("<svg>", '<svg aria-hidden="true">') for icon in (sun, rain, rain)]
    assert rules(days.format(*hidden)) == []


def test_a_sign_of_an_icon_font_asks_for_a_look() -> None:
    assert rules("<p>Soep <span>\ue80a</span></p>") == ["icon-font"]
    assert rules('<p>Soep <span aria-hidden="true">\ue80a</span></p>') == []


def test_a_text_that_is_only_heard_is_in_the_language_of_the_page() -> None:
    image = '<img src="meer.jpg" alt="{alt}">'
    told = found(page(image.format(alt="The view over the lake with hills on the other side of the water")))
    assert [(f.rule, f.severity) for f in told] == [("accessibility.attribute-language", Severity.WARNING)]
    assert rules(image.format(alt="Het uitzicht over het meer, met heuvels aan de overkant")) == []


def test_a_word_on_a_button_is_translated() -> None:
    assert rules('<button aria-label="Close">×</button>') == ["words-untranslated"]
    assert rules('<button aria-label="Sluiten">×</button>') == []
    assert rules('<button lang="en" aria-label="Close">×</button>') == []


def test_the_name_of_a_language_is_in_that_language() -> None:
    assert rules('<a href="/de/">Deutsch</a>') == ["language-switch"]
    assert rules('<a href="/de/" lang="de">Deutsch</a>') == []
    assert rules('<a href="/de/">Duits</a>') == []


def test_a_sound_is_not_for_everybody() -> None:
    assert rules("<p>Spreek uw bericht in na de pieptoon.</p>") == ["sound-words"]
    assert rules("<p>Spreek uw bericht in.</p>") == []


@pytest.mark.parametrize("text", ["De velden in rood zijn vol.", "Groen betekent dat er plaats is."])
def test_a_colour_that_means_something_asks_for_a_look(text: str) -> None:
    assert rules(f"<p>{text}</p>") == ["colour-words"]
    assert rules("<p>Het rode hert loopt in het groen.</p>") == []


def test_a_thing_that_is_named_may_be_described_too() -> None:
    assert rules("<p>Kom naar de gymzaal, de bruine rechthoek op de kaart.</p>") == []
    assert rules("<p>Kom naar de bruine rechthoek op de kaart.</p>") == ["sensory-words"]


def test_a_face_of_signs_asks_for_a_look() -> None:
    assert rules("<p>:-)</p>") == ["face-of-signs"]
    assert rules("<p>goed :-)</p>") == []


@pytest.mark.parametrize(
    "section",
    [
        "<h2>Openingstijden</h2><p>Een bewijs kost € 30. Kinderen betalen € 20.</p>",
        "<h2>Kosten</h2><p>Het loket is op maandag en dinsdag geopend van 9.00 tot 16.00 uur.</p>",
        '<div role="heading" aria-level="2">Kosten</div><p>Het loket is open op maandag van 9.00 tot 16.00 uur.</p>',
    ],
)
def test_a_heading_above_something_else_asks_for_a_look(section: str) -> None:
    assert rules(section) == ["heading-off-topic"]


@pytest.mark.parametrize(
    "section",
    [
        "<h2>Openingstijden</h2><p>Wij zijn open op maandag. Een bewijs kost € 30. Kinderen betalen € 20.</p>",
        "<h2>Kosten</h2><p>U betaalt € 30, op maandag en dinsdag van 9.00 tot 16.00 uur.</p>",
        "<h2>Contact</h2><p>Het loket is op maandag en dinsdag geopend van 9.00 tot 16.00 uur.</p>",
        "<h2>Kosten</h2><p>Dat hangt af van uw situatie. Vraag het aan de balie.</p>",
        "<h2>Kosten</h2><h3>Wanneer</h3><p>Het loket is op maandag en dinsdag geopend van 9.00 uur.</p>",
        "<h2 hidden>Kosten</h2><p>Het loket is op maandag en dinsdag geopend van 9.00 tot 16.00 uur.</p>",
    ],
)
def test_a_heading_that_fits_or_may_fit_is_left_alone(section: str) -> None:
    assert "heading-off-topic" not in rules(section)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="lijn.png" alt="" tabindex="0">',
        '<img src="lijn.png" alt="" aria-live="polite">',
        '<img src="lijn.png" role="none" tabindex="-1">',
    ],
)
def test_decoration_that_is_met_all_the_same_is_a_picture_without_a_name(image: str) -> None:
    assert "decoration-exposed" in rules(image)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="lijn.png" alt="">',
        '<img src="lijn.png" alt="" aria-hidden="true">',
        '<img src="kaart.png" alt="De wijk" tabindex="0">',
        '<img src="kaart.png" alt="" aria-label="De wijk" tabindex="0">',
        '<img src="lijn.png" alt="" hidden tabindex="0">',
        '<img src="lijn.png" alt="" aria-live="">',
    ],
)
def test_decoration_that_nobody_meets_and_a_picture_with_a_name_are_fine(image: str) -> None:
    assert "decoration-exposed" not in rules(image)


MENU = '<nav><a href="/a/">Wonen</a> <a href="/b/">Afval</a> <a href="/c/">Verkeer</a></nav>'


def one_way(header: str, footer: str = "") -> bool:
    return any(finding.rule == "accessibility.one-way" for finding in on_frames(page("", header=header, footer=footer)))


def test_pages_are_found_in_more_than_one_way() -> None:
    assert one_way(MENU)
    assert not one_way(f'{MENU}<form role="search"><input type="search" aria-label="Zoeken"></form>')
    assert not one_way(MENU, footer='<a href="/kaart/">Kaart van de site</a>')
    assert not one_way(MENU, footer='<a href="/az/">Alle onderwerpen van A tot Z</a>')
    assert not one_way('<nav><a href="/a/">Wonen</a></nav>'), "no menu to speak of"
    assert not one_way(MENU * 5), "perhaps all pages that there are"
